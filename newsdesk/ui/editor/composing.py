# SPDX-License-Identifier: GPL-3.0-or-later
"""Input methods: what they write before it is said for good, what they replace, and what they are told of the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextBlock
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from newsdesk.ui.editor.deletion import FIGURE_TEXT, end_of
from newsdesk.ui.editor.from_tree import SPEECH_SPACE
from newsdesk.ui.editor.keys import BROKEN
from newsdesk.ui.editor.kinds import LINE_SEPARATOR, OBJECTS, Kind, kind_of
from newsdesk.ui.editor.restyle import DASHES

if TYPE_CHECKING:
    from newsdesk.ui.editor.text_view import TextView

_QUERY = Qt.InputMethodQuery
_LINE_END: Final = re.compile("\r\n|[\n\r\u2029]")
_NO_TEXT: Final = re.compile("[\ufdd0\ufdd1\ufeff\ufffc\ufffe]")


class Composing:
    """The composition of a view; what is composed is in no tree and no journal before it is committed."""

    def __init__(self, view: TextView) -> None:
        self._view = view
        self.preedit = ""

    def take(self, event: QInputMethodEvent) -> QInputMethodEvent:
        """An event as it may be carried out: its text in one block, and replacing nothing beyond it."""
        self.preedit = event.preeditString()
        cursor = self._view.textCursor()
        block = self._view.document().findBlock(cursor.selectionStart())
        text = _NO_TEXT.sub("", event.commitString())
        text = _LINE_END.sub(LINE_SEPARATOR if kind_of(block) in BROKEN else " ", text)
        start, length = event.replacementStart(), event.replacementLength()
        if cursor.hasSelection():
            start = length = 0
        elif length:
            place = cursor.position()
            lowest, highest = block.position() + _first_sign(block), end_of(block)
            first = min(max(place + start, lowest), highest)
            length = max(0, min(place + start + length, highest) - first)
            start = first - place
        made = QInputMethodEvent(event.preeditString(), event.attributes())
        made.setCommitString(text, start, length)
        return made

    def finish(self) -> None:
        """Let what is composed be text: by the input method itself, else as it stands."""
        if not self.preedit:
            return
        method = QGuiApplication.inputMethod()
        method.commit()
        if self.preedit:
            event = QInputMethodEvent()
            event.setCommitString(self.preedit)
            QApplication.sendEvent(self._view, event)
            method.reset()

    def answer(self, query: Qt.InputMethodQuery) -> Any:
        """What an input method is told, of the caret's block and of nothing beyond it; None where Qt says it right."""
        view = self._view
        if query == _QUERY.ImCurrentSelection:
            cursor = view.textCursor()
            one = cursor.document().findBlock(cursor.anchor()) == cursor.block()
            return cursor.selectedText() if one else ""
        if query in (_QUERY.ImCursorRectangle, _QUERY.ImAnchorRectangle):
            cursor = view.textCursor()
            if query == _QUERY.ImAnchorRectangle and cursor.hasSelection():
                cursor.setPosition(cursor.anchor())
                rect = view.cursorRect(cursor)
            else:
                rect = view.cursorRect()
            return QRectF(rect.translated(view.viewport().pos()))
        if query in (_QUERY.ImTextBeforeCursor, _QUERY.ImTextAfterCursor):
            cursor = view.textCursor()
            raw = cursor.block().text().encode("utf-16-le", "surrogatepass")
            place = 2 * cursor.positionInBlock()
            part = raw[:place] if query == _QUERY.ImTextBeforeCursor else raw[place:]
            return part.decode("utf-16-le", "surrogatepass")
        return None


def finish_composing(view: QPlainTextEdit) -> None:
    """Let what is composed in a plain text be text: by the input method itself, else as it stands."""
    method = QGuiApplication.inputMethod()
    if not view.textCursor().block().layout().preeditAreaText():
        return
    method.commit()
    preedit = view.textCursor().block().layout().preeditAreaText()
    if preedit:
        event = QInputMethodEvent()
        event.setCommitString(preedit)
        QApplication.sendEvent(view, event)
        method.reset()


def _first_sign(block: QTextBlock) -> int:
    """Where the text of a block begins, behind a dash or a picture."""
    if kind_of(block) in (Kind.SPEECH, Kind.QUOTE_SPEECH) and block.text().startswith(DASHES):
        return 1 + len(SPEECH_SPACE)
    return FIGURE_TEXT if kind_of(block) in OBJECTS else 0
