# SPDX-License-Identifier: GPL-3.0-or-later
"""The piece of an article in which the words of a search stand, and where they stand in it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from newsdesk.domain.search import Search
from newsdesk.language.kindred import kindred
from newsdesk.language.stems import stems

Mark = tuple[int, int]

LENGTH: Final = 160
_BEFORE: Final = 40
_AROUND: Final = 700
_MOST_MARKS: Final = 200
_TRIES: Final = 8
_SHORTEST_PREFIX: Final = 3
_SHORTEST_RULE: Final = 3
_ELLIPSIS: Final = "…"
_NOTE = re.compile(r"\{>>.*?<<\}", re.DOTALL)
_SPECIAL = re.compile(r"[\[\]{}*`~^|\\#>:\n\t_]")
_LINK = re.compile(r"!?\[((?:[^\]\\]|\\.)*)\]\([^)\s]*\)(?:\{[^}\n]*\})?")
_FOOTNOTE = re.compile(r"\[\^[^\]\s]*\]:?")
_FENCE = re.compile(r"^:::[ \t]*\w*[ \t]*", re.MULTILINE)
_LINE_START = re.compile(r"[ \t>]*(?:#{1,6}[ \t]+|[-*+][ \t]+|\d+[.)][ \t]+)?")
_RULED = "|: \t-"
_MARKED = re.compile(r"(?<!\\)(?:\*+|~~|`+|\^|\|)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_BEFORE_A_STOP = re.compile(r" (?=[,.;:!?»”)])")
_REST_OF_WORD = re.compile(r"[^\W_]*")


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of text and the places in it to be marked (from, to); the same for the headline."""

    text: str = ""
    marks: tuple[Mark, ...] = ()
    headline: tuple[Mark, ...] = ()


class Marker:
    """Finds the words of a search, as they stem in any of some languages, in texts of one, in all their forms."""

    def __init__(self, search: Search, languages: Sequence[str], spoken: str) -> None:
        self._spoken = spoken
        self._stems: set[str] = set()
        self._begun: list[str] = []
        for words in search.words:
            if words.excluded:
                continue
            for language in languages:
                own = stems(words.text, language)
                self._stems.update(own, *map(kindred, own))
            last = re.findall(r"[^\W_]+", _even(words.text).lower())[-1:]
            if words.unfinished and last and len(last[0]) >= _SHORTEST_PREFIX:
                self._begun += last
        # Nearly every stem is how its words begin, but for the last letter; whether they are its words is asked then.
        starts = {each[:-1] if len(each) > 2 else each for each in self._stems} | set(self._begun)
        choices = "|".join(sorted(map(re.escape, starts), key=len, reverse=True))
        self._start = re.compile(choices) if starts else None

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Where words of the search stand in a text."""
        return tuple(self._found(text))

    def _found(self, text: str) -> Iterator[Mark]:
        if self._start is None:
            return
        even = _even(text)
        small = even.lower()
        if len(small) != len(even):  # a letter that has no small one of its own
            small = "".join(each if len(low := each.lower()) != 1 else low for each in even)
        number = 0
        for found in self._start.finditer(small):
            at = found.start()
            if at and small[at - 1].isalnum():
                continue
            rest = _REST_OF_WORD.match(small, found.end())
            end = found.end() if rest is None else rest.end()
            if self._is_wanted(small[at:end]):
                yield at, end
                number += 1
                if number >= _MOST_MARKS:
                    return

    def _is_wanted(self, word: str) -> bool:
        small = word.lower()
        if any(small.startswith(start) for start in self._begun):
            return True
        return not self._stems.isdisjoint(stems(word, self._spoken))

    def snippet(self, headline: str, texts: Sequence[str]) -> Snippet:
        """The first of some texts (Markdown) that has words of the search, around them; else how the first begins."""
        headline_marks = self.marks(headline)
        for text in texts:
            shown = _NOTE.sub(" ", text) if "{>>" in text else text
            for start, _ in islice(self._found(shown), _TRIES):
                piece = cleaned(_around(shown, start))
                marks = self.marks(piece)
                if marks:
                    return _cut(piece, marks, headline_marks)
        for text in texts:
            piece = cleaned(_NOTE.sub(" ", text[: 4 * LENGTH]))
            if piece:
                return Snippet(_shortened(piece), (), headline_marks)
        return Snippet(headline=headline_marks)


def cleaned(text: str) -> str:
    """A piece of Markdown as it is read, in one line."""
    if _SPECIAL.search(text) is None:
        return text.strip()
    # Looking for a sign that may be there is a hundredth of what looking for a pattern is.
    if "[" in text:
        text = _FOOTNOTE.sub("", _LINK.sub(r"\1", text))
    if ":::" in text:
        text = _FENCE.sub("", text)
    text = "\n".join(line for each in text.split("\n") if (line := _unruled(each)))
    if _MARKED.search(text) is not None:
        text = " ".join(_MARKED.sub(" ", text).split())
        text = _BEFORE_A_STOP.sub("", text)
    if "\\" in text:
        text = _ESCAPED.sub(r"\1", text)
    return " ".join(text.split())


def _unruled(line: str) -> str:
    """A line without what makes it a heading or an item; nothing of one that rules off."""
    start = _LINE_START.match(line)
    rest = line if start is None else line[start.end() :]
    return rest if len(rest) < _SHORTEST_RULE or rest.strip(_RULED) else ""


def _even(text: str) -> str:
    """The text with ё as е, sign for sign."""
    return text.replace("ё", "е").replace("Ё", "Е")


def _around(text: str, place: int) -> str:
    """The lines about a place, or as much of a long one as is needed."""
    start = max(text.rfind("\n", 0, place) + 1, place - _AROUND)
    end = text.find("\n", place)
    end = len(text) if end < 0 else end
    if end - place < LENGTH:
        end = min(len(text), place + _AROUND)
    return text[start : min(end, place + _AROUND)]


def _cut(text: str, marks: Sequence[Mark], headline: tuple[Mark, ...]) -> Snippet:
    """The piece with most marks, from a little before the first of them, between words."""
    starts = [start for start, _ in marks]
    best = max(range(len(marks)), key=lambda at: (bisect_left(starts, starts[at] + LENGTH - _BEFORE) - at, -at))
    start = _word_start(text, starts[best] - _BEFORE, starts[best])
    end = _word_end(text, start + LENGTH, marks[best][1])
    before, behind = _ELLIPSIS if start else "", _ELLIPSIS if end < len(text) else ""
    by = len(before) - start
    kept = tuple((first + by, last + by) for first, last in marks if first >= start and last <= end)
    return Snippet(before + text[start:end] + behind, kept, headline)


def _word_start(text: str, wanted: int, most: int) -> int:
    if wanted <= 0:
        return 0
    space = text.find(" ", wanted, most)
    return wanted if space < 0 else space + 1


def _word_end(text: str, wanted: int, least: int) -> int:
    if wanted >= len(text):
        return len(text)
    space = text.rfind(" ", least, wanted)
    return max(wanted, least) if space < 0 else space


def _shortened(text: str) -> str:
    end = _word_end(text, LENGTH, 1)
    return text[:end] + (_ELLIPSIS if end < len(text) else "")
