# SPDX-License-Identifier: GPL-3.0-or-later
"""Long work as the status bar sees it, whoever does it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from newsdesk.ui.background import Job
from newsdesk.ui.long_work import LongWork


def test_its_words_are_those_of_the_language_of_now(qtbot: QtBot) -> None:
    owner, words = QObject(), ["Ждём"]
    work = LongWork(lambda: words[0], owner, "Stop")
    assert (work.title, work.stop_words) == ("Ждём", "Stop")
    words[0] = "Күтеміз"
    assert work.title == "Күтеміз"


def test_what_is_called_off_before_its_job_is_there_is_called_off_with_it(qtbot: QtBot) -> None:
    owner = QObject()
    work = LongWork("long", owner)
    job = Job(lambda: None, None, lambda _: None)
    work.cancel()
    work.given(job)
    assert job.cancelled.is_set()


def test_its_end_tells_the_last_step_that_nobody_has_seen(qtbot: QtBot) -> None:
    owner, told = QObject(), list[tuple[int, int]]()
    work = LongWork("long", owner)
    work.progressed.connect(lambda part, whole: told.append((part, whole)))
    for part in range(1, 6):
        work.step(part, 5)
    work.ended.emit()
    assert told[0] == (1, 5)
    assert told[-1] == (5, 5)
    assert len(told) == 2
