# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows and columns of a table that are dragged: a line shows where they would come, and there they come as one edit."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCursor, QTextTable

from newsdesk.ui.editor import tables
from newsdesk.ui.editor.blocks.edge_scrolling import EdgeScrolling
from newsdesk.ui.editor.grids import Cells
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.table_rects import column_left, nearest, row_top, table_rect
from newsdesk.ui.editor.table_verbs import put_columns, put_rows
from newsdesk.ui.editor.text_view import TextView


class TableDrag(QObject):
    """What is dragged in the tables of a view, if anything is."""

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        self._start = -1
        self._cells = Cells(0, 0)
        self._of_rows = True
        self._before = -1
        """The row or column before which it would come."""
        self._at = QPoint()
        self._scrolling = EdgeScrolling(view)
        self._scrolling.scrolled.connect(lambda: self._aim(self._at))
        view.overlays.append(self._paint)

    def begin(self, start: int, row: int, column: int, *, of_rows: bool) -> None:
        """Take a row or a column of the table that begins at a position, with those selected beside it."""
        self._start, self._of_rows, self._before = start, of_rows, -1
        table = self._table()
        if table is None:
            return
        self._cells = Cells(row, 0, 1, table.columns()) if of_rows else Cells(0, column, table.rows(), 1)
        selected = self._selected(table)
        if selected is not None and (
            selected.row <= row <= selected.last_row if of_rows else selected.column <= column <= selected.last_column
        ):
            self._cells = selected

    def follow(self, place: QPoint) -> None:
        """The mouse is at a place of the viewport."""
        self._at = place
        self._scrolling.follow(place.y() if self._of_rows else self._view.viewport().height() / 2)
        self._aim(place)

    def end(self, *, meant: bool) -> None:
        """Put what is dragged where the line is, or leave it."""
        self._scrolling.stop()
        table, before, cells = self._table(), self._before, self._cells
        start, self._start = self._start, -1
        self._view.viewport().update()
        sheet = self._view.sheet
        if table is None or sheet is None or not meant or before < 0 or not _moves(cells, before, rows=self._of_rows):
            return
        put, writer = put_rows if self._of_rows else put_columns, sheet.writer

        def move(cursor: QTextCursor, _: Look) -> None:
            cursor.setPosition(start)
            put(cursor, writer, cells, before)
            there = tables.cells_of(cursor)  # what is left selected brings the bar for text over its neighbours
            tables.enter(cursor, table, there.row, there.column)

        self._view.run(move)

    def _selected(self, table: QTextTable) -> Cells | None:
        """The whole rows, or whole columns, of this table that are selected."""
        cursor = self._view.textCursor()
        if not cursor.hasComplexSelection() or tables.table_at(cursor) != table:
            return None
        cells = tables.cells_of(cursor)
        whole = cells.columns == table.columns() if self._of_rows else cells.rows == table.rows()
        return cells if whole else None

    def _table(self) -> QTextTable | None:
        if self._start < 0:
            return None
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(self._start)
        return tables.table_at(cursor)

    def _aim(self, place: QPoint) -> None:
        table = self._table()
        if table is None:
            return
        self._before = nearest(self._edges(table), place.y() if self._of_rows else place.x())
        self._view.viewport().update()

    def _edges(self, table: QTextTable) -> list[float]:
        if self._of_rows:
            return [row_top(self._view, table, row) for row in range(table.rows() + 1)]
        return [column_left(self._view, table, column) for column in range(table.columns() + 1)]

    def _paint(self, painter: QPainter, _clip: QRectF) -> None:
        table = self._table()
        if table is None or self._before < 0:
            return
        tokens, whole, edges = self._view.look.tokens, table_rect(self._view, table), self._edges(table)
        taken, cells, at = QRectF(whole), self._cells, edges[self._before]
        veil = QColor(tokens.page)
        veil.setAlphaF(0.6)
        painter.setPen(QPen(QColor(tokens.accent), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if self._of_rows:
            taken.setTop(edges[cells.row])
            taken.setBottom(edges[cells.last_row + 1])
            line = QPointF(whole.left(), at), QPointF(whole.right(), at)
        else:
            taken.setLeft(edges[cells.column])
            taken.setRight(edges[cells.last_column + 1])
            line = QPointF(at, whole.top()), QPointF(at, whole.bottom())
        painter.fillRect(taken, veil)
        painter.drawLine(*line)


def _moves(cells: Cells, before: int, *, rows: bool) -> bool:
    first, last = (cells.row, cells.last_row) if rows else (cells.column, cells.last_column)
    return not first <= before <= last + 1
