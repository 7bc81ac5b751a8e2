# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that come in through the window: what opens, what is refused and why, how it is stopped."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QDate, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.domain.query import ArticleQuery
from newsdesk.newsroom import intake
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.intake.dropping import FileDrops
from newsdesk.ui.intake.sheet import IntakeSheet
from newsdesk.ui.languages import Languages
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from tests.ui.keyboard import press

PAGE = """Мост через Ашысу открыли после ремонта

359
Елена Иванова

По мосту пошли первые автобусы, сообщили в городе.

фото предоставлено акиматом

Ремонт длился два года, и всё это время город жил без моста.

Популярное
Все
Читайте также
Архив
"""


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window to lie over."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


@pytest.fixture
def sheet(window: QWidget, opened: Session, appearance: Appearance) -> IntakeSheet:
    """The sheet as the window has it."""
    return IntakeSheet(opened, appearance, window)


def _page(folder: Path) -> Path:
    file = folder / "страница.txt"
    file.write_text(PAGE, encoding="utf-8")
    return file


def _articles(folder: Path, number: int) -> list[Path]:
    files = []
    for each in range(number):
        files.append(folder / f"{each}.md")
        files[-1].write_text(f"# Новость {each}\n\nПолный текст новости номер {each}.\n", encoding="utf-8")
    return files


def test_a_saved_page_alone_is_opened(sheet: IntakeSheet, tmp_path: Path, newsroom: Newsroom, qtbot: QtBot) -> None:
    imported: list[list[int]] = []
    sheet.imported.connect(imported.append)
    with qtbot.waitSignal(sheet.article_wanted, timeout=20_000) as wanted:
        sheet.take_in([_page(tmp_path)])
    assert wanted.args is not None
    assert imported == [wanted.args]
    assert newsroom.article(wanted.args[0]).headline == "Мост через Ашысу открыли после ремонта"


def test_each_refused_file_is_named_with_its_line_and_reason(sheet: IntakeSheet, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "таблица.xlsx").write_bytes(b"PK")
    (tmp_path / "пусто.md").write_text("", encoding="utf-8")
    (tmp_path / "шапка.md").write_text("---\nheadline: [\n---\nТекст\n", encoding="utf-8")
    with qtbot.waitSignal(sheet.imported, timeout=20_000):
        sheet.take_in([*_articles(tmp_path, 1), *(tmp_path / n for n in ("таблица.xlsx", "пусто.md", "шапка.md"))])
    assert sheet.isVisible()
    texts = [sheet.parts.list.item(row).text() for row in range(sheet.parts.list.count())]
    assert len(texts) == 3
    assert any("шапка.md, строка" in text for text in texts)
    assert all("\n" in text for text in texts)
    sheet.parts.copy.click()
    assert "таблица.xlsx: " in QGuiApplication.clipboard().text()
    press(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_an_archive_brings_its_articles_and_each_can_be_opened(
    sheet: IntakeSheet, tmp_path: Path, qtbot: QtBot
) -> None:
    archive = tmp_path / "тексты.zip"
    with ZipFile(archive, "w") as packed:
        for file in _articles(tmp_path, 7):
            packed.write(file, file.name)
    with qtbot.waitSignal(sheet.imported, timeout=20_000) as told:
        sheet.take_in([archive])
    assert told.args is not None
    assert len(told.args[0]) == 7
    assert len(sheet.links) == 5
    assert not sheet.parts.rest.isHidden()
    with qtbot.waitSignal(sheet.article_wanted) as wanted:
        sheet.links[0].click()
    assert wanted.args == [told.args[0][0]]


def test_articles_without_a_date_can_be_dated_at_once(
    sheet: IntakeSheet, tmp_path: Path, newsroom: Newsroom, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(sheet.imported, timeout=20_000) as told:
        sheet.take_in(_articles(tmp_path, 2))
    assert told.args is not None
    assert not sheet.parts.date_row.isHidden()
    sheet.parts.day.setDate(QDate(2024, 12, 5))
    sheet.parts.give_date.click()
    qtbot.waitUntil(lambda: sheet.parts.date_row.isHidden())
    zone = newsroom.settings().timezone
    for article in told.args[0]:
        published = newsroom.article(article).published_at
        assert published is not None
        assert published.astimezone(zone).date() == date(2024, 12, 5)


def test_a_day_is_shown_so_that_nobody_takes_it_for_a_month(sheet: IntakeSheet, languages: Languages) -> None:
    for language, shown in (("ru", "05.12.2024"), ("en", "5 Dec 2024"), ("kk", "05.12.2024")):
        languages.choose(language)
        QApplication.processEvents()
        sheet.parts.day.setDate(QDate(2024, 12, 5))
        assert sheet.parts.day.text() == shown


def test_what_is_known_already_is_said(sheet: IntakeSheet, tmp_path: Path, opened: Session, qtbot: QtBot) -> None:
    files = _articles(tmp_path, 2)
    with qtbot.waitSignal(sheet.imported, timeout=20_000):
        sheet.take_in(files)
    sheet.take_in(files)
    qtbot.waitUntil(lambda: not sheet.busy and not opened.background.busy, timeout=20_000)
    assert "2" in sheet.parts.title.text()
    assert sheet.links == ()


def test_an_import_can_be_stopped_and_what_came_in_stays(
    sheet: IntakeSheet, tmp_path: Path, newsroom: Newsroom, opened: Session, qtbot: QtBot
) -> None:
    before = len(newsroom.find(ArticleQuery()).articles)
    files = _articles(tmp_path, 300)
    # The first file behind a whole transaction is told of when that transaction is in the library.
    sheet.parts.bar.valueChanged.connect(
        lambda value: sheet.parts.stop.click() if intake._BATCH < value < 300 else None
    )
    with qtbot.waitSignal(opened.changed, timeout=20_000):
        sheet.take_in(files)
    assert not sheet.busy
    sheet.parts.bar.valueChanged.disconnect()
    came = len(newsroom.find(ArticleQuery()).articles) - before
    assert 0 < came < 300
    with qtbot.waitSignal(sheet.imported, timeout=60_000):
        sheet.take_in(files)
    assert len(newsroom.find(ArticleQuery()).articles) == before + 300


def test_files_dropped_on_the_window_are_taken(window: QWidget, appearance: Appearance, tmp_path: Path) -> None:
    came: list[list[Path]] = []
    drops = FileDrops(window, appearance, lambda: True)
    drops.files_dropped.connect(came.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(_page(tmp_path)))])
    copy, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    assert drops.hint.isVisible()
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), copy, data, buttons, keys))
    assert came == [[tmp_path / "страница.txt"]]
    assert not drops.hint.isVisible()


def test_a_library_that_cannot_be_written_takes_nothing(
    window: QWidget, appearance: Appearance, tmp_path: Path
) -> None:
    came: list[list[Path]] = []
    drops = FileDrops(window, appearance, lambda: False)
    drops.files_dropped.connect(came.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(_page(tmp_path)))])
    action, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), action, data, Qt.MouseButton.LeftButton, keys))
    assert came == []
