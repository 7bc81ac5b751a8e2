# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of headings beside the text: it follows the caret, leads to what is chosen, and moves whole sections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, Point, Selection
from newsdesk.ui.editor.sections import Entry, Sections, moving
from newsdesk.ui.editor.wording import kind_name
from newsdesk.ui.open_text import OpenText
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.looks import ROOMY

if TYPE_CHECKING:
    from newsdesk.ui.editor.panel import EditorPanel

_WIDTH: Final = 300
_HIGHEST: Final = 560
_INDENT: Final = "\u2003"
_SOON: Final = 80
"""Milliseconds after an edit before the list is drawn anew."""
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Contents(QFrame):
    """A card over the left edge of the text."""

    shown_changed = Signal()

    def __init__(self, panel: EditorPanel) -> None:
        super().__init__(panel)
        self.setObjectName("contents")
        self.setProperty("look", "card")
        self._panel = panel
        self._article: OpenText | None = None
        self._sections: Sections | None = None
        self._later = QTimer(self, singleShot=True, interval=_SOON)
        self._later.timeout.connect(self._fill)
        panel.installEventFilter(self)
        panel.view.state_changed.connect(self._follow)
        self._retranslate()
        self.hide()

    def _lay_out(self) -> None:
        """Make what stands in it, which nobody needs before it is opened."""
        self.field = QLineEdit(self)
        self.field.setObjectName("contents_filter")
        self.field.setClearButtonEnabled(True)
        self.list = _Rows(self)
        self._empty = QLabel(self)
        self._empty.setProperty("look", "hint")
        self._empty.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        for widget in (self.field, self.list, self._empty):
            column.addWidget(widget)
        self.field.textEdited.connect(self._fill)
        self.list.itemClicked.connect(lambda _: self.go())
        self.list.itemActivated.connect(lambda _: self.go())
        self.list.dropped.connect(self._dropped)
        for widget in (self.field, self.list):
            widget.installEventFilter(self)
        self._retranslate()

    # -- showing -----------------------------------------------------------------------------------------------------

    @property
    def shown(self) -> bool:
        """Whether the list can be seen."""
        return not self.isHidden()

    def toggle(self) -> None:
        """Show the list with the keyboard in it; where it has the keyboard already, hide it."""
        if self.shown and self.isAncestorOf(self._panel.window().focusWidget() or self._panel):
            self.leave()
        else:
            self.open()

    def open(self) -> None:
        """Show the list, at the section of the caret."""
        if self._panel.article is None:
            return
        if self.layout() is None:
            self._lay_out()
        self.field.clear()
        self.show_article(self._panel.article, listen=True)
        self.show()
        self.raise_()
        self._fill()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Hide the list and go back to the text."""
        self.hide()
        self.show_article(None)
        self._panel.focus_text()

    def show_article(self, article: OpenText | None, *, listen: bool = False) -> None:
        """List another article, if any is listed."""
        if self._article is not None:
            self._article.edited.disconnect(self._edited)
            self._article.reloaded.disconnect(self._reloaded)
        keep = article if listen or self.shown else None
        self._article, self._sections = keep, None
        if keep is not None:
            keep.edited.connect(self._edited)
            keep.reloaded.connect(self._reloaded)
            self._later.start()
        elif self.shown:
            self.hide()

    def place(self) -> None:
        """Stand at the left edge of the text."""
        view = self._panel.view
        top = view.mapTo(self._panel, view.rect().topLeft())
        rows = self.list.count() * max(self.list.sizeHintForRow(0), 24) if self.list.count() else 3 * GRID
        height = min(view.height() - 2 * GRID, _HIGHEST, self.field.sizeHint().height() + rows + 4 * GRID)
        self.setGeometry(top.x() + GRID, top.y() + GRID, min(_WIDTH, view.width() - 2 * GRID), height)

    # -- what it lists -----------------------------------------------------------------------------------------------

    def _edited(self, edit: Edit, _origin: object) -> None:
        if self._sections is None:
            return
        for step in edit.steps:
            if isinstance(step, BlocksReplaced) and self._sections.splice(step.index, len(step.before), step.after):
                self._later.start()

    def _reloaded(self) -> None:
        self._sections = None
        self._later.start()

    def _fill(self) -> None:
        if self._article is None:
            return
        if self._sections is None:
            manuscript = self._article.manuscript
            self._sections = Sections(manuscript.block, manuscript.block_count)
        words = _plain(self.field.text())
        self.list.clear()
        for row, entry in enumerate(self._sections.entries):
            text = self._text(entry)
            if all(word in _plain(text) for word in words.split()):
                item = QListWidgetItem(_INDENT * entry.depth + text)
                item.setData(Qt.ItemDataRole.UserRole, row)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
                item.setToolTip(text)
                if entry.label.level:
                    font = self.list.font()
                    font.setBold(True)
                    item.setFont(font)
                self.list.addItem(item)
        found = self.list.count() > 0
        self.list.setVisible(found)
        self._empty.setVisible(not found)
        self._empty.setText(self.tr("Nothing has these words") if words else self.tr("The article has no headings yet"))
        self.place()
        self.list.setDragEnabled(not words and not self._article.read_only)
        self._follow()

    def _text(self, entry: Entry) -> str:
        label = entry.label
        if label.level:
            return label.text or self.tr("Empty heading")
        name = kind_name(label.kind)
        return f"{name} · {label.text}" if label.text else name

    def _follow(self) -> None:
        """Mark the section that the caret is in."""
        if self._sections is None or not self.shown or self.list.hasFocus():
            return
        row = self._sections.row_at(self._panel.view.index)
        if self.field.text():
            self.list.setCurrentRow(max(0, self.list.currentRow()))
        elif row != self.list.currentRow():
            self.list.setCurrentRow(row)

    # -- what it does ------------------------------------------------------------------------------------------------

    def go(self) -> None:
        """Go to what is chosen; the list stays where it covers nothing."""
        row = self._row()
        if self._sections is None or row is None:
            return
        self._panel.reveal_block(self._sections.entries[row].index)
        if self._panel.view.viewportMargins().left() < self.width():
            self.leave()
        else:
            self._panel.focus_text()

    def move(self, step: int) -> bool:  # type: ignore[override]  # a section moves, not the widget
        """Move the chosen section one step up (-1) or down (1), with all that stands in it, as one edit."""
        row = self._row()
        if self._sections is None or row is None:
            return False
        place = self._sections.place_above(row) if step < 0 else self._sections.place_below(row)
        return place is not None and self._put(row, place)

    def _dropped(self, row: int, before: int) -> None:
        if self._sections is None or self._article is None:
            return
        entries = self._sections.entries
        self._put(row, entries[before].index if before < len(entries) else self._article.manuscript.block_count)

    def _put(self, row: int, place: int) -> bool:
        article = self._article
        if article is None or article.read_only or self._sections is None:
            return False
        made = moving(article.manuscript.blocks, self._sections.extent(row), place)
        if made is None:
            return False
        step, landed = made
        there = Point(landed, 0)
        article.do(Edit((step,), self._panel.view.selection(), Selection("body", there, there)))
        self._later.stop()
        self._fill()
        self.list.setCurrentRow(self._sections.row_at(landed))
        return True

    def _row(self) -> int | None:
        item = self.list.currentItem()
        return None if item is None else int(item.data(Qt.ItemDataRole.UserRole))

    # -- keys --------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._panel:
            if event.type() is QEvent.Type.Resize and self.shown:
                QTimer.singleShot(0, self, self.place)
        elif isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return self._key(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        moves = bool(step and event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.type() is QEvent.Type.ShortcutOverride:
            if moves:
                event.accept()  # else it opens the next article
            return moves
        if moves:
            self.move(step)
        elif step and watched is self.field:
            row = self.list.currentRow() + step
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go()
        else:
            return False
        return True

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Headings of the article"))
        if self.layout() is None:
            return
        self.field.setAccessibleName(self.tr("Filter the headings"))
        self.field.setPlaceholderText(self.tr("Filter the headings"))
        self.list.setAccessibleName(self.tr("Headings of the article"))
        self.list.setAccessibleDescription(self.tr("Enter leads there, Alt with the arrows moves a section"))
        self.list.setToolTip(self.tr("Enter leads there, Alt with the arrows moves a section"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._fill()


class _Rows(QListWidget):
    """The lines of the list, which can be dragged."""

    dropped = Signal(int, int)
    """A line was dropped before another one."""

    def __init__(self, parent: QFrame) -> None:
        super().__init__(parent)
        self.setObjectName("contents_list")
        self.setStyleSheet("QListWidget { background: transparent; border: 0; }" + ROOMY)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def dropEvent(self, event: QDropEvent) -> None:
        item, target = self.currentItem(), self.indexAt(event.position().toPoint())
        below = self.dropIndicatorPosition() is QAbstractItemView.DropIndicatorPosition.BelowItem
        before = target.row() + below if target.isValid() else self.count()
        event.setDropAction(Qt.DropAction.CopyAction)  # so that Qt does not take the line away
        event.accept()
        if item is not None:
            self.dropped.emit(int(item.data(Qt.ItemDataRole.UserRole)), before)


def _plain(text: str) -> str:
    return text.casefold().replace("ё", "е")
