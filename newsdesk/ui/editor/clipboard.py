# SPDX-License-Identifier: GPL-3.0-or-later
"""Copying, pasting and moving: our own Markdown first, then HTML read safely, then plain text; pictures are files."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage, QTextCursor, QTextDocument

from newsdesk.document.addresses import is_web
from newsdesk.document.fragment import FigureHole
from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.plain_text import inline_text, plain_text
from newsdesk.document.to_html import to_html
from newsdesk.document.to_markdown import blocks_to_markdown
from newsdesk.document.tree import BlockNode, Blocks, Document, Inline, Inlines, Paragraph, Text
from newsdesk.document.walk import own_inlines
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit
from newsdesk.ui.editor import grids, table_paste, tables
from newsdesk.ui.editor.deletion import FIGURE_TEXT, end_of, remove_selection, selected_object
from newsdesk.ui.editor.from_pasted_html import from_pasted_html
from newsdesk.ui.editor.from_pasted_text import LONGEST_PASTE, from_pasted_text
from newsdesk.ui.editor.inline_from_tree import write_inlines
from newsdesk.ui.editor.kinds import CELLS, FIELD_NAMES, FIELDS, LEVELS, OBJECTS, PROSE, Kind, kind_of
from newsdesk.ui.editor.restyle import KEEP
from newsdesk.ui.editor.sheet import BODY
from newsdesk.ui.editor.to_tree import Reader
from newsdesk.ui.editor.verbs import insert_blocks, set_link

if TYPE_CHECKING:
    from newsdesk.ui.editor.text_view import TextView

MARKDOWN: Final = "application/x-newsdesk-markdown"
FIELDS_FORMAT: Final = "application/x-newsdesk-fields"
"""Beside the Markdown of a selection that begins in the head: which of its first blocks are which fields."""
_LONGEST_LINE: Final = 400
"""Signs that are still one line of a field, whatever they were elsewhere."""
_SMALL: Final = 100_000
"""Signs that are read at once; more is read off the GUI thread."""
_FEW: Final = 120
"""Blocks that are shown at once; more come in slices."""
_PICTURES: Final = frozenset([".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".gif", ".avif", ".heic", ".bmp"])


class _PlainSurroundings:
    """What a copied piece of HTML has around it: no pictures, no pages of the library."""

    def figure(self, hole: FigureHole) -> str:
        """The caption of a figure."""
        return f"<p>{hole.caption}</p>" if hole.caption else ""

    def article_href(self, article: str) -> str | None:
        """Nothing: articles have no address before they are exported."""
        return None


# -- copying -----------------------------------------------------------------------------------------------------------


def mime_of(view: TextView) -> QMimeData:
    """The selection as our own Markdown, as HTML and as text."""
    nodes = selected_nodes(view)
    made = QMimeData()
    made.setText(plain_text(Document(nodes)))
    made.setHtml(to_html(Document(nodes), _PlainSurroundings()))
    made.setData(MARKDOWN, blocks_to_markdown(nodes).encode())
    fields = _selected_fields(view)
    if fields:
        made.setData(FIELDS_FORMAT, json.dumps(fields).encode())
    return made


def _selected_fields(view: TextView) -> list[tuple[str, str]]:
    """The fields and what is selected of them, where more than one block is."""
    selected = view.textCursor()
    start, end = selected.selectionStart(), selected.selectionEnd()
    found: list[tuple[str, str]] = []
    if view.document().findBlock(start) == view.document().findBlock(end):
        return found
    for number, name in enumerate(FIELD_NAMES):
        block = view.document().findBlockByNumber(number)
        cursor = QTextCursor(block)
        first, last = max(start, block.position()), min(end, end_of(block))
        if first < last:
            cursor.setPosition(first)
            cursor.setPosition(last, KEEP)
            found.append((name, cursor.selectedText()))
    return found


def selected_nodes(view: TextView) -> Blocks:
    """The nodes of the selection; part of one block is a paragraph."""
    sheet, cursor = view.sheet, view.textCursor()
    if sheet is None or not cursor.hasSelection():
        return ()
    if cursor.hasComplexSelection() and (table := tables.table_at(cursor)) is not None:
        return (grids.part(tables.node_of(table, sheet.writer), tables.cells_of(cursor)),)
    alone = selected_object(cursor)
    reader = Reader(sheet.writer.keepsakes)
    if alone is not None:
        return tuple(one.node for one in reader.read(alone, alone.blockNumber()))
    first = sheet.document.findBlock(cursor.selectionStart())
    last = sheet.document.findBlock(cursor.selectionEnd())
    copy = QTextDocument()
    copy.setUndoRedoEnabled(False)
    target = QTextCursor(copy)
    target.insertFragment(cursor.selection())
    if first != last and kind_of(first) not in CELLS:
        QTextCursor(copy.firstBlock()).setBlockFormat(first.blockFormat())
    return tuple(
        one.node
        for one in reader.read(copy.firstBlock(), copy.blockCount())
        if not isinstance(one.node, Paragraph) or one.node.children
    )


def files_of(mime: QMimeData) -> list[Path]:
    """The files that something dropped names."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()] if mime.hasUrls() else []


# -- pasting -----------------------------------------------------------------------------------------------------------


def paste(view: TextView, mime: QMimeData) -> None:
    """Put what the clipboard holds in the place of the selection."""
    files = files_of(mime)
    text = mime.text() if mime.hasText() else ""
    if table_paste.paste_cells(view, mime, MARKDOWN):
        pass
    elif mime.hasFormat(MARKDOWN):
        nodes = from_markdown(bytes(mime.data(MARKDOWN).data()).decode()).blocks
        in_head = view.textCursor().selectionStart() < view.document().findBlockByNumber(BODY).position()
        if in_head and mime.hasFormat(FIELDS_FORMAT):
            _paste_with_head(view, json.loads(bytes(mime.data(FIELDS_FORMAT).data())), nodes)
        else:
            paste_blocks(view, nodes)
    elif files:
        view.files_dropped.emit(files, view.insertion_index())
    elif mime.hasImage() and not text.strip():
        _paste_picture(view, mime)
    elif is_web(text.strip()) and " " not in text.strip() and _takes_link(view):
        with view.action() as cursor:
            set_link(cursor, text.strip(), view.look)
    elif mime.hasHtml():
        _read(view, mime.html(), lambda html: from_pasted_html(html[: 2 * LONGEST_PASTE]), text)
    elif text:
        _read(view, text, from_pasted_text, text)


def paste_plain(view: TextView, mime: QMimeData) -> None:
    """Put the clipboard's text in the place of the selection, without any marks."""
    if mime.hasText():
        _read(view, mime.text(), from_pasted_text, mime.text())


def _takes_link(view: TextView) -> bool:
    return kind_of(view.textCursor().block()) not in FIELDS


def _read(view: TextView, source: str, read: Callable[[str], Blocks], text: str) -> None:
    sheet = view.sheet
    if sheet is None:
        return
    if len(source) <= _SMALL:
        paste_blocks(view, _with_edges(read(source), "" if source is text else text) or from_pasted_text(text))
        return

    def done(nodes: Blocks) -> None:
        if view.sheet is sheet:
            paste_blocks(view, nodes or from_pasted_text(text))

    view.background.read(lambda: read(source), done, lambda _: done(()))


def _with_edges(nodes: Blocks, text: str) -> Blocks:
    """Part of a line with the spaces around it, which HTML does not keep."""
    if len(nodes) != 1 or not isinstance(nodes[0], Paragraph) or "\n" in text.strip():
        return nodes
    before, after = text[:1] in (" ", "\u00a0"), text[-1:] in (" ", "\u00a0")
    edges: tuple[Inlines, Inlines] = ((Text(" "),) if before else (), (Text(" "),) if after else ())
    return (Paragraph((*edges[0], *nodes[0].children, *edges[1])),)


def _paste_picture(view: TextView, mime: QMimeData) -> None:
    picture = mime.imageData()
    if not isinstance(picture, QImage):
        return
    place = view.insertion_index()

    def write() -> Path:
        file = Path(tempfile.mkdtemp(prefix="newsdesk-")) / "pasted.png"
        picture.save(str(file))
        return file

    view.background.read(write, lambda file: view.files_dropped.emit([file], place), lambda _: None)


def paste_blocks(view: TextView, nodes: Blocks) -> None:
    """Put nodes in the place of the selection."""
    if not nodes or view.sheet is None or view.isReadOnly():
        return
    if len(nodes) > _FEW:
        _paste_many(view, nodes)
        return
    with view.action() as cursor:
        _insert(view, cursor, nodes)
    view.ensureCursorVisible()


def _paste_with_head(view: TextView, fields: list[tuple[str, str]], nodes: Blocks) -> None:
    """Put fields into the fields of their names, and what followed them at the beginning of the body."""
    sheet = view.sheet
    if sheet is None or view.isReadOnly():
        return
    rest = nodes[len(fields) :]
    with view.action() as cursor:
        remove_selection(cursor, view.look)
        for name, text in fields:
            block = sheet.field_block(name)
            if cursor.block() != block:
                cursor.setPosition(end_of(block))
            cursor.insertText(text, view.look.char(kind_of(block)))
        if len(rest) <= _FEW:
            _begin_body(view, cursor, rest)
    if len(rest) > _FEW:
        _paste_many(view, rest)
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
    cursor.insertText(line, view.look.char(kind_of(cursor.block())))
    _begin_body(view, cursor, rest)


def _one_line(nodes: Blocks) -> str:
    return " ".join(plain_text(Document(nodes)).split("\n"))


def _insert(view: TextView, cursor: QTextCursor, nodes: Blocks) -> None:
    sheet = view.sheet
    assert sheet is not None  # noqa: S101 - asked before
    remove_selection(cursor, view.look)
    kind = kind_of(cursor.block())
    if kind in OBJECTS and 0 < cursor.positionInBlock() < FIGURE_TEXT <= cursor.block().length() - 1:
        cursor.setPosition(cursor.block().position() + FIGURE_TEXT)
    in_line = kind in FIELDS or kind in CELLS or kind in LEVELS or kind in (Kind.FIGURE, Kind.ATTRIBUTION)
    if kind in FIELDS:
        _insert_in_field(view, cursor, nodes)
    elif (in_line and all(map(_is_prose, nodes))) or (kind in PROSE and _one_paragraph(nodes)):
        write_inlines(cursor, _joined(nodes), kind, view.look, sheet.writer.keepsakes)
    else:
        if kind in PROSE and isinstance(nodes[0], Paragraph) and cursor.positionInBlock() > 0:
            if not cursor.atBlockEnd():
                place = cursor.position()
                cursor.insertBlock()
                cursor.setPosition(place)
            write_inlines(cursor, nodes[0].children, kind, view.look, sheet.writer.keepsakes)
            nodes = nodes[1:]
        insert_blocks(cursor, nodes, sheet.writer)


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
    """A long text becomes one edit at once and is shown slice by slice, so that the window never stands still."""
    sheet = view.sheet
    assert sheet is not None  # noqa: S101 - asked before
    before = view.selection()
    with view.action() as cursor:
        remove_selection(cursor, view.look)
        if kind_of(cursor.block()) in PROSE and 0 < cursor.positionInBlock() < cursor.block().length() - 1:
            cursor.insertBlock()
            cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
    block = view.textCursor().block()
    table = view.textCursor().currentTable()
    if table is not None:
        block = table.lastCursorPosition().block()
    index = sheet.index_of(block) + 1 if block.blockNumber() >= BODY else 0
    index = min(index, len(sheet.outline))
    sheet.article.do(Edit((BlocksReplaced(index, (), nodes),), before, None), origin=sheet)
    sheet.show_slowly(index, nodes)


# -- moving ------------------------------------------------------------------------------------------------------------


def move(view: TextView, mime: QMimeData, place: QTextCursor) -> None:
    """Put the selection, which is being dragged, somewhere else in the same text."""
    cursor = view.textCursor()
    if cursor.selectionStart() <= place.position() <= cursor.selectionEnd() or not mime.hasFormat(MARKDOWN):
        return
    nodes = selected_nodes(view)
    with view.action() as cursor:
        remove_selection(cursor, view.look)
        cursor.setPosition(place.position())
        _insert(view, cursor, nodes)
