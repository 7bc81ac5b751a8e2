# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the object stands that is open: its blocks, the room that the text keeps for it, and its editor over them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock

from newsdesk.ui.editor.kinds import Kind, kind_of
from newsdesk.ui.editor.nodes.object_editor import ObjectEditor
from newsdesk.ui.editor.text_view import TextView

_AROUND: Final = 12
"""Pixels that stay free above and below an editor as high as the view."""
_LEAST: Final = 160


class ObjectSpot:
    """The place of one open object in a view."""

    def __init__(self, view: TextView) -> None:
        self._view = view
        self.index = self.count = self.key = 0
        """The top-level block, how many there are of it, and the key that the object has in the text."""
        self.editor: ObjectEditor | None = None
        self.placing = False

    def block(self) -> QTextBlock:
        """The block of the text that it is in."""
        sheet = self._view.sheet
        assert sheet is not None  # noqa: S101 - nothing opens without a sheet
        return sheet.first_block(self.index)

    def place(self) -> None:
        """Lay the editor over the object, with as much room below as it needs."""
        editor = self.editor
        if editor is None or self.placing:
            return
        self.placing = True
        outset = editor.outset
        width = round(self._rect().width()) + 2 * outset
        most = max(_LEAST, self._view.height() - 2 * _AROUND)
        height = min(editor.wanted_height(width), most)
        self.reserve(height - 2 * outset)
        rect = self._rect()
        editor.setGeometry(round(rect.left()) - outset, round(rect.top()) - outset, width, height)
        self.placing = False

    def reveal(self) -> None:
        """Bring all of the editor into view, its beginning first."""
        editor = self.editor
        if editor is not None:
            bar, rect = self._view.verticalScrollBar(), editor.geometry()
            over = rect.bottom() + _AROUND - self._view.height()
            if over > 0 or rect.top() < 0:
                bar.setValue(bar.value() + min(over, rect.top() - _AROUND))

    def follow(self) -> bool:
        """Keep the caret of the editor in view; whether there is an editor that is seen."""
        self.place()
        editor = self.editor
        if editor is None or editor.isHidden():
            return False
        at, bar = editor.caret(), self._view.verticalScrollBar()
        height = self._view.height()
        if at is not None:
            y = editor.mapTo(self._view, at).y()
            if y > height - 16:
                bar.setValue(bar.value() + y - height + 40)
            elif y < 24:
                bar.setValue(bar.value() + y - 40)
        return True

    def reserve(self, height: float) -> None:
        """Let the text keep so much room for the object; 0 for as much as it needs itself."""
        sheet = self._view.sheet
        if sheet is None or not self.key or sheet.writer.keepsakes.room(self.key) == height:
            return
        sheet.writer.keepsakes.reserve(self.key, height)
        if self.index < len(sheet.outline):
            sheet.lay_out_anew((self.index,))

    def _rect(self) -> QRectF:
        """Where the object stands, in the view's own coordinates."""
        view, sheet = self._view, self._view.sheet
        corner = QPointF(view.viewport().pos())
        if sheet is None or not self.count or kind_of(self.block()) is not Kind.OBJECT:
            caret = QRectF(view.cursorRect())
            width = view.document().textWidth()
            return QRectF(0, caret.bottom() + 16, width, 40).translated(corner)
        rect = view.object_rect(self.block())
        return (QRectF(0, 0, view.document().textWidth(), 40) if rect.isNull() else rect).translated(corner)
