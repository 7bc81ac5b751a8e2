# SPDX-License-Identifier: GPL-3.0-or-later
"""The shortcut sheet, the about box, and what backup and check say."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from newsdesk import __version__
from newsdesk.domain.backups import Reason
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.reports import CheckProblem, CheckReport
from newsdesk.ui.commands.window import Window
from newsdesk.ui.dialogs import files, library_care
from newsdesk.ui.dialogs.about import AboutDialog
from newsdesk.ui.dialogs.report_sheet import Line, ReportSheet
from newsdesk.ui.dialogs.shortcut_sheet import ShortcutSheet
from newsdesk.ui.languages import Languages
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from tests.ui.small_window import SmallWindow


def test_the_sheet_shows_the_keys_that_hold(window: SmallWindow) -> None:
    window.commands.run("shortcut_sheet")
    sheet: ShortcutSheet = window.widget.findChildren(ShortcutSheet)[0]
    assert len(sheet.lines()) == sum(bool(keys) for keys in window.commands.shortcuts().values())
    window.commands.set_shortcut("full_screen", "Ctrl+F11")
    name = window.commands.text(window.commands.command("full_screen"))
    assert (name, "Ctrl+F11") in sheet.lines()
    sheet.search.setText("Ctrl+F11")
    assert [keys for _, keys in sheet.lines()] == ["Ctrl+F11"]
    sheet.close()


def test_the_about_box_names_version_and_licence(qtbot: QtBot, appearance: Appearance) -> None:
    about = AboutDialog(appearance)
    about.show()
    assert __version__ in about.version.text()
    assert "PySide6" in about.list.text()
    about.copy_button.click()
    assert __version__ in QGuiApplication.clipboard().text()
    about.close()


def test_a_report_is_copied_and_its_lines_lead_somewhere(qtbot: QtBot) -> None:
    went: list[str] = []
    sheet = ReportSheet("Check", "2 problems", [Line("a.md", "broken", lambda: went.append("a")), Line("b.md", "odd")])
    sheet.show()
    sheet.copy_button.click()
    assert QGuiApplication.clipboard().text() == "2 problems\na.md\tbroken\nb.md\todd"
    first = sheet.list.topLevelItem(0)
    assert first is not None
    sheet.list.itemActivated.emit(first, 0)
    assert went == ["a"]


def test_a_backup_is_made_and_said(window: SmallWindow, opened: Session, qtbot: QtBot) -> None:
    window.commands.run("back_up")
    qtbot.waitUntil(lambda: len(window.notices.shown) == 1, timeout=20_000)
    made = opened.newsroom.backups.all()
    assert [each.reason for each in made] == [Reason.HAND]
    assert made[0].name in window.notices.shown[0].whole_text


def test_what_was_done_is_said_in_the_language_of_now(
    window: SmallWindow, opened: Session, languages: Languages, qtbot: QtBot
) -> None:
    window.commands.run("back_up")
    qtbot.waitUntil(lambda: bool(window.notices.shown))
    said = window.notices.shown[0]
    languages.choose("kk")
    qtbot.waitUntil(lambda: "тексерілді" in said.whole_text)
    assert said.button.text() == "Көшірмелерді көрсету"


def test_a_backup_that_cannot_be_written_is_explained(
    window: SmallWindow, opened: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "backup_file", lambda *_: opened.folder / "newsroom.db")
    window.commands.run("back_up_elsewhere")
    qtbot.waitUntil(lambda: len(window.notices.shown) == 1, timeout=20_000)
    assert window.notices.shown[0].stays
    assert "newsroom.db" in window.notices.shown[0].whole_text


def test_a_sound_library_is_said_to_be_sound(
    window: SmallWindow, opened: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Newsroom, "check", lambda *_: CheckReport(65, 28, ()))
    window.commands.run("check_library")
    qtbot.waitUntil(lambda: len(window.notices.shown) == 1)
    assert not window.notices.shown[0].stays
    assert "65" in window.notices.shown[0].whole_text


def test_problems_stand_on_a_sheet_and_lead_to_their_articles(
    window: SmallWindow, opened: Session, newsroom: Newsroom, qtbot: QtBot
) -> None:
    problems = newsroom.check().problems
    window.commands.run("check_library")
    qtbot.waitUntil(lambda: bool(window.widget.findChildren(ReportSheet)), timeout=20_000)
    sheet: ReportSheet = window.widget.findChildren(ReportSheet)[0]
    assert sheet.list.topLevelItemCount() == len(problems)
    first = sheet.list.topLevelItem(0)
    assert first is not None
    sheet.list.itemActivated.emit(first, 0)
    assert window.asked == [("open_article", problems[0].id)]


@pytest.mark.usefixtures("opened")
def test_of_very_many_problems_the_sheet_shows_the_first_and_says_so(
    window: SmallWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_care, "MOST_TOLD", 3)
    problems = tuple(CheckProblem("article", number, "headline cut", "5") for number in range(9))
    monkeypatch.setattr(Newsroom, "check", lambda *_: CheckReport(65, 28, problems))
    window.commands.run("check_library")
    qtbot.waitUntil(lambda: window.widget.findChild(ReportSheet) is not None)
    sheet = window.widget.findChild(ReportSheet)
    assert sheet is not None
    assert sheet.list.topLevelItemCount() == 3
    assert "Найдено 9 неполадок. " in sheet.summary.text()
    assert any("newsdesk check" in each.text() for each in sheet.findChildren(QLabel))


def test_a_line_of_a_report_says_all_of_itself_beside_a_short_name_and_how_it_is_opened(qtbot: QtBot) -> None:
    words = "заголовок не помещается в карточку мессенджера, лишних знаков: 27"
    sheet = ReportSheet("Проверка", "Много", [Line(f"Статья № {number}", words, lambda: None) for number in range(999)])
    qtbot.addWidget(sheet)
    sheet.show()
    needed = sheet.list.fontMetrics().horizontalAdvance(words)
    assert sheet.list.columnWidth(1) > needed
    assert sheet.list.columnWidth(0) > sheet.list.fontMetrics().horizontalAdvance("Статья № 998")
    assert sheet._hint.isVisible()
    unopened = ReportSheet("Проверка", "Много", [Line("a.md", words)])
    qtbot.addWidget(unopened)
    unopened.show()
    assert not unopened._hint.isVisible()


@pytest.mark.usefixtures("opened")
@pytest.mark.parametrize("rebuild_index", [False, True])
def test_stopping_a_check_says_what_becomes_of_it(
    window: SmallWindow, opened: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, rebuild_index: bool
) -> None:
    monkeypatch.setattr(Newsroom, "check", lambda *_: CheckReport(65, 28, ()))
    words: list[str] = []
    opened.long_work_started.connect(lambda work: words.append(work.stop_words))
    library_care.check(cast("Window", window), rebuild_index=rebuild_index)
    qtbot.waitUntil(lambda: bool(window.notices.shown))
    assert words == [
        "Остановить: индекс будет достроен при следующем открытии библиотеки"
        if rebuild_index
        else "Остановить: проверка ничего не меняет"
    ]


def test_folders_and_files_come_from_the_system(window: SmallWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "library_folder", lambda _: Path("/papers/evening"))
    window.commands.run("open_library")
    assert window.asked == [("open_library", Path("/papers/evening"))]
