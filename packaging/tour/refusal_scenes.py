# SPDX-License-Identifier: GPL-3.0-or-later
"""What cannot be done, and how the window says why: in a menu, on the toolbar, in the palette."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QWidget

from newsdesk.ui.commands.command import Menu
from tour.library_scenes import held_by_another
from tour.scene import At, Scene


def refused_in_menu(at: At) -> None:
    """The menu of the article in a library that somebody else writes."""
    held_by_another(at)
    at.open(1)
    menu = at.desk.menus.menus[Menu.ARTICLE]
    menu.popup(at.desk.toolbar.mapToGlobal(at.desk.toolbar.rect().bottomLeft()))
    at.hands.wait(menu.isVisible, "the menu")
    at.hands.let_settle()
    refused = next(each for each in menu.actions() if not each.isEnabled() and not each.isSeparator())
    menu.setActiveAction(refused)
    _rest_on(menu, menu.actionGeometry(refused).center())
    at.hands.let_settle()


def refused_on_toolbar(at: At) -> None:
    """A button of the toolbar there."""
    held_by_another(at)
    button = at.hands.see("toolbar_new_article", QWidget)
    _rest_on(button, button.rect().center())
    at.hands.let_settle()


def refused_in_palette(at: At) -> None:
    """Commands of the palette that cannot be run there."""
    held_by_another(at)
    at.open(1)
    at.hands.press("Ctrl+Shift+P")
    at.hands.write("bin")  # a command is found by its English name, too
    at.settle()


def _rest_on(widget: QWidget, place: QPoint) -> None:
    """Let the pointer rest on a place, as somebody who wonders what is there."""
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)


REFUSALS: dict[str, Scene] = {
    "refused-in-menu": refused_in_menu,
    "refused-on-toolbar": refused_on_toolbar,
    "refused-in-palette": refused_in_palette,
}
