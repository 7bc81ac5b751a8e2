# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on the archive calendar."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.ui.commands.command import Command, Menu, library_open
from newsdesk.ui.commands.window import Window
from newsdesk.ui.theme.icons import Icon


def go_to_date(window: Window) -> None:
    """Let a date be typed in the calendar."""
    window.show_panel("archive")
    window.archive.go_to_date()


def go_to_today(window: Window) -> None:
    """Show today's month in the calendar."""
    window.show_panel("archive")
    window.archive.go_to_today()


def show_issues(window: Window) -> None:
    """Show the issues of the week on which the calendar is, and list their articles."""
    window.show_panel("archive")
    window.archive.show_issues()


def show_other_years(window: Window) -> None:
    """Offer the day on which the calendar is in other years."""
    window.show_panel("archive")
    window.archive.show_other_years()


def go_to_first_day(window: Window) -> None:
    """Show the first day of the archive."""
    window.show_panel("archive")
    window.archive.go_to_first()


def go_to_last_day(window: Window) -> None:
    """Show the last day of the archive."""
    window.show_panel("archive")
    window.archive.go_to_last()


def clear_day(window: Window) -> None:
    """List the articles of every date again."""
    window.archive.clear_day()


def _filtered_by_day(window: Window) -> bool:
    return window.session.is_open and window.archive.day is not None


COMMANDS: tuple[Command, ...] = (
    Command(
        "go_to_date",
        QT_TRANSLATE_NOOP("Commands", "Go to &date…"),
        go_to_date,
        Menu.GO,
        "dates",
        Icon.CALENDAR,
        "Ctrl+G",
        library_open,
        tip=QT_TRANSLATE_NOOP("Commands", "A day, a month or a year of the archive"),
    ),
    Command(
        "go_to_today",
        QT_TRANSLATE_NOOP("Commands", "&Today in the calendar"),
        go_to_today,
        Menu.GO,
        "dates",
        enabled=library_open,
    ),
    Command(
        "go_to_first_day",
        QT_TRANSLATE_NOOP("Commands", "F&irst day of the archive"),
        go_to_first_day,
        Menu.GO,
        "dates",
        enabled=library_open,
    ),
    Command(
        "go_to_last_day",
        QT_TRANSLATE_NOOP("Commands", "&Last day of the archive"),
        go_to_last_day,
        Menu.GO,
        "dates",
        enabled=library_open,
    ),
    Command(
        "show_issues",
        QT_TRANSLATE_NOOP("Commands", "Issues of the &week"),
        show_issues,
        Menu.GO,
        "dates",
        shortcut="Ctrl+Shift+W",
        enabled=library_open,
        tip=QT_TRANSLATE_NOOP("Commands", "The week on which the calendar is, day by day"),
    ),
    Command(
        "show_other_years",
        QT_TRANSLATE_NOOP("Commands", "This day in &other years"),
        show_other_years,
        Menu.GO,
        "dates",
        shortcut="Ctrl+Shift+Y",
        enabled=library_open,
        tip=QT_TRANSLATE_NOOP("Commands", "The day on which the calendar is, with what was published on it"),
    ),
    Command(
        "clear_day",
        QT_TRANSLATE_NOOP("Commands", "Show every dat&e"),
        clear_day,
        Menu.GO,
        "dates",
        enabled=_filtered_by_day,
        needs=QT_TRANSLATE_NOOP("Commands", "no date is chosen"),
    ),
)
