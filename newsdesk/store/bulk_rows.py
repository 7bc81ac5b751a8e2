# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes of many articles as they are kept: which articles, how many were reached, what each was before."""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import delete, insert, select, update

from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.shelf import BulkChange, BulkState, Former, Stage
from newsdesk.store.failures import RowUnreadable
from newsdesk.store.list_filter import ListConditions
from newsdesk.store.moments import to_micros
from newsdesk.store.sections import Sections
from newsdesk.store.tables import article, bulk_change, bulk_step
from newsdesk.store.transaction import Transaction

_FORMERS = msgspec.json.Decoder(tuple[Former, ...])
_STATE = select(bulk_change.c.id, bulk_change.c.change, bulk_change.c.stage, bulk_change.c.total, bulk_change.c.reached)


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

    def step(self, key: int, reached: int, formers: Sequence[Former]) -> None:
        """Note that so many articles were reached, and what those of this step were before."""
        connection = self._transaction.connection
        if formers:
            packed = zlib.compress(msgspec.json.encode(formers), 1)
            connection.execute(insert(bulk_step), {"bulk_id": key, "reached": reached, "formers": packed})
        connection.execute(update(bulk_change).where(bulk_change.c.id == key).values(reached=reached))

    def stage(self, key: int, stage: Stage) -> None:
        """Note how it stands."""
        statement = update(bulk_change).where(bulk_change.c.id == key).values(stage=stage)
        self._transaction.connection.execute(statement)

    def last_step(self, key: int) -> tuple[int, tuple[Former, ...]] | None:
        """The last step that was not taken back: what it reached, and what its articles were before."""
        query = select(bulk_step).where(bulk_step.c.bulk_id == key).order_by(bulk_step.c.reached.desc()).limit(1)
        row = self._transaction.connection.execute(query).first()
        return None if row is None else (row.reached, _FORMERS.decode(zlib.decompress(row.formers)))

    def drop_step(self, key: int, reached: int, left: Sequence[Former] = ()) -> None:
        """Forget a step, or all of it but what is left of it."""
        connection = self._transaction.connection
        here = (bulk_step.c.bulk_id == key, bulk_step.c.reached == reached)
        if left:
            packed = zlib.compress(msgspec.json.encode(left), 1)
            connection.execute(update(bulk_step).where(*here).values(formers=packed))
        else:
            connection.execute(delete(bulk_step).where(*here))

    def forget(self, key: int) -> None:
        """Forget a change: there is nothing of it to take back."""
        self._transaction.connection.execute(delete(bulk_step).where(bulk_step.c.bulk_id == key))
        self._transaction.connection.execute(delete(bulk_change).where(bulk_change.c.id == key))


def _state(row: Any) -> BulkState:  # a row of the select above
    change = msgspec.json.decode(row.change, type=BulkChange)
    return BulkState(row.id, change, Stage(row.stage), row.total, row.reached)
