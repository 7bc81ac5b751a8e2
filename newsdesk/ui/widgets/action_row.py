# SPDX-License-Identifier: GPL-3.0-or-later
"""A wide button with an icon, a title and a line that explains it."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID

_ICON = 24
_SHEET = Template(
    "QPushButton { background: $raised; border: 1px solid $line; border-radius: 6px; text-align: left; }"
    "QPushButton:hover { background: $hover; border-color: $line_strong; }"
    "QPushButton:focus { border-color: $accent; }"
    "QPushButton:disabled { background: $surface; }"
)


class ActionRow(QPushButton):
    """A thing to do, said in two lines."""

    def __init__(self, appearance: Appearance, icon: Icon, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._appearance = appearance
        self._icon = icon
        self._mark = QLabel()
        self._mark.setFixedSize(_ICON, _ICON)
        self._title = _inner("heading")
        self._note = _inner("hint")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._note)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        row.setSpacing(2 * GRID)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        appearance.changed.connect(self._draw)
        self._draw()

    def show_text(self, title: str, note: str) -> None:
        """Say what the button does, and what that means."""
        self._title.setText(title)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(title)
        self.setAccessibleDescription(note)

    def note(self) -> str:
        """The second line."""
        return self._note.text()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(160, self.width())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else super().heightForWidth(width)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.EnabledChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        tokens = self._appearance.tokens
        self.setStyleSheet(_SHEET.substitute({name: getattr(tokens, name) for name in tokens.__slots__}))
        colour = tokens.accent if self.isEnabled() else tokens.muted
        self._mark.setPixmap(self._appearance.icon(self._icon, colour).pixmap(_ICON, _ICON))


def _inner(look: str) -> QLabel:
    label = QLabel()
    label.setProperty("look", look)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
