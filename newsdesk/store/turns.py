# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns of the threads of one program at what only one of them can do: in the order in which they came.

SQLite has who waits look again now and then, so that a thread which writes without a pause keeps the others out until
they give up.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Turns:
    """One turn after another; any thread may ask for one.

    Where none comes for so many `seconds`, as behind a thread that a disk does not answer, what `missed` makes is
    raised.
    """

    def __init__(self, seconds: float | None = None, missed: Callable[[], Exception] = TimeoutError) -> None:
        self._seconds = seconds
        self._missed = missed
        self._guard = threading.Lock()
        self._waiting: deque[tuple[int, threading.Event]] = deque()
        self._whose: int | None = None

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Wait for a turn, and have it; who has it already is not made to wait for themselves."""
        me = threading.get_ident()
        if self._whose == me:
            yield
            return
        self._wait(me)
        try:
            yield
        finally:
            self._pass_on()

    def _wait(self, me: int) -> None:
        with self._guard:
            if self._whose is None:
                self._whose = me
                return
            mine = (me, threading.Event())
            self._waiting.append(mine)
        try:
            came = mine[1].wait(self._seconds)
        except BaseException:
            self._give_up(mine)
            raise
        if not came:
            self._give_up(mine)
            raise self._missed()

    def _give_up(self, mine: tuple[int, threading.Event]) -> None:
        with self._guard:
            left = mine in self._waiting
            if left:
                self._waiting.remove(mine)
        if not left:  # it came just then
            self._pass_on()

    def _pass_on(self) -> None:
        with self._guard:
            if not self._waiting:
                self._whose = None
                return
            self._whose, turn = self._waiting.popleft()
            turn.set()
