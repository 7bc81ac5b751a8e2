# SPDX-License-Identifier: GPL-3.0-or-later
"""Two people, or one person and a script, work on one library: each sees what the other did, nothing is overwritten."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QTextBrowser

from newsdesk.ui.desk import Desk
from newsdesk.ui.open_article import SaveState
from newsdesk.ui.recovery.strip import Matter
from tests.journeys.hands import Hands

FROST = "Мороз без рекордов"
SEEN_WITHIN = 2.0
"""Seconds until a window shows what was written elsewhere."""
SLACK = 3.0
"""Seconds more for a machine that does other things as well."""
Pair = tuple[Desk, Hands, Desk, Hands]


@pytest.fixture
def both(start_desk: Callable[[Path], Desk], demo: Path) -> Pair:
    """Two windows on one library, each with a session of its own."""
    first, second = opened(start_desk(demo)), opened(start_desk(demo))
    return first, Hands(first.window), second, Hands(second.window)


def opened(desk: Desk) -> Desk:
    Hands(desk.window).wait(lambda: desk.session.is_open and not desk.session.background.busy, "the library")
    return desk


def headlines(desk: Desk) -> list[str]:
    rows = desk.articles.rows
    return [row.headline for row in (rows.row(number) for number in range(rows.total)) if row is not None]


def open_frost(desk: Desk, hands: Hands) -> None:
    work_at(desk)
    hands.press("Ctrl+O")
    hands.write("мороз без рекордов")
    hands.press("Return")
    hands.wait(lambda: desk.article is not None and desk.article.article.headline == FROST, FROST)


def work_at(desk: Desk) -> None:
    """Go over to a window."""
    desk.window.activateWindow()
    Hands(desk.window).wait(desk.window.isActiveWindow, "the window to have the keyboard")


def add(desk: Desk, hands: Hands, text: str) -> None:
    work_at(desk)
    desk.editor.focus_text()
    hands.press("Ctrl+End")
    hands.write(text)


def told(desk: Desk) -> str:
    return "\n".join(label.text() for label in desk.recovery.findChildren(QLabel) if label.isVisible())


def test_a_change_from_the_command_line_is_seen_in_list_and_text(desk: Desk, hands: Hands, demo: Path) -> None:
    open_frost(desk, hands)
    assert desk.article is not None
    caret = desk.editor.view.textCursor().position()
    command = [sys.executable, "-m", "newsdesk", "set", str(demo), str(desk.article.id), "headline=Мороз отступил"]
    subprocess.run(command, check=True, capture_output=True)
    hands.wait(lambda: "Мороз отступил" in headlines(desk), "the headline in the list", SEEN_WITHIN + SLACK)
    hands.wait(lambda: "Мороз отступил" in desk.editor.view.toPlainText(), "the headline in the text")
    hands.wait(lambda: desk.window.windowTitle().startswith("Мороз отступил"), "the name of the window")
    assert desk.article.status.state is SaveState.SAVED
    assert desk.editor.view.textCursor().position() <= caret + len("Мороз отступил")
    assert not desk.recovery.isVisible()  # nothing to decide


def test_the_same_article_open_twice_is_told_and_never_overwritten(both: Pair) -> None:
    first, hands, second, others = both
    open_frost(first, hands)
    open_frost(second, others)
    others.wait(lambda: second.recovery.matter is Matter.ELSEWHERE, "word of the other window")
    assert "Ничей текст не пропадёт: кто сохранит вторым, того спросят." in told(second)
    hands.wait(lambda: first.recovery.matter is Matter.ELSEWHERE, "word of the second window")
    others.click("recovery_dismiss")
    assert not second.recovery.isVisible()
    assert first.recovery.isVisible()  # who sits there has not read it yet
    add(first, hands, " Добавил первый.")
    add(second, others, " Добавил второй.")
    work_at(first)
    hands.press("Ctrl+S")
    mine, theirs = first.article, second.article
    assert mine is not None
    assert theirs is not None
    hands.wait(lambda: mine.status.state is SaveState.SAVED, "the first save")
    others.wait(lambda: second.recovery.matter is Matter.CONFLICT, "word of the other's save", SEEN_WITHIN + SLACK)
    assert "Добавил второй." in second.editor.view.toPlainText()
    work_at(second)
    others.press("Ctrl+S")
    others.let_settle()
    assert "Добавил первый." in first.session.newsroom.article(mine.id).body
    compare = second.recovery.button("recovery_differences")
    assert compare is not None
    others.click(compare)
    shown = others.see("difference_text", QTextBrowser)
    others.wait(lambda: "первый" in shown.toPlainText() and "второй" in shown.toPlainText(), "both texts")
    others.click("difference_close")
    keep = second.recovery.button("recovery_keep")
    assert keep is not None
    others.click(keep)
    others.wait(lambda: theirs.status.state is SaveState.SAVED, "the second save")
    room = second.session.newsroom
    bodies = [room.revisions.get(mine.id, each.number).body for each in room.history(mine.id)]
    assert any("Добавил первый." in body for body in bodies)
    assert any("Добавил второй." in body for body in bodies)
    hands.wait(lambda: "второй" in first.editor.view.toPlainText(), "the first window to follow")


def test_theirs_can_be_taken_and_undone(both: Pair) -> None:
    first, hands, second, others = both
    open_frost(first, hands)
    open_frost(second, others)
    add(first, hands, " Добавил первый.")
    add(second, others, " Добавил второй.")
    work_at(first)
    hands.press("Ctrl+S")
    others.wait(lambda: second.recovery.matter is Matter.CONFLICT, "word of the other's save", SEEN_WITHIN + SLACK)
    take = second.recovery.button("recovery_take")
    assert take is not None
    work_at(second)
    others.click(take)
    assert "Добавил первый." in second.editor.view.toPlainText()
    assert "Добавил второй." not in second.editor.view.toPlainText()
    second.editor.focus_text()
    others.press("Ctrl+Z")
    assert "Добавил второй." in second.editor.view.toPlainText()
