# SPDX-License-Identifier: GPL-3.0-or-later
"""A long text put into other colours or another size, slice by slice; until it stands, the view shows the old one."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QObject, QSizeF, Qt
from shiboken6 import isValid

from newsdesk.domain.manuscript.steps import Point, Selection
from newsdesk.ui.editor.scrolling import Anchor, anchor_of, put_back
from newsdesk.ui.editor.sheet import Sheet
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.slices import Slices

LONG: Final = 12_000
"""Signs of a text from which on it is done by and by."""
_SECONDS: Final = 0.005
_START: Final = Selection("headline", Point(0, 0), Point(0, 0))
_PIECE: Final = 10
"""Blocks that are laid out at once."""


class Redressing(QObject):
    """Dresses the sheet of one view anew; keys wait meanwhile, as for any text that is still coming."""

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        self._sheet: Sheet | None = None
        self._anchor: Anchor | None = None
        self._selection: Selection | None = None
        self._laid = 0
        self._slices = Slices(self._lay_out, self)

    @property
    def under_way(self) -> bool:
        """Whether the view still shows the text as it was."""
        return self._sheet is not None

    def begin(self, sheet: Sheet) -> None:
        """Write a sheet anew that the view shows, in the look that its writer has by now."""
        self._slices.stop()
        view = self._view
        if self._sheet is None:
            self._sheet = sheet
            sheet.begin_dressing(self.finish)
            self._anchor, self._selection = anchor_of(view), view.selection()
            sheet.selection_placed.connect(self._follow)
            view.viewport().setUpdatesEnabled(False)
            blocked = view.blockSignals(True)  # the caret comes back to where it was
            view.setTextCursor(sheet.cursor(_START))
            view.blockSignals(blocked)
        view.verticalScrollBar().setValue(0)  # what is above the view would be laid out at once
        sheet.document.setPageSize(QSizeF(0, 0))  # nothing is laid out before all is written
        sheet.slowly.ended.connect(self._written, Qt.ConnectionType.SingleShotConnection)
        sheet.write_anew()

    def finish(self) -> None:
        """Do the rest at once: something needs the text as it is."""
        if self._sheet is None:
            return
        self._sheet.slowly.finish()
        self._written()
        self._end()
        self._slices.stop()

    def _written(self) -> None:
        if self._sheet is None or self._sheet.slowly.waiting:
            return
        self._view.set_margins()
        self._view.setLineWrapColumnOrWidth(self._view.lineWrapColumnOrWidth())  # gives the text its width
        self._laid = 0
        self._slices.start()

    def _lay_out(self) -> None:
        """Lay out some of the text: down to what is seen, and then the rest, which Qt would do in large pieces."""
        document = self._view.document()
        last = document.blockCount() - 1
        wanted = min(self._anchor.block, last) if self._anchor is not None else last
        end = time.perf_counter() + _SECONDS
        while self._laid < wanted:
            self._laid = min(self._laid + _PIECE, wanted)
            document.documentLayout().blockBoundingRect(document.findBlockByNumber(self._laid))
            if time.perf_counter() > end:
                break
        if self._laid == wanted and self._sheet is not None:
            self._end()
        if self._laid < last:
            self._slices.start()

    def _follow(self, selection: Selection) -> None:
        """Another's edit put the caret somewhere meanwhile."""
        self._selection = selection

    def _end(self) -> None:
        view, sheet, anchor = self._view, self._sheet, self._anchor
        self._sheet = self._anchor = None
        if sheet is None or not isValid(sheet):
            return
        sheet.selection_placed.disconnect(self._follow)
        if self._selection is not None:
            blocked = view.blockSignals(True)
            view.setTextCursor(sheet.cursor(self._selection))
            view.blockSignals(blocked)
        if anchor is not None:
            put_back(view, anchor)
        view.viewport().setUpdatesEnabled(True)
        sheet.end_dressing()
        sheet.blocks_changed.emit(0, -1, len(sheet.outline))
