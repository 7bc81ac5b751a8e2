# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages that stood at one moment, of the whole library, and what stood on each of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from sqlalchemy import func, select

from newsdesk.domain.published import Event, Publication, Standing
from newsdesk.store.ledger import Ledger
from newsdesk.store.moments import to_micros
from newsdesk.store.tables import ledger
from newsdesk.store.transaction import Transaction, chunks

_BATCH: Final = 200


class LedgerPages:
    """Reads whole pages out of the ledger."""

    def __init__(self, transaction: Transaction, rows: Ledger) -> None:
        self._transaction = transaction
        self._rows = rows

    def standing(self, sequence: int) -> Standing | None:
        """What a row put before readers, and until when; None where it took the page away, or is not there."""
        query = select(ledger.c.article_id).where(ledger.c.sequence == sequence)
        article = self._transaction.connection.execute(query).scalar()
        noted = () if article is None else self._rows.of(article)
        place = next((place for place, each in enumerate(noted) if each.sequence == sequence), None)
        if place is None or noted[place].event is Event.WITHDRAWN:
            return None
        later = noted[place + 1].at if place + 1 < len(noted) else None
        return Standing(noted[place], later, self._rows.fragment(sequence))

    def at(self, moment: datetime) -> tuple[int, ...]:
        """The rows whose pages stood at that moment, the latest first; every row of the ledger is looked at."""
        newest = select(func.max(ledger.c.sequence)).where(ledger.c.at <= to_micros(moment))
        newest = newest.group_by(ledger.c.article_id)
        query = select(ledger.c.sequence).where(ledger.c.sequence.in_(newest), ledger.c.sha256.is_not(None))
        found = self._transaction.connection.execute(query.order_by(ledger.c.sequence.desc()))
        return tuple(found.scalars())

    def each(self, sequences: tuple[int, ...]) -> Iterator[tuple[Publication, str]]:
        """Rows in their order, each with its fragment; the event of each is not looked up."""
        for chunk in chunks(sequences, _BATCH):
            found = self._rows.whole(chunk)
            yield from (found[each] for each in chunk if each in found)
