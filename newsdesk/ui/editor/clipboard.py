# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clipboard means: our own Markdown first, then HTML read safely, then plain text; pictures are files."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QMimeData
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QApplication

from newsdesk.document.addresses import is_address
from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.tree import Blocks, Footnote, Inlines, Paragraph, Text
from newsdesk.document.walk import blocks
from newsdesk.newsroom.reports import Progress
from newsdesk.ui.editor import table_paste
from newsdesk.ui.editor.copying import (
    FIELDS_FORMAT,
    MARKDOWN,
    LastCut,
    Slice,
    marked,
    mime_of,
    selected_nodes,
    slice_of,
)
from newsdesk.ui.editor.deletion import remove_selection
from newsdesk.ui.editor.from_pasted_html import PastedPage, read_pasted_html
from newsdesk.ui.editor.from_pasted_text import LONGEST_PASTE, from_pasted_text
from newsdesk.ui.editor.inserting import insert, paste_blocks, paste_with_head, with_blanks
from newsdesk.ui.editor.kinds import FIELDS, kind_of
from newsdesk.ui.editor.links.linking import set_link
from newsdesk.ui.editor.pasted.long_paste import LongPaste
from newsdesk.ui.editor.pasted.pictures import Picture
from newsdesk.ui.editor.pasted.reading import Wording
from newsdesk.ui.editor.pasted.renaming import brought_over, with_own_footnotes
from newsdesk.ui.editor.sheet import BODY

if TYPE_CHECKING:
    from newsdesk.ui.editor.text_view import TextView

__all__ = ["FIELDS_FORMAT", "MARKDOWN", "files_of", "mime_of", "selected_nodes"]

T = TypeVar("T")
_SMALL: Final = 100_000
"""Signs that are read at once; more is read off the GUI thread."""
_LONGEST_PAGE: Final = 200_000_000
"""Signs of HTML, whose pictures stand in it as text."""
_RTF: Final = ("text/rtf", "application/rtf", "text/richtext", 'application/x-qt-windows-mime;value="Rich Text Format"')
_ELSEWHERE: Final = QT_TRANSLATE_NOOP("Clipboard", "Picture on the web, not fetched")
_MISSING: Final = QT_TRANSLATE_NOOP("Clipboard", "A picture did not come with the text: {name}")
_NAMELESS: Final = QT_TRANSLATE_NOOP("Clipboard", "A picture did not come with the text")


def files_of(mime: QMimeData) -> list[Path]:
    """The files that something dropped names."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()] if mime.hasUrls() else []


# -- cutting -----------------------------------------------------------------------------------------------------------


def cut(view: TextView) -> None:
    """Put the selection on the clipboard and remove it; pasted there at once, the text is as it was."""
    mime = mime_of(view)
    marked(mime, LastCut.of(view).cut())
    QApplication.clipboard().setMimeData(mime)


# -- pasting -----------------------------------------------------------------------------------------------------------


def paste(view: TextView, mime: QMimeData) -> None:
    """Put what the clipboard holds in the place of the selection."""
    files = files_of(mime)
    text = mime.text() if mime.hasText() else ""
    if table_paste.paste_cells(view, mime, MARKDOWN):
        pass
    elif mime.hasFormat(MARKDOWN):
        _paste_own(view, mime)
    elif files:
        view.files_dropped.emit(files, view.insertion_index())
    elif mime.hasImage() and not text.strip():
        _paste_picture(view, mime)
    elif is_address(text.strip()) and " " not in text.strip() and _takes_link(view):
        with view.action() as cursor:
            set_link(cursor, text.strip(), view.look)
    elif mime.hasHtml():
        _paste_page(view, mime, text)
    elif text:
        _paste_text(view, text)


def paste_plain(view: TextView, mime: QMimeData) -> None:
    """Put the clipboard's text in the place of the selection, without any marks."""
    if mime.hasText():
        _paste_text(view, mime.text())


def _takes_link(view: TextView) -> bool:
    return kind_of(view.textCursor().block()) not in FIELDS


def _paste_own(view: TextView, mime: QMimeData) -> None:
    """What was copied in a window of ours, maybe in another program and out of another library."""
    sheet, piece = view.sheet, slice_of(mime)
    if sheet is None or LastCut.of(view).restore(piece.token):
        return
    nodes = from_markdown(bytes(mime.data(MARKDOWN).data()).decode("utf-8", "replace")).blocks
    pictures: tuple[Picture, ...] = ()
    here = sheet.article.library
    if piece.library and here is not None and Path(piece.library) != here:
        nodes, pictures = brought_over(nodes, piece)
    in_head = view.textCursor().selectionStart() < view.document().findBlockByNumber(BODY).position()
    fields = _fields(mime) if in_head else []
    if fields:
        paste_with_head(view, fields, nodes)
    else:
        _paste_nodes(view, nodes, piece)
    if nodes:
        view.pictures_came.emit(pictures, nodes)


def _fields(mime: QMimeData) -> list[tuple[str, str]]:
    try:
        said = json.loads(bytes(mime.data(FIELDS_FORMAT).data()))
        return [(str(name), str(text)) for name, text in said]
    except (ValueError, TypeError, RecursionError):
        return []


def _paste_nodes(view: TextView, nodes: Blocks, piece: Slice | None = None) -> None:
    """Put nodes in, whose footnotes take the place of no other."""
    sheet = view.sheet
    if sheet is not None and any(isinstance(node, Footnote) for node in nodes):
        there = [one.label for one in blocks(sheet.article.document) if isinstance(one, Footnote)]
        nodes = with_own_footnotes(nodes, there)
    paste_blocks(view, nodes, piece or Slice())


def _paste_page(view: TextView, mime: QMimeData, text: str) -> None:
    html, rtf = mime.html()[:_LONGEST_PAGE], _rtf(mime)
    wording = Wording(_words(_ELSEWHERE), _words(_MISSING), _words(_NAMELESS))

    def done(page: PastedPage) -> None:
        if not page.blocks:
            _paste_text(view, text)
            return
        _paste_nodes(view, _with_edges(page.blocks, text))
        if page.pictures:
            view.pictures_came.emit(page.pictures, ())

    _read(
        view,
        len(html) + len(rtf),
        lambda progress: read_pasted_html(html, rtf=rtf, wording=wording, progress=progress),
        done,
    )


def _paste_text(view: TextView, text: str) -> None:
    text = text[:LONGEST_PASTE]
    _read(view, len(text), lambda _: from_pasted_text(text), lambda nodes: paste_blocks(view, nodes))


def _read(view: TextView, size: int, read: Callable[[Progress], T], done: Callable[[T], None]) -> None:
    """Read at once what is small, and off the GUI thread what is not."""
    sheet = view.sheet
    if sheet is None:
        return
    if size <= _SMALL:
        done(read(lambda _part, _whole: None))
    else:
        LongPaste(view, sheet).begin(read, done)


def _rtf(mime: QMimeData) -> str:
    """The same text as RTF, where Word has its pictures; it is asked for only where there are any."""
    if "<img" not in mime.html().lower():
        return ""
    found = next((name for name in _RTF if mime.hasFormat(name)), "")
    return bytes(mime.data(found).data()).decode("latin-1") if found else ""


def _with_edges(nodes: Blocks, text: str) -> Blocks:
    """Part of a line with the spaces around it, which HTML does not keep."""
    if len(nodes) != 1 or not isinstance(nodes[0], Paragraph) or "\n" in text.strip():
        return nodes
    before, after = text[:1] in (" ", "\u00a0"), text[-1:] in (" ", "\u00a0")
    edges: tuple[Inlines, Inlines] = ((Text(" "),) if before else (), (Text(" "),) if after else ())
    return (Paragraph((*edges[0], *nodes[0].children, *edges[1])),)


def _paste_picture(view: TextView, mime: QMimeData) -> None:
    picture = mime.imageData()
    if isinstance(picture, QImage):
        view.files_dropped.emit([picture], view.insertion_index())


def _words(text: object) -> str:
    return QCoreApplication.translate("Clipboard", str(text))


# -- moving ------------------------------------------------------------------------------------------------------------


def move(view: TextView, mime: QMimeData, place: QTextCursor, *, copy: bool = False) -> None:
    """Put the selection, which is being dragged, somewhere else in the same text; a copy of it where `copy` is said."""
    cursor = view.textCursor()
    inside = cursor.selectionStart() <= place.position() <= cursor.selectionEnd()
    if (inside and not copy) or not mime.hasFormat(MARKDOWN) or view.isReadOnly():
        return
    nodes = selected_nodes(view)
    piece = slice_of(mime)
    with view.action() as cursor:
        if not copy:
            remove_selection(cursor, view.look)
        cursor.setPosition(place.position())
        insert(view, cursor, with_blanks(nodes, piece), piece)
