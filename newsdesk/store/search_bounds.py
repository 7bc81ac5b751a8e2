# SPDX-License-Identifier: GPL-3.0-or-later
"""How far back the first hits of a search are looked for.

Little words stand in most articles, and all of them in a row in hardly any: the index would pass every article to find
the few. Where somebody waits for the first hits it passes a bounded number, the last that came into the library; the
list looks for the others when the first are shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sqlalchemy import Connection

from newsdesk.store.bare import bare
from newsdesk.store.search_query import SearchQuery, Term
from newsdesk.store.search_weights import averages, standing

MOST_PASSED: Final = 200_000
"""So many places of words in articles are passed at the most, each time the index is asked."""
MOST_WITHOUT: Final = 25_000
"""Among so many articles those are looked for in which a word does not stand."""
_LEAP: Final = 300
"""So many places of a word are passed to find it in one article or behind it."""
_HIGHEST: Final = "SELECT max(id) FROM article"


def highest(connection: Connection) -> int:
    """The number of the article that came last."""
    return int(bare(connection).execute(_HIGHEST).fetchone()[0] or 0)


def bound(connection: Connection, search: SearchQuery) -> int:
    """The hits that are found soon stand among the articles above this number; 0 where all can be passed."""
    if not search.hurried:
        return 0
    last = highest(connection)
    if not search.wanted:
        return max(0, last - MOST_WITHOUT) if search.unwanted else 0
    passed = _passed(connection, search)
    return 0 if passed <= MOST_PASSED else last - last * MOST_PASSED // passed


def _passed(connection: Connection, search: SearchQuery) -> int:
    """How many places of words the index passes to find every hit."""
    terms = (*search.terms, *search.against)
    if len(terms) == 1 and not any(" " in phrase for phrase in (*terms[0].phrases, *terms[0].begun)):
        return 0  # a word that stands alone is met wherever it is looked for
    often = standing(connection, (word for term in terms for phrase in term.phrases for word in phrase.split()))
    whole = averages(connection)[0]
    least = min([whole, *(_most(term, often) for term in search.terms if not term.begun)])
    begun = sum(whole * len(phrase.split()) for term in terms for phrase in term.begun)
    return begun + sum(_along(phrase.split(), often, least) for term in terms for phrase in term.phrases)


def _most(term: Term, often: Mapping[str, int]) -> int:
    """In how many articles a term may stand at most."""
    return sum(min(often[word] for word in phrase.split()) for phrase in term.phrases)


def _along(words: list[str], often: Mapping[str, int], least: int) -> int:
    """How many places of its words a phrase passes: one of several words is looked for whatever else is asked."""
    found = min(least, often[words[0]]) if len(words) == 1 else min(often[word] for word in words)
    return sum(min(often[word], found * _LEAP) for word in words)
