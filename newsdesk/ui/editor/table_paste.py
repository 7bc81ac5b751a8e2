# SPDX-License-Identifier: GPL-3.0-or-later
"""Cells of a clipboard that go into the cells of a table, from the caret's on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.tree import BlockNode, Table
from newsdesk.ui.editor import grids, tables
from newsdesk.ui.editor.from_pasted_html import from_pasted_html
from newsdesk.ui.editor.from_tree import is_grid
from newsdesk.ui.editor.grids import Cells, Rows

if TYPE_CHECKING:
    from newsdesk.ui.editor.look import Look
    from newsdesk.ui.editor.text_view import TextView

_LONGEST = 400_000
"""Signs of a clipboard that are read as cells; more is no table for a page."""


def paste_cells(view: TextView, mime: QMimeData, markdown: str) -> bool:
    """Put the cells that a clipboard holds into the caret's table, as one edit; whether there were any.

    `markdown` is the name under which our own Markdown lies in a clipboard.
    """
    sheet, cursor = view.sheet, view.textCursor()
    if sheet is None or tables.table_at(cursor) is None:
        return False
    several = bool(cursor.hasComplexSelection())
    rows = cells_in(mime, markdown, several=several)
    if rows is None:
        return False
    at = tables.cells_of(cursor)
    node = tables.node_of(cursor.currentTable(), sheet.writer)
    after = grids.with_cells(node, at, rows)
    if not is_grid(after):  # too large to be shown as one: it becomes an object that is edited as source
        index = sheet.index_of(cursor.block())
        before = view.selection()
        sheet.article.replace_blocks(index, 1, (after,), before=before)
        return True
    filled = Cells(at.row, at.column, len(rows), max(map(len, rows)))

    def fill(cursor: QTextCursor, _look: Look) -> None:
        tables.change(cursor, lambda _: after, sheet.writer)
        tables.enter(cursor, cursor.currentTable(), filled.last_row, filled.last_column)

    view.run(fill)
    return True


def cells_in(mime: QMimeData, markdown: str, *, several: bool = False) -> Rows | None:
    """The cells of a clipboard, if it holds more than one; lines are cells where `several` are to be filled."""
    rows = _own(mime, markdown)
    if rows is None and mime.hasHtml() and "<table" in (html := mime.html()[:_LONGEST]).lower():
        rows = _alone(from_pasted_html(html))
        several = True
    text = mime.text()[:_LONGEST] if mime.hasText() else ""
    if rows is None and ("\t" in text.strip("\n") or (several and "\n" in text.strip("\n"))):
        rows = grids.from_lines(text)
    return rows if rows is not None and sum(map(len, rows)) > 1 else None


def _own(mime: QMimeData, markdown: str) -> Rows | None:
    if not mime.hasFormat(markdown):
        return None
    return _alone(from_markdown(bytes(mime.data(markdown).data()).decode()).blocks)


def _alone(blocks: tuple[BlockNode, ...]) -> Rows | None:
    return grids.rows_of(blocks[0]) if len(blocks) == 1 and isinstance(blocks[0], Table) else None
