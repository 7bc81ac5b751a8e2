# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of tables of a database that lost its first page or part of the list: found again by looking at every page.

SQLite reads nothing of a file whose list of tables it cannot read, though all tables may be whole. The rows of that
list are recognised by their form wherever they lie; for those that are lost, the places are tried where a library that
is made now has its tables. The file is written: it must be a copy.
"""

from __future__ import annotations

import mmap
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from newsdesk.store.engine import PAGE_BYTES

_HEADER: Final = 100
_MAGIC: Final = b"SQLite format 3\0"
_SIZES_OF_PAGES: Final = (PAGE_BYTES, 4096)
"""Those of libraries as they are made now, and of journals and of libraries as they were made before."""
_TABLE_LEAF: Final = 0x0D
_ROOTS_OF_TABLES: Final = frozenset({0x0D, 0x05})
_ROOTS_WITHOUT_ROWID: Final = frozenset({0x0A, 0x02})
_KINDS: Final = frozenset({"table", "index", "trigger", "view"})
_COLUMNS: Final = 5
_SIZES: Final = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}
_SHORTEST_TEXT: Final = 13


@dataclass(frozen=True, slots=True)
class Listed:
    """A table as the list has it: the page where it begins, and the statement that made it."""

    name: str
    root: int
    statement: str


Pattern = Callable[[int], Mapping[str, Listed]]
"""The tables of a database that is made now, by the size of its pages."""


def find_again(file: Path, pattern: Pattern) -> bool:
    """Give a database that cannot be read a list of its tables again; False where none could be found.

    `pattern` answers the tables of one made now with pages of a size: their places are tried for those that the list
    does not name.
    """
    length = file.stat().st_size
    if length == 0:
        return False
    with file.open("rb") as database, mmap.mmap(database.fileno(), 0, access=mmap.ACCESS_READ) as content:
        tried = {size: _found(content, size, pattern(size)) for size in _sizes(content) if length >= 2 * size}
    size = max(tried, key=lambda each: len(tried[each]), default=0)
    if not size or not tried[size]:
        return False
    _write(file, length, size, tried[size])
    return True


def _sizes(content: mmap.mmap) -> tuple[int, ...]:
    """How large its pages are, or may be where it does not say so any more."""
    said = page_bytes(content[:_HEADER])
    return tuple(dict.fromkeys((said, *_SIZES_OF_PAGES))) if said else _SIZES_OF_PAGES


def page_bytes(header: bytes) -> int:
    """How large the pages of a database are, by its first bytes; 0 where these do not say so."""
    said = int.from_bytes(header[16:18], "big")
    size = 65536 if said == 1 else said
    return size if header.startswith(_MAGIC) and size >= 512 and size & (size - 1) == 0 else 0


def _found(content: mmap.mmap, size: int, pattern: Mapping[str, Listed]) -> list[Listed]:
    """The tables that can be found in pages of that size."""
    found = {each.name: each for each in _listed(content, size) if _begins(content, size, each)}
    taken = {each.root for each in found.values()}
    for name, usual in pattern.items():
        if name not in found and usual.root not in taken and _begins(content, size, usual):
            found[name] = usual
    return list(found.values())


def tables_of(connection: sqlite3.Connection) -> dict[str, Listed]:
    """The tables of a sound database, as its list has them."""
    rows = connection.execute("SELECT name, rootpage, sql FROM sqlite_master WHERE type = 'table' AND rootpage > 0")
    return {name: Listed(name, root, statement) for name, root, statement in rows if not name.startswith("sqlite_")}


def _listed(content: mmap.mmap, size: int) -> Iterator[Listed]:
    """The tables that are named by rows of the list, wherever these lie; a later page tells rather than an earlier."""
    for start in range(0, len(content) - size + 1, size):
        page = content[start : start + size]
        header = _HEADER if start == 0 else 0
        if page[header] == _TABLE_LEAF:
            for row in _rows(page, header):
                kind, name, _, root, statement = row
                if (
                    kind == "table" and isinstance(name, str) and isinstance(root, int) and root > 1
                    and isinstance(statement, str) and not name.startswith("sqlite_")
                    and statement.upper().startswith("CREATE TABLE")
                ):  # fmt: skip
                    yield Listed(name, root, statement)


def _rows(page: bytes, header: int) -> Iterator[tuple[object, ...]]:
    """The rows of a page that have the form of the list's."""
    cells = int.from_bytes(page[header + 3 : header + 5], "big")
    pointers = header + 8
    for at in range(pointers, min(pointers + 2 * cells, len(page) - 1), 2):
        cell = int.from_bytes(page[at : at + 2], "big")
        row = _row(page, cell) if header + 8 <= cell < len(page) else None
        if row is not None and row[0] in _KINDS:
            yield row


def _row(page: bytes, at: int) -> tuple[object, ...] | None:
    """The five values of a cell; None where it has another form, or does not lie wholly in its page."""
    try:
        length, at = _number(page, at)
        _, at = _number(page, at)  # its key
        end = at + length
        width, place = _number(page, at)
        kinds: list[int] = []
        while place < at + width:
            kind, place = _number(page, place)
            kinds.append(kind)
        if len(kinds) != _COLUMNS or end > len(page):
            return None
        values: list[object] = []
        for kind in kinds:
            value, place = _value(page, place, kind)
            values.append(value)
    except (IndexError, ValueError, KeyError):
        return None
    return tuple(values) if place == end else None


def _value(page: bytes, at: int, kind: int) -> tuple[object, int]:
    if kind >= _SHORTEST_TEXT and kind % 2:
        end = at + (kind - _SHORTEST_TEXT) // 2
        return page[at:end].decode(), end
    size = _SIZES[kind]  # a blob stands nowhere in the list
    number = int.from_bytes(page[at : at + size], "big", signed=True)
    return {0: None, 8: 0, 9: 1}.get(kind, number), at + size


def _number(page: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for place in range(at, at + 8):
        value = value << 7 | page[place] & 0x7F
        if page[place] < 0x80:
            return value, place + 1
    return value << 8 | page[at + 8], at + 9


def _begins(content: mmap.mmap, size: int, table: Listed) -> bool:
    """Whether a table of that form can begin where the list says."""
    start = (table.root - 1) * size
    if not 0 < start <= len(content) - size:
        return False
    without_rowid = "WITHOUT ROWID" in table.statement.upper()
    return content[start] in (_ROOTS_WITHOUT_ROWID if without_rowid else _ROOTS_OF_TABLES)


def _write(file: Path, length: int, size: int, tables: list[Listed]) -> None:
    """Begin the file anew with an empty list, and fill it: what is added goes behind all that was there."""
    with file.open("r+b") as database:
        pages = -(-length // size)
        database.truncate(pages * size)
        database.write(_first_page(size, pages))
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("PRAGMA journal_mode = OFF")
        connection.executemany(
            "INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) VALUES ('table', ?, ?, ?, ?)",
            [(each.name, each.name, each.root, each.statement) for each in tables],
        )


def _first_page(size: int, pages: int) -> bytes:
    """The first page of a database of so many pages of a size that has no tables."""
    page = bytearray(size)
    page[:16] = _MAGIC
    page[16:18] = (1 if size == 65536 else size).to_bytes(2, "big")
    page[18:24] = bytes((1, 1, 0, 64, 32, 32))
    page[24:28] = page[92:96] = (1).to_bytes(4, "big")
    page[28:32] = pages.to_bytes(4, "big")
    page[44:48] = (4).to_bytes(4, "big")
    page[56:60] = (1).to_bytes(4, "big")
    page[96:100] = sqlite3.sqlite_version_info[0].to_bytes(4, "big")
    page[_HEADER] = _TABLE_LEAF
    page[_HEADER + 5 : _HEADER + 7] = (size % 65536).to_bytes(2, "big")
    return bytes(page)
