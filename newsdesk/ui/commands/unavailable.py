# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a command cannot be done now: above all, who or what keeps a library from being written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsdesk.errors import LibraryHeld
from newsdesk.ui.commands.command import Command, article_open, article_writable, library_open, library_writable
from newsdesk.ui.commands.window import Window
from newsdesk.ui.failures import error_text, holder_text

_REASONS: Final[Mapping[Callable[[Window], bool], object]] = {
    library_open: QT_TRANSLATE_NOOP("Unavailable", "no library is open"),
    library_writable: QT_TRANSLATE_NOOP("Unavailable", "needs a library that can be written"),
    article_open: QT_TRANSLATE_NOOP("Unavailable", "no article is open"),
    article_writable: QT_TRANSLATE_NOOP("Unavailable", "needs an open article that can be written"),
}
_OTHERWISE: Final = QT_TRANSLATE_NOOP("Unavailable", "not possible just now")
_HELD: Final = QT_TRANSLATE_NOOP("Unavailable", "in use: {holder}")
_READ_ONLY: Final = QT_TRANSLATE_NOOP("Unavailable", "The library is open for reading only.")


def kept_from_writing(window: Window) -> str:
    """What keeps the open library from being written, in a sentence; empty where nothing does."""
    session = window.session
    if not session.is_open or not session.read_only:
        return ""
    hindrance = session.newsroom.holding.hindrance
    return _said(_READ_ONLY) if hindrance is None else error_text(hindrance).what


def why_not(command: Command, window: Window) -> str:
    """Why a command cannot be done now."""
    reason = held_back(command, window)
    if reason:
        return reason
    if command.needs:
        return QCoreApplication.translate("Commands", str(command.needs))
    return _said(_REASONS.get(command.enabled, _OTHERWISE))


def why_not_in_a_line(command: Command, window: Window) -> str:
    """The same, where there is one line for it: who holds a library says enough."""
    if held_back(command, window):
        hindrance = window.session.newsroom.holding.hindrance
        if isinstance(hindrance, LibraryHeld):
            return _said(_HELD).replace("{holder}", holder_text(hindrance))
    return why_not(command, window)


def held_back(command: Command, window: Window) -> str:
    """The same, where the library cannot be written and nothing else is in the way; else empty."""
    reason = kept_from_writing(window)
    if reason and not command.enabled(window) and command.enabled(cast(Window, _AsIfWritable(window))):
        return reason
    return ""


class _AsIfWritable:
    """A window, its library or its article as they would be if they could be written."""

    def __init__(self, real: object) -> None:
        self._real = real

    read_only = False

    def __getattr__(self, name: str) -> Any:  # whatever the real one has
        found = getattr(self._real, name)
        return _AsIfWritable(found) if name in ("session", "article") and found is not None else found


def _said(text: object) -> str:
    return QCoreApplication.translate("Unavailable", str(text))
