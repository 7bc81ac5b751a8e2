# SPDX-License-Identifier: GPL-3.0-or-later
"""The number that a list begins with, asked beside it and changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from newsdesk.document.normal_form import HIGHEST_NUMBER
from newsdesk.ui.editor.items import siblings
from newsdesk.ui.editor.kinds import Kind, Line, Property, kind_of
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.restyle import depth_of, is_ordered, set_line
from newsdesk.ui.widgets.popover import Popover


def start_at(block: QTextBlock) -> int | None:
    """The number that the list of an item begins with; None where the block is in no numbered list."""
    if kind_of(block) is not Kind.ITEM or not is_ordered(block):
        return None
    first = next(siblings(block))
    number: int = first.blockFormat().intProperty(Property.START)
    return number


def set_start(cursor: QTextCursor, start: int, look: Look) -> None:
    """Let the numbered list that the cursor is in begin with a number."""
    if start_at(cursor.block()) is None:
        return
    document = cursor.document()
    for number in [each.blockNumber() for each in siblings(cursor.block())]:
        block = document.findBlockByNumber(number)
        set_line(block, Line(Kind.ITEM, depth=depth_of(block), ordered=True, start=start), look)


class ListStart(Popover):
    """Asks for the number; `chosen` tells it."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("list_start", parent)
        self._label = QLabel(self)
        self._label.setProperty("look", "label")
        self.number = QSpinBox(self)
        self.number.setObjectName("list_start_number")
        self.number.setRange(0, HIGHEST_NUMBER)
        self.number.setMinimumWidth(96)
        self.number.installEventFilter(self)
        self.apply = QPushButton(self)
        self.apply.setObjectName("list_start_apply")
        self.apply.setProperty("look", "primary")
        self.apply.clicked.connect(self._accept)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.number, 1)
        row.addWidget(self.apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._label)
        column.addLayout(row)
        self._retranslate()

    def ask(self, anchor: QRect, start: int) -> None:
        """Ask beside a rectangle of the screen, with the number that is there now."""
        self.number.setValue(start)
        self.show_beside(anchor)
        self.number.setFocus()
        self.number.selectAll()

    def _accept(self) -> None:
        self.number.interpretText()
        self.hide()
        self.chosen.emit(self.number.value())

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("First number of the list"))
        self._label.setText(self.tr("First number of the list"))
        self.number.setAccessibleName(self._label.text())
        self.apply.setText(self.tr("Number it so"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept()
            return True
        return super().eventFilter(watched, event)
