# SPDX-License-Identifier: GPL-3.0-or-later
"""The address on the site: the part that can be chosen, and the whole of it, ready to be copied."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from newsdesk.ui.inspector.fields.field import Field, FieldLine, put_text
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon

_BREAK = "\u200b"


class AddressField(Field):
    """The slug; frozen once the article was published."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._address = ""
        self._frozen = False
        self._read_only = False
        self.line = FieldLine()
        self.line.setObjectName("slug_line")
        self.whole = QLabel()
        self.whole.setObjectName("whole_address")
        self.whole.setProperty("look", "hint")
        self.whole.setWordWrap(True)
        self.whole.setTextFormat(Qt.TextFormat.PlainText)
        self.copy = QToolButton()
        self.copy.setObjectName("copy_address")
        self.copy.setFixedSize(28, 28)
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self.whole, 1)
        below.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addLayout(below)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(lambda text: self.value_edited.emit(text.strip(), True))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._address))
        self._retranslate()

    @property
    def address(self) -> str:
        """The whole address."""
        return self._address

    def show_value(self, value: Any) -> None:
        if value != self.line.text().strip():
            put_text(self.line, value)

    def show_address(self, address: str) -> None:
        """Show the whole address; it may break behind every part of it."""
        self._address = address
        self.whole.setText(address.replace("/", f"/{_BREAK}").replace("-", f"-{_BREAK}"))
        self.whole.setAccessibleName(address)
        self.copy.setEnabled(bool(address))

    def set_frozen(self, frozen: bool) -> None:
        """Whether the article was published under this address, so that it stays."""
        self._frozen = frozen
        self.line.setReadOnly(self._read_only or frozen)
        self._retranslate()

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self.line.setReadOnly(read_only or self._frozen)

    def draw(self) -> None:
        """Take the colours that hold now."""
        self.copy.setIcon(self._appearance.icon(Icon.COPY, self._appearance.tokens.muted))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("made of the headline"))
        self.copy.setToolTip(self.tr("Copy the address"))
        self.copy.setAccessibleName(self.tr("Copy the address"))
        said = self.tr("Published under this address: readers and other sites link to it, so it stays")
        self.hint_changed.emit(said if self._frozen else "")
