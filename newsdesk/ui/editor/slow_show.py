# SPDX-License-Identifier: GPL-3.0-or-later
"""A long text that is in the article already comes into its sheet slice by slice, so that the window never stands."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.document.plain_text import plain_text
from newsdesk.document.tree import BlockNode, Blocks, Document
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit

_SLICE: Final = 8_000
"""Signs of a long text that are shown at once."""


class SlowShow(QObject):
    """Nodes on their way into a sheet; `put` shows some of them before a top-level block, or takes some away."""

    advanced = Signal(int, int)
    """So many of the blocks are shown, of so many."""
    ended = Signal()
    """All are shown, or they were taken back."""

    def __init__(self, put: Callable[[int, int, Blocks], None], parent: QObject) -> None:
        super().__init__(parent)
        self._put = put
        self._waiting: deque[BlockNode] = deque()
        self._first = self._shown = self._whole = 0
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._show_slice)

    @property
    def waiting(self) -> bool:
        """Whether something is still to be shown."""
        return bool(self._waiting)

    def show(self, index: int, nodes: Blocks) -> None:
        """Begin to show nodes before a top-level block."""
        self.finish()
        self._waiting.extend(nodes)
        self._first, self._shown, self._whole = index, 0, len(nodes)
        self._slices.start()

    def finish(self) -> None:
        """Show what still waits, at once."""
        while self._waiting:
            self._show_slice()

    def forget(self) -> None:
        """Show no more: the whole text is shown anew."""
        if self._waiting:
            self._waiting.clear()
            self._end()

    def taken_back(self, edit: Edit) -> bool:
        """Take away what is shown so far, where an edit takes all of it away; whether it does."""
        if not self._waiting or len(edit.steps) != 1 or not isinstance(step := edit.steps[0], BlocksReplaced):
            return False
        if step.index != self._first or len(step.before) != self._whole or step.after:
            return False
        self._waiting.clear()
        self._put(self._first, self._shown, ())
        self._end()
        return True

    def _show_slice(self) -> None:
        nodes: list[BlockNode] = []
        signs = 0
        while self._waiting and signs < _SLICE:
            nodes.append(self._waiting.popleft())
            signs += len(plain_text(Document((nodes[-1],)))) + 40
        self._put(self._first + self._shown, 0, tuple(nodes))
        self._shown += len(nodes)
        self.advanced.emit(self._shown, self._whole)
        if not self._waiting:
            self._end()

    def _end(self) -> None:
        self._slices.stop()
        self.ended.emit()
