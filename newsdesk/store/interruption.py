# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions to a library that can be called off while SQLite is still looking for the answer."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_asking = threading.local()


class CalledOff(Exception):
    """Nobody waits for the answer any more."""


class Question:
    """What one thread asks of a library, in one reading transaction after another; another thread may call it off.

    A transaction that writes is never broken off by it.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self.called_off = False

    def call_off(self) -> None:
        """End the statement that runs and let no other begin: who asks gets `CalledOff`."""
        with self._lock:
            self.called_off = True
            if self._connection is not None:
                self._connection.interrupt()

    @contextmanager
    def asked(self) -> Iterator[None]:
        """Have everything that this thread reads meanwhile belong to the question."""
        earlier = getattr(_asking, "question", None)
        _asking.question = self
        try:
            yield
        finally:
            _asking.question = earlier

    def take(self, connection: sqlite3.Connection) -> None:
        """Note which connection the question is asked on; raise CalledOff where nobody waits any more."""
        with self._lock:
            self.check()
            self._connection = connection

    def leave(self) -> None:
        """Let the connection go: it may serve another question next."""
        with self._lock:
            self._connection = None

    def check(self) -> None:
        """Raise CalledOff where nobody waits any more."""
        if self.called_off:
            raise CalledOff


def asked_here() -> Question | None:
    """The question that this thread is at."""
    return getattr(_asking, "question", None)
