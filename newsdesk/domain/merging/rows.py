# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of blocks, items, figures or cells, brought together element by element."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Hashable
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from newsdesk.domain.merging.alignment import matched
from newsdesk.domain.merging.collisions import Choice, Ledger
from newsdesk.domain.merging.weaving import Anchor, Stretch, Thread, woven

Element = TypeVar("Element", bound=Hashable)
Row = tuple[Element, ...]

ALIKE: Final = 0.5
"""From what likeness on two elements are one that was edited."""
_COMPARED: Final = 4_096
"""Pairs of changed elements up to which each is compared with each; in longer stretches only those that are near."""
_NEAR: Final = 8


@dataclass(frozen=True, slots=True)
class Kind(Generic[Element]):
    """How elements of a row are compared and merged.

    `likeness` is from 0 to 1; `merge` brings together three that are one element, `note` is asked before each part of
    the row with the number of elements that stand already. `took_in` tells whether an element, in its second state,
    has something of another one that it had not in its first: (the other one, first state, second state).
    """

    likeness: Callable[[Element, Element], float]
    merge: Callable[[Element, Element, Element, Ledger], Row[Element]]
    note: Callable[[int, Ledger], None] = lambda _, __: None
    took_in: Callable[[Element, Element, Element], bool] = lambda *_: False


def merged_row(
    base: Row[Element], mine: Row[Element], theirs: Row[Element], kind: Kind[Element], ledger: Ledger
) -> Row[Element]:
    """The rows as one; where both sides changed the same elements, what was chosen."""
    here, there = thread(base, mine, kind), thread(base, theirs, kind)
    here, there = _without_joined(base, mine, here, there, kind), _without_joined(base, theirs, there, here, kind)
    mine_now, theirs_now = list(mine), list(theirs)
    moved = _moves(base, mine, here), _moves(base, theirs, there)
    there = _follow(moved[0], base, mine_now, theirs_now, there)
    here = _follow(moved[1], base, theirs_now, mine_now, here)
    # What one side moved and the other took away is asked for where it stands now.
    asked = _moved_and_gone(moved[0], there), _moved_and_gone(moved[1], here)
    made: list[Element] = []
    for part in woven(here, there, touching=False):
        kind.note(len(made), ledger)
        if isinstance(part, Anchor):
            made.extend(kind.merge(base[part.base], mine_now[part.mine], theirs_now[part.theirs], ledger))
        else:
            made.extend(_stretch(part, base, tuple(mine_now), tuple(theirs_now), asked, ledger))
    return tuple(made)


def _stretch(
    part: Stretch,
    base: Row[Element],
    mine: Row[Element],
    theirs: Row[Element],
    asked: tuple[Collection[int], Collection[int]],
    ledger: Ledger,
) -> Row[Element]:
    was, here, there = base[part.base], mine[part.mine], theirs[part.theirs]
    if here == there:
        return here
    if part.by_mine and part.by_theirs:
        return clashed(was, here, there, ledger)
    if part.by_mine:
        first, side, there_still = part.mine.start, here, asked[0]
    else:
        first, side, there_still = part.theirs.start, there, asked[1]
    made: list[Element] = []
    for at, element in enumerate(side, first):
        if at not in there_still:
            made.append(element)
        elif part.by_mine:
            made.extend(clashed((element,), (element,), (), ledger))
        else:
            made.extend(clashed((element,), (), (element,), ledger))
    return tuple(made)


def clashed(base: Row[Element], mine: Row[Element], theirs: Row[Element], ledger: Ledger) -> Row[Element]:
    """Elements of which each side has its own."""
    choice = ledger.decide(base, mine, theirs)
    return {Choice.MINE: mine, Choice.THEIRS: theirs, Choice.BOTH: mine + theirs}[choice]


def thread(base: Row[Element], side: Row[Element], kind: Kind[Element]) -> Thread:
    """Which elements of the base stand on a side, edited or not."""
    matches = matched(base, side)
    changed = set()
    start = place = 0
    for at, to in enumerate([*matches, len(side)]):
        if to is None:
            continue
        for one, other in _edited(base, range(start, at), side, range(place, to), kind):
            matches[one] = other
            changed.add(one)
        start, place = at + 1, to + 1
    return Thread(matches, len(side), changed)


def _edited(
    base: Row[Element], ones: range, side: Row[Element], others: range, kind: Kind[Element]
) -> list[tuple[int, int]]:
    """Which elements of a stretch are the same ones, edited; in order."""
    if not ones or not others:
        return []
    if len(ones) * len(others) > _COMPARED:
        return _near(base, ones, side, others, kind)
    best = [[0.0] * (len(others) + 1) for _ in range(len(ones) + 1)]
    alike = [[kind.likeness(base[one], side[other]) for other in others] for one in ones]
    for at in reversed(range(len(ones))):
        for to in reversed(range(len(others))):
            pair = alike[at][to]
            taken = pair + best[at + 1][to + 1] if pair >= ALIKE else 0.0
            best[at][to] = max(taken, best[at + 1][to], best[at][to + 1])
    found = []
    at = to = 0
    while at < len(ones) and to < len(others):
        if best[at][to] == best[at + 1][to]:
            at += 1
        elif best[at][to] == best[at][to + 1]:
            to += 1
        else:
            found.append((ones[at], others[to]))
            at, to = at + 1, to + 1
    return found


def _without_joined(base: Row[Element], side: Row[Element], own: Thread, other: Thread, kind: Kind[Element]) -> Thread:
    """Let an element that took in a neighbour be the same one no more, where the other side took that neighbour away.

    Whether the neighbour's words are to go is then asked; nothing would bring them back unasked.
    """
    matches, changed = list(own.matches), set(own.changed)
    there = [at for at, to in enumerate(own.matches) if to is not None]
    for at, (to, elsewhere) in enumerate(zip(own.matches, other.matches, strict=True)):
        if to is not None or elsewhere is not None:
            continue
        behind = bisect_left(there, at)
        for near in there[max(0, behind - 1) : behind + 1]:
            place = own.matches[near]
            if near in changed and place is not None and kind.took_in(base[at], base[near], side[place]):
                matches[near] = None
                changed.discard(near)
    return Thread(matches, own.length, changed)


def _near(
    base: Row[Element], ones: range, side: Row[Element], others: range, kind: Kind[Element]
) -> list[tuple[int, int]]:
    found = []
    first = others.start
    for one in ones:
        for other in range(first, min(first + _NEAR, others.stop)):
            if kind.likeness(base[one], side[other]) >= ALIKE:
                found.append((one, other))
                first = other + 1
                break
    return found


def _moves(base: Row[Element], side: Row[Element], thread: Thread) -> dict[int, int]:
    """Elements that stand elsewhere on this side, as they were; only those that cannot be mistaken."""
    taken = {to for to in thread.matches if to is not None}
    gone = [at for at, to in enumerate(thread.matches) if to is None]
    came = [to for to in range(len(side)) if to not in taken]
    if not gone or not came:
        return {}
    left, new = Counter(base[at] for at in gone), Counter(side[to] for to in came)
    places = {side[to]: to for to in came}
    return {at: places[base[at]] for at in gone if left[base[at]] == 1 == new[base[at]]}


def _moved_and_gone(moves: dict[int, int], other: Thread) -> frozenset[int]:
    """Where elements stand that one side moved and the other side has no more."""
    return frozenset(to for at, to in moves.items() if other.matches[at] is None)


def _follow(
    moves: dict[int, int], base: Row[Element], moved: list[Element], edited: list[Element], thread: Thread
) -> Thread:
    """Let what one side edited in the old place be edited in the new one, where the other moved it."""
    left = set(thread.changed)
    for at, to in moves.items():
        place = thread.matches[at]
        if at in left and place is not None:
            moved[to], edited[place] = edited[place], base[at]
            left.discard(at)
    return Thread(thread.matches, thread.length, left)
