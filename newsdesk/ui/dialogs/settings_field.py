# SPDX-License-Identifier: GPL-3.0-or-later
"""A field of a form with the place for what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget


class SettingsField(QWidget):
    """A line or a box; an error stands right below it and goes with the next key."""

    changed = Signal()

    def __init__(self, editor: QWidget) -> None:
        super().__init__()
        self.editor = editor
        self.error = QLabel()
        self.error.setProperty("look", "bad")
        self.error.setWordWrap(True)
        self.error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(editor)
        column.addWidget(self.error)
        self.setFocusProxy(editor)
        if isinstance(editor, QLineEdit):
            editor.textChanged.connect(self._edited)
        elif isinstance(editor, QComboBox):
            editor.currentTextChanged.connect(self._edited)

    def text(self) -> str:
        """What stands in the field; of a box, the value behind its words."""
        if isinstance(self.editor, QComboBox):
            return self.editor.currentText() if self.editor.isEditable() else str(self.editor.currentData())
        return self.editor.text() if isinstance(self.editor, QLineEdit) else ""

    def set_text(self, text: str) -> None:
        """Put a value into the field."""
        if isinstance(self.editor, QComboBox):
            if self.editor.isEditable():
                self.editor.setCurrentText(text)
            else:
                self.editor.setCurrentIndex(max(0, self.editor.findData(text)))
        elif isinstance(self.editor, QLineEdit) and self.editor.text() != text:
            self.editor.setText(text)

    def show_error(self, text: str) -> None:
        """Say what is wrong; nothing where all is well."""
        self.error.setText(text)
        self.error.setVisible(bool(text))
        self.editor.setAccessibleDescription(text)
        if bool(self.editor.property("invalid")) is not bool(text):
            self.editor.setProperty("invalid", bool(text))
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)

    def _edited(self) -> None:
        self.show_error("")
        self.changed.emit()
