# SPDX-License-Identifier: GPL-3.0-or-later
"""A remark on the sheet: an icon, a sentence, and perhaps something to do about it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID


class Strip(QFrame):
    """Hidden as long as there is nothing to say."""

    def __init__(
        self, name: str, icon: Icon, colour: str, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        """`colour` is the name of a token."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("look", "card")
        self._appearance = appearance
        self._icon, self._colour = icon, colour
        self._mark = QLabel()
        self._mark.setFixedSize(QSize(18, 18))
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton()
        self.button.setObjectName(f"{name}_action")
        self.button.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        appearance.changed.connect(self.draw_icon)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, text: str, action: str = "") -> None:
        """Say something, or hide where there is nothing to say."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setVisible(bool(text))

    def draw_icon(self) -> None:
        """Draw the icon; only once the window is painted."""
        colour: str = getattr(self._appearance.tokens, self._colour)
        if self.window().isVisible():
            self._mark.setPixmap(self._appearance.icon(self._icon, colour).pixmap(18, 18))
