# SPDX-License-Identifier: GPL-3.0-or-later
"""The switches of the find bar: case, whole words, expressions, ё, and only in what is selected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from newsdesk.ui.editor.finding.query import Query
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import CLICK_TARGET

_SIGNS: Final = {
    "match_case": "Аа",
    "whole_words": "|аб|",
    "expression": ".*",
    "strict_yo": "ё≠е",
    "keep_case": "Аа→Бб",
}
_QUERY: Final = ("match_case", "whole_words", "expression", "strict_yo")
_KEYS: Final = {
    "match_case": "Alt+C",
    "whole_words": "Alt+W",
    "expression": "Alt+R",
    "strict_yo": "Alt+Y",
    "in_selection": "Alt+L",
    "keep_case": "Alt+P",
}


class Switch(QToolButton):
    """One switch, with a key that works while the keyboard is in the bar."""

    def __init__(self, name: str, bar: QWidget) -> None:
        super().__init__(bar)
        self.setObjectName(f"find_{name}")
        self.setCheckable(True)
        self.setText(_SIGNS.get(name, ""))
        self.setMinimumSize(CLICK_TARGET, CLICK_TARGET)
        self._keys = _KEYS[name]
        shortcut = QShortcut(QKeySequence(self._keys), bar, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.click)

    def name(self, text: str) -> None:
        """Say what it does."""
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({self._keys})")


class Options(QWidget):
    """The switches in a row."""

    changed = Signal()
    """Another query is meant now."""
    limited = Signal(bool)
    """Only what is selected should be searched, or all of it again."""

    def __init__(self, appearance: Appearance, bar: QWidget) -> None:
        super().__init__(bar)
        self.setObjectName("find_options")
        self._appearance = appearance
        self._switches = {name: Switch(name, bar) for name in _QUERY}
        self.in_selection = Switch("in_selection", bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for switch in (*self._switches.values(), self.in_selection):
            row.addWidget(switch)
        row.addStretch(1)
        for switch in self._switches.values():
            switch.clicked.connect(self.changed)
        self.in_selection.toggled.connect(self.limited)
        self._retranslate()

    def query(self, words: str) -> Query:
        """The query that these words mean now."""
        on = {name: switch.isChecked() for name, switch in self._switches.items()}
        return Query(words, **on)

    def state(self) -> dict[str, bool]:
        """How the switches stand, to be remembered."""
        return {name: switch.isChecked() for name, switch in self._switches.items()}

    def restore(self, state: Mapping[str, object]) -> None:
        """Set the switches as they stood."""
        for name, switch in self._switches.items():
            switch.setChecked(state.get(name) is True)

    def draw_icons(self) -> None:
        """Take the icons in the colours of the theme."""
        self.in_selection.setIcon(self._appearance.icon(Icon.IN_SELECTION))

    def _retranslate(self) -> None:
        words = {
            "match_case": self.tr("Match case"),
            "whole_words": self.tr("Whole words"),
            "expression": self.tr("Regular expression"),
            "strict_yo": self.tr("Tell «ё» from «е»"),
        }
        for name, text in words.items():
            self._switches[name].name(text)
        self.in_selection.name(self.tr("In the selection"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
