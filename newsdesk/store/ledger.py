# SPDX-License-Identifier: GPL-3.0-or-later
"""The ledger: what exports put before readers, row after row, each with the hash of the one before it."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import msgspec
from sqlalchemy import func, insert, select

from newsdesk.domain.published import ChainHead, Event, Publication, Standing
from newsdesk.store.failures import RowUnreadable
from newsdesk.store.moments import from_micros, to_micros
from newsdesk.store.packing import Unreadable, dictionary_of, unpack
from newsdesk.store.tables import article, ledger, ledger_dictionary
from newsdesk.store.transaction import Transaction, chunks

BEGINNING: Final = bytes(32)
_FORMAT: Final = b"newsdesk ledger 1\0"
# A dictionary made of fewer fragments than this, or in another theme, gives way to one made of as many.
_SAMPLES: Final = 32
_INSERT: Final = insert(ledger)
_ROW: Final = (
    ledger.c.sequence, ledger.c.at, ledger.c.article_id, ledger.c.revision, ledger.c.path, ledger.c.theme,
    ledger.c.sha256,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Dictionary:
    """What fragments are packed with."""

    version: int
    data: bytes


@dataclass(frozen=True, slots=True)
class LastRow:
    """The newest row of an article; `fragment` is packed, None where the article was taken away."""

    sequence: int
    revision: int
    path: str
    sha256: bytes | None
    dictionary: int | None
    fragment: bytes | None


@dataclass(frozen=True, slots=True)
class NewRow:
    """A row to be added; without a hash and a fragment the page was taken away."""

    article: int
    revision: int
    path: str
    sha256: bytes | None = None
    dictionary: int | None = None
    fragment: bytes | None = None


def row_hash(
    sequence: object,
    at: object,
    article: object,
    revision: object,
    path: bytes,
    theme: object,
    sha256: object,
    previous: object,
    dictionary: object,
    fragment: object,
) -> bytes:
    """The hash of a row: of every column but itself, each with its kind and length."""
    fields = (sequence, at, article, revision, path, theme, sha256, previous, dictionary, fragment)
    return hashlib.sha256(_FORMAT + msgspec.msgpack.encode(fields)).digest()


class Ledger:
    """The rows of the ledger; it can only be added to."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._dictionaries: dict[int, bytes] = {}

    # -- what stands in it ---------------------------------------------------------------------------------------------

    def head(self) -> ChainHead:
        """The last row."""
        query = select(ledger.c.sequence, ledger.c.hash).order_by(ledger.c.sequence.desc()).limit(1)
        row = self._transaction.connection.execute(query).first()
        return ChainHead(0, BEGINNING.hex()) if row is None else ChainHead(row.sequence, row.hash.hex())

    def hash_of(self, sequence: int) -> str | None:
        """The hash of a row; None where there is no such row."""
        if sequence == 0:
            return BEGINNING.hex()
        query = select(ledger.c.hash).where(ledger.c.sequence == sequence)
        found = self._transaction.connection.execute(query).scalar()
        return None if found is None else found.hex()

    def of(self, article: int) -> tuple[Publication, ...]:
        """Everything that was noted of an article, oldest first."""
        query = select(*_ROW).where(ledger.c.article_id == article).order_by(ledger.c.sequence)
        noted: list[Publication] = []
        for row in self._transaction.connection.execute(query):
            noted.append(_publication(row, noted[-1] if noted else None))
        return tuple(noted)

    def at(self, article: int, moment: datetime) -> Standing | None:
        """What stood on an article's page at that moment; None where nothing did, as far as the ledger knows."""
        noted = self.of(article)
        present = next((place for place in reversed(range(len(noted))) if noted[place].at <= moment), None)
        if present is None or noted[present].event is Event.WITHDRAWN:
            return None
        later = next((each.at for each in noted[present + 1 :] if each.at > moment), None)
        return Standing(noted[present], later, self.fragment(noted[present].sequence))

    def last(self, articles: Iterable[int]) -> dict[int, LastRow]:
        """The newest row of each of these articles that has any."""
        found: dict[int, LastRow] = {}
        columns = (
            ledger.c.article_id, ledger.c.sequence, ledger.c.revision, ledger.c.path, ledger.c.sha256,
            ledger.c.dictionary, ledger.c.fragment,
        )  # fmt: skip
        for chunk in chunks(dict.fromkeys(articles)):
            newest = select(func.max(ledger.c.sequence)).where(ledger.c.article_id.in_(chunk))
            newest = newest.group_by(ledger.c.article_id)
            for key, *row in self._transaction.connection.execute(
                select(*columns).where(ledger.c.sequence.in_(newest))
            ):
                found[key] = LastRow(*row)
        return found

    def unpacked(self, row: LastRow) -> bytes:
        """The fragment of a row."""
        return self._unpacked(row.dictionary, row.fragment)

    def fragment(self, sequence: int) -> str:
        """What a row put before readers."""
        query = select(ledger.c.dictionary, ledger.c.fragment).where(ledger.c.sequence == sequence)
        row = self._transaction.connection.execute(query).one()
        return self._text(row)

    def whole(self, sequences: Collection[int]) -> dict[int, tuple[Publication, str]]:
        """Rows with their fragments; what each was for its article before is not looked up."""
        query = select(*_ROW, ledger.c.dictionary, ledger.c.fragment).where(ledger.c.sequence.in_(sequences))
        rows = self._transaction.connection.execute(query)
        return {row.sequence: (_publication(row, None), self._text(row)) for row in rows}

    def at_paths(self, paths: Collection[str]) -> dict[str, int]:
        """The articles whose pages stood last at these places; every row is looked at."""
        found: dict[str, int] = {}
        for chunk in chunks(dict.fromkeys(paths)):
            query = select(ledger.c.path, ledger.c.article_id).where(ledger.c.path.in_(chunk))
            rows = self._transaction.connection.execute(query.order_by(ledger.c.sequence))
            found |= {row.path: row.article_id for row in rows}
        return found

    def left_behind(self) -> dict[str, int]:
        """The articles that are no more and whose pages were never noted as taken away, by their places."""
        there = select(article.c.id).where(article.c.id == ledger.c.article_id).exists()
        newest = select(func.max(ledger.c.sequence)).where(~there).group_by(ledger.c.article_id)
        query = select(ledger.c.path, ledger.c.article_id)
        query = query.where(ledger.c.sequence.in_(newest), ledger.c.sha256.is_not(None))
        return {row.path: row.article_id for row in self._transaction.connection.execute(query)}

    # -- adding --------------------------------------------------------------------------------------------------------

    def dictionary(self, theme: str, count: int) -> Dictionary | None:
        """What to pack so many fragments with; None where they should first make a dictionary of their own."""
        query = select(ledger_dictionary).order_by(ledger_dictionary.c.version.desc()).limit(1)
        row = self._transaction.connection.execute(query).first()
        if row is None or (count >= _SAMPLES and (row.samples < _SAMPLES or row.theme.hex() != theme)):
            return None
        return Dictionary(row.version, row.data)

    def add_dictionary(self, theme: str, fragments: Sequence[bytes]) -> Dictionary:
        """Keep what these fragments have in common as the newest dictionary."""
        newest = self._transaction.connection.execute(select(func.max(ledger_dictionary.c.version))).scalar()
        fresh = Dictionary((newest or 0) + 1, dictionary_of(fragments))
        self._transaction.connection.execute(
            insert(ledger_dictionary).values(
                version=fresh.version, theme=bytes.fromhex(theme), samples=len(fragments), data=fresh.data
            )
        )
        return fresh

    def append(self, rows: Sequence[NewRow], theme: str) -> None:
        """Add rows to the chain, all at this time."""
        if not rows:
            return
        head = self.head()
        sequence, previous = head.sequence, bytes.fromhex(head.hash)
        at, digest = to_micros(self._transaction.now()), bytes.fromhex(theme)
        added: list[dict[str, Any]] = []
        for row in rows:
            sequence += 1
            hashed = row_hash(
                sequence, at, row.article, row.revision, row.path.encode(), digest, row.sha256, previous,
                row.dictionary, row.fragment,
            )  # fmt: skip
            added.append(
                {
                    "sequence": sequence,
                    "at": at,
                    "article_id": row.article,
                    "revision": row.revision,
                    "path": row.path,
                    "theme": digest,
                    "sha256": row.sha256,
                    "previous": previous,
                    "hash": hashed,
                    "dictionary": row.dictionary,
                    "fragment": row.fragment,
                }
            )
            previous = hashed
        self._transaction.connection.execute(_INSERT, added)

    # -- private -------------------------------------------------------------------------------------------------------

    def _text(self, row: Any) -> str:  # a row of a query
        return self._unpacked(row.dictionary, row.fragment).decode("utf-8", "replace")

    def _unpacked(self, dictionary: int | None, fragment: bytes | None) -> bytes:
        if dictionary is None or fragment is None:
            raise RowUnreadable("ledger")
        if dictionary not in self._dictionaries:
            query = select(ledger_dictionary.c.data).where(ledger_dictionary.c.version == dictionary)
            data = self._transaction.connection.execute(query).scalar()
            if data is None:
                raise RowUnreadable(f"ledger dictionary {dictionary}")
            self._dictionaries[dictionary] = data
        try:
            return unpack(fragment, self._dictionaries[dictionary])
        except Unreadable as error:
            raise RowUnreadable(f"ledger: {error}") from error


def _publication(
    row: Any,  # a row of a query
    before: Publication | None,
) -> Publication:
    if row.sha256 is None:
        event = Event.WITHDRAWN
    else:
        event = Event.PUBLISHED if before is None or before.event is Event.WITHDRAWN else Event.CHANGED
    return Publication(
        row.sequence,
        from_micros(row.at),
        row.article_id,
        row.revision,
        event,
        row.path,
        row.theme.hex(),
        "" if row.sha256 is None else row.sha256.hex(),
    )
