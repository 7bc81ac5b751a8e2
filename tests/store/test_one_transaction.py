# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to articles in one transaction, whose rows wait for others like them, is what is done in many."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.domain.article import Article
from newsdesk.store.database import Database
from newsdesk.store.integrity import check_integrity
from newsdesk.store.unit_of_work import UnitOfWork
from tests import factories
from tests.factories import NOON, an_article

Step = Callable[[UnitOfWork, list[int]], None]
Deeds = Iterable[Iterable[Step]]


def added(headline: str, count: int) -> Step:
    """Articles of the same headline: each needs an address of its own."""

    def take(work: UnitOfWork, keys: list[int]) -> None:
        value = an_article(headline=headline, tags=("Мост",))
        keys.extend(work.articles.add(value, who="Нина").id for _ in range(count))

    return take


def added_as_translation(place: int) -> Step:
    """A translation of one that may still wait to be written."""

    def take(work: UnitOfWork, keys: list[int]) -> None:
        original = keys[place % len(keys)] if keys else None
        keys.append(work.articles.add(an_article(translation_of=original), who="Нина").id)

    return take


def added_and_put_away(work: UnitOfWork, keys: list[int]) -> None:
    """One that nobody read between its making and the bin."""
    made = work.articles.add(an_article(headline="Лишнее"), who="Нина")
    work.articles.put_away([made])
    keys.append(made.id)


def saved(place: int, headline: str) -> Step:
    """A headline more; its address is made anew while nobody has published it."""

    def take(work: UnitOfWork, keys: list[int]) -> None:
        for key in keys[place : place + 1]:
            work.articles.save(replace(work.articles.get(key), headline=headline, slug=""), who="Тимур")

    return take


def binned(place: int) -> Step:
    """Into the bin."""
    return lambda work, keys: work.articles.bin(keys[place : place + 1])


STEPS = st.one_of(
    st.builds(added, st.sampled_from(("Мост открыли", "Мост")), st.sampled_from((1, 1, 2, 53))),
    st.builds(added_as_translation, st.integers(0, 60)),
    st.just(added_and_put_away),
    st.builds(saved, st.integers(0, 60), st.sampled_from(("Мост", "Паром"))),
    st.builds(binned, st.integers(0, 60)),
)


def library_after(folder: Path, transactions: Deeds) -> list[Article]:
    """All articles, with those in the bin, of a library to which this was done."""
    keys: list[int] = []
    with Database.create(folder, factories.settings(), clock=lambda: NOON) as library:
        for steps in transactions:
            with library.begin() as work:
                for step in steps:
                    step(work, keys)
        assert check_integrity(library) == ()
        with library.read() as work:
            return [work.articles.get(key) for key in keys]


@settings(max_examples=15)
@given(st.lists(STEPS, max_size=6))
def test_one_transaction_leaves_the_library_that_many_leave(steps: list[Step]) -> None:
    with TemporaryDirectory() as scratch:
        at_once = library_after(Path(scratch, "at once"), [steps])
        apart = library_after(Path(scratch, "apart"), ([each] for each in steps))
    assert at_once == apart
