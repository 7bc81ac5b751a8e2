# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours and the size of an editor's text, put on when either changes."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.scrolling import kept_in_place
from newsdesk.ui.editor.shelf import OpenSheets
from newsdesk.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from newsdesk.ui.editor.panel import EditorPanel


class Dressing(QObject):
    """Dresses the text of one panel, and the line over it that says it is only read."""

    def __init__(self, panel: EditorPanel, sheets: OpenSheets, locked: QLabel, appearance: Appearance) -> None:
        super().__init__(panel)
        self._panel = panel
        self._view = panel.view
        self._sheets = sheets
        self._locked = locked
        self._appearance = appearance
        appearance.changed.connect(self.recolour)

    def recolour(self) -> None:
        """Take the colours of the theme."""
        tokens = self._appearance.tokens
        self._view.setStyleSheet(
            f"QTextEdit {{ background: {tokens.page}; color: {tokens.ink}; border: 0; padding: 0; border-radius: 0; }}"
        )
        self._locked.setStyleSheet(
            f"background: {tokens.accent_soft}; color: {tokens.text}; padding: 6px 12px;"
            f" border-bottom: 1px solid {tokens.line};"
        )
        if self._sheets.look.tokens is not tokens:
            self._dress(Look(tokens, zoom=self._sheets.look.zoom))
        self._panel.source.recolour()

    def set_zoom(self, zoom: float) -> None:
        """Show the text at so many times its usual size."""
        if zoom != self._sheets.look.zoom:
            with nullcontext() if self._sheets.shows_much else kept_in_place(self._view):
                self._dress(Look(self._appearance.tokens, zoom=zoom))
                if not self._sheets.shows_much:
                    self._view.set_margins()

    def _dress(self, look: Look) -> None:
        self._view.look = look
        # The caret comes back to where it was: nobody else has to follow it there and back.
        blocked = self._view.blockSignals(True)
        self._sheets.recolour(look, self._view)
        self._view.blockSignals(blocked)
