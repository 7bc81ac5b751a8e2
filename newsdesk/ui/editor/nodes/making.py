# SPDX-License-Identifier: GPL-3.0-or-later
"""Making objects of what is selected, or empty ones to be filled; and text of objects again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QTextCursor, QTextDocument

from newsdesk.document.plain_text import plain_text
from newsdesk.document.tree import (
    BlockNode,
    Blocks,
    Box,
    CodeBlock,
    Document,
    Figure,
    Footnote,
    FootnoteReference,
    Gallery,
    Heading,
    Inline,
    Opaque,
    Paragraph,
    PullQuote,
    Text,
)
from newsdesk.document.walk import footnote_references
from newsdesk.domain.manuscript.steps import BODY, BlocksReplaced, Edit, Point, Selection
from newsdesk.ui.editor.deletion import selected_object
from newsdesk.ui.editor.from_tree import Writer
from newsdesk.ui.editor.inline_from_tree import write_inlines
from newsdesk.ui.editor.keepsakes import Keepsakes
from newsdesk.ui.editor.kinds import FIELDS, OBJECTS, Kind, Line, kind_of
from newsdesk.ui.editor.lines import with_lists_joined
from newsdesk.ui.editor.nodes.footnotes import Footnotes
from newsdesk.ui.editor.nodes.object_editors import ObjectEditors
from newsdesk.ui.editor.pasted.renaming import without_marks
from newsdesk.ui.editor.sheet import BODY as FIRST_BLOCK
from newsdesk.ui.editor.sheet import Sheet
from newsdesk.ui.editor.to_tree import Reader
from newsdesk.ui.open_article import OpenArticle

_BOX_HEADING = 3
"""The level of the heading that the title of a box becomes, taken out of it."""


@dataclass(frozen=True, slots=True)
class Span:
    """Top-level blocks from `index` on; no block at all is the place before `index`."""

    index: int
    count: int


def selected_span(objects: ObjectEditors) -> Span | None:
    """The blocks that are selected, whole; None where nothing of the body is."""
    view, sheet = objects.view, objects.view.sheet
    cursor = view.textCursor()
    if sheet is None or not cursor.hasSelection():
        return None
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    first, last = sheet.document.findBlock(start), sheet.document.findBlock(end)
    if last.position() == end and last != first:
        last = last.previous()
    if last.blockNumber() < FIRST_BLOCK:
        return None
    index = max(0, sheet.index_of(first))
    count = min(sheet.index_of(last), len(sheet.outline) - 1) - index + 1
    return Span(index, count) if count > 0 else None


def empty_span(objects: ObjectEditors) -> Span:
    """Where a new block goes: into the place of an empty paragraph, else before or behind the block of the caret."""
    view, sheet = objects.view, objects.view.sheet
    if sheet is None:
        return Span(0, 0)
    block = view.textCursor().block()
    index = sheet.index_of(block)
    if kind_of(block) is Kind.PARAGRAPH and block.length() <= 1 and 0 <= index < len(sheet.outline):
        return Span(index, 1)
    return Span(view.insertion_index(), 0)


class Making:
    """The verbs on whole objects, for the view in which the caret is."""

    def __init__(
        self, objects: ObjectEditors, footnotes: Callable[[], Footnotes | None], footnote_removed: Callable[[int], None]
    ) -> None:
        self._outermost = objects
        self._footnote_removed = footnote_removed
        self._footnotes = footnotes
        self._verbs: dict[str, Callable[[], object]] = {
            "insert_box": lambda: self._wrap(lambda blocks: Box("", blocks)),
            "insert_pull_quote": lambda: self._wrap(PullQuote),
            "insert_gallery": self._gallery,
            "insert_code": self._code,
            "insert_source": lambda: self._insert(Opaque("")),
            "insert_embed": self._embed,
            "insert_footnote": self._footnote,
            "open_object": self._open,
            "unwrap": self._unwrap,
            "remove_object": self._remove,
        }

    def run(self, name: str) -> bool:
        """Carry out a verb; whether it is one of these."""
        verb = self._verbs.get(name)
        if verb is not None:
            verb()
        return verb is not None

    # -- where the caret is ------------------------------------------------------------------------------------------

    def _objects(self) -> ObjectEditors:
        """The editors of the view that has the caret: a text inside an object, or the article's."""
        inner = self._outermost.text_editor
        return self._outermost.innermost if inner is None else inner.objects

    def _sheet(self) -> Sheet | None:
        objects = self._objects()
        objects.close(refocus=False)
        sheet = objects.view.sheet
        if sheet is None or objects.view.isReadOnly():
            return None
        sheet.finish()
        return sheet

    def _do(self, sheet: Sheet, span: Span, made: Blocks) -> None:
        before = sheet.article.manuscript.blocks(span.index, span.count)
        here = Point(span.index, 0)
        selection = self._objects().view.selection()
        edit = Edit((BlocksReplaced(span.index, before, made),), selection, Selection(BODY, here, here))
        sheet.article.do(edit)

    # -- making ------------------------------------------------------------------------------------------------------

    def _wrap(self, wrap: Callable[[Blocks], BlockNode]) -> None:
        sheet = self._sheet()
        if sheet is None:
            return
        objects = self._objects()
        span = selected_span(objects)
        alone = selected_object(objects.view.textCursor())
        if span is None or alone is not None:
            self._insert(wrap(()))
            return
        blocks = sheet.article.manuscript.blocks(span.index, span.count)
        self._do(sheet, span, (wrap(blocks),))
        objects.open(span.index, made=True)

    def _insert(self, node: BlockNode) -> None:
        sheet = self._sheet()
        if sheet is not None:
            objects = self._objects()
            span = empty_span(objects)
            self._do(sheet, span, (node,))
            objects.open(span.index, made=True)

    def _gallery(self) -> None:
        """A gallery of the selected pictures; an empty one where there are none."""
        sheet = self._sheet()
        if sheet is None:
            return
        span = selected_span(self._objects())
        blocks = sheet.article.manuscript.blocks(span.index, span.count) if span is not None else ()
        blocks = tuple(each for each in blocks if not isinstance(each, Paragraph) or each.children)
        if span is None or not blocks or not all(isinstance(each, Figure) for each in blocks):
            self._insert(Gallery(()))
            return
        self._do(sheet, span, (Gallery(tuple(each for each in blocks if isinstance(each, Figure))),))
        self._objects().open(span.index, made=True)

    def _code(self) -> None:
        """Code of the selected lines."""
        sheet = self._sheet()
        if sheet is None:
            return
        span = selected_span(self._objects())
        if span is None or selected_object(self._objects().view.textCursor()) is not None:
            self._insert(CodeBlock(""))
            return
        blocks = sheet.article.manuscript.blocks(span.index, span.count)
        self._do(sheet, span, (CodeBlock(plain_text(Document(blocks))),))
        self._objects().open(span.index, made=True)

    def _embed(self) -> None:
        if self._sheet() is not None:
            objects = self._objects()
            span = empty_span(objects)
            objects.open_new_embed(span.index, span.count)

    def _footnote(self) -> None:
        """A mark at the caret and an empty footnote behind the others, opened to be written."""
        sheet, footnotes = self._sheet(), self._footnotes()
        if sheet is None or footnotes is None:
            return
        objects = self._objects()
        view = objects.view
        cursor = view.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        before = view.selection()
        if before is None or not _takes_marks(cursor):
            return
        at = sheet.selection(cursor).head
        label = footnotes.new_label()
        old = sheet.article.manuscript.blocks(at.block, 1)
        new = with_inline(old, at.offset, FootnoteReference(label), sheet.writer)
        if new is None:
            return
        inside = objects is not self._outermost
        place = sheet.article.manuscript.block_count if inside else footnotes.new_place()
        back = Point(at.block + int(place <= at.block), at.offset + 1)
        steps = (BlocksReplaced(at.block, old, new), BlocksReplaced(place, (), (Footnote(label, ()),)))
        after = Selection(BODY, back, back)
        sheet.article.do(Edit(steps, before, after))
        objects.open(place, back=after)

    # -- on the object that is open or selected ------------------------------------------------------------------------

    def _chosen(self) -> tuple[ObjectEditors, int] | None:
        objects = self._outermost.innermost
        sheet = objects.view.sheet
        if sheet is None or objects.view.isReadOnly():
            return None
        if objects.editor is not None:
            index, count = objects.index, objects.count
            objects.close()
            if count != 1:
                return None
        else:
            block = selected_object(objects.view.textCursor()) or objects.view.textCursor().block()
            index = sheet.index_of(block)
            if kind_of(block) is not Kind.OBJECT:
                return None
        return (objects, index) if 0 <= index < sheet.article.manuscript.block_count else None

    def _open(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            chosen[0].open(chosen[1])

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        objects, index = chosen
        article = objects.view.sheet.article if objects.view.sheet is not None else None
        node = article.manuscript.block(index) if article is not None else None
        if article is not None and isinstance(node, Footnote) and objects is self._outermost:
            marked = self._remove_marks(article, index, node)
        else:
            marked = 0
            self._replace(objects, index, (Paragraph(()),))
        if marked:
            self._footnote_removed(marked)

    def _remove_marks(self, article: OpenArticle, index: int, note: Footnote) -> int:
        """Take a footnote away with its marks, as one edit; how many blocks had one."""
        steps = [BlocksReplaced(index, (note,), (Paragraph(()),))]
        for at, block in enumerate(article.document.blocks):
            if at != index and note.label in footnote_references(Document((block,))):
                steps.append(BlocksReplaced(at, (block,), without_marks((block,), note.label)))
        steps.sort(key=lambda step: -step.index)  # one that becomes several moves none that is still to come
        here = Point(index, 0)
        article.do(Edit(tuple(steps), self._outermost.view.selection(), Selection(BODY, here, here)))
        self._outermost.view.setFocus()
        return len(steps) - 1

    def remove_with_last_mark(self, label: str) -> bool:
        """Take the last mark of a footnote away, and the footnote that nobody could reach any more; whether it was so.

        The mark may stand in the text or in an object that is open; the caret stays where it was.
        """
        footnotes, sheet = self._footnotes(), self._outermost.view.sheet
        if footnotes is None or sheet is None:
            return False
        article, index = sheet.article, footnotes.place(label)
        note = article.manuscript.block(index) if index >= 0 else None
        marks = [
            at
            for at, block in enumerate(article.document.blocks)
            for each in footnote_references(Document((block,)))
            if each == label
        ]
        if not isinstance(note, Footnote) or len(marks) != 1 or marks[0] == index:
            return False
        inner = self._outermost.text_editor
        view = self._outermost.view if inner is None else inner.view
        at = marks[0] - int(index < marks[0])
        start = view.textCursor().selectionStart()
        if inner is None:
            cursor = QTextCursor(sheet.document)
            cursor.setPosition(start)
            start = sheet.selection(cursor).head.offset
        here = Point(at, start)
        around = article.manuscript.blocks(index - 1, 1) + article.manuscript.blocks(index + 1, 1) if index else ()
        lists_meet = len(with_lists_joined(around)) < len(around)
        marked = article.manuscript.blocks(marks[0], 1)
        steps = [
            BlocksReplaced(index, (note,), (Paragraph(()),) if lists_meet else ()),
            BlocksReplaced(marks[0], marked, without_marks(marked, label)),
        ]
        if lists_meet:
            here = Point(marks[0], start)
        steps.sort(key=lambda step: -step.index)
        before = self._outermost.view.selection()
        article.do(Edit(tuple(steps), before, Selection(BODY, here, here)))
        if note.blocks:
            self._footnote_removed(1)
        return True

    def _unwrap(self) -> None:
        """Let what stands in an object stand in the text; the title of a box is a heading then."""
        chosen = self._chosen()
        if chosen is None:
            return
        objects, index = chosen
        sheet = objects.view.sheet
        node = sheet.article.manuscript.block(index) if sheet is not None else None
        if isinstance(node, Box):
            title: Blocks = (Heading(_BOX_HEADING, (Text(node.title),)),) if node.title else ()
            self._replace(objects, index, title + node.blocks)
        elif isinstance(node, PullQuote):
            self._replace(objects, index, node.blocks)
        elif isinstance(node, Gallery):
            self._replace(objects, index, node.figures)

    def _replace(self, objects: ObjectEditors, index: int, made: Blocks) -> None:
        """Put blocks in the place of one, with lists that become neighbours made one."""
        sheet = objects.view.sheet
        if sheet is None:
            return
        article = sheet.article
        start = max(0, index - 1)
        around = article.manuscript.blocks(start, index + 2 - start)
        at = index - start
        joined = with_lists_joined((*around[:at], *(made or (Paragraph(()),)), *around[at + 1 :]))
        here = Point(index, 0)
        selection = Selection(BODY, here, here)
        article.do(Edit((BlocksReplaced(start, around, joined),), objects.view.selection(), selection))
        objects.view.setFocus()


def _takes_marks(cursor: QTextCursor) -> bool:
    kind = kind_of(cursor.block())
    return kind not in FIELDS and kind is not Kind.FILLER and kind not in OBJECTS - {Kind.FIGURE}


def with_inline(blocks: Blocks, offset: int, node: Inline, writer: Writer) -> Blocks | None:
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
