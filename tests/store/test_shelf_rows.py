# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from datetime import timedelta

import pytest

from newsdesk.domain.article import Credit, Language, Role, Status
from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.shelf import ShelfCounts
from newsdesk.store.database import Database
from newsdesk.store.unit_of_work import UnitOfWork
from tests.factories import NOON, a_photo, a_section, an_article

EVERYTHING = ListFilter()


@pytest.fixture
def paper(library: Database) -> Database:
    """A library of six articles, the sixth of them in the bin."""
    with library.begin() as work:
        work.sections.put(a_section(name="Наука", names={"kk": "Ғылым"}))
        credited = work.photos.add(a_photo())
        bare = work.photos.add(a_photo(sha256="b" * 64, file="media/bb/b.jpg", credit=""))
        awaited = work.photos.add(a_photo(sha256="", file="", credit=""))
        editor, author = Credit("Асель Ким", Role.EDITOR), Credit("Пётр Лосев")
        for fields in (
            {"headline": "Ёлка на площади", "published_at": NOON - timedelta(days=400), "opening_views": 30},
            {
                "headline": "Автобусы пошли",
                "published_at": NOON,
                "status": Status.PUBLISHED,
                "byline": (editor, author),
            },
            {"headline": "Әлем елдері", "language": Language.KK, "published_at": NOON - timedelta(days=20)},
            {
                "headline": "Мост через реку",
                "section": "Наука",
                "body": f"![](photo:{awaited.id})\n\n![](photo:{credited.id})\n\n![](photo:{bare.id})",
            },
            {"headline": "ёжик", "body": f"![](photo:{awaited.id})", "embargo_until": NOON + timedelta(days=1)},
            {"headline": "Выброшенный черновик"},
        ):
            work.articles.add(an_article(**fields), who="")
        work.articles.bin([6])
    return library


def rows_of(database: Database, shown: ListFilter = EVERYTHING, sort: Sort = Sort.NEWEST) -> list[int]:
    with database.read() as work:
        found = work.shelf.ids(shown, sort, 0, 100)
        assert work.shelf.count(shown) == len(found)
        assert [each.id for each in work.shelf.rows(found)] == found
        assert [work.shelf.place(shown, sort, key) for key in found] == list(range(len(found)))
        assert [key for at in range(len(found)) for key in work.shelf.ids(shown, sort, at, 1)] == found
    return found


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (Sort.NEWEST, [5, 4, 2, 3, 1]),
        (Sort.OLDEST, [1, 3, 2, 4, 5]),
        (Sort.EDITED, [5, 4, 3, 2, 1]),
        (Sort.HEADLINE, [2, 3, 5, 1, 4]),
        (Sort.VIEWS, [1, 5, 4, 3, 2]),
        (Sort.RELEVANCE, [5, 4, 2, 3, 1]),
    ],
)
def test_every_order_has_each_article_at_one_place(paper: Database, sort: Sort, expected: list[int]) -> None:
    assert rows_of(paper, sort=sort) == expected


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (ListFilter(status=Status.PUBLISHED), [2]),
        (ListFilter(section="ғылым"), [4]),
        (ListFilter(section="Спорт"), []),
        (ListFilter(language=Language.KK), [3]),
        (ListFilter(day="2026"), [2]),
        (ListFilter(day="gestern"), []),
        (ListFilter(search="автобус"), [2, 3, 1]),
        (ListFilter(search="пошли -площади"), [2, 3]),
        (ListFilter(search="!"), []),
        (ListFilter(embargoed=True), [5]),
        (ListFilter(uncredited=True), [4]),
        (ListFilter(binned=True), [6]),
        (ListFilter(binned=True, search="черно"), [6]),
        (ListFilter(binned=True, search="ёж"), []),
    ],
)
def test_filters_hold_together(paper: Database, shown: ListFilter, expected: list[int]) -> None:
    assert rows_of(paper, shown) == expected


def test_what_was_thrown_away_last_stands_first_in_the_bin(paper: Database) -> None:
    with paper.begin() as work:
        work.articles.bin([1])
        work.articles.bin([3])
    assert rows_of(paper, ListFilter(binned=True)) == [3, 1, 6]


def test_a_row_shows_its_first_author_and_picture_and_what_is_missing(paper: Database) -> None:
    with paper.read() as work:
        bus, bridge, hedgehog = work.shelf.rows([2, 4, 5])
    assert (bus.author, bus.thumbnail, bus.section, bus.status) == ("Пётр Лосев", "", "Город", Status.PUBLISHED)
    assert (bridge.thumbnail, bridge.uncredited, bridge.section) == ("a" * 64, True, "Наука")
    assert (hedgehog.thumbnail, hedgehog.uncredited) == ("", False)
    assert hedgehog.embargo_until == NOON + timedelta(days=1)


def test_the_best_hits_come_first_and_the_older_ones_behind_them(paper: Database) -> None:
    shown = ListFilter(search="автобусы")
    assert rows_of(paper, shown, Sort.RELEVANCE)[0] == 2
    with paper.read() as work:
        work.shelf.weighed = 2
        found = work.shelf.ids(shown, Sort.RELEVANCE, 0, 10)
        assert found == [2, 3, 1]
        assert [key for at in range(3) for key in work.shelf.ids(shown, Sort.RELEVANCE, at, 1)] == found


def test_headlines_are_sought_by_their_beginning_from_row_to_row(paper: Database) -> None:
    def sought(work: UnitOfWork, start: str, behind: int | None, sort: Sort = Sort.NEWEST) -> int | None:
        return work.shelf.seek(EVERYTHING, sort, start, behind)

    with paper.read() as work:
        assert sought(work, "е", None) == 5
        assert sought(work, "Ё", 5) == 1
        assert sought(work, "ё", 1) == 5
        assert sought(work, "ё", 5, Sort.OLDEST) == 1
        assert sought(work, "ёл", 5) == 1
        assert sought(work, "щ", None) is None
        assert sought(work, " ", None) is None


def test_counts_say_what_another_status_or_section_would_show(paper: Database) -> None:
    def counted(shown: ListFilter) -> ShelfCounts:
        with paper.read() as work:
            return work.shelf.counts(shown)

    everything = counted(EVERYTHING)
    assert everything.statuses == {Status.DRAFT: 4, Status.PUBLISHED: 1}
    assert everything.sections == {"Город": 4, "Наука": 1}
    assert everything.binned == 1
    assert (everything.of_any_status, everything.of_any_section) == (5, 5)
    drafts = counted(ListFilter(status=Status.DRAFT, section="Наука"))
    assert drafts.statuses == {Status.DRAFT: 1}
    assert drafts.sections == {"Город": 3, "Наука": 1}
    assert drafts.binned == 0
    assert counted(ListFilter(binned=True)).sections == {"Город": 1}
    assert counted(ListFilter(search="елдері")).statuses == {Status.DRAFT: 1}


def test_what_needs_care_is_counted_apart(paper: Database) -> None:
    with paper.read() as work:
        assert work.shelf.cares(EVERYTHING) == (1, 1)
        assert work.shelf.cares(ListFilter(section="Наука", status=Status.READY)) == (0, 1)
        assert work.shelf.cares(ListFilter(search="елдері")) == (0, 0)


def test_tags_are_counted_over_the_articles_asked_for(paper: Database) -> None:
    with paper.begin() as work:
        for tags in (("мост", "река"), ("мост",)):
            work.articles.add(an_article(tags=tags), who="")
    with paper.read() as work:
        assert list(work.shelf.tags([7, 8, 1]).items()) == [("мост", 2), ("река", 1)]
