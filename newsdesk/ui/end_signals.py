# SPDX-License-Identifier: GPL-3.0-or-later
"""The system asks the process to end: heard by the event loop, in its own time."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier

_ASKING: Final = (signal.SIGINT, signal.SIGTERM)


class EndSignals(QObject):
    """Does something when the system asks the process to end, between two events and never within one.

    Python runs a handler between any two of its own instructions: a window that closes in the midst of what it is being
    told has its library taken from under that, and a thread that is just being started is waited for in vain.
    """

    def __init__(self, asked: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._asked = asked
        self._hear, self._say = os.pipe()
        for end in (self._hear, self._say):
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._hear, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)
        self._woken = signal.set_wakeup_fd(self._say, warn_on_full_buffer=False)
        # Without a handler the signal would end the process at once.
        self._before = {number: signal.signal(number, lambda *_: None) for number in _ASKING}

    def close(self) -> None:
        """Leave signals to whoever heard them before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._woken)
        self._notifier.setEnabled(False)
        os.close(self._hear)
        os.close(self._say)

    def _heard(self) -> None:
        numbers = os.read(self._hear, 1 << 12)
        if any(number in numbers for number in _ASKING):
            self._asked()
