# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings: what is changed holds at once; only the library's own fields are saved by a button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout

from newsdesk.ui.commands.window import Window
from newsdesk.ui.dialogs.settings_appearance import AppearancePage
from newsdesk.ui.dialogs.settings_library import LibraryPage
from newsdesk.ui.dialogs.settings_shortcuts import ShortcutsPage
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.looks import ROOMY

PAGES = ("appearance", "shortcuts", "library")
_LIST_WIDTH = 176


def show_settings(window: Window, page: str = "") -> SettingsDialog:
    """Show the settings of a window, once."""
    found: list[SettingsDialog] = window.widget.findChildren(SettingsDialog)
    # One that was closed a moment ago is still there, but not for long.
    dialog = next((each for each in found if each.isVisible()), None) or SettingsDialog(window)
    if page:
        dialog.show_page(page)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog


class SettingsDialog(QDialog):
    """A list of pages at the left, the page at the right."""

    def __init__(self, window: Window) -> None:
        super().__init__(window.widget)
        self.setObjectName("settings_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QListWidget()
        self.list.setObjectName("settings_pages")
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setStyleSheet(ROOMY)
        self.pages = QStackedWidget()
        self.pages.setObjectName("settings_page")
        self.appearance = AppearancePage(window.appearance, window.languages, window.preferences)
        self.shortcuts = ShortcutsPage(window.commands)
        self.library = LibraryPage(window.session, window.appearance)
        for page in (self.appearance, self.shortcuts, self.library):
            self.list.addItem(QListWidgetItem())
            self.pages.addWidget(page)
        self.list.currentRowChanged.connect(self.pages.setCurrentIndex)
        right = QVBoxLayout()
        right.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        right.addWidget(self.pages)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, GRID, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self.resize(820, 600)
        self.list.setCurrentRow(0)
        self._retranslate()

    def show_page(self, name: str) -> None:
        """Show one of `PAGES`."""
        self.list.setCurrentRow(PAGES.index(name))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self.list.setAccessibleName(self.tr("Pages"))
        for row, text in enumerate((self.tr("Appearance"), self.tr("Shortcuts"), self.tr("This library"))):
            item = self.list.item(row)
            if item is not None:
                item.setText(text)
