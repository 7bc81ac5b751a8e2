# SPDX-License-Identifier: GPL-3.0-or-later
"""What a command is: data, and a free function that gets the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from newsdesk.ui.commands.window import Window
from newsdesk.ui.theme.icons import Icon


class Menu(StrEnum):
    """The menus, in their order; the titles are in `menus`."""

    LIBRARY = "library"
    ARTICLE = "article"
    EDIT = "edit"
    FORMAT = "format"
    INSERT = "insert"
    TABLE = "table"
    PHOTO = "photo"
    VIEW = "view"
    GO = "go"
    HELP = "help"


def always(_window: Window) -> bool:
    """The condition of what can be done at any time."""
    return True


def library_open(window: Window) -> bool:
    """Whether a library is open."""
    return window.session.is_open


def library_writable(window: Window) -> bool:
    """Whether a library is open that can be written."""
    return window.session.is_open and not window.session.read_only


def article_open(window: Window) -> bool:
    """Whether an article is open."""
    return window.article is not None


def article_writable(window: Window) -> bool:
    """Whether an article is open that can be written."""
    return window.article is not None and not window.article.read_only


@dataclass(frozen=True, slots=True)
class Command:
    """Something that the user can do.

    `name` is stable (shortcuts are kept by it); `text` is English, marked with QT_TRANSLATE_NOOP("Commands", …), in
    the imperative and with an ellipsis where it asks further (an `object` only because Qt types its mark so);
    `shortcut` as QKeySequence reads it. `menu` and `group` place it: groups of a menu are parted by lines, in the
    order of the list. `toolbar` puts it on the main toolbar. `checked` makes it a switch.
    `needs` says why it cannot be done where it is not `enabled`, for a condition of its own.
    """

    name: str
    text: object
    run: Callable[[Window], None]
    menu: Menu
    group: str = ""
    icon: Icon | None = None
    shortcut: str = ""
    enabled: Callable[[Window], bool] = always
    checked: Callable[[Window], bool] | None = None
    tip: object = ""
    needs: object = ""
    toolbar: bool = False
