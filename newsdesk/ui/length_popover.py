# SPDX-License-Identifier: GPL-3.0-or-later
"""Every figure of the text's length, of the selection beside it, and the field in which a length is ordered."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from newsdesk.document.plain_text import Counts, minutes
from newsdesk.domain.length import LONGEST_TEXT, Target, Unit
from newsdesk.ui.counted import COUNTED
from newsdesk.ui.length import Length
from newsdesk.ui.length_words import balance_text, number_text, thin
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.popover import Popover

_ROWS = 5


class LengthPopover(Popover):
    """A card over the lower edge of the window."""

    def __init__(self, length: Length, parent: QWidget) -> None:
        super().__init__("length_popover", parent)
        self._length = length
        self._names = [self._label(f"length_name_{row}", "label") for row in range(_ROWS)]
        self._whole = [self._figure(f"length_{row}") for row in range(_ROWS)]
        self._part = [self._figure(f"length_selected_{row}") for row in range(_ROWS)]
        self._heads = [self._label(f"length_head_{column}", "hint") for column in range(2)]
        self._ordered = self._label("length_ordered", "label")
        self.amount = QSpinBox(self)
        self.amount.setObjectName("length_amount")
        self.amount.setRange(0, LONGEST_TEXT)
        self.amount.setGroupSeparatorShown(True)
        self.amount.setStyleSheet("QSpinBox::up-button, QSpinBox::down-button { width: 0; border: 0; }")
        self.amount.lineEdit().setTextMargins(6, 0, 6, 0)
        self.amount.setSingleStep(100)
        self.amount.setMinimumWidth(108)
        self.unit = QComboBox(self)
        self.unit.setObjectName("length_unit")
        for unit in Unit:
            self.unit.addItem("", unit)
        self.balance = self._label("length_balance", "label")
        self.remove = QPushButton(self)
        self.remove.setObjectName("length_remove")
        self.remove.setProperty("look", "link")
        self._lay_out()
        self.amount.editingFinished.connect(self._order)
        self.amount.lineEdit().returnPressed.connect(self._accept)
        self.unit.activated.connect(self._change_unit)
        self.remove.clicked.connect(self._forget)
        length.changed.connect(self._draw_if_seen)
        self._retranslate()

    def show_over(self, button: QRect) -> None:
        """Show it above a rectangle of the screen, with the keyboard in the target."""
        self._draw()
        self._take_target()
        self.show_beside(button, above=True, centred=True)
        self.amount.setFocus(Qt.FocusReason.PopupFocusReason)
        self.amount.selectAll()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(6)
        for column, head in enumerate(self._heads):
            grid.addWidget(head, 0, column + 1, Qt.AlignmentFlag.AlignRight)
        for row in range(_ROWS):
            grid.addWidget(self._names[row], row + 1, 0)
            grid.addWidget(self._whole[row], row + 1, 1)
            grid.addWidget(self._part[row], row + 1, 2)
        line = QFrame(self)
        line.setProperty("look", "line")
        line.setFixedHeight(1)
        grid.addWidget(line, _ROWS + 1, 0, 1, 3)
        grid.addWidget(self._ordered, _ROWS + 2, 0, 1, 3)
        asked = QHBoxLayout()
        asked.setSpacing(GRID)
        asked.addWidget(self.amount, 1)
        asked.addWidget(self.unit)
        grid.addLayout(asked, _ROWS + 3, 0, 1, 3)
        foot = QHBoxLayout()
        foot.addWidget(self.balance)
        foot.addStretch(1)
        foot.addWidget(self.remove)
        grid.addLayout(foot, _ROWS + 4, 0, 1, 3)

    def _label(self, name: str, look: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("look", look)
        return label

    def _figure(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return label

    # -- what it shows -----------------------------------------------------------------------------------------------

    def _draw_if_seen(self) -> None:
        if self.isVisible():
            self._draw()
            self.adjustSize()

    def _draw(self) -> None:
        length = self._length
        self._show_figures(self._whole, length.counts)
        self._show_figures(self._part, length.selected)
        for head in self._heads:
            head.setVisible(length.selected is not None)
        ordered = length.measure.target is not None
        self.balance.setText(thin(balance_text(length)) if ordered else self.tr("No length is ordered"))
        self.balance.setProperty("look", "bad" if length.over > 0 else "label")
        self.balance.style().polish(self.balance)
        self.remove.setVisible(ordered and length.writable)
        self.amount.setEnabled(length.writable)
        self.unit.setEnabled(length.writable)
        self._names[3].setText(self.tr("Lines of {signs}").format(signs=thin(COUNTED.signs(length.measure.line_width))))

    def _show_figures(self, labels: list[QLabel], counts: Counts | None) -> None:
        for label in labels:
            label.setVisible(counts is not None)
        if counts is None:
            return
        numbers = (counts.signs, counts.signs_without_spaces, counts.words, self._length.lines_of(counts))
        texts = [*map(number_text, numbers), COUNTED.minutes(minutes(counts.words))]
        for label, text, name in zip(labels, texts, self._names, strict=True):
            label.setText(thin(text))
            label.setAccessibleName(f"{name.text()}: {text}")

    # -- what is ordered ---------------------------------------------------------------------------------------------

    def _take_target(self) -> None:
        target = self._length.measure.target
        self.amount.setValue(0 if target is None else target.amount)
        self.unit.setCurrentIndex(0 if target is None else list(Unit).index(target.unit))

    def _order(self) -> None:
        amount = self.amount.value()
        self._length.order(Target(amount, Unit(self.unit.currentData())) if amount else None)

    def _change_unit(self) -> None:
        """The same length in the other unit."""
        target = self._length.measure.target
        unit = Unit(self.unit.currentData())
        if target is not None and target.unit is not unit:
            signs, width = target.signs(self._length.measure.line_width), self._length.measure.line_width
            self.amount.setValue(signs if unit is Unit.SIGNS else max(1, round(signs / width)))
        self._order()

    def _accept(self) -> None:
        self._order()
        self.hide()

    def _forget(self) -> None:
        self.amount.setValue(0)
        self._length.order(None)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Length of the text"))
        texts = (self.tr("Signs"), self.tr("Signs without spaces"), self.tr("Words"), "", self.tr("Time to read"))
        for label, text in zip(self._names, texts, strict=True):
            label.setText(text)
        self._heads[0].setText(self.tr("all"))
        self._heads[1].setText(self.tr("selected"))
        self._ordered.setText(self.tr("How long it should be"))
        self.amount.setAccessibleName(self.tr("How long it should be"))
        self.amount.setSpecialValueText(self.tr("any length"))
        self.unit.setAccessibleName(self.tr("Counted in"))
        self.unit.setItemText(0, self.tr("signs"))
        self.unit.setItemText(1, self.tr("lines"))
        self.remove.setText(self.tr("Remove the length"))
        self._draw()
