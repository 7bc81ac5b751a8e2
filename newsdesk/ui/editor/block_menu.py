# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu under a «/» that begins an empty line: every kind of block, filtered by what is typed on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import (
    QCursor,
    QKeyEvent,
    QShowEvent,
    QStandardItem,
    QStandardItemModel,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from newsdesk.ui.commands.native_keys import native
from newsdesk.ui.editor.block_entries import Entry, found
from newsdesk.ui.editor.block_rows import ROW, WIDTH, BlockRows
from newsdesk.ui.editor.kinds import PROSE, kind_of
from newsdesk.ui.editor.restyle import KEEP
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.open_text import OpenText
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.placing import beside_in_one_of

SIGN: Final = "/"
_LONGEST: Final = 40
_ROWS_IN_SIGHT: Final = 8
_ENTRY = Qt.ItemDataRole.UserRole + 1
_STEPS: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _ROWS_IN_SIGHT - 1,
    Qt.Key.Key_PageUp: 1 - _ROWS_IN_SIGHT,
}
_TAKING: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a «/» was typed: the article, the one whose history it is in, its text before, and the block."""

    article: OpenText
    around: OpenText
    state: int
    block: int


class BlockMenu(QFrame):
    """A list over the text that never takes the keyboard; `chosen` tells the name of a command."""

    chosen = Signal(str)

    def __init__(self, view: TextView, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("block_menu")
        self.setProperty("look", "notice")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view = view
        self._appearance = appearance
        self._keys: dict[str, str] = {}
        self._place: _Place | None = None
        self._mouse = QCursor.pos()
        self._entries: tuple[Entry, ...] = ()
        self._model = QStandardItemModel(self)
        view.typed.connect(self._typed)
        view.key_filters.append(self._key)
        view.verticalScrollBar().valueChanged.connect(self._follow)
        self._retranslate()
        self.hide()

    @cached_property
    def list(self) -> QListView:
        """The lines, made for the first «/»."""
        rows = QListView(self)
        self._lay_out(rows)
        return rows

    def _point_at(self, index: QModelIndex) -> None:
        """Choose what the mouse goes to; rows that scroll below a mouse at rest are not gone to."""
        place = QCursor.pos()
        if place != self._mouse:
            self._mouse = place
            self.list.setCurrentIndex(index)

    def showEvent(self, event: QShowEvent) -> None:
        self._mouse = QCursor.pos()  # the list may open below a mouse at rest
        super().showEvent(event)

    def offer(self, entries: tuple[Entry, ...]) -> None:
        """What can be chosen, in its order."""
        self._entries = entries

    def show_shortcuts(self, shortcuts: dict[str, str]) -> None:
        """Name other keys, as the user chose them."""
        self._keys.update(shortcuts)

    def be_like(self, other: BlockMenu) -> None:
        """Offer what another menu offers, with the same keys."""
        self._entries, self._keys = other._entries, dict(other._keys)

    @property
    def names(self) -> tuple[str, ...]:
        """The commands that can be chosen now."""
        return tuple(self._model.item(row).data(_ENTRY).name for row in range(self._model.rowCount()))

    def close_menu(self) -> None:
        """Go; what was typed is text."""
        if self._place is not None:
            self._view.cursorPositionChanged.disconnect(self._look)
            self._view.removeEventFilter(self)
        self._place = None
        self.hide()

    # -- when it is there --------------------------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        if self._place is not None:
            self._look()
        elif text == SIGN:
            self._begin()

    def _begin(self) -> None:
        """Come up, if the sign stands alone in its block."""
        view, cursor = self._view, self._view.textCursor()
        block = cursor.block()
        if view.sheet is None or block.text() != SIGN or kind_of(block) not in PROSE:
            return
        article = view.sheet.article
        around = article.outermost
        self._place = _Place(article, around, around.manuscript.history.former_state, block.blockNumber())
        view.cursorPositionChanged.connect(self._look)
        view.installEventFilter(self)
        self._look()

    def _look(self) -> None:
        """Show what fits what stands behind the sign; go for good where the caret left it."""
        place, cursor = self._place, self._view.textCursor()
        if place is None:
            return
        block = cursor.block()
        query = block.text()[: cursor.positionInBlock()]
        here = self._view.sheet is not None and self._view.sheet.article is place.article
        stays = here and block.blockNumber() == place.block and not cursor.hasSelection()
        if not stays or not query.startswith(SIGN) or len(query) > _LONGEST or not cursor.atBlockEnd():
            self.close_menu()
            return
        rows = found(query[1:], self._entries)
        self._fill(rows)
        if rows:
            self._show_below_caret()
        else:
            self.hide()

    def _fill(self, rows: tuple[Entry, ...]) -> None:
        if self.names == tuple(row.name for row in rows):
            return
        self._model.clear()
        for row in rows:
            keys = native(self._keys.get(row.name, row.keys))
            item = QStandardItem(row.title)
            item.setData(row, _ENTRY)
            item.setData(keys, Qt.ItemDataRole.UserRole)
            item.setData(f"{row.title}, {keys}" if keys else row.title, Qt.ItemDataRole.AccessibleTextRole)
            item.setEditable(False)
            if row.icon is not None:
                item.setIcon(self._appearance.icon(row.icon))
            self._model.appendRow(item)
        self.list.setCurrentIndex(self._model.index(0, 0))

    def _show_below_caret(self) -> None:
        """Below the line of the caret, above it where there is no room."""
        view, window = self._view, self._view.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        rows = min(_ROWS_IN_SIGHT, self._model.rowCount())
        self.setFixedSize(WIDTH, rows * ROW + GRID + 2)
        start = view.textCursor()
        start.setPosition(start.block().position())
        line = view.cursorRect(start)
        if not view.viewport().rect().intersects(line):
            self.close_menu()
            return
        line.moveTopLeft(view.viewport().mapTo(window, line.topLeft()))
        room = window.rect().adjusted(GRID, 0, -GRID, -GRID)
        self.move(beside_in_one_of((room,), line, self.size()))
        self.show()
        self.raise_()

    def _follow(self) -> None:
        if self.isVisible():
            self._show_below_caret()

    # -- what is chosen ----------------------------------------------------------------------------------------------

    def _key(self, event: QKeyEvent) -> bool:
        if not self.isVisible() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in _TAKING:
            self._take(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.close_menu()
        else:
            return False
        return True

    def _step(self, step: int) -> None:
        count, row = self._model.rowCount(), self.list.currentIndex().row() + step
        row = row % count if abs(step) == 1 else max(0, min(count - 1, row))
        self.list.setCurrentIndex(self._model.index(row, 0))

    def _take(self, index: QModelIndex) -> None:
        """Take the typed signs away and tell what was chosen: the text is as before the «/», and one step makes it."""
        entry = index.data(_ENTRY) if index.isValid() else None
        place = self._place
        if not isinstance(entry, Entry) or place is None:
            return
        self.close_menu()
        history = place.around.manuscript.history
        back = history.edits_since(place.state)
        if back is None:
            self._view.run(lambda cursor, _: _remove_line(cursor))
        for _ in range(back or 0):
            place.around.undo()
        self.chosen.emit(entry.name)

    # -- looks -------------------------------------------------------------------------------------------------------

    def _lay_out(self, rows: QListView) -> None:
        rows.setObjectName("block_menu_list")
        rows.setAccessibleName(self.tr("Blocks that can be made here"))
        rows.setModel(self._model)
        rows.setItemDelegate(BlockRows(self._appearance, rows))
        rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows.setUniformItemSizes(True)
        rows.setMouseTracking(True)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setStyleSheet("background: transparent;")
        rows.entered.connect(self._point_at)
        rows.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, GRID // 2, 1, GRID // 2)
        column.addWidget(rows)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Blocks"))
        if self.layout() is not None:
            self.list.setAccessibleName(self.tr("Blocks that can be made here"))
        self._model.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        gone = event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide)
        if watched is self._view and gone and self._place is not None:
            self.close_menu()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()


def _remove_line(cursor: QTextCursor) -> None:
    block = cursor.block()
    cursor.setPosition(block.position())
    cursor.setPosition(block.position() + block.length() - 1, KEEP)
    cursor.removeSelectedText()
