# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a proof of the whole library has come, and whether it is called off: asked within SQLite's long looks too."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from newsdesk.store.bare import bare
from newsdesk.store.interruption import asked_here
from newsdesk.store.snapshot import Stepped

_INSTRUCTIONS: Final = 5000
"""SQLite says that it is still looking each time that it has done so much, or looked at so many pages."""


class ProofSteps:
    """Tells `stepped` of a part of the work as of the share that it has in the whole of `total` steps."""

    def __init__(self, stepped: Stepped, total: int) -> None:
        self._stepped = stepped
        self._total = total
        self._first = self._last = 0.0

    def part(self, last: float) -> ProofSteps:
        """Go on to a part that ends at a share of the whole."""
        self._first, self._last = self._last, last
        self(0, 1)
        return self

    def __call__(self, done: int, total: int) -> None:
        share = self._first + (self._last - self._first) * done / max(1, total)
        self._stepped(int(share * self._total), self._total)

    @contextmanager
    def within(self, connection: Connection) -> Iterator[None]:
        """Tell of it while SQLite looks, so that whoever watches can call that off."""
        raised: list[BaseException] = []

        def looking() -> int:
            try:
                self(0, 1)
            except BaseException as error:
                raised.append(error)
            return len(raised)

        bare(connection).set_progress_handler(looking, _INSTRUCTIONS)
        try:
            yield
        except DBAPIError as error:
            if raised:
                raise raised[0] from None
            question = asked_here()
            broken_off = getattr(error.orig, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT
            if broken_off and (question is None or not question.called_off):
                # Ctrl+C came on the way into the function above: what it raised there was lost on the way out.
                raise KeyboardInterrupt from None
            raise
        finally:
            bare(connection).set_progress_handler(None, 0)
