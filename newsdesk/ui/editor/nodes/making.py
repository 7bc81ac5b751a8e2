# SPDX-License-Identifier: GPL-3.0-or-later
"""Making objects of what is selected, or empty ones to be filled; and text of objects again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from newsdesk.document.plain_text import plain_text
from newsdesk.document.tree import (
    BlockNode,
    Blocks,
    Box,
    CodeBlock,
    Document,
    Figure,
    Footnote,
    Gallery,
    Heading,
    Opaque,
    Paragraph,
    PullQuote,
    Text,
)
from newsdesk.domain.manuscript.steps import BODY, BlocksReplaced, Edit, Point, Selection
from newsdesk.ui.editor.deletion import selected_object
from newsdesk.ui.editor.kinds import Kind, kind_of
from newsdesk.ui.editor.lines import with_lists_joined
from newsdesk.ui.editor.nodes.footnote_marks import FootnoteMarks
from newsdesk.ui.editor.nodes.object_editors import ObjectEditors
from newsdesk.ui.editor.sheet import BODY as FIRST_BLOCK
from newsdesk.ui.editor.sheet import Sheet

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

    def __init__(self, objects: ObjectEditors, marks: FootnoteMarks) -> None:
        self._outermost = objects
        self._marks = marks
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
        sheet = self._sheet()
        if sheet is not None:
            self._marks.insert(self._objects(), sheet)

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
            self._marks.remove(article, index, node)
        else:
            self._replace(objects, index, (Paragraph(()),))

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
