# SPDX-License-Identifier: GPL-3.0-or-later
"""The caret stays with its words when somebody else's edit puts blocks behind them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from newsdesk.ui.editor.sheet import Sheet
from newsdesk.ui.editor.text_view import TextView


class HeldCaret(QObject):
    """Holds the caret of a view at its place while edits from elsewhere are shown.

    Qt takes a caret at the end of a paragraph along with what is inserted there: a photo that arrives while somebody
    types would have the rest of the sentence in its caption.
    """

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        self._sheet: Sheet | None = None
        self._held: QTextCursor | None = None

    def follow(self, sheet: Sheet | None) -> None:
        """Hold the caret in this sheet from now on."""
        if self._sheet is not None and self._sheet is not sheet:
            self._sheet.edit_coming.disconnect(self._hold)
            self._sheet.edit_shown.disconnect(self._put_back)
        if sheet is not None and sheet is not self._sheet:
            sheet.edit_coming.connect(self._hold)
            sheet.edit_shown.connect(self._put_back)
        self._sheet = sheet
        self._held = None

    def _hold(self) -> None:
        if self._view.sheet is self._sheet and not self._view.textCursor().hasSelection():
            self._held = self._view.textCursor()
            self._held.setKeepPositionOnInsert(True)

    def _put_back(self) -> None:
        held, self._held = self._held, None
        if held is None:
            return
        caret = self._view.textCursor()
        if caret.position() != held.position():
            caret.setPosition(held.position())
            self._view.setTextCursor(caret)
