# SPDX-License-Identifier: GPL-3.0-or-later
"""What the strip says, and the labels that it is said in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from newsdesk.ui.theme.icons import Icon

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
