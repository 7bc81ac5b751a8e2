# SPDX-License-Identifier: GPL-3.0-or-later
"""Emptying the bin asks, says how many and which, and tells what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Event

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from newsdesk.newsroom.bin import Bin, Emptied
from newsdesk.newsroom.changes import Done
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.reports import Progress
from newsdesk.ui.dialogs.bin_question import ask_to_empty
from newsdesk.ui.long_work import LongWork
from newsdesk.ui.session import Session
from tests.ui.small_window import SmallWindow


def button(window: SmallWindow, name: str) -> QPushButton:
    found: QPushButton | None = window.widget.findChild(QPushButton, name)
    assert found is not None
    return found


def test_it_asks_by_name_and_number_and_the_safe_answer_changes_nothing(
    window: SmallWindow, opened: Session, newsroom: Newsroom, qtbot: QtBot
) -> None:
    newsroom.bin([1, 2])
    ask_to_empty(window)  # type: ignore[arg-type]  # panels are not needed here
    assert window.asked == [("let_go_of_binned",)]
    qtbot.waitUntil(lambda: bool(window.widget.findChildren(QMessageBox)))
    box: QMessageBox | None = window.widget.findChild(QMessageBox)
    assert box is not None
    assert "2 статьи" in box.text()
    assert newsroom.article(1).headline in box.informativeText()
    assert box.defaultButton().objectName() == "question_cancel"
    button(window, "question_cancel").click()
    assert len(newsroom.binned()) == 2


def test_a_yes_removes_them_after_a_backup(
    window: SmallWindow, opened: Session, newsroom: Newsroom, qtbot: QtBot
) -> None:
    newsroom.bin([1, 2])
    ask_to_empty(window)  # type: ignore[arg-type]  # panels are not needed here
    assert window.asked == [("let_go_of_binned",)]
    qtbot.waitUntil(lambda: bool(window.widget.findChildren(QMessageBox)))
    button(window, "question_do").click()
    qtbot.waitUntil(lambda: len(window.notices.shown) == 1, timeout=20_000)
    assert "2 статьи" in window.notices.shown[0].whole_text
    assert newsroom.binned() == ()
    assert len(newsroom.backups.all()) == 1


def test_who_stops_it_is_told_how_many_still_lie_there(
    window: SmallWindow, opened: Session, newsroom: Newsroom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsroom.bin([1, 2])
    works: list[LongWork] = []
    stopped, remove = Event(), Bin.remove

    def remove_once_stopped(self: Bin, prepared: Sequence[int], progress: Progress) -> Done[Emptied]:
        assert stopped.wait(20)
        return remove(self, prepared, progress)

    monkeypatch.setattr(Bin, "remove", remove_once_stopped)
    opened.long_work_started.connect(works.append)
    ask_to_empty(window)  # type: ignore[arg-type]  # panels are not needed here
    qtbot.waitUntil(lambda: bool(window.widget.findChildren(QMessageBox)))
    button(window, "question_do").click()
    qtbot.waitUntil(lambda: len(works) == 2 and works[1].job is not None, timeout=20_000)
    works[1].cancel()
    stopped.set()
    qtbot.waitUntil(lambda: len(window.notices.shown) == 1)
    assert window.notices.shown[0].whole_text == "Остановлено: в корзине остались 2 статьи"
    assert works[1].counted
    assert len(newsroom.binned()) == 2
    assert len(newsroom.backups.all()) == 1
