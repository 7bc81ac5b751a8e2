# SPDX-License-Identifier: GPL-3.0-or-later
"""Signs and words of the text, counted when nobody types, and only in blocks that changed."""

from __future__ import annotations

from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.document.plain_text import Counts, count, minutes, plain_text
from newsdesk.document.tree import Document
from newsdesk.ui.editor.sheet import Sheet

PAUSE: Final = 220
"""Milliseconds without a key before anything is counted."""
_SLICE: Final = 0.006
"""Seconds that counting takes at once."""


class Counter(QObject):
    """Counts lead and body of one sheet."""

    counted = Signal(int, int, int, int)
    """Signs, signs without spaces, words, minutes."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._blocks: list[Counts | None] = [None] * sheet.article.manuscript.block_count
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._count)
        sheet.blocks_changed.connect(self._changed)
        sheet.field_changed.connect(lambda _: self._pause.start(PAUSE))

    def count_soon(self) -> None:
        """Tell the counts as soon as there is time."""
        self._pause.start(0)

    def _changed(self, index: int, before: int, after: int) -> None:
        if before < 0:
            self._blocks = [None] * after
        else:
            self._blocks[index : index + before] = [None] * after
        self._pause.start(PAUSE)

    def _count(self) -> None:
        blocks = self._sheet.article.manuscript
        if len(self._blocks) != blocks.block_count:  # a long text is still being shown
            self._blocks = [None] * blocks.block_count
        until = monotonic() + _SLICE
        for index, known in enumerate(self._blocks):
            if known is None:
                self._blocks[index] = count(plain_text(Document((blocks.block(index),))))
                if monotonic() > until:
                    self._pause.start(0)
                    return
        parts = [each for each in self._blocks if each is not None]
        parts.append(count(self._sheet.article.article.lead))
        words = sum(each.words for each in parts)
        signs = sum(each.signs for each in parts)
        self.counted.emit(signs, sum(each.signs_without_spaces for each in parts), words, minutes(words))
