# SPDX-License-Identifier: GPL-3.0-or-later
"""What is dropped on the text: pictures between blocks, articles and addresses as links; the window takes the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPen,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication

from newsdesk.document.addresses import is_web
from newsdesk.ui.dragged_articles import carried, unpack
from newsdesk.ui.editor.blocks.gaps import GapLine
from newsdesk.ui.editor.clipboard import files_of
from newsdesk.ui.editor.kinds import FIELDS, OBJECTS, kind_of
from newsdesk.ui.editor.links.linking import set_link

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from newsdesk.ui.editor.text_view import TextView

PICTURES: Final = frozenset({".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".avif", ".gif", ".bmp"})
_LONGEST: Final = 200


class Drops(QObject):
    """Takes what hangs over a text, and shows where it would come."""

    def __init__(self, view: TextView, line: GapLine) -> None:
        super().__init__(view)
        self._view = view
        self._line = line
        self._caret: QTextCursor | None = None
        view.overlays.append(self._paint)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DragLeave:
            self._clear()
        if not isinstance(event, (QDragEnterEvent, QDragMoveEvent, QDropEvent)):
            return super().eventFilter(watched, event)
        view, mime = self._view, event.mimeData()
        if view.sheet is None or event.source() in (view, view.viewport()):
            return super().eventFilter(watched, event)
        files = files_of(mime)
        links = () if files else links_of(mime)
        if not files and not links:
            return self._text(event) or super().eventFilter(watched, event)
        pictures = bool(files) and all(file.suffix.lower() in PICTURES for file in files)
        if view.isReadOnly() or (files and not pictures):
            self._clear()
            event.ignore()  # the window imports what is no picture, and says what it does not take
            return True
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        dropped = event.type() is QEvent.Type.Drop
        if files:
            gap = self._line.follow(event.position().y())
            if dropped:
                self._clear()
                view.files_dropped.emit(files, gap)
        else:
            self._link(view.cursorForPosition(event.position().toPoint()), links, dropped=dropped)
        return True

    def _text(self, event: QDropEvent) -> bool:
        """Paste what another program had where it is dropped; until then Qt shows where that is."""
        view = self._view
        if (
            event.type() is not QEvent.Type.Drop
            or view.isReadOnly()
            or not view.canInsertFromMimeData(event.mimeData())
        ):
            return False
        QApplication.sendEvent(view.viewport(), QDragLeaveEvent())
        view.setTextCursor(view.cursorForPosition(event.position().toPoint()))
        view.insertFromMimeData(event.mimeData())
        view.setFocus(Qt.FocusReason.MouseFocusReason)
        event.setDropAction(Qt.DropAction.CopyAction)  # the other program keeps its own
        event.accept()
        return True

    def _link(self, place: QTextCursor, links: tuple[tuple[str, str], ...], *, dropped: bool) -> None:
        """Link what is selected where links are dropped on it, or write them where they are dropped."""
        view = self._view
        kind = kind_of(place.block())
        if kind in FIELDS or (kind in OBJECTS and place.positionInBlock() < 2):
            self._clear()
            return
        if not dropped:
            self._caret = place
            view.viewport().update()
            return
        self._clear()
        selected = view.textCursor()
        inside = selected.hasSelection() and selected.selectionStart() <= place.position() <= selected.selectionEnd()
        with view.action() as cursor:
            if inside:
                set_link(cursor, links[0][0], view.look)
            else:
                cursor.setPosition(place.position())
                for number, (href, text) in enumerate(links):
                    if number:
                        cursor.insertText(", ", view.look.char(kind))
                    set_link(cursor, href, view.look, text)
        view.setFocus(Qt.FocusReason.MouseFocusReason)

    def _clear(self) -> None:
        self._line.hide()
        if self._caret is not None:
            self._caret = None
            self._view.viewport().update()

    def _paint(self, painter: QPainter, _clip: QRectF) -> None:
        if self._caret is not None:
            rect = self._view.cursorRect(self._caret)
            painter.setPen(QPen(QColor(self._view.look.tokens.accent), 2))
            painter.drawLine(QPointF(rect.left(), rect.top()), QPointF(rect.left(), rect.bottom()))


def links_of(mime: QMimeData) -> tuple[tuple[str, str], ...]:
    """The addresses that something dropped is, each with its words: articles of the list, or a link of a browser."""
    words = [" ".join(line.split())[:_LONGEST] for line in mime.text().splitlines()] if mime.hasText() else []
    if carried(mime):
        ids = unpack(mime)
        named = words if len(words) == len(ids) else [""] * len(ids)
        return tuple((f"article:{each}", name) for each, name in zip(ids, named, strict=True))
    urls = [url.toString() for url in mime.urls()] if mime.hasUrls() else []
    if mime.hasImage() or len(urls) != 1 or not is_web(urls[0]) or "<img" in mime.html().lower():
        return ()
    name = next((word for word in words if word and word != urls[0]), "")
    return ((urls[0], name),)
