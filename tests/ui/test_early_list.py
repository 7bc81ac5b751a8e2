# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of articles is there before the library is open, and goes into the desk as it stands."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.app import open_newsroom
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.settings import Settings
from newsdesk.ui.desk import Desk
from newsdesk.ui.early_list import EarlyList
from newsdesk.ui.languages import Languages
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.memory import Memory, library_key
from newsdesk.ui.preferences import Preferences
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance


class Start:
    """The window between its first painting and its desk."""

    def __init__(self, appearance: Appearance, languages: Languages, folder: Path, settings: Path) -> None:
        self.window = MainWindow(appearance, Memory())
        self.window.show()
        self.session = Session()
        self.folder = folder
        self._rest = (appearance, languages, Preferences(Settings(), settings), Memory())
        self.early = EarlyList(self.window, self.session, appearance, Memory(), folder)
        self._desk: Desk | None = None

    def make_desk(self) -> Desk:
        appearance, languages, preferences, memory = self._rest
        self._desk = Desk(self.window, self.session, appearance, languages, preferences, memory, self.early)
        self._desk.start(self.folder)
        return self._desk

    def end(self) -> None:
        self.window.close()  # with the desk go the library and its threads
        if self._desk is None:
            self.session.close()
        self.window.deleteLater()
        QApplication.processEvents()


@pytest.fixture
def start(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance, languages: Languages, demo: Path, tmp_path: Path
) -> Iterator[Start]:
    made = Start(appearance, languages, demo, tmp_path / "settings.toml")
    yield made
    made.end()


def test_nothing_that_is_clicked_before_the_library_is_open_breaks(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def late(*given: Any, **named: Any) -> Newsroom:
        go_on.wait(20)
        return open_newsroom(*given, **named)

    monkeypatch.setattr("newsdesk.app.open_newsroom", late)
    with qtbot.waitSignal(start.early.settled):
        pass
    desk = start.make_desk()
    QTest.keyClick(desk.articles.view, Qt.Key.Key_Down)
    QTest.keyClick(desk.articles.view, Qt.Key.Key_Return)
    desk.editor.new_article_wanted.emit()
    desk.articles.search_for("мост")
    desk.articles.clear_filters()
    go_on.set()
    qtbot.waitUntil(lambda: start.session.is_open)
    qtbot.waitUntil(lambda: desk.article is not None)


def test_rows_are_seen_before_the_library_is_open(qtbot: QtBot, start: Start) -> None:
    with qtbot.waitSignal(start.early.settled):
        pass
    articles = start.early.articles
    assert not start.session.is_open
    assert articles.rows.total == 65
    assert articles.view.isVisible()
    assert articles.rows.row(0) is not None
    QTest.keyClick(articles.view, Qt.Key.Key_Down)
    assert articles.view.currentIndex().row() >= 0
    QTest.keyClick(articles.view, Qt.Key.Key_Delete)  # nothing to be changed yet, and nothing breaks
    articles.view.keyboardSearch("м")
    articles.select_all()


def test_what_was_selected_and_chosen_early_stands_when_the_desk_does(qtbot: QtBot, start: Start) -> None:
    with qtbot.waitSignal(start.early.settled):
        pass
    articles = start.early.articles
    articles.view.setFocus()
    articles.view.select_row(4)
    row = articles.view.current_row()
    assert row is not None
    QTest.keyClick(articles.view, Qt.Key.Key_Return)
    assert start.early.chosen == row.id
    desk = start.make_desk()
    assert desk.articles is articles
    qtbot.waitUntil(lambda: desk.article is not None and not start.session.background.busy, timeout=20_000)
    assert desk.article is not None
    assert desk.article.id == row.id
    assert articles.view.currentIndex().row() == 4
    assert start.window.isAncestorOf(articles)
    assert articles.rows.words.sections  # the whole library is asked now


def test_the_list_begins_where_and_as_it_was_left(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance, languages: Languages, demo: Path, tmp_path: Path
) -> None:
    memory = Memory()
    memory.keep_place("list_place", QRect(40, 50, 300, 400))
    memory.keep_table(library_key(demo), {"list": {"status": "draft", "sort": "headline"}})
    memory.write()
    start = Start(appearance, languages, demo, tmp_path / "settings.toml")
    with qtbot.waitSignal(start.early.settled):
        pass
    assert start.early.articles.geometry() == QRect(40, 50, 300, 400)
    assert start.early.articles.rows.total == 2
    start.end()


def test_a_library_that_is_gone_holds_nothing_up(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance, languages: Languages, tmp_path: Path
) -> None:
    start = Start(appearance, languages, tmp_path / "gone", tmp_path / "settings.toml")
    with qtbot.waitSignal(start.early.settled):
        pass
    desk = start.make_desk()
    qtbot.waitUntil(lambda: desk.centre.currentWidget() is desk.welcome, timeout=20_000)
    start.end()
