# SPDX-License-Identifier: GPL-3.0-or-later
"""Code with its language, and sources that the editor does not know, edited as the lines that they are."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetricsF, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.to_markdown import blocks_to_markdown
from newsdesk.document.tree import BlockNode, Blocks, CodeBlock
from newsdesk.ui.editor.nodes.cards import code_font
from newsdesk.ui.editor.nodes.object_editor import FOOTER, ObjectEditor, Tools
from newsdesk.ui.editor.nodes.rack import source_heading, source_of
from newsdesk.ui.editor.source.shown import held

_PAD: Final = 12
_MOST_LINES: Final = 400


class SourceEditor(ObjectEditor):
    """Lines in the face of code; what they mean is read anew with every sign."""

    def __init__(self, node: BlockNode, tools: Tools, parent: QWidget) -> None:
        super().__init__(tools, parent)
        self.setObjectName("object_source_editor")
        self._code = isinstance(node, CodeBlock)
        self._heading = "" if self._code else source_heading(node)
        self._blocks: Blocks = (node,)
        self._caret = 0
        self._quiet = False
        self.language = QLineEdit(self)
        self.language.setObjectName("code_language")
        self.language.setVisible(self._code)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("object_source")
        self.text.setFont(code_font())
        self.text.setProperty("look", "flat")
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.document().setDocumentMargin(0)
        self.text.setUndoRedoEnabled(False)
        self.text.setTabChangesFocus(not self._code)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.column.setContentsMargins(_PAD, _PAD, _PAD, 4)
        self.column.setSpacing(4)
        self.column.addWidget(self.language)
        self.column.addWidget(self.text, 1)
        self.add_footer(("remove_object",))
        self._fill()
        for field in (self.text, self.language):
            self.watch(field)
        self.text.textChanged.connect(self._changed)
        self.text.cursorPositionChanged.connect(self._moved)
        self.language.textEdited.connect(lambda _: self._write())

    def begin(self, position: int) -> None:
        self.text.setFocus()
        cursor = self.text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.text.setTextCursor(cursor)

    def show_blocks(self, blocks: Blocks, position: int) -> bool:
        if self._code and (len(blocks) != 1 or not isinstance(blocks[0], CodeBlock)):
            return False
        if blocks == self._blocks:
            return True
        self._blocks = blocks
        self._fill()
        cursor = self.text.textCursor()
        cursor.setPosition(min(max(0, position), self.text.document().characterCount() - 1))
        self.text.setTextCursor(cursor)
        return True

    def wanted_height(self, width: int) -> int:
        lines = min(_MOST_LINES, self.text.blockCount()) + 1
        text = round(lines * QFontMetricsF(self.text.font()).lineSpacing()) + 20
        language = self.language.sizeHint().height() + 4 if self._code else 0
        return language + text + 2 * _PAD + FOOTER

    def caret(self) -> QPoint | None:
        if not self.text.hasFocus():
            return None
        return self.text.viewport().mapTo(self, self.text.cursorRect().bottomLeft())

    def retranslate(self) -> None:
        super().retranslate()
        name = self.tr("Code") if self._code else self._heading
        self.hint.setText(name)
        self.setAccessibleName(name)
        self.text.setAccessibleName(name)
        self.language.setAccessibleName(self.tr("Language of the code"))
        self.language.setPlaceholderText(self.tr("Language, such as python or sql"))

    def _fill(self) -> None:
        node = self._blocks[0] if self._blocks else None
        self._quiet = True
        if isinstance(node, CodeBlock) and self._code:
            self._set_text(node.text)
            if self.language.text().strip() != node.language:
                self.language.setText(node.language)
        elif len(self._blocks) == 1 and node is not None:
            self._set_text(source_of(node))
        else:
            self._set_text(blocks_to_markdown(self._blocks).rstrip("\n"))
        self._quiet = False

    def _set_text(self, text: str) -> None:
        if held(self.text.document()) != text:
            self.text.setPlainText(text)

    def _moved(self) -> None:
        if not self._quiet:
            self.resized.emit()

    def _changed(self) -> None:
        if not self._quiet:
            self._write()
            self.resized.emit()

    def _write(self) -> None:
        text = held(self.text.document())
        made: Blocks
        if self._code:
            made = (CodeBlock(text, " ".join(self.language.text().split())),)
        else:
            made = tuple(replace(each, source=None) for each in from_markdown(text.strip("\n") + "\n").blocks)
        before, self._caret = self._caret, self.text.textCursor().position()
        if made != self._blocks:
            self._blocks = made
            self.written.emit(made, True, before, self._caret)
