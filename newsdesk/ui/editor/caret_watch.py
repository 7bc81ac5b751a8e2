# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells where the caret is as those outside of the editor name it: a field, or a block of the body."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from newsdesk.domain.manuscript.steps import BODY
from newsdesk.ui.editor.kinds import FIELD_NAMES
from newsdesk.ui.editor.text_view import TextView


class CaretWatch(QObject):
    """Hears of every move of the caret and passes on those into another block or field."""

    entered = Signal(int, str, int)
    """The article's id, the field, and the top-level block where it is the body."""

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        self._told: tuple[int, str, int] | None = None
        view.cursorPositionChanged.connect(self._note)

    def tell(self) -> None:
        """Say again where the caret is."""
        self._told = None
        self._note()

    def _note(self) -> None:
        sheet = self._view.sheet
        if sheet is None:
            return
        number = self._view.textCursor().blockNumber()
        if number < len(FIELD_NAMES):
            place = (sheet.article.id, FIELD_NAMES[number], 0)
        else:
            place = (sheet.article.id, BODY, sheet.outline.index(number - len(FIELD_NAMES)))
        if place != self._told:
            self._told = place
            self.entered.emit(*place)
