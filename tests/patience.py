# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for the window: as long as a slow and busy machine may need, and looking often at first."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from pytestqt.qtbot import QtBot

PATIENCE_MS: Final = 60_000
"""Only a test that fails waits so long: on a gate with other work, five seconds went by without a defect."""
_LONGEST_PAUSE_MS: Final = 10


def pause_ms(looks: int) -> int:
    """How long to wait before the next look: most of what is waited for is there within a moment."""
    return min(1 + looks // 4, _LONGEST_PAUSE_MS)


def pause(milliseconds: int) -> None:
    """Let the window do what is due, for so long.

    As the program's own loop does it: `QTest.qWait` keeps Python's lock while it waits, and every other thread with it.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class PatientBot(QtBot):
    """The bot of the window's tests, which gives up late."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:  # noqa: N802 - Qt
        """Wait until something is so."""
        __tracebackhide__ = True
        end = time.monotonic() + timeout / 1000
        looks = 0
        while not self._so(callback, last=time.monotonic() > end):
            self.wait(pause_ms(looks))
            looks += 1

    def _so(self, callback: Callable[[], bool | None], *, last: bool) -> bool:
        __tracebackhide__ = True
        try:
            answer = callback()
        except AssertionError as error:
            if last:
                raise self.TimeoutError("it was waited for in vain") from error
            return False
        if answer not in (None, True, False):
            raise ValueError(f"what is waited for is neither true nor false: {answer!r}")
        if answer is False and last:
            raise self.TimeoutError("it was waited for in vain")
        return answer is not False

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **how: Any) -> Any:  # noqa: N802 - Qt
        """Wait for a signal."""
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitSignals(self, signals: Any, *, timeout: int = PATIENCE_MS, **how: Any) -> Any:  # noqa: N802 - Qt
        """Wait for several signals."""
        return super().waitSignals(signals, timeout=timeout, **how)

    def waitExposed(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:  # noqa: N802 - Qt
        """Wait until a window is on the screen."""
        return super().waitExposed(widget, timeout=timeout)

    def waitActive(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:  # noqa: N802 - Qt
        """Wait until a window has the keyboard."""
        return super().waitActive(widget, timeout=timeout)
