# SPDX-License-Identifier: GPL-3.0-or-later
"""The start page: from nothing to an open library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsdesk.app import create_library, open_newsroom
from newsdesk.domain.library import LibrarySettings
from newsdesk.settings import Settings
from newsdesk.ui.dialogs import files
from newsdesk.ui.dialogs.new_library import NewLibraryDialog
from newsdesk.ui.dialogs.welcome import Welcome
from newsdesk.ui.languages import Languages
from newsdesk.ui.preferences import Preferences
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance

Make = Callable[..., Welcome]


@pytest.fixture
def make(
    qtbot: QtBot, session: Session, appearance: Appearance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Make:
    """Makes the start page of a user with these recent libraries."""
    monkeypatch.setattr(files, "default_home", lambda: tmp_path / "papers")

    def made(*recent: str) -> Welcome:
        page = Welcome(session, appearance, Preferences(Settings(recent_libraries=recent)))
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        return page

    return made


def test_a_new_library_is_made(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    page = make()
    QTest.mouseClick(page.start.new, Qt.MouseButton.LeftButton)
    page.form.name.setText("Утро: новости")
    assert page.form.chosen_folder == tmp_path / "papers" / "Утро новости"
    with qtbot.waitSignal(page.library_chosen, timeout=10_000) as told:
        page.create_button.click()
    assert told.args == [tmp_path / "papers" / "Утро новости"]
    with open_newsroom(told.args[0]) as newsroom:
        assert newsroom.settings().site_name == "Утро: новости"


def test_a_library_without_a_name_is_not_made(make: Make, tmp_path: Path) -> None:
    page = make()
    page.show_form()
    page.create_button.click()
    assert page.form.error.isVisible()
    assert page.form.name.property("invalid") is True
    page.form.name.setText("Утро")
    assert page.form.error.isHidden()


def test_a_folder_that_is_taken_is_said_at_the_form(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "other.txt").write_text("x", encoding="utf-8")
    page = make()
    page.show_form()
    page.form.name.setText("Утро")
    page.form.folder.setText(str(taken))
    page.create_button.click()
    qtbot.waitUntil(page.form.error.isVisible)
    assert str(taken) in page.form.error.text()
    assert page.pages.currentIndex() == 1


def test_the_demo_is_made_with_progress(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    page = make()
    steps: list[tuple[int, int]] = []
    page._making.progressed.connect(lambda part, whole: steps.append((part, whole)))
    with qtbot.waitSignal(page.library_chosen, timeout=60_000) as told:
        page.start.demo.click()
        assert page.pages.currentIndex() == 2
    assert told.args is not None
    assert told.args[0].parent == tmp_path / "papers"
    assert steps
    with open_newsroom(told.args[0]) as newsroom:
        assert newsroom.settings().site_name != LibrarySettings().site_name


def test_making_the_demo_can_be_stopped_and_leaves_nothing(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    page = make()
    page._making.progressed.connect(lambda *_: page.progress.stop.click())
    with qtbot.waitSignal(page._making.cancelled, timeout=60_000):
        page.start.demo.click()
    assert page.pages.currentIndex() == 0
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == []


def test_a_folder_is_opened(make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = make()
    monkeypatch.setattr(files, "library_folder", lambda _: tmp_path)
    with qtbot.waitSignal(page.library_chosen) as told:
        page.start.open.click()
    assert told.args == [tmp_path]


def test_recent_libraries_say_what_is_wrong_with_them(make: Make, qtbot: QtBot, demo: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    gone, empty = str(tmp_path / "gone"), str(tmp_path / "empty")
    page = make(str(demo), gone, empty)
    qtbot.waitUntil(lambda: not page.recent.rows[gone].isEnabled())
    assert not page.recent.rows[empty].isEnabled()
    assert gone in page.recent.rows[gone].note()
    with qtbot.waitSignal(page.library_chosen) as told:
        QTest.mouseClick(page.recent.rows[str(demo)], Qt.MouseButton.LeftButton)
    assert told.args == [demo]


def test_a_library_that_does_not_open_is_explained_in_the_language_that_holds(
    make: Make, session: Session, languages: Languages, qtbot: QtBot, tmp_path: Path
) -> None:
    page = make()
    session.open(tmp_path / "nowhere")
    qtbot.waitUntil(lambda: bool(page.start.problem))
    assert str(tmp_path / "nowhere") in page.start.problem
    before = page.start.problem
    languages.choose("en")
    qtbot.waitUntil(lambda: page.start.problem != before)
    assert "Nothing was changed" in page.start.problem


def test_a_backup_becomes_a_library(make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with create_library(tmp_path / "old", LibrarySettings(site_name="Старая")) as newsroom:
        newsroom.back_up(tmp_path / "copy.zip")
    page = make()
    monkeypatch.setattr(files, "backup_to_restore", lambda _: tmp_path / "copy.zip")
    with qtbot.waitSignal(page.library_chosen, timeout=10_000) as told:
        page.start.restore.click()
    assert told.args == [tmp_path / "papers" / "copy"]


def test_a_library_is_made_by_the_dialog_too(
    qtbot: QtBot, session: Session, appearance: Appearance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "default_home", lambda: tmp_path / "papers")
    dialog = NewLibraryDialog(session, appearance)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.form.name.setText("Утро")
    with qtbot.waitSignal(dialog.library_made, timeout=10_000) as told:
        dialog.create_button.click()
    assert told.args == [tmp_path / "papers" / "Утро"]
