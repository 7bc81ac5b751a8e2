# SPDX-License-Identifier: GPL-3.0-or-later
"""Scrolling without jumps: what is under the eyes stays there when things above it become higher or lower."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent

from newsdesk.ui.editor.sheet import Sheet
from newsdesk.ui.editor.text_view import TextView


@contextmanager
def kept_in_place(view: TextView) -> Iterator[None]:
    """Whatever happens to the sizes of the text, the caret's line or else the first line seen stays where it is."""
    anchor = anchor_of(view)
    yield
    put_back(view, anchor)


@contextmanager
def _kept_with_its_words(view: TextView) -> Iterator[None]:
    """The same where blocks come in above; the words that stay must not be written anew meanwhile."""
    anchor = anchor_of(view)
    words = QTextCursor(view.document().findBlockByNumber(anchor.block))
    words.setKeepPositionOnInsert(True)
    yield
    put_back(view, anchor._replace(block=words.blockNumber()))


class Anchor(NamedTuple):
    """A line that should stay: its block, a place in it, and its height in the view."""

    block: int
    place: int
    top: int


def put_back(view: TextView, anchor: Anchor) -> None:
    """Scroll until a line is at its height again."""
    document = view.document()
    block = document.findBlockByNumber(min(anchor.block, document.blockCount() - 1))
    cursor = QTextCursor(block)
    cursor.setPosition(min(block.position() + anchor.place, block.position() + block.length() - 1))
    document.documentLayout().blockBoundingRect(block)  # lays out all that stands before it
    bar = view.verticalScrollBar()
    wanted = bar.value() + view.cursorRect(cursor).top() - anchor.top
    if wanted > bar.maximum():
        bar.setMaximum(wanted)  # Qt hears later how long the text is by now
    bar.setValue(wanted)


def anchor_of(view: TextView) -> Anchor:
    """The line of the caret, or else the first that is seen."""
    cursor = view.textCursor()
    top = view.cursorRect(cursor).top()
    if not 0 <= top < view.viewport().height():
        cursor = view.cursorForPosition(view.viewport().rect().topLeft())
        top = view.cursorRect(cursor).top()
    return Anchor(cursor.blockNumber(), cursor.positionInBlock(), top)


class Scrolling(QObject):
    """Scrolls a view by the pixels that a touchpad tells, and holds it still when pictures arrive."""

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        self._sheet: Sheet | None = None
        self._held: AbstractContextManager[None] | None = None
        view.viewport().installEventFilter(self)

    def follow(self, sheet: Sheet | None) -> None:
        """Hold this sheet still from now on."""
        if self._sheet is not None and self._sheet is not sheet:
            self._sheet.laying_out.disconnect(self._hold)
            self._sheet.laid_out.disconnect(self._let_go)
        if sheet is not None and sheet is not self._sheet:
            sheet.laying_out.connect(self._hold)
            sheet.laid_out.connect(self._let_go)
        self._sheet = sheet

    def show_below(self, number: int) -> None:
        """Bring a top-level block under the caret into view, as far as the caret's line stays in it."""
        view, sheet = self._view, self._view.sheet
        if sheet is None or number >= len(sheet.outline):
            return
        bottom = view.document().documentLayout().blockBoundingRect(sheet.first_block(number)).bottom()
        bar = view.verticalScrollBar()
        hidden = int(bottom) - bar.value() - view.viewport().height()
        bar.setValue(bar.value() + max(0, min(hidden, view.cursorRect().top())))

    def _hold(self) -> None:
        if self._view.sheet is self._sheet:
            self._held = _kept_with_its_words(self._view)
            self._held.__enter__()

    def _let_go(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            held.__exit__(None, None, None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            return self._wheel(event)
        return super().eventFilter(watched, event)

    def _wheel(self, event: QWheelEvent) -> bool:
        moved = event.pixelDelta().y()
        if not moved or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        bar = self._view.verticalScrollBar()
        before = bar.value()
        bar.setValue(before - moved)
        event.setAccepted(bar.value() != before)
        return True
