# SPDX-License-Identifier: GPL-3.0-or-later
"""The body of an article as Markdown in a plain text widget: what is typed becomes steps of the article."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, Selection
from newsdesk.ui.editor.key_dispatch import is_text
from newsdesk.ui.editor.restyle import KEEP
from newsdesk.ui.editor.source.coming import MadeSource, made_source
from newsdesk.ui.editor.source.line_keys import indented, next_line
from newsdesk.ui.editor.source.painting import UNSEEN
from newsdesk.ui.editor.source.shown import lines, shown, typed_into, units
from newsdesk.ui.editor.source.source_page import SOURCE, SourcePage
from newsdesk.ui.editor.source.source_text import TextChange
from newsdesk.ui.editor.touched import touched
from newsdesk.ui.open_text import OpenText
from newsdesk.ui.theme.tokens import Tokens


class SourceView(SourcePage):
    """Shows the Markdown of an article's body and edits it."""

    menu_wanted = Signal(QPoint)
    filled = Signal()
    """All of the text is shown anew, in another document."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, parent)
        self.setObjectName("article_source")
        self._shown: QTextDocument | None = None
        self._line_count = 1
        self._before: Selection | None = None
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self.commit)

    # -- the article -------------------------------------------------------------------------------------------------

    def show_article(self, article: OpenText | None, made: MadeSource | None = None) -> None:
        """Show an article's source, which may be made already, or nothing."""
        if self.article is not None:
            self.article.edited.disconnect(self._follow)
            self.article.reloaded.disconnect(self.show_anew)
        self.article = article
        self._index = -2
        if article is not None:
            article.edited.connect(self._follow)
            article.reloaded.connect(self.show_anew)
            self.setReadOnly(article.read_only)
            if article.read_only:
                flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
                self.setTextInteractionFlags(flags)
        self._fill(made)

    def _fill(self, made: MadeSource | None = None) -> None:
        blocks = self.article.document.blocks if self.article is not None else ()
        made = made_source(blocks, self.font(), self) if made is None else made
        self.source, document = made.source, made.document
        document.setParent(self)
        former, self._shown = self._shown, document
        self.setExtraSelections([])  # those of a document that is gone bring Qt down when others follow them
        self.setDocument(document)
        if former is not None:
            former.deleteLater()
        document.contentsChange.connect(self._note)
        self._touched, self._line_count = None, document.blockCount()
        self._note_place()
        self.filled.emit()

    # -- what was typed becomes steps ----------------------------------------------------------------------------------

    def commit(self, *, typing: bool = False) -> None:
        """Make what was changed in the widget an edit of the article."""
        self._late.stop()
        if self._touched is None or self.article is None:
            return
        (first, tail), self._touched = self._touched, None
        count = self.document().blockCount()
        begin, end, text = self._changed(first, tail, count)
        self._line_count = count
        self._put(begin, end, typed_into(self.source.joined(begin, end), text), typing=typing)
        self._before = None
        self._note_place()

    def _changed(self, first: int, tail: int, count: int) -> tuple[int, int, str]:
        """The pieces that were touched, from one to before another, and what stands there now."""
        source, grown = self.source, count - self._line_count
        if not len(source):
            return 0, 0, self._lines(0, count)
        begin = source.at_line(first)
        end = max(begin, source.at_line(self._line_count - 1 - tail)) + 1
        to_end = not any(source.piece(number) for number in range(end, min(end + 50, len(source))))
        start = source.first_line(begin)
        if to_end:
            return begin, len(source), self._lines(start, count)
        return begin, end, self._lines(start, source.first_line(end) + grown) + "\n"

    def _lines(self, first: int, end: int) -> str:
        line = self.document().findBlockByNumber(first)
        found: list[str] = []
        for _ in range(first, end):
            found.append(line.text())
            line.setUserState(UNSEEN)
            line = line.next()
        return "\n".join(found)

    def _put(self, begin: int, end: int, text: str, *, typing: bool) -> None:
        """Let some pieces be a text that the widget shows already."""
        article = self.article
        assert article is not None  # noqa: S101 - asked before
        change = self.source.edit(begin, end, text, article.manuscript.blocks)
        if change is not None:
            old = article.manuscript.blocks(change.index, change.count)
            step = BlocksReplaced(change.index, old, change.blocks)
            article.do(Edit((step,), self._before, self.selection(), typing), origin=self)

    def _note(self, position: int, _removed: int, added: int) -> None:
        if not self._quiet:
            self._touched = touched(self.document(), position, added, self._touched)
            self._late.start()

    @contextmanager
    def _edit(self, *, typing: bool = False) -> Iterator[None]:
        """Whatever is done to the text within is one edit."""
        self.commit()
        self._before = self.selection()
        yield
        self.commit(typing=typing)

    # -- edits of others become text -----------------------------------------------------------------------------------

    def _follow(self, edit: Edit, origin: object) -> None:
        if origin is self or self.article is None:
            return
        steps = [step for step in edit.steps if isinstance(step, BlocksReplaced)]
        change: TextChange | None = None
        if len(steps) == 1:
            (step,) = steps
            change = self.source.follow(step.index, len(step.before), len(step.after), self.article.manuscript.blocks)
        if change is not None:
            self._show(change)
        elif steps:
            self.show_anew()
        if edit.after is not None and edit.after.field == SOURCE:
            self.select(edit.after)
            self.ensureCursorVisible()

    def _show(self, change: TextChange) -> None:
        if not change.count and not change.made:
            return
        document, source = self.document(), self.source
        end = change.first + change.made
        to_end = not any(source.piece(number) for number in range(end, min(end + 50, len(source))))
        text = shown(source.joined(change.first, end))
        cursor = QTextCursor(document)
        first = document.findBlockByNumber(change.line)
        last = document.findBlockByNumber(change.line + change.lines)
        stop = document.characterCount() - 1 if to_end or not last.isValid() else last.position()
        self._quiet += 1
        cursor.beginEditBlock()
        cursor.setPosition(first.position())
        cursor.setPosition(stop, KEEP)
        cursor.insertText(text)
        cursor.endEditBlock()
        self._quiet -= 1
        self._line_count = document.blockCount()
        line = document.findBlockByNumber(change.line)
        for _ in range(lines(source.joined(change.first, end)) + 1):
            line.setUserState(UNSEEN)
            line = line.next()
        self._note_place()

    def show_anew(self) -> None:
        """Show all of it anew, where the caret and the scroll bar stood."""
        place, top = self.selection(), self.verticalScrollBar().value()
        self._fill()
        self.select(place)
        self.verticalScrollBar().setValue(top)

    # -- keys ----------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.article is None or self.isReadOnly():
            super().keyPressEvent(event)
            return
        standard = QKeySequence.StandardKey
        control = bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))
        if event.matches(standard.Undo):
            self.article.undo()
        elif event.matches(standard.Redo):
            self.article.redo()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            with self._edit():
                cursor = self.textCursor()
                next_line(cursor)
                self.setTextCursor(cursor)
            self.ensureCursorVisible()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not control:
            self._tab(back=event.key() == Qt.Key.Key_Backtab)
        else:
            single = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and not control
            with self._edit(typing=(is_text(event) or single) and not self.textCursor().hasSelection()):
                super().keyPressEvent(event)
            return
        event.accept()

    def _tab(self, *, back: bool) -> None:
        """Move items of lists in or out; elsewhere on to the next widget, as in the rich text."""
        with self._edit():
            moved = indented(self.textCursor(), back=back)
        if not moved:
            self.setTabChangesFocus(True)
            self.focusNextPrevChild(not back)
            self.setTabChangesFocus(False)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        typed = event.commitString()
        if shown(typed) != typed and not event.replacementLength() and not self.isReadOnly():
            self.insert(typed)  # signs that the widget would take for its own
            event.accept()
            return
        with self._edit(typing=not self.textCursor().hasSelection()):
            super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_link_key(event):
            event.ignore()  # a link, not «delete to the end of the line»
            return False
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    # -- clipboard -----------------------------------------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        made = QMimeData()
        made.setText(self._source_between(cursor.selectionStart(), cursor.selectionEnd()))
        return made

    def _source_between(self, start: int, end: int) -> str:
        if not len(self.source):
            return ""
        first, last = self._piece_at(start), self._piece_at(end)
        text = self.source.joined(first, last + 1)
        tail = len(self.source.piece(last)) - self.point(end).offset
        return text[self.point(start).offset : len(text) - tail]

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not self.isReadOnly() and source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.article is not None and not self.isReadOnly() and source.hasText():
            self.insert(source.text())

    def insert(self, text: str) -> None:
        """Put a text in the place of the selection as one edit, every sign of it as it is."""
        with self._edit():
            text = text.encode("utf-8", "replace").decode("utf-8")  # half a character is none
            cursor = self.textCursor()
            if shown(text) != text:
                self._insert_odd(cursor.selectionStart(), cursor.selectionEnd(), text)
            else:
                cursor.insertText(text)
        self.ensureCursorVisible()

    def _insert_odd(self, start: int, end: int, text: str) -> None:
        """Signs that the widget cannot hold go by the source to the tree, and from there to the widget."""
        article, source = self.article, self.source
        assert article is not None  # noqa: S101 - asked before
        if len(source):
            begin, last = self._piece_at(start), self._piece_at(end)
            whole, tail = source.joined(begin, last + 1), len(source.piece(last)) - self.point(end).offset
            front = whole[: self.point(start).offset]
            meant = front + text + whole[len(whole) - tail :] if tail else front + text
            change = source.edit(begin, last + 1, meant, article.manuscript.blocks)
        else:
            change = source.edit(0, 0, text, article.manuscript.blocks)
        if change is not None:
            step = BlocksReplaced(change.index, article.manuscript.blocks(change.index, change.count), change.blocks)
            article.do(Edit((step,), self._before, None), origin=self)
            self._fill()
            cursor = self.textCursor()
            cursor.setPosition(min(start + units(shown(text)), self.document().characterCount() - 1))
            self.setTextCursor(cursor)


def _is_link_key(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) and event.key() == Qt.Key.Key_K
