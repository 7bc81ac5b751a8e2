# SPDX-License-Identifier: GPL-3.0-or-later
"""What hands can do to a saved search in the navigation: rename it, delete it, give it another place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QTreeView

from newsdesk.domain.saved_search import SavedSearch
from newsdesk.ui import dragged_articles
from newsdesk.ui.navigation.entries import Entry
from newsdesk.ui.navigation.roles import ENTRY_ROLE
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.widgets.order_keys import claims_order_keys, order_step

_MIME = "application/x-newsdesk-saved-search"


class SavedHands(QObject):
    """Keys, menu and mouse on the lines of a view that are saved searches."""

    renamed = Signal(object, str)
    """A `SavedSearch` should have another name."""
    deleted = Signal(object)
    """A `SavedSearch` should go."""
    moved = Signal(object, int)
    """A `SavedSearch` should stand so many places further down, or further up where that is less than nothing."""
    put = Signal(str, object)
    """The search of a name should take the place of a `SavedSearch`."""

    def __init__(self, view: QTreeView, appearance: Appearance) -> None:
        super().__init__(view)
        self._view = view
        self._appearance = appearance
        self.writable = True

    def search_at(self, index: QModelIndex) -> SavedSearch | None:
        """The search that a line stands for; None where it stands for anything else."""
        entry = index.data(ENTRY_ROLE)
        return entry.saved if isinstance(entry, Entry) else None

    @property
    def at_hand(self) -> bool:
        """Whether the keyboard is at a search that may be changed."""
        return self.writable and self.search_at(self._view.currentIndex()) is not None

    def claims(self, event: QEvent) -> bool:
        """Claim our keys, before the window takes them for a command of its own."""
        own = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete)
        if own and isinstance(event, QKeyEvent) and not event.modifiers():
            event.accept()
            return True
        return claims_order_keys(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; whether it was one of ours."""
        index = self._view.currentIndex()
        search, step = self.search_at(index), order_step(event)
        if search is None or not self.writable:
            return False
        if event.key() == Qt.Key.Key_F2:
            self._view.edit(index)
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit(search)
        elif step:
            self.moved.emit(search, step)
        else:
            return False
        return True

    def menu(self, index: QModelIndex, open_it: Callable[[], None]) -> QMenu | None:
        """The menu of a line that is a search."""
        search = self.search_at(index)
        if search is None:
            return None
        menu, icon = QMenu(self._view), self._appearance.icon
        menu.setObjectName("saved_search_menu")
        menu.addAction(self.tr("Show"), open_it)
        menu.addSeparator()
        rename = menu.addAction(icon(Icon.EDIT), self.tr("Rename"), lambda: self._view.edit(index))
        rename.setShortcut("F2")
        up = menu.addAction(icon(Icon.MOVE_UP), self.tr("Move up"), lambda: self.moved.emit(search, -1))
        up.setShortcut("Alt+Up")
        down = menu.addAction(icon(Icon.MOVE_DOWN), self.tr("Move down"), lambda: self.moved.emit(search, 1))
        down.setShortcut("Alt+Down")
        menu.addSeparator()
        delete = menu.addAction(icon(Icon.BIN), self.tr("Delete"), lambda: self.deleted.emit(search))
        delete.setShortcut("Del")
        for action in (rename, up, down, delete):
            action.setEnabled(self.writable)
            action.setShortcutVisibleInContextMenu(True)
        return menu

    def drag(self, index: QModelIndex) -> None:
        """Let the mouse carry a search to another place."""
        search = self.search_at(index)
        if search is None or not self.writable:
            return
        drag = QDrag(self._view)
        drag.setMimeData(pack(search))
        drag.setPixmap(dragged_articles.card(search.name, self._view))
        drag.setHotSpot(QPoint(-12, -8))
        drag.exec(Qt.DropAction.MoveAction)

    def carried(self, event: QDropEvent) -> bool:
        """Whether a search is on its way."""
        return self.writable and event.mimeData().hasFormat(_MIME)

    def drop(self, event: QDropEvent, index: QModelIndex) -> None:
        """Give the search that was carried the place of the one it was dropped on."""
        search = self.search_at(index)
        if search is not None:
            event.acceptProposedAction()
            self.put.emit(bytes(event.mimeData().data(_MIME).data()).decode(errors="replace"), search)


def pack(search: SavedSearch) -> QMimeData:
    """What travels with the mouse."""
    data = QMimeData()
    data.setData(_MIME, search.name.encode())
    return data
