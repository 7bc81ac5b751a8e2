# SPDX-License-Identifier: GPL-3.0-or-later
"""What may have been meant by a word that stands nowhere: words of the library one slip of the finger away, or typed
with the keyboard set to the other alphabet."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from sqlalchemy import Connection

from newsdesk.domain.search import Search, Words, parse, parts_of
from newsdesk.language.stems import stems
from newsdesk.store.bare import bare
from newsdesk.store.search_query import NAMES, beginning

RARE: Final = 3
"""A word that stands in no more articles may be a slip."""
_SHORTEST: Final = 4
_LONGEST: Final = 24
_MOST_WORDS: Final = 6
_CYRILLIC: Final = "абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі"
_LATIN: Final = "abcdefghijklmnopqrstuvwxyz"
_KEYS: Final = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_LETTERS: Final = "йцукенгшщзхъфывапролджэячсмитьбюё"
_TO_CYRILLIC: Final = str.maketrans(_KEYS, _LETTERS)
_TO_LATIN: Final = str.maketrans(_LETTERS, _KEYS)
_LETTERS_ONLY = re.compile(r"[^\W\d_]+")
_READ: Final = 4
_TEXTS: Final = (
    "SELECT language, headline || ' ' || lead || ' ' || body FROM "
    "(SELECT rowid AS number FROM article_search WHERE article_search MATCH ? ORDER BY rowid DESC LIMIT ?) "
    "CROSS JOIN article ON article.id = number CROSS JOIN article_text ON article_id = number"
)
_HELD: Final = (
    "SELECT stem, sum(articles) FROM json_each(?) AS one CROSS JOIN term ON term.stem = one.value "
    "AND term.language IN (SELECT value FROM json_each(?)) GROUP BY stem"
)


def suggestion(connection: Connection, typed: str, languages: Sequence[str]) -> str:
    """The search with its misspelt words put right; empty where there are none, or nothing better is known."""
    asking = _Asking(connection, languages)
    wrong = [words for words in _single(parse(typed)) if asking.is_wrong(words)]
    better = {words.text: found for words in wrong[:_MOST_WORDS] if (found := asking.better(words.text))}
    return _replaced(typed, better) if better else ""


def _single(search: Search) -> Iterator[Words]:
    for words in search.words:
        if not words.excluded and not words.quoted and not words.text.endswith("*") and len(words.text) <= _LONGEST:
            yield words


class _Asking:
    """What the vocabulary knows, for the words of one search."""

    def __init__(self, connection: Connection, languages: Sequence[str]) -> None:
        self._connection = connection
        self._languages = languages
        self._spoken = json.dumps([*languages, NAMES])

    def is_wrong(self, words: Words) -> bool:
        """Whether hardly any article has the word, nor one that goes on as it begins."""
        if self._held(_stems(words.text, self._languages)) > RARE:
            return False
        return not (words.unfinished and beginning(self._connection, words.text.lower(), self._languages, 1))

    def better(self, word: str) -> str:
        """The word of most articles that may have been meant; empty where there is none."""
        small, choices = word.lower(), dict[str, str]()
        for other in _other_keyboard(small):
            choices |= {stem: other for stem in _stems(other, self._languages) if other.isalpha()}
        if small.isalpha() and len(small) >= _SHORTEST:
            for stem in _stems(small, self._languages):
                end = small[len(stem) :] if small.startswith(stem) else ""
                choices |= {slip: slip + end for slip in slips(stem) if slip not in choices}
        counts = dict(self._counts(choices))
        best = max(counts, key=lambda stem: (counts[stem], stem), default="")
        if counts.get(best, 0) <= max(RARE, 3 * self._held(_stems(word, self._languages))):
            return ""
        return self._as_written(best, choices[best])

    def _as_written(self, stem: str, wished: str) -> str:
        """A word of the newest articles that has the stem: the one wished for, else the shortest."""
        written: set[str] = set()
        for language, text in bare(self._connection).execute(_TEXTS, (f'"{stem}"', _READ)):
            for word in set(_LETTERS_ONLY.findall(text.lower())):
                if word[:1] == stem[:1] and stem in stems(word, language):
                    written.add(word)
        return wished if wished in written or not written else min(written, key=lambda word: (len(word), word))

    def _held(self, wanted: Sequence[str]) -> int:
        """In how many articles the most usual of some stems stands."""
        return max((number for _, number in self._counts(wanted)), default=0)

    def _counts(self, wanted: Iterable[str]) -> list[tuple[str, int]]:
        return bare(self._connection).execute(_HELD, (json.dumps(list(wanted)), self._spoken)).fetchall()


def slips(word: str) -> Iterator[str]:
    """Everything that a word becomes by one letter dropped, changed, added, or swapped with the next."""
    alphabet = _LATIN if word.isascii() else _CYRILLIC
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        if tail:
            yield head + tail[1:]
        for letter in alphabet:
            if tail:
                yield head + letter + tail[1:]
            yield head + letter + tail


def _other_keyboard(word: str) -> tuple[str, ...]:
    return (word.translate(_TO_CYRILLIC),) if word.isascii() else (word.translate(_TO_LATIN),)


def _stems(text: str, languages: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(stem for language in languages for stem in stems(text, language)))


def _replaced(typed: str, better: dict[str, str]) -> str:
    """The typed text with other words in the place of some, as large as they were."""
    found, at = [], 0
    for part in parts_of(typed):
        place = part.value_start + part.quoted
        other = better.get(part.value) if not part.field else None
        if other is not None:
            found += [typed[at:place], other.capitalize() if part.value[:1].isupper() else other]
            at = place + len(part.value)
    return "".join((*found, typed[at:])).strip()
