# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on the open article as a whole: save it, take edits back, make them again."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.ui.commands.command import Command, Menu, article_writable
from newsdesk.ui.commands.window import Window
from newsdesk.ui.theme.icons import Icon


def save(window: Window) -> None:
    """Make what stands a revision."""
    if window.article is not None:
        window.inspector.commit()
        window.article.save()


def undo(window: Window) -> None:
    """Take the last edit back, in whatever field it was."""
    if window.article is not None:
        window.inspector.commit()
        window.article.undo()


def redo(window: Window) -> None:
    """Make the edit again that was taken back last."""
    if window.article is not None:
        window.article.redo()


def can_undo(window: Window) -> bool:
    """Whether there is an edit to take back."""
    article = window.article
    return article is not None and article_writable(window) and article.manuscript.history.can_undo


def can_redo(window: Window) -> bool:
    """Whether there is an edit to make again."""
    article = window.article
    return article is not None and article_writable(window) and article.manuscript.history.can_redo


SAVING: tuple[Command, ...] = (
    Command(
        "save",
        QT_TRANSLATE_NOOP("Commands", "&Save"),
        save,
        Menu.ARTICLE,
        "save",
        Icon.SAVE,
        "Ctrl+S",
        article_writable,
    ),
)
COMMANDS: tuple[Command, ...] = (
    Command("undo", QT_TRANSLATE_NOOP("Commands", "&Undo"), undo, Menu.EDIT, "history", Icon.UNDO, "Ctrl+Z", can_undo),
    Command(
        "redo", QT_TRANSLATE_NOOP("Commands", "&Redo"), redo, Menu.EDIT, "history", Icon.REDO, "Ctrl+Shift+Z", can_redo
    ),
)
