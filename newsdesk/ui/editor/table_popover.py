# SPDX-License-Identifier: GPL-3.0-or-later
"""How many rows and columns a new table has, asked with two numbers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSpinBox, QWidget


class TablePopover(QFrame):
    """Asks for the size of a new table."""

    chosen = Signal(int, int)
    """Rows below the header, and columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("table_popover")
        self.setProperty("look", "card")
        self._rows, self._columns = self._number("table_rows", 3, 100), self._number("table_columns", 3, 12)
        self._rows_label, self._columns_label = QLabel(self), QLabel(self)
        self._insert = QPushButton(self)
        self._insert.setObjectName("table_insert")
        self._insert.setProperty("look", "primary")
        self._insert.clicked.connect(self._accept)
        self._insert.setDefault(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 12, 12, 12)
        grid.setSpacing(8)
        grid.addWidget(self._rows_label, 0, 0)
        grid.addWidget(self._rows, 0, 1)
        grid.addWidget(self._columns_label, 1, 0)
        grid.addWidget(self._columns, 1, 1)
        grid.addWidget(self._insert, 2, 0, 1, 2)
        self._retranslate()

    def ask(self, place: QPoint) -> None:
        """Show the question at a place of the screen."""
        self.adjustSize()
        self.move(place)
        self.show()
        self._rows.setFocus()
        self._rows.selectAll()

    def _number(self, name: str, value: int, most: int) -> QSpinBox:
        field = QSpinBox(self)
        field.setObjectName(name)
        field.setRange(1, most)
        field.setValue(value)
        field.lineEdit().returnPressed.connect(self._accept)
        return field

    def _accept(self) -> None:
        self.hide()
        self.chosen.emit(self._rows.value(), self._columns.value())

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("New table"))
        self._rows_label.setText(self.tr("Rows"))
        self._columns_label.setText(self.tr("Columns"))
        self._rows.setAccessibleName(self.tr("Rows"))
        self._columns.setAccessibleName(self.tr("Columns"))
        self._insert.setText(self.tr("Insert the table"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
