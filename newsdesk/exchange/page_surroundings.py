# SPDX-License-Identifier: GPL-3.0-or-later
"""What a site puts around every article, found in a saved page: lists of popular and related texts, the archive."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsdesk.exchange.draft import Remark
from newsdesk.exchange.text_parts import Line
from newsdesk.language.collation import fold

TEMPLATE = re.compile(r"\[\[[\w.]{1,60}\]\]|\{\{[\w. |]{1,60}\}\}")
_UNFILLED = "unfilled template"
_POPULAR = frozenset(
    {"популярное", "танымал", "көп оқылған", "ең көп оқылған", "popular", "most read", "самое читаемое"}
)
_MARKERS = frozenset(
    fold(marker)
    for marker in (
        *_POPULAR,
        *("читайте также", "тағы оқыңыз", "оқи отырыңыз", "сондай-ақ оқыңыз", "read also", "related", "архив"),
        *("мұрағат", "archive"),
    )
)
_TABS = frozenset({"все", "барлығы", "бәрі", "all"})
_LONGEST_ENTRY = 250
_LONGEST_MARKER = 40
_FEWEST_ENTRIES = 5


def surroundings_start(lines: Sequence[Line]) -> int | None:
    """Where the site's own lists begin, as an index; None where the text has none of them."""
    paragraphs = (index for index in range(len(lines) - 1, -1, -1) if len(lines[index].text) > _LONGEST_ENTRY)
    for index in range(max(1, next(paragraphs, 0)), len(lines)):
        if _is_marker(lines[index]) and _only_lists(lines[index:]):
            return index
    return None


def _is_marker(line: Line) -> bool:
    return len(line.text) <= _LONGEST_MARKER and fold(line.text.rstrip(": ")) in _MARKERS


def _only_lists(lines: Sequence[Line]) -> bool:
    """Whether lines that begin with a list's name are lists to their end, and not a heading in an article."""
    entries = [line for line in lines[1:] if not _is_marker(line)]
    if not entries or len(entries) < len(lines) - 1 or _is_template(entries):
        return True
    if fold(entries[0].text) in _TABS:
        return True
    sentences = sum(line.text.endswith(".") for line in entries)
    return fold(lines[0].text.rstrip(": ")) in _POPULAR and len(entries) >= _FEWEST_ENTRIES > sentences


def _is_template(lines: Sequence[Line]) -> bool:
    return all(TEMPLATE.search(line.text) for line in lines)


def left_out(around: Sequence[Line], unfilled: Sequence[Line]) -> Remark | None:
    """One remark on all that was left out: each list with the number of its lines."""
    parts: list[str] = []
    start = 0
    while start < len(around):
        end = next((end for end in range(start + 1, len(around)) if _is_marker(around[end])), len(around))
        parts.append(_named(around[start].text.rstrip(": "), around[start + 1 : end]))
        start = end
    if unfilled:
        parts.append(_UNFILLED)
    first = min((line.number for line in (*around, *unfilled)), default=0)
    return Remark("left out", "; ".join(parts), first) if parts else None


def _named(name: str, entries: Sequence[Line]) -> str:
    if not entries:
        return name
    return f"{name}: {_UNFILLED}" if _is_template(entries) else f"{name}: {len(entries)} lines"
