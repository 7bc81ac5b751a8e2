# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet of backups, and one article out of a backup."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from newsdesk.domain.backups import Reason
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.backups.article_sheet import ArticleSheet
from newsdesk.ui.backups.sheet import BackupsSheet
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance


@pytest.fixture
def sheet(opened: Session, appearance: Appearance, qtbot: QtBot) -> BackupsSheet:
    made = BackupsSheet(opened, appearance)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.load()
    made.show()
    settle(opened, qtbot)
    return made


def settle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.background.busy, timeout=20_000)


def answer(sheet: BackupsSheet, name: str) -> None:
    """Press a button of the question that is asked."""
    box: QMessageBox | None = sheet.findChild(QMessageBox)
    assert box is not None
    button: QPushButton | None = box.findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_where_there_is_none_the_one_thing_to_do_is_to_make_one(
    sheet: BackupsSheet, opened: Session, qtbot: QtBot
) -> None:
    assert sheet.parts.states.state == "empty"
    with qtbot.waitSignal(sheet.said) as said:
        sheet.parts.states.empty.button.click()
    settle(opened, qtbot)
    assert said.args is not None
    assert "65 статей" in said.args[0]
    chosen = sheet.chosen
    assert chosen is not None
    assert (chosen.reason, chosen.verified, sheet.parts.progress.isHidden()) == (Reason.HAND, True, True)
    with qtbot.waitSignal(sheet.said):
        sheet.verify()
    sheet.remove()
    answer(sheet, "question_do")
    settle(opened, qtbot)
    assert sheet.parts.states.state == "empty"


def test_stopping_it_leaves_nothing_of_it(sheet: BackupsSheet, opened: Session, qtbot: QtBot) -> None:
    sheet.make()
    sheet.parts.progress.stop.click()
    settle(opened, qtbot)
    assert opened.newsroom.backups.all() == ()


def test_one_that_cannot_be_read_says_so_and_can_only_be_read_again_or_removed(
    sheet: BackupsSheet, opened: Session, newsroom: Newsroom, qtbot: QtBot
) -> None:
    made = newsroom.backups.make().value
    (made.path / "manifest.json").write_text("{}")
    sheet.load()
    settle(opened, qtbot)
    assert "не читается" in sheet.parts.state.text()
    assert "manifest.json" in sheet.parts.trouble.text()
    usable = [sheet.parts.article, sheet.parts.whole, sheet.parts.verify, sheet.parts.remove]
    assert [button.isEnabled() for button in usable] == [False, False, True, True]


def test_one_that_is_found_damaged_stays_so_in_the_list_until_it_is_whole_again(
    sheet: BackupsSheet, opened: Session, newsroom: Newsroom, qtbot: QtBot
) -> None:
    made = newsroom.backups.make().value
    sheet.load()
    settle(opened, qtbot)
    assert sheet.parts.state.isVisible()
    picture = next(each for each in (made.path.parent / "media").rglob("*") if each.is_file())
    whole = picture.read_bytes()
    picture.unlink()  # its second name in the library stays as it is
    picture.write_bytes(bytes(len(whole)))
    sheet.verify()
    settle(opened, qtbot)
    assert picture.name in sheet.parts.trouble.text()
    assert not sheet.parts.state.isVisible()
    assert "неполная" in sheet.parts.list.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)
    picture.write_bytes(whole)
    with qtbot.waitSignal(sheet.said):
        sheet.verify()
    settle(opened, qtbot)
    assert sheet.parts.state.isVisible()
    assert not sheet.parts.trouble.isVisible()


def test_the_library_comes_back_only_after_a_yes(
    sheet: BackupsSheet, opened: Session, newsroom: Newsroom, qtbot: QtBot
) -> None:
    made = newsroom.backups.make().value
    sheet.load()
    settle(opened, qtbot)
    wanted: list[Path] = []
    sheet.put_back_wanted.connect(wanted.append)
    sheet.put_back()
    answer(sheet, "question_cancel")
    assert wanted == []
    qtbot.waitUntil(lambda: not sheet.findChildren(QMessageBox))
    sheet.put_back()
    answer(sheet, "question_do")
    assert wanted == [made.path]


def test_an_article_is_found_compared_and_comes_back_as_a_revision_or_anew(
    opened: Session, appearance: Appearance, newsroom: Newsroom, qtbot: QtBot
) -> None:
    made = newsroom.backups.make().value
    then = newsroom.article(5)
    newsroom.change(5, {"headline": "Совсем другой"})
    sheet = ArticleSheet(opened, appearance, made.path, "сегодня")
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.line.setText(then.headline)
    qtbot.waitUntil(lambda: sheet.back.isEnabled() and sheet.list.count() < 20 and "другой" in sheet.text.toPlainText())
    assert "Совсем" in sheet.text.toPlainText()
    with qtbot.waitSignal(sheet.brought_back) as back:
        sheet.back.click()
    assert back.args == [5]
    assert newsroom.article(5).headline == then.headline
    assert newsroom.history(5)[-1].why == "restored"
    assert not sheet.isVisible()
