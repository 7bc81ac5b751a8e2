# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of an article changed on both sides: texts by words, lists of names as sets that have an order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from typing import Any, Final

from newsdesk.domain.article import Article, RelatedChoice
from newsdesk.domain.merging.collisions import Ledger, Place
from newsdesk.domain.merging.words import merged_text

_START: Final = object()


def merged_fields(base: Article, mine: Article, theirs: Article, ledger: Ledger) -> dict[str, Any]:
    """The value of each field that people set, but the body."""
    values: dict[str, Any] = {}
    for name, merge in MERGED.items():
        ledger.place = Place(name)
        values[name] = merge(getattr(base, name), getattr(mine, name), getattr(theirs, name), ledger)
    return values


def merged_set(base: Sequence[Any], mine: Sequence[Any], theirs: Sequence[Any], _: Ledger | None = None) -> Any:
    """What both still have of the base, in the order that one side gave it, and what either added."""
    if mine in (base, theirs):
        return theirs
    if theirs == base:
        return mine
    kept = set(base) & set(mine) & set(theirs)
    orders = [[each for each in dict.fromkeys(row) if each in kept] for row in (base, mine, theirs)]
    order = orders[2] if orders[1] == orders[0] else orders[1]
    if orders[0] not in orders[1:]:
        order = min(orders[1:], key=repr)
    groups = [*_added(base, kept, mine), *_added(base, kept, theirs)]
    made: list[Any] = []
    for each in (_START, *order):
        made.extend(() if each is _START else (each,))
        for more in sorted((group for behind, group in groups if behind is each or behind == each), key=repr):
            made.extend(more)
    return tuple(dict.fromkeys(made))


def _added(base: Sequence[Any], kept: Set[Any], row: Sequence[Any]) -> Iterator[tuple[Any, tuple[Any, ...]]]:
    """What a side added, with what it stands behind."""
    behind: Any = _START
    group: list[Any] = []
    for each in row:
        if each in kept:
            yield behind, tuple(group)
            behind, group = each, []
        elif each not in base:
            group.append(each)
    yield behind, tuple(group)


def _related(base: RelatedChoice, mine: RelatedChoice, theirs: RelatedChoice, _: Ledger) -> RelatedChoice:
    """Pinned and struck ones; what one side pinned and the other struck stays pinned."""
    pinned = merged_set(base.pinned, mine.pinned, theirs.pinned)
    struck = merged_set(base.struck, mine.struck, theirs.struck)
    if theirs in (base, mine) or mine == base:
        return RelatedChoice(pinned, struck)
    return RelatedChoice(pinned, tuple(each for each in struck if each not in pinned))


def _value(base: Any, mine: Any, theirs: Any, ledger: Ledger) -> Any:
    return ledger.value(base, mine, theirs)


def _text(base: str, mine: str, theirs: str, ledger: Ledger) -> str:
    return merged_text(base, mine, theirs, ledger)


_TEXTS: Final = ("headline", "kicker", "lead", "source", "dateline")
_SETS: Final = ("byline", "tags", "subjects", "corrections")
_VALUES: Final = (
    "kind", "slug", "status", "section", "language", "translation_of", "published_at", "embargo_until", "opening_views",
)  # fmt: skip

MERGED: Final[Mapping[str, Callable[[Any, Any, Any, Ledger], Any]]] = {
    **dict.fromkeys(_TEXTS, _text),
    **dict.fromkeys(_VALUES, _value),
    **dict.fromkeys(_SETS, merged_set),
    "related": _related,
}
