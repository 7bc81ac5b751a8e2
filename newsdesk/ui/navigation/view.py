# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of the navigation, in groups that can be folded, on which articles can be dropped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from newsdesk.domain.query import ListFilter
from newsdesk.domain.saved_search import SavedSearch
from newsdesk.domain.shelf import ShelfCounts
from newsdesk.ui import dragged_articles
from newsdesk.ui.navigation.delegate import NavigationDelegate
from newsdesk.ui.navigation.entries import Entry, Group, heading, hint
from newsdesk.ui.navigation.roles import (
    ACTIVE_ROLE,
    COUNT_ROLE,
    DROP_ROLE,
    ENTRY_ROLE,
    FIRST_ROLE,
    GROUP_ROLE,
    HINT_ROLE,
    LACKING_ROLE,
    OPEN_ROLE,
)
from newsdesk.ui.navigation.saved_hands import SavedHands
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.wording import number_text


class NavigationView(QTreeView):
    """A line is chosen by a click, by Enter or by Space; Left and Right fold a group."""

    entry_chosen = Signal(object)
    """An `Entry` was chosen."""
    articles_dropped = Signal(tuple, object)
    """Articles (ids) were dropped on an `Entry`."""
    folded = Signal()
    """A group was opened or closed."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation_lines")
        self.droppable = True
        self._lines = QStandardItemModel(self)
        self._closed: set[Group] = set()
        self._target: QStandardItem | None = None
        self.hands = SavedHands(self, appearance)
        self.setModel(self._lines)
        delegate = NavigationDelegate(appearance, self)
        delegate.renamed.connect(self.hands.renamed)
        self.setItemDelegate(delegate)
        self._set_up()
        self.expanded.connect(lambda index: self._note_fold(index, opened=True))
        self.collapsed.connect(lambda index: self._note_fold(index, opened=False))

    # -- what it shows -----------------------------------------------------------------------------------------------

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Show these lines; groups stay folded, the keyboard stays where it was."""
        entries = list(entries)
        if entries == [item.data(ENTRY_ROLE) for item in self.items()]:
            return
        kept = self.currentIndex().data(ENTRY_ROLE)
        self._lines.clear()
        for group in Group:
            lines = [each for each in entries if each.group is group]
            title = heading(group)
            parent = self._lines.invisibleRootItem()
            if title:
                parent = self._item(title, first=self._lines.rowCount() > 0)
                parent.setData(group.value, GROUP_ROLE)
                parent.setData(group not in self._closed, OPEN_ROLE)
                self._lines.appendRow(parent)
            for number, each in enumerate(lines):
                item = self._item(each.name, first=not title and number == 0 and self._lines.rowCount() > 0)
                item.setData(each, ENTRY_ROLE)
                item.setEditable(each.saved is not None)
                parent.appendRow(item)
            if hint(group) and not lines:
                parent.appendRow(self._hint(group))
            if title:
                self.setExpanded(parent.index(), group not in self._closed)
        again = next((item for item in self.items() if item.data(ENTRY_ROLE) == kept), None)
        first = next(self.items(), None)
        if again is not None or first is not None:
            self.setCurrentIndex((again or first).index())  # type: ignore[union-attr]  # one of them is there

    def show_filter(self, shown: ListFilter) -> None:
        """Mark the lines that stand for what the list shows."""
        for item in self.items():
            item.setData(item.data(ENTRY_ROLE).holds(shown), ACTIVE_ROLE)
            self._say(item)

    def show_counts(self, counts: ShelfCounts) -> None:
        """Show the numbers; those of saved searches come by themselves."""
        for item in self.items():
            if item.data(ENTRY_ROLE).saved is None:
                item.setData(item.data(ENTRY_ROLE).count(counts), COUNT_ROLE)
                self._say(item)

    def show_saved(self, number: Callable[[SavedSearch], str], lacking: Callable[[SavedSearch], str]) -> None:
        """Show how many articles each saved search finds, and what it asks for in vain."""
        for item in self.items():
            search = item.data(ENTRY_ROLE).saved
            if search is not None:
                item.setData(number(search), COUNT_ROLE)
                item.setData(lacking(search), LACKING_ROLE)
                self._say(item)

    def rename(self) -> None:
        """Say everything in the language that holds now."""
        for row in range(self._lines.rowCount()):
            item = self._lines.item(row)
            if item.data(GROUP_ROLE):
                group = Group(item.data(GROUP_ROLE))
                item.setText(heading(group))
                if item.rowCount() and item.child(0).data(HINT_ROLE):
                    self._word_hint(item.child(0), group)
        for item in self.items():
            item.setText(item.data(ENTRY_ROLE).name)
            self._say(item)

    def items(self) -> Iterator[QStandardItem]:
        """All lines but the headings, from the top down."""
        for row in range(self._lines.rowCount()):
            item = self._lines.item(row)
            if item.data(ENTRY_ROLE) is not None:
                yield item
            for number in range(item.rowCount()):
                if item.child(number).data(ENTRY_ROLE) is not None:
                    yield item.child(number)

    # -- folding -----------------------------------------------------------------------------------------------------

    @property
    def closed_groups(self) -> frozenset[Group]:
        """The groups whose lines are folded away."""
        return frozenset(self._closed)

    def fold(self, closed: Iterable[Group]) -> None:
        """Fold these groups, and open the others."""
        wanted = set(closed)
        self._closed = wanted
        for row in range(self._lines.rowCount()):
            item = self._lines.item(row)
            if item.data(GROUP_ROLE):
                self.setExpanded(item.index(), Group(item.data(GROUP_ROLE)) not in wanted)

    def _note_fold(self, index: QModelIndex, *, opened: bool) -> None:
        name = index.data(GROUP_ROLE)
        if name:
            self._lines.itemFromIndex(index).setData(opened, OPEN_ROLE)
            (self._closed.discard if opened else self._closed.add)(Group(name))
            self.folded.emit()

    # -- choosing ----------------------------------------------------------------------------------------------------

    def choose(self, index: QModelIndex) -> None:
        """Choose the line, or fold the group that it heads."""
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, Entry):
            self.entry_chosen.emit(entry)
        elif index.isValid():
            self.setExpanded(index, not self.isExpanded(index))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.choose(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.hands.take_key(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride:
            return super().event(event)
        return (self.hands.at_hand and self.hands.claims(event)) or super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        menu = self.hands.menu(index, lambda: self.choose(index))
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            place = event.pos() if by_mouse else self.visualRect(index).center()
            menu.popup(self.viewport().mapToGlobal(place))

    def startDrag(self, _actions: Qt.DropAction) -> None:
        self.hands.drag(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # a hint may need another line

    # -- dropping ----------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.hands.carried(event) or (self.droppable and dragged_articles.carried(event.mimeData())):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        item = self._item_at(event)
        self._mark_target(item)
        if item is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark_target(None)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        item, articles = self._item_at(event), dragged_articles.unpack(event.mimeData())
        self._mark_target(None)
        if item is not None and self.hands.carried(event):
            self.hands.drop(event, item.index())
        elif item is not None and articles:
            event.acceptProposedAction()
            self.articles_dropped.emit(articles, item.data(ENTRY_ROLE))

    def _item_at(self, event: QDropEvent) -> QStandardItem | None:
        """The line under the mouse, where what is carried may be dropped on it."""
        index = self.indexAt(event.position().toPoint())
        if self.hands.carried(event):
            return self._lines.itemFromIndex(index) if self.hands.search_at(index) is not None else None
        if not self.droppable or not dragged_articles.carried(event.mimeData()):
            return None
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, Entry) or entry.change is None:
            return None
        return self._lines.itemFromIndex(index)

    def _mark_target(self, item: QStandardItem | None) -> None:
        if item is self._target:
            return
        for each, marked in ((self._target, False), (item, True)):
            if each is not None:
                each.setData(marked, DROP_ROLE)
        self._target = item

    # -- set up ------------------------------------------------------------------------------------------------------

    def _item(self, words: str, *, first: bool) -> QStandardItem:
        item = QStandardItem(words)
        item.setEditable(False)
        item.setData(first, FIRST_ROLE)
        return item

    def _hint(self, group: Group) -> QStandardItem:
        item = self._item("", first=False)
        item.setSelectable(False)
        self._word_hint(item, group)
        return item

    def _word_hint(self, item: QStandardItem, group: Group) -> None:
        item.setText(hint(group))
        item.setData(hint(group), HINT_ROLE)

    def _say(self, item: QStandardItem) -> None:
        """What a screen reader says of a line."""
        number = item.data(COUNT_ROLE)
        lacking = item.data(LACKING_ROLE) or ""
        parts = [item.text(), number_text(number) if isinstance(number, int) else number, lacking]
        item.setData(", ".join(part for part in parts if part), Qt.ItemDataRole.AccessibleTextRole)
        item.setToolTip(lacking)

    def _set_up(self) -> None:
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setUniformRowHeights(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragEnabled(True)
        self.setAutoExpandDelay(500)
