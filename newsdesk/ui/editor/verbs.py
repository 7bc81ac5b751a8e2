# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done to the text that is selected: kinds of blocks, marks, lists."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from newsdesk.document.tree import BlockNode, Rule
from newsdesk.ui.editor import items
from newsdesk.ui.editor.from_tree import SPEECH_SPACE, Writer
from newsdesk.ui.editor.keepsakes import new_group
from newsdesk.ui.editor.kinds import (
    BLOCK_OBJECT,
    CELLS,
    FIELDS,
    LEVELS,
    LINE_SEPARATOR,
    PROSE,
    QUOTES,
    Kind,
    Line,
    Property,
    kind_of,
)
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.restyle import DASHES, KEEP, depth_of, ranges, restyled, set_line
from newsdesk.ui.editor.sheet import BODY
from newsdesk.ui.editor.tables import selected_spans, table_at

Change = Callable[[QTextCharFormat, Kind], QTextCharFormat]


def selected_blocks(cursor: QTextCursor) -> Iterator[QTextBlock]:
    """The blocks that the selection touches; one that it only reaches with its end is left out."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    end = cursor.selectionEnd()
    first = True
    while block.isValid() and (first or block.position() < end):
        yield block
        block, first = block.next(), False


# -- kinds -------------------------------------------------------------------------------------------------------------


def make_kind(cursor: QTextCursor, kind: Kind, look: Look, *, ordered: bool = False) -> None:
    """Make the selected blocks one kind, or plain paragraphs where they are of it already."""
    numbers = [block.blockNumber() for block in selected_blocks(cursor) if kind_of(block) in PROSE]
    document = cursor.document()
    blocks = [document.findBlockByNumber(number) for number in numbers]
    if blocks and kind is not Kind.PARAGRAPH and all(_is(block, kind, ordered) for block in blocks):
        kind = Kind.PARAGRAPH
    elif kind is Kind.ITEM:
        numbers = sorted({each.blockNumber() for block in blocks for each in _of_one_list(block)})
    group = new_group() if kind is Kind.QUOTE else 0
    for number in numbers:
        block = document.findBlockByNumber(number)
        change_kind(block, _line(block, kind, group, ordered), look)


def _of_one_list(block: QTextBlock) -> list[QTextBlock]:
    """A block that becomes an item, or all items of the list that it is in: a list is of one kind."""
    return list(items.siblings(block)) if kind_of(block) is Kind.ITEM else [block]


def _is(block: QTextBlock, kind: Kind, ordered: bool) -> bool:
    here = kind_of(block)
    if kind is Kind.ITEM:
        return here is Kind.ITEM and bool(block.blockFormat().intProperty(Property.ORDERED)) == ordered
    return here in QUOTES if kind is Kind.QUOTE else here is kind


def _line(block: QTextBlock, kind: Kind, group: int, ordered: bool) -> Line:
    if kind is Kind.ITEM:
        start = max(1, block.blockFormat().intProperty(Property.START))
        return Line(kind, depth=max(1, depth_of(block)), ordered=ordered, start=start)
    if kind is Kind.QUOTE and kind_of(block) is Kind.SPEECH:
        return Line(Kind.QUOTE_SPEECH, group=group, dash=block.text()[:1])
    return Line(kind, group=group, dash="–" if kind is Kind.SPEECH else "")


def change_kind(block: QTextBlock, line: Line, look: Look) -> None:
    """Make a block of text another kind; a dash of speech comes or goes with it."""
    speech = (Kind.SPEECH, Kind.QUOTE_SPEECH)
    cursor = QTextCursor(block)
    has_dash = block.text().startswith(DASHES)
    if line.kind in speech and has_dash:
        line = Line(line.kind, group=line.group, dash=block.text()[:1])
    if has_dash and (line.kind in speech or kind_of(block) in speech):
        cursor.setPosition(block.position())
        cursor.setPosition(block.position() + 2, KEEP)
        cursor.removeSelectedText()
    if line.kind in LEVELS or line.kind is Kind.ATTRIBUTION:
        _join_lines(block)
    set_line(block, line, look)
    if line.kind in speech:
        prefix = QTextCharFormat(look.char(line.kind))
        prefix.setProperty(Property.PREFIX, 1)
        cursor.setPosition(block.position())
        cursor.insertText(line.dash + SPEECH_SPACE, prefix)


def _join_lines(block: QTextBlock) -> None:
    while LINE_SEPARATOR in block.text():
        place = block.position() + len(block.text().partition(LINE_SEPARATOR)[0].encode("utf-16-le")) // 2
        cursor = QTextCursor(block)
        cursor.setPosition(place)
        cursor.setPosition(place + 1, KEEP)
        cursor.insertText(" ")


def takes_attribution(block: QTextBlock) -> bool:
    """Whether a line may say who said the quotation right before it, which does not say it yet."""
    return kind_of(block) in (Kind.PARAGRAPH, Kind.SPEECH) and kind_of(block.previous()) in QUOTES - {Kind.ATTRIBUTION}


def make_attribution(cursor: QTextCursor, look: Look) -> None:
    """Make the last line of a quotation, or the line right behind it, its attribution; or a quoted line again."""
    block = cursor.block()
    if takes_attribution(block):
        group = block.previous().blockFormat().intProperty(Property.GROUP)
        change_kind(block, Line(Kind.ATTRIBUTION, group=group), look)
        return
    if kind_of(block) not in QUOTES:
        return
    group = block.blockFormat().intProperty(Property.GROUP)
    if kind_of(block) is Kind.ATTRIBUTION:
        change_kind(block, Line(Kind.QUOTE, group=group), look)
        return
    while (following := block.next()).isValid() and kind_of(following) in QUOTES:
        if following.blockFormat().intProperty(Property.GROUP) != group:
            break
        block = following
    if kind_of(block) is Kind.ATTRIBUTION:
        cursor.setPosition(block.position() + block.length() - 1)
        return
    if block != cursor.block() or block.length() <= 1 or kind_of(block.previous()) not in QUOTES:
        cursor.setPosition(block.position() + block.length() - 1)
        cursor.insertBlock(look.block(Line(Kind.ATTRIBUTION, group=group)), look.char(Kind.ATTRIBUTION))
    else:
        change_kind(block, Line(Kind.ATTRIBUTION, group=group), look)


def nest(cursor: QTextCursor, step: int, look: Look) -> None:
    """Move the selected items of lists in (`step` 1) or out (-1), with all that is nested in them."""
    behind = -1
    for block in list(selected_blocks(cursor)):
        if kind_of(block) is not Kind.ITEM or block.blockNumber() <= behind:
            continue
        behind = items.with_nested(block)[-1].blockNumber()
        if not items.shift(block, step, look):
            items.free_nested(block, look)
            change_kind(block, Line(Kind.PARAGRAPH), look)


# -- signs -------------------------------------------------------------------------------------------------------------


def change_selected(cursor: QTextCursor, change: Change, start: int = -1, end: int = -1) -> None:
    """Change the format of the signs between two positions, of the selection if none are given."""
    first = cursor.selectionStart() if start < 0 else start
    last = cursor.selectionEnd() if end < 0 else end
    editing = QTextCursor(cursor.document())
    for begin, stop, form, kind in signs_between(cursor, first, last):
        made = change(form, kind)
        if made != form:
            editing.setPosition(begin)
            editing.setPosition(stop, KEEP)
            editing.setCharFormat(made)


def signs_between(cursor: QTextCursor, start: int, end: int) -> list[tuple[int, int, QTextCharFormat, Kind]]:
    """The runs between two positions that may carry marks: no fields, no objects that are blocks, no dashes."""
    found = []
    if cursor.hasComplexSelection() and (start, end) == (cursor.selectionStart(), cursor.selectionEnd()):
        alone = QTextCursor(cursor.document())
        return [run for first, last in selected_spans(cursor) for run in signs_between(alone, first, last)]
    block = cursor.document().findBlock(start)
    while block.isValid() and block.position() < end:
        kind = kind_of(block)
        if kind not in FIELDS:
            for first, last, form in ranges(block):
                first, last = max(first, start), min(last, end)
                plain = form.objectType() != BLOCK_OBJECT and not form.intProperty(Property.PREFIX)
                if first < last and plain:
                    found.append((first, last, form, kind))
        block = block.next()
    return found


def has_mark(cursor: QTextCursor, bit: int) -> bool:
    """Whether all selected signs carry a mark."""
    runs = signs_between(cursor, cursor.selectionStart(), cursor.selectionEnd())
    return bool(runs) and all(form.intProperty(Property.MARKS) & bit for _, _, form, _ in runs)


def with_mark(form: QTextCharFormat, kind: Kind, bit: int, on: bool, look: Look) -> QTextCharFormat:
    """The format with or without a mark."""
    marked = QTextCharFormat(form)
    marks = form.intProperty(Property.MARKS)
    marked.setProperty(Property.MARKS, marks | bit if on else marks & ~bit)
    return restyled(marked, kind, look)


def toggle_mark(cursor: QTextCursor, bit: int, look: Look) -> None:
    """Mark the selected signs, or take the mark off where all of them carry it."""
    on = not has_mark(cursor, bit)
    change_selected(cursor, lambda form, kind: with_mark(form, kind, bit, on, look))


def clear_marks(cursor: QTextCursor, look: Look) -> None:
    """Leave the selected signs without marks and links."""
    change_selected(cursor, lambda form, kind: restyled(_bare(form), kind, look))


def _bare(form: QTextCharFormat) -> QTextCharFormat:
    made = QTextCharFormat(form)
    for name in (Property.MARKS, Property.CODE, Property.LINK):
        made.clearProperty(name)
    return made


# -- whole blocks ------------------------------------------------------------------------------------------------------


def insert_blocks(cursor: QTextCursor, nodes: tuple[BlockNode, ...], writer: Writer) -> None:
    """Put nodes where the caret is: in the place of an empty paragraph, else behind what stands before it."""
    block = cursor.block()
    table = table_at(cursor)
    if table is not None:
        block = table.lastCursorPosition().block().next()
    elif block.blockNumber() < BODY:
        block = cursor.document().findBlockByNumber(BODY - 1)
    elif kind_of(block) in PROSE and cursor.positionInBlock() < block.length() - 1:
        if cursor.positionInBlock() == 0:
            block = block.previous()
        else:
            cursor.insertBlock()
            block = cursor.block().previous()
    empty = block.length() <= 1 and kind_of(block) in PROSE and kind_of(block) is not Kind.ATTRIBUTION
    target = block.previous() if empty else block
    if empty and (kind_of(target) in CELLS):
        target, empty = block, False
    counts = writer.write_behind(target, nodes)
    document = cursor.document()
    last = document.findBlockByNumber(target.blockNumber() + sum(counts))
    if empty:
        number = last.blockNumber()
        spare = QTextCursor(last)
        spare.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        form, signs = last.blockFormat(), last.charFormat()
        spare.movePosition(QTextCursor.MoveOperation.NextBlock, KEEP)
        spare.movePosition(QTextCursor.MoveOperation.EndOfBlock, KEEP)
        spare.removeSelectedText()
        spare = QTextCursor(document.findBlockByNumber(number))
        spare.setBlockFormat(form)
        spare.setBlockCharFormat(signs)
        last = document.findBlockByNumber(number)
    cursor.setPosition(last.position() + last.length() - 1)


RULE = (Rule(),)
