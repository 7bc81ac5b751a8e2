# SPDX-License-Identifier: GPL-3.0-or-later
"""Emptying the bin asks, says how many and which, and tells what became of it."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.dialogs.bin_question import ask_to_empty
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
