# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from typing import Any

from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, multiple, rule

from newsdesk.domain.article import Article, Credit, Role, Status
from newsdesk.domain.query import ArticleQuery
from newsdesk.store.article_content import CONTENT, read_state, state_of
from newsdesk.store.backup import check_integrity
from newsdesk.store.database import Database
from tests.factories import Ticking, an_article, settings

TEXTS = st.text(st.characters(codec="utf-8"), max_size=30)
NAMES = st.sampled_from(["Пётр Лосев", "Айгүл Сәрсенбаева", "Ann Reed"])
FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "headline": TEXTS,
        "body": TEXTS,
        "lead": TEXTS,
        "kicker": TEXTS,
        "section": st.sampled_from(["Город", "Наука"]),
        "status": st.sampled_from(Status),
        "byline": st.lists(st.builds(Credit, NAMES, st.sampled_from(Role)), max_size=2, unique=True).map(tuple),
        "tags": st.lists(st.sampled_from(["мост", "река"]), max_size=2, unique=True).map(tuple),
        "published_at": st.none() | st.datetimes(timezones=st.just(UTC)),
        "opening_views": st.integers(0, 1000),
    },
)


class ArticlesAgainstADict(RuleBasedStateMachine):
    """The library behaves as a dict of articles does, also across reopening."""

    keys = Bundle("keys")

    def __init__(self) -> None:
        super().__init__()
        self._place = tempfile.TemporaryDirectory()
        self._folder = Path(self._place.name) / "library"
        self._clock = Ticking()
        self._library = Database.create(self._folder, settings(), clock=self._clock)
        self._expected: dict[int, Article] = {}
        self._binned: set[int] = set()

    def teardown(self) -> None:
        assert check_integrity(self._library) == ()
        self._library.close()
        self._place.cleanup()

    @rule(target=keys, fields=FIELDS)
    def add(self, fields: dict[str, Any]) -> int:
        wanted = an_article(**fields)
        with self._library.begin() as work:
            stored = work.articles.add(wanted, who="")
        assert own(replace(stored, slug="")) == own(wanted)
        self._expected[stored.id] = stored
        return stored.id

    @rule(key=keys, fields=FIELDS)
    def save(self, key: int, fields: dict[str, Any]) -> None:
        before = self._expected[key]
        with self._library.begin() as work:
            stored = work.articles.save(replace(before, **fields), who="")
            history = work.revisions.of(key)
        wanted = replace(before, **fields)
        if not before.headline.strip():  # a draft without a headline waits for its address
            wanted = replace(wanted, slug=stored.slug)
        assert own(stored) == own(wanted)
        assert stored.version == before.version + (own(stored) != own(before))
        assert [each.number for each in history] == list(range(1, stored.version + 1))
        self._expected[key] = stored

    @rule(key=keys)
    def bin(self, key: int) -> None:
        with self._library.begin() as work:
            work.articles.bin([key])
            self._expected[key] = work.articles.get(key)
        self._binned.add(key)

    @rule(key=keys)
    def undelete(self, key: int) -> None:
        with self._library.begin() as work:
            work.articles.undelete([key])
            self._expected[key] = replace(self._expected[key], binned_at=None)
        self._binned.discard(key)

    @rule()
    def reopen(self) -> None:
        self._library.close()
        self._library = Database.open(self._folder, clock=self._clock)

    @rule(target=keys, key=consumes(keys))
    def forget_nothing(self, key: int) -> Any:
        with self._library.read() as work:
            for number in range(1, self._expected[key].version):
                assert work.revisions.get(key, number).version == number
        return multiple(key)

    @invariant()
    def the_library_holds_what_went_in(self) -> None:
        with self._library.read() as work:
            listed = {key: value for key, value in self._expected.items() if key not in self._binned}
            assert work.articles.many(self._expected) == listed
            assert {each.id: each for each in work.articles.binned()} == {
                key: self._expected[key] for key in self._binned
            }
            found = work.articles.find(ArticleQuery())
            assert found.total == len(listed)
            assert {each.id for each in found.articles} == set(listed)


def own(article: Article) -> tuple[object, ...]:
    return tuple(getattr(article, name) for name in CONTENT)


TestArticlesAgainstADict = ArticlesAgainstADict.TestCase
TestArticlesAgainstADict.settings = hypothesis_settings(max_examples=10, stateful_step_count=12, deadline=None)


def test_packing_a_revision_loses_nothing() -> None:
    article = an_article(byline=(Credit("Пётр Лосев", Role.EDITOR),), body="– Да.\n", tags=("мост",))
    assert read_state(state_of(article)) == article
