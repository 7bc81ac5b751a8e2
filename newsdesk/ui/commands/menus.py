# SPDX-License-Identifier: GPL-3.0-or-later
"""The menus, built from the list of commands: behind one button, or as a bar for those who want one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QWidget

from newsdesk.ui.commands.actions import Actions
from newsdesk.ui.commands.command import Menu
from newsdesk.ui.preferences import Preferences

TITLES = {
    Menu.LIBRARY: QT_TRANSLATE_NOOP("Commands", "Library"),
    Menu.ARTICLE: QT_TRANSLATE_NOOP("Commands", "Article"),
    Menu.EDIT: QT_TRANSLATE_NOOP("Commands", "Edit"),
    Menu.FORMAT: QT_TRANSLATE_NOOP("Commands", "Format"),
    Menu.INSERT: QT_TRANSLATE_NOOP("Commands", "Insert"),
    Menu.TABLE: QT_TRANSLATE_NOOP("Commands", "Table"),
    Menu.PHOTO: QT_TRANSLATE_NOOP("Commands", "Photo"),
    Menu.VIEW: QT_TRANSLATE_NOOP("Commands", "View"),
    Menu.GO: QT_TRANSLATE_NOOP("Commands", "Go"),
    Menu.HELP: QT_TRANSLATE_NOOP("Commands", "Help"),
}
AFTER_OPEN = "open_library"
"""The command below which the recent libraries stand."""


def menu_title(menu: Menu) -> str:
    """The title of a menu in the language of the interface."""
    return QCoreApplication.translate("Commands", str(TITLES[menu]))


class Menus(QObject):
    """The menus of a window; `main` holds them all, `fill` puts them on a bar as well."""

    def __init__(
        self, actions: Actions, preferences: Preferences, open_library: Callable[[Path], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._preferences = preferences
        self._open_library = open_library
        self.main = QMenu(parent)
        self.main.setObjectName("main_menu")
        self.main.aboutToShow.connect(actions.refresh)
        self.recent = QMenu(self.main)
        self.recent.setObjectName("menu_recent")
        self.recent.aboutToShow.connect(self._list_recent)
        self.menus = {menu: self._make(menu) for menu in Menu}
        for made in self.menus.values():
            if not made.isEmpty():
                self.main.addMenu(made)
        actions.retranslated.connect(self._retranslate)
        if isinstance(parent, QMainWindow):
            self._follow(parent.menuBar())
        self._retranslate()

    def _follow(self, bar: QMenuBar) -> None:
        """Fill the window's bar, and show it to those who want one."""
        bar.setObjectName("menu_bar")
        self.fill(bar)
        bar.setVisible(self._preferences.current.menu_bar)
        self._preferences.changed.connect(lambda _: bar.setVisible(self._preferences.current.menu_bar))

    def fill(self, bar: QMenuBar) -> None:
        """Put the menus on a bar."""
        for made in self.menus.values():
            if not made.isEmpty():
                bar.addMenu(made)

    def _make(self, menu: Menu) -> QMenu:
        made = QMenu(self.main)
        made.setObjectName(f"menu_{menu.value}")
        made.setToolTipsVisible(False)
        made.aboutToShow.connect(lambda: self._about_to_show(made))
        for group in self._actions.of_menu(menu):
            if not made.isEmpty():
                made.addSeparator()
            for action in group:
                made.addAction(action)
                if action.objectName() == f"command_{AFTER_OPEN}":
                    made.addMenu(self.recent)
        return made

    def _about_to_show(self, menu: QMenu) -> None:
        self._actions.refresh()
        menu.setToolTipsVisible(self._actions.kept_from_writing)  # else they only repeat the words

    def _retranslate(self) -> None:
        self.main.setAccessibleName(QCoreApplication.translate("Commands", "Menu"))
        self.recent.setTitle(QCoreApplication.translate("Commands", "Open recent"))
        for menu, made in self.menus.items():
            made.setTitle(menu_title(menu))

    def _list_recent(self) -> None:
        self.recent.clear()
        for folder in self._preferences.current.recent_libraries:
            shown = folder.replace("&", "&&")
            self.recent.addAction(shown).triggered.connect(lambda _=False, path=folder: self._open_library(Path(path)))
        if self.recent.isEmpty():
            self.recent.addAction(QCoreApplication.translate("Commands", "None yet")).setEnabled(False)
