# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes of many articles as they are kept: which articles, how many were reached, what each was before."""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

import msgspec
from sqlalchemy import delete, insert, select, update

from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.shelf import BulkChange, BulkState, Former, Stage
from newsdesk.language.stems import STEMMER_VERSION
from newsdesk.store.failures import RowUnreadable
from newsdesk.store.list_filter import ListConditions
from newsdesk.store.moments import to_micros
from newsdesk.store.sections import Sections
from newsdesk.store.tables import article, bulk_change, bulk_step
from newsdesk.store.transaction import Transaction

_FORMERS = msgspec.json.Decoder(tuple[Former, ...])
_WORDS = msgspec.msgpack.Decoder(tuple[str, dict[int, bytes]])
NO_WORDS: Final[Mapping[int, bytes]] = MappingProxyType({})
_STATE = select(bulk_change.c.id, bulk_change.c.change, bulk_change.c.stage, bulk_change.c.total, bulk_change.c.reached)


@dataclass(frozen=True, slots=True)
class Step:
    """What a step reached, what its articles were before, and how the search index had packed the words of those that
    it forgot."""

    reached: int
    formers: tuple[Former, ...]
    words: Mapping[int, bytes]


class PackedNumbers:
    """Numbers of articles as they are kept: a million take a while to pack, in which nobody need wait to write."""

    def __init__(self, numbers: Sequence[int]) -> None:
        self.count = len(numbers)
        self.data = zlib.compress(array("q", numbers).tobytes(), 1)


class BulkRows:
    """Changes of many within one transaction; a step is kept in the one in which its articles are changed."""

    def __init__(self, transaction: Transaction, sections: Sections) -> None:
        self._transaction = transaction
        self._sections = sections

    def listed(self, shown: ListFilter, who: str) -> array[int]:
        """The articles of a list as this transaction sees it, in the order of their numbers; `who` asks."""
        wanted = ListConditions(self._transaction, self._sections, who).wanted(shown, Sort.NEWEST)
        if wanted is None:
            return array("q")
        query = wanted.select(article.c.id).order_by(article.c.id)
        return array("q", self._transaction.connection.execute(query).scalars())

    def begin(self, articles: PackedNumbers, change: BulkChange, who: str) -> int:
        """Note what is to be done; what was done before can be taken back no more."""
        connection = self._transaction.connection
        connection.execute(delete(bulk_step))
        connection.execute(delete(bulk_change))
        row = {
            "begun_at": to_micros(self._transaction.now()),
            "who": who,
            "change": msgspec.json.encode(change).decode(),
            "stage": Stage.DOING,
            "articles": articles.data,
            "total": articles.count,
            "reached": 0,
        }
        (key,) = connection.execute(insert(bulk_change), row).inserted_primary_key or (0,)
        return int(key)

    def latest(self) -> BulkState | None:
        """The last change of many, as far as it can be gone on with or taken back."""
        row = self._transaction.connection.execute(_STATE.order_by(bulk_change.c.id.desc()).limit(1)).first()
        return None if row is None else _state(row)

    def articles(self, key: int) -> array[int]:
        """The articles that it is about, in the order in which they are reached."""
        packed = self._transaction.connection.execute(
            select(bulk_change.c.articles).where(bulk_change.c.id == key)
        ).scalar_one()
        found = array("q")
        try:
            found.frombytes(zlib.decompress(packed))
        except ValueError as error:
            raise RowUnreadable(str(error)) from error
        return found

    def step(self, key: int, reached: int, formers: Sequence[Former], words: Mapping[int, bytes] = NO_WORDS) -> None:
        """Note that so many articles were reached, and what those of this step were before; `words` is how the search
        index had packed what it knew of them, where it forgot it."""
        connection = self._transaction.connection
        if formers:
            row = {"bulk_id": key, "reached": reached, "formers": _packed(formers, words)}
            connection.execute(insert(bulk_step), row)
        connection.execute(update(bulk_change).where(bulk_change.c.id == key).values(reached=reached))

    def stage(self, key: int, stage: Stage) -> None:
        """Note how it stands."""
        statement = update(bulk_change).where(bulk_change.c.id == key).values(stage=stage)
        self._transaction.connection.execute(statement)

    def last_step(self, key: int) -> Step | None:
        """The last step that was not taken back."""
        query = select(bulk_step).where(bulk_step.c.bulk_id == key).order_by(bulk_step.c.reached.desc()).limit(1)
        row = self._transaction.connection.execute(query).first()
        return None if row is None else Step(row.reached, *_unpacked(row.formers))

    def drop_step(self, key: int, step: Step, left: Sequence[Former] = ()) -> None:
        """Forget a step, or all of it but what is left of it."""
        connection = self._transaction.connection
        here = (bulk_step.c.bulk_id == key, bulk_step.c.reached == step.reached)
        if left:
            words = {each.id: step.words[each.id] for each in left if each.id in step.words}
            connection.execute(update(bulk_step).where(*here).values(formers=_packed(left, words)))
        else:
            connection.execute(delete(bulk_step).where(*here))

    def forget(self, key: int) -> None:
        """Forget a change: there is nothing of it to take back."""
        self._transaction.connection.execute(delete(bulk_step).where(bulk_step.c.bulk_id == key))
        self._transaction.connection.execute(delete(bulk_change).where(bulk_change.c.id == key))


def _state(row: Any) -> BulkState:  # a row of the select above
    change = msgspec.json.decode(row.change, type=BulkChange)
    return BulkState(row.id, change, Stage(row.stage), row.total, row.reached)


def _packed(formers: Sequence[Former], words: Mapping[int, bytes]) -> bytes:
    # Words are packed already, and stand behind what is packed here.
    behind = msgspec.msgpack.encode((STEMMER_VERSION, dict(words))) if words else b""
    return zlib.compress(msgspec.json.encode(formers), 1) + behind


def _unpacked(data: bytes) -> tuple[tuple[Former, ...], Mapping[int, bytes]]:
    unpacking = zlib.decompressobj()
    formers = _FORMERS.decode(unpacking.decompress(data))
    stemmers, words = _WORDS.decode(unpacking.unused_data) if unpacking.unused_data else ("", {})
    return formers, words if stemmers == STEMMER_VERSION else NO_WORDS
