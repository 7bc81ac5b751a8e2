# SPDX-License-Identifier: GPL-3.0-or-later
"""Handles at the edges of the table under the mouse: its row and column dragged, their menus, more of both."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QTextTable
from PySide6.QtWidgets import QMenu, QToolButton

from newsdesk.ui.editor import tables
from newsdesk.ui.editor.blocks.grip import DragGrip
from newsdesk.ui.editor.grids import Cells
from newsdesk.ui.editor.shortcuts import SHORTCUTS
from newsdesk.ui.editor.table_dragging import TableDrag
from newsdesk.ui.editor.table_menu import COLUMN, ROW, Entries, fill_menu
from newsdesk.ui.editor.table_rects import column_left, row_top, table_rect
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon

SIZE: Final = 24
_REACH: Final = 20
"""Pixels around a table in which it still has its handles."""
_LINGER_MS: Final = 500


class TableHandles(QObject):
    """Shows the handles of the cell that the mouse is over; `run` carries out a command by its name."""

    def __init__(self, view: TextView, appearance: Appearance, run: Callable[[str], None]) -> None:
        super().__init__(view)
        self._view = view
        self._appearance = appearance
        self._run = run
        self.keys = dict(SHORTCUTS)
        """The keys of commands, as the menus name them."""
        self._place: tuple[int, int, int] | None = None
        """Where the table begins, and the row and column that the mouse is over."""
        self.drag = TableDrag(view)
        self._leaving = QTimer(self, singleShot=True, interval=_LINGER_MS)
        self._leaving.timeout.connect(self.hide)
        view.viewport().installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self.hide)
        view.textChanged.connect(self.hide)

    @cached_property
    def buttons(self) -> tuple[DragGrip, DragGrip, QToolButton, QToolButton]:
        """All of them: few texts have a table, and not each of those is gone over by the mouse."""
        view = self._view
        made = DragGrip(view), DragGrip(view), QToolButton(view), QToolButton(view)
        row, column, more_rows, more_columns = made
        self._dress(row, "table_row_handle", lambda: self._open(ROW, row))
        self._dress(column, "table_column_handle", lambda: self._open(COLUMN, column))
        self._dress(more_rows, "table_more_rows", lambda: self._add("table_add_row"))
        self._dress(more_columns, "table_more_columns", lambda: self._add("table_add_column"))
        for grip in (row, column):
            grip.drag_began.connect(lambda of_rows=grip is row: self._begin(of_rows=of_rows))
            grip.dragged.connect(self.drag.follow)
            grip.let_go.connect(self._end)
        for button in made:
            button.installEventFilter(self)
        self._draw(made)
        self._retranslate(made)
        self._appearance.changed.connect(lambda: self._draw(made))
        return made

    @property
    def row(self) -> DragGrip:
        """The handle of a row."""
        return self.buttons[0]

    @property
    def column(self) -> DragGrip:
        """The handle of a column."""
        return self.buttons[1]

    @property
    def more_rows(self) -> QToolButton:
        """What adds a row."""
        return self.buttons[2]

    @property
    def more_columns(self) -> QToolButton:
        """What adds a column."""
        return self.buttons[3]

    def hide(self) -> None:
        """Show none, unless one of them is in a hand."""
        if self._place is not None and not self._is_dragged():
            self._place = None
            for button in self.buttons:
                button.hide()

    def follow(self, position: QPoint) -> None:
        """Show the handles for a place of the viewport, if a table is there."""
        view = self._view
        if view.sheet is None or view.isReadOnly():
            return
        cursor = view.cursorForPosition(position)
        table = tables.table_at(cursor)
        if table is None or not table_rect(view, table).adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(position):
            self.hide()
            return
        self._leaving.stop()
        cell = table.cellAt(cursor)
        place = (table.firstPosition(), cell.row(), cell.column())
        if place != self._place:
            self._place = place
            self._show(table, cell.row(), cell.column())

    def _show(self, table: QTextTable, row: int, column: int) -> None:
        view, whole = self._view, table_rect(self._view, table)
        top, bottom = row_top(view, table, row), row_top(view, table, row + 1)
        left, right = column_left(view, table, column), column_left(view, table, column + 1)
        self._put(self.row, whole.left() - 14, (top + bottom) / 2)
        self._put(self.column, (left + right) / 2, whole.top() - 12)
        self._put(self.more_rows, whole.left() - 14, whole.bottom() + 8)
        self._put(self.more_columns, whole.right() + 8, whole.center().y())

    def _put(self, button: QToolButton, x: float, y: float) -> None:
        place = self._view.viewport().mapTo(self._view, QPoint(round(x), round(y))) - QPoint(SIZE // 2, SIZE // 2)
        button.move(place)
        inside = self._view.viewport().geometry().adjusted(-SIZE, 0, SIZE, 0).contains(button.geometry().center())
        button.setVisible(inside)
        button.raise_()

    def _is_dragged(self) -> bool:
        return self.row.dragging or self.column.dragging

    # -- what a press does -------------------------------------------------------------------------------------------

    def _table(self) -> tuple[QTextTable, int, int] | None:
        if self._place is None:
            return None
        cursor = self._view.textCursor()
        cursor.setPosition(self._place[0])
        table = tables.table_at(cursor)
        return None if table is None else (table, self._place[1], self._place[2])

    def _open(self, entries: Entries, button: QToolButton) -> None:
        """Select the row or column of a handle, and show what can be done to it."""
        found = self._table()
        if found is None:
            return
        table, row, column = found
        cursor = table.cellAt(row, column).firstCursorPosition()
        of_row = entries is ROW
        tables.select(cursor, Cells(row, 0, 1, table.columns()) if of_row else Cells(0, column, table.rows(), 1))
        self._view.setTextCursor(cursor)
        menu = QMenu(self._view)
        menu.setObjectName("table_row_menu" if of_row else "table_column_menu")
        fill_menu(menu, entries, self._run, self.keys)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _begin(self, *, of_rows: bool) -> None:
        if self._place is not None:
            self.drag.begin(*self._place, of_rows=of_rows)

    def _end(self, meant: bool) -> None:
        self.hide()
        self.drag.end(meant=meant)

    def _add(self, name: str) -> None:
        """A row below the last one, or a column behind the last."""
        found = self._table()
        if found is not None:
            table = found[0]
            cursor = table.cellAt(table.rows() - 1, table.columns() - 1).lastCursorPosition()
            self._view.setTextCursor(cursor)
            self._run(name)

    # -- how they look -----------------------------------------------------------------------------------------------

    def _dress(self, button: QToolButton, name: str, pressed: Callable[[], None]) -> None:
        button.setObjectName(name)
        button.setFixedSize(SIZE, SIZE)
        button.setIconSize(QSize(14, 14))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # all of it is in the menus, which the keyboard reaches
        if not isinstance(button, DragGrip):
            button.setCursor(Qt.CursorShape.ArrowCursor)
        button.clicked.connect(pressed)
        button.hide()

    def _draw(self, buttons: tuple[QToolButton, ...]) -> None:
        tokens = self._appearance.tokens
        icons = (Icon.MORE_VERTICAL, Icon.MORE, Icon.NEW, Icon.NEW)
        for button, meaning in zip(buttons, icons, strict=True):
            button.setIcon(self._appearance.icon(meaning))
            button.setStyleSheet(
                f"QToolButton {{ background: {tokens.raised}; border: 1px solid {tokens.line_strong};"
                f" border-radius: 12px; padding: 0; min-height: 0; }}"
                f" QToolButton:hover {{ background: {tokens.hover}; border-color: {tokens.accent}; }}"
            )

    def _retranslate(self, buttons: tuple[QToolButton, ...]) -> None:
        words = (
            self.tr("Drag to move the row, click for its menu"),
            self.tr("Drag to move the column, click for its menu"),
            self.tr("Add a row"),
            self.tr("Add a column"),
        )
        for button, text in zip(buttons, words, strict=True):
            button.setAccessibleName(text)
            button.setToolTip(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(watched, QToolButton):
            if kind is QEvent.Type.LanguageChange:
                self._retranslate(self.buttons)
            elif kind is QEvent.Type.Enter:
                self._leaving.stop()
            elif kind is QEvent.Type.Leave:
                self._leaving.start()
        elif kind is QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and not event.buttons():
            self.follow(event.position().toPoint())
        elif kind is QEvent.Type.Leave and self._place is not None:
            self._leaving.start()
        return super().eventFilter(watched, event)
