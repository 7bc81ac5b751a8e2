# SPDX-License-Identifier: GPL-3.0-or-later
"""The palette and the article finder, worked with the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from newsdesk.domain.query import ArticleQuery
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.dialogs.article_finder import ArticleFinder
from newsdesk.ui.dialogs.command_palette import CommandPalette
from newsdesk.ui.session import Session
from tests.ui.keyboard import press, shortcut, type_text
from tests.ui.small_window import SmallWindow


@pytest.fixture
def palette(window: SmallWindow, qtbot: QtBot) -> CommandPalette:
    """The palette, come up by its keys."""
    window.languages.choose("en")
    qtbot.waitUntil(lambda: window.commands.action("settings").text() == "S&ettings…")
    window.text.setFocus()
    shortcut(window.text, "Ctrl+Shift+P")
    found: CommandPalette = window.widget.findChildren(CommandPalette)[0]
    assert found.isVisible()
    return found


def test_the_palette_finds_a_command_and_runs_it(palette: CommandPalette, window: SmallWindow) -> None:
    type_text(palette.line, "next reg")
    assert palette.rows[0].key == "next_region"
    assert palette.rows[0].right == "F6"
    press(palette.line, Qt.Key.Key_Return)
    assert palette.isHidden()
    assert window.asked == [("next_region", 1)]


def test_what_was_run_last_stands_first(palette: CommandPalette, window: SmallWindow) -> None:
    type_text(palette.line, "next reg")
    press(palette.line, Qt.Key.Key_Return)
    window.commands.run("command_palette")
    assert palette.rows[0].key == "next_region"
    assert palette.line.text() == ""


def test_what_cannot_be_done_stands_last_with_the_reason(palette: CommandPalette) -> None:
    type_text(palette.line, "back up")
    row = palette.rows[-1]
    assert not row.enabled
    assert "library" in row.note
    press(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_commands_are_found_in_english_too(palette: CommandPalette, window: SmallWindow, qtbot: QtBot) -> None:
    palette.finish()
    window.languages.choose("ru")
    qtbot.waitUntil(lambda: window.commands.action("settings").text() != "S&ettings…")
    window.commands.run("command_palette")
    type_text(palette.line, "full screen")
    assert palette.rows[0].key == "full_screen"
    assert palette.rows[0].places == ()


def test_the_keyboard_goes_back_to_a_page_whose_inner_parts_are_gone(window: SmallWindow, qtbot: QtBot) -> None:
    inner = QWidget(window.text)  # such as the web engine makes and deletes by itself
    inner.show()
    inner.setFocus()
    window.commands.run("command_palette")
    palette = window.widget.findChildren(CommandPalette)[0]
    delete(inner)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is palette.line)
    press(palette.line, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert QApplication.focusWidget() is window.text


def test_escape_gives_the_keyboard_back(palette: CommandPalette, window: SmallWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is palette.line)
    press(palette.line, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert QApplication.focusWidget() is window.text


def test_arrows_walk_around_the_list(palette: CommandPalette) -> None:
    press(palette.line, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == len(palette.rows) - 1
    press(palette.line, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 0
    press(palette.line, Qt.Key.Key_PageDown)
    assert palette.list.currentIndex().row() > 1


def test_the_overlay_follows_the_window(palette: CommandPalette, window: SmallWindow) -> None:
    window.widget.resize(700, 500)
    assert palette.size() == window.widget.size()
    assert palette.card.geometry().right() < 700


def test_an_article_is_opened_by_its_words(
    window: SmallWindow, opened: Session, newsroom: Newsroom, qtbot: QtBot
) -> None:
    wanted = newsroom.find(ArticleQuery(limit=1)).articles[0]
    window.commands.refresh()
    shortcut(window.text, "Ctrl+O")
    finder: ArticleFinder = window.widget.findChildren(ArticleFinder)[0]
    qtbot.waitUntil(lambda: len(finder.rows) > 1)
    type_text(finder.line, wanted.headline)
    qtbot.waitUntil(lambda: bool(finder.rows) and finder.rows[0].places != ())
    assert finder.rows[0].title == wanted.headline
    assert wanted.section in finder.rows[0].note
    press(finder.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.asked == [("open_article", wanted.id)])
    assert finder.isHidden()


def test_enter_waits_for_the_words_that_were_typed(
    window: SmallWindow, opened: Session, newsroom: Newsroom, qtbot: QtBot
) -> None:
    wanted = newsroom.find(ArticleQuery(limit=9)).articles[-1]
    window.commands.run("find_article")
    finder: ArticleFinder = window.widget.findChildren(ArticleFinder)[0]
    qtbot.waitUntil(lambda: len(finder.rows) > 1)
    type_text(finder.line, wanted.headline)
    press(finder.line, Qt.Key.Key_Return)
    assert window.asked == []
    qtbot.waitUntil(lambda: window.asked == [("open_article", wanted.id)])


def test_words_that_no_article_has_open_nothing(window: SmallWindow, opened: Session, qtbot: QtBot) -> None:
    window.commands.run("find_article")
    finder: ArticleFinder = window.widget.findChildren(ArticleFinder)[0]
    qtbot.waitUntil(lambda: len(finder.rows) > 1)
    type_text(finder.line, "ыыыы")
    press(finder.line, Qt.Key.Key_Return)
    assert finder.isVisible()
    assert window.asked == []
    qtbot.waitUntil(lambda: finder.rows == ())
    assert finder.hint.text()
