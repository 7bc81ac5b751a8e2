# SPDX-License-Identifier: GPL-3.0-or-later
"""How large a new table is: drawn on a grid by mouse or arrow keys, or written as two numbers."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from newsdesk.ui.editor.from_tree import longest_table
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import CLICK_TARGET
from newsdesk.ui.widgets.popover import Popover

_ROWS: Final = 8
_COLUMNS: Final = 10
_MOST_ROWS: Final = 100
_MOST_COLUMNS: Final = 12
_GAP: Final = 3
_STEPS: Final = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}


class SizeGrid(QWidget):
    """Squares of which as many are filled as the table will have cells; the first row of them is the header."""

    changed = Signal(int, int)
    """Rows with the header, and columns."""
    chosen = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("table_size")
        self._appearance = appearance
        self.rows, self.columns = 4, 3
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(_COLUMNS * CLICK_TARGET + 2, _ROWS * CLICK_TARGET + 2)

    def set_size(self, rows: int, columns: int) -> None:
        """Fill so many rows and columns of squares, as far as such a table is edited in place."""
        rows = min(rows, longest_table(columns))
        if (rows, columns) != (self.rows, self.columns):
            self.rows, self.columns = rows, columns
            self.changed.emit(rows, columns)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            rows = min(max(2, self.rows + step[0]), _MOST_ROWS + 1)
            self.set_size(rows, min(max(1, self.columns + step[1]), _MOST_COLUMNS))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._follow(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def _follow(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        columns = min(max(1, place.x() // CLICK_TARGET + 1), _COLUMNS)
        self.set_size(min(max(2, place.y() // CLICK_TARGET + 1), _ROWS), columns)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._appearance.tokens
        painter = QPainter(self)
        for row in range(_ROWS):
            for column in range(_COLUMNS):
                square = QRect(1 + column * CLICK_TARGET, 1 + row * CLICK_TARGET, CLICK_TARGET, CLICK_TARGET)
                square.adjust(0, 0, -_GAP, -_GAP)
                inside = row < self.rows and column < self.columns
                painter.setPen(QPen(QColor(tokens.accent if inside else tokens.line_strong), 1))
                ground = tokens.accent_soft if row else tokens.accent
                painter.setBrush(QColor(ground if inside else tokens.page))
                painter.drawRoundedRect(square, 2, 2)


class TablePopover(Popover):
    """Asks for the size of a new table."""

    chosen = Signal(int, int)
    """Rows below the header, and columns."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__("table_popover", parent)
        self.grid = SizeGrid(appearance, self)
        self._says = QLabel(self)
        self._says.setProperty("look", "label")
        self._rows, self._columns = self._number("table_rows", 3, _MOST_ROWS), self._number("table_columns", 3, 12)
        self._rows_label, self._columns_label = QLabel(self), QLabel(self)
        self._insert = QPushButton(self)
        self._insert.setObjectName("table_insert")
        self._insert.setProperty("look", "primary")
        self._lay_out()
        self._insert.clicked.connect(self._accept)
        self.grid.changed.connect(self._sized)
        self.grid.chosen.connect(self._accept)
        self._retranslate()

    def ask(self, anchor: QRect) -> None:
        """Show the question beside the place where the table will stand."""
        self.grid.set_size(4, 3)
        self.show_beside(anchor)
        self.grid.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._says)
        column.addWidget(self.grid, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self._rows_label, self._rows, self._columns_label, self._columns):
            row.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self._insert)

    def _number(self, name: str, value: int, most: int) -> QSpinBox:
        field = QSpinBox(self)
        field.setObjectName(name)
        field.setRange(1, most)
        # Told to have no buttons, Qt leaves a padded field no room for its number.
        field.setStyleSheet("QSpinBox::up-button, QSpinBox::down-button { width: 0; border: 0; }")
        field.lineEdit().setTextMargins(6, 0, 6, 0)
        field.setFixedWidth(64)
        field.lineEdit().setStyleSheet("QLineEdit { border: 0; padding: 0; background: transparent; }")
        field.setValue(value)
        field.lineEdit().returnPressed.connect(self._accept)
        field.valueChanged.connect(self._written)
        return field

    def _sized(self, rows: int, columns: int) -> None:
        self._rows.setMaximum(min(_MOST_ROWS, longest_table(columns) - 1))
        for field, value in ((self._rows, rows - 1), (self._columns, columns)):
            blocked = field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(blocked)
        self._say()

    def _written(self) -> None:
        self.grid.set_size(self._rows.value() + 1, self._columns.value())

    def _accept(self) -> None:
        self.hide()
        self.chosen.emit(self._rows.value(), self._columns.value())

    def _say(self) -> None:
        words = self.tr("Header and {rows} × {columns}")
        shown = words.replace("{rows}", str(self._rows.value())).replace("{columns}", str(self._columns.value()))
        self._says.setText(shown)
        self.grid.setAccessibleDescription(shown)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("New table"))
        self.grid.setAccessibleName(self.tr("Size of the table: arrow keys change it, Enter inserts it"))
        self._rows_label.setText(self.tr("Rows"))
        self._columns_label.setText(self.tr("Columns"))
        self._rows.setAccessibleName(self.tr("Rows"))
        self._columns.setAccessibleName(self.tr("Columns"))
        self._insert.setText(self.tr("Insert the table"))
        self._say()
