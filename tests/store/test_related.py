# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import replace

import pytest

from newsdesk.domain.article import Language, Status
from newsdesk.store.backup import check_integrity
from newsdesk.store.database import Database
from tests.factories import an_article

COMMON = "Сегодня жители города собрались вместе, чтобы обсудить планы на будущее. "


@pytest.fixture
def paper(library: Database) -> Database:
    """Articles 1 and 2 are about one election, 3 and 4 about one telescope, the others about nothing."""
    texts = [
        ("Электоральные тренды обсудили наблюдатели", "Избирательная комиссия собрала наблюдателей."),
        ("Наблюдатели о выборах", "Электоральное поведение и избирательные комиссии."),
        ("Телескоп в степи", "Астрономы поставили телескоп в обсерватории."),
        ("Обсерватория ждёт гостей", "Астроном показал телескоп школьникам."),
        *((f"Новость {number}", "") for number in range(16)),
    ]
    with library.begin() as work:
        for headline, body in texts:
            work.articles.add(an_article(headline=headline, body=COMMON + body), who="")
    return library


def test_articles_that_share_rare_words_belong_together(paper: Database) -> None:
    with paper.read() as work:
        (hit,) = work.search.related(1)
        assert hit.id == 2
        assert hit.score > 0
        assert set(hit.words) == {"Электоральные", "наблюдатели", "комиссия", "Избирательная"}
        assert [each.id for each in work.search.related(3)] == [4]
        assert work.search.related(8) == ()
        assert work.search.related(77) == ()


def test_the_limit_and_the_language_hold(paper: Database) -> None:
    with paper.begin() as work:
        for number in range(3):
            work.articles.add(
                an_article(
                    headline="Наблюдатели о выборах", body="Избирательные комиссии.", status=Status.PUBLISHED,
                    language=Language.KK if number == 0 else Language.RU,
                ),
                who="",
            )  # fmt: skip
        assert {each.id for each in work.search.related(2)} == {1, 22, 23}
        assert len(work.search.related(2, 1)) == 1
        assert set(work.search.related_among(2, {22, 23}, 10)) == {22, 23}
        assert work.search.related_among(2, {21, 22, 23}, 1) == tuple(each.id for each in work.search.related(2, 1))


def test_what_is_binned_or_rewritten_belongs_no_more(paper: Database) -> None:
    with paper.begin() as work:
        work.articles.bin([2])
        assert work.search.related(1) == ()
        assert work.search.related(2) == ()
        work.articles.undelete([2])
        assert [each.id for each in work.search.related(1)] == [2]
        work.articles.save(replace(work.articles.get(2), headline="Новость", body=COMMON), who="")
        assert work.search.related(1) == ()


def test_rebuilding_changes_nothing(paper: Database) -> None:
    with paper.begin() as work:
        work.articles.bin([9])
        before = work.search.related(1)
        work.search.rebuild()
        assert work.search.related(1) == before
    assert check_integrity(paper) == ()
