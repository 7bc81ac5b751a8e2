# SPDX-License-Identifier: GPL-3.0-or-later
"""What a photo's card shows."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.document.tree import Figure, Placement
from newsdesk.domain.photo import Photo

UTC = ZoneInfo("UTC")
PLACEMENTS = {
    Placement.COLUMN: QT_TRANSLATE_NOOP("PhotoCard", "In the column"),
    Placement.WIDE: QT_TRANSLATE_NOOP("PhotoCard", "Wide"),
    Placement.LEFT: QT_TRANSLATE_NOOP("PhotoCard", "At the left"),
    Placement.RIGHT: QT_TRANSLATE_NOOP("PhotoCard", "At the right"),
}


@dataclass(frozen=True, slots=True)
class CardContent:
    """What a card shows: a figure of the text, its photo (None where the library has none), and what is around it."""

    figure: Figure
    photo: Photo | None
    number: int = 1
    count: int = 1
    uncredited_others: int = 0
    zone: ZoneInfo = UTC
    read_only: bool = False

    @property
    def asks_for_words(self) -> bool:
        """Whether a credit and an alt text must be there; a photo that is awaited is asked for nothing."""
        return self.photo is not None and not self.photo.awaited
