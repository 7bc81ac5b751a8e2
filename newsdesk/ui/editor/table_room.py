# SPDX-License-Identifier: GPL-3.0-or-later
"""The room in and above a table: Qt drops the room below a block where a table follows, and a credit stands in it."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from newsdesk.ui.editor.kinds import CELLS, OBJECTS, kind_of
from newsdesk.ui.editor.look import Look

CELL_PADDING: Final = 7
"""Pixels between the edge of a cell and its text, at the usual size."""
_USUAL: Final = 8


def room_above_table(before: QTextBlock, look: Look) -> int:
    """Pixels between a block and the table behind it."""
    kind = kind_of(before)
    return look.settings[kind].below if kind in OBJECTS else _USUAL


def fit_tables(document: QTextDocument, first: int, last: int, look: Look) -> None:
    """Give every table that begins between two blocks the room that what stands before it needs."""
    block = document.findBlockByNumber(first)
    for _ in range(first, last + 1):
        _fit(block, look)
        block = block.next()


def _fit(block: QTextBlock, look: Look) -> None:
    if not block.isValid() or kind_of(block) not in CELLS or kind_of(block.previous()) in CELLS:
        return
    table = QTextCursor(block).currentTable()
    if table is None or table.firstPosition() != block.position():
        return
    form, room = table.format(), room_above_table(block.previous(), look)
    if form.topMargin() != room:
        form.setTopMargin(room)
        table.setFormat(form)
