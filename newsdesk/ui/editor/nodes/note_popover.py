# SPDX-License-Identifier: GPL-3.0-or-later
"""A remark for the desk in a small sheet beside it: what is typed there is in the text at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from newsdesk.document.tree import EditorialNote
from newsdesk.ui.editor.inline_from_tree import inline_object, write_inlines
from newsdesk.ui.editor.kinds import INLINE_OBJECT, Property, kind_of
from newsdesk.ui.editor.restyle import KEEP
from newsdesk.ui.editor.source.shown import held
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.open_text import OpenText
from newsdesk.ui.widgets.popover import Popover

_STANDARD = QKeySequence.StandardKey


class NotePopover(Popover):
    """Edits one remark; an empty one goes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("note_popover", parent)
        self._view: TextView | None = None
        self._place: QTextCursor | None = None
        self._article: OpenText | None = None
        self._quiet = False
        self._title = QLabel(self)
        self._title.setProperty("look", "hint")
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("note_text")
        self.text.setUndoRedoEnabled(False)
        self.text.setTabChangesFocus(True)
        self.text.installEventFilter(self)
        self._remove = QPushButton(self)
        self._remove.setObjectName("note_remove")
        self._remove.setProperty("look", "link")
        self._done = QPushButton(self)
        self._done.setObjectName("note_done")
        self._done.setProperty("look", "link")
        self.setFixedWidth(320)
        self.text.setFixedHeight(78)
        self._lay_out()
        self.text.textChanged.connect(self._write)
        self._remove.clicked.connect(self._take_away)
        self._done.clicked.connect(self.hide)
        self._retranslate()

    def open(self, view: TextView, place: QTextCursor, at: QRect) -> None:
        """Show the remark that a cursor selects, or make one where it stands, beside a rectangle of the screen."""
        self._view = view
        self._place = QTextCursor(place)
        node = self._node()
        self._show(node.text if node is not None else "")
        self._remove.setVisible(node is not None)
        if view.sheet is not None:
            self._article = view.sheet.article
            self._article.edited.connect(self._heard)
            self._article.reloaded.connect(self.hide)
        view.destroyed.connect(self.hide)
        self.show_beside(at)
        self.text.setFocus()
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    # -- the remark in the text --------------------------------------------------------------------------------------

    def _key(self) -> int:
        """The key of the remark's object; 0 where there is none yet, or no more."""
        place = self._place
        if place is None or place.selectionEnd() - place.selectionStart() != 1:
            return 0
        behind = QTextCursor(place)
        behind.setPosition(place.selectionEnd())
        form = behind.charFormat()
        key: int = form.intProperty(Property.OBJECT) if form.objectType() == INLINE_OBJECT else 0
        return key

    def _node(self) -> EditorialNote | None:
        view, key = self._view, self._key()
        if view is None or view.sheet is None or not key:
            return None
        node = view.sheet.writer.keepsakes.inline(key)
        return node if isinstance(node, EditorialNote) else None

    def _write(self) -> None:
        view, place = self._view, self._place
        text = " ".join(held(self.text.document()).split("\n")).strip(" \t")
        if self._quiet or view is None or view.sheet is None or place is None:
            return
        node, key = self._node(), self._key()
        if text == (node.text if node is not None else ""):
            view.sheet.article.manuscript.history.end_word()  # a space, of which the remark knows with the next word
            return
        keepsakes = view.sheet.writer.keepsakes
        with view.action(typing=node is not None and bool(text)):
            editing = QTextCursor(place)
            start = place.selectionStart()
            if not text:
                editing.removeSelectedText()
                place.setPosition(start)
            elif node is None:
                editing.setPosition(start)
                write_inlines(editing, (EditorialNote(text),), kind_of(editing.block()), view.look, keepsakes)
                place.setPosition(start)
                place.setPosition(start + 1, KEEP)
            else:
                behind = QTextCursor(place)
                behind.setPosition(place.selectionEnd())
                editing.setCharFormat(inline_object(behind.charFormat(), keepsakes.keep_inline(EditorialNote(text))))
                keepsakes.release_inline(key)
        self._remove.setVisible(bool(text))

    def _take_away(self) -> None:
        self.text.setPlainText("")
        self.hide()

    def _heard(self, _edit: object, origin: object) -> None:
        """Show what another edit made of the remark, undo among them; leave where it is gone."""
        if self._view is None or origin is self._view.sheet or self.isHidden():
            return
        view, place = self._view, self._place
        if place is not None and view.sheet is not None and not self._node():
            # It was written anew: the caret stands behind it, or it is gone.
            start = view.textCursor().selectionStart()
            place.setPosition(max(0, start - 1))
            place.setPosition(start, KEEP)
        node = self._node()
        if node is None:
            self.hide()
        elif node.text != held(self.text.document()):
            self._show(node.text)

    def _show(self, text: str) -> None:
        self._quiet = True
        self.text.setPlainText(text)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self._quiet = False

    # -- the sheet itself --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 4)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.addWidget(self._remove)
        row.addStretch(1)
        row.addWidget(self._done)
        column.addLayout(row)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Note for the desk"))
        self._title.setText(self.tr("Only the desk sees it: no page, no count, no search result"))
        self._title.setWordWrap(True)
        self.text.setAccessibleName(self.tr("Note for the desk"))
        self.text.setPlaceholderText(self.tr("What should be checked, asked, added?"))
        self._remove.setText(self.tr("Remove the note"))
        self._done.setText(self.tr("Done"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._view is not None:
            if event.matches(_STANDARD.Undo):
                self._view.undo_edit()
                return True
            if event.matches(_STANDARD.Redo):
                self._view.redo_edit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
                self.hide()
                return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        view, place, article = self._view, self._place, self._article
        self._view = self._place = self._article = None
        if article is not None and isValid(article):
            article.edited.disconnect(self._heard)
            article.reloaded.disconnect(self.hide)
        if view is not None and isValid(view):  # an object's text goes with the object
            view.destroyed.disconnect(self.hide)
            if place is not None and view.sheet is not None and view.sheet.article is article:
                cursor = view.textCursor()
                cursor.setPosition(place.selectionEnd())
                view.setTextCursor(cursor)
            view.setFocus(Qt.FocusReason.PopupFocusReason)
        super().hideEvent(event)
