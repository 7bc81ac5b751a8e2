# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar over the regions: the menu, a new article, search, the status of the open article, preview and export."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from newsdesk.ui.commands.actions import Actions
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import ICON

_WITH_WORDS = frozenset({"new_article", "toggle_preview", "export_site"})
_SEARCH_WIDTH = (180, 460)


class MainToolBar(QToolBar):
    """The one toolbar of the window; what is on it comes from the commands."""

    def __init__(
        self,
        actions: Actions,
        menu: QMenu,
        appearance: Appearance,
        search: QLineEdit,
        status: QWidget,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("main_toolbar")
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._actions = actions
        self._appearance = appearance
        self._menu_button = QToolButton(self)
        self._menu_button.setObjectName("menu_button")
        self._menu_button.setMenu(menu)
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu_button.setShortcut("Alt+M")
        self.addWidget(self._menu_button)
        for name in ("new_article", "undo", "redo"):
            self._add_command(name)
        search.setMinimumWidth(_SEARCH_WIDTH[0])
        search.setMaximumWidth(_SEARCH_WIDTH[1])
        search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.addWidget(_in_the_middle(search, self))
        self.addWidget(status)
        for name in ("toggle_preview", "export_site"):
            self._add_command(name)
        appearance.changed.connect(self._draw_icons)
        self._retranslate()

    def show_icons(self) -> None:
        """Draw the icons: the window is painted."""
        self._draw_icons()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _add_command(self, name: str) -> None:
        if name not in self._actions:
            return
        button = QToolButton(self)
        button.setObjectName(f"toolbar_{name}")
        button.setDefaultAction(self._actions.action(name))
        with_words = name in _WITH_WORDS
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(style.ToolButtonTextBesideIcon if with_words else style.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addWidget(button)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Toolbar"))
        self._menu_button.setToolTip(self.tr("Menu (Alt+M)"))
        self._menu_button.setAccessibleName(self.tr("Menu"))

    def _draw_icons(self) -> None:
        self._menu_button.setIcon(self._appearance.icon(Icon.MENU))
        size = self.iconSize()
        size.setWidth(ICON)
        size.setHeight(ICON)
        self.setIconSize(size)


def _in_the_middle(widget: QWidget, parent: QWidget) -> QWidget:
    """A widget in the middle of all the room that the bar has left, and most of that room the widget's."""
    frame = QWidget(parent)
    frame.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    row = QHBoxLayout(frame)
    row.setContentsMargins(8, 0, 8, 0)
    row.addStretch(1)
    row.addWidget(widget, 6)
    row.addStretch(1)
    return frame
