# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet on a small library, whose site is written in a moment."""

from __future__ import annotations

import os
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from newsdesk.app import create_library
from newsdesk.domain.library import LibrarySettings
from newsdesk.errors import DiskFull
from newsdesk.newsroom.changes import Changes, Done
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.site.output import OutputFolder
from newsdesk.ui.exporting.panel import ExportPanel, Stage
from newsdesk.ui.exporting.strip import Strip
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.widgets.states import StateStack
from newsdesk.ui.wording import finding_text
from tests.newsroom.test_intake import picture
from tests.newsroom.test_publishing import story
from tests.ui.keyboard import press, type_text

HELD = "![Мост](bridge.png)"


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    """A library of two articles that may go out and one that may not: its photo has neither credit nor alt text."""
    sources = tmp_path / "in"
    picture(sources, "bridge.png")
    with create_library(tmp_path / "library", LibrarySettings(site_address="https://example.org")) as newsroom:
        newsroom.take_in([story(sources, "Мост"), story(sources, "Река"), story(sources, "Лёд", body=HELD)])
    return tmp_path / "library"


@pytest.fixture
def panel(qtbot: QtBot, opened: Session, appearance: Appearance) -> ExportPanel:
    """The sheet, not begun yet."""
    made = ExportPanel(opened, appearance)
    qtbot.addWidget(made)
    return made


def planned(panel: ExportPanel, qtbot: QtBot, folder: Path | None = None) -> None:
    """Begin, and wait for the plan."""
    panel.begin()
    if folder is not None:
        panel.choose_folder(folder)
    qtbot.waitUntil(lambda: panel.stage is Stage.PLANNED, timeout=20_000)


def child(panel: ExportPanel, name: str) -> QPushButton:
    """A button of the sheet."""
    found: QPushButton | None = panel.findChild(QPushButton, name)
    assert found is not None
    return found


def words(panel: ExportPanel, name: str) -> str:
    """What a label says, or nothing where it is hidden."""
    found: QLabel | None = panel.findChild(QLabel, name)
    assert found is not None
    return found.text() if found.isVisible() else ""


def strip(panel: ExportPanel, name: str) -> Strip:
    """One of the remarks."""
    found: Strip | None = panel.findChild(Strip, name)
    assert found is not None
    return found


def tree(panel: ExportPanel, name: str) -> QTreeWidget:
    """One of the trees."""
    found: QTreeWidget | None = panel.findChild(QTreeWidget, name)
    assert found is not None
    return found


def row(parent: QTreeWidget | QTreeWidgetItem, number: int) -> QTreeWidgetItem:
    """A line of a tree."""
    found = parent.topLevelItem(number) if isinstance(parent, QTreeWidget) else parent.child(number)
    assert found is not None
    return found


def test_the_plan_stands_there_at_once_and_nothing_is_written(
    panel: ExportPanel, newsroom: Newsroom, qtbot: QtBot
) -> None:
    planned(panel, qtbot)
    assert panel.outcome is not None
    assert panel.outcome.folder == newsroom.folder / "exports" / "site"
    assert not panel.outcome.folder.exists()
    assert words(panel, "export_summary").startswith("Будет записано")
    assert child(panel, "export_go").isEnabled()


def test_files_are_listed_by_kind_once_a_kind_is_opened(panel: ExportPanel, qtbot: QtBot) -> None:
    planned(panel, qtbot)
    plan = tree(panel, "export_plan")
    first = row(plan, 0)
    assert first.text(0).startswith("Статьи")
    assert first.childCount() == 0
    first.setExpanded(True)
    assert {row(first, number).text(0) for number in range(2)} == {"gorod/most.html", "gorod/reka.html"}


def test_an_export_writes_the_site_and_says_what_it_did(panel: ExportPanel, qtbot: QtBot, tmp_path: Path) -> None:
    planned(panel, qtbot, tmp_path / "out")
    with qtbot.waitSignal(panel.exported, timeout=20_000) as told:
        child(panel, "export_go").click()
    assert told.args is not None
    assert panel.stage is Stage.DONE
    assert (tmp_path / "out" / "index.html").is_file()
    assert f"Записано: {told.args[0].written}" in words(panel, "export_summary")
    assert child(panel, "export_open_site").isVisible()
    assert not child(panel, "export_go").isVisible()


def test_the_next_time_nothing_is_left_to_write_and_the_folder_is_remembered(
    panel: ExportPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    planned(panel, qtbot, tmp_path / "out")
    with qtbot.waitSignal(panel.exported, timeout=20_000):
        panel.export()
    panel.close()
    other = ExportPanel(panel._session, panel._appearance)
    qtbot.addWidget(other)
    planned(other, qtbot)
    line: QLineEdit | None = other.findChild(QLineEdit, "export_folder")
    assert line is not None
    assert line.text() == str(tmp_path / "out")
    assert words(other, "export_summary") == "Сайт в этой папке уже обновлён."
    assert not child(other, "export_go").isEnabled()


def test_a_blocked_article_is_named_with_its_reasons_and_leads_there(panel: ExportPanel, qtbot: QtBot) -> None:
    planned(panel, qtbot)
    assert panel.outcome is not None
    (blocked,) = panel.outcome.report.blocked
    assert words(panel, "export_blocked_head") == "1 статья не выйдет"
    held = tree(panel, "export_blocked")
    article = row(held, 0)
    assert article.text(0) == blocked.headline == "Лёд"
    with qtbot.waitSignal(panel.article_chosen) as chosen:
        held.itemClicked.emit(article, 0)
    assert chosen.args == [blocked.article]
    held.setCurrentItem(row(article, 0))
    with qtbot.waitSignal(panel.place_chosen) as place:
        press(held, Qt.Key.Key_Return)
    assert place.args == [blocked.article, blocked.reasons[0]]
    assert row(article, 0).text(0) == finding_text(blocked.reasons[0])


def test_what_is_mended_leaves_the_list_by_itself(panel: ExportPanel, opened: Session, qtbot: QtBot) -> None:
    planned(panel, qtbot)
    assert panel.outcome is not None
    held = panel.outcome.report.blocked[0].article

    def work(newsroom: Newsroom) -> Done[None]:
        newsroom.bin([held])
        return Done(None, Changes.of_articles(held))

    opened.write(panel, work)
    qtbot.waitUntil(lambda: panel.outcome is not None and not panel.outcome.report.blocked, timeout=10_000)
    qtbot.waitUntil(lambda: not tree(panel, "export_blocked").isVisible())


def test_a_stopped_export_says_that_all_files_are_whole_and_plans_the_rest(
    panel: ExportPanel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = OutputFolder.write

    def slowly(self: OutputFolder, path: str, data: bytes) -> os.stat_result:
        sleep(0.06)
        return write(self, path, data)

    monkeypatch.setattr(OutputFolder, "write", slowly)
    planned(panel, qtbot, tmp_path / "out")
    panel.export()
    qtbot.waitUntil(lambda: (tmp_path / "out").is_dir())
    child(panel, "export_stop").click()
    qtbot.waitUntil(lambda: panel.stage is Stage.PLANNED, timeout=20_000)
    assert "целы" in strip(panel, "export_note").text
    assert strip(panel, "export_note").isVisible()
    assert panel.outcome is not None
    assert panel.outcome.report.written
    monkeypatch.setattr(OutputFolder, "write", write)
    with qtbot.waitSignal(panel.exported, timeout=20_000):
        panel.export()
    assert (tmp_path / "out" / "index.html").is_file()
    assert not strip(panel, "export_note").isVisible()


def test_an_export_that_was_stopped_before_it_began_is_over_at_once(
    panel: ExportPanel, opened: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    planned(panel, qtbot, tmp_path / "out")
    opened.long_work_started.connect(lambda work: work.cancel())
    panel.export()
    qtbot.waitUntil(lambda: panel.stage is Stage.PLANNED and not opened.background.busy, timeout=20_000)
    assert child(panel, "export_go").isEnabled()


def test_a_folder_of_the_library_itself_is_refused_in_words(
    panel: ExportPanel, newsroom: Newsroom, qtbot: QtBot, tmp_path: Path
) -> None:
    panel.begin()
    line: QLineEdit | None = panel.findChild(QLineEdit, "export_folder")
    assert line is not None
    line.clear()
    type_text(line, f"{newsroom.folder / 'media'}\n")
    qtbot.waitUntil(lambda: panel.stage is Stage.FAILED, timeout=20_000)
    states: StateStack | None = panel.findChild(StateStack)
    assert states is not None
    assert states.state == "error"
    assert line.property("invalid") is True
    assert not child(panel, "export_go").isEnabled()
    planned(panel, qtbot, tmp_path / "out")
    assert line.property("invalid") is False


def test_a_full_disk_is_told_with_what_is_safe(
    panel: ExportPanel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned(panel, qtbot, tmp_path / "out")

    def full(self: OutputFolder, path: str, data: bytes) -> None:
        raise DiskFull(tmp_path / "out" / path)

    monkeypatch.setattr(OutputFolder, "write", full)
    panel.export()
    qtbot.waitUntil(lambda: panel.stage is Stage.FAILED, timeout=20_000)
    said = " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())
    assert "следующий экспорт продолжит" in said
    assert "места" in said


def test_unsaved_articles_are_named_and_can_be_saved(panel: ExportPanel, qtbot: QtBot) -> None:
    planned(panel, qtbot)
    panel.set_unsaved(["Мост", "Река"])
    unsaved = strip(panel, "export_unsaved")
    assert unsaved.isVisible()
    assert unsaved.text.startswith("2 статьи не сохранены")
    assert "Река" in unsaved.toolTip()
    with qtbot.waitSignal(panel.save_all_wanted):
        child(panel, "export_unsaved_action").click()
    panel.set_unsaved([])
    assert not unsaved.isVisible()


def test_the_site_is_opened_in_the_browser(
    panel: ExportPanel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    planned(panel, qtbot, tmp_path / "out")
    with qtbot.waitSignal(panel.exported, timeout=20_000):
        panel.export()
    child(panel, "export_open_site").click()
    child(panel, "export_open_folder").click()
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path / "out" / "index.html", tmp_path / "out"]


def test_escape_puts_the_sheet_away(panel: ExportPanel, qtbot: QtBot) -> None:
    planned(panel, qtbot)
    with qtbot.waitSignal(panel.closed):
        press(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_every_button_is_named_and_large_enough(panel: ExportPanel, qtbot: QtBot) -> None:
    planned(panel, qtbot)
    for button in panel.findChildren(QPushButton):
        if button.isVisible():
            assert button.text() or button.accessibleName()
            assert button.height() >= 24
