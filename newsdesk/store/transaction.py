# SPDX-License-Identifier: GPL-3.0-or-later
"""What the parts of one unit of work share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import TypeVar

from sqlalchemy import Connection

T = TypeVar("T")

Clock = Callable[[], datetime]
# SQLite takes 32,766 values in one statement; shorter lists also keep the cache of compiled statements small.
MOST_VALUES = 500


@dataclass(frozen=True, slots=True)
class Transaction:
    """One transaction's connection and its clock."""

    connection: Connection
    clock: Clock

    def now(self) -> datetime:
        """The time in UTC."""
        return self.clock().astimezone(UTC)


def chunks(values: Iterable[T], size: int = MOST_VALUES) -> Iterator[list[T]]:
    """The values in lists short enough for one statement."""
    rest = iter(values)
    while chunk := list(islice(rest, size)):
        yield chunk
