# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables as grids of cells: parts taken out, filled, moved; values in, values out."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from newsdesk.document.inline_normal_form import normal_inlines
from newsdesk.document.tree import Alignment, Inlines, Table, Text

T = TypeVar("T")
Rows = tuple[tuple[Inlines, ...], ...]
_QUOTED_BREAK: Final = re.compile(r'(?:^|\t|\n)"[^"]*[\n\t]')
"""A cell that a spreadsheet put in quotation marks, because it has a tab or a line end in it."""


@dataclass(frozen=True, slots=True)
class Cells:
    """A rectangle of cells; row 0 is the header."""

    row: int
    column: int
    rows: int = 1
    columns: int = 1

    @property
    def last_row(self) -> int:
        """The lowest row."""
        return self.row + self.rows - 1

    @property
    def last_column(self) -> int:
        """The rightmost column."""
        return self.column + self.columns - 1


def rows_of(table: Table) -> Rows:
    """All rows, the header first."""
    return (table.header, *table.rows)


def with_rows(table: Table, rows: Rows) -> Table:
    """The table with other rows, each as long as its own."""
    return replace(table, header=rows[0], rows=rows[1:], source=None)


def part(table: Table, cells: Cells) -> Table:
    """Some cells as a table of their own."""
    across = slice(cells.column, cells.column + cells.columns)
    rows = tuple(row[across] for row in rows_of(table)[cells.row : cells.row + cells.rows])
    return Table(table.alignments[across], rows[0], rows[1:])


def with_rows_put(table: Table, cells: Cells, before: int) -> Table:
    """The rows of some cells before another row, or behind the last one."""
    return with_rows(table, _put(rows_of(table), cells.row, cells.rows, before))


def with_columns_put(table: Table, cells: Cells, before: int) -> Table:
    """The columns of some cells before another column, or behind the last one, with their alignment."""

    def move(line: tuple[T, ...]) -> tuple[T, ...]:
        return _put(line, cells.column, cells.columns, before)

    moved = with_rows(table, tuple(move(row) for row in rows_of(table)))
    return replace(moved, alignments=move(table.alignments))


def with_header(table: Table, row: int) -> Table:
    """The table with one of its rows as the header; the header of now stands below it."""
    rows = rows_of(table)
    return with_rows(table, (rows[row], *rows[:row], *rows[row + 1 :]))


def with_cells(table: Table, at: Cells, filled: Rows) -> Table:
    """The table with other cells from a place on; it grows where they need more room."""
    width = max(map(len, filled), default=0)
    columns = max(len(table.alignments), at.column + width)
    count = max(len(table.rows) + 1, at.row + len(filled))
    alignments = table.alignments + (Alignment.NONE,) * (columns - len(table.alignments))
    grid = [[*row, *((),) * (columns - len(row))] for row in rows_of(table)]
    grid += [[()] * columns for _ in range(count - len(grid))]
    for down, row in enumerate(filled):
        for across, cell in enumerate(row):
            grid[at.row + down][at.column + across] = cell
    made = tuple(map(tuple, grid))
    return Table(alignments, made[0], made[1:])


def from_lines(text: str) -> Rows:
    """The cells of a text with tabs between them, as spreadsheets give it."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    if _QUOTED_BREAK.search(text):
        lines: Sequence[Sequence[str]] = list(csv.reader(io.StringIO(text), "excel-tab"))
    else:
        lines = [line.split("\t") for line in text.split("\n")]
    return tuple(tuple(map(cell_of, line)) for line in lines)


def cell_of(text: str) -> Inlines:
    """The content of a cell that says this."""
    return normal_inlines((Text(" ".join(text.split("\n"))),), one_line=True)


def _put(line: tuple[T, ...], start: int, count: int, before: int) -> tuple[T, ...]:
    held, rest = line[start : start + count], line[:start] + line[start + count :]
    place = before if before <= start else max(start, before - count)
    return rest[:place] + held + rest[place:]


Change = Callable[[Table], Table]
