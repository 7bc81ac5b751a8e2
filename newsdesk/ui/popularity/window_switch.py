# SPDX-License-Identifier: GPL-3.0-or-later
"""The switch between the windows of a ranking: day, week, month, year, all."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from newsdesk.domain.readership import Window
from newsdesk.ui.popularity.spans import window_label
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import SMALL_SIZE, Tokens
from newsdesk.ui.wording import ranking_window_name


class WindowSwitch(QWidget):
    """Five small buttons of which one is down."""

    window_chosen = Signal(object)
    """A `Window`."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("popularity_windows")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._appearance = appearance
        self._group = QButtonGroup(self)
        self._buttons: dict[Window, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for window in Window:
            button = QPushButton()
            button.setObjectName(f"popularity_window_{window.value}")
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, window=window: self.window_chosen.emit(window))
            self._group.addButton(button)
            self._buttons[window] = button
            row.addWidget(button)
        appearance.changed.connect(self._dress)
        self._dress()
        self._retranslate()

    def set_window(self, window: Window) -> None:
        """Press the button of a window, without a signal."""
        self._buttons[window].setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Span of the ranking"))
        for window, button in self._buttons.items():
            button.setText(window_label(window))
            button.setToolTip(ranking_window_name(window))
            button.setAccessibleName(ranking_window_name(window))

    def _dress(self) -> None:
        self.setStyleSheet(_sheet(self._appearance.tokens))


def _sheet(tokens: Tokens) -> str:
    return f"""
    #popularity_windows {{ background: {tokens.chrome}; border: 1px solid {tokens.line}; border-radius: 5px; }}
    QPushButton {{ background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 2px 4px;
        min-height: 18px; min-width: 16px; font-size: {SMALL_SIZE}px; color: {tokens.muted}; }}
    QPushButton:hover {{ color: {tokens.text}; background: {tokens.hover}; }}
    QPushButton:checked {{ background: {tokens.page}; border-color: {tokens.line_strong}; color: {tokens.ink};
        font-weight: 600; }}
    QPushButton:focus {{ border-color: {tokens.accent}; }}
    """
