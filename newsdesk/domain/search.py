# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person types into a search field, taken apart. Everything typed means something or nothing; nothing typed is
an error.

All words must be there, in any form; "…" and «…» hold words together; a minus excludes; a star, and the end of what
is typed, leave a word unfinished; `автор:`, `раздел:` and their like ask for something else than words.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from newsdesk.domain.search_fields import FIELDS, VALUES, WORDS_IN, Field, value_key
from newsdesk.language.collation import fold

LONGEST: Final = 500
MOST_PARTS: Final = 24
_QUOTES: Final = '"“”„«»'
_FIELD = re.compile(r"([^\W\d_]+):")
_QUOTED = re.compile(f"[{_QUOTES}]([^{_QUOTES}]*)([{_QUOTES}]?)")
_BARE = re.compile(rf"[^\s{_QUOTES}]+")
_SPACE = re.compile(r"\s*")
_WORD = re.compile(r"[^\W_]")
_DAY = re.compile(r"(\d{4})(?:[-.](\d{1,2})(?:[-.](\d{1,2}))?)?|(\d{1,2})\.(\d{1,2})\.(\d{4})", re.ASCII)
_FIRST_DAY: Final = 0
_LAST_DAY: Final = 99991231


@dataclass(frozen=True, slots=True)
class Words:
    """Words that stand together in the text, or in one `part` of it (a column of the search index).

    The last of them may be `unfinished`. `quoted` were between marks.
    """

    text: str
    part: str = ""
    quoted: bool = False
    excluded: bool = False
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """Something that a field asks for: a name for people, sections and tags, of which all must be there if `whole`;
    a value of the field's own for those that have but a few; the first and the last day for dates."""

    field: Field
    value: str = ""
    days: tuple[int, int] = (_FIRST_DAY, _LAST_DAY)
    whole: bool = False
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Search:
    """Words and fields in the order in which they were typed; `begun` says that a field still waits for its value."""

    words: tuple[Words, ...] = ()
    asked: tuple[Asked, ...] = ()
    begun: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the typed text: `field` as it was written before its colon (empty for none), and what follows it,
    from `start` of the whole (its minus) over `value_start` to `end`."""

    start: int
    value_start: int
    end: int
    field: str
    value: str
    quoted: bool
    closed: bool
    excluded: bool


def parse(typed: str) -> Search:
    """What was asked for."""
    return _parsed(typed[:LONGEST])


@lru_cache(maxsize=64)
def _parsed(typed: str) -> Search:
    """The same, kept: the rows, their snippets, their number and what was meant are asked for one after the other."""
    text = typed.replace("\0", " ")
    words: list[Words] = []
    asked: list[Asked] = []
    begun = False
    for part in parts_of(text):
        field = FIELDS.get(fold(part.field)) if part.field else None
        found = None if field is None or field in WORDS_IN else _asked(field, part)
        if found is not None:
            asked += [found] if found not in asked else []
        elif _WORD.search(part.value):
            words.append(_words(part, field, last=part.end == len(text)))
        else:
            begun = begun or field is not None
    return Search(tuple(words), tuple(asked), begun)


def parts_of(text: str) -> list[Part]:
    """The pieces of a text, of which no more than a bounded number are looked at."""
    found: list[Part] = []
    at = 0
    while len(found) < MOST_PARTS:
        start = _end(_SPACE, text, at)
        if start >= len(text):
            break
        part = _part(text, start, starts_word=start == 0 or text[start - 1].isspace())
        found.append(part)
        at = part.end
    return found


def _part(text: str, start: int, *, starts_word: bool) -> Part:
    excluded = starts_word and text[start] in "-−–"
    at = start + excluded
    named = _FIELD.match(text, at)
    field = ""
    if named is not None and fold(named[1]) in FIELDS:
        field, at = named[1], named.end()
        if FIELDS[fold(field)] is not Field.MINE:
            at = _value_start(text, at)
    quoted = _QUOTED.match(text, at)
    if quoted is not None:
        return Part(start, at, quoted.end(), field, quoted[1], True, bool(quoted[2]), excluded)
    bare = _BARE.match(text, at)
    end = at if bare is None else bare.end()
    return Part(start, at, max(end, start + 1), field, text[at:end], False, False, excluded)


def _value_start(text: str, at: int) -> int:
    """«автор: Иванов» means what «автор:Иванов» does; what comes next may be a field of its own, though."""
    begins = _end(_SPACE, text, at)
    following = _FIELD.match(text, begins)
    own = begins == len(text) or text[begins] in "-−–" or (following is not None and fold(following[1]) in FIELDS)
    return at if own else begins


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return at if found is None else found.end()


def _words(part: Part, field: Field | None, *, last: bool) -> Words:
    """The words of a part; a field that does not know its value is a word like others."""
    column = WORDS_IN.get(field, "") if field is not None else ""
    known = not part.field or bool(column)
    value = part.value if known else f"{part.field} {part.value}"
    unfinished = not part.quoted and not part.excluded and (last or value.endswith("*"))
    return Words(value, column, part.quoted, part.excluded, unfinished)


def _asked(field: Field, part: Part) -> Asked | None:
    """What a field asks for; None where its value means nothing to it. One without a value is still being typed."""
    value = part.value.strip()
    if field is Field.MINE:
        return Asked(field, excluded=part.excluded)
    if field in VALUES:
        key = value_key(value)
        known = VALUES[field].get(key)
        if known is None and part.end and not part.quoted:
            known = _begun(field, key)
        return None if known is None else Asked(field, known, excluded=part.excluded)
    if field is Field.DATE:
        days = days_of(value)
        return None if days is None else Asked(field, days=days, excluded=part.excluded)
    name = value.rstrip("*")
    return Asked(field, name, whole=part.quoted and part.closed, excluded=part.excluded) if name else None


def _begun(field: Field, key: str) -> str | None:
    """The one value whose names begin so."""
    found = {value for name, value in VALUES[field].items() if name.startswith(key)} if key else set()
    return found.pop() if len(found) == 1 else None


def days_of(value: str) -> tuple[int, int] | None:
    """First and last day (YYYYMMDD) of 2024, 2024-12, 2024-12-05, 05.12.2024, and of two of these with .. between
    them, either of which may be missing."""
    first, dots, last = value.replace("…", "..").partition("..")
    if not dots:
        return _range_of(value)
    start = _range_of(first) if first.strip() else (_FIRST_DAY, _FIRST_DAY)
    end = _range_of(last.lstrip(".")) if last.strip(". ") else (_LAST_DAY, _LAST_DAY)
    if start is None or end is None or not (first.strip() or last.strip(". ")):
        return None
    return (start[0], end[1]) if start[0] <= end[1] else (end[0], start[1])


def _range_of(text: str) -> tuple[int, int] | None:
    found = _DAY.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day = (found[1], found[2], found[3]) if found[1] else (found[6], found[5], found[4])
    months = (int(month), int(month)) if month else (1, 12)
    if not 1 <= months[0] <= 12:
        return None
    last = monthrange(max(1, int(year)), months[1])[1]
    days = (int(day), int(day)) if day else (1, last)
    if not 1 <= days[0] <= last:
        return None
    return int(year) * 10000 + months[0] * 100 + days[0], int(year) * 10000 + months[1] * 100 + days[1]
