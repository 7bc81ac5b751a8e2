# SPDX-License-Identifier: GPL-3.0-or-later
"""A strip that says what has happened and what can be done about it, over what it speaks of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID, ICON
from newsdesk.ui.widgets.breaking import breakable
from newsdesk.ui.widgets.flow import FlowLayout

_NARROW: Final = 720
_NARROWEST: Final = 240

Action: TypeAlias = tuple[str, str, Callable[[], None], str]
"""Name, words, what to do, and look of a button."""


@dataclass(frozen=True, slots=True)
class Message:
    """What has happened, what that means, and what can be done about it."""

    title: str
    more: str
    icon: Icon
    actions: tuple[Action, ...]


def said(message: Message) -> tuple[object, ...]:
    """What can be read of a message."""
    return (message.title, message.more, message.icon, *(action[:2] for action in message.actions))


def words(look: str) -> QLabel:
    """A label for text as it is."""
    label = QLabel()
    label.setProperty("look", look)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


class Buttons(QWidget):
    """One button for each thing that can be done."""

    def __init__(self) -> None:
        super().__init__()
        self._row = FlowLayout(self, space=GRID)
        self._shown: list[QPushButton] = []

    def offer(self, actions: Sequence[Action]) -> None:
        """Have buttons for these, in the place of those before."""
        for old in self._shown:
            self._row.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        self._shown.clear()
        for name, text, run, look in actions:
            button = QPushButton(text)
            button.setObjectName(name)
            button.setProperty("look", look)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the keyboard from the text
            button.clicked.connect(lambda _=False, run=run: run())
            self._row.addWidget(button)
            self._shown.append(button)

    def arrange(self, *, beside: bool) -> None:
        """Take one line beside the words, or any number of them under the words."""
        needed = sum(button.sizeHint().width() + GRID for button in self._shown)
        self.setMinimumWidth(needed if beside else 0)
        self._row.setContentsMargins(0 if beside else ICON + GRID, 0, 0, 0)


class MessageStrip(QFrame):
    """Shows one message at a time, its buttons beside the words or under them; hidden until there is one."""

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("look", "strip")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._appearance = appearance
        self._shown: Message | None = None
        self._mark = QLabel()
        self._mark.setFixedSize(ICON, ICON)
        self._title, self._more = words("heading"), words("label")
        self._buttons = Buttons()
        lines = QVBoxLayout()
        lines.setSpacing(GRID // 4)
        lines.addWidget(self._title)
        lines.addWidget(self._more)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(lines, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        self._row.setSpacing(GRID)
        self._row.addLayout(head, 1)
        self._row.addWidget(self._buttons)
        self.setMinimumWidth(_NARROWEST)  # the buttons wrap by themselves
        self.hide()
        appearance.changed.connect(self._draw)

    def button(self, name: str) -> QPushButton | None:
        """A button by its object name."""
        found: QPushButton | None = self.findChild(QPushButton, name)
        return found

    def show_message(self, message: Message | None) -> None:
        """Say this, or go."""
        before, self._shown = self._shown, message
        if message is None:
            self.hide()
            return
        if before is None or said(before) != said(message):
            self._say(message)
        if self.isHidden():
            self.show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange and self._shown is not None:
            self.say_anew()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(event.size().width())
        super().resizeEvent(event)

    def say_anew(self) -> None:
        """The language of the window has changed."""

    def colour(self) -> str:
        """The colour of the mark."""
        return self._appearance.tokens.muted

    def _say(self, message: Message) -> None:
        self._title.setText(breakable(message.title))
        self._more.setText(breakable(message.more))
        self._buttons.offer(message.actions)
        self._arrange(self.width())
        self.setAccessibleName(message.title)
        self.setAccessibleDescription(message.more)
        self._draw()

    def _draw(self) -> None:
        if self._shown is not None:
            self._mark.setPixmap(self._appearance.icon(self._shown.icon, self.colour()).pixmap(ICON, ICON))

    def _arrange(self, width: int) -> None:
        """Buttons beside the words, or under them in as many lines as they need."""
        wide = width >= _NARROW
        beside, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(beside if wide else under)
        self._buttons.arrange(beside=wide)
        self._row.invalidate()
        self.setMinimumHeight(self._row.totalHeightForWidth(width))
