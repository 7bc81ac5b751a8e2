# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of the find bar: fields, switches, buttons, and how they stand in a narrow and in a wide editor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from newsdesk.ui.editor.finding.options import Options, Switch
from newsdesk.ui.editor.finding.query import Query
from newsdesk.ui.editor.finding.recent import RecentField
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID

_WIDE: Final = 640
"""From this width on the switches stand beside the words."""


class BarRows(QWidget):
    """What stands in the bar, without what it does."""

    def __init__(self, appearance: Appearance, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setProperty("look", "chrome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._appearance = appearance
        self._keys: dict[str, str] = {}
        self._field = RecentField("find_field", appearance, self)
        self._with = RecentField("replace_field", appearance, self)
        self._options = Options(appearance, self)
        self._count = _label("find_count", "label", self)
        self._wrong = _label("find_wrong", "bad", self)
        self._former = self._button("find_previous")
        self._next = self._button("find_next")
        self._close = self._button("find_close")
        self._keep_case = Switch("keep_case", self)
        self._one = self._verb("replace_one")
        self._all = self._verb("replace_all")
        self._lay_out()
        self._name_all()
        self._show_replacing(False)

    def show_shortcuts(self, shortcuts: dict[str, str]) -> None:
        """Name the keys of the commands in the tooltips."""
        self._keys = shortcuts
        self._name_buttons()

    def state(self) -> dict[str, object]:
        """What was searched for, and how, as plain values to be remembered."""
        return {"find": self._field.recent, "replace": self._with.recent, "options": self._options.state()}

    def restore(self, state: Mapping[str, object]) -> None:
        """Take what was remembered."""
        for field, name in ((self._field, "find"), (self._with, "replace")):
            if isinstance(recent := state.get(name), list):
                field.restore(recent)
        if isinstance(options := state.get("options"), Mapping):
            self._options.restore(options)

    def tab_stops(self) -> tuple[QWidget, ...]:
        """The order of Tab: from the words to those that come in their place, and then to all that goes with them."""
        ends = (self._former, self._next, self._close)
        return (self._field, self._with, self._options, *ends, self._verbs)

    def _query(self) -> Query:
        return self._options.query(self._field.text())

    def _remember(self) -> None:
        self._field.remember()
        if not self._with.isHidden():
            self._with.remember()

    def _say_wrong(self, text: str) -> None:
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))

    def _show_replacing(self, shown: bool) -> None:
        for widget in (self._with, self._verbs):
            widget.setVisible(shown)

    def _draw_icons(self) -> None:
        for button, icon in ((self._former, Icon.UP), (self._next, Icon.DOWN), (self._close, Icon.CLOSE)):
            button.setIcon(self._appearance.icon(icon))
        for field in (self._field, self._with):
            field.draw_icons()
        self._options.draw_icons()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        return button

    def _verb(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        ends = _row(self._former, self._next, self._close, parent=self)
        self._verbs = _row(self._keep_case, self._one, self._all, parent=self)
        for field in (self._field, self._with):
            field.setMinimumWidth(120)
        self._count.setMinimumWidth(64)
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID // 2)
        grid.setHorizontalSpacing(GRID // 2)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._field, 0, 0)
        grid.addWidget(self._options, 0, 1)
        grid.addWidget(self._count, 0, 2)
        grid.addWidget(ends, 0, 3)
        grid.addWidget(self._with, 1, 0)
        grid.addWidget(self._verbs, 1, 1, 1, 3, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self._wrong, 3, 0, 1, 4)
        self._grid = grid

    def _name_all(self) -> None:
        self.setAccessibleName(self.tr("Find in the article"))
        recent = self.tr("What was searched for before")
        self._field.name(self.tr("Find in the article"), recent)
        self._with.name(self.tr("Replace with"), self.tr("What was put in before"))
        self._keep_case.name(self.tr("Keep capitals as they are"))
        self._one.setText(self.tr("Replace"))
        self._all.setText(self.tr("Replace all"))
        self._one.setToolTip("Enter")
        self._all.setToolTip("Alt+Enter")
        self._name_buttons()

    def _name_buttons(self) -> None:
        for button, text, keys in (
            (self._former, self.tr("Former place"), self._keys.get("find_previous", "")),
            (self._next, self.tr("Next place"), self._keys.get("find_next", "")),
            (self._close, self.tr("Back to the text"), "Esc"),
        ):
            button.setAccessibleName(text)
            button.setToolTip(f"{text} ({keys})" if keys else text)

    def minimumSizeHint(self) -> QSize:
        # The options go below where there is no room beside: no other region has to give way to them.
        least = super().minimumSizeHint()
        if self._grid.itemAtPosition(2, 0) is None:
            least.setWidth(least.width() - self._options.minimumSizeHint().width())
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _WIDE
        if (self._grid.itemAtPosition(2, 0) is None) != beside:
            self._grid.removeWidget(self._options)
            self._grid.addWidget(self._options, 0 if beside else 2, 1 if beside else 0, 1, 1 if beside else 4)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_all()


def _label(name: str, look: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setProperty("look", look)
    return label


def _row(*widgets: QWidget, parent: QWidget) -> QWidget:
    holder = QWidget(parent)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GRID // 2)
    for widget in widgets:
        row.addWidget(widget)
    return holder
