# SPDX-License-Identifier: GPL-3.0-or-later
"""Boxes, pull quotes, footnotes and quotations edited in their place, in the faces in which they are read."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMargins, QPoint, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from newsdesk.document.tree import Blocks, Box, Footnote, PullQuote, Quotation
from newsdesk.domain.manuscript.steps import Edit, Selection
from newsdesk.ui.editor.autoformat import Autoformat
from newsdesk.ui.editor.formatting import Formatting
from newsdesk.ui.editor.from_tree import Writer
from newsdesk.ui.editor.kinds import BLOCK_OBJECT, INLINE_OBJECT, Kind
from newsdesk.ui.editor.nodes.cards import BAR_INSET, BOX_INSET, NUMBER_ROOM, draw_number
from newsdesk.ui.editor.nodes.enclosed import Enclosed, Holder
from newsdesk.ui.editor.nodes.enclosed_view import EnclosedView
from newsdesk.ui.editor.nodes.faces import faces_of, look_of
from newsdesk.ui.editor.nodes.object_editor import FOOTER, ObjectEditor, Tools
from newsdesk.ui.editor.nodes.wording import (
    BOX_TEXT,
    FOOTNOTE_TEXT,
    PULL_QUOTE_TEXT,
    QUOTATION_TEXT,
    TITLE,
    UNUSED_FOOTNOTE,
    words,
)
from newsdesk.ui.editor.sheet import Sheet

_LEAST: Final = 30
"""Pixels of a text with nothing in it."""


class TextEditor(ObjectEditor):
    """A rich editor for the text inside an object."""

    def __init__(self, node: Holder, tools: Tools, parent: QWidget) -> None:
        super().__init__(tools, parent)
        self.setObjectName("object_text_editor")
        self._quiet = False
        self.outset = 0 if isinstance(node, Box) else 8
        self.ground = "surface" if isinstance(node, Box) else "page"
        self.enclosed = Enclosed(tools.article, node, self)
        self.look = look_of(tools.appearance.tokens, faces_of(node), tools.zoom)
        self.view = EnclosedView(self.look, tools.session.background, _placeholders(node), self)
        writer = Writer(self.look, tools.keepsakes)
        self.sheet = Sheet(self.enclosed, writer, self, bare=True)
        self._drawer = tools.drawer.nested(self.look, writer.keepsakes, self.sheet)
        layout = self.sheet.document.documentLayout()
        layout.registerHandler(BLOCK_OBJECT, self._drawer)
        layout.registerHandler(INLINE_OBJECT, self._drawer)
        self.footnotes = self._drawer.footnotes
        self.formatting = Formatting(self.view, writer)
        self.autoformat = Autoformat(self.view, writer)
        self.autoformat.enabled = tools.formats_typed_marks
        self.view.show_sheet(self.sheet, read_only=self.enclosed.read_only)
        self.objects = tools.nested(self.view, self.enclosed, self._drawer)
        self._inset = _inset(node, self.outset, tools.zoom)
        self.column.setContentsMargins(self._inset)
        self.column.addWidget(self.view, 1)
        self.column.setSpacing(4)
        self.add_footer(("unwrap", "remove_object") if isinstance(node, (Box, PullQuote)) else ("remove_object",))
        self._connect()
        self._recolour()

    def begin(self, position: int) -> None:
        self.view.setFocus()
        self.view.begin(position)

    def show_blocks(self, blocks: Blocks, position: int) -> bool:
        if len(blocks) != 1 or type(blocks[0]) is not type(self.enclosed.node):
            return False
        node = blocks[0]
        if isinstance(node, (Box, PullQuote, Footnote, Quotation)):
            self._quiet = True
            self.enclosed.show(node)
            self._quiet = False
        if position >= 0:
            self.view.begin(position)
        return True

    def wanted_height(self, width: int) -> int:
        margins = self._inset
        room = max(40, width - margins.left() - margins.right())
        document = self.sheet.document
        if round(document.textWidth()) != room:
            document.setTextWidth(room)
        text = max(_LEAST, int(document.size().height()) + 1)
        return text + margins.top() + margins.bottom() + FOOTER

    def caret(self) -> QPoint | None:
        inner = self.objects.editor
        if inner is not None:
            at = inner.caret()
            return None if at is None else inner.mapTo(self, at)
        return self.view.mapTo(self, self.view.caret_bottom())

    def leave(self) -> None:
        super().leave()
        self.objects.release()
        self._drawer.forget_cards()
        self.sheet.release()

    def retranslate(self) -> None:
        super().retranslate()
        names = {
            Box: self.tr("Box"),
            PullQuote: self.tr("Pull quote"),
            Footnote: self.tr("Footnote"),
            Quotation: self.tr("Quotation"),
        }
        name = names[type(self.enclosed.node)]
        node = self.enclosed.node
        unused = isinstance(node, Footnote) and not self.footnotes.is_used(node.label)
        self.hint.setText(words(UNUSED_FOOTNOTE) if unused else name)
        self.setAccessibleName(name)
        self.view.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, node = QPainter(self), self.enclosed.node
        if isinstance(node, Footnote):
            number, used = self.footnotes.number(node.label), self.footnotes.is_used(node.label)
            draw_number(painter, QPointF(self.outset, self.outset), number, self.tokens, used=used)
        elif not isinstance(node, Box):
            bar = QRectF(self.outset + 6, self.outset + 4, 4, self.height() - FOOTER - 2 * self.outset - 4)
            painter.fillRect(
                bar, QColor(self.tokens.accent if isinstance(node, PullQuote) else self.tokens.line_strong)
            )

    def _connect(self) -> None:
        self.watch(self.view)
        self.enclosed.written.connect(self._tell)
        self.sheet.document.documentLayout().documentSizeChanged.connect(lambda _: self.resized.emit())
        self.view.cursorPositionChanged.connect(self.resized)
        self.tools.pictures.arrived.connect(self._draw_anew)

    def _tell(self, node: object, edit: object) -> None:
        if self._quiet or not isinstance(edit, Edit):
            return
        before, after = self._flat(edit.before), self._flat(edit.after)
        self.written.emit((node,), edit.typing, before, after)

    def _draw_anew(self, _picture: str) -> None:
        self.view.viewport().update()

    def _flat(self, selection: Selection | None) -> int:
        """A place in the text as one number: the position in the document."""
        if selection is None:
            return 0
        cursor: QTextCursor = self.sheet.cursor(selection)
        return cursor.position()

    def _recolour(self) -> None:
        self.view.setStyleSheet(
            f"QTextEdit {{ background: {getattr(self.tokens, self.ground)}; color: {self.tokens.ink}; border: 0;"
            " padding: 0; border-radius: 0; }"
        )


def _inset(node: Holder, outset: int, zoom: float) -> QMargins:
    """The room between frame and text, so that the text stands where it stood before."""
    if isinstance(node, Box):
        side, above = round(BOX_INSET * zoom), round((BOX_INSET - 4) * zoom)
        return QMargins(side, above, side, 4)
    left = NUMBER_ROOM if isinstance(node, Footnote) else BAR_INSET
    return QMargins(round(left * zoom) + outset, outset, outset, 2)


def _placeholders(node: Holder) -> dict[Kind, str]:
    if isinstance(node, Box):
        return {Kind.HEADLINE: words(TITLE), Kind.PARAGRAPH: words(BOX_TEXT)}
    if isinstance(node, PullQuote):
        return {Kind.PARAGRAPH: words(PULL_QUOTE_TEXT)}
    return {Kind.PARAGRAPH: words(FOOTNOTE_TEXT if isinstance(node, Footnote) else QUOTATION_TEXT)}
