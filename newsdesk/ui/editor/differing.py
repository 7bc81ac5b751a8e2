# SPDX-License-Identifier: GPL-3.0-or-later
"""Where two runs of blocks differ."""

from __future__ import annotations

from newsdesk.document.tree import Blocks


def difference(old: Blocks, new: Blocks) -> tuple[int, Blocks, Blocks]:
    """How many blocks are the same at the beginning, and what follows of both up to where they agree again.

    The new ones are the very nodes of the old where they say the same, because these know their source.
    """
    shorter = min(len(old), len(new))
    front = 0
    while front < shorter and old[front] == new[front]:
        front += 1
    back = 0
    while back < shorter - front and old[-1 - back] == new[-1 - back]:
        back += 1
    before, after = old[front : len(old) - back], new[front : len(new) - back]
    if len(before) == len(after):
        after = tuple(was if was == now else now for was, now in zip(before, after, strict=True))
    return front, before, after
