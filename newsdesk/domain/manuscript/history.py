# SPDX-License-Identifier: GPL-3.0-or-later
"""One history of edits an article: unlimited, over all fields, coalesced by word."""

from __future__ import annotations

from newsdesk.domain.manuscript.steps import Edit


class History:
    """Edits that were made, and those that were taken back and may be made again."""

    def __init__(self) -> None:
        self._done: list[Edit] = []
        self._undone: list[Edit] = []
        self._saved_at = 0

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is an edit to make again."""
        return bool(self._undone)

    @property
    def dirty(self) -> bool:
        """Whether edits stand that the last save has not, or has and were taken back."""
        return self._saved_at != len(self._done)

    def add(self, edit: Edit) -> None:
        """Remember an edit that was made; what was taken back before can no longer be made again."""
        if self._undone and self._saved_at > len(self._done):
            self._saved_at = -1
        self._undone.clear()
        self._done.append(edit)

    def back(self) -> Edit | None:
        """The edit to take back."""
        if not self._done:
            return None
        self._undone.append(self._done.pop())
        return self._undone[-1]

    def forward(self) -> Edit | None:
        """The edit to make again."""
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        return self._done[-1]

    def mark_saved(self) -> None:
        """Remember that everything up to here is saved."""
        self._saved_at = len(self._done)
