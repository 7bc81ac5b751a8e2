# SPDX-License-Identifier: GPL-3.0-or-later
"""Nodes put into the text where the caret is: into its line, between its blocks, or into the fields of the head."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QTextCursor

from newsdesk.document.plain_text import inline_text, plain_text
from newsdesk.document.tree import (
    BlockNode,
    Blocks,
    Document,
    Heading,
    Inline,
    Inlines,
    LineBreak,
    Paragraph,
    Speech,
    Text,
)
from newsdesk.document.walk import own_inlines
from newsdesk.domain.manuscript.steps import BlocksReplaced
from newsdesk.ui.editor.copying import Slice
from newsdesk.ui.editor.deletion import FIGURE_TEXT, end_of, remove_selection
from newsdesk.ui.editor.field_text import field_shown
from newsdesk.ui.editor.from_tree import is_grid
from newsdesk.ui.editor.inline_from_tree import write_inlines
from newsdesk.ui.editor.kinds import CELLS, FIELDS, LEVELS, LINE_SEPARATOR, OBJECTS, PROSE, Kind, kind_of
from newsdesk.ui.editor.lines import lines_of
from newsdesk.ui.editor.sheet import BODY
from newsdesk.ui.editor.verbs import insert_blocks

if TYPE_CHECKING:
    from newsdesk.ui.editor.sheet import Sheet
    from newsdesk.ui.editor.text_view import TextView

_LONGEST_LINE: Final = 400
"""Signs that are still one line of a field, whatever they were elsewhere."""
_FEW: Final = 120
"""Blocks that are shown at once; more come in slices."""
CLOSED: Final = Slice()


def paste_blocks(view: TextView, nodes: Blocks, piece: Slice = CLOSED) -> None:
    """Put nodes in the place of the selection; `piece` says how they begin and end."""
    nodes = with_blanks(nodes, piece)
    if not nodes or view.sheet is None or view.isReadOnly():
        return
    if len(nodes) > _FEW:
        _paste_many(view, nodes)
        return
    with view.action() as cursor:
        insert(view, cursor, nodes, piece)
    view.ensureCursorVisible()


def with_blanks(nodes: Blocks, piece: Slice) -> Blocks:
    """Nodes with the blanks at their ends, which Markdown does not keep."""
    if not nodes:
        return (Paragraph(_blanks(piece.before)),) if piece.before else ()
    first = nodes[0]
    if piece.before and isinstance(first, (Paragraph, Heading, Speech)):
        nodes = (replace(first, children=(*_blanks(piece.before), *first.children), source=None), *nodes[1:])
    last = nodes[-1]
    if piece.after and isinstance(last, (Paragraph, Heading, Speech)):
        nodes = (*nodes[:-1], replace(last, children=(*last.children, *_blanks(piece.after)), source=None))
    return nodes


def _blanks(text: str) -> Inlines:
    return tuple(LineBreak() if sign == LINE_SEPARATOR else Text(sign) for sign in text)


def paste_with_head(view: TextView, fields: list[tuple[str, str]], nodes: Blocks) -> None:
    """Put fields into the fields of their names, and what followed them at the beginning of the body."""
    sheet = view.sheet
    if sheet is None or view.isReadOnly():
        return
    rest = nodes[len(fields) :]

    def write_fields(cursor: QTextCursor) -> None:
        remove_selection(cursor, view.look)
        for name, text in fields:
            block = sheet.field_block(name)
            if cursor.block() != block:
                cursor.setPosition(end_of(block))
            cursor.insertText(field_shown(text), view.look.char(kind_of(block)))

    if len(rest) > _FEW:
        _edit_with_many(view, write_fields, rest)
    else:
        with view.action() as cursor:
            write_fields(cursor)
            _begin_body(view, cursor, rest)
    view.ensureCursorVisible()


def _begin_body(view: TextView, cursor: QTextCursor, nodes: Blocks) -> None:
    sheet = view.sheet
    if sheet is None or not nodes:
        return
    first = sheet.block(BODY)
    cursor.setPosition(first.position() if first.length() <= 1 else first.position() - 1)
    insert_blocks(cursor, nodes, sheet.writer)


def _insert_in_field(view: TextView, cursor: QTextCursor, nodes: Blocks) -> None:
    """One line; of a whole text its first paragraph, while the others begin the body."""
    line, rest = _one_line(nodes), nodes[1:]
    if rest and len(line) > _LONGEST_LINE:
        line = _one_line(nodes[:1])
    else:
        rest = ()
    cursor.insertText(field_shown(line), view.look.char(kind_of(cursor.block())))
    _begin_body(view, cursor, rest)


def _one_line(nodes: Blocks) -> str:
    return " ".join(plain_text(Document(nodes)).split("\n"))


def insert(view: TextView, cursor: QTextCursor, nodes: Blocks, piece: Slice = CLOSED) -> None:
    """Put nodes in the place of what the cursor selects, within an action of the view."""
    sheet = view.sheet
    assert sheet is not None  # noqa: S101 - asked before
    remove_selection(cursor, view.look)
    kind = kind_of(cursor.block())
    if kind in OBJECTS and 0 < cursor.positionInBlock() < FIGURE_TEXT <= cursor.block().length() - 1:
        cursor.setPosition(cursor.block().position() + FIGURE_TEXT)
    in_line = kind in FIELDS or kind in CELLS or kind in LEVELS or kind in (Kind.FIGURE, Kind.ATTRIBUTION)
    in_line = in_line and not (kind in PROSE and len(nodes) > 1 and (piece.opens or piece.closes))
    if kind in FIELDS:
        _insert_in_field(view, cursor, nodes)
    elif (in_line and all(map(_is_prose, nodes))) or (kind in PROSE and _one_paragraph(nodes)):
        write_inlines(cursor, _joined(nodes), kind, view.look, sheet.writer.keepsakes)
    else:
        _insert_among(view, cursor, nodes, piece)


def _insert_among(view: TextView, cursor: QTextCursor, nodes: Blocks, piece: Slice) -> None:
    """Put nodes between blocks; a line that begins or ends inside goes on with what stands there."""
    sheet = view.sheet
    assert sheet is not None  # noqa: S101 - asked before
    kind = kind_of(cursor.block())
    goes_on = False
    if kind in PROSE and cursor.positionInBlock() > 0 and (isinstance(nodes[0], Paragraph) or piece.opens):
        goes_on = piece.closes and not cursor.atBlockEnd()
        if not cursor.atBlockEnd():
            place = cursor.position()
            cursor.insertBlock()
            cursor.setPosition(place)
        nodes = _go_on(view, cursor, nodes)
    elif kind in PROSE and cursor.positionInBlock() == 0:
        goes_on = piece.closes and not cursor.atBlockEnd()
    if nodes:
        insert_blocks(cursor, nodes, sheet.writer)
    if goes_on and kind_of(cursor.block()) in PROSE and cursor.atBlockEnd():
        place = cursor.position()
        cursor.deleteChar()
        cursor.setPosition(place)


def _go_on(view: TextView, cursor: QTextCursor, nodes: Blocks) -> Blocks:
    """Write the first line of nodes at the end of the line of the cursor; what is left of them."""
    sheet = view.sheet
    assert sheet is not None  # noqa: S101 - asked before
    lines = [] if is_grid(nodes[0]) else lines_of(nodes[0])
    if not lines or lines[0].kind not in PROSE:
        return nodes
    look, writer = view.look, sheet.writer
    write_inlines(cursor, lines[0].children, kind_of(cursor.block()), look, writer.keepsakes)
    for line in lines[1:]:
        cursor.insertBlock(look.block(line), look.char(line.kind))
        writer.fill(cursor, line)
    return nodes[1:]


def _one_paragraph(nodes: Blocks) -> bool:
    return len(nodes) == 1 and isinstance(nodes[0], Paragraph)


def _is_prose(node: BlockNode) -> bool:
    return any(True for _ in own_inlines(node)) or bool(plain_text(Document((node,))))


def _joined(nodes: Blocks) -> Inlines:
    if _one_paragraph(nodes):
        return next(own_inlines(nodes[0]))
    runs = [run for node in nodes for run in own_inlines(node) if inline_text(run)]
    joined: list[Inline] = []
    for run in runs:
        joined += [Text(" ")] if joined else []
        joined += run
    return tuple(joined) or (Text(plain_text(Document(nodes)).replace("\n", " ")),)


def _paste_many(view: TextView, nodes: Blocks) -> None:
    """Put a long text in the place of the selection, between two blocks."""

    def make_room(cursor: QTextCursor) -> None:
        remove_selection(cursor, view.look)
        if kind_of(cursor.block()) in PROSE and 0 < cursor.positionInBlock() < cursor.block().length() - 1:
            cursor.insertBlock()
            cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)

    _edit_with_many(view, make_room, nodes)


def _edit_with_many(view: TextView, change: Callable[[QTextCursor], None], nodes: Blocks) -> None:
    """Make a change and put a long text behind it, as one edit; the text is shown slice by slice."""
    sheet = view.sheet
    assert sheet is not None  # noqa: S101 - asked before
    sheet.finish()
    before, cursor = view.selection(), view.textCursor()
    change(cursor)
    view.setTextCursor(cursor)
    sheet.commit(before, cursor, further=lambda: _many(sheet, cursor, nodes))


def _many(sheet: Sheet, cursor: QTextCursor, nodes: Blocks) -> BlocksReplaced:
    """The step that puts many nodes behind the block of a cursor; it is shown by and by."""
    table = cursor.currentTable()
    block = cursor.block() if table is None else table.lastCursorPosition().block()
    index = sheet.index_of(block) + 1 if block.blockNumber() >= BODY else 0
    return BlocksReplaced(min(index, len(sheet.outline)), (), nodes)
