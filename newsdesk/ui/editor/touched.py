# SPDX-License-Identifier: GPL-3.0-or-later
"""Which lines of a document were touched since it was read last."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QTextDocument


class Touched(NamedTuple):
    """The lines from one on to the end of another, told from both sides: so it holds while lines come and go within."""

    first: int
    """The number of the first line."""
    tail: int
    """How many lines there are behind the last."""


def touched(document: QTextDocument, position: int, added: int, before: Touched | None) -> Touched:
    """The lines in which so many signs came at a position, with those that were touched before."""
    first = document.findBlock(position).blockNumber()
    last = document.findBlock(min(position + added, document.characterCount() - 1)).blockNumber()
    tail = document.blockCount() - 1 - max(first, last)
    if before is not None:
        first, tail = min(first, before.first), min(tail, before.tail)
    return Touched(max(0, first), max(0, tail))
