# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets of articles that no column of theirs tells of, as selects of their numbers on indexes made for them.

What the indexes leave out is written out here and not given as a value: SQLite takes an index of some rows only where
it sees that a statement asks for no others.
"""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import ColumnElement, Select, literal_column, select

from newsdesk.store.tables import article, figure, photo, revision

_NOTHING: Final[ColumnElement[str]] = literal_column("''")
_IMPORTED: Final[ColumnElement[str]] = literal_column("'imported'")
_waiting = article.alias("waiting")

UNCREDITED: Final[Select[Any]] = (
    select(figure.c.article_id)
    .join(photo, photo.c.id == figure.c.photo_id)
    .where(photo.c.credit == _NOTHING, photo.c.sha256.is_not(None))
)
"""Those that show a photo without a credit."""


def worked_on_by(who: str) -> Select[Any]:
    """Those that somebody saved; an archive that was taken in is nobody's work."""
    signed = (revision.c.who == who, revision.c.who != _NOTHING, revision.c.why != _IMPORTED)
    return select(revision.c.article_id).where(*signed)


def has(chosen: Select[Any]) -> ColumnElement[bool]:
    """That one article is in a set, for who asks it of one after the other."""
    (number,) = chosen.selected_columns
    query = chosen.where(number == article.c.id).correlate(article)
    if chosen is UNCREDITED:
        # From its figures to their photos: SQLite would go through all photos without a credit each time.
        query = query.with_hint(photo, "NOT INDEXED", "sqlite")
    return query.exists()


def waiting_at(moment: int) -> Select[Any]:
    """Those whose embargo ends after a moment (microseconds)."""
    return select(_waiting.c.id).where(_waiting.c.embargo_until > moment)
