# SPDX-License-Identifier: GPL-3.0-or-later
"""An author wants nothing but the text, finds the way about in it, and has everything back by one key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from newsdesk.domain.query import ArticleQuery
from newsdesk.ui.desk import Desk
from tests.journeys.conftest import wait_until_filled
from tests.journeys.hands import Hands


def _open_article(desk: Desk, hands: Hands) -> None:
    found: list[int] = []
    desk.session.read(desk, lambda newsroom: newsroom.find(ArticleQuery(limit=1)).articles[0].id, found.append)
    hands.wait(lambda: bool(found), "an article")
    desk.open_article(found[0])
    hands.wait(lambda: desk.article is not None and desk.editor.article is desk.article, "the article to open")
    hands.wait(lambda: desk.editor.measuring.length.counts is not None, "the text to be counted")


def test_the_text_stands_alone_until_escape(desk: Desk, hands: Hands) -> None:
    _open_article(desk, hands)
    desk.editor.focus_text()
    hands.press("Ctrl+3")
    assert not desk.panel_shown("inspector")
    hands.press("Shift+F11")
    hands.let_settle()
    for name in ("navigation", "list", "inspector", "preview"):
        assert not desk.panel_shown(name), name
    assert not desk.toolbar.isVisible()
    assert not desk.status_bar.isVisible()
    assert desk.editor.view.hasFocus()
    hands.press("Escape")
    hands.let_settle()
    assert desk.panel_shown("navigation")
    assert desk.panel_shown("list")
    assert not desk.panel_shown("inspector"), "what was hidden before is hidden still"
    assert desk.toolbar.isVisible()
    assert desk.status_bar.isVisible()


def test_escape_leaves_one_thing_at_a_time(desk: Desk, hands: Hands) -> None:
    _open_article(desk, hands)
    desk.editor.focus_text()
    hands.press("F11")
    hands.press("Shift+F11")
    hands.press("Ctrl+J")
    assert desk.editor.contents.shown
    hands.press("Escape")
    assert (desk.editor.contents.shown, desk.focus.on) == (False, True)
    hands.press("Escape")
    assert (desk.editor.contents.shown, desk.focus.on) == (False, False)
    assert desk.window.windowState() & Qt.WindowState.WindowFullScreen
    hands.press("Escape")
    assert not desk.window.windowState() & Qt.WindowState.WindowFullScreen


def test_how_the_text_is_looked_at_is_remembered(start_desk: Callable[[Path], Desk], demo: Path) -> None:
    first = start_desk(demo)
    wait_until_filled(first)
    hands = Hands(first.window)
    _open_article(first, hands)
    first.editor.focus_text()
    hands.press("Ctrl++")
    hands.press("Shift+F9")
    hands.press("Shift+F11")
    assert first.commands.action("typewriter").isChecked()
    first.window.close()
    second = start_desk(demo)
    wait_until_filled(second)
    others = Hands(second.window)
    others.wait(lambda: second.focus.on, "the text to stand alone again")
    assert second.editor.writing.zoom == 110
    assert second.editor.view.look.zoom == 1.1
    assert second.editor.writing.typewriter
    others.press("Escape")
    others.let_settle()
    assert second.panel_shown("list")


def test_a_length_is_ordered_by_the_keyboard_alone(desk: Desk, hands: Hands) -> None:
    _open_article(desk, hands)
    desk.editor.focus_text()
    hands.press("Ctrl+Shift+G")
    hands.see("length_popover")
    hands.press("Ctrl+A")
    hands.write("100")
    hands.press("Return")
    length = desk.editor.measuring.length
    hands.wait(lambda: length.over > 0, "the text to be too long")
    assert desk.editor.measuring.gauge.isVisible()
    assert length.counts is not None
    words = desk.status_bar.counts.text()
    assert "100" in words
    hands.wait(lambda: not desk.session.background.busy, "the order to be kept")
    article = desk.article
    assert article is not None
    kept: list[object] = []
    desk.session.read(desk, lambda newsroom: newsroom.lengths.of(article.id).target, kept.append)
    hands.wait(lambda: bool(kept), "what is kept")
    assert str(kept[0]) == "100 signs"
    hands.click("counts")
    assert hands.see("length_0", QLabel).text()
    hands.click(hands.see("length_remove", QPushButton))
    assert length.measure.target is None
    assert not desk.editor.measuring.gauge.isVisible()
