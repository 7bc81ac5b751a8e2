# SPDX-License-Identifier: GPL-3.0-or-later
"""Two people write in one article at once: what does not collide is brought together, what does is asked about."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QTextBrowser

from newsdesk.ui.desk import Desk
from newsdesk.ui.open_article import SaveState
from newsdesk.ui.recovery.strip import Matter
from tests.journeys.hands import Hands

FROST = "Мороз без рекордов"
FIRST = "Первый абзац о реке и мосте."
SECOND = "Второй абзац о дороге."
Pair = tuple[Desk, Hands, Desk, Hands]


@pytest.fixture
def both(start_desk: Callable[[Path], Desk], demo: Path) -> Pair:
    """Two windows that have one article of two paragraphs open."""
    first = start_desk(demo)
    hands = Hands(first.window)
    hands.wait(lambda: first.session.is_open and not first.session.background.busy, "the library")
    open_frost(first, hands)
    assert first.article is not None
    first.session.newsroom.change(first.article.id, {"body": f"{FIRST}\n\n{SECOND}\n"})
    hands.wait(lambda: SECOND in first.editor.view.toPlainText(), "the text")
    second = start_desk(demo)
    others = Hands(second.window)
    others.wait(lambda: second.session.is_open and not second.session.background.busy, "the library")
    open_frost(second, others)
    return first, hands, second, others


def open_frost(desk: Desk, hands: Hands) -> None:
    work_at(desk)
    hands.press("Ctrl+O")
    hands.write("мороз без рекордов")
    hands.press("Return")
    hands.wait(lambda: desk.article is not None and desk.article.article.headline == FROST, FROST)


def work_at(desk: Desk) -> None:
    desk.window.activateWindow()
    Hands(desk.window).wait(desk.window.isActiveWindow, "the window to have the keyboard")


def put(desk: Desk, hands: Hands, old: str, new: str) -> None:
    """Select a word of the text and write another over it."""
    work_at(desk)
    desk.editor.focus_text()
    found: QTextCursor = desk.editor.view.document().find(old)
    assert not found.isNull(), old
    desk.editor.view.setTextCursor(found)
    hands.write(new)


def body(desk: Desk) -> str:
    assert desk.article is not None
    return desk.session.newsroom.article(desk.article.id).body


def save(desk: Desk, hands: Hands) -> None:
    work_at(desk)
    hands.press("Ctrl+S")
    article = desk.article
    assert article is not None
    hands.wait(lambda: article.status.state is SaveState.SAVED, "the save")


def told(desk: Desk) -> str:
    return "\n".join(label.text() for label in desk.recovery.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize(
    ("mine", "theirs"), [(("реке", "озере"), ("дороге", "тропе")), (("реке", "озере"), ("мосте", "пароме"))]
)
def test_what_does_not_collide_is_brought_together_and_can_be_taken_back(
    both: Pair, mine: tuple[str, str], theirs: tuple[str, str]
) -> None:
    first, hands, second, others = both
    put(second, others, *mine)
    put(first, hands, *theirs)
    save(first, hands)
    others.wait(lambda: second.recovery.matter is Matter.MERGED, "word of the other's changes")
    assert "Чужие правки внесены" in told(second)
    text = f"{FIRST}\n\n{SECOND}\n"
    together = text.replace(*mine).replace(*theirs)
    work_at(second)
    second.editor.focus_text()
    others.press("Ctrl+Z")
    assert mine[1] in second.editor.view.toPlainText()
    assert theirs[1] not in second.editor.view.toPlainText()  # one step brought all of it
    assert second.recovery.matter is not Matter.MERGED
    others.press("Ctrl+Y")
    save(second, others)
    assert body(second) == together


def test_what_was_brought_in_is_shown_and_taken_back_under_what_was_written_since(both: Pair) -> None:
    first, hands, second, others = both
    put(second, others, "реке", "озере")
    put(first, hands, "дороге", "тропе")
    save(first, hands)
    others.wait(lambda: second.recovery.matter is Matter.MERGED, "word of the other's changes")
    put(second, others, "мосте", "пароме")
    work_at(second)
    others.click("recovery_differences")
    shown = others.see("difference_text", QTextBrowser)
    others.wait(lambda: "тропе" in shown.toPlainText(), "the difference")
    others.click("difference_close")
    others.click("recovery_take_back")
    save(second, others)
    assert body(second) == f"Первый абзац о озере и пароме.\n\n{SECOND}\n"
    article = second.article
    assert article is not None
    room = second.session.newsroom
    bodies = [room.revisions.get(article.id, each.number).body for each in room.history(article.id)]
    assert any("тропе" in each for each in bodies)


@pytest.mark.parametrize(("option", "stands"), [("mine", "озере"), ("theirs", "канале"), ("both", "озере канале")])
def test_the_same_word_is_decided_by_who_comes_second(both: Pair, option: str, stands: str) -> None:
    first, hands, second, others = both
    put(second, others, "реке", "озере")
    put(first, hands, "реке", "канале")
    put(first, hands, "дороге", "тропе")
    save(first, hands)
    others.wait(lambda: second.recovery.matter is Matter.CONFLICT, "word of the other's save")
    assert "озере" in second.editor.view.toPlainText()
    assert "канале" in body(first)
    work_at(second)
    others.click("recovery_decide")
    assert others.see("collision_text_mine", QLabel).text() == "озере"
    assert others.see("collision_text_theirs", QLabel).text() == "канале"
    others.click(f"collision_{option}")
    others.click("collision_next")
    article = second.article
    assert article is not None
    others.wait(lambda: article.status.state is SaveState.SAVED, "the save")
    text = f"{FIRST}\n\n{SECOND}\n"
    assert body(second) == text.replace("реке", stands).replace("дороге", "тропе")
    second.editor.focus_text()
    others.press("Ctrl+Z")
    assert "озере" in second.editor.view.toPlainText()
    assert "тропе" not in second.editor.view.toPlainText()
