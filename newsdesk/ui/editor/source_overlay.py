# SPDX-License-Identifier: GPL-3.0-or-later
"""The source of one block, to edit what the text shows as an object: a box, a gallery, a card, a footnote."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.to_markdown import blocks_to_markdown
from newsdesk.document.tree import BlockNode, Blocks
from newsdesk.ui.editor.source.shown import held
from newsdesk.ui.editor.wording import object_name


class SourceOverlay(QFrame):
    """A card over the text with the Markdown of a block; `accepted` tells its blocks."""

    accepted = Signal(int, tuple)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("source_overlay")
        self.setProperty("look", "notice")
        self._index = -1
        self._title = QLabel(self)
        self._title.setProperty("look", "heading")
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("block_source")
        font = QFont("DejaVu Sans Mono")
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(13)
        self._text.setFont(font)
        self._text.setTabChangesFocus(True)
        self._apply = QPushButton(self)
        self._apply.setObjectName("source_apply")
        self._apply.setProperty("look", "primary")
        self._apply.clicked.connect(self._accept)
        self._cancel = QPushButton(self)
        self._cancel.setObjectName("source_cancel")
        self._cancel.clicked.connect(self.shut)
        self._lay_out()
        self._retranslate()
        self.hide()

    def open(self, index: int, block: BlockNode) -> None:
        """Show the source of the block of that number."""
        self._index = index
        self._title.setText(object_name(block))
        self._text.setPlainText(block.source.text.strip("\n") if block.source else blocks_to_markdown((block,)))
        self.place()
        self.show()
        self.raise_()
        self._text.setFocus()

    def shut(self) -> None:
        """Leave everything as it was."""
        self.hide()
        self.closed.emit()

    def place(self) -> None:
        """In the middle of the parent, and never larger."""
        over = self._over
        width, height = min(640, over.width() - 32), min(360, over.height() - 32)
        self.setGeometry((over.width() - width) // 2, (over.height() - height) // 3, width, height)

    def _accept(self) -> None:
        blocks: Blocks = from_markdown(held(self._text.document()).strip("\n") + "\n").blocks
        self.hide()
        self.accepted.emit(self._index, tuple(blocks))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._text, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._apply)
        column.addLayout(row)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Source of the block"))
        self._text.setAccessibleName(self.tr("Source of the block"))
        self._apply.setText(self.tr("Apply"))
        self._cancel.setText(self.tr("Cancel"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._accept()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
