# SPDX-License-Identifier: GPL-3.0-or-later
"""Every saved state of every article. The newest is the article itself; the others are packed away as it changes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import bindparam, func, insert, select, update

from newsdesk.domain.article import Article, Revision
from newsdesk.errors import RevisionMissing
from newsdesk.store.article_content import differing, read_state, state_of
from newsdesk.store.article_rows import stored
from newsdesk.store.failures import RowUnreadable
from newsdesk.store.moments import from_micros, to_micros
from newsdesk.store.packing import Unreadable
from newsdesk.store.revision_packing import (
    base_of,
    chain_of,
    pack_against,
    pack_whole,
    unpack_against,
    unpack_whole,
    unpacked,
    way_to,
)
from newsdesk.store.tables import revision
from newsdesk.store.texts import require_text
from newsdesk.store.transaction import Transaction

PHOTOS: Final = "photos"
"""Stands among what changed where a revision has other photos, or has them in another order."""
_DIGEST_BYTES: Final = 16
_BEGIN: Final = insert(revision)
_ROW: Final = (revision.c.article_id == bindparam("of")) & (revision.c.number == bindparam("now"))
_PACK_AWAY: Final = update(revision).where(_ROW)
_NAME: Final = update(revision).where(_ROW)
_TOLD: Final = select(
    revision.c.number, revision.c.saved_at, revision.c.who, revision.c.why, revision.c.signs, revision.c.changed,
    revision.c.name,
)  # fmt: skip
# Given to sqlite3 as it is: the first screen of a history is asked for with each article that is shown.
_LATEST: Final = (
    "SELECT number, saved_at, who, why, signs, changed, name FROM revision "
    "WHERE article_id = :of AND number < :before ORDER BY number DESC LIMIT :limit"
)
_BEHIND_ALL: Final = 1 << 62
# Given to sqlite3 as it is, with at most a dozen numbers: every save asks.
_COLUMNS: Final = "article_id, number, saved_at, who, why, signs, snapshot, base, digest, changed, name"
_CHAIN: Final = f"SELECT {_COLUMNS} FROM revision WHERE article_id = ? AND number IN ({{}})"  # noqa: S608  # no outside text
_OF_MANY: Final = (
    f"SELECT {_COLUMNS} FROM json_each(?) AS one CROSS JOIN revision "  # noqa: S608  # no outside text
    "ON article_id = json_extract(one.value, '$[0]') AND number = json_extract(one.value, '$[1]')"
)


class _Row(NamedTuple):
    """A row of `_CHAIN`."""

    article_id: int
    number: int
    saved_at: int
    who: str
    why: str
    signs: int
    snapshot: bytes | None
    base: int | None
    digest: bytes | None
    changed: str | None
    name: str | None


class Revisions:
    """The history of articles; a revision's number is the version that the article had."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._ahead: dict[int, dict[int, Any]] = {}

    # -- what is told of them ----------------------------------------------------------------------------------------

    def of(self, article_id: int) -> tuple[Revision, ...]:
        """The revisions of an article, oldest first."""
        query = _TOLD.where(revision.c.article_id == article_id).order_by(revision.c.number)
        return tuple(map(_revision, self._transaction.connection.execute(query)))

    def latest(self, article_id: int, limit: int, before: int | None = None) -> tuple[Revision, ...]:
        """The newest revisions of an article, newest first; with `before` those older than that number."""
        wanted = {"of": article_id, "before": _BEHIND_ALL if before is None else before, "limit": limit}
        rows = self._transaction.connection.exec_driver_sql(_LATEST, wanted)
        return tuple(map(_revision, rows))

    def count(self, article_id: int) -> int:
        """How many revisions an article has."""
        query = select(func.count()).where(revision.c.article_id == article_id)
        return int(self._transaction.connection.execute(query).scalar_one())

    def name(self, article_id: int, number: int, name: str) -> None:
        """Give a revision a name, or take it away with an empty one (RevisionMissing, FieldInvalid)."""
        require_text({"name": name})
        values = {"of": article_id, "now": number, "name": name or None}
        if self._transaction.connection.execute(_NAME, values).rowcount != 1:
            raise RevisionMissing(article_id, number)

    # -- what stood in them ------------------------------------------------------------------------------------------

    def get(self, article_id: int, number: int) -> Article:
        """An article as it was saved then: its own fields, with nothing but its signs derived (RevisionMissing)."""
        rows = self._rows(article_id, number)
        if number not in rows:
            raise RevisionMissing(article_id, number)
        row = rows[number]
        if row.snapshot is None:
            return self._standing(article_id, number)
        return _article(article_id, row, _state(article_id, number, rows))

    def states(self, article_id: int, after: int = 0) -> Iterator[tuple[Revision, Article]]:
        """Every revision from the one that follows `after`, oldest first; none is unpacked twice."""
        query = select(revision).where(revision.c.article_id == article_id)
        ground = chain_of(after + 1)[:-1]
        query = query.where((revision.c.number > after) | revision.c.number.in_(ground)).order_by(revision.c.number)
        rows = self._transaction.connection.execute(query).all()
        packed = {row.number: row for row in rows if row.snapshot is not None}
        for number, state in unpacked((row.number, row.base, row.snapshot) for row in packed.values()):
            if state is None:
                raise RowUnreadable(f"revision {number} of article {article_id}")
            if number > after:
                row = packed[number]
                yield _revision(row), _article(article_id, row, state)
        if rows and rows[-1].snapshot is None and rows[-1].number > after:
            yield _revision(rows[-1]), self._standing(article_id, rows[-1].number)

    # -- keeping them ------------------------------------------------------------------------------------------------

    def begin(self, saved: Article, who: str, why: str, before: Article | None = None) -> None:
        """Note that this state was saved, after that one."""
        row = {
            "article_id": saved.id,
            "number": saved.version,
            "saved_at": to_micros(saved.updated_at),
            "who": who,
            "why": why,
            "signs": saved.signs,
            "changed": None if before is None else " ".join(_changed(before, saved)),
        }
        self._transaction.later(_BEGIN, row)

    def look_ahead(self, earlier: Iterable[Article]) -> None:
        """Read at once what `pack_away` will need of articles, which this transaction read."""
        ways = [(each.id, number) for each in earlier for number in way_to(each.version)]
        self._transaction.write()
        self._ahead = {key: {} for key, _ in ways}
        for found in map(_Row._make, self._transaction.bare.execute(_OF_MANY, (msgspec.json.encode(ways).decode(),))):
            self._ahead[found.article_id][found.number] = found

    def pack_away(self, earlier: Article) -> None:
        """Keep the state that is about to be replaced."""
        number, state = earlier.version, state_of(earlier)
        rows = self._rows(earlier.id, number)
        if number not in rows:  # lost, which the check of the library tells; its text is not to be lost with it
            self.begin(earlier, "", "saved")
            rows = self._rows(earlier.id, number)
        base, packed = base_of(number), None
        if base is not None and base in rows:
            # What cannot be read is told by the check of the library; nothing more is built upon it.
            try:
                packed = pack_against(state, _state(earlier.id, base, rows))
            except RowUnreadable:
                packed = None
        values = {
            "of": earlier.id,
            "now": number,
            "snapshot": pack_whole(state) if packed is None else packed,
            "base": None if packed is None else base,
            "digest": digest(rows[number], state),
        }
        self._transaction.later(_PACK_AWAY, values)

    # -- private -----------------------------------------------------------------------------------------------------

    def _rows(self, article_id: int, number: int) -> dict[int, Any]:
        """The rows that a revision is read from, and its own."""
        rows: dict[int, Any] = self._ahead.pop(article_id, {})
        if number in rows and _closed(rows):
            return rows
        self._transaction.write()
        ask = self._transaction.bare.execute
        for keys in (way_to(number), chain_of(number)):
            asked = ", ".join(str(key) for key in keys if key not in rows)
            rows |= {row.number: row for row in map(_Row._make, ask(_CHAIN.format(asked), (article_id,)))}
            if _closed(rows):
                break
        return rows

    def _standing(self, article_id: int, number: int) -> Article:
        found = stored(self._transaction.connection, [article_id])
        if not found or found[0].article.version != number:
            raise RowUnreadable(f"revision {number} of article {article_id}")
        return found[0].article


def _closed(rows: dict[int, Any]) -> bool:
    """Whether each of the rows can be read from the others."""
    return all(row.base is None or row.base in rows for row in rows.values())


def digest(row: Any, state: bytes) -> bytes:
    """A hash of what was saved, and of who saved it, when and why; `row` is one of a query."""
    told = (row.article_id, row.number, row.saved_at, row.who, row.why, row.signs, row.changed)
    return hashlib.blake2b(msgspec.msgpack.encode(told) + state, digest_size=_DIGEST_BYTES).digest()


def _state(article_id: int, number: int, rows: dict[int, Any]) -> bytes:
    """What a revision was packed from (RowUnreadable)."""
    way = [number]
    try:
        while (base := rows[way[-1]].base) is not None:
            way.append(base)
        state = unpack_whole(rows[way.pop()].snapshot)
        while way:
            state = unpack_against(rows[way.pop()].snapshot, state)
    except (KeyError, Unreadable) as error:
        raise RowUnreadable(f"revision {number} of article {article_id}: {error}") from error
    return state


def _article(article_id: int, row: Any, state: bytes) -> Article:
    return replace(
        read_state(state), id=article_id, version=row.number, signs=row.signs, updated_at=from_micros(row.saved_at)
    )


def _revision(row: Any) -> Revision:
    changed = None if row.changed is None else tuple(row.changed.split())
    return Revision(row.number, from_micros(row.saved_at), row.who, row.why, row.signs, changed, row.name or "")


def _changed(before: Article, after: Article) -> Iterator[str]:
    """What of an article a save changed."""
    yield from differing(before, after)
    if [each.photo for each in before.figures] != [each.photo for each in after.figures]:
        yield PHOTOS
