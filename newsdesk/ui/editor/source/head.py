# SPDX-License-Identifier: GPL-3.0-or-later
"""Kicker, headline and lead as fields over the source, since the body's Markdown does not hold them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QFont, QInputMethodEvent, QKeyEvent, QKeySequence, QPalette, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from newsdesk.domain.manuscript.steps import Edit, FieldSet, Point, Selection
from newsdesk.ui.editor.kinds import FIELD_NAMES, FIELDS
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.restyle import KEEP
from newsdesk.ui.editor.source.shown import held, shown, typed_into
from newsdesk.ui.editor.wording import PLACEHOLDERS, sheet_text
from newsdesk.ui.open_text import OpenText
from newsdesk.ui.theme.tokens import GRID

_MOST_LINES: Final = 4
_SIZES: Final = {"kicker": 12, "headline": 22, "lead": 15}
_KINDS: Final = {name: kind for kind, name in FIELDS.items()}


class HeadField(QPlainTextEdit):
    """One field of the head, as high as its text."""

    left = Signal(str, int)
    """The caret wants to leave the field of that name: on (1) or back (-1)."""
    placed = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self.article: OpenText | None = None
        self._before: Selection | None = None
        self._shows = False
        self.setObjectName(f"source_{name}")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._typed)
        self.cursorPositionChanged.connect(lambda: self.placed.emit(name))
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.fit())

    def dress(self, look: Look) -> None:
        """Take the face and the colours of a theme."""
        font = look.font(_KINDS[self.name])
        font.setPixelSize(_SIZES[self.name])
        font.setCapitalization(QFont.Capitalization.MixedCase)
        self.setFont(font)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(look.tokens.muted))
        self.setPalette(palette)
        self.fit()

    def show_value(self) -> None:
        """Show what the article has."""
        text = shown(getattr(self.article.article, self.name)) if self.article is not None else ""
        if text != held(self.document()):
            place = self.textCursor().position()
            self._shows = True
            self.setPlainText(text)
            self._shows = False
            self.put_caret(place)

    def put_caret(self, place: int, anchor: int = -1) -> None:
        """Put the caret behind so many signs."""
        last = self.document().characterCount() - 1
        cursor = self.textCursor()
        cursor.setPosition(min(place if anchor < 0 else anchor, last))
        cursor.setPosition(min(place, last), KEEP)
        self.setTextCursor(cursor)

    def selection(self) -> Selection:
        """What is selected, in the words of the article."""
        cursor = self.textCursor()
        return Selection(self.name, Point(0, cursor.anchor()), Point(0, cursor.position()))

    def fit(self) -> None:
        """Be as high as the text, up to some lines."""
        rows = max(1, min(_MOST_LINES, round(self.document().size().height())))
        self.setFixedHeight(rows * self.fontMetrics().lineSpacing() + 4)

    def _typed(self) -> None:
        if not self._shows and self.article is not None:
            self.article.set_field(
                self.name,
                typed_into(getattr(self.article.article, self.name), held(self.document())),
                before=self._before,
                after=self.selection(),
                typing=True,
                origin=self,
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        standard = QKeySequence.StandardKey
        self._before = self.selection()
        if self.article is None or self.isReadOnly():
            super().keyPressEvent(event)
        elif event.matches(standard.Undo):
            self.article.undo()
        elif event.matches(standard.Redo):
            self.article.redo()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self.left.emit(self.name, 1)
        elif event.key() == Qt.Key.Key_Backtab:
            self.left.emit(self.name, -1)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            before = self.textCursor().position()
            super().keyPressEvent(event)
            if self.textCursor().position() == before:
                self.left.emit(self.name, 1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._before = self.selection()
        super().inputMethodEvent(event)


class Head(QFrame):
    """The three fields; they show and make edits of one article."""

    left = Signal()
    """The caret goes on to the body."""
    placed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("source_head")
        self._article: OpenText | None = None
        self.fields = {name: HeadField(name, self) for name in FIELD_NAMES}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 2 * GRID, 0, 2 * GRID)
        self.column.setSpacing(GRID // 2)
        for field in self.fields.values():
            self.column.addWidget(field)
            field.left.connect(self._leave)
            field.placed.connect(lambda _: self.placed.emit())
        self._retranslate()

    def show_article(self, article: OpenText | None) -> None:
        """Show an article's head, or nothing."""
        if self._article is not None:
            self._article.edited.disconnect(self._follow)
            self._article.reloaded.disconnect(self._show_all)
        self._article = article
        if article is not None:
            article.edited.connect(self._follow)
            article.reloaded.connect(self._show_all)
        for field in self.fields.values():
            field.article = article
            field.setReadOnly(article is None or article.read_only)
        self._show_all()

    def dress(self, look: Look) -> None:
        """Take the face and the colours of a theme, as far as no style sheet has them."""
        for field in self.fields.values():
            field.dress(look)

    def set_side(self, left: int, right: int) -> None:
        """Stand over a column of text."""
        margins = self.column.contentsMargins()
        self.column.setContentsMargins(left, margins.top(), right, margins.bottom())

    def focused(self) -> HeadField | None:
        """The field that has the keyboard."""
        return next((field for field in self.fields.values() if field.hasFocus()), None)

    def _follow(self, edit: Edit, origin: object) -> None:
        for step in edit.steps:
            if isinstance(step, FieldSet) and step.field in self.fields and origin is not self.fields[step.field]:
                self.fields[step.field].show_value()

    def _show_all(self) -> None:
        for field in self.fields.values():
            field.show_value()
            field.moveCursor(QTextCursor.MoveOperation.Start)

    def _leave(self, name: str, step: int) -> None:
        names = list(self.fields)
        place = names.index(name) + step
        if place >= len(names):
            self.left.emit()
        elif place >= 0:
            self.fields[names[place]].setFocus(Qt.FocusReason.TabFocusReason)

    def _retranslate(self) -> None:
        for name, field in self.fields.items():
            words = sheet_text(PLACEHOLDERS[_KINDS[name]])
            field.setPlaceholderText(words)
            field.setAccessibleName(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
