# SPDX-License-Identifier: GPL-3.0-or-later
"""What Enter, Backspace, Delete, Tab and typed signs do in each kind of block."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from newsdesk.ui.editor import tables
from newsdesk.ui.editor.deletion import FIGURE_TEXT, end_of, remove_block, remove_selection, selected_object
from newsdesk.ui.editor.from_tree import SPEECH_SPACE
from newsdesk.ui.editor.kinds import (
    CELLS,
    FIELDS,
    LEVELS,
    LINE_SEPARATOR,
    OBJECTS,
    QUOTES,
    Kind,
    Line,
    Property,
    kind_of,
)
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.restyle import DASHES, KEEP, link_of, set_line
from newsdesk.ui.editor.sheet import BODY
from newsdesk.ui.editor.verbs import change_kind, nest

_SPEECH = (Kind.SPEECH, Kind.QUOTE_SPEECH)
DASH = 1 + len(SPEECH_SPACE)
"""How many signs of direct speech are no text."""
BROKEN = frozenset({Kind.PARAGRAPH, Kind.SPEECH, Kind.ITEM, Kind.QUOTE, Kind.QUOTE_SPEECH, Kind.LEAD})
"""Kinds in which a line may be broken."""


# -- Enter -------------------------------------------------------------------------------------------------------------


def enter(cursor: QTextCursor, look: Look) -> None:
    """Begin the next paragraph, item, field or row; leave lists and quotations from an empty line."""
    block = selected_object(cursor)
    if block is not None:
        cursor.setPosition(end_of(block))
    remove_selection(cursor, look)
    block, kind = cursor.block(), kind_of(cursor.block())
    if kind in FIELDS:
        cursor.setPosition(block.next().position())
    elif kind in CELLS:
        tables.go_down(cursor, look)
    elif kind in OBJECTS or kind in (Kind.ATTRIBUTION, Kind.FILLER):
        _paragraph_beside(cursor, block, kind, look)
    elif kind is Kind.ITEM and block.length() <= 1:
        nest(cursor, -1, look)
    elif kind in QUOTES and block.length() <= 1:
        change_kind(block, Line(Kind.PARAGRAPH), look)
    else:
        _split(cursor, kind, look)


def _paragraph_beside(cursor: QTextCursor, block: QTextBlock, kind: Kind, look: Look) -> None:
    if kind in OBJECTS and cursor.positionInBlock() == 0 and block.previous().isValid():
        cursor.setPosition(end_of(block.previous()))
        cursor.insertBlock(look.block(Line(Kind.PARAGRAPH)), look.char(Kind.PARAGRAPH))
        return
    cursor.setPosition(end_of(block))
    cursor.insertBlock(look.block(Line(Kind.PARAGRAPH)), look.char(Kind.PARAGRAPH))


def _split(cursor: QTextCursor, kind: Kind, look: Look) -> None:
    if kind in _SPEECH and cursor.positionInBlock() <= DASH:
        cursor.setPosition(cursor.block().position())
    at_start, at_end = cursor.positionInBlock() == 0, cursor.atBlockEnd()
    ends_in_link = at_end and link_of(cursor.charFormat()) is not None
    cursor.insertBlock()
    if at_start and kind is not Kind.ITEM and kind not in QUOTES:
        change_kind(cursor.block().previous(), Line(Kind.PARAGRAPH), look)
    elif (kind in LEVELS and at_end) or kind is Kind.SPEECH:
        set_line(cursor.block(), Line(Kind.PARAGRAPH), look)
    elif kind is Kind.QUOTE_SPEECH:
        group = cursor.blockFormat().intProperty(Property.GROUP)
        set_line(cursor.block(), Line(Kind.QUOTE, group=group), look)
    if ends_in_link or cursor.block().length() <= 1:
        cursor.setBlockCharFormat(look.char(kind_of(cursor.block())))


def break_line(cursor: QTextCursor, look: Look) -> None:
    """A new line in the same paragraph."""
    remove_selection(cursor, look)
    kind = kind_of(cursor.block())
    if kind in BROKEN:
        cursor.insertText(LINE_SEPARATOR, look.char(kind))
    else:
        enter(cursor, look)


# -- Backspace and Delete ----------------------------------------------------------------------------------------------


def backspace(cursor: QTextCursor, look: Look, *, word: bool = False) -> None:
    """Remove the sign or word before the caret, or what the beginning of a block means."""
    if tables.is_selected_empty(cursor):
        tables.remove_table(cursor)
        return
    if cursor.hasSelection():
        remove_selection(cursor, look)
        return
    block, kind, place = cursor.block(), kind_of(cursor.block()), cursor.positionInBlock()
    if kind in _SPEECH and 0 < place <= 2 and block.text().startswith(DASHES):
        to = Kind.PARAGRAPH if kind is Kind.SPEECH else Kind.QUOTE
        change_kind(block, Line(to, group=block.blockFormat().intProperty(Property.GROUP)), look)
    elif kind in OBJECTS and 0 < place <= FIGURE_TEXT:
        select_object(cursor, block)
    elif place > 0:
        _remove_back(cursor, block, word)
    elif kind in CELLS or kind in FIELDS:
        return
    else:
        _backspace_at_start(cursor, block, kind, look)


def _remove_back(cursor: QTextCursor, block: QTextBlock, word: bool) -> None:
    if not word:
        cursor.deletePreviousChar()
        return
    floor = block.position() + (FIGURE_TEXT if kind_of(block) in OBJECTS else 0)
    cursor.movePosition(QTextCursor.MoveOperation.PreviousWord, KEEP)
    if cursor.position() < floor:
        cursor.setPosition(floor, KEEP)
    cursor.removeSelectedText()


def _backspace_at_start(cursor: QTextCursor, block: QTextBlock, kind: Kind, look: Look) -> None:
    before = block.previous()
    above = kind_of(before)
    if kind is Kind.ITEM:
        nest(cursor, -1, look)
    elif kind in (Kind.QUOTE, Kind.QUOTE_SPEECH) and _same_quotation(before, block):
        _merge(cursor, before, block, look)
    elif kind in LEVELS or kind in QUOTES:
        change_kind(block, Line(Kind.PARAGRAPH), look)
        cursor.setPosition(block.position())
    elif above in FIELDS or above is Kind.FILLER or above in OBJECTS:
        if block.length() <= 1 and (block.next().isValid() or above not in FIELDS):
            remove_block(cursor, block, look)
            before = cursor.document().findBlockByNumber(before.blockNumber())
        if above in OBJECTS:
            select_object(cursor, before)
        else:
            cursor.setPosition(_end_before(before))
    elif kind not in OBJECTS:
        _merge(cursor, before, block, look)
    elif before.length() <= 1:
        remove_block(cursor, before, look)
        cursor.setPosition(before.position() if before.isValid() else cursor.position())


def _same_quotation(before: QTextBlock, block: QTextBlock) -> bool:
    group = block.blockFormat().intProperty(Property.GROUP)
    return kind_of(before) in QUOTES and before.blockFormat().intProperty(Property.GROUP) == group


def _end_before(block: QTextBlock) -> int:
    """The end of a block, of the last cell where it stands behind a table."""
    return end_of(block.previous()) if kind_of(block) is Kind.FILLER else end_of(block)


def _merge(cursor: QTextCursor, before: QTextBlock, block: QTextBlock, look: Look) -> None:
    """Join a block to the one before it, which keeps its kind unless it is empty."""
    number, place = before.blockNumber(), end_of(before)
    if kind_of(block) in _SPEECH and block.text().startswith(DASHES) and before.length() > 1:
        change_kind(block, Line(Kind.PARAGRAPH), look)
        block = cursor.document().findBlockByNumber(number + 1)
    form = block.blockFormat() if before.length() <= 1 else before.blockFormat()
    cursor.setPosition(place)
    cursor.deleteChar()
    cursor = QTextCursor(cursor.document().findBlockByNumber(number))
    if cursor.blockFormat() != form:
        cursor.setBlockFormat(form)


def delete(cursor: QTextCursor, look: Look, *, word: bool = False) -> None:
    """Remove the sign or word behind the caret, or join the next block."""
    if cursor.hasSelection():
        remove_selection(cursor, look)
        return
    block, kind = cursor.block(), kind_of(cursor.block())
    if kind in OBJECTS and cursor.positionInBlock() < FIGURE_TEXT and cursor.positionInBlock() < block.length() - 1:
        select_object(cursor, block)
    elif not cursor.atBlockEnd():
        if word:
            cursor.movePosition(QTextCursor.MoveOperation.NextWord, KEEP)
            if cursor.position() > end_of(block):
                cursor.setPosition(end_of(block), KEEP)
            cursor.removeSelectedText()
        else:
            cursor.deleteChar()
    elif kind not in CELLS and kind not in FIELDS and block.next().isValid():
        _delete_at_end(cursor, block, kind, look)


def _delete_at_end(cursor: QTextCursor, block: QTextBlock, kind: Kind, look: Look) -> None:
    following = block.next()
    below = kind_of(following)
    if block.length() <= 1 and below not in CELLS:
        number = block.blockNumber()
        remove_block(cursor, block, look)
        cursor.setPosition(cursor.document().findBlockByNumber(number).position())
    elif below in OBJECTS:
        select_object(cursor, following)
    elif following.length() <= 1 and below not in CELLS:
        remove_block(cursor, following, look)
        cursor.setPosition(end_of(block))
    elif below not in CELLS and kind not in OBJECTS:
        _merge(cursor, block, following, look)
        cursor.setPosition(cursor.position())


def select_object(cursor: QTextCursor, block: QTextBlock) -> None:
    """Select the object of a block."""
    cursor.setPosition(block.position() + 1)
    cursor.setPosition(block.position(), KEEP)


def give_way(cursor: QTextCursor, look: Look) -> None:
    """Remove what is selected before a sign is typed; an object stays, and the sign comes behind it."""
    block = selected_object(cursor)
    if block is not None:
        cursor.setPosition(end_of(block))
    else:
        remove_selection(cursor, look)


# -- typed signs -------------------------------------------------------------------------------------------------------


def typing_format(block: QTextBlock, place: int, form: QTextCharFormat, look: Look) -> QTextCharFormat:
    """How a sign looks that is typed at a place where Qt would give it the format `form`."""
    kind = kind_of(block)
    if kind in FIELDS:
        return look.char(kind)
    link = link_of(form)
    if link is not None and _link_behind(block, place) != link.id:
        link = None
    plain = form.intProperty(Property.PREFIX) == 0 and form.intProperty(Property.STYLE) == kind
    if plain and form.objectType() == 0 and (link is not None or not form.intProperty(Property.LINK)):
        return form
    code = bool(form.intProperty(Property.CODE)) and form.objectType() == 0
    return look.char(kind, form.intProperty(Property.MARKS), code=code, link=link)


def _link_behind(block: QTextBlock, place: int) -> int:
    """The link of the sign behind a place in a block."""
    for one in (formats := block.textFormats()):
        if one.start <= place < one.start + one.length:
            number: int = one.format.intProperty(Property.LINK)
            return number
    del formats
    return 0


def room_for_text(cursor: QTextCursor, look: Look) -> bool:
    """Before a sign is typed: leave what takes no text for a paragraph beside it; whether anything was made."""
    block, kind = cursor.block(), kind_of(cursor.block())
    if (
        kind is Kind.FILLER
        or kind in (Kind.OBJECT, Kind.RULE)
        or (kind is Kind.FIGURE and cursor.positionInBlock() < 1)
    ):
        _paragraph_beside(cursor, block, kind, look)
        return True
    if kind is Kind.FIGURE and cursor.positionInBlock() < FIGURE_TEXT:
        cursor.setPosition(block.position() + FIGURE_TEXT)
        return True
    if before_dash(cursor):
        cursor.setPosition(block.position() + DASH)
        return True
    return False


def before_dash(cursor: QTextCursor) -> bool:
    """Whether the caret is where direct speech has its dash, which is no place for text."""
    block = cursor.block()
    inside = kind_of(block) in _SPEECH and cursor.positionInBlock() < DASH
    return inside and block.text().startswith(DASHES)


def tab(cursor: QTextCursor, look: Look, *, back: bool = False) -> bool:
    """Go to the next cell or field, or move items in; whether Tab meant anything here."""
    kind = kind_of(cursor.block())
    if kind in CELLS:
        tables.go_on(cursor, look, back=back)
        return True
    if kind is Kind.ITEM:
        nest(cursor, -1 if back else 1, look)
        return True
    number = cursor.block().blockNumber()
    if (kind in FIELDS and not back) or (number <= BODY and back and number > 0):
        following = cursor.block().previous() if back else cursor.block().next()
        cursor.setPosition(end_of(following) if back else following.position())
        return True
    return False
