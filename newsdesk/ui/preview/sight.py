# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the caret is, as the page is told of it: what is marked there, and what is brought into view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsdesk.document.tree import List
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.manuscript.steps import BODY


@dataclass(frozen=True, slots=True)
class Sight:
    """What has the caret, an element of the body or a field, and what is brought into view with it."""

    block: int | None = None
    field: str = ""
    show: int | str | None = None


class Caret:
    """The caret of the editor, and whether the page still has to be told of it."""

    def __init__(self) -> None:
        self._place: tuple[str, int] | None = None
        self._show = False
        self.wanted = False

    def note(self, field: str, block: int) -> None:
        """Take note that the caret went into a block of the body, or into another field."""
        self._place = (field, block)
        self.wanted = self._show = True

    def want(self) -> None:
        """The page is another: it has to be told again."""
        self.wanted = self._place is not None

    def forget(self) -> None:
        """There is no caret."""
        self._place = None
        self.wanted = self._show = False

    def sight(self, spans: Sequence[int], manuscript: Manuscript) -> Sight:
        """What the page is told now; `spans` says how many elements stand for each block."""
        show, self.wanted, self._show = self._show, False, False
        if self._place is None:
            return Sight()
        field, block = self._place
        if field != BODY:
            return Sight(field=field, show=field if show else None)
        element = element_of(spans, block)
        marked = element if _shows(spans, block, manuscript) else None
        return Sight(marked, show=element if show else None)


def element_of(spans: Sequence[int], block: int) -> int | None:
    """The element of the body that stands for a block of the text; for one that shows nothing, the one before."""
    if not spans:
        return None
    return max(0, sum(spans[: block + 1]) - max(1, spans[min(block, len(spans) - 1)]))


def _shows(spans: Sequence[int], block: int, manuscript: Manuscript) -> bool:
    """Whether anything on the page is a block's own; lists that a save would join are all the one element."""
    if block >= min(len(spans), manuscript.block_count):
        return False
    return spans[block] > 0 or isinstance(manuscript.block(block), List)
