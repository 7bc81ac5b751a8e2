# SPDX-License-Identifier: GPL-3.0-or-later
"""What is copied: our own Markdown with what it does not hold, clean HTML, and plain text."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from newsdesk.document.fragment import FigureHole
from newsdesk.document.plain_text import plain_text
from newsdesk.document.to_html import to_html
from newsdesk.document.to_markdown import blocks_to_markdown
from newsdesk.document.tree import Blocks, Document, Paragraph
from newsdesk.document.walk import figures
from newsdesk.domain.manuscript.steps import Edit, Selection
from newsdesk.ui.editor import grids, tables
from newsdesk.ui.editor.deletion import end_of, remove_selection, selected_object
from newsdesk.ui.editor.kinds import CELLS, FIELD_NAMES, LINE_SEPARATOR, PROSE, Kind, kind_of
from newsdesk.ui.editor.restyle import DASHES, KEEP
from newsdesk.ui.editor.to_tree import Reader
from newsdesk.ui.open_text import OpenText

if TYPE_CHECKING:
    from newsdesk.ui.editor.text_view import TextView

MARKDOWN: Final = "application/x-newsdesk-markdown"
FIELDS_FORMAT: Final = "application/x-newsdesk-fields"
"""Beside the Markdown of a selection that begins in the head: which of its first blocks are which fields."""
SLICE: Final = "application/x-newsdesk-slice"
"""Beside the Markdown: what it does not say of a piece of a text, as JSON of a `Slice`."""
_BLANK: Final = f" \t{LINE_SEPARATOR}"
_FACTS: Final = ("credit", "creator", "source", "caption", "alt", "copyright", "usage_terms", "place")


@dataclass(frozen=True, slots=True)
class Slice:
    """A piece of a text: whether it begins and ends inside of a line, the blanks at its ends, where it is from.

    `photos` are the photos in it by their ids in the library of the folder `library`: their files and what is known.
    """

    opens: bool = False
    closes: bool = False
    before: str = ""
    after: str = ""
    library: str = ""
    photos: dict[str, dict[str, str]] = field(default_factory=dict)
    token: str = ""


class _PlainSurroundings:
    """What a copied piece of HTML has around it: no pictures, no pages of the library."""

    def figure(self, hole: FigureHole) -> str:
        """The caption of a figure."""
        return f"<p>{hole.caption}</p>" if hole.caption else ""

    def article_href(self, article: str) -> str | None:
        """Nothing: articles have no address before they are exported."""
        return None


class LastCut(QObject):
    """What was cut last out of a text, as long as nothing else was done to it: pasted there, it is as it was."""

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self.token = ""
        self._view = view
        self._article: OpenText | None = None
        self._edit: Edit | None = None
        self._state = self._place = -1

    @classmethod
    def of(cls, view: TextView) -> LastCut:
        """The one of a view."""
        found: LastCut | None = view.findChild(cls)
        return found if found is not None else cls(view)

    def cut(self) -> str:
        """Remove the selection and remember it; the name by which the clipboard may know it again."""
        view, sheet = self._view, self._view.sheet
        if sheet is None or view.isReadOnly():
            return ""
        heard: list[Edit] = []
        self._article = sheet.article

        def hear(edit: Edit, _origin: object) -> None:
            heard.append(edit)

        sheet.article.edited.connect(hear)
        view.run(remove_selection)
        sheet.article.edited.disconnect(hear)
        self._edit = heard[0] if len(heard) == 1 else None
        self._state, self._place = sheet.article.manuscript.history.state, view.textCursor().position()
        self.token = uuid4().hex
        return self.token

    def restore(self, token: str) -> bool:
        """Put what was cut back where it was, if that is where the caret still is; whether it was."""
        sheet, cursor, edit = self._view.sheet, self._view.textCursor(), self._edit
        if sheet is None or edit is None or not token or token != self.token or cursor.hasSelection():
            return False
        article = sheet.article
        unchanged = article is self._article and article.manuscript.history.state == self._state
        if not unchanged or cursor.position() != self._place:
            return False
        back = edit.reversed
        after = _end(edit.before)
        article.do(Edit(back.steps, sheet.selection(cursor), after))
        return True


def _end(selection: Selection | None) -> Selection | None:
    """The caret behind what was selected."""
    if selection is None:
        return None
    last = max(selection.anchor, selection.head, key=lambda point: (point.block, point.offset))
    return Selection(selection.field, last, last)


# -- copying -----------------------------------------------------------------------------------------------------------


def mime_of(view: TextView) -> QMimeData:
    """The selection as our own Markdown, as HTML and as text."""
    nodes = selected_nodes(view)
    made = QMimeData()
    own = _slice(view, nodes)
    blanks = str.maketrans({LINE_SEPARATOR: "\n"})
    made.setText(f"{own.before}{plain_text(Document(nodes))}{own.after}".translate(blanks))
    made.setHtml(to_html(Document(nodes), _PlainSurroundings()))
    made.setData(MARKDOWN, blocks_to_markdown(nodes).encode())
    made.setData(SLICE, json.dumps(asdict(own)).encode())
    fields = _selected_fields(view)
    if fields:
        made.setData(FIELDS_FORMAT, json.dumps(fields).encode())
    return made


def marked(mime: QMimeData, token: str) -> None:
    """Let what lies in the clipboard be known again."""
    mime.setData(SLICE, json.dumps(asdict(slice_of(mime)) | {"token": token}).encode())


def slice_of(mime: QMimeData) -> Slice:
    """What is said of a piece of a text; nothing where it is none of ours."""
    try:
        piece = Slice(**json.loads(bytes(mime.data(SLICE).data())))
    except (ValueError, TypeError, RecursionError):
        return Slice()
    return piece if _is_sound(piece) else Slice()


def _is_sound(piece: Slice) -> bool:
    """Whether everything is of its type: any program may write what it likes into a clipboard."""
    texts: list[object] = [piece.before, piece.after, piece.library, piece.token]
    known: list[object] = list(piece.photos.values()) if isinstance(piece.photos, dict) else [None]
    for facts in known:
        texts += facts.values() if isinstance(facts, dict) else [None]
    return all(isinstance(text, str) for text in texts)


def _slice(view: TextView, nodes: Blocks) -> Slice:
    sheet, cursor = view.sheet, view.textCursor()
    if sheet is None or selected_object(cursor) is not None or cursor.hasComplexSelection():
        return _from(view, nodes, Slice())
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    first, last = view.document().findBlock(start), view.document().findBlock(end)
    text = cursor.selectedText() if first == last else ""
    before = text[: len(text) - len(text.lstrip(_BLANK))] if first == last else _blanks(first, start, end_of(first))
    after = _blanks(last, last.position(), end, back=True) if len(before) < len(text) or first != last else ""
    piece = Slice(
        opens=kind_of(first) in PROSE and start > _text_start(first),
        closes=kind_of(last) in PROSE and end < end_of(last),
        before=before,
        after=after,
    )
    return _from(view, nodes, piece)


def _text_start(block: QTextBlock) -> int:
    return block.position() + (2 if kind_of(block) in (Kind.SPEECH, Kind.QUOTE_SPEECH) else 0)


def _blanks(block: QTextBlock, start: int, end: int, *, back: bool = False) -> str:
    """The blanks at the beginning of a part of a line, or at its end."""
    cursor = QTextCursor(block)
    cursor.setPosition(start)
    cursor.setPosition(end, KEEP)
    text = cursor.selectedText()
    if text.startswith(DASHES) and not back and start == block.position():
        return ""
    return text[len(text.rstrip(_BLANK)) :] if back else text[: len(text) - len(text.lstrip(_BLANK))]


def _from(view: TextView, nodes: Blocks, piece: Slice) -> Slice:
    """A piece with its library, and the photos of its nodes as another library would have to know them."""
    assert view.sheet is not None  # noqa: S101 - asked before
    article = view.sheet.article
    folder = article.library
    if folder is None:
        return piece
    photos: dict[str, dict[str, str]] = {}
    for figure in figures(Document(nodes)):
        photo = article.photos.get(int(figure.photo)) if figure.photo.isdecimal() else None
        if photo is not None and photo.file:
            known = {name: str(getattr(photo, name)) for name in _FACTS if getattr(photo, name)}
            photos[figure.photo] = {"file": str(Path(folder) / photo.file)} | known
    return replace(piece, library=str(folder), photos=photos)


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
