# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a sign of the text as it is read stands in its Markdown, and back: found by asking the reader itself.

A sign that stands nowhere else is put into the source, and where it comes out tells the place. What is read is always
right in that way, however odd the Markdown is. Pure; a few readings of one block for each question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.inline_normal_form import MARKS
from newsdesk.document.tree import BlockNode, Blocks, Code, Inlines, LineBreak, Link, Table, Text
from newsdesk.ui.editor.from_tree import SPEECH_SPACE, is_grid
from newsdesk.ui.editor.kinds import LINE_SEPARATOR, OBJECT_SIGN, Kind
from newsdesk.ui.editor.lines import lines_of

_LETTERS: Final = "\ua66e\ua64a\ua65a\ua680"
_SPACES: Final = "\u2005\u2006\u2004"
"""Where no letter may stand, as between a space and a mark, a space may; behind the dash of an empty item both."""
_MARKER: Final = r"(?:[-*+]|\d+[.)])"
_BEGUN: Final = re.compile(rf"(?P<margin>[ \t>]*)(?P<markers>(?:{_MARKER}[ \t]+)+)")
_BEGINNING: Final = re.compile(rf"{_MARKER}(?=\s|$)")
_INDENT: Final = " " * 4
_LONGEST: Final = 20_000
_FAR: Final = 300
_NEAR: Final = 4


def signs(nodes: Blocks) -> str:
    """The text of blocks as the rich editor has it, a line feed between its paragraphs, one sign for each object."""
    return "\n".join(chain.from_iterable(_lines(node) for node in nodes))


def _lines(node: BlockNode) -> Iterator[str]:
    if isinstance(node, Table) and is_grid(node):
        yield from (_run(cell) for row in (node.header, *node.rows) for cell in row)
        yield ""
        return
    for line in lines_of(node):
        text = _run(line.children)
        if line.node is not None:
            text = OBJECT_SIGN + (LINE_SEPARATOR + text if line.kind is Kind.FIGURE else "")
        yield (line.dash + SPEECH_SPACE if line.dash else "") + text


def _run(inlines: Inlines) -> str:
    parts: list[str] = []
    for node in inlines:
        if isinstance(node, (Text, Code)):
            parts.append(node.text)
        elif isinstance(node, LineBreak):
            parts.append(LINE_SEPARATOR)
        elif isinstance(node, Link) or isinstance(node, MARKS):  # noqa: SIM101 - mypy reads no joined tuples
            parts.append(_run(node.children))
        else:
            parts.append(OBJECT_SIGN)
    return "".join(parts)


class Places:
    """The places of one piece of Markdown, which is a block of the tree or a few."""

    def __init__(self, source: str) -> None:
        self._source = source
        self.signs = signs(from_markdown(source).blocks)
        self._asked: dict[int, int | None] = {}
        self._end = len(source.rstrip(" \t\r\n"))
        objects = (OBJECT_SIGN, OBJECT_SIGN + LINE_SEPARATOR)
        only_objects = all(line in objects for line in self.signs.split("\n"))
        self._plain = len(source) > _LONGEST or only_objects

    def index(self, offset: int) -> int:
        """The place among the signs that a place of the source is, or the nearest that there is."""
        offset = max(0, min(offset, len(self._source)))
        if self._plain:
            return self._guessed_index(offset)
        for step in range(_FAR):
            for place in (offset - step, offset + step):
                if 0 <= place <= len(self._source) and (found := self._ask(place)) is not None:
                    return found
        return self._guessed_index(offset)

    def offset(self, index: int) -> int:
        """The first place of the source that is the place `index` among the signs, or the nearest to it."""
        index = max(0, min(index, len(self.signs)))
        guess = self._guessed_offset(index)
        if self._plain or self._is_first(guess, index):
            return guess
        low, high, best = 0, self._end, -1
        while low <= high:
            middle = (low + high) // 2
            place, found = self._from(middle, high)
            if found is None:
                high = middle - 1
            elif found < index:
                low, best = place + 1, max(best, place)
            else:
                if found == index or best < 0 or (self._ask(best) or 0) < index:
                    best = place
                high = middle - 1
        return best if best >= 0 else guess

    def _is_first(self, place: int, index: int) -> bool:
        """Whether a place is the first one of `index`: it mostly is where the signs before it end, and costs less."""
        if self._ask(place) != index:
            return False
        before = (
            found for each in range(place - 1, max(-1, place - _NEAR), -1) if (found := self._ask(each)) is not None
        )
        return place == 0 or next(before, index) < index

    def _from(self, place: int, high: int) -> tuple[int, int | None]:
        while place <= high:
            if (found := self._ask(place)) is not None:
                return place, found
            place += 1
        return place, None

    def _ask(self, offset: int) -> int | None:
        if offset not in self._asked:
            self._asked[offset] = self._read(offset)
        return self._asked[offset]

    def _read(self, offset: int) -> int | None:
        ways = [(_LETTERS, "", ""), (_SPACES, "", ""), (_LETTERS, " ", "")]
        if parting := self._parting(offset):
            ways = [(_LETTERS, "", parting)]
        for those, before, behind in ways:
            sign = next((each for each in those if each not in self._source), "")
            if sign:
                written = self._source[:offset] + before + sign + behind + self._source[offset:]
                read = signs(from_markdown(written).blocks)
                found = read.find(sign)
                if found >= 0 and read[:found] + read[found + 1 :] == self.signs:
                    return found
        return None

    def _parting(self, offset: int) -> str:
        """What parts the line of an item from one that begins in the same line; nothing where there is none.

        An item that begins with another has a line of its own in the text as it is read, and none in its Markdown.
        """
        begun = _BEGUN.fullmatch(self._source, self._source.rfind("\n", 0, offset) + 1, offset)
        if begun is None or not _BEGINNING.match(self._source, offset):
            return ""
        margin = begun["margin"]
        return f"\n{margin}\n{margin}{_INDENT * len(begun['markers'].split())}"

    # -- where nothing can be asked: objects, and texts too long to be read again and again ----------------------------

    def _guessed_offset(self, index: int) -> int:
        place = 0
        for sign in self.signs[:index]:
            found = self._source.find(sign, place)
            place = found + 1 if found >= 0 else place
        return self._end if index and place == 0 else place

    def _guessed_index(self, offset: int) -> int:
        place = 0
        for index, sign in enumerate(self.signs):
            found = self._source.find(sign, place)
            if found >= offset:
                return index
            place = found + 1 if found >= 0 else place
        return len(self.signs) if offset >= self._end else 0
