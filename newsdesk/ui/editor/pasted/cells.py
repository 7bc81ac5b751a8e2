# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of a page: merged cells taken apart, columns set as most of their cells are; tables of mere layout."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from newsdesk.document.tree import Alignment, Inlines, Table
from newsdesk.ui.editor.pasted.page import HEADINGS, Element
from newsdesk.ui.editor.pasted.styles import is_hidden

Cells: TypeAlias = list[tuple[Element, Inlines]]
"""The cells of a row, each with what stands in it."""

_PARTS: Final = frozenset({"thead", "tbody", "tfoot"})
_LAYING_OUT: Final = HEADINGS | {"table", "ul", "ol", "blockquote", "pre"}
_WIDEST: Final = 200
_SET: Final = {"center": Alignment.CENTRE, "right": Alignment.RIGHT, "end": Alignment.RIGHT}


def rows_below(table: Element) -> Iterator[Element]:
    """The rows of a table, without those of tables inside."""
    for child in table.children:
        if isinstance(child, Element) and not is_hidden(child):
            if child.tag == "tr":
                yield child
            elif child.tag in _PARTS:
                yield from rows_below(child)


def cells_of(row: Element) -> list[Element]:
    """The cells of a row."""
    return [each for each in row.children if isinstance(each, Element) and each.tag in ("td", "th")]


def strays(table: Element) -> Iterator[Element | str]:
    """What stands in a table and in no cell, which browsers show before it."""
    for child in table.children:
        if isinstance(child, str):
            if child.strip():
                yield child
        elif child.tag in _PARTS or child.tag == "tr":
            yield from strays(child)
        elif child.tag not in ("td", "th", "caption", "col", "colgroup") and not is_hidden(child):
            yield child


def is_grid_of_words(table: Element) -> bool:
    """Whether a table is one for its readers; others only put the parts of a page where they are."""
    if table.get("role") in ("presentation", "none"):
        return False
    rows = [cells_of(row) for row in rows_below(table)]
    if max((len(row) for row in rows), default=0) > 1:
        return not any(each.tag == "table" for row in rows for cell in row for each in cell.below())
    return not any(each.tag in _LAYING_OUT for row in rows for cell in row for each in cell.below())


def table_of(rows: Sequence[Cells]) -> Table | None:
    """The table of rows; None where there is nothing in it."""
    grid, heads = _grid(rows)
    width = max((len(row) for row in grid), default=0)
    if not width or not any(cell for row in grid for cell in row):
        return None
    full = [tuple(row) + ((),) * (width - len(row)) for row in grid]
    alignments = tuple(_alignment(heads, column) for column in range(width))
    return Table(alignments, full[0], tuple(full[1:]))


def _grid(rows: Sequence[Cells]) -> tuple[list[list[Inlines]], list[list[str]]]:
    """The cells in columns, and how each is set; a merged cell has its text in its first place alone."""
    reaching: dict[int, int] = {}
    grid: list[list[Inlines]] = []
    ways: list[list[str]] = []
    for row in rows:
        line: list[Inlines] = []
        way: list[str] = []

        def skip(line: list[Inlines] = line, way: list[str] = way) -> None:
            while reaching.get(len(line), 0) > 0 and len(line) < _WIDEST:
                reaching[len(line)] -= 1
                line.append(())
                way.append("")

        for cell, inlines in row:
            skip()
            columns, lines = _span(cell, "colspan"), _span(cell, "rowspan")
            for number in range(min(columns, _WIDEST - len(line))):
                if lines > 1:
                    reaching[len(line)] = lines - 1
                line.append(() if number else inlines)
                way.append(_way(cell) if columns == 1 else "")
        skip()
        if row:
            grid.append(line)
            ways.append(way)
    return grid, ways


def _span(cell: Element, name: str) -> int:
    value = cell.get(name).strip()
    return max(1, int(value)) if value.isascii() and value.isdecimal() and len(value) < 5 else 1


def _way(cell: Element) -> str:
    said = cell.style.get("text-align", "") or cell.get("align").lower()
    inner = [each for each in cell.children if isinstance(each, Element) and each.tag in ("p", "div")]
    if inner:
        said = inner[0].style.get("text-align", "") or inner[0].get("align").lower() or said
    return said or "left"


def _alignment(ways: Sequence[Sequence[str]], column: int) -> Alignment:
    """How most cells of a column are set, its header left out where there is more."""
    body = ways[1:] or ways
    counted = Counter(row[column] for row in body if column < len(row) and row[column])
    most = counted.most_common(1)
    return _SET.get(most[0][0], Alignment.NONE) if most else Alignment.NONE
