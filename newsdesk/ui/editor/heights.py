# SPDX-License-Identifier: GPL-3.0-or-later
"""Which block stands at a height of the text: looked for from where it was last, so that no length makes it slow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock

from newsdesk.ui.editor.kinds import CELLS, kind_of

if TYPE_CHECKING:
    from newsdesk.ui.editor.text_view import TextView


class Heights:
    """Finds the first block that can be seen; Qt's own search for it walks over every block above."""

    def __init__(self, view: TextView) -> None:
        self._view = view
        self._sheet: object = None
        self._number = 0

    def block_at(self, y: float) -> QTextBlock:
        """The first block that reaches below a height of the viewport; of cells side by side the first."""
        document = self._view.document()
        if self._sheet is not self._view.sheet:
            self._sheet, self._number = self._view.sheet, 0
        self._number = self._search(y + self._view.verticalScrollBar().value(), document.blockCount())
        block = document.findBlockByNumber(self._number)
        while kind_of(block) in CELLS and kind_of(block.previous()) in CELLS and self._bottom(block.previous()) >= y:
            block = block.previous()
        return block

    def _search(self, height: float, count: int) -> int:
        """The last block that begins above a height: by steps that double, then by halves.

        To ask where a block is has all above it laid out, which a text that was just opened is not; so the steps
        begin small.
        """
        low = min(self._number, count - 1)
        step = 1
        while low > 0 and self._top(low) > height:
            low, step = max(0, low - step), 2 * step
        high, step = low + 1, 1
        while high < count and self._top(high) <= height:
            low, high, step = high, high + step, 2 * step
        high = min(high, count)
        while high - low > 1:
            middle = (low + high) // 2
            if self._top(middle) <= height:
                low = middle
            else:
                high = middle
        return low

    def _top(self, number: int) -> float:
        document = self._view.document()
        top: float = document.documentLayout().blockBoundingRect(document.findBlockByNumber(number)).top()
        return top

    def _bottom(self, block: QTextBlock) -> float:
        rect = self._view.document().documentLayout().blockBoundingRect(block)
        bottom: float = rect.bottom() - self._view.verticalScrollBar().value()
        return bottom
