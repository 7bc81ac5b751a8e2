# SPDX-License-Identifier: GPL-3.0-or-later
"""Footnotes and the marks that refer to them: made together, and taken away together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QTextCursor, QTextDocument

from newsdesk.document.tree import Blocks, Document, Footnote, FootnoteReference, Inline, Paragraph
from newsdesk.document.walk import footnote_references
from newsdesk.domain.manuscript.steps import BODY, BlocksReplaced, Edit, Point, Selection
from newsdesk.ui.editor.from_tree import Writer
from newsdesk.ui.editor.inline_from_tree import write_inlines
from newsdesk.ui.editor.keepsakes import Keepsakes
from newsdesk.ui.editor.kinds import FIELDS, OBJECTS, Kind, Line, kind_of
from newsdesk.ui.editor.lines import with_lists_joined
from newsdesk.ui.editor.nodes.footnotes import Footnotes
from newsdesk.ui.editor.nodes.object_editors import ObjectEditors
from newsdesk.ui.editor.pasted.renaming import without_marks
from newsdesk.ui.editor.sheet import Sheet
from newsdesk.ui.editor.to_tree import Reader
from newsdesk.ui.open_text import OpenText


class FootnoteMarks:
    """The verbs on footnotes of an article; `removed` is told in how many blocks marks went along with one."""

    def __init__(
        self, objects: ObjectEditors, footnotes: Callable[[], Footnotes | None], removed: Callable[[int], None]
    ) -> None:
        self._outermost = objects
        self._footnotes = footnotes
        self._removed = removed

    def insert(self, objects: ObjectEditors, sheet: Sheet) -> None:
        """A mark at the caret and an empty footnote behind the others, opened to be written."""
        footnotes, view = self._footnotes(), objects.view
        cursor = view.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        before = view.selection()
        if footnotes is None or before is None or not _takes_marks(cursor):
            return
        at = sheet.selection(cursor).head
        label = footnotes.new_label()
        old = sheet.article.manuscript.blocks(at.block, 1)
        new = _with_inline(old, at.offset, FootnoteReference(label), sheet.writer)
        if new is None:
            return
        inside = objects is not self._outermost
        place = sheet.article.manuscript.block_count if inside else footnotes.new_place()
        back = Point(at.block + int(place <= at.block), at.offset + 1)
        steps = (BlocksReplaced(at.block, old, new), BlocksReplaced(place, (), (Footnote(label, ()),)))
        after = Selection(BODY, back, back)
        sheet.article.do(Edit(steps, before, after))
        objects.open(place, back=after)

    def remove(self, article: OpenText, index: int, note: Footnote) -> None:
        """Take a footnote away with its marks, as one edit."""
        steps = [BlocksReplaced(index, (note,), (Paragraph(()),))]
        for at, block in enumerate(article.document.blocks):
            if at != index and note.label in footnote_references(Document((block,))):
                steps.append(BlocksReplaced(at, (block,), without_marks((block,), note.label)))
        self._do(article, steps, Point(index, 0))
        self._outermost.view.setFocus()
        if len(steps) > 1:
            self._removed(len(steps) - 1)

    def remove_with_last_mark(self, label: str) -> bool:
        """Take the last mark of a footnote away, and the footnote that nobody could reach any more; whether it was so.

        The mark may stand in the text or in an object that is open; the caret stays where it was.
        """
        footnotes, sheet = self._footnotes(), self._outermost.view.sheet
        if footnotes is None or sheet is None:
            return False
        article, index = sheet.article, footnotes.place(label)
        note = article.manuscript.block(index) if index >= 0 else None
        marks = _places_of_marks(article.document, label)
        if not isinstance(note, Footnote) or len(marks) != 1 or marks[0] == index:
            return False
        (at,) = marks
        around = article.manuscript.blocks(index - 1, 1) + article.manuscript.blocks(index + 1, 1) if index else ()
        lists_meet = len(with_lists_joined(around)) < len(around)
        gone: Blocks = (Paragraph(()),) if lists_meet else ()
        marked = article.manuscript.blocks(at, 1)
        steps = [
            BlocksReplaced(index, (note,), gone),
            BlocksReplaced(at, marked, without_marks(marked, label)),
        ]
        moved_up = index < at and not gone
        self._do(article, steps, Point(at - int(moved_up), self._caret_offset(sheet)))
        if note.blocks:
            self._removed(1)
        return True

    def _caret_offset(self, sheet: Sheet) -> int:
        """How many signs stand before the caret, in its block or in the object that is open."""
        inner = self._outermost.text_editor
        if inner is not None:
            return inner.view.textCursor().selectionStart()
        cursor = QTextCursor(sheet.document)
        cursor.setPosition(self._outermost.view.textCursor().selectionStart())
        return sheet.selection(cursor).head.offset

    def _do(self, article: OpenText, steps: list[BlocksReplaced], caret: Point) -> None:
        steps.sort(key=lambda step: -step.index)  # one that becomes several moves none that is still to come
        before = self._outermost.view.selection()
        article.do(Edit(tuple(steps), before, Selection(BODY, caret, caret)))


def _places_of_marks(document: Document, label: str) -> list[int]:
    """The top-level block of each mark of a footnote."""
    return [
        at
        for at, block in enumerate(document.blocks)
        for each in footnote_references(Document((block,)))
        if each == label
    ]


def _takes_marks(cursor: QTextCursor) -> bool:
    kind = kind_of(cursor.block())
    return kind not in FIELDS and kind is not Kind.FILLER and kind not in OBJECTS - {Kind.FIGURE}


def _with_inline(blocks: Blocks, offset: int, node: Inline, writer: Writer) -> Blocks | None:
    """One block with an inline node put in behind so many signs, as they stand in the editor."""
    keepsakes = Keepsakes()
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    QTextCursor(document).setBlockFormat(writer.look.block(Line(Kind.LEAD)))
    Writer(writer.look, keepsakes).write_behind(document.firstBlock(), blocks)
    first = document.findBlockByNumber(1)
    cursor = QTextCursor(document)
    cursor.setPosition(min(first.position() + offset, document.characterCount() - 1))
    kind = kind_of(cursor.block())
    write_inlines(cursor, (node,), kind, writer.look, keepsakes)
    found = Reader(keepsakes).read(first, document.blockCount())
    return tuple(one.node for one in found) or None
