# SPDX-License-Identifier: GPL-3.0-or-later
"""The source of a long article, made ready beside the window's own work while its text can still be read and edited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from newsdesk.document.tree import Blocks
from newsdesk.ui.background import Background, Job
from newsdesk.ui.editor.source.shown import shown
from newsdesk.ui.editor.source.source_text import SourceText
from newsdesk.ui.open_text import OpenText
from newsdesk.ui.slices import Slices

MANY: Final = 500
"""Blocks from which on the window would be seen to stand."""
_AT_ONCE: Final = 60_000
"""Signs that come into a document in one slice."""


@dataclass(frozen=True, slots=True)
class MadeSource:
    """A source, and the document that shows it."""

    source: SourceText
    document: QTextDocument


def bare_document(font: QFont, parent: QObject) -> QTextDocument:
    """A document as a plain text widget takes it, with nothing in it."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font)
    document.setDocumentLayout(QPlainTextDocumentLayout(document))
    return document


def made_source(blocks: Blocks, font: QFont, parent: QObject) -> MadeSource:
    """The source of some blocks at once."""
    source, document = SourceText(blocks), bare_document(font, parent)
    document.setPlainText(shown(source.text))
    return MadeSource(source, document)


class ComingSource(QObject):
    """Makes one source after the other; only the last that was asked for is told."""

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._job: Job | None = None
        self._made: MadeSource | None = None
        self._text = ""
        self._done: Callable[[], None] = lambda: None
        self._slices = Slices(self._put, self)

    @property
    def under_way(self) -> bool:
        """Whether a source is still to come."""
        return self._job is not None or self._made is not None

    def begin(self, article: OpenText, font: QFont, done: Callable[[MadeSource], None]) -> None:
        """Make the source of an article: `done` gets it, at once where it is short."""
        self.forget()
        blocks = article.document.blocks
        if len(blocks) < MANY:
            done(made_source(blocks, font, self))
            return
        state = article.manuscript.history.state

        def ready() -> None:
            made, self._made = self._made, None
            if made is not None and article.manuscript.history.state == state:
                done(made)
            elif made is not None:  # it was edited meanwhile
                made.document.deleteLater()
                self.begin(article, font, done)

        def failed(_error: Exception) -> None:
            self._job = None
            done(made_source(blocks, font, self))  # what is wrong with it comes out here

        self._done = ready
        self._job = self._background.run_long(lambda _: _read(blocks), lambda read: self._come(*read, font), failed)

    def forget(self) -> None:
        """Have no source told any more."""
        self._slices.stop()
        if self._job is not None:
            self._job.cancel()
        if self._made is not None:
            self._made.document.deleteLater()
        self._job = self._made = None

    def _come(self, source: SourceText, text: str, font: QFont) -> None:
        self._job = None
        self._made, self._text = MadeSource(source, bare_document(font, self)), text
        self._slices.start()

    def _put(self) -> None:
        if self._made is None:
            return
        part, self._text = self._text[:_AT_ONCE], self._text[_AT_ONCE:]
        cursor = QTextCursor(self._made.document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(part)
        if self._text:
            self._slices.start()
        else:
            self._done()


def _read(blocks: Blocks) -> tuple[SourceText, str]:
    source = SourceText(blocks)
    return source, shown(source.text)
