# SPDX-License-Identifier: GPL-3.0-or-later
"""Work done slice by slice: one slice a turn, whoever has some to do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from newsdesk.ui.slices import Slices


class Work:
    """Work of so many slices that says when each was done."""

    def __init__(self, name: str, count: int, told: list[str], parent: QObject) -> None:
        self._name, self._left, self._told = name, count, told
        self.slices = Slices(self._do, parent)
        self.slices.start()

    def _do(self) -> None:
        self._told.append(self._name)
        self._left -= 1
        if self._left:
            self.slices.start()


def test_of_all_that_is_to_be_done_one_slice_is_done_in_a_turn_and_each_has_its_turn(qtbot: QtBot) -> None:
    told: list[str] = []
    holder = QObject()
    works = [Work(name, 3, told, holder) for name in "абв"]
    most = 0
    while any(work.slices.is_active for work in works):
        before = len(told)
        QCoreApplication.processEvents()
        most = max(most, len(told) - before)
    assert most == 1
    assert "".join(told) == "абв" * 3


def test_what_is_stopped_or_gone_is_done_no_more(qtbot: QtBot) -> None:
    told: list[str] = []
    holder, gone = QObject(), QObject()
    stopped, left, kept = Work("а", 9, told, holder), Work("б", 9, told, gone), Work("в", 1, told, holder)
    assert left.slices.is_active
    stopped.slices.stop()
    gone.deleteLater()
    del gone
    with qtbot.waitSignal(left.slices.destroyed):
        pass
    qtbot.waitUntil(lambda: not kept.slices.is_active)
    assert "а" not in told
    assert told.count("в") == 1
    before = list(told)
    QCoreApplication.processEvents()
    assert told == before


def test_an_error_in_one_slice_keeps_no_other_from_its_turn(qtbot: QtBot) -> None:
    holder, told = QObject(), list[str]()

    def fail() -> None:
        raise ValueError("broken")

    broken = Slices(fail, holder)
    with qtbot.captureExceptions() as errors:
        broken.start()
        kept = Work("в", 2, told, holder)
        qtbot.waitUntil(lambda: not kept.slices.is_active)
    assert [str(error) for _, error, _ in errors] == ["broken"]
    assert told == ["в", "в"]


@pytest.mark.parametrize("pause", [0, 5])
def test_what_is_asked_for_twice_is_done_once(qtbot: QtBot, pause: int) -> None:
    told: list[int] = []
    holder = QObject()
    slices = Slices(lambda: told.append(1), holder)
    slices.start(pause)
    slices.start(pause)
    qtbot.waitUntil(lambda: not slices.is_active)
    assert told == [1]
