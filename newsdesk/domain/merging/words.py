# SPDX-License-Identifier: GPL-3.0-or-later
"""One text changed on both sides: brought together word by word, and mark by mark."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from newsdesk.document.inline_normal_form import normal_inlines
from newsdesk.document.tree import Inlines
from newsdesk.domain.merging.alignment import Matches, matched
from newsdesk.domain.merging.collisions import Choice, Ledger
from newsdesk.domain.merging.tokens import SPACE, Look, Token, inlines_of, plain, text_tokens, tokens
from newsdesk.domain.merging.weaving import Anchor, Thread, woven

_AROUND = 30
"""Tokens of the base that are shown on each side of a collision."""


def merged_run(base: Inlines, mine: Inlines, theirs: Inlines, ledger: Ledger, *, one_line: bool = False) -> Inlines:
    """A run of inlines in normal form, or the very run of a side that alone changed it."""
    if mine in (base, theirs):
        return theirs
    if theirs == base:
        return mine
    row = _merged(tokens(base), tokens(mine), tokens(theirs), ledger, inlines_of)
    return normal_inlines(inlines_of(row), one_line=one_line)


def merged_text(base: str, mine: str, theirs: str, ledger: Ledger) -> str:
    """A text without marks."""
    if mine in (base, theirs):
        return theirs
    if theirs == base:
        return mine
    return plain(_merged(text_tokens(base), text_tokens(mine), text_tokens(theirs), ledger, plain))


_Row = list[Token]
_Clash = tuple[_Row, _Row, _Row]


def _around(base: _Row, begin: int, end: int) -> tuple[str, str]:
    """Some words before and behind a place, with an ellipsis where there are more."""
    first, last = max(0, begin - _AROUND), min(len(base), end + _AROUND)
    before, behind = plain(base[first:begin]), plain(base[end:last])
    return f"…{before}" if first else before, f"{behind}…" if last < len(base) else behind


def _merged(base: _Row, mine: _Row, theirs: _Row, ledger: Ledger, value: Callable[[_Row], Any]) -> _Row:
    made: _Row = []
    clash: _Clash = ([], [], [])
    at = 0

    def settle() -> None:
        if not any(clash):
            return
        was, here, there = (value(row) for row in clash)
        choice = ledger.decide(was, here, there, around=_around(base, at - len(clash[0]), at))
        made.extend(_chosen(clash, choice))
        for row in clash:
            row.clear()

    here, there = (Thread(_matches(base, side), len(side)) for side in (mine, theirs))
    for part in woven(here, there, touching=True):
        if isinstance(part, Anchor) and not clash[1] and not clash[2] and not clash[0]:
            here_token, there_token = mine[part.mine], theirs[part.theirs]
            if here_token.looks == there_token.looks:  # most words of most paragraphs
                made.append(there_token)
                at = part.base + 1
                continue
        if isinstance(part, Anchor):
            three = base[part.base], mine[part.mine], theirs[part.theirs]
            together = _dressed(*three)
            rows = [[each] for each in three]
            end = part.base + 1
        else:
            rows = [base[part.base], mine[part.mine], theirs[part.theirs]]
            together = _agreed(rows, by_mine=part.by_mine, by_theirs=part.by_theirs)
            end = part.base.stop
        if together is None:
            for row, more in zip(clash, rows, strict=True):
                row.extend(more)
            at = end
            continue
        settle()
        made.extend(together)
        at = end
    settle()
    return made


def _agreed(rows: Sequence[_Row], *, by_mine: bool, by_theirs: bool) -> _Row | None:
    _, mine, theirs = rows
    if mine == theirs or not by_theirs:
        return mine
    return theirs if not by_mine else None


def _chosen(clash: _Clash, choice: Choice) -> _Row:
    _, mine, theirs = clash
    if choice is not Choice.BOTH:
        return list(mine if choice is Choice.MINE else theirs)
    parted = not mine or not theirs or mine[-1].text.isspace() or theirs[0].text.isspace()
    return [*mine, *([] if parted else [SPACE]), *theirs]


def _matches(base: _Row, side: _Row) -> Matches:
    """The words that both share; spaces and stops between words that changed have changed with them."""
    found = matched([each.key for each in base], [each.key for each in side])
    start = 0
    while start < len(found):
        first = found[start]
        if first is None:
            start += 1
            continue
        end = start
        while end < len(found) and found[end] == first + end - start:
            end += 1
        inside = start > 0 and first > 0 and end < len(base) and first + end - start < len(side)
        if inside and not any(each.is_word for each in base[start:end]):
            found[start:end] = [None] * (end - start)
        start = end
    return found


def _dressed(base: Token, mine: Token, theirs: Token) -> _Row | None:
    """A word that stands on all sides, with the marks that each gave it; None where it has two links."""
    if mine.looks == base.looks or mine.looks == theirs.looks:
        return [theirs]
    if theirs.looks == base.looks:
        return [mine]
    looks: list[Look] = []
    for was, here, there in zip(base.looks, mine.looks, theirs.looks, strict=True):
        if here.link != was.link != there.link and here.link != there.link:
            return None
        link = there.link if here.link == was.link else here.link
        looks.append(Look(was.marks ^ (here.marks ^ was.marks | there.marks ^ was.marks), link))
    return [Token(base.text, tuple(looks), base.node)]
