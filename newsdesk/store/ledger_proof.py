# SPDX-License-Identifier: GPL-3.0-or-later
"""The proof that the ledger is unbroken: every row read again, a few at a time."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection

from newsdesk.store.ledger import BEGINNING, row_hash
from newsdesk.store.packing import Unreadable, unpack
from newsdesk.store.triggers import LEDGER_TRIGGERS

LOST, UNLINKED = "ledger row lost", "ledger link broken"
ALTERED, UNREADABLE = "ledger row altered", "ledger fragment altered"

_BATCH: Final = 200
# Bytes as they are: a path that is no UTF-8 any more must be told, not stumbled over.
_ROWS: Final = f"""
SELECT sequence, at, article_id, revision, CAST(path AS BLOB), theme, sha256, previous, dictionary, fragment, hash
FROM ledger WHERE sequence > ? ORDER BY sequence LIMIT {_BATCH}
"""  # noqa: S608 - our number


@dataclass(frozen=True, slots=True)
class ChainBreak:
    """The first row that is not as it was written, or not there any more; `reason` is one of the words above."""

    sequence: int
    reason: str


def first_break(connection: Connection, progress: Callable[[int, int], None]) -> ChainBreak | None:
    """Walk the whole chain; None where it is unbroken. `progress` is told the rows done and their number."""
    total = connection.exec_driver_sql("SELECT coalesce(max(sequence), 0) FROM ledger").scalar_one()
    packed_with = connection.exec_driver_sql("SELECT version, data FROM ledger_dictionary")
    dictionaries: dict[int, bytes] = {row[0]: row[1] for row in packed_with}
    sequence, previous = 0, BEGINNING
    while rows := connection.exec_driver_sql(_ROWS, (sequence,)).all():
        for row in rows:
            reason = _wrong(row, sequence, previous, dictionaries)
            if reason:
                return ChainBreak(sequence + 1, reason)
            sequence, previous = row[0], row[-1]
        progress(sequence, total)
    # SQLite remembers the highest number it ever gave to a row.
    ever = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'ledger'").scalar()
    return ChainBreak(sequence + 1, LOST) if (ever or 0) != sequence else None


def _wrong(row: Any, before: int, previous: bytes, dictionaries: dict[int, bytes]) -> str:
    """What is wrong with a row that follows that one."""
    *fields, hashed = row
    sequence, linked, dictionary, fragment, sha256 = fields[0], fields[7], fields[8], fields[9], fields[6]
    if sequence != before + 1:
        return LOST
    if linked != previous:
        return UNLINKED
    if not hmac.compare_digest(row_hash(*fields), hashed):
        return ALTERED
    if sha256 is None and fragment is None and dictionary is None:
        return ""
    try:
        whole = unpack(fragment, dictionaries[dictionary])
    except (Unreadable, KeyError, TypeError):
        return UNREADABLE
    return "" if hashlib.sha256(whole).digest() == sha256 else UNREADABLE


def missing_guards(connection: Connection) -> tuple[str, ...]:
    """The triggers that should keep the ledger from being changed and are not there as they were made."""
    triggers = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    found: dict[str, str] = {row[0]: row[1] for row in triggers}
    return tuple(name for name, body in LEDGER_TRIGGERS.items() if found.get(name) != f"CREATE TRIGGER {name} {body}")
