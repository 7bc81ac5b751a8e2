# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of a card: a text that grows with its words, and the label that says where the text is kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPlainTextEdit, QSizePolicy, QToolButton, QWidget

from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.completion import CompletionLineEdit

_MOST_LINES = 8
_ROOM = 12


class CreditLine(CompletionLineEdit):
    """A line whose undo is its own while there is something of its own to undo, and the article's after that."""

    def event(self, event: QEvent) -> bool:
        return _left_to_article(event, self.isUndoAvailable(), self.isRedoAvailable()) or super().event(event)


class GrowingText(QPlainTextEdit):
    """A paragraph as high as its words; Enter is told, Tab goes on."""

    typed = Signal()
    """The user, and not the program, changed the text."""
    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(1)
        self._showing = False
        self.textChanged.connect(self._changed)
        self._fit()

    def show_text(self, text: str) -> None:
        """Show a text that the user did not type."""
        if text == self.toPlainText():
            return
        self._showing = True
        self.setPlainText(text)
        self._showing = False

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def event(self, event: QEvent) -> bool:
        document = self.document()
        if _left_to_article(event, document.isUndoAvailable(), document.isRedoAvailable()):
            return True
        return super().event(event)

    def setPlaceholderText(self, text: str) -> None:
        super().setPlaceholderText(text)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _changed(self) -> None:
        self._fit()
        if not self._showing:
            self.typed.emit()

    def _fit(self) -> None:
        """Be as high as the text, or as the placeholder that stands for it."""
        line = self.fontMetrics().lineSpacing()
        lines = self.document().documentLayout().documentSize().height()
        if not self.toPlainText() and self.placeholderText():
            room = self.fontMetrics().boundingRect(
                0, 0, max(40, self.viewport().width() - 4), 1000, Qt.TextFlag.TextWordWrap, self.placeholderText()
            )
            lines = max(1, round(room.height() / line))
        height = round(min(_MOST_LINES, max(1, lines)) * line) + _ROOM + 2
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)


class PlaceButton(QToolButton):
    """Says where a text is kept, «у фото» or «в этой статье», and changes it."""

    own_wanted = Signal()
    """The text should hold for this article only."""
    photo_wanted = Signal()
    """The article should show the photo's own text again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setProperty("look", "place")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.own = False
        self._choices = QMenu(self)
        self._to_own, self._to_photo = QAction(self), QAction(self)
        for action, wanted in ((self._to_own, self.own_wanted), (self._to_photo, self.photo_wanted)):
            action.setCheckable(True)
            action.triggered.connect(wanted)
            self._choices.addAction(action)
        self.setMenu(self._choices)
        self._retranslate()

    def show_own(self, own: bool) -> None:
        """Say whether the text is this article's own."""
        self.own = own
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setText((self.tr("in this article") if self.own else self.tr("with the photo")) + " ▾")
        self._to_own.setText(self.tr("For this article only"))
        self._to_photo.setText(self.tr("With the photo, for every article"))
        self._to_own.setChecked(self.own)
        self._to_photo.setChecked(not self.own)
        self.setToolTip(
            self.tr("Only this article shows this text")
            if self.own
            else self.tr("Every article that shows the photo shows this text, unless it has its own")
        )
        self.setAccessibleName(self.toolTip())


def _left_to_article(event: QEvent, can_undo: bool, can_redo: bool) -> bool:
    """Leave a key of undo or redo to the window where the field has nothing to undo; whether it was such a key."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    undo = event.matches(QKeySequence.StandardKey.Undo) and not can_undo
    redo = event.matches(QKeySequence.StandardKey.Redo) and not can_redo
    if undo or redo:
        event.ignore()
    return undo or redo


def label_row(label: QLabel, beside: QWidget | None = None) -> QHBoxLayout:
    """A light label over a field, and where the field's text is kept."""
    label.setProperty("look", "label")
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GRID // 2)
    row.addWidget(label, 1)
    if beside is not None:
        row.addWidget(beside)
    return row
