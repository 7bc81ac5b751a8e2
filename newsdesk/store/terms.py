# SPDX-License-Identifier: GPL-3.0-or-later
"""In how many articles each stem stands: gathered over a transaction, written once at its end."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

import msgspec
from sqlalchemy import bindparam, func, select

from newsdesk.store.search_query import NAMES
from newsdesk.store.search_stems import IndexedText, telling
from newsdesk.store.tables import term
from newsdesk.store.transaction import Transaction

_MOST_KNOWN = 200_000

# Given to sqlite3 as it is: thousands of rows a transaction pass SQLAlchemy by.
_COUNT = (
    "INSERT INTO term (language, stem, articles) VALUES (?, ?, ?) "
    "ON CONFLICT (language, stem) DO UPDATE SET articles = articles + excluded.articles"
)
# As one value each: a statement of its own for every number of stems would stay prepared, with all that it was given,
# and a long text asks for other stems after every word that is typed.
_STEMS = select(func.json_each(bindparam("stems")).table_valued("value").c.value)
_COUNT_TOGETHER = (
    "INSERT INTO term (language, stem, articles) SELECT ?, key, value FROM json_each(?) WHERE true "
    "ON CONFLICT (language, stem) DO UPDATE SET articles = articles + excluded.articles RETURNING stem, articles"
)
_DROP = "DELETE FROM term WHERE language = ? AND stem = ?"
_COUNTS = select(term.c.stem, term.c.articles).where(term.c.language == bindparam("spoken"), term.c.stem.in_(_STEMS))


class TermCounts:
    """The counts of stems by language; the empty stem counts the articles."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        # Apart, since Counter takes ten times as long to subtract as to add.
        self._come: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._gone: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._known: defaultdict[str, dict[str, int]] = defaultdict(dict)

    def exchange(self, earlier: IndexedText | None, later: IndexedText | None) -> None:
        """Count an article's stems out as they were, and in as they are; None where it is not searched."""
        if earlier is not None and later is not None and earlier.language == later.language:
            # Where a tag is another and no more, the stems of the text need not be gone through.
            if earlier.parts[:-1] != later.parts[:-1]:
                self._pass(earlier.language, earlier.words(), later.words())
            if earlier.names != later.names:
                self._pass(NAMES, _apart(earlier.names), _apart(later.names))
            return
        if earlier is not None:
            _note(self._gone, earlier)
        if later is not None:
            _note(self._come, later)

    def _pass(self, language: str, gone: set[str], come: set[str]) -> None:
        # Of all words: which of them tell anything is looked at once for many articles.
        self._come[language].update(come - gone)
        self._gone[language].update(gone - come)

    def write(self) -> None:
        """Bring the table up to date."""
        come, gone = self._come, self._gone
        steps = {language: _steps(come.get(language), gone.get(language)) for language in sorted({*come, *gone})}
        come.clear()
        gone.clear()
        self._known.clear()
        bare = self._transaction.bare
        for language, changes in steps.items():
            if changes and min(changes.values()) > 0:
                bare.executemany(_COUNT, [(language, *change) for change in changes.items()])
            elif changes:
                # Together, so that none need be looked for twice to see which stand nowhere any more.
                left = bare.execute(_COUNT_TOGETHER, (language, msgspec.json.encode(changes).decode())).fetchall()
                bare.executemany(_DROP, [(language, stem) for stem, articles in left if articles <= 0])

    def of(self, language: str, stems: Iterable[str]) -> dict[str, int]:
        """In how many articles of the language each of the stems stands."""
        if self._come or self._gone:
            self.write()
        known = self._known[language]
        if len(known) > _MOST_KNOWN:
            known.clear()
        wanted = list(stems)
        missing = [stem for stem in wanted if stem not in known]
        if missing:
            known |= dict.fromkeys(missing, 0)
            values = {"spoken": language, "stems": msgspec.json.encode(missing).decode()}
            known |= {row.stem: row.articles for row in self._transaction.connection.execute(_COUNTS, values)}
        return {stem: known[stem] for stem in wanted}


class TaughtWords:
    """Counts the stems of articles anew, to be compared with what was kept."""

    def __init__(self) -> None:
        self._counted: defaultdict[str, Counter[str]] = defaultdict(Counter)

    def add(self, indexed: IndexedText) -> None:
        """Count what the index was taught of one more article."""
        _note(self._counted, indexed)

    def counts(self) -> dict[tuple[str, str], int]:
        """In how many articles of each language each stem stands that tells anything."""
        return {
            (language, stem): found[stem]
            for language, found in self._counted.items()
            for stem in (*telling(found), *([""] if "" in found else ()))
        }


def _steps(come: Mapping[str, int] | None, gone: Mapping[str, int] | None) -> dict[str, int]:
    """By how much the count of each stem changes that tells anything, in the order of the table."""
    steps = {} if come is None else dict(come)
    for stem, number in () if gone is None else gone.items():
        steps[stem] = steps.get(stem, 0) - number
    return {stem: steps[stem] for stem in sorted(("", *telling(steps))) if steps.get(stem)}


def _note(counted: defaultdict[str, Counter[str]], indexed: IndexedText) -> None:
    """Count an article with its stems."""
    counted[indexed.language].update(indexed.words())
    counted[indexed.language][""] += 1
    counted[NAMES].update(_apart(indexed.names))


def _apart(names: str) -> set[str]:
    return set(names.split())
