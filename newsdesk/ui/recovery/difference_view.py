# SPDX-License-Identifier: GPL-3.0-or-later
"""The difference between two texts in a dialog: what went is struck out, what came is underlined."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.manuscript import Snapshot
from newsdesk.ui.recovery.differences import Compared, FieldTexts, compared, field_texts, to_html
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.word_difference import legend_style

_WIDTH, _HEIGHT = 720, 560


@dataclass(frozen=True, slots=True)
class Side:
    """What stands on one side, and how the words that only this side has are called."""

    article: Article | Snapshot
    name: str


class DifferenceView(QDialog):
    """Shows what two states of an article do not share; it decides nothing."""

    def __init__(self, session: Session, appearance: Appearance, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("difference_view")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(_WIDTH, _HEIGHT)
        self._session = session
        self._appearance = appearance
        self._compared: Compared | None = None
        self._title = QLabel(title)
        self._title.setProperty("look", "heading")
        self._title.setWordWrap(True)
        self._went, self._came = QLabel(), QLabel()
        self._text = QTextBrowser()
        self._text.setObjectName("difference_text")
        self._text.setProperty("look", "flat")
        self._text.setOpenLinks(False)
        self._close = QPushButton()
        self._close.setObjectName("difference_close")
        self._close.setDefault(True)
        self._close.clicked.connect(self.reject)
        self._buttons = QHBoxLayout()
        self._lay_out()
        appearance.changed.connect(self._draw)
        self._retranslate()
        self._close.setFocus()

    def compare(self, before: Side, after: Side) -> None:
        """Show what only one of the two has."""
        self._went.setText(before.name)
        self._came.setText(after.name)
        self._text.setPlainText(self.tr("Comparing…"))

        def written(side: Side) -> Article:
            return side.article.written() if isinstance(side.article, Snapshot) else side.article

        def texts(_: object) -> FieldTexts:
            return field_texts(written(before), written(after))

        self._session.read(self, texts, self._compare, failed=self._failed, key="texts")
        self._draw()

    def offer(self, text: str, run: Callable[[], None], *, look: str = "") -> QPushButton:
        """Offer something to do about it, by which the dialog ends."""
        button = QPushButton(text)
        button.setProperty("look", look)
        button.setAutoDefault(False)
        button.clicked.connect(self.accept)
        button.clicked.connect(run)
        self._buttons.addWidget(button)
        return button

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        legend = QHBoxLayout()
        legend.setSpacing(GRID)
        legend.addWidget(self._went)
        legend.addWidget(self._came)
        legend.addStretch(1)
        line = QFrame()
        line.setFixedHeight(1)
        line.setProperty("look", "line")
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addLayout(self._buttons)
        row.addStretch(1)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self._title)
        column.addLayout(legend)
        column.addWidget(line)
        column.addWidget(self._text, 1)
        column.addLayout(row)

    def _compare(self, texts: FieldTexts) -> None:
        self._session.read(self, compared(texts), self._show, failed=self._failed, key="compare")

    def _show(self, differences: Compared) -> None:
        self._compared = differences
        self._draw()

    def _failed(self, error: Exception) -> None:
        from newsdesk.ui.wording import error_text

        self._text.setPlainText(error_text(error).whole)

    def _draw(self) -> None:
        tokens = self._appearance.tokens
        self._went.setStyleSheet(legend_style(tokens, came=False))
        self._came.setStyleSheet(legend_style(tokens, came=True))
        if self._compared is not None:
            if self._compared:
                self._text.setHtml(to_html(self._compared, tokens))
            else:
                self._text.setPlainText(self.tr("Both are the same, word by word."))

    def _retranslate(self) -> None:
        self._close.setText(self.tr("Close"))
        self.setAccessibleName(self.windowTitle())
        self._text.setAccessibleName(self.tr("Differences, word by word"))
