# SPDX-License-Identifier: GPL-3.0-or-later
"""A search as expressions of the search index."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy import ColumnElement, Connection

from newsdesk.domain.search import Search, Words
from newsdesk.language.stems import stems

NAMES: Final = "names"
"""The language under which the vocabulary counts the words of people, tags and places."""
MOST_ENDINGS: Final = 64
_MOST_PHRASE_ENDINGS: Final = 16
_SHORTEST_PREFIX: Final = 3
# A sentence is found by its beginning; each further word would cost as much as the first.
_LONGEST_PHRASE: Final = 12
_LAST_SIGN: Final = "\U0010ffff"
_LETTERS = re.compile(r"[^\W_]+")
_BEGINNING = (
    "SELECT stem FROM term WHERE language IN (SELECT value FROM json_each(?)) AND stem >= ? AND stem < ? "
    "GROUP BY stem ORDER BY sum(articles) DESC LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class Term:
    """Something that must be in a text: any of some phrases (stems with spaces between), in any part of it or in one.

    `begun` are phrases whose last word may go on.
    """

    phrases: tuple[str, ...]
    part: str = ""
    begun: tuple[str, ...] = ()

    @property
    def expression(self) -> str:
        """The term as FTS5 reads it; empty where there is nothing to look for."""
        choices = [f'"{phrase}"' for phrase in self.phrases] + [f'"{phrase}"*' for phrase in self.begun]
        if not choices:
            return ""
        return f"{'{' + self.part + '} : ' if self.part else ''}({' OR '.join(choices)})"


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

    With a `connection` unfinished words are completed from the library's own vocabulary, with those that most articles
    have; without one only as the index can.
    """
    wanted: list[Term] = []
    against: list[Term] = []
    for words in search.words:
        term = _term(words, languages, connection)
        into = against if words.excluded else wanted
        if term.expression and term not in into:  # what is said twice asks for no more
            into.append(term)
    return SearchQuery(
        " AND ".join(term.expression for term in wanted),
        " OR ".join(term.expression for term in against),
        tuple(wanted),
        tuple(against),
    )


def _term(words: Words, languages: Sequence[str], connection: Connection | None) -> Term:
    choices = dict.fromkeys(" ".join(stems(words.text, language)[:_LONGEST_PHRASE]) for language in languages)
    term = Term(tuple(choice for choice in choices if choice), words.part)
    if not words.unfinished or not term.phrases:
        return term
    spoken = _LETTERS.findall(words.text.casefold().replace("ё", "е").replace("\u0301", "").replace("\u00ad", ""))
    if not spoken or len(spoken[-1]) < _SHORTEST_PREFIX:
        return term
    last = spoken[-1]
    asking = connection if last.isalpha() else None
    if len(spoken) == 1 and asking is not None:
        return replace(term, phrases=tuple(dict.fromkeys((*term.phrases, *beginning(asking, last, languages)))))
    before = {language: stems(words.text, language)[:-1][-_LONGEST_PHRASE:] for language in languages}
    if asking is not None:
        # The index would first put together all places where any word stands that begins so.
        endings = beginning(asking, last, languages, _MOST_PHRASE_ENDINGS)
        ended = (" ".join([*before[language], ending]) for ending in endings for language in languages)
        return replace(term, phrases=tuple(dict.fromkeys((*term.phrases, *ended))))
    begun = dict.fromkeys(" ".join([*before[language], last]) for language in languages)
    return replace(term, begun=tuple(begun))


def beginning(
    connection: Connection, start: str, languages: Sequence[str], most: int = MOST_ENDINGS
) -> tuple[str, ...]:
    """The stems of the vocabulary that begin so, those of most articles first."""
    spoken = "[" + ",".join(f'"{language}"' for language in (*languages, NAMES)) + "]"
    rows = connection.exec_driver_sql(_BEGINNING, (spoken, start, start + _LAST_SIGN, most))
    return tuple(row[0] for row in rows)
