# SPDX-License-Identifier: GPL-3.0-or-later
"""Caret and scroll of an article put back where they were left; what is not in its sheet yet is waited for."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from shiboken6 import isValid

from newsdesk.domain.manuscript.steps import BODY, Selection
from newsdesk.ui.editor.places import START, Place, Top
from newsdesk.ui.editor.sheet import Sheet
from newsdesk.ui.editor.text_view import TextView


class _Awaited(NamedTuple):
    """What is to be selected once it is written, and what is meanwhile."""

    sheet: Sheet
    wanted: Selection
    meanwhile: Selection


class Returning(QObject):
    """Knows where one view stands, and puts it where it stood."""

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        self._awaited: _Awaited | None = None

    def place(self) -> Place:
        """Where the view stands."""
        view, awaited = self._view, self._awaited
        selection = view.selection() or START.selection
        if awaited is not None and awaited.sheet is view.sheet and awaited.meanwhile == selection:
            selection = awaited.wanted
        return Place(selection, view.verticalScrollBar().value(), self._top())

    def put(self, place: Place) -> None:
        """Put caret and scroll of the sheet that is shown to a place."""
        view, sheet = self._view, self._view.sheet
        if sheet is None:
            return
        self._awaited = None
        selection = place.selection
        if all(_is_written(sheet, selection.field, point.block) for point in (selection.anchor, selection.head)):
            view.setTextCursor(sheet.cursor(selection))
        else:
            self._awaited = _Awaited(sheet, selection, sheet.selection(view.textCursor()))
            sheet.settled.connect(self._select_awaited, Qt.ConnectionType.SingleShotConnection)
        if sheet.is_waiting and place.top is not None:
            self._scroll_to(sheet, place.top)
        elif sheet.is_waiting and place.scroll and self._awaited is None:
            view.show_place(view.textCursor())
        else:
            if place.scroll:
                sheet.document.documentLayout().documentSize()  # lays out all, which else goes on when idle
            view.verticalScrollBar().setValue(place.scroll)

    def _top(self) -> Top | None:
        """The block at the upper edge; none where the head is there."""
        view, sheet = self._view, self._view.sheet
        if sheet is None or not view.verticalScrollBar().value():
            return None
        index = sheet.index_of(view.block_at(0))
        return None if index < 0 else Top(index, view.verticalScrollBar().value() - self._y(sheet, index))

    def _scroll_to(self, sheet: Sheet, top: Top) -> None:
        bar = self._view.verticalScrollBar()
        wanted = self._y(sheet, top.block) + top.below
        if wanted > bar.maximum():
            bar.setMaximum(wanted)  # Qt hears later how long the text is by now
        bar.setValue(wanted)

    def _y(self, sheet: Sheet, index: int) -> int:
        return round(sheet.document.documentLayout().blockBoundingRect(sheet.first_block(index)).top())

    def _select_awaited(self) -> None:
        """Select what was waited for, if nobody went elsewhere meanwhile."""
        awaited, self._awaited = self._awaited, None
        view = self._view
        if awaited is None or awaited.sheet is not view.sheet or not isValid(awaited.sheet):
            return
        if view.selection() == awaited.meanwhile:
            scrolled = view.verticalScrollBar().value()
            view.setTextCursor(awaited.sheet.cursor(awaited.wanted))
            view.verticalScrollBar().setValue(scrolled)


def _is_written(sheet: Sheet, field: str, block: int) -> bool:
    return field != BODY or sheet.holds(min(block, max(0, len(sheet.outline) - 1)))
