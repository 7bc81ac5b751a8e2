# SPDX-License-Identifier: GPL-3.0-or-later
"""The daily backup of an open library."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.domain.article import Status
from newsdesk.domain.backups import Reason
from newsdesk.domain.shelf import BulkChange
from newsdesk.errors import DiskFull
from newsdesk.store.backups import Backups
from newsdesk.ui.daily_backup import DailyBackup
from newsdesk.ui.session import Session


@pytest.fixture
def told() -> list[Exception]:
    """What the user was told."""
    return []


@pytest.fixture
def daily(opened: Session, told: list[Exception], qtbot: QtBot) -> DailyBackup:
    """The daily backup of a library that was opened this moment."""
    daily = DailyBackup(opened, told.append)
    opened.opened.emit()
    return daily


def test_it_is_made_beside_everything_else_and_once_a_day(opened: Session, daily: DailyBackup, qtbot: QtBot) -> None:
    with qtbot.waitSignal(daily.made) as made:
        daily.look()
    assert made.args is not None
    assert (made.args[0].reason, made.args[0].verified) == (Reason.DAILY, True)
    daily.look()
    qtbot.waitUntil(lambda: not opened.background.busy)
    assert len(opened.newsroom.backups.all()) == 1


def test_a_failure_is_told_once(
    opened: Session, daily: DailyBackup, told: list[Exception], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull(opened.folder)

    monkeypatch.setattr(Backups, "make", full)
    for _ in range(2):
        daily.look()
        qtbot.waitUntil(lambda: not opened.background.busy)
    assert [type(each) for each in told] == [DiskFull]


def test_a_change_of_many_without_its_backup_is_told_in_the_window(
    opened: Session, daily: DailyBackup, told: list[Exception], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull(opened.folder)

    monkeypatch.setattr(Backups, "make", full)
    done: list[object] = []
    change = BulkChange(status=Status.IN_REVIEW)
    opened.write(opened, lambda newsroom: newsroom.shelf.change_many([1, 2, 3], change), done.append)
    qtbot.waitUntil(lambda: len(done) == len(told) == 1)


def test_leaving_the_library_stops_it(opened: Session, daily: DailyBackup, told: list[Exception], qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.long_work_started):
        daily.look()
    opened.release()
    qtbot.waitUntil(lambda: not opened.background.busy)
    assert told == []
