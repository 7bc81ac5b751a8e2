# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of what can be put into the text, behind the button with the plus."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from newsdesk.ui.commands.native_keys import native
from newsdesk.ui.editor.shortcuts import SHORTCUTS
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon

ENTRIES: Final = (
    ("insert_photo", Icon.PHOTO, QT_TRANSLATE_NOOP("FormatBar", "Photo…")),
    ("insert_gallery", Icon.PHOTOS, QT_TRANSLATE_NOOP("FormatBar", "Gallery")),
    ("", None, ""),
    ("insert_box", Icon.BOX, QT_TRANSLATE_NOOP("FormatBar", "Box")),
    ("insert_pull_quote", Icon.PULL_QUOTE, QT_TRANSLATE_NOOP("FormatBar", "Pull quote")),
    ("insert_table", Icon.TABLE, QT_TRANSLATE_NOOP("FormatBar", "Table…")),
    ("insert_embed", Icon.EMBED, QT_TRANSLATE_NOOP("FormatBar", "Card of a link…")),
    ("insert_footnote", Icon.FOOTNOTE, QT_TRANSLATE_NOOP("FormatBar", "Footnote")),
    ("insert_code", Icon.SOURCE, QT_TRANSLATE_NOOP("FormatBar", "Block of code")),
    ("", None, ""),
    ("rule", Icon.RULE, QT_TRANSLATE_NOOP("FormatBar", "Rule")),
    ("note", Icon.NOTE, QT_TRANSLATE_NOOP("FormatBar", "Note for the desk…")),
)


class InsertMenu(QMenu):
    """Names what can be put in, with its keys; `wanted` tells the name of the command that was chosen."""

    wanted = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("insert_menu")
        self._appearance = appearance
        self._keys = dict(SHORTCUTS)
        self._entries: dict[str, QAction] = {}
        for name, icon, _ in ENTRIES:
            if icon is None:
                self.addSeparator()
                continue
            action = self.addAction("")
            action.setObjectName(f"insert_menu_{name}")
            action.triggered.connect(lambda _=False, name=name: self.wanted.emit(name))
            self._entries[name] = action
        self.aboutToShow.connect(self._draw)
        self._retranslate()

    def show_shortcuts(self, shortcuts: dict[str, str]) -> None:
        """Name other keys, as the user chose them."""
        self._keys.update(shortcuts)
        self._retranslate()

    def _draw(self) -> None:
        for name, icon, _ in ENTRIES:
            if icon is not None:
                self._entries[name].setIcon(self._appearance.icon(icon))

    def _retranslate(self) -> None:
        self.setTitle(QCoreApplication.translate("FormatBar", "Insert"))
        self.setAccessibleName(self.title())
        for name, icon, text in ENTRIES:
            if icon is not None:
                words = QCoreApplication.translate("FormatBar", str(text))
                keys = native(self._keys.get(name, ""))
                self._entries[name].setText(f"{words}\t{keys}" if keys else words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
