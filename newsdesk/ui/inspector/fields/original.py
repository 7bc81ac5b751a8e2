# SPDX-License-Identifier: GPL-3.0-or-later
"""The article that this one translates: found by its words, opened, let go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from newsdesk.ui.inspector.asking import ArticleFinder
from newsdesk.ui.inspector.fields.field import Field, FieldCompletionLine
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon

if TYPE_CHECKING:
    from newsdesk.newsroom.index_cards import Card


class OriginalField(Field):
    """Another article, or none."""

    article_chosen = Signal(int)
    """The article should be opened."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._appearance = appearance
        self._value: int | None = None
        self._read_only = False
        self.finder = ArticleFinder(session, self)
        self.line = FieldCompletionLine(self.finder.ask)
        self.line.setObjectName("translation_of_line")
        self.title = QLabel()
        self.title.setObjectName("translation_of_title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.open_button, self.clear_button = QToolButton(), QToolButton()
        self.open_button.setObjectName("translation_of_open")
        self.clear_button.setObjectName("translation_of_clear")
        self._named = QWidget()
        row = QHBoxLayout(self._named)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.title, 1)
        for button in (self.open_button, self.clear_button):
            button.setFixedSize(28, 28)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self._named)
        self.setFocusProxy(self.line)
        self.line.chosen.connect(self._chosen)
        self.line.editingFinished.connect(self._left)
        self.open_button.clicked.connect(self._open)
        self.clear_button.clicked.connect(lambda: self._take(None))
        self._retranslate()
        self._show()

    def show_value(self, value: Any) -> None:
        if value != self._value:
            self._value = value
            self._show()

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self._show()

    def draw(self) -> None:
        """Take the colours that hold now."""
        muted = self._appearance.tokens.muted
        self.open_button.setIcon(self._appearance.icon(Icon.OPEN_OUTSIDE, muted))
        self.clear_button.setIcon(self._appearance.icon(Icon.CLOSE, muted))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("find the original"))
        for button, words in ((self.open_button, self.tr("Open")), (self.clear_button, self.tr("Clear"))):
            button.setToolTip(words)
            button.setAccessibleName(words)

    def _chosen(self, text: str) -> None:
        card = self.finder.found(text)
        self.line.clear()
        if card is not None:
            self._take(card.id)

    def _left(self) -> None:
        self.line.clear()

    def _take(self, value: int | None) -> None:
        if value != self._value:
            self._value = value
            self._show()
            self.value_edited.emit(value, False)

    def _open(self) -> None:
        if self._value is not None:
            self.article_chosen.emit(self._value)

    def _show(self) -> None:
        self.line.setVisible(self._value is None)
        self.line.setReadOnly(self._read_only)
        self._named.setVisible(self._value is not None)
        self.clear_button.setHidden(self._read_only)
        value = self._value
        if value is None or not self._session.is_open:
            return
        self.title.setText(f"№ {value}")
        self._session.read(
            self, lambda newsroom: newsroom.index_cards.cards((value,)).get(value), self._name, key="original"
        )

    def _name(self, card: Card | None) -> None:
        if card is not None and card.id == self._value:
            self.title.setText(card.headline)
            self.problem_changed.emit("")
        elif card is None and self._value is not None:
            self.problem_changed.emit(self.tr("This article is not in the library any more"))
