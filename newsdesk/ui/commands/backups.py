# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on the backups of the library."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsdesk.ui.commands.command import Command, Menu, library_open
from newsdesk.ui.commands.window import Window
from newsdesk.ui.theme.icons import Icon


def show_backups(window: Window) -> None:
    """List the backups, with what can be done about each."""
    from newsdesk.ui.backups.sheet import BackupsSheet  # start-up time, as all sheets

    found: list[BackupsSheet] = window.widget.findChildren(BackupsSheet)
    sheet = next((each for each in found if each.isVisible()), None)
    if sheet is None:
        sheet = BackupsSheet(window.session, window.appearance, window.widget)
        sheet.said.connect(window.notices.say)
        sheet.put_back_wanted.connect(window.put_back)
        sheet.article_wanted.connect(lambda file, when: _article_from(window, file, when))
        sheet.move(window.widget.geometry().center() - sheet.rect().center())
    sheet.load()
    sheet.show()
    sheet.raise_()
    sheet.activateWindow()


def _article_from(window: Window, file: Path, when: str) -> None:
    from newsdesk.ui.backups.article_sheet import ArticleSheet

    sheet = ArticleSheet(window.session, window.appearance, file, when, window.widget)

    def tell(article: int) -> None:
        text = QCoreApplication.translate("LibraryCare", "The article has come back from the backup")
        window.notices.say(text)
        window.open_article(article)

    sheet.brought_back.connect(tell)
    sheet.move(window.widget.geometry().center() - sheet.rect().center())
    sheet.show()


COMMANDS: tuple[Command, ...] = (
    Command(
        "backups",
        QT_TRANSLATE_NOOP("Commands", "Back&ups…"),
        show_backups,
        Menu.LIBRARY,
        "care",
        Icon.ARCHIVE,
        "Ctrl+Shift+U",
        library_open,
        tip=QT_TRANSLATE_NOOP("Commands", "Make, read again and bring back: the library, or one article of it"),
    ),
)
