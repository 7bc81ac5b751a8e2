# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the articles that readers see stand: asked for one page at a time, each question answered on an index."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import msgspec
from sqlalchemy import BindParameter, bindparam, select, union

from newsdesk.document.fragment import Fragment
from newsdesk.domain.article import Article, Language, Status
from newsdesk.store.article_derivation import unpack_fragment
from newsdesk.store.article_rows import UNDATED
from newsdesk.store.list_counts import ListCounts, list_counts
from newsdesk.store.moments import from_micros, to_micros
from newsdesk.store.tables import article, article_text, photo, section
from newsdesk.store.transaction import Transaction, chunks

_BLANKS: Final = "".join(sign for sign in map(chr, range(0x3001)) if sign.isspace())
_READ: Final = 20
"""How much longer an article takes whose row must be read than one of which the index has all."""
_EARLIEST: Final = -(1 << 62)
_LATEST: Final = 1 << 62

# What readers see, but for texts that name a photo which is not here: those only their fragments tell.
_SEEN: Final = """
a.binned_at IS NULL AND a.status = 'published' AND (a.embargo_until IS NULL OR a.embargo_until <= :now)
AND trim(a.headline, :blanks) <> '' AND NOT EXISTS (
    SELECT 1 FROM figure f JOIN photo p ON p.id = f.photo_id WHERE f.article_id = a.id AND p.sha256 IS NOT NULL
    AND (trim(p.credit, :blanks) = '' OR trim(coalesce(f.alt, p.alt), :blanks) = ''))
"""
# Each span is a question of its own to the index.
_FIRST: Final = """
SELECT (SELECT a.id FROM article a INDEXED BY {way}
        WHERE {seen} AND a.language = json_extract(span.value, '$[0]') {more}
        AND a.place >= json_extract(span.value, '$[2]') AND a.place < json_extract(span.value, '$[3]')
        AND a.id NOT IN (SELECT value FROM json_each(:without)) ORDER BY a.place {order} LIMIT 1)
FROM json_each(:spans) AS span
"""
_SECTION: Final = "AND a.section_id = json_extract(span.value, '$[1]')"
_WITHIN: Final = (
    "SELECT a.id FROM article a WHERE {seen} AND a.language = :language AND a.place >= :first AND a.place < :last"
)
# CROSS JOIN has the few looked up: SQLite would go through all that are published.
_AMONG: Final = "SELECT a.id FROM json_each(:ids) AS one CROSS JOIN article a ON a.id = one.value WHERE {seen}"
_KEYS: Final[BindParameter[Any]] = bindparam("keys", expanding=True)
_SKETCHES: Final = (
    select(
        article.c.id, article.c.slug, article.c.headline, article.c.language, article.c.translation_of,
        article.c.published_at, article.c.created_at, article.c.views, section.c.name.label("section"),
    )
    .join(section, section.c.id == article.c.section_id)
    .where(article.c.id.in_(_KEYS))
)  # fmt: skip
_FRAGMENTS: Final = select(article_text).where(article_text.c.article_id.in_(_KEYS))
_KIN: Final = union(
    select(article.c.id).where(article.c.translation_of.in_(_KEYS)),
    select(article.c.translation_of).where(article.c.id.in_(_KEYS), article.c.translation_of.is_not(None)),
)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of an edition, or of one of its sections; times are in UTC, None for no end."""

    language: Language
    section: int | None = None
    first: datetime | None = None
    last: datetime | None = None
    """The end, itself outside."""
    newest: bool = True
    """Whether the newest is wanted of it, or the oldest."""


class Standing:
    """The articles that readers see at a moment, as far as rows tell."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def first_of(self, spans: Iterable[Span], now: datetime, without: Iterable[int] = ()) -> set[int]:
        """The first article of each span, undated ones apart from dated ones; `without` some articles."""
        groups: dict[tuple[bool, bool, str], list[tuple[Any, ...]]] = {}
        counts = list_counts(self._transaction.connection)
        for span in spans:
            way = _way(counts, span)
            if way is not None:
                group = groups.setdefault((span.section is not None, span.newest, way), [])
                group += ((span.language.value, span.section, *ends) for ends in _ends(span.first, span.last))
        left_out = msgspec.json.encode(list(without)).decode()
        found: set[int] = set()
        for (sectioned, newest, way), asked in groups.items():
            order, more = "DESC" if newest else "ASC", _SECTION if sectioned else ""
            parameters = {
                "now": to_micros(now),
                "spans": msgspec.json.encode(asked).decode(),
                "without": left_out,
            }
            rows = self._ask(_FIRST.format(way=way, seen=_SEEN, more=more, order=order), parameters)
            found |= {key for (key,) in rows if key is not None}
        return found

    def within(self, language: Language, first: datetime, last: datetime | None, now: datetime) -> set[int]:
        """All articles of an edition from one time up to another."""
        found: set[int] = set()
        for start, end in _ends(first, last):
            parameters = {"now": to_micros(now), "language": language.value, "first": start, "last": end}
            found |= {key for (key,) in self._ask(_WITHIN.format(seen=_SEEN), parameters)}
        return found

    def among(self, article_ids: Iterable[int], now: datetime) -> set[int]:
        """Those of the articles that readers see."""
        parameters = {"now": to_micros(now), "ids": msgspec.json.encode(list(article_ids)).decode()}
        return {key for (key,) in self._ask(_AMONG.format(seen=_SEEN), parameters)}

    def kin(self, article_id: int, original: int | None) -> set[int]:
        """The article's translations and originals over any number of steps, whatever their status."""
        known: set[int] = set()
        front = {article_id} if original is None else {article_id, original}
        while front:
            known |= front
            found = {
                key
                for chunk in chunks(sorted(front))
                for key in self._transaction.connection.execute(_KIN, {"keys": chunk}).scalars()
            }
            front = found - known
        return known - {article_id}

    def sketches(self, article_ids: Iterable[int]) -> dict[int, Article]:
        """What other pages need to know of articles: headline, address, section, times; nothing of their texts."""
        return {
            row.id: Article(
                headline=row.headline, id=row.id, slug=row.slug, status=Status.PUBLISHED, section=row.section,
                language=Language(row.language), translation_of=row.translation_of, views=row.views,
                published_at=from_micros(row.published_at), created_at=from_micros(row.created_at),
            )
            for chunk in chunks(article_ids)
            for row in self._transaction.connection.execute(_SKETCHES, {"keys": chunk})
        }  # fmt: skip

    def fragments(self, article_ids: Iterable[int]) -> dict[int, Fragment]:
        """The HTML of articles' bodies, with holes."""
        return {
            row.article_id: unpack_fragment(row.fragment, row.body)
            for chunk in chunks(article_ids)
            for row in self._transaction.connection.execute(_FRAGMENTS, {"keys": chunk})
        }

    def known_photos(self, photos: Iterable[int]) -> set[int]:
        """Those of the photos that are here."""
        query = select(photo.c.id).where(photo.c.id.in_(_KEYS))
        return {
            key
            for chunk in chunks(dict.fromkeys(photos))
            for key in self._transaction.connection.execute(query, {"keys": chunk}).scalars()
        }

    def _ask(self, statement: str, parameters: dict[str, Any]) -> Sequence[Any]:
        # Given to sqlite3 as it is: these are asked by the key, and building them would cost more than running them.
        return self._transaction.connection.exec_driver_sql(statement, {**parameters, "blanks": _BLANKS}).all()


def _way(counts: ListCounts, span: Span) -> str | None:
    """The index on which the articles of a span stand closest; None where there are none.

    SQLite would go along all that are published, to the end where an edition has nothing yet.
    """
    language, section = span.language.value, span.section
    number = counts.of(status=Status.PUBLISHED, language=language, section=section)
    ways = {"ix_article_place": counts.of(), "ix_article_language_place": _READ * counts.of(language=language)}
    if section is not None:
        ways["ix_article_section_id_place"] = _READ * counts.of(section=section)
    return min(ways, key=lambda way: ways[way]) if number else None


def _ends(first: datetime | None, last: datetime | None) -> tuple[tuple[int, int], ...]:
    """The places of a stretch of time: of what has a date, and of what stands by the time it was made."""
    start = _EARLIEST if first is None else to_micros(first)
    end = _LATEST if last is None else to_micros(last)
    return (start, min(end, UNDATED)), (max(start, 0) + UNDATED, min(end, UNDATED) + UNDATED)
