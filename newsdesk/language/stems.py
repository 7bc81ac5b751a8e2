# SPDX-License-Identifier: GPL-3.0-or-later
"""Words brought to their stems, so that a search finds them in every form."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from typing import Protocol

import Stemmer

from newsdesk.language.kazakh import KAZAKH_VERSION, kazakh_stem

STEMMER_VERSION = f"3; snowball {Stemmer.version()}; kazakh {KAZAKH_VERSION}"

_WORD = re.compile(r"[^\W_]+")
_POSSESSIVE_S = re.compile(r"['’]s\b")
# Snowball takes «роман» and «романа» for participles of a verb and leaves «рома», but knows «романе» as a noun.
_HALF_PARTICIPLE = re.compile(r"[^аеиоуыэюя]*[аеиоуыэюя].*[ая][лн]")
_MOST_KEPT = 100_000


class _Snowball(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802  # the library's own name


class _Stemmers(threading.local):
    """One set of stemmers for each thread: PyStemmer's objects must not be shared."""

    def __init__(self) -> None:
        # It keeps no words: `_Known` does, and PyStemmer takes twice as long to keep one as to stem it.
        self.russian: _Snowball = Stemmer.Stemmer("russian", 0)
        self.english: _Snowball = Stemmer.Stemmer("english")


_stemmers = _Stemmers()


class _Known(dict[str, str]):
    """The stems of words as they were found: looked up in a long text without a call for each of its words."""

    def __init__(self, cyrillic: Callable[[str], str]) -> None:
        super().__init__()
        self._cyrillic = cyrillic

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_KEPT:
            self.clear()
        stem = _stemmers.english.stemWord(word) if word.isascii() else self._cyrillic(word)
        self[word] = stem
        return stem


def stems(text: str, language: str) -> list[str]:
    """The stems of all words and numbers in order, in small letters, ё as е.

    Latin words are taken as English; Cyrillic ones as Kazakh in a Kazakh text, as Russian in any other.
    """
    plain = _plain(text)
    if "'s" in plain or "’s" in plain:
        plain = _POSSESSIVE_S.sub("", plain)
    known = _kazakh_text if language == "kk" else _other_text
    return list(map(known.__getitem__, _words(plain)))


def _words(plain: str) -> list[str]:
    """The words and numbers; most of them stand between spaces, where a pattern would take three times as long."""
    runs = plain.split()
    if all(map(str.isalnum, runs)):
        return runs
    words: list[str] = []
    for run in runs:
        if run.isalnum():
            words.append(run)
        else:
            words += _WORD.findall(run)
    return words


def _plain(text: str) -> str:
    """Small letters, ё as е, without accents and soft hyphens; `translate` would take ten times as long."""
    return text.casefold().replace("ё", "е").replace("\u0301", "").replace("\u00ad", "")


def _russian(word: str) -> str:
    """Snowball's stem, without the last letter of nouns that it takes off in some of their forms only."""
    stem = _stemmers.russian.stemWord(word)
    return stem[:-1] if stem[-1] in "лн" and _HALF_PARTICIPLE.fullmatch(stem) else stem


_kazakh_text, _other_text = _Known(kazakh_stem), _Known(_russian)
