# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is done to articles and photos, and in however many transactions, the index holds their present words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from newsdesk.domain.article import Article, Credit, Language
from newsdesk.domain.query import ListFilter, Sort
from newsdesk.errors import NewsdeskError
from newsdesk.store.database import Database
from newsdesk.store.search_index import indexed_article
from newsdesk.store.unit_of_work import UnitOfWork
from tests.factories import a_photo, an_article
from tests.factories import settings as library_settings
from tests.store.naive_search import is_hit

_TEXTS = ("", "Мост", "мосты и река", "Река", "Ёлка у моста", "school bridge", "мектептегі күн")
_BODIES = (
    "", "Мост.", "Река и мосты.", "![](photo:1)", "Мост.\n\n![](photo:2)", "![Ёлка](photo:1)\n\n![](photo:2)",
    "[Река](article:1)", "Мост,",
)  # fmt: skip
_TYPED = ("мост", "мост ", "рек", "ёлка ", "«мосты и река»", "мост -река", "школа мост ")
_FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "headline": st.sampled_from(_TEXTS),
        "kicker": st.sampled_from(_TEXTS),
        "lead": st.sampled_from(_TEXTS),
        "body": st.sampled_from(_BODIES),
        "language": st.sampled_from(Language),
        "byline": st.sets(st.sampled_from(("Пётр Мостов", "Anna Reed"))).map(
            lambda names: tuple(Credit(each) for each in sorted(names))
        ),
        "tags": st.sets(st.sampled_from(("мост", "река"))).map(lambda names: tuple(sorted(names))),
        "dateline": st.sampled_from(_TEXTS),
    },
)
_KEYS = st.integers(1, 3)
_DEEDS = st.one_of(
    st.tuples(st.just("add"), _FIELDS),
    st.tuples(st.just("save"), st.tuples(_KEYS, _FIELDS)),
    st.tuples(st.just("save"), st.tuples(_KEYS, _FIELDS)),
    st.tuples(st.just("save as it was opened"), st.tuples(_KEYS, _FIELDS)),
    st.tuples(st.just("save as it was opened"), st.tuples(_KEYS, _FIELDS)),
    st.tuples(st.just("bin"), st.lists(_KEYS, min_size=1, max_size=3)),
    st.tuples(st.sampled_from(("bin", "undelete")), st.lists(_KEYS, min_size=1, max_size=3)),
    st.tuples(st.sampled_from(("caption", "credit")), st.tuples(st.integers(1, 2), st.sampled_from(_TEXTS))),
    st.tuples(st.just("look"), st.none()),
)


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A library with two photos and a look into its index; every example is taken back."""
    with Database.create(tmp_path_factory.mktemp("paper") / "library", library_settings()) as database:
        with database.begin() as work:
            work.photos.add(a_photo())
            work.photos.add(a_photo(sha256="b" * 64, file="media/bb/b.jpg", credit="", caption=""))
        yield database


@given(transactions=st.lists(st.lists(_DEEDS, min_size=1, max_size=5), min_size=1, max_size=4))
@example([[("bin", [1]), ("save as it was opened", (1, {"lead": "Река"}))]])
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_index_holds_the_present_words_of_what_is_not_in_the_bin(
    paper: Database, transactions: list[list[tuple[str, Any]]]
) -> None:
    with suppress(_Enough), paper.connect(writing=True) as connection:
        connection.exec_driver_sql("CREATE VIRTUAL TABLE temp.held USING fts5vocab(main, article_search, instance)")
        first = paper.work_on(connection)
        opened = [first.articles.add(an_article(headline=each, body="Мост."), who="") for each in _TEXTS[1:4]]
        first.finish()
        for deeds in transactions:
            work = paper.work_on(connection)
            for name, what in deeds:
                with suppress(NewsdeskError):
                    _DO[name](work, what, opened)
            work.finish()
            # As at a commit: what the index had only in memory goes to its tables.
            connection.exec_driver_sql("SAVEPOINT written")
            connection.exec_driver_sql("RELEASE written")
            _compare(paper.work_on(connection))
        raise _Enough


class _Enough(Exception):
    """Nothing of an example stays."""


def _add(work: UnitOfWork, fields: dict[str, Any], opened: list[Article]) -> None:
    opened.append(work.articles.add(an_article(**fields), who=""))


def _save(work: UnitOfWork, what: tuple[int, dict[str, Any]], _: list[Article]) -> None:
    key, fields = what
    work.articles.save(replace(work.articles.get(key), **fields), who="")


def _save_opened(work: UnitOfWork, what: tuple[int, dict[str, Any]], opened: list[Article]) -> None:
    """Save what was read before, maybe before somebody put the article into the bin or took it out."""
    key, fields = what
    for number, value in enumerate(opened):
        if value.id == key:
            opened[number] = work.articles.save(replace(value, **fields), who="")


def _caption(work: UnitOfWork, what: tuple[int, str], _: list[Article]) -> None:
    work.photos.save(replace(work.photos.get(what[0]), caption=what[1]))


def _credit(work: UnitOfWork, what: tuple[int, str], _: list[Article]) -> None:
    work.photos.save(replace(work.photos.get(what[0]), credit=what[1]))


def _look(work: UnitOfWork, _: None, __: list[Article]) -> None:
    """Within the transaction too; the vocabulary, by which words that are not finished go on, comes at its end."""
    work.search.finish()
    _compare(work)


_DO: dict[str, Callable[[UnitOfWork, Any, list[Article]], None]] = {
    "add": _add,
    "save": _save,
    "save as it was opened": _save_opened,
    "bin": lambda work, keys, _: work.articles.bin(keys),
    "undelete": lambda work, keys, _: work.articles.undelete(keys),
    "caption": _caption,
    "credit": _credit,
    "look": _look,
}


# -- the same by reading everything -----------------------------------------------------------------------------------


def _compare(work: UnitOfWork) -> None:
    connection = work.shelf._transaction.connection
    keys = [row[0] for row in connection.exec_driver_sql("SELECT id FROM article WHERE binned_at IS NULL")]
    listed = {key: work.articles.get(key) for key in keys}
    expected = {key: indexed_article(value) for key, value in listed.items()}
    assert work.search.stored(range(1, 40)) == expected
    words = Counter(
        (word, key, column, place)
        for key, indexed in expected.items()
        for column, part in zip(("headline", "lead", "body", "names"), indexed.parts, strict=True)
        for place, word in enumerate(part.split())
    )
    held = connection.exec_driver_sql('SELECT term, doc, col, "offset" FROM temp.held')
    assert Counter(tuple(row) for row in held) == words
    assert work.search.counts_in_step()
    for typed in _TYPED:
        hits = {key for key, value in listed.items() if is_hit(typed, value)}
        assert set(work.shelf.ids(ListFilter(search=typed), Sort.NEWEST, 0, 100)) == hits
        assert set(work.searching.best(typed, 100)) == hits
        assert work.shelf.count(ListFilter(search=typed)) == work.searching.count(typed).number == len(hits)
