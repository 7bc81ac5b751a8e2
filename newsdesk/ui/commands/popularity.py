# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on the ranking of what is read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.domain import readership
from newsdesk.ui.commands.command import Command, Menu, library_open, library_writable
from newsdesk.ui.commands.window import Window
from newsdesk.ui.theme.icons import Icon


def read_logs(window: Window) -> None:
    """Choose the web server's logs and count their views."""
    window.popularity.choose_logs()


def show_popular(window: Window) -> None:
    """Bring the ranking to the front and give it the keyboard."""
    window.show_panel("popularity")
    window.popularity.view.setFocus()


def _rank_by(span: readership.Window) -> Callable[[Window], None]:
    def rank(window: Window) -> None:
        window.show_panel("popularity")
        window.popularity.show_window(span)

    return rank


def _ranked_by(span: readership.Window) -> Callable[[Window], bool]:
    return lambda window: window.popularity.window_shown is span


def _window(span: readership.Window, text: object) -> Command:
    return Command(
        f"popular_{span.value}",
        text,
        _rank_by(span),
        Menu.VIEW,
        "popularity",
        enabled=library_open,
        checked=_ranked_by(span),
    )


COMMANDS: tuple[Command, ...] = (
    Command(
        "show_popular",
        QT_TRANSLATE_NOOP("Commands", "&What is read"),
        show_popular,
        Menu.GO,
        "popularity",
        Icon.POPULAR,
        enabled=library_open,
    ),
    _window(readership.Window.DAY, QT_TRANSLATE_NOOP("Commands", "Popular in a day")),
    _window(readership.Window.WEEK, QT_TRANSLATE_NOOP("Commands", "Popular in a week")),
    _window(readership.Window.MONTH, QT_TRANSLATE_NOOP("Commands", "Popular in a month")),
    _window(readership.Window.YEAR, QT_TRANSLATE_NOOP("Commands", "Popular in a year")),
    _window(readership.Window.ALL, QT_TRANSLATE_NOOP("Commands", "Popular of all time")),
    Command(
        "read_logs",
        QT_TRANSLATE_NOOP("Commands", "Read server &logs…"),
        read_logs,
        Menu.LIBRARY,
        "import",
        Icon.IMPORT,
        enabled=library_writable,
        tip=QT_TRANSLATE_NOOP("Commands", "Count the views in the web server's logs, no log twice"),
    ),
)
