# SPDX-License-Identifier: GPL-3.0-or-later
"""The photos of the library; their files are in `photo_files`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

import msgspec
from sqlalchemy import bindparam, insert, select, update

from newsdesk.domain.photo import Photo
from newsdesk.errors import FieldInvalid, PhotoMissing
from newsdesk.store.moments import from_micros, to_micros
from newsdesk.store.tables import article, figure, photo
from newsdesk.store.texts import require_text
from newsdesk.store.transaction import Transaction, chunks

_PLAIN = (
    "file", "width", "height", "credit", "creator", "source", "caption", "headline", "alt", "copyright",
    "usage_terms", "place",
)  # fmt: skip

_PHOTOS = select(photo).where(photo.c.id.in_(bindparam("keys", expanding=True)))
_INSERT = insert(photo)
_SAID = select(photo.c.caption, photo.c.credit).where(photo.c.id == bindparam("key"))
_OF_PICTURE = select(photo).where(photo.c.sha256 == bindparam("picture"))
_USES = (
    select(figure.c.photo_id, figure.c.article_id)
    .distinct()
    .join(article, article.c.id == figure.c.article_id)
    .where(figure.c.photo_id.in_(bindparam("keys", expanding=True)), article.c.binned_at.is_(None))
    .order_by(figure.c.photo_id, figure.c.article_id)
)


class Photos:
    """Photos by id and by the hash of their file."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self.reworded: Callable[[int], object] | None = None
        """Told of a photo whose caption or credit is another now, since articles are found by these."""

    def add(self, value: Photo) -> Photo:
        """Keep a new photo; where the very picture is here already, that photo is handed back unchanged."""
        known = self.by_sha(value.sha256) if value.sha256 else None
        if known is not None:
            return known
        key = self._transaction.at_once(_INSERT, _columns(value)).lastrowid or 0
        return replace(value, id=key, credit=value.credit.strip(), used_in=())

    def save(self, value: Photo) -> Photo:
        """Keep what is now known of a photo, or of its file when it was awaited."""
        other = self.by_sha(value.sha256) if value.sha256 else None
        if other is not None and other.id != value.id:
            raise FieldInvalid("sha256", value.sha256, "a picture of no other photo")
        statement = update(photo).where(photo.c.id == value.id).values(**_columns(value))
        said = self._transaction.connection.execute(_SAID, {"key": value.id}).first()
        if said is None:
            raise PhotoMissing(value.id)
        self._transaction.connection.execute(statement)
        if self.reworded is not None and tuple(said) != (value.caption, value.credit.strip()):
            self.reworded(value.id)
        return self.get(value.id)

    def get(self, key: int) -> Photo:
        """One photo (PhotoMissing)."""
        found = self.many((key,))
        if key not in found:
            raise PhotoMissing(key)
        return found[key]

    def many(self, keys: Iterable[int]) -> dict[int, Photo]:
        """Those of the photos that are here."""
        found: dict[int, Photo] = {}
        for chunk in chunks(dict.fromkeys(keys)):
            rows = self._transaction.connection.execute(_PHOTOS, {"keys": chunk}).all()
            found |= self._values(rows)
        return found

    def placed(self, keys: Iterable[int]) -> dict[int, tuple[str, str, str]]:
        """Caption, credit and alt text of those of the photos that are here: what articles show of them."""
        found: dict[int, tuple[str, str, str]] = {}
        for chunk in chunks(dict.fromkeys(keys)):
            marks = ", ".join("?" * len(chunk))
            query = f"SELECT id, caption, credit, alt FROM photo WHERE id IN ({marks})"  # noqa: S608  # no outside text
            found |= {
                key: (caption, credit, alt)
                for key, caption, credit, alt in self._transaction.bare.execute(query, chunk)
            }
        return found

    def all(self, uncredited: bool = False) -> tuple[Photo, ...]:
        """Every photo, or those without a credit, newest first."""
        query = select(photo).order_by(photo.c.id.desc())
        if uncredited:
            query = query.where(photo.c.credit == "")
        rows = self._transaction.connection.execute(query).all()
        return tuple(value for chunk in chunks(rows) for value in self._values(chunk).values())

    def by_sha(self, sha256: str) -> Photo | None:
        """The photo of that picture."""
        rows = self._transaction.asked(_OF_PICTURE, picture=sha256)
        return self._values(rows)[rows[0].id] if rows else None

    def by_sha_start(self, start: str) -> Photo | None:
        """The photo of the picture whose hash begins so; None where there is none."""
        query = select(photo).where(photo.c.sha256 >= start, photo.c.sha256 < f"{start}g").limit(1)
        row = self._transaction.connection.execute(query).first()
        return None if row is None else self._values([row])[row.id]

    def _values(self, rows: Iterable[Any]) -> dict[int, Photo]:
        listed = list(rows)
        uses = self._uses([row.id for row in listed])
        return {row.id: _value(row, tuple(uses[row.id])) for row in listed}

    def _uses(self, keys: list[int]) -> Mapping[int, list[int]]:
        uses: defaultdict[int, list[int]] = defaultdict(list)
        for key, user in self._transaction.connection.execute(_USES, {"keys": keys}):
            uses[key].append(user)
        return uses


def _columns(value: Photo) -> dict[str, Any]:
    columns: dict[str, Any] = {name: getattr(value, name) for name in _PLAIN}
    require_text(columns)
    columns["credit"] = value.credit.strip()
    columns["sha256"] = value.sha256 or None
    columns["taken_at"] = to_micros(value.taken_at)
    columns["keywords"] = msgspec.json.encode(value.keywords).decode()
    return columns


def _value(row: Any, used_in: tuple[int, ...]) -> Photo:  # a row of the table
    return Photo(
        id=row.id,
        sha256=row.sha256 or "",
        taken_at=from_micros(row.taken_at),
        keywords=msgspec.json.decode(row.keywords, type=tuple[str, ...]),
        used_in=used_in,
        **{name: getattr(row, name) for name in _PLAIN},
    )
