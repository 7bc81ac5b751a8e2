# SPDX-License-Identifier: GPL-3.0-or-later
"""A search as expressions of the search index."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy import ColumnElement, Connection

from newsdesk.domain.search import Search, Words
from newsdesk.language.kindred import kindred, ways
from newsdesk.language.stems import stems
from newsdesk.store.bare import bare

NAMES: Final = "names"
"""The language under which the vocabulary counts the words of people, tags and places."""
MOST_ENDINGS: Final = 64
_MOST_ENDINGS_BESIDE: Final = 24
_MOST_PHRASE_ENDINGS: Final = 4
_SHORTEST_PREFIX: Final = 3
# A sentence is found by its beginning; each further word would cost as much as the first.
_LONGEST_PHRASE: Final = 12
_LAST_SIGN: Final = "\U0010ffff"
_LETTERS = re.compile(r"[^\W_]+")
_BEGINNING = (
    "SELECT stem FROM term WHERE language IN (SELECT value FROM json_each(?)) AND stem >= ? AND stem < ? "
    "GROUP BY stem ORDER BY sum(articles) DESC LIMIT ?"
)
_FIRST: Final = "SELECT rowid FROM article_search WHERE article_search MATCH ? LIMIT 1"
_KNOWN: Final = (
    "SELECT DISTINCT stem FROM term WHERE language IN (SELECT value FROM json_each(?)) "
    "AND stem IN (SELECT value FROM json_each(?))"
)


@dataclass(frozen=True, slots=True)
class Term:
    """Something that must be in a text: any of some phrases (stems with spaces between), in any part of it or in one.

    `begun` are phrases whose last word may go on; `often` are the ways in which it mostly does, where there are others.
    """

    phrases: tuple[str, ...]
    part: str = ""
    begun: tuple[str, ...] = ()
    often: tuple[str, ...] = ()

    @property
    def expression(self) -> str:
        """The term as FTS5 reads it; empty where there is nothing to look for."""
        choices = [f'"{phrase}"' for phrase in self.phrases] + [f'"{phrase}"*' for phrase in self.begun]
        if not choices:
            return ""
        return f"{'{' + self.part + '} : ' if self.part else ''}({' OR '.join(choices)})"

    def soon(self) -> Term:
        """The same as the first hits are looked for by it."""
        if not self.often:
            return self
        return Term(tuple(dict.fromkeys((*self.phrases, *self.often))), self.part)


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """Two expressions of FTS5, what must be in a text and what must not, and what must be true of the article beside;
    empty where nothing is asked.

    `terms` are what `wanted` is made of, `against` what `unwanted` is.
    """

    wanted: str = ""
    unwanted: str = ""
    terms: tuple[Term, ...] = ()
    against: tuple[Term, ...] = ()
    conditions: tuple[ColumnElement[bool], ...] = ()
    singly: tuple[ColumnElement[bool], ...] = ()
    """The conditions as they are asked soonest of one article after another."""
    hurried: bool = False
    """Whether the first hits are to be found soon, though there may be others."""
    cut: bool = False
    """Whether words that were begun go on in more ways than are looked for."""

    def soon(self) -> SearchQuery:
        """The same for the first hits, of which some may be left out."""
        terms = tuple(term.soon() for term in self.terms)
        cut = self.cut or terms != self.terms
        return replace(self, wanted=_all_of(terms), terms=terms, hurried=True, cut=cut)

    @property
    def impossible(self) -> bool:
        """Whether something wanted holds what is unwanted: the index would look at every article to find none."""
        unwanted = [f" {phrase} " for term in self.against if not term.part for phrase in term.phrases]
        return any(
            not term.begun and all(any(word in f" {phrase} " for word in unwanted) for phrase in term.phrases)
            for term in self.terms
        )

    @property
    def size(self) -> int:
        """How many words the index looks up for it."""
        terms = (*self.terms, *self.against)
        return sum(len(phrase.split()) for term in terms for phrase in (*term.phrases, *term.begun))

    @property
    def empty(self) -> bool:
        """Whether nothing was asked for or against."""
        return not self.wanted and not self.unwanted and not self.conditions

    @property
    def match(self) -> str:
        """The expression where something is wanted."""
        return f"({self.wanted}) NOT ({self.unwanted})" if self.unwanted else self.wanted


def worded(search: Search, languages: Sequence[str], connection: Connection | None = None) -> SearchQuery:
    """The words of a search, whose stems are looked for in some languages.

    With a `connection` unfinished words are completed from the library's own vocabulary where it knows no more than a
    few that begin so; else, and without one, as the index can.
    """
    wanted: list[Term] = []
    against: list[Term] = []
    for words in search.words:
        term = _term(words, languages, connection, alone=len(search.words) == 1)
        into = against if words.excluded else wanted
        if term.expression and term not in into:  # what is said twice asks for no more
            into.append(term)
    if wanted and connection is not None:
        # In search of a phrase that is not there the index would pass the whole library each time it is asked.
        against = [term for term in against if _stands(term, connection)]
    return SearchQuery(
        _all_of(wanted),
        " OR ".join(term.expression for term in against),
        tuple(wanted),
        tuple(against),
    )


def _stands(term: Term, connection: Connection) -> bool:
    """Whether a phrase stands anywhere; a single word needs no looking for."""
    return " " not in term.phrases[0] or bare(connection).execute(_FIRST, (term.expression,)).fetchone() is not None


def _all_of(terms: Iterable[Term]) -> str:
    return " AND ".join(term.expression for term in terms)


def _term(words: Words, languages: Sequence[str], connection: Connection | None, *, alone: bool) -> Term:
    term = Term(_phrases(words.text, languages, connection), words.part)
    if not words.unfinished or not term.phrases:
        return term
    spoken = _LETTERS.findall(words.text.casefold().replace("ё", "е").replace("\u0301", "").replace("\u00ad", ""))
    if not spoken or len(spoken[-1]) < _SHORTEST_PREFIX:
        return term
    last = spoken[-1]
    before = {language: stems(words.text, language)[:-1][-_LONGEST_PHRASE:] for language in languages}
    begun = tuple(dict.fromkeys(" ".join([*before[language], last]) for language in languages))
    if connection is None or not last.isalpha():
        return replace(term, begun=begun)
    # The index would first put together all places where any word stands that begins so.
    most = MOST_ENDINGS if alone else _MOST_ENDINGS_BESIDE
    most = most if len(spoken) == 1 else _MOST_PHRASE_ENDINGS
    endings = beginning(connection, last, languages, most + 1)
    ended = (" ".join([*before[language], ending]) for ending in endings[:most] for language in languages)
    phrases = tuple(dict.fromkeys((*term.phrases, *ended)))
    return replace(term, phrases=phrases) if len(endings) <= most else replace(term, begun=begun, often=phrases)


def _phrases(text: str, languages: Sequence[str], connection: Connection | None) -> tuple[str, ...]:
    """The stems of a text in each of the languages, and in other ways to write them that the vocabulary knows."""
    spoken = [found for language in languages if (found := stems(text, language)[:_LONGEST_PHRASE])]
    own = dict.fromkeys(" ".join(each) for each in spoken)
    others = {other for each in spoken for stem in each for other in kindred(stem)}
    if others and connection is not None:
        others = {stem for (stem,) in bare(connection).execute(_KNOWN, (_names(languages), json.dumps([*others])))}
    return tuple(own | dict.fromkeys(way for each in spoken for way in ways(each, others)) if others else own)


def beginning(
    connection: Connection, start: str, languages: Sequence[str], most: int = MOST_ENDINGS
) -> tuple[str, ...]:
    """The stems of the vocabulary that begin so, those of most articles first."""
    rows = connection.exec_driver_sql(_BEGINNING, (_names(languages), start, start + _LAST_SIGN, most))
    return tuple(row[0] for row in rows)


def _names(languages: Sequence[str]) -> str:
    """The languages of the vocabulary, as JSON."""
    return json.dumps([*languages, NAMES])
