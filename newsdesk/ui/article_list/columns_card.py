# SPDX-License-Identifier: GPL-3.0-or-later
"""The card of the columns: which are shown and in what order, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from newsdesk.ui.article_list.columns import Column, column_name
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.order_keys import claims_order_keys, order_step
from newsdesk.ui.widgets.popover import Popover

_COLUMN = Qt.ItemDataRole.UserRole
_WIDTH = 280
_ROW = 28


class ColumnsCard(Popover):
    """A list of the columns: a tick shows one, Alt and an arrow move it."""

    arranged = Signal(object, object)
    """The columns in their order (a list), and those of them that are hidden (a set)."""
    reset_wanted = Signal()
    """They should be as at first."""

    def __init__(self, order: Sequence[Column], hidden: Collection[Column], parent: QWidget) -> None:
        super().__init__("columns_card", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._heading = QLabel()
        self._heading.setProperty("look", "heading")
        self.list = QListWidget()
        self.list.setObjectName("columns_list")
        self.list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.list.installEventFilter(self)
        self._hint = QLabel()
        self._hint.setProperty("look", "hint")
        self._hint.setWordWrap(True)
        self._reset = QPushButton()
        self._reset.setObjectName("columns_reset")
        self._up, self._down = QPushButton("↑"), QPushButton("↓")
        for button, name, step in ((self._up, "column_up", -1), (self._down, "column_down", 1)):
            button.setObjectName(name)
            button.setFixedWidth(40)
            button.clicked.connect(lambda _=False, step=step: self._move(step))
        self._lay_out()
        self.fill(order, hidden)
        self.list.itemChanged.connect(lambda _: self._tell())
        self.list.model().rowsMoved.connect(lambda *_: self._tell())
        self._reset.clicked.connect(self.reset_wanted)
        self._retranslate()

    def fill(self, order: Sequence[Column], hidden: Collection[Column]) -> None:
        """Show how the columns stand."""
        self.list.blockSignals(True)
        self.list.clear()
        for column in order:
            item = QListWidgetItem(column_name(column))
            item.setData(_COLUMN, column.value)
            item.setSizeHint(QSize(0, _ROW))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            if column is Column.HEADLINE:  # it is always there
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if column in hidden else Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(_ROW * len(order) + 4)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _tell(self) -> None:
        order = [Column(item.data(_COLUMN)) for item in self._items()]
        hidden = {Column(each.data(_COLUMN)) for each in self._items() if each.checkState() is Qt.CheckState.Unchecked}
        self.arranged.emit(order, hidden)

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + step < self.list.count() and row >= 0:
            self.list.blockSignals(True)
            self.list.insertItem(row + step, self.list.takeItem(row))
            self.list.blockSignals(False)
            self.list.setCurrentRow(row + step)
            self._tell()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self._up)
        line.addWidget(self._down)
        line.addStretch(1)
        line.addWidget(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        column.setSpacing(GRID)
        for widget in (self._heading, self.list, self._hint):
            column.addWidget(widget)
        column.addLayout(line)
        self.setFixedWidth(_WIDTH)
        self.setFocusProxy(self.list)

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Columns"))
        self.setAccessibleName(self._heading.text())
        self.list.setAccessibleName(self._heading.text())
        self._hint.setText(self.tr("Space shows or hides a column, Alt+↑ and Alt+↓ move it"))
        self._reset.setText(self.tr("As at first"))
        for button, text in ((self._up, self.tr("Move up")), (self._down, self.tr("Move down"))):
            button.setToolTip(f"{text} (Alt+{button.text()})")
            button.setAccessibleName(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and claims_order_keys(event):
            return True
        if watched is self.list and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = order_step(event)
            if step:
                self._move(step)
                return True
        return super().eventFilter(watched, event)
