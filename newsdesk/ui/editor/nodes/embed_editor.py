# SPDX-License-Identifier: GPL-3.0-or-later
"""The card of a link: its address, which must be one of the web, and its title."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from newsdesk.document.addresses import is_web
from newsdesk.document.plain_text import inline_text
from newsdesk.document.tree import Blocks, Embed, Text
from newsdesk.ui.editor.nodes.object_editor import ObjectEditor, Tools
from newsdesk.ui.editor.nodes.wording import host_of


def address_of(text: str) -> str:
    """What is written, as an address of the web; empty where it is none."""
    text = text.strip()
    if any(sign.isspace() for sign in text):
        return ""
    if is_web(text):
        return text
    bare = f"https://{text}"
    return bare if "." in text and "@" not in text and ":" not in text and is_web(bare) else ""


class EmbedEditor(ObjectEditor):
    """Two fields; only an address that can be reached becomes the card's."""

    def __init__(self, node: Embed | None, tools: Tools, parent: QWidget) -> None:
        super().__init__(tools, parent)
        self.setObjectName("object_embed_editor")
        self._node = node
        self._caret = 0
        self.url = QLineEdit(self)
        self.url.setObjectName("embed_url")
        self.heading = QLineEdit(self)
        self.heading.setObjectName("embed_title")
        self.problem = QLabel(self)
        self.problem.setObjectName("embed_problem")
        self.column.setContentsMargins(12, 12, 12, 4)
        for field in (self.url, self.heading):
            self.column.addWidget(field)
            self.watch(field)
            field.textEdited.connect(lambda _: self._write())
            field.returnPressed.connect(self.finished)
        self.column.addWidget(self.problem)
        self.hint.setWordWrap(True)
        self.add_footer(("remove_object",))
        self._fill()
        self._say()

    def begin(self, position: int) -> None:
        field = self.url if self._node is None else self.heading
        field.setFocus()
        field.selectAll()

    def show_blocks(self, blocks: Blocks, position: int) -> bool:
        if len(blocks) != 1 or not isinstance(blocks[0], Embed):
            return False
        if blocks[0] != self._node:
            self._node = blocks[0]
            self._fill()
            self._say()
        return True

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(self.tr("Card of a link"))
        self.hint.setText(self.tr("Readers see a card; nothing is loaded from there"))
        self.url.setAccessibleName(self.tr("Address"))
        self.url.setPlaceholderText(self.tr("Address, such as https://…"))
        self.heading.setAccessibleName(self.tr("Title of the card"))
        self.heading.setPlaceholderText(self.tr("Title: what readers will find there"))
        self._say()

    def _fill(self) -> None:
        if self._node is not None:
            if address_of(self.url.text()) != self._node.url:
                self.url.setText(self._node.url)
            title = self._title()
            if " ".join(self.heading.text().split()) != title:
                self.heading.setText(title)

    def _title(self) -> str:
        return " ".join(inline_text(self._node.title).split()) if self._node is not None else ""

    def _say(self) -> None:
        text = self.url.text().strip()
        good = bool(address_of(text))
        self.problem.setProperty("look", "hint" if good or not text else "bad")
        if good:
            self.problem.setText(self.tr("Leads to {host}").replace("{host}", host_of(address_of(text))))
        elif text and self._node is not None:
            kept = self.tr("This is no address of the web; the card keeps {url}")
            self.problem.setText(kept.replace("{url}", self._node.url))
        elif text:
            self.problem.setText(self.tr("This is no address of the web yet"))
        else:
            self.problem.setText(self.tr("An address of the web makes the card"))
        self.url.setProperty("invalid", bool(text) and not good)
        for each in (self.url, self.problem):
            each.style().unpolish(each)
            each.style().polish(each)

    def _write(self) -> None:
        self._say()
        url = address_of(self.url.text())
        words = " ".join(self.heading.text().split())
        title = self._node.title if self._node is not None else ()
        if words != self._title():
            title = (Text(words),) if words else ()
        if not url:
            if self._node is None:
                return
            url = self._node.url
        made = Embed(url, title)
        field = self.heading if self.heading.hasFocus() else self.url
        before, self._caret = self._caret, field.cursorPosition()
        if made != self._node:
            grows = self._node is not None
            self._node = made
            self.written.emit((made,), grows, before, self._caret)
