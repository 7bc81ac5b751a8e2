# SPDX-License-Identifier: GPL-3.0-or-later
"""What a blind reader hears of a photo in this article, written beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from newsdesk.ui.widgets.popover import Popover


class AltPopover(Popover):
    """Asks for the description; `chosen` tells it, None where the photo's own should be read."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("alt_popover", parent)
        self._title, self._hint = QLabel(self), QLabel(self)
        self._title.setProperty("look", "label")
        self._hint.setProperty("look", "hint")
        self._hint.setWordWrap(True)
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("figure_alt_text")
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(84)
        self._text.installEventFilter(self)
        self._keep = QPushButton(self)
        self._keep.setObjectName("figure_alt_keep")
        self._keep.setProperty("look", "primary")
        self._keep.clicked.connect(self._accept)
        self._of_photo = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for widget in (self._title, self._text, self._hint):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._keep)
        column.addLayout(row)
        self.setFixedWidth(400)
        self._retranslate()

    def ask(self, anchor: QRect, alt: str | None, of_photo: str) -> None:
        """Show the question beside a rectangle of the screen, with what this article has and what the photo has."""
        self._of_photo = of_photo
        self._text.setPlainText(alt or "")
        self._text.setPlaceholderText(of_photo or self.tr("What is to be seen in the picture"))
        self._say()
        self._text.selectAll()
        self.show_beside(anchor)
        self._text.setFocus()

    def _accept(self) -> None:
        self.hide()
        self.chosen.emit(" ".join(self._text.toPlainText().split()) or None)

    def _say(self) -> None:
        if self._of_photo:
            self._hint.setText(self.tr("Left empty, the photo's own description is read."))
        else:
            self._hint.setText(self.tr("The photo has no description of its own."))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Description for the blind"))
        self._title.setText(self.tr("Description for the blind, in this article"))
        self._text.setAccessibleName(self.tr("Description for the blind, in this article"))
        self._keep.setText(self.tr("Done"))
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._text and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._accept()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.hide()
                return True
        return super().eventFilter(watched, event)
