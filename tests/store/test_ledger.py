# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from newsdesk.domain.published import Event
from newsdesk.newsroom.reports import silent
from newsdesk.store.database import Database
from newsdesk.store.ledger import NewRow
from newsdesk.store.ledger_proof import ALTERED, LOST, ChainBreak, first_break, missing_guards
from newsdesk.store.packing import Packer, Unreadable, dictionary_of, unpack
from newsdesk.store.triggers import LEDGER_TRIGGERS
from newsdesk.store.unit_of_work import UnitOfWork
from tests.factories import settings as library_settings

THEME = "ab" * 32
START = datetime(2024, 12, 5, 9, tzinfo=UTC)
ANY_TIME = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


class _Undone(Exception):
    """Ends a transaction without a trace."""


class SetClock:
    """A clock that shows what it is set to."""

    now = START

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture(scope="module")
def clock() -> SetClock:
    return SetClock()


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory, clock: SetClock) -> Iterator[Database]:
    """A library for many histories, each of articles of its own."""
    place = tmp_path_factory.mktemp("ledger") / "library"
    with Database.create(place, library_settings(), clock=clock) as database:
        yield database


def note(database: Database, *rows: tuple[int, bytes | None]) -> None:
    """Add a row for each article and what stands on its page from now on."""
    with database.begin() as work:
        append(work, *rows)


def append(work: UnitOfWork, *rows: tuple[int, bytes | None]) -> None:
    dictionary = work.ledger.dictionary(THEME, 1) or work.ledger.add_dictionary(THEME, [b"<article>"])
    work.ledger.append([a_row(Packer(dictionary.data), dictionary.version, *row) for row in rows], THEME)


def a_row(pack: Packer, version: int, article: int, fragment: bytes | None) -> NewRow:
    if fragment is None:
        return NewRow(article, 1, "gorod/most.html")
    return NewRow(article, 1, "gorod/most.html", sha256(fragment).digest(), version, pack(fragment))


def proof(database: Database) -> ChainBreak | None:
    with database.connect(writing=False) as connection:
        return first_break(connection, silent)


# -- what stood there ----------------------------------------------------------------------------------------------

texts = st.none() | st.text(st.characters(codec="utf-8"), max_size=40).map(str.encode)
steps = st.tuples(st.integers(0, 2), texts, st.integers(0, 3))


@ANY_TIME
@given(history=st.lists(steps, max_size=12), asked=st.integers(-2, 40))
def test_what_stood_at_any_time_is_what_a_plain_model_says(
    ledger: Database, clock: SetClock, history: list[tuple[int, bytes | None, int]], asked: int
) -> None:
    minute = 0
    model: list[tuple[int, int, bytes | None]] = []
    with suppress(_Undone), ledger.connect(writing=True) as connection:
        work = ledger.work_on(connection)
        for which, text, pause in history:
            minute += pause
            clock.now = START + timedelta(minutes=minute)
            append(work, (which, text))
            model.append((which, minute, text))
        for which in range(3):
            agrees_with_model(work, which, [(at, text) for each, at, text in model if each == which], asked)
        assert first_break(connection, silent) is None
        raise _Undone


def agrees_with_model(work: UnitOfWork, article: int, noted: list[tuple[int, bytes | None]], asked: int) -> None:
    """Compare the ledger with a list of minutes and texts."""
    stood = next((text for at, text in reversed(noted) if at <= asked), None)
    found = work.ledger.at(article, START + timedelta(minutes=asked))
    assert (None if found is None else found.fragment.encode()) == stood
    rows = work.ledger.of(article)
    assert [row.at for row in rows] == [START + timedelta(minutes=at) for at, _ in noted]
    assert [row.sha256 for row in rows] == ["" if text is None else sha256(text).hexdigest() for _, text in noted]
    if found is not None:
        later = [at for at, _ in noted if at > asked]
        assert found.until == (START + timedelta(minutes=later[0]) if later else None)


def test_a_page_is_published_changed_withdrawn_and_published_again(ledger: Database) -> None:
    article = 9  # of no history above
    for text in (b"1", b"2", None, b"2"):
        note(ledger, (article, text))
    with ledger.read() as work:
        events = [each.event for each in work.ledger.of(article)]
    assert events == [Event.PUBLISHED, Event.CHANGED, Event.WITHDRAWN, Event.PUBLISHED]


# -- the proof -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A ledger of five rows, one of them a withdrawal."""
    with Database.create(tmp_path_factory.mktemp("small") / "library", library_settings()) as database:
        note(database, (1, "<article>Мост</article>".encode()), (2, b"<article>A</article>"))
        note(database, (1, None))
        note(database, (1, b"<article>B</article>"), (2, b""))
        yield database


COLUMNS = (
    "sequence", "at", "article_id", "revision", "path", "theme", "sha256", "previous", "hash", "dictionary", "fragment",
)  # fmt: skip


def altered(value: Any, place: int, bit: int) -> Any:
    """The value with one bit of one byte turned."""
    if value is None:
        return 1
    if isinstance(value, int):
        return value ^ (1 << (8 + place % 40))  # no number of another row
    data = bytearray(value.encode() if isinstance(value, str) else value)
    if not data:
        return b"\0"
    data[place % len(data)] ^= 1 << bit
    return bytes(data)


def tampered(database: Database, statement: str, *values: object) -> ChainBreak | None:
    """What the proof says of a ledger after a change behind the triggers' back; the change is taken back."""
    found = None
    try:
        with database.connect(writing=True) as connection:
            unguarded(connection)
            connection.exec_driver_sql(statement, values)
            found = first_break(connection, silent)
            raise _Undone  # noqa: TRY301 - what ends the transaction
    except _Undone:
        return found


def unguarded(connection: Connection) -> None:
    for name in LEDGER_TRIGGERS:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")


@ANY_TIME
@given(row=st.integers(1, 5), column=st.sampled_from(COLUMNS), place=st.integers(0, 400), bit=st.integers(0, 7))
@example(row=5, column="hash", place=31, bit=0)
@example(row=3, column="fragment", place=0, bit=0)
def test_any_byte_of_any_row_that_is_not_as_it_was_is_found(
    small: Database, row: int, column: str, place: int, bit: int
) -> None:
    with small.connect(writing=False) as connection:
        query = f"SELECT {column} FROM ledger WHERE sequence = ?"  # noqa: S608 - our words
        value = connection.exec_driver_sql(query, (row,)).scalar()
    new = b"\1" if value is None and column != "dictionary" else altered(value, place, bit)
    shape = "CAST(? AS TEXT)" if column == "path" else "?"
    statement = f"UPDATE ledger SET {column} = {shape} WHERE sequence = ?"  # noqa: S608 - our words
    broken = tampered(small, statement, new, row)
    assert broken is not None
    assert broken.sequence in (row, row + 1)


@ANY_TIME
@given(place=st.integers(0, 8), bit=st.integers(0, 7))
def test_a_dictionary_that_is_not_as_it_was_is_found(small: Database, place: int, bit: int) -> None:
    new = altered(b"<article>", place, bit)
    assert tampered(small, "UPDATE ledger_dictionary SET data = ?", new) is not None


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("DELETE FROM ledger WHERE sequence = 1", ChainBreak(1, LOST)),
        ("DELETE FROM ledger WHERE sequence = 3", ChainBreak(3, LOST)),
        ("DELETE FROM ledger WHERE sequence = 5", ChainBreak(5, LOST)),
        ("DELETE FROM ledger", ChainBreak(1, LOST)),
        ("UPDATE ledger SET revision = 9 WHERE sequence = 2", ChainBreak(2, ALTERED)),
        ("UPDATE ledger SET at = at + 1", ChainBreak(1, ALTERED)),
    ],
)
def test_the_first_broken_row_is_named(small: Database, statement: str, expected: ChainBreak) -> None:
    assert proof(small) is None
    assert tampered(small, statement) == expected


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger SET at = 0 WHERE sequence = 2",
        "DELETE FROM ledger WHERE sequence = 5",
        "INSERT OR REPLACE INTO ledger SELECT * FROM ledger WHERE sequence = 2",
        "INSERT INTO ledger SELECT 7, at, 9, revision, path, theme, sha256, hash, hash, NULL, NULL FROM ledger "
        "WHERE sequence = 5",
        "INSERT INTO ledger SELECT 6, at, 9, revision, path, theme, sha256, previous, hash, NULL, NULL FROM ledger "
        "WHERE sequence = 5",
        "UPDATE ledger_dictionary SET data = x'00'",
        "DELETE FROM ledger_dictionary",
    ],
)
def test_the_database_itself_refuses_all_but_the_next_row(small: Database, statement: str) -> None:
    with closing(sqlite3.connect(small.folder / "newsroom.db")) as raw, pytest.raises(sqlite3.IntegrityError):
        raw.execute(statement)
    assert proof(small) is None


def test_a_guard_that_was_taken_away_is_missed(small: Database) -> None:
    with small.connect(writing=False) as connection:
        assert missing_guards(connection) == ()
    with pytest.raises(_Undone), small.connect(writing=True) as connection:
        connection.exec_driver_sql("DROP TRIGGER ledger_no_update")
        assert missing_guards(connection) == ("ledger_no_update",)
        raise _Undone


def test_many_writers_at_once_make_one_chain(library: Database, folder: Path) -> None:
    note(library, (1, b"first"))

    def write(article: int) -> None:
        with Database.open(folder) as own:
            for number in range(10):
                note(own, (article, b"%d" % number))

    writers = [Thread(target=write, args=(article,)) for article in range(2, 6)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert proof(library) is None
    with library.read() as work:
        assert work.ledger.head().sequence == 41


def test_the_walk_tells_how_far_it_is_and_holds_few_rows(library: Database) -> None:
    note(library, *((number, b"x") for number in range(1, 451)))
    told: list[tuple[int, int]] = []
    with library.connect(writing=False) as connection:
        assert first_break(connection, lambda done, total: told.append((done, total))) is None
    assert told == [(200, 450), (400, 450), (450, 450)]


# -- packing -------------------------------------------------------------------------------------------------------


@given(samples=st.lists(st.binary(max_size=200), min_size=1, max_size=5), fragments=st.lists(st.binary(max_size=400)))
def test_what_was_packed_is_unpacked(samples: list[bytes], fragments: list[bytes]) -> None:
    dictionary = dictionary_of(samples)
    pack = Packer(dictionary)
    assert [unpack(pack(each), dictionary) for each in fragments] == fragments


def test_a_dictionary_of_large_fragments_fits_what_deflate_looks_back_to() -> None:
    assert len(dictionary_of([bytes(20_000)] * 5)) < 32_768


def test_half_a_packed_fragment_is_none() -> None:
    packed = Packer(b"")(b"<article>" * 10)
    with pytest.raises(Unreadable):
        unpack(packed[:-3], b"")
