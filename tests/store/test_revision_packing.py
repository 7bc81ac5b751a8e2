# SPDX-License-Identifier: GPL-3.0-or-later
"""Saved states packed against each other: every one comes back to the byte, from a handful of others."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.domain.article import Article, Status
from newsdesk.errors import FieldInvalid, RevisionMissing
from newsdesk.store import revisions
from newsdesk.store.article_content import content, state_of
from newsdesk.store.backup import Problem, check_integrity
from newsdesk.store.database import Database
from newsdesk.store.packing import Unreadable
from newsdesk.store.revision_packing import (
    FRAME,
    base_of,
    chain_of,
    pack_against,
    pack_whole,
    unpack_against,
    unpack_whole,
    unpacked,
    way_to,
)
from tests.factories import an_article

LINES = st.lists(st.sampled_from([rb"\n", b',"', "Мост закрыли.".encode(), b"abc", b"", b"\x00\xff"]), max_size=12)
STATES = LINES.map(b"".join) | st.binary(max_size=40)


@given(STATES, STATES)
def test_a_state_comes_back_from_its_difference(base: bytes, state: bytes) -> None:
    packed = pack_against(state, base)
    assert packed is None or unpack_against(packed, base) == state
    assert unpack_whole(pack_whole(state)) == state


@given(STATES, st.binary(max_size=60))
def test_bytes_that_nobody_packed_are_refused_or_read_but_never_break_anything(base: bytes, packed: bytes) -> None:
    with suppress(Unreadable):
        assert isinstance(unpack_against(packed, base), bytes)
    with suppress(Unreadable):
        assert isinstance(unpack_whole(packed), bytes)


def nearest(number: int) -> int | None:
    """The base that earlier versions of the program took."""
    place = (number - 1) % FRAME
    return number - (place & -place) if place else None


@given(st.lists(STATES, min_size=1, max_size=40), st.data())
def test_any_row_of_states_comes_back_whichever_version_packed_each(states: list[bytes], data: st.DataObject) -> None:
    rows: list[tuple[int, int | None, bytes]] = []
    for number, state in enumerate(states, 1):
        base = data.draw(st.sampled_from((base_of, nearest)))(number)
        packed = None if base is None else pack_against(state, states[base - 1])
        rows.append((number, None, pack_whole(state)) if packed is None else (number, base, packed))
    assert list(unpacked(rows)) == list(enumerate(states, 1))


@given(st.integers(1, 10_000_000))
def test_a_revision_is_read_from_few_others_and_those_of_the_one_before(number: int) -> None:
    way, chain = way_to(number), chain_of(number)
    assert len(way) <= 4
    assert len(chain) <= FRAME.bit_length()
    assert all(base_of(later) == earlier for earlier, later in pairwise(way))
    assert all(nearest(later) == earlier for earlier, later in pairwise(chain))
    assert base_of(way[0]) is nearest(chain[0]) is None
    assert set(way) <= set(chain)
    assert set(chain_of(number + 1)[:-1]) <= set(chain)


# -- in a library ------------------------------------------------------------------------------------------------------


def edited(library: Database, times: int) -> list[Article]:
    """All states of a story that was saved so many times over, each time with a small edit."""
    words = [f"Слово {number} из тех, что стоят в этом абзаце." for number in range(40)]
    with library.begin() as work:
        states = [work.articles.add(an_article(body="\n\n".join(words) + "\n"), who="Ольга")]
        for number in range(1, times):
            words[number * 7 % 40] = f"Правка {number}: {'мост ' * (number % 5)}."
            fields: dict[str, Any] = {"body": "\n\n".join(words) + "\n"}
            if number % 9 == 0:
                fields["status"] = Status.IN_REVIEW if number % 2 else Status.DRAFT
            states.append(work.articles.save(replace(states[-1], **fields), who="Пётр"))
    return states


def test_a_long_history_costs_little_and_every_state_of_it_comes_back(library: Database) -> None:
    states = edited(library, 300)
    with library.read() as work:
        assert all(content(work.revisions.get(1, state.version)) == content(state) for state in states[::13])
        every = list(work.revisions.states(1))
        assert [revision.number for revision, _ in every] == list(range(1, 301))
        assert [content(state) for _, state in every] == [content(state) for state in states]
        later = [(revision.number, state.body) for revision, state in work.revisions.states(1, 257)]
        assert later == [(state.version, state.body) for state in states[257:]]
        assert list(work.revisions.states(1, 300)) == []
    with library.connect(writing=False) as connection:
        packed = connection.exec_driver_sql("SELECT sum(length(snapshot)) FROM revision").scalar_one()
    assert packed < 0.04 * sum(len(state_of(state)) for state in states)
    assert check_integrity(library) == ()


def test_each_revision_says_what_it_changed(library: Database) -> None:
    states = edited(library, 11)
    with library.begin() as work:
        work.articles.save(replace(states[-1], lead="Лид.", tags=("мост",)), who="Пётр")
        told = work.revisions.of(1)
        assert [each.changed for each in told[:2]] == [None, ("body",)]
        assert told[9].changed == ("body", "status")
        assert told[11].changed == ("lead", "tags")
        assert work.revisions.count(1) == 12


def test_a_revision_is_named_and_unnamed(library: Database) -> None:
    edited(library, 3)
    with library.begin() as work:
        work.revisions.name(1, 2, "До правки юриста")
        assert [each.name for each in work.revisions.of(1)] == ["", "До правки юриста", ""]
        work.revisions.name(1, 2, "")
        assert {each.name for each in work.revisions.latest(1, 9)} == {""}
        with pytest.raises(RevisionMissing):
            work.revisions.name(1, 4, "Нет такой")
        with pytest.raises(FieldInvalid):
            work.revisions.name(1, 2, "\ud800")
    assert check_integrity(library) == ()


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE revision SET snapshot = x'00' WHERE number = 4", [("revision damaged", "4")]),
        ("UPDATE revision SET digest = x'00' WHERE number = 2", [("revision damaged", "2")]),
        ("UPDATE revision SET who = 'Некто' WHERE number = 6", [("revision damaged", "6")]),
        ("UPDATE revision SET base = 3 WHERE number = 6", [("revision damaged", "6")]),
        ("UPDATE revision SET snapshot = x'00' WHERE number = 5", [("revision damaged", n) for n in ("5", "6", "7")]),
        ("DELETE FROM revision WHERE number = 4", [("revision missing", "")]),
        ("DELETE FROM revision WHERE number = 8", [("revision missing", "")]),
        ("UPDATE revision SET snapshot = NULL WHERE number = 4", [("revision missing", "")]),
    ],
)
def test_the_check_finds_every_revision_that_is_not_what_was_saved(
    library: Database, statement: str, expected: list[tuple[str, str]]
) -> None:
    states = edited(library, 8)
    with library.connect(writing=True) as connection:
        connection.exec_driver_sql(statement)
        connection.commit()
    assert check_integrity(library) == tuple(Problem("revision", 1, *each) for each in expected)
    with library.begin() as work:  # a history that is damaged keeps nobody from saving
        work.articles.save(replace(states[-1], lead="Дальше."), who="Пётр")


def test_a_history_that_an_earlier_version_packed_is_read_and_gone_on_with(
    library: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as before:
        before.setattr(revisions, "base_of", nearest)
        states = edited(library, 45)
    with library.begin() as work:
        stored = work.articles.get(states[-1].id)
        for number in range(20):
            stored = work.articles.save(replace(stored, lead=f"Лид {number}"), who="")
            states.append(stored)
    with library.read() as work:
        key = states[0].id
        assert [work.revisions.get(key, each.version).lead for each in states] == [each.lead for each in states]
        assert [work.revisions.get(key, each.version).body for each in states] == [each.body for each in states]
        assert [each.body for _, each in work.revisions.states(key)] == [each.body for each in states]
        assert [each.body for _, each in work.revisions.states(key, 40)] == [each.body for each in states[40:]]
