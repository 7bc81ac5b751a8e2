# SPDX-License-Identifier: GPL-3.0-or-later
"""What is old of an article's history is packed beside the typing: a key would take a twentieth longer with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, SignalInstance

from newsdesk.domain.manuscript.history import History
from newsdesk.ui.slices import Slices

_PAUSE_MS: Final = 500


class OldEdits(QObject):
    """Packs a little of a history some time after each edit, in a turn of its own."""

    def __init__(self, history: History, edited: SignalInstance, parent: QObject) -> None:
        super().__init__(parent)
        self._history = history
        self._slices = Slices(self._pack, self)
        edited.connect(self._wait)

    def _wait(self, *_: object) -> None:
        if not self._slices.is_active:
            self._slices.start(_PAUSE_MS)

    def _pack(self) -> None:
        if self._history.pack_some():
            self._slices.start()
