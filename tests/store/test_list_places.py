# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever the order and the filter, a run of rows is what ordering everything and counting down would give."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.domain.article import Article, Credit, Language, Role, Status
from newsdesk.domain.query import ListFilter, Sort
from newsdesk.errors import NewsdeskError
from newsdesk.language.collation import fold
from newsdesk.store import list_filter, list_kinds, list_places
from newsdesk.store.database import Database
from newsdesk.store.list_counts import counts_in_step
from newsdesk.store.shelf import KnownPlaces
from newsdesk.store.unit_of_work import UnitOfWork
from tests.factories import a_photo, an_article
from tests.factories import settings as library_settings
from tests.store.naive_search import is_hit

_ME = "Асель"
_DATES = (
    None,
    datetime(1, 1, 1, tzinfo=UTC),
    datetime(9999, 12, 31, 23, 59, tzinfo=UTC),
    *(datetime(2024, 12, 5, 12, tzinfo=UTC) + timedelta(days=days, hours=7 * days) for days in range(-40, 40, 7)),
)
_HEADLINES = ("", "Ёлка", "ёлка", "Мост", "мост через реку", "Әлем", "Z", "Выборы и мост")
_PEOPLE, _TAGS, _SECTIONS = ("Пётр Лосев", "Елена Иванова"), ("мост", "река"), ("Город", "Спорт", "Наука")
_SOON, _PAST = datetime(9998, 1, 1, tzinfo=UTC), datetime(2001, 1, 1, tzinfo=UTC)


@st.composite
def _articles(draw: st.DrawFn) -> Article:
    pictures = draw(st.sampled_from(("", "![](photo:1)", "![](photo:2)", "![](photo:1)\n\n![](photo:2)")))
    return an_article(
        headline=draw(st.sampled_from(_HEADLINES)),
        body=f"Слово о деле.\n\n{pictures}",
        status=draw(st.sampled_from(Status)),
        section=draw(st.sampled_from(_SECTIONS)),
        language=draw(st.sampled_from(Language)),
        published_at=draw(st.sampled_from(_DATES)),
        embargo_until=draw(st.sampled_from((None, _SOON, _PAST))),
        opening_views=draw(st.integers(0, 3)),
        byline=tuple(Credit(name, Role.AUTHOR) for name in draw(st.sets(st.sampled_from(_PEOPLE)))),
        tags=tuple(sorted(draw(st.sets(st.sampled_from(_TAGS))))),
    )


_FIELDS = ("мои:", "-мои:", "фото:без-подписи", "автор:лосев", "тег:мост раздел:город", "статус:черновик", "язык:рус")
_FILTERS = st.builds(
    ListFilter,
    status=st.none() | st.sampled_from(Status),
    section=st.none() | st.sampled_from((*_SECTIONS, "Нет такого")),
    language=st.none() | st.sampled_from(Language),
    day=st.none() | st.sampled_from(("2024", "2024-12", "2024-12-05", "9999", "0001", "2024-13", "x")),
    person=st.none() | st.sampled_from((*_PEOPLE, "Никто")),
    tag=st.none() | st.sampled_from((*_TAGS, "нет")),
    mine=st.booleans(),
    embargoed=st.booleans(),
    uncredited=st.booleans(),
    binned=st.booleans(),
    search=st.sampled_from(("", "мост ", "выборы мост ", "-мост", "река автор:лосев ", *_FIELDS)),
)
_LOOSE = st.one_of(
    st.just(ListFilter()),
    _FILTERS.map(lambda each: ListFilter(status=each.status)),
    _FILTERS.map(lambda each: ListFilter(section=each.section, language=each.language)),
    _FILTERS.map(lambda each: ListFilter(day=each.day, status=each.status)),
    _FILTERS.map(lambda each: ListFilter(person=each.person, uncredited=each.uncredited)),
    _FILTERS.map(lambda each: ListFilter(tag=each.tag, mine=each.mine)),
    _FILTERS.map(lambda each: ListFilter(tag=each.tag, section=each.section)),
    _FILTERS.map(lambda each: ListFilter(search=each.search)),
    _FILTERS.map(lambda each: ListFilter(search=each.search, status=each.status)),
    _FILTERS.map(lambda each: ListFilter(embargoed=each.embargoed, binned=each.binned)),
    _FILTERS,
)
_SORTS = st.sampled_from([sort for sort in Sort if sort is not Sort.RELEVANCE])
_DEEDS = st.one_of(
    st.tuples(st.just("add"), _articles()),
    st.tuples(st.just("save"), st.tuples(st.integers(1, 16), _articles())),
    st.tuples(st.sampled_from(("bin", "undelete")), st.integers(1, 16)),
    st.tuples(st.just("credit"), st.booleans()),
)
_Look = tuple[ListFilter, Sort, int, int]
_LOOKS = st.lists(st.tuples(_LOOSE, _SORTS, st.integers(0, 16), st.integers(1, 9)), min_size=2, max_size=6)


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A library with two photos, the second of which has no credit; every example is taken back."""
    with Database.create(tmp_path_factory.mktemp("paper") / "library", library_settings()) as database:
        with database.begin() as work:
            work.photos.add(a_photo())
            work.photos.add(a_photo(sha256="b" * 64, file="media/bb/b.jpg", credit=""))
        yield database


@pytest.fixture(scope="module", autouse=True)
def small() -> Iterator[None]:
    """A list of three rows is long here, so that a library of thirty has every kind of list."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(list_places, "LEAP", 3)
        patch.setattr(list_filter, "FEW", 2)
        patch.setattr(list_kinds, "FEW", 5)
        patch.setattr("newsdesk.store.shelf.LEAP", 3)
        patch.setattr("newsdesk.store.shelf._FEW_FOR_A_HEAD", 1)
        patch.setattr("newsdesk.store.shelf._NEAR", 4)
        yield


@given(
    begun=st.lists(_articles(), min_size=6, max_size=14),
    turns=st.lists(st.tuples(_DEEDS, _LOOKS), min_size=1, max_size=4),
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_run_of_rows_is_what_ordering_everything_would_give(
    paper: Database, begun: list[Article], turns: list[tuple[tuple[str, Any], list[_Look]]]
) -> None:
    known = KnownPlaces()
    with suppress(_Enough), paper.connect(writing=True) as connection:
        work = paper.work_on(connection)
        work.shelf.for_window(_ME, known)
        for each in begun:
            work.articles.add(each, who=_ME if each.opening_views else "", why="created" if each.tags else "imported")
        for (name, what), looks in turns:
            _DO[name](work, what)
            work.search.finish()
            everything = _Everything(work)
            for look in looks:
                _look(work, everything, look)
        assert counts_in_step(work.shelf._transaction.connection)
        raise _Enough


class _Enough(Exception):
    """Nothing of an example stays."""


def _add(work: UnitOfWork, value: Article) -> None:
    work.articles.add(value, who="")


def _save(work: UnitOfWork, what: tuple[int, Article]) -> None:
    key, value = what
    with suppress(NewsdeskError):
        before = work.articles.get(key)
        slug = before.slug if work.articles.frozen(key) else ""
        work.articles.save(replace(value, id=key, version=before.version, slug=slug), who=_ME)


def _bin(work: UnitOfWork, key: int) -> None:
    with suppress(NewsdeskError):
        work.articles.bin([key])


def _undelete(work: UnitOfWork, key: int) -> None:
    with suppress(NewsdeskError):
        work.articles.undelete([key])


def _credit(work: UnitOfWork, credited: bool) -> None:
    (photo,) = work.photos.many([2]).values()
    work.photos.save(replace(photo, credit="Фотограф" if credited else ""))


def _look(work: UnitOfWork, everything: _Everything, look: _Look) -> None:
    shown, sort, first, limit = look
    expected = everything.ordered(shown, sort)
    rows = work.shelf
    assert rows.count(shown) == len(expected)
    assert rows.head(shown, sort, limit).ids == expected[:limit]
    assert list(rows.ids(shown, sort, first, limit)) == expected[first : first + limit]
    assert [rows.place(shown, sort, key) for key in expected] == list(range(len(expected)))
    assert list(rows.ids(shown, sort, 0, 100)) == expected
    counts = rows.counts(shown)
    plain = replace(shown, embargoed=False, uncredited=False, binned=False)
    assert counts.of_any_status == len(everything.ordered(replace(plain, status=None), sort))
    assert counts.of_any_section == len(everything.ordered(replace(shown, section=None), sort))
    assert counts.binned == len(everything.ordered(replace(plain, status=None, binned=True), sort))


_DO: dict[str, Callable[[UnitOfWork, Any], None]] = {
    "add": _add, "save": _save, "bin": _bin, "undelete": _undelete, "credit": _credit
}  # fmt: skip


# -- the same by reading everything -----------------------------------------------------------------------------------


class _Everything:
    """All articles, read once."""

    def __init__(self, work: UnitOfWork) -> None:
        raw = work.shelf._transaction.connection
        self.places: dict[int, int] = {row[0]: row[1] for row in raw.exec_driver_sql("SELECT id, place FROM article")}
        self.days: dict[int, int | None] = {
            row[0]: row[1] for row in raw.exec_driver_sql("SELECT id, day FROM article")
        }
        signed = "SELECT article_id FROM revision WHERE who = ? AND why <> 'imported'"
        self.mine = {row[0] for row in raw.exec_driver_sql(signed, (_ME,))}
        self.articles = [work.articles.get(key) for key in self.places]

    def ordered(self, shown: ListFilter, sort: Sort) -> list[int]:
        """Those that fit, by counting them one by one."""
        places = self.places
        found = [
            each
            for each in self.articles
            if _fits(each, shown, self.days[each.id], each.id in self.mine)
            and _is_found(each, shown, each.id in self.mine)
        ]
        if shown.binned and sort is Sort.NEWEST:
            return [each.id for each in sorted(found, key=lambda each: (each.binned_at, each.id), reverse=True)]
        keys: dict[Sort, Callable[[Article], Any]] = {
            Sort.NEWEST: lambda each: (-places[each.id], -each.id),
            Sort.OLDEST: lambda each: (places[each.id], each.id),
            Sort.EDITED: lambda each: (-each.updated_at.timestamp(), -each.id) if each.updated_at else (),
            Sort.HEADLINE: lambda each: (fold(each.headline).encode(), each.id),
            Sort.VIEWS: lambda each: (-each.views, -each.id),
        }
        return [each.id for each in sorted(found, key=keys[sort])]


def _fits(each: Article, shown: ListFilter, day: int | None, mine: bool) -> bool:
    return (
        (each.binned_at is not None) is shown.binned
        and shown.status in (None, each.status)
        and shown.section in (None, each.section)
        and shown.language in (None, each.language)
        and (shown.day is None or _in_day(day, shown.day))
        and (shown.person is None or shown.person in [credit.name for credit in each.byline])
        and (shown.tag is None or shown.tag in each.tags)
        and (mine or not shown.mine)
        and (not shown.embargoed or each.embargo_until == _SOON)
        and (not shown.uncredited or any(not figure.credit for figure in each.figures))
    )


def _is_found(each: Article, shown: ListFilter, mine: bool) -> bool:
    if shown.binned:  # what lies in the bin is found by its headline alone
        return all(fold(word) in fold(each.headline) for word in shown.search.split())
    return not shown.search or is_hit(shown.search, each, mine=mine)


def _in_day(day: int | None, wanted: str) -> bool:
    digits = wanted.replace("-", "")
    return day is not None and digits.isdecimal() and f"{day:08}".startswith(digits)
