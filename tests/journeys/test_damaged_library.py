# SPDX-License-Identifier: GPL-3.0-or-later
"""A damaged library: looked at, repaired into a new one with its unsaved text, or gone back to a backup."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from newsdesk.domain.backups import Reason
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.store.database import Database
from newsdesk.store.engine import PAGE_BYTES
from newsdesk.store.journal import Journal
from newsdesk.ui.desk import Desk
from newsdesk.ui.dialogs import files
from newsdesk.ui.dialogs.report_sheet import ReportSheet
from tests.journeys.hands import Hands
from tests.journeys.test_bad_days import find_button, open_frost, told

PAGE = PAGE_BYTES


@pytest.fixture
def library(demo: Path) -> Path:
    """The demo with a backup; its log is empty, so that all of it is in one file."""
    with Newsroom(Database.open(demo)) as newsroom:
        newsroom.backups.make(Reason.HAND)
    return demo


def spoil(library: Path, page: int, what: bytes = bytes(PAGE)) -> None:
    with (library / "newsroom.db").open("r+b") as file:
        file.seek(page * PAGE)
        file.write(what)


def on_damaged_page(start_desk: Callable[[Path], Desk], library: Path) -> tuple[Desk, Hands]:
    desk = start_desk(library)
    hands = Hands(desk.window)
    hands.wait(lambda: desk.welcome.pages.currentIndex() == 3, "the page of the damaged library")
    hands.wait(lambda: desk.welcome.damaged.backup.isEnabled(), "the backup")
    return desk, hands


def test_what_can_be_read_is_looked_at_and_then_taken_over_into_a_new_library(
    start_desk: Callable[[Path], Desk], library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(library, 0)
    before = (library / "newsroom.db").read_bytes()
    desk, hands = on_damaged_page(start_desk, library)
    assert "повреждена" in told(desk.welcome.damaged)
    hands.click(desk.welcome.damaged.look)
    hands.wait(lambda: desk.session.is_open and not desk.session.background.busy, "what can be read", 30)
    assert desk.session.read_only
    assert "всё, что читается" in told(desk.damage_strip)
    open_frost(desk, hands)
    text = desk.editor.view.toPlainText()
    hands.write("Ничего. ")
    assert desk.editor.view.toPlainText() == text
    (tmp_path / "new").mkdir()
    monkeypatch.setattr(files, "new_library_folder", lambda *_: tmp_path / "new")
    hands.click(find_button(desk.damage_strip, "Перенести в новую библиотеку…"))
    hands.wait(lambda: desk.session.is_open and desk.session.folder == tmp_path / "new", "the new library", 30)
    hands.wait(lambda: not desk.session.background.busy, "its lists")
    hands.wait(lambda: not desk.session.read_only, "a library that can be written")
    assert not desk.damage_strip.isVisible()
    assert "Ничего не потеряно" in told(desk.notices)
    open_frost(desk, hands)
    assert desk.editor.view.toPlainText() == text
    assert (library / "newsroom.db").read_bytes() == before
    assert not list(library.parent.glob(".newsdesk-*"))
    desk.window.close()


def test_a_library_found_damaged_while_somebody_writes_keeps_the_text_and_names_what_is_lost(
    start_desk: Callable[[Path], Desk], library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start_desk(library)
    hands = Hands(desk.window)
    hands.wait(lambda: desk.session.is_open and not desk.session.background.busy, "the library")
    open_frost(desk, hands)
    article = desk.article
    assert article is not None
    hands.write(" Пишем дальше.")
    lose_texts(library)
    desk.session.read(desk.window, lambda newsroom: [newsroom.article(each) for each in range(1, 200)], lambda _: None)
    hands.wait(desk.damage_strip.isVisible, "word of the damage", 30)
    hands.write(" И ещё.")
    hands.click(find_button(desk.damage_strip, "Что можно сделать…"))
    hands.wait(lambda: desk.welcome.pages.currentIndex() == 3 and not desk.session.is_open, "the ways out")
    (tmp_path / "new").mkdir()
    monkeypatch.setattr(files, "new_library_folder", lambda *_: tmp_path / "new")
    hands.click(desk.welcome.damaged.repair)
    hands.wait(lambda: desk.session.is_open and not desk.session.background.busy, "the new library", 60)
    sheet: ReportSheet = next(each for each in desk.window.findChildren(ReportSheet) if each.isVisible())
    assert "не удалось сохранить" in sheet.summary.text()
    assert sheet.list.topLevelItemCount() > 0
    (written,) = tmp_path.glob("*что потеряно.txt")
    first = sheet.list.topLevelItem(0)
    assert first is not None
    assert first.text(0) in written.read_text(encoding="utf-8")
    sheet.close()
    desk.open_article(article.id)
    hands.wait(lambda: desk.article is not None and desk.article.id == article.id, "the article")
    assert "Пишем дальше. И ещё." in desk.editor.view.toPlainText()
    desk.window.close()


def lose_texts(library: Path) -> None:
    """Lose a page of texts under the window that has the library open."""
    with sqlite3.connect(library / "newsroom.db") as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (root,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'article_text'").fetchone()
    raw.close()
    content = (library / "newsroom.db").read_bytes()
    page = content[(root - 1) * PAGE : root * PAGE]
    assert page[0] == 5, "an inner page"
    child = int.from_bytes(page[int.from_bytes(page[12:14], "big") :][:4], "big")
    spoil(library, child - 1)


def test_a_backup_takes_the_place_of_a_library_that_is_no_database_at_all(
    start_desk: Callable[[Path], Desk], library: Path
) -> None:
    (library / "newsroom.db").write_bytes(b"this was a database once " * 4000)
    desk, hands = on_damaged_page(start_desk, library)
    hands.click(desk.welcome.damaged.look)
    hands.wait(lambda: "поврежд" in hands.see("damaged_trouble").text(), "why nothing can be read")
    hands.click(desk.welcome.damaged.backup)
    hands.wait(lambda: desk.session.is_open and not desk.session.background.busy, "the library of the backup", 30)
    assert not desk.session.read_only
    open_frost(desk, hands)
    (former,) = library.parent.glob(f"{library.name}.before-*")
    assert (former / "newsroom.db").read_bytes().startswith(b"this was a database")
    desk.window.close()


def test_a_damaged_journal_is_mended_and_said(start_desk: Callable[[Path], Desk], library: Path) -> None:
    (library / "journal.db").write_bytes(b"no journal at all " * 999)
    desk = start_desk(library)
    hands = Hands(desk.window)
    hands.wait(lambda: desk.session.is_open and not desk.session.background.busy, "the library")
    assert "Журнал несохранённого текста был повреждён" in told(desk.notices)
    open_frost(desk, hands)
    hands.write(" Дальше.")
    hands.wait(lambda: bool(steps(library)), "the key on disk")
    assert hands.see("save_state", QPushButton).isVisible()
    desk.window.close()


def steps(library: Path) -> dict[int, int]:
    with Journal(library) as journal:
        return journal.pending()
