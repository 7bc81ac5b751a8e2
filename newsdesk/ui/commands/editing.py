# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on the open article as a whole: save it, take edits back, make them again, find words in it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.ui.commands.command import Command, Menu, article_open, article_writable
from newsdesk.ui.commands.window import Window
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.undo_list import open_undo_list


def save(window: Window) -> None:
    """Make what stands a revision."""
    if window.article is not None:
        _settle(window)
        window.article.save()


def undo(window: Window) -> None:
    """Take the last edit back, in whatever field it was."""
    if window.article is not None:
        _settle(window)
        window.article.undo()


def redo(window: Window) -> None:
    """Make the edit again that was taken back last."""
    if window.article is not None:
        _settle(window)
        window.article.redo()


def _settle(window: Window) -> None:
    """Let what is still being written, by an input method or in a field, be an edit first."""
    window.editor.settle_typing()
    window.inspector.commit()


def undo_list(window: Window) -> None:
    """Show the edits that can be taken back, and how far to go."""
    if window.article is not None:
        _settle(window)
        over = window.editor.view.viewport()
        open_undo_list(window.article, window.appearance, window.widget, over.mapToGlobal(over.rect().topLeft()))


def find(window: Window) -> None:
    """Ask for words, and lead to where the article has them."""
    window.editor.find_bar.begin()


def replace(window: Window) -> None:
    """Ask for words, and for what comes in their place."""
    window.editor.find_bar.begin_replace()


def find_next(window: Window) -> None:
    """Go to the next place of these words."""
    window.editor.find_bar.find_next()


def find_previous(window: Window) -> None:
    """Go to the place before."""
    window.editor.find_bar.find_previous()


def can_undo(window: Window) -> bool:
    """Whether there is an edit to take back."""
    article = window.article
    return article is not None and article_writable(window) and article.manuscript.history.can_undo


def has_history(window: Window) -> bool:
    """Whether there is anything to take back or to make again."""
    return can_undo(window) or can_redo(window)


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
    Command(
        "undo",
        QT_TRANSLATE_NOOP("Commands", "&Undo"),
        undo,
        Menu.EDIT,
        "history",
        Icon.UNDO,
        "Ctrl+Z",
        can_undo,
        needs=QT_TRANSLATE_NOOP("Commands", "there is nothing to undo"),
    ),
    Command(
        "redo",
        QT_TRANSLATE_NOOP("Commands", "&Redo"),
        redo,
        Menu.EDIT,
        "history",
        Icon.REDO,
        "Ctrl+Shift+Z",
        can_redo,
        needs=QT_TRANSLATE_NOOP("Commands", "there is nothing to redo"),
    ),
    Command(
        "undo_list",
        QT_TRANSLATE_NOOP("Commands", "&List of edits…"),
        undo_list,
        Menu.EDIT,
        "history",
        Icon.HISTORY,
        "Ctrl+Alt+Z",
        has_history,
        needs=QT_TRANSLATE_NOOP("Commands", "nothing was changed in an open article"),
    ),
    Command(
        "find",
        QT_TRANSLATE_NOOP("Commands", "&Find in the article"),
        find,
        Menu.EDIT,
        "find",
        Icon.SEARCH,
        "Ctrl+F",
        article_open,
    ),
    Command(
        "replace",
        QT_TRANSLATE_NOOP("Commands", "&Replace in the article"),
        replace,
        Menu.EDIT,
        "find",
        None,
        "Ctrl+H",
        article_writable,
    ),
    Command(
        "find_next", QT_TRANSLATE_NOOP("Commands", "Find &next"), find_next, Menu.EDIT, "find", None, "F3", article_open
    ),
    Command(
        "find_previous",
        QT_TRANSLATE_NOOP("Commands", "Find &previous"),
        find_previous,
        Menu.EDIT,
        "find",
        None,
        "Shift+F3",
        article_open,
    ),
)
