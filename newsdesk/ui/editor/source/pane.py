# SPDX-License-Identifier: GPL-3.0-or-later
"""The head and the source of an article below each other, in the colours of the theme, with a menu of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from newsdesk.domain.manuscript.steps import Selection
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.source.coming import MadeSource
from newsdesk.ui.editor.source.head import Head
from newsdesk.ui.editor.source.source_view import SourceView
from newsdesk.ui.open_text import OpenText
from newsdesk.ui.theme.tokens import Tokens

_CUT: Final = QT_TRANSLATE_NOOP("SourceMode", "Cut")
_COPY: Final = QT_TRANSLATE_NOOP("SourceMode", "Copy")
_PASTE: Final = QT_TRANSLATE_NOOP("SourceMode", "Paste")
_SELECT_ALL: Final = QT_TRANSLATE_NOOP("SourceMode", "Select all")
_LEAVE: Final = QT_TRANSLATE_NOOP("SourceMode", "Show the text as it is read")
_NAME: Final = QT_TRANSLATE_NOOP("SourceMode", "Source of the article")
_ABOUT: Final = QT_TRANSLATE_NOOP("SourceMode", "The text in Markdown, as it is stored")


class SourcePane(QWidget):
    """Shows kicker, headline and lead as fields, and the body as Markdown."""

    moved = Signal()
    """The caret stands elsewhere in the fields or in the Markdown."""

    def __init__(self, look: Look, leave: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("source_mode")
        self._leave = leave
        self._look = look
        self.setStyleSheet(_sheet(look.tokens))  # before there is anything that would have to take it on twice
        self.head = Head(self)
        self.view = SourceView(look.tokens, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.view, 1)
        self.hide()
        self.view.moved.connect(self.moved)
        self.head.placed.connect(self.moved)
        self.head.left.connect(lambda: self.view.setFocus(Qt.FocusReason.TabFocusReason))
        self.view.menu_wanted.connect(self._open_menu)
        self.head.dress(look)
        self._retranslate()

    def show_article(self, article: OpenText | None, source: MadeSource | None = None) -> None:
        """Show an article, whose source may be made already, or nothing."""
        self.head.show_article(article)
        self.view.show_article(article, source)

    def dress(self, look: Look) -> None:
        """Take the face and the colours of a theme."""
        if look is self._look:
            return
        self._look = look
        self.setStyleSheet(_sheet(look.tokens))
        self.head.dress(look)
        self.view.recolour(look.tokens)

    def put_caret(self, field: str, head: int, anchor: int) -> None:
        """Put the caret into a field of the head, and the keyboard where the Markdown had it."""
        there = self.head.fields[field]
        there.put_caret(head, anchor)
        if self.view.hasFocus():
            there.setFocus(Qt.FocusReason.OtherFocusReason)

    def select(self, place: Selection) -> None:
        """Put the caret into the Markdown, and the keyboard where a field of the head had it."""
        self.view.select(place)
        if self.head.focused() is not None:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.ensureCursorVisible()

    def focus(self, field: str | None) -> None:
        """Give the keyboard to a field of the head, or to the Markdown."""
        widget = self.head.fields.get(field) if field is not None else None
        (widget or self.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def bring_to(self, top: int, over: QWidget) -> None:
        """Bring the caret's line to a height of a widget around, or into the middle where that is below none."""
        view = self.view
        if top < 0:
            view.centerCursor()
            return
        bar, height = view.verticalScrollBar(), max(1, view.fontMetrics().lineSpacing())
        there = view.viewport().mapTo(over, view.cursorRect().topLeft()).y()
        bar.setValue(bar.value() + round((there - top) / height))
        view.ensureCursorVisible()

    def _open_menu(self, place: QPoint) -> None:
        menu, view = QMenu(self), self.view
        writable, selected = not view.isReadOnly(), view.textCursor().hasSelection()
        for words, run, allowed in (
            (_CUT, view.cut, writable and selected),
            (_COPY, view.copy, selected),
            (_PASTE, view.paste, writable and view.canPaste()),
            (_SELECT_ALL, view.selectAll, True),
            (_LEAVE, self._leave, True),
        ):
            action = menu.addAction(_words(words))
            action.triggered.connect(lambda _=False, run=run: run())
            action.setEnabled(allowed)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _retranslate(self) -> None:
        self.view.setAccessibleName(_words(_NAME))
        self.view.setAccessibleDescription(_words(_ABOUT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self.view.column_side()
        self.head.set_side(side, side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()


def _sheet(tokens: Tokens) -> str:
    return (
        f"#source_mode {{ background: {tokens.page}; }}"
        f" #source_head {{ background: {tokens.page}; border: 0; border-bottom: 1px solid {tokens.line}; }}"
        f" QPlainTextEdit {{ background: {tokens.page}; color: {tokens.text}; border: 0; padding: 0; }}"
        f" #source_headline, #article_source {{ color: {tokens.ink}; }}"
    )


def _words(text: object) -> str:
    return QCoreApplication.translate("SourceMode", str(text))
