# SPDX-License-Identifier: GPL-3.0-or-later
"""From a place in the article's tree, as the preview names it, to the caret in the text."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QTextBlock, QTextCursor

from newsdesk.domain.manuscript.page_places import WHOLE, TextPlace
from newsdesk.ui.editor.keys import select_object
from newsdesk.ui.editor.kinds import FIELD_NAMES, Kind, Property, kind_of
from newsdesk.ui.editor.sheet import Sheet

_FIGURE_SIGNS: Final = 2
"""The picture and the line end before its caption."""


def cursor_at(sheet: Sheet, place: TextPlace) -> QTextCursor:
    """A cursor at a place, as near as the text has it; what is no text is selected as a whole."""
    if place.field in FIELD_NAMES:
        return _within(sheet.field_block(place.field), place.offset)
    index = min(place.block, len(sheet.outline) - 1)
    sheet.have(index)
    starts = sheet.outline.starts
    if index < 0:
        return _within(sheet.first_block(0), 0)
    last = starts[index + 1] - starts[index] - 1
    block = sheet.first_block(index)
    if kind_of(block) in (Kind.OBJECT, Kind.RULE) or (kind_of(block) is Kind.FIGURE and place.run == WHOLE):
        cursor = QTextCursor(block)
        select_object(cursor, block)
        return cursor
    for _ in range(min(max(0, place.run), last)):
        block = block.next()
    if kind_of(block) is Kind.FILLER:
        block = block.previous()
    return _within(block, _before_text(block) + place.offset)


def start_of_block(sheet: Sheet, number: int) -> QTextCursor:
    """A cursor where the text of a top-level block begins; before what is no text."""
    sheet.have(number)
    block = sheet.first_block(number)
    return _within(block, 0 if kind_of(block) is Kind.FIGURE else _before_text(block))


def end_of_field(sheet: Sheet, name: str) -> QTextCursor:
    """A cursor at the end of kicker, headline or lead; of the first paragraph for any other name."""
    block = sheet.field_block(name) if name in FIELD_NAMES else sheet.first_block(0)
    return _within(block, block.length())


def _within(block: QTextBlock, offset: int) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + max(0, min(offset, block.length() - 1)))
    return cursor


def _before_text(block: QTextBlock) -> int:
    """How many signs of a block stand before its run: a picture, the dash of direct speech."""
    if kind_of(block) is Kind.FIGURE:
        return _FIGURE_SIGNS
    formats = block.textFormats()
    return formats[0].length if formats and formats[0].format.intProperty(Property.PREFIX) else 0
