# SPDX-License-Identifier: GPL-3.0-or-later
"""Photos as the photo desk looks for them: page by page, by words, and by what shows them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select

from newsdesk.domain.photo import PhotoPage, PhotoUse
from newsdesk.store.photos import Photos
from newsdesk.store.tables import article, figure, photo
from newsdesk.store.transaction import Transaction

_SEARCHED = (
    photo.c.credit, photo.c.caption, photo.c.creator, photo.c.headline, photo.c.alt, photo.c.place, photo.c.source,
    photo.c.keywords,
)  # fmt: skip
_LONGEST_SEARCH = 200
_YO = "еёЕЁ"


class PhotoDeskRows:
    """Photos of a library of any size, read in pages."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def page(self, *, search: str = "", uncredited: bool = False, before: int | None = None, limit: int) -> PhotoPage:
        """At most `limit` photos that fit, newest first, those older than the photo `before`.

        Every word of `search` must stand somewhere in what is known of the photo, whatever its case and the dots of ё.
        """
        fitting = _fitting(search, uncredited)
        total = self._transaction.connection.execute(_narrowed(select(func.count()).select_from(photo), fitting))
        older = [*fitting, photo.c.id < before] if before is not None else fitting
        rows = _narrowed(select(photo.c.id), older).order_by(photo.c.id.desc()).limit(limit)
        ids = [row.id for row in self._transaction.connection.execute(rows)]
        found = Photos(self._transaction).many(ids)
        return PhotoPage(int(total.scalar_one()), tuple(found[each] for each in ids))

    def credits(self, limit: int) -> tuple[str, ...]:
        """The credits that photos carry, those used most lately first."""
        latest = func.max(photo.c.id)
        query = select(photo.c.credit).where(photo.c.credit != "").group_by(photo.c.credit).order_by(latest.desc())
        return tuple(row.credit for row in self._transaction.connection.execute(query.limit(limit)))

    def uses(self, key: int) -> tuple[PhotoUse, ...]:
        """The articles that show a photo, newest first; those in the bin are left out."""
        query = (
            select(article.c.id, article.c.headline, article.c.status)
            .where(
                article.c.id.in_(select(figure.c.article_id).where(figure.c.photo_id == key)),
                article.c.binned_at.is_(None),
            )
            .order_by(article.c.id.desc())
        )
        rows = self._transaction.connection.execute(query)
        return tuple(PhotoUse(row.id, row.headline, row.status) for row in rows)


def _narrowed(query: Select[Any], conditions: list[ColumnElement[bool]]) -> Select[Any]:
    return query.where(*conditions) if conditions else query


def _fitting(search: str, uncredited: bool) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [photo.c.credit == ""] if uncredited else []
    for word in search[:_LONGEST_SEARCH].split():
        pattern = _either_case(word)
        conditions.append(or_(*(column.op("GLOB")(pattern) for column in _SEARCHED)))
    return conditions


def _either_case(word: str) -> str:
    """A pattern of the word in any case, with ё for е: SQLite itself folds the case of Latin letters only."""
    signs = []
    for sign in word:
        forms = set(_YO) if sign in _YO else {sign, *(form for form in (sign.lower(), sign.upper()) if len(form) == 1)}
        # Alone in brackets a sign is itself; the closing bracket and the caret are that only without them.
        signs.append(sign if forms == {sign} and sign in "]^" else f"[{''.join(sorted(forms))}]")
    return f"*{''.join(signs)}*"
