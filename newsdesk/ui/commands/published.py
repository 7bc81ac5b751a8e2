# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on what stood before readers."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from newsdesk.ui.commands.command import Command, Menu, article_open, library_open
from newsdesk.ui.commands.window import Window
from newsdesk.ui.published.shown_page import PageView
from newsdesk.ui.theme.icons import Icon


def published_pages(window: Window) -> None:
    """Show what stood on the page of the open article."""
    _sheet(window, of_article=True)


def published_library(window: Window) -> None:
    """Show what stood on all pages of the site at a moment."""
    _sheet(window, of_article=False)


def _sheet(window: Window, *, of_article: bool) -> None:
    from newsdesk.ui.published.sheet import PublishedSheet  # start-up time, as all sheets

    found: list[PublishedSheet] = window.widget.findChildren(PublishedSheet)
    sheet = next((each for each in found if each.isVisible()), None)
    if sheet is None:
        sheet = PublishedSheet(window.session, window.appearance, lambda parent: _view(window, parent), window.widget)
        sheet.said.connect(window.notices.say)
        sheet.backups_wanted.connect(lambda: window.commands.action("backups").trigger())
        sheet.move(window.widget.geometry().center() - sheet.rect().center())
    sheet.show_article(window.article if of_article else None)
    sheet.show()
    sheet.raise_()
    sheet.activateWindow()


def _view(window: Window, parent: QWidget) -> PageView:
    from newsdesk.ui.preview.box import Box  # it loads the web engine

    box = Box(window.session, window.appearance, parent)
    box.set_fitting(True)
    box.set_dark(window.appearance.tokens.name == "dark")
    return PageView(box, box.load, box.close_page)


COMMANDS: tuple[Command, ...] = (
    Command(
        "published_pages",
        QT_TRANSLATE_NOOP("Commands", "What stood on the page…"),
        published_pages,
        Menu.ARTICLE,
        "published",
        Icon.HISTORY,
        "Ctrl+Shift+H",
        article_open,
        tip=QT_TRANSLATE_NOOP("Commands", "What readers saw of this article, at any moment"),
    ),
    Command(
        "published_library",
        QT_TRANSLATE_NOOP("Commands", "What stood on the site…"),
        published_library,
        Menu.GO,
        "published",
        Icon.CALENDAR,
        enabled=library_open,
        tip=QT_TRANSLATE_NOOP("Commands", "Every page of a day, as readers saw it"),
    ),
)
