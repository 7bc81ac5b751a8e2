# SPDX-License-Identifier: GPL-3.0-or-later
"""The second look of the list, as a table: which columns stand where, how wide they are, by which it is ordered."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHeaderView, QMenu, QStyledItemDelegate

from newsdesk.ui.article_list.cell_delegate import CELL_HEIGHT
from newsdesk.ui.article_list.columns import COLUMNS, KINDS, Column, column_name
from newsdesk.ui.article_list.columns_card import ColumnsCard
from newsdesk.ui.article_list.delegate import ROW_HEIGHT
from newsdesk.ui.article_list.view import ArticleView

ROOM = 1040
"""So wide a list shows its first columns without scrolling, in pixels."""
_LEAST_HEADLINE = 160
_NARROWEST_HEADLINE = 112
"""Where the column beside it is whole then: one that the edge cuts cannot be read."""
_HIDDEN_AT_FIRST = frozenset({Column.LANGUAGE})
_FIT_MS = 150


class TableLook(QObject):
    """Gives a view its rows of two lines or its columns: its model and its selection stay the same."""

    sort_wanted = Signal(object)
    """Another `Sort` should hold: a header was clicked."""
    room_wanted = Signal(int)
    """The list should be so wide, in pixels, as far as there is room."""
    turned = Signal()
    """The list has its other look."""

    def __init__(self, view: ArticleView, rows: QStyledItemDelegate, cells: QStyledItemDelegate) -> None:
        super().__init__(view)
        self._view = view
        self._delegates = {False: rows, True: cells}
        self._header = view.columns
        self._order = list(COLUMNS)
        self._hidden = set(_HIDDEN_AT_FIRST)
        self._widths = {column: KINDS[column].width for column in COLUMNS}
        self._fitted = True
        self._arranging = False
        self._former_width = 0
        self.on = False
        self._fitting = QTimer(self, interval=_FIT_MS, singleShot=True)
        self._fitting.timeout.connect(self._fit)
        header = self._header
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda point: self._open_menu(header.mapToGlobal(point)))
        header.sectionClicked.connect(self._clicked)
        header.pressed_at.connect(self._clicked)
        header.menu_wanted.connect(self._open_menu)
        header.sectionMoved.connect(self._moved)
        header.sectionResized.connect(self._resized)
        view.resized.connect(self._fit)

    # -- what holds --------------------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Show the other look, with the width that it needs."""
        width = self._view.width()
        if self.on:
            self.turn(False)
            self.room_wanted.emit(self._former_width or width)
        else:
            self._former_width = width
            self.turn(True)
            self.room_wanted.emit(max(ROOM, width))

    def turn(self, on: bool) -> None:
        """Show the table, or the rows of two lines; whoever looks at an article still does."""
        if on is self.on:
            return
        view, bar = self._view, self._view.verticalScrollBar()
        top = bar.value() // view.row_height
        self.on = on
        self._arranging = True
        view.take_current_to_first_column()
        self._header.moveSection(self._header.visualIndex(0), 0)
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive if on else QHeaderView.ResizeMode.Stretch)
        view.rows.show_columns(len(COLUMNS) if on else 1)
        view.set_row_height(CELL_HEIGHT if on else ROW_HEIGHT)
        view.setItemDelegate(self._delegates[on])
        self._header.setVisible(on)
        policy = Qt.ScrollBarPolicy
        view.setHorizontalScrollBarPolicy(policy.ScrollBarAsNeeded if on else policy.ScrollBarAlwaysOff)
        self._arranging = False
        self._arrange()
        view.select_whole_rows()
        view.doItemsLayout()
        bar.setValue(top * view.row_height)
        self.turned.emit()

    def state(self) -> dict[str, Any]:
        """The look and the columns, to be remembered."""
        return {
            "table": self.on,
            "columns": [column.value for column in self._order],
            "hidden": sorted(column.value for column in self._hidden),
            "widths": {column.value: width for column, width in self._widths.items()},
            "fitted": self._fitted,
            "former": self._former_width,
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Take what `state` remembered; what cannot be understood is as it was made."""
        named = [Column(each) for each in _texts(state.get("columns")) if each in set(Column)]
        named = list(dict.fromkeys(named))
        self._order = [*named, *(column for column in COLUMNS if column not in named)]
        if "hidden" in state:
            hidden = _texts(state.get("hidden"))
            self._hidden = {column for column in COLUMNS[1:] if column.value in hidden}
        widths = state.get("widths")
        for column in COLUMNS:
            width = widths.get(column.value) if isinstance(widths, dict) else None
            if isinstance(width, int) and 0 < width < 4000:
                self._widths[column] = width
        self._fitted = state.get("fitted") is not False
        former = state.get("former")
        self._former_width = former if isinstance(former, int) else 0
        self._arrange()
        self.turn(state.get("table") is True)

    # -- columns -----------------------------------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """The columns to choose from; the headline is always there."""
        menu = QMenu(self._view)
        menu.setObjectName("columns_menu")
        for column in self._order:
            action = menu.addAction(column_name(column))
            action.setObjectName(f"column_{column}")
            action.setCheckable(True)
            action.setChecked(column not in self._hidden)
            action.setEnabled(column is not Column.HEADLINE)
            action.toggled.connect(lambda on, column=column: self._choose(column, on))
        menu.addSeparator()
        menu.addAction(self.tr("Columns as at first"), self._forget)
        return menu

    def choose_columns(self) -> None:
        """Open the card of the columns under their header."""
        header = self._header
        card = ColumnsCard(self._order, self._hidden, self._view)
        card.arranged.connect(self._take)
        card.reset_wanted.connect(self._forget)
        card.reset_wanted.connect(lambda: card.fill(self._order, self._hidden))
        card.show_beside(QRect(header.mapToGlobal(header.rect().topLeft()), QSize(0, header.height())))
        card.list.setFocus()

    def take_keyboard(self) -> None:
        """Give the keyboard to the header of the columns."""
        self._header.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Say everything in the user's language."""
        self._header.setAccessibleName(self.tr("Columns"))
        self._view.rows.retell_headings()

    def _open_menu(self, place: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _take(self, order: list[Column], hidden: set[Column]) -> None:
        self._order, self._hidden = list(order), set(hidden)
        self._arrange()

    def _choose(self, column: Column, on: bool) -> None:
        (self._hidden.discard if on else self._hidden.add)(column)
        self._arrange()

    def _forget(self) -> None:
        self._order, self._hidden, self._fitted = list(COLUMNS), set(_HIDDEN_AT_FIRST), True
        self._widths = {column: KINDS[column].width for column in COLUMNS}
        self._arrange()

    def _arrange(self) -> None:
        """Put every column where it should be, as wide as it should be."""
        if not self.on:
            return
        header, self._arranging = self._header, True
        for place, column in enumerate(self._order):
            number = COLUMNS.index(column)
            header.moveSection(header.visualIndex(number), place)
            header.setSectionHidden(number, column in self._hidden)
            header.resizeSection(number, self._widths[column])
        self._arranging = False
        self._fit()

    def _fit(self) -> None:
        """Give the headline what the other columns leave, unless it was made as wide as it is by hand."""
        if not self.on or not self._fitted:
            return
        others = [self._widths[column] for column in self._order if column not in {*self._hidden, Column.HEADLINE}]
        room = self._view.viewport().width()
        beside = max(_NARROWEST_HEADLINE, room - others[0]) if others else room
        width = max(min(_LEAST_HEADLINE, beside), room - sum(others))
        self._arranging = True
        self._header.resizeSection(0, width)
        self._arranging = False

    # -- what the mouse did ------------------------------------------------------------------------------------------

    def _clicked(self, number: int) -> None:
        sorts, held = KINDS[COLUMNS[number]].sorts, self._view.rows.order
        if sorts:
            self.sort_wanted.emit(sorts[(sorts.index(held) + 1) % len(sorts)] if held in sorts else sorts[0])

    def _moved(self, *_places: int) -> None:
        if not self._arranging:
            self._order = sorted(COLUMNS, key=lambda column: self._header.visualIndex(COLUMNS.index(column)))

    def _resized(self, number: int, _former: int, width: int) -> None:
        if self._arranging or not self.on or not width:
            return
        self._widths[COLUMNS[number]] = width
        if number == 0:
            self._fitted = False
        else:
            self._fitting.start()  # once the mouse has come to rest: the line under it should not run away


def _texts(value: object) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []
