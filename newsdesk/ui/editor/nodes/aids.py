# SPDX-License-Identifier: GPL-3.0-or-later
"""What helps in the article's text helps in a text inside an object too: the menu of blocks, the bar, the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QContextMenuEvent

from newsdesk.ui.editor.block_menu import BlockMenu
from newsdesk.ui.editor.caret import state_of
from newsdesk.ui.editor.menu import open_menu, place_of
from newsdesk.ui.editor.selection_bar import SelectionBar
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from newsdesk.ui.editor.panel import EditorPanel

INSIDE: Final = -1
"""In the place of a top-level block: wherever the caret is inside an object."""


class NestedAids(QObject):
    """Gives each text that is opened inside an object what the article's text has, as it is set there."""

    def __init__(self, panel: EditorPanel, appearance: Appearance) -> None:
        super().__init__(panel)
        self._panel = panel
        self._appearance = appearance
        panel.nodes.view_opened.connect(self._equip)

    def _equip(self, view: TextView) -> None:
        panel = self._panel
        panel.arriving.follow(view)
        view.files_dropped.connect(lambda pictures, _: panel.files_dropped.emit(pictures, INSIDE))
        menu = BlockMenu(view, self._appearance, view)
        menu.be_like(panel.block_menu)
        menu.chosen.connect(panel.format)
        bar = SelectionBar(view, self._appearance, view)
        bar.be_like(panel.selection_bar, panel.view.viewport())
        bar.wanted.connect(panel.format)
        view.state_changed.connect(
            lambda: bar.show_state(state_of(view.textCursor(), view.currentCharFormat(), writable=True))
        )
        view.menu_wanted.connect(lambda event: self._open_menu(view, event))
        view.destroyed.connect(menu.deleteLater)  # shown once, they belong to the window
        view.destroyed.connect(bar.deleteLater)

    def _open_menu(self, view: TextView, event: QContextMenuEvent) -> None:
        place = place_of(view, event)
        state = state_of(view.textCursor(), view.currentCharFormat(), writable=not view.isReadOnly())
        open_menu(self._panel, state, place)
