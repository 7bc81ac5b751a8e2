# SPDX-License-Identifier: GPL-3.0-or-later
"""Work beside the window's own, slice by slice: whoever has some to do, one slice of one of them is done in a turn."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from shiboken6 import isValid

_queue: deque[Slices] = deque()
_turns: QTimer | None = None  # one, as there is one event loop


class Slices(QObject):
    """The slices of one piece of work; each is asked for.

    With a timer each, the slices of several would fall into one turn, and keys would wait for the sum of them.
    """

    def __init__(self, work: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._join)

    def start(self, after: int = 0) -> None:
        """Have a slice done as soon as the window has time, or so many milliseconds from now."""
        self.stop()
        if after:
            self._pause.start(after)
        else:
            self._join()

    def stop(self) -> None:
        """Do no more of it."""
        self._pause.stop()
        if self in _queue:
            _queue.remove(self)

    @property
    def is_active(self) -> bool:
        """Whether a slice is still to be done."""
        return self._pause.isActive() or self in _queue

    def run(self) -> None:
        """Do one slice."""
        self._work()

    def _join(self) -> None:
        _queue.append(self)
        _timer().start()


def _timer() -> QTimer:
    global _turns
    if _turns is None or not isValid(_turns):
        _turns = QTimer(QCoreApplication.instance(), interval=0)
        _turns.timeout.connect(_take_turn)
    return _turns


def _take_turn() -> None:
    while _queue:
        slices = _queue.popleft()
        if isValid(slices):
            slices.run()
            break
    if not _queue and _turns is not None:
        _turns.stop()
