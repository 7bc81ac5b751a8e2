# SPDX-License-Identifier: GPL-3.0-or-later
"""The first rows of the window's list by sqlite3 alone, before the rest of the store is loaded.

SQLAlchemy takes longer to load than a window may be empty. What is read here is what `ShelfRows` reads, which a test
holds it to; what this look cannot do, it leaves to that.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from newsdesk.domain.article import Language, Role, Status
from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.shelf import ListPart, ListRow
from newsdesk.store.known_schemas import REVISIONS
from newsdesk.store.moments import from_micros

_FILE: Final = "newsroom.db"
_BUSY_SECONDS: Final = 1.0
_ORDERS: Final = {
    Sort.NEWEST: "a.place DESC, a.id DESC",
    Sort.OLDEST: "a.place, a.id",
    Sort.EDITED: "a.updated_at DESC, a.id DESC",
    Sort.HEADLINE: "a.folded, a.id",
    Sort.VIEWS: "a.views DESC, a.id DESC",
    Sort.RELEVANCE: "a.place DESC, a.id DESC",
}
_BY_PLACE: Final = (Sort.NEWEST, Sort.OLDEST, Sort.RELEVANCE)
_FEW: Final = 1000
_ROWS: Final = """
SELECT a.id, a.headline, s.name, a.status, a.language, a.version, a.views, a.published_at, a.updated_at,
       a.embargo_until, a.binned_at
FROM article a JOIN section s ON s.id = a.section_id WHERE {wanted} ORDER BY {order} LIMIT ?
"""
_TOTAL: Final = "SELECT coalesce(sum(articles), 0) FROM article_count WHERE {wanted}"
_COUNTS_KEPT: Final = "SELECT 1 FROM sqlite_master WHERE name = 'article_count'"
_COUNTED: Final = "SELECT count(*) FROM article a WHERE {}"
_BYLINES: Final = """
SELECT b.article_id, p.name, b.role FROM byline b JOIN person p ON p.id = b.person_id
WHERE b.article_id IN ({keys}) ORDER BY b.article_id, b.position
"""
_PICTURES: Final = """
SELECT f.article_id, p.sha256, p.credit FROM figure f JOIN photo p ON p.id = f.photo_id
WHERE f.article_id IN ({keys}) AND p.sha256 IS NOT NULL ORDER BY f.article_id, f.position
"""


@dataclass(frozen=True, slots=True)
class FirstLook:
    """The beginning of the list, and what its dates are told by."""

    part: ListPart
    zone: ZoneInfo
    language: Language


def first_look(folder: Path, shown: ListFilter, sort: Sort, limit: int) -> FirstLook | None:
    """The first rows of the library in a folder; None where this look is not enough, whatever the reason.

    Filters other than by status and language are not looked at here.
    """
    if shown != ListFilter(status=shown.status, language=shown.language):
        return None
    try:
        place = (folder / _FILE).resolve().as_uri()
        with closing(sqlite3.connect(f"{place}?mode=ro", uri=True, timeout=_BUSY_SECONDS)) as base:
            base.execute("BEGIN")  # one state of the library
            (found,) = base.execute("SELECT version_num FROM alembic_version").fetchone()
            # Those of earlier versions have the same rows; they are brought up to date behind them.
            return _look(base, shown, sort, limit) if found in REVISIONS else None
    except (sqlite3.Error, OSError, ValueError, KeyError, TypeError):
        return None  # the library itself is opened next, and says what is wrong with it


def _look(base: sqlite3.Connection, shown: ListFilter, sort: Sort, limit: int) -> FirstLook:
    wanted, counted, values = ["a.binned_at IS NULL"], [], []
    for column, value in (("status", shown.status), ("language", shown.language)):
        if value is not None:
            wanted.append(f"a.{column} = ?")
            counted.append(f"{column} = ?")
            values.append(value.value)
    kept = base.execute(_COUNTS_KEPT).fetchone()
    asked = (
        _TOTAL.format(wanted=" AND ".join(["binned = 0", *counted])) if kept else _COUNTED.format(" AND ".join(wanted))
    )
    (total,) = base.execute(asked, values).fetchone()
    if total > _FEW and (len(counted) > 1 or sort not in _BY_PLACE):
        # A plus keeps SQLite from the index of a status or language, whose rows it would have to sort.
        wanted = [wanted[0], *(f"+{each}" for each in wanted[1:])]
    where = " AND ".join(wanted)
    found = base.execute(_ROWS.format(wanted=where, order=_ORDERS[sort]), (*values, limit)).fetchall()
    keys = [row[0] for row in found]
    authors: dict[int, list[tuple[str, str]]] = {}
    for key, name, role in base.execute(_BYLINES.format(keys=_marks(keys)), keys):
        authors.setdefault(key, []).append((name, role))
    pictures: dict[int, list[tuple[str, str]]] = {}
    for key, sha256, credit in base.execute(_PICTURES.format(keys=_marks(keys)), keys):
        pictures.setdefault(key, []).append((sha256, credit))
    rows = tuple(_row(row, authors.get(row[0], ()), pictures.get(row[0], ())) for row in found)
    settings = dict(base.execute("SELECT key, value FROM setting WHERE key IN ('library.zone', 'library.language')"))
    language, zone = Language(settings["library.language"]), ZoneInfo(settings["library.zone"])
    return FirstLook(ListPart(total, 0, rows), zone, language)


def _row(row: Sequence[Any], byline: Iterable[tuple[str, str]], pictures: Sequence[tuple[str, str]]) -> ListRow:
    key, headline, section, status, language, version, views, *moments = row
    people = list(byline)
    authors = [name for name, role in people if role == Role.AUTHOR] or [name for name, _ in people]
    published_at, updated_at, embargo_until, binned_at = map(from_micros, moments)
    return ListRow(
        id=key,
        headline=headline,
        section=section,
        status=Status(status),
        language=Language(language),
        version=version,
        views=views,
        author=authors[0] if authors else "",
        thumbnail=pictures[0][0] if pictures else "",
        photos=len(pictures),
        uncredited=any(not credit for _, credit in pictures),
        published_at=published_at,
        updated_at=updated_at,
        embargo_until=embargo_until,
        binned_at=binned_at,
    )


def _marks(keys: Sequence[int]) -> str:
    return ", ".join("?" * len(keys))
