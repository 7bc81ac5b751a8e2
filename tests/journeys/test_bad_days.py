# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad days: broken files, a huge paste, a library that goes away, a full disk: the text stays, the window stays."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from newsdesk.domain.query import ArticleQuery
from newsdesk.paths import emergency_places
from newsdesk.store.database import Database
from newsdesk.store.emergency import EmergencyFolder
from newsdesk.ui.desk import Desk
from newsdesk.ui.exporting.panel import Stage
from newsdesk.ui.open_article import SaveState
from newsdesk.ui.recovery.strip import Matter
from newsdesk.ui.widgets.breaking import breakable
from tests.journeys.hands import Hands
from tests.journeys.words_on_screen import words_of

FROST = "Мороз без рекордов"
CHANGING = ("Return", "Backspace", "Delete", "Ctrl+X", "Ctrl+V", "Ctrl+B")


def open_frost(desk: Desk, hands: Hands) -> None:
    hands.press("Ctrl+O")
    hands.write("мороз без рекордов")
    hands.press("Return")
    hands.wait(lambda: desk.article is not None and desk.article.article.headline == FROST, FROST)
    hands.wait(lambda: not desk.session.background.busy, "the panels")
    desk.editor.focus_text()
    hands.press("Ctrl+End")


def find_button(where: QWidget, words: str) -> QPushButton:
    (found,) = [each for each in where.findChildren(QPushButton) if each.text() == words and each.isVisible()]
    return found


def article_named(desk: Desk, headline: str) -> bool:
    return desk.article is not None and desk.article.article.headline == headline


def told(where: QWidget) -> str:
    return "\n".join(label.text() for label in where.findChildren(QLabel) if label.isVisible())


def filled(start_desk: Callable[[Path], Desk], library: Path) -> tuple[Desk, Hands]:
    desk = start_desk(library)
    hands = Hands(desk.window)
    hands.wait(lambda: desk.session.is_open and not desk.session.background.busy, "the library")
    return desk, hands


def test_files_that_cannot_be_read_are_named_with_the_reason(desk: Desk, hands: Hands, tmp_path: Path) -> None:
    open_frost(desk, hands)
    frost = desk.article
    assert frost is not None
    before = frost.document.blocks
    files = {
        "broken.jpg": b"\xff\xd8\xff\xe0 no picture",
        "program.md": bytes(range(256)) * 40,
        "empty.zip": b"",
        "garbled.txt": b"\x81\x8d\x8f\x90\x9d" * 50,
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    hands.drop([tmp_path / name for name in files], "article_rows")
    sheet = desk.intake
    hands.wait(
        lambda: all(name in "\n".join(words_of(sheet).values()) for name in ("program.md", "empty.zip", "broken.jpg")),
        "the report",
        30,
    )
    hands.wait(lambda: desk.article is not frost, "the one text that could be read, which opens by itself")
    assert frost.document.blocks == before
    assert desk.window.isVisible()


def growth(desk: Desk, act: Callable[[], None]) -> set[int]:
    """How long the text was, in paragraphs, whenever the window came to its other work while something was done."""
    seen: set[int] = set()
    timer = QTimer(desk.window, interval=0)
    timer.timeout.connect(lambda: seen.add(desk.editor.view.document().blockCount()))
    timer.start()
    act()
    timer.stop()
    timer.deleteLater()
    return seen


def test_five_megabytes_can_be_pasted_saved_and_taken_back(desk: Desk, hands: Hands) -> None:
    hands.press("Ctrl+N")
    hands.wait(lambda: desk.article is not None and desk.editor.view.hasFocus(), "a draft")
    desk.editor.reveal_field("body")
    article = desk.article
    assert article is not None
    before = desk.editor.view.toPlainText()
    paragraph = ("Строка о погоде, ветре и реке, которой нет конца. " * 5).strip()
    wanted = [paragraph] * (5_000_000 // len(paragraph.encode()))
    data = QMimeData()
    data.setText("\n\n".join(wanted))
    QApplication.clipboard().setMimeData(data)

    def paste() -> None:
        QTest.keySequence(desk.editor.view, QKeySequence("Ctrl+V"))
        hands.wait(lambda: desk.editor.view.document().blockCount() >= len(wanted), "the text", 60)

    seen = growth(desk, paste)
    assert len(seen) > 10, "the window must come to other work again and again"
    hands.let_settle()
    assert [line for line in desk.editor.view.toPlainText().split("\n") if line] == wanted
    assert article.manuscript.block_count == len(wanted)
    hands.press("Ctrl+S")
    hands.wait(lambda: article.status.state is SaveState.SAVED, "the save")
    assert desk.session.newsroom.article(article.id).body == "\n\n".join(wanted) + "\n"
    hands.press("Ctrl+Z")
    hands.wait(lambda: desk.editor.view.toPlainText() == before, "the text as it was", 60)
    assert desk.window.isVisible()


def test_five_megabytes_that_were_a_mistake_are_stopped_in_the_status_bar(desk: Desk, hands: Hands) -> None:
    open_frost(desk, hands)
    article = desk.article
    assert article is not None
    before = article.document.blocks
    data = QMimeData()
    data.setText("\n\n".join(["Строка о погоде, ветре и реке, которой нет конца. " * 5] * 10_000))
    QApplication.clipboard().setMimeData(data)
    QTest.keySequence(desk.editor.view, QKeySequence("Ctrl+V"))
    hands.see("long_work")
    sheet = desk.editor.view.sheet
    assert sheet is not None
    hands.wait(lambda: sheet.is_waiting, "the text to come")
    hands.click("long_work_cancel")
    hands.wait(lambda: not hands.sees("long_work"), "the end of it")
    assert article.document.blocks == before
    hands.write(" Дальше.")
    assert "Дальше." in desk.editor.view.textCursor().block().text()


def test_a_library_that_goes_away_while_open_takes_nothing_along(desk: Desk, hands: Hands, demo: Path) -> None:
    open_frost(desk, hands)
    hands.wait(lambda: desk.preview.isVisible() and not desk.session.background.busy, "the preview")
    away = demo.with_name("away")
    demo.rename(away)
    article = desk.article
    assert article is not None
    hands.write(" Пишем дальше.")
    hands.wait(lambda: article.status.state is SaveState.FAILED, "word that nothing is safe")
    assert desk.recovery.matter is Matter.FAILED
    assert "остаётся в окне" in told(desk.recovery)
    hands.wait(lambda: "Подключите диск" in told(desk.recovery), "what to do")
    assert "нет библиотеки" in desk.status_bar.state.accessibleName()
    assert article.photos
    hands.write(" И ещё.")
    assert desk.editor.view.toPlainText().rstrip().endswith("Пишем дальше. И ещё.")
    for photo in article.photos.values():
        desk.session.newsroom.picture_file(photo, 1234)  # one that would have to be made
    hands.let_settle()
    assert not demo.exists()
    away.rename(demo)
    hands.wait(lambda: article.status.state is not SaveState.FAILED, "the journal to go on", 30)
    hands.press("Ctrl+S")
    hands.wait(lambda: article.status.state is SaveState.SAVED, "the save")
    assert "Пишем дальше. И ещё." in desk.session.newsroom.article(article.id).body
    assert not desk.recovery.isVisible()


@pytest.fixture
def small_disk(demo: Path, tmp_path: Path) -> Iterator[Path]:
    """A disk with room for the demo library, with or without the copies made of its photos, and 8 MB more."""
    place = tmp_path / "disk"
    place.mkdir()
    blocks = sum(-(-each.stat().st_size // 4096) + 1 for each in demo.rglob("*"))
    command = ["mount", "-t", "tmpfs", "-o", f"size={blocks * 4 + 8 * 1024}k", "tmpfs", str(place)]
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("only root can mount a small disk")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


def fill_up(place: Path) -> Path:
    """Leave nothing of a disk."""
    ballast = place / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            return ballast


def test_a_full_disk_keeps_the_text_in_the_window(
    start_desk: Callable[[Path], Desk], demo: Path, small_disk: Path
) -> None:
    # Without the copies made of its photos, which would go first to make room.
    library = Path(shutil.copytree(demo, small_disk / "library", ignore=shutil.ignore_patterns(".derived")))
    desk, hands = filled(start_desk, library)
    open_frost(desk, hands)
    article = desk.article
    assert article is not None
    ballast = fill_up(small_disk)
    for number in range(60):
        hands.write(f" Мороз крепчает, запись {number}, и место кончается." * 3)
        if article.status.state is SaveState.FAILED:
            break
    hands.press("Ctrl+S")
    hands.wait(lambda: article.status.state in (SaveState.FAILED, SaveState.SAVED), "the end of the save")
    assert article.status.state is SaveState.FAILED
    assert "места" in told(desk.recovery)
    assert desk.editor.view.toPlainText().count("Мороз крепчает") >= 3
    hands.wait(lambda: desk.recovery.button("recovery_copy") is not None, "the copy elsewhere")
    (copy,) = emergency_places()[0].glob("*/*.md")
    assert breakable(str(copy)) in told(desk.recovery)
    hands.write(" Последнее слово.")
    hands.wait(lambda: "Последнее слово." in copy.read_text(encoding="utf-8"), "the last word in the copy")
    ballast.unlink()
    again = desk.recovery.button("recovery_save")
    assert again is not None
    hands.click(again)
    hands.wait(lambda: article.status.state is SaveState.SAVED, "the save")
    assert "Мороз крепчает" in desk.session.newsroom.article(article.id).body
    hands.wait(lambda: not copy.exists(), "the copy to go once the library has the text")
    desk.window.close()


def test_texts_that_were_kept_elsewhere_are_brought_back_when_their_library_can_be_written_again(
    start_desk: Callable[[Path], Desk], demo: Path
) -> None:
    with Database.open(demo) as database, database.read() as work:
        (frost,) = work.articles.find(ArticleQuery(search=FROST, limit=1)).articles
        frost = work.articles.get(frost.id)
    folder = EmergencyFolder(demo, emergency_places())
    copy = folder.keep(replace(frost, lead="Лид с того дня.", body=frost.body + "\nКонец с того дня.\n"))
    lost = folder.keep(replace(frost, id=100_000, headline="Её в библиотеке нет", slug=""))
    desk, hands = filled(start_desk, demo)
    hands.click(find_button(desk.notices, "Вернуть"))
    hands.wait(lambda: desk.article is not None and desk.article.id == frost.id, "the first article")
    article = desk.article
    assert article is not None
    assert article.article.lead == "Лид с того дня."
    assert desk.editor.view.toPlainText().endswith("Конец с того дня.")
    assert copy.exists()
    hands.press("Ctrl+S")
    hands.wait(lambda: article.status.state is SaveState.SAVED and not copy.exists(), "the save, and the copy to go")
    hands.press("Ctrl+Z")
    hands.wait(lambda: article.article.lead == frost.lead, "the text of before")
    hands.click(find_button(desk.notices, "Вернуть"))
    hands.wait(lambda: article_named(desk, "Её в библиотеке нет"), "the lost article as a new one")
    assert lost.exists()
    desk.window.close()


@pytest.fixture
def read_only_disk(demo: Path, tmp_path: Path) -> Iterator[Path]:
    """A demo library on a disk that cannot be written."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", str(place)]
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("only root can mount a disk")
    try:
        library = Path(shutil.copytree(demo, place / "library"))
        subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
        yield library
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


def test_a_library_that_can_only_be_read_is_read_and_planned(
    start_desk: Callable[[Path], Desk], read_only_disk: Path
) -> None:
    desk, hands = filled(start_desk, read_only_disk)
    assert desk.session.read_only
    open_frost(desk, hands)
    article = desk.article
    assert article is not None
    before, fields = desk.editor.view.toPlainText(), article.article
    assert "Только чтение" in hands.see("save_state", QPushButton).text()
    assert "Только чтение" in told(desk.editor)
    hands.write("Ничего. ")
    for keys in [
        "Return",
        "Backspace",
        "Delete",
        "Ctrl+X",
        "Ctrl+V",
        "Ctrl+B",
        "Ctrl+Z",
        "Ctrl+Shift+Z",
        "Ctrl+S",
        "Ctrl+N",
    ]:
        hands.press(keys)
    hands.wait(lambda: not desk.session.background.busy, "the keys to have no effect")
    assert desk.article is article
    assert desk.editor.view.toPlainText() == before
    assert article.article == fields
    assert article.status.state is SaveState.READ_ONLY
    assert desk.recovery.matter is None
    assert desk.preview.isVisible()
    hands.press("Ctrl+Shift+E")
    hands.wait(lambda: desk.exporting.isVisible(), "the sheet")
    hands.wait(lambda: desk.exporting.stage is Stage.PLANNED, "the plan")
    assert "Будет записано" in told(desk.exporting)
    hands.press("Esc")
    hands.wait(lambda: not desk.exporting.isVisible(), "the sheet to go")
    assert desk.editor.view.toPlainText() == before


def test_a_damaged_database_is_said_on_the_start_page(start_desk: Callable[[Path], Desk], demo: Path) -> None:
    (demo / "newsroom.db").write_bytes(b"this was a database once " * 4000)
    desk = start_desk(demo)
    hands = Hands(desk.window)
    hands.wait(lambda: desk.welcome.isVisible(), "the start page")
    hands.wait(lambda: "повреж" in told(desk.welcome) or "библиотек" in told(desk.welcome), "the reason")
    assert desk.window.isVisible()


def test_a_library_of_a_newer_version_is_left_alone(start_desk: Callable[[Path], Desk], demo: Path) -> None:
    with sqlite3.connect(demo / "newsroom.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = (demo / "newsroom.db").read_bytes()
    desk = start_desk(demo)
    hands = Hands(desk.window)
    hands.wait(lambda: "нов" in told(desk.welcome), "the reason")
    assert (demo / "newsroom.db").read_bytes() == before


def test_a_library_that_is_not_there_any_more_is_said(start_desk: Callable[[Path], Desk], tmp_path: Path) -> None:
    desk = start_desk(tmp_path / "gone")
    hands = Hands(desk.window)
    hands.wait(lambda: "gone" in told(desk.welcome), "the reason")
    assert desk.window.isVisible()
    assert not desk.session.is_open
