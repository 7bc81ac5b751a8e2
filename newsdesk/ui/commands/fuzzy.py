# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding a name by a few of its signs, as one types them in a hurry."""

from __future__ import annotations

from dataclasses import dataclass

_START = 8
_NEXT = 5
_INSIDE = 1
_WHOLE_WORD = 6


@dataclass(frozen=True, slots=True)
class Match:
    """How well a text fits, and which of its signs did."""

    score: float
    places: tuple[int, ...]


def match(query: str, text: str) -> Match | None:
    """How the words of a query are found in a text, in any order; None where one of them is not."""
    plain = fold(text)
    score = 0.0
    places: set[int] = set()
    for word in fold(query).split():
        found = _best(word, plain)
        if found is None:
            return None
        score += found.score
        places.update(found.places)
    return Match(score - len(plain) / 100, tuple(sorted(places)))


def fold(text: str) -> str:
    """A text as it is compared: small letters, ё as е, sign by sign."""
    return "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text).replace("ё", "е")


def _best(word: str, text: str) -> Match | None:
    """The word as a run of signs, best at the start of a word; else its signs one after another."""
    runs = [place for place in range(len(text) - len(word) + 1) if text.startswith(word, place)]
    if runs:
        place = next((each for each in runs if _starts_word(text, each)), runs[0])
        start = _START if _starts_word(text, place) else 0
        whole = _WHOLE_WORD if place + len(word) == len(text) or not text[place + len(word)].isalnum() else 0
        return Match(start + whole + _NEXT * len(word), tuple(range(place, place + len(word))))
    return _scattered(word, text)


def _scattered(word: str, text: str) -> Match | None:
    """Signs one after another, each as soon as it comes, at the start of a word where one follows."""
    places: list[int] = []
    score = 0.0
    after = 0
    for sign in word:
        nearest = text.find(sign, after)
        if nearest < 0:
            return None
        starts = (place for place in range(after, len(text)) if text[place] == sign and _starts_word(text, place))
        place = nearest if places and nearest == places[-1] + 1 else next(starts, nearest)
        score += _START / 2 if _starts_word(text, place) else _INSIDE
        places.append(place)
        after = place + 1
    spread = places[-1] - places[0] + 1
    return Match(score, tuple(places)) if spread <= 6 * len(word) else None


def _starts_word(text: str, place: int) -> bool:
    return place == 0 or not text[place - 1].isalnum()
