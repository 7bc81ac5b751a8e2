# SPDX-License-Identifier: GPL-3.0-or-later
"""Where something stands beside what it belongs to: inside of the room there is, and never over it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize

from newsdesk.ui.theme.tokens import GRID

GAP: Final = GRID // 2
"""Pixels between both."""


def beside(
    anchor: QRect,
    size: QSize,
    room: QRect,
    *,
    above: bool = False,
    centred: bool = False,
    avoided: Iterable[QRect] = (),
) -> QPoint | None:
    """The corner of what is so large, below a rectangle or above it: the side asked for, else the other one.

    None where it would leave the room on both sides, or lie over something that is to be avoided.
    """
    x = anchor.center().x() - size.width() // 2 if centred else anchor.left()
    x = _between(x, room.left(), room.right() + 1 - size.width())
    over, under = anchor.top() - GAP - size.height(), anchor.bottom() + 1 + GAP
    shunned = tuple(avoided)
    for y in (over, under) if above else (under, over):
        found = QRect(QPoint(x, y), size)
        if room.contains(found) and not any(found.intersects(each) for each in shunned):
            return found.topLeft()
    return None


def beside_in_one_of(
    rooms: Iterable[QRect], anchor: QRect, size: QSize, *, above: bool = False, centred: bool = False
) -> QPoint:
    """The corner in the first of some rooms that has one; of the last one, as far inside of it as it goes."""
    last = anchor
    for room in rooms:
        found = beside(anchor, size, room, above=above, centred=centred)
        if found is not None:
            return found
        last = room
    more_above = anchor.top() - last.top() > last.bottom() - anchor.bottom()
    y = anchor.top() - GAP - size.height() if more_above else anchor.bottom() + 1 + GAP
    x = anchor.center().x() - size.width() // 2 if centred else anchor.left()
    return QPoint(
        _between(x, last.left(), last.right() + 1 - size.width()),
        _between(y, last.top(), last.bottom() + 1 - size.height()),
    )


def _between(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))
