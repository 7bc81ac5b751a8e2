# SPDX-License-Identifier: GPL-3.0-or-later
"""Asked to end, the program closes its window between two events, and not in the midst of one."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from newsdesk.ui.end_signals import EndSignals


@pytest.fixture
def asked() -> Iterator[list[str]]:
    """What was done because the system asked for it, and who heard."""
    heard: list[str] = []
    parent = QObject()
    signals = EndSignals(lambda: heard.append("asked"), parent)
    yield heard
    signals.close()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_is_heard_once_the_event_is_over_in_which_it_came(
    qtbot: QtBot, asked: list[str], number: signal.Signals
) -> None:
    def event() -> None:
        os.kill(os.getpid(), number)
        for _ in range(10_000):  # Python runs its handlers between any two of these
            assert not asked
        asked.append("the event is over")

    QTimer.singleShot(0, event)
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert asked == ["the event is over", "asked"]


def test_a_signal_is_heard_by_a_loop_that_has_nothing_else_to_do(qtbot: QtBot, asked: list[str]) -> None:
    QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGTERM))
    qtbot.waitUntil(lambda: asked == ["asked"])


def test_other_signals_are_left_to_others(qtbot: QtBot, asked: list[str]) -> None:
    seen: list[int] = []
    before = signal.signal(signal.SIGUSR1, lambda number, _frame: seen.append(number))
    os.kill(os.getpid(), signal.SIGUSR1)
    qtbot.waitUntil(lambda: seen == [signal.SIGUSR1])
    qtbot.wait(20)
    signal.signal(signal.SIGUSR1, before)
    assert asked == []


def test_who_heard_signals_before_hears_them_again() -> None:
    before = signal.getsignal(signal.SIGTERM)
    parent = QObject()
    EndSignals(lambda: None, parent).close()
    assert signal.getsignal(signal.SIGTERM) == before
