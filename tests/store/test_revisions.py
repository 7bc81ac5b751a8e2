# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import replace

import pytest

from newsdesk.domain.article import Article, Credit, Status
from newsdesk.errors import RevisionMissing
from newsdesk.store.article_content import content
from newsdesk.store.database import Database
from tests.factories import NOON, an_article


def saved(library: Database) -> list[Article]:
    """Four states of one article, as they were saved."""
    with library.begin() as work:
        states = [work.articles.add(an_article(byline=(Credit("Пётр Лосев"),)), who="Ольга", why="imported")]
    for fields, why in (
        ({"headline": "Мост закрыли", "tags": ("мост",)}, "saved"),
        ({"status": Status.PUBLISHED, "published_at": NOON}, "status"),
        ({"body": "Всё иначе."}, "restored"),
    ):
        with library.begin() as work:
            states.append(work.articles.save(replace(states[-1], **fields), who="Пётр", why=why))
    return states


def test_every_saved_state_is_told_of(library: Database) -> None:
    states = saved(library)
    with library.read() as work:
        history = work.revisions.of(states[0].id)
    assert [each.number for each in history] == [1, 2, 3, 4]
    assert [each.why for each in history] == ["imported", "saved", "status", "restored"]
    assert [each.who for each in history] == ["Ольга", "Пётр", "Пётр", "Пётр"]
    assert [each.saved_at for each in history] == [each.updated_at for each in states]
    assert [each.signs for each in history] == [each.signs for each in states]


def test_every_saved_state_comes_back(library: Database) -> None:
    states = saved(library)
    with library.read() as work:
        for number, state in enumerate(states, 1):
            revision = work.revisions.get(state.id, number)
            assert content(revision) == content(state)
            assert (revision.id, revision.version, revision.signs) == (state.id, number, state.signs)


def test_a_revision_may_be_saved_again(library: Database) -> None:
    states = saved(library)
    with library.begin() as work:
        first = work.revisions.get(1, 1)
        again = work.articles.save(
            replace(first, version=4, slug="", status=Status.PUBLISHED, published_at=NOON), who="", why="restored"
        )
        assert (again.headline, again.version) == (states[0].headline, 5)
        assert work.revisions.get(1, 4).body == "Всё иначе."


def test_a_missing_revision_is_named(library: Database) -> None:
    states = saved(library)
    with library.read() as work:
        for article, number in ((states[0].id, 5), (states[0].id, 0), (77, 1)):
            with pytest.raises(RevisionMissing) as caught:
                work.revisions.get(article, number)
            assert (caught.value.article, caught.value.revision) == (article, number)
        assert work.revisions.of(77) == ()
