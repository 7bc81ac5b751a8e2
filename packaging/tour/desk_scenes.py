# SPDX-License-Identifier: GPL-3.0-or-later
"""What is shown over the window or in its place: start page, settings, help, palette, reports."""

from __future__ import annotations

from newsdesk.ui.commands.help import about, shortcut_sheet
from newsdesk.ui.commands.view import full_screen as show_full_screen
from newsdesk.ui.dialogs.settings_dialog import PAGES, show_settings
from newsdesk.ui.exporting.panel import Stage
from tour.scene import At, Scene


def welcome(at: At) -> None:
    """The start page."""
    at.desk.show_welcome()
    at.settle()


def new_library(at: At) -> None:
    """The form for a new library."""
    at.desk.show_welcome()
    at.hands.click("welcome_new")
    at.settle()


def palette(at: At) -> None:
    """Any command by its name."""
    at.open_rich()
    at.hands.press("Ctrl+Shift+P")
    at.settle()


def article_finder(at: At) -> None:
    """An article by any of its words."""
    at.open_rich()
    at.hands.press("Ctrl+O")
    at.hands.write("мост")
    at.settle()


def shortcuts(at: At) -> None:
    """All keys on one sheet."""
    shortcut_sheet(at.desk)
    at.settle()


def about_program(at: At) -> None:
    """What the program is."""
    about(at.desk)
    at.settle()


def _settings(page: str) -> Scene:
    def shown(at: At) -> None:
        show_settings(at.desk, page)
        at.settle()

    return shown


def main_menu(at: At) -> None:
    """The menu behind the button."""
    at.open_rich()
    menu = at.desk.menus.main
    menu.popup(at.desk.toolbar.mapToGlobal(at.desk.toolbar.rect().bottomLeft()))
    at.rest()


def exporting(at: At) -> None:
    """The plan of the export."""
    at.open_rich()
    at.desk.exporting.begin()
    at.hands.wait(lambda: at.desk.exporting.stage is Stage.PLANNED, "the plan of the export", 120)
    at.settle()


def full_screen(at: At) -> None:
    """The whole screen."""
    at.open_rich()
    show_full_screen(at.desk)
    at.rest()
    at.settle()


DESK: dict[str, Scene] = {
    "welcome": welcome,
    "new-library": new_library,
    "palette": palette,
    "article-finder": article_finder,
    "shortcuts": shortcuts,
    "about": about_program,
    **{f"settings-{page}": _settings(page) for page in PAGES},
    "main-menu": main_menu,
    "exporting": exporting,
    "full-screen": full_screen,
}
