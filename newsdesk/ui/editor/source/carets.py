# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a place of the text as it is read is in its source, and the other way."""

from __future__ import annotations

from newsdesk.document.to_markdown import blocks_to_markdown
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.manuscript.steps import BODY, Point, Selection
from newsdesk.ui.editor.source.places import Places, signs
from newsdesk.ui.editor.source.shown import behind_units, units
from newsdesk.ui.editor.source.source_page import SOURCE
from newsdesk.ui.editor.source.source_text import SourceText


class Carets:
    """Translates places of one text; of pieces of the source that are several blocks the right block is told."""

    def __init__(self, manuscript: Manuscript, source: SourceText) -> None:
        self._manuscript = manuscript
        self._source = source

    def rich(self, place: Selection) -> Selection:
        """What a place of the source is in the text as it is read."""
        head = self._in_rich(place.head)
        return Selection(BODY, head if place.anchor == place.head else self._in_rich(place.anchor), head)

    def source(self, place: Selection) -> Selection:
        """What a place of the text as it is read is in the source."""
        head = self._in_source(place.head)
        return Selection(SOURCE, head if place.anchor == place.head else self._in_source(place.anchor), head)

    def _in_rich(self, point: Point) -> Point:
        source = self._source
        if not len(source):
            return Point(0, 0)
        piece = source.of_block(point.block)
        places = Places(source.piece(piece))
        return self._block_and_offset(piece, places.signs[: places.index(point.offset)])

    def _block_and_offset(self, piece: int, before: str) -> Point:
        source = self._source
        block = source.block_of(piece)
        for number in range(block, block + source.count_of(piece) - 1):
            own = signs(self._manuscript.blocks(number, 1))
            if len(before) <= len(own):
                return Point(number, units(before))
            before, block = before[len(own) + 1 :], number + 1
        return Point(block, units(before))

    def _in_source(self, point: Point) -> Point:
        source = self._source
        if not len(source):
            return Point(0, 0)
        piece = source.of_block(point.block)
        first = source.block_of(piece)
        before = "".join(f"{signs((node,))}\n" for node in self._manuscript.blocks(first, point.block - first))
        own = signs(self._manuscript.blocks(point.block, 1))
        places = Places(source.piece(piece))
        return Point(first, places.offset(len(before) + behind_units(own, point.offset)))


def rich_place(manuscript: Manuscript, place: Selection) -> Selection:
    """What a place of the source is in the text as it is read, where nobody shows the source."""

    def point(of: Point) -> Point:
        if of.block >= manuscript.block_count:
            return Point(of.block, 0)
        node = manuscript.block(of.block)
        places = Places(node.source.text if node.source is not None else blocks_to_markdown((node,)))
        return Point(of.block, units(places.signs[: places.index(of.offset)]))

    return Selection(BODY, point(place.anchor), point(place.head))
