# SPDX-License-Identifier: GPL-3.0-or-later
"""A rich story is written by the keyboard alone, saved, closed and opened again: it is the same to the sign."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from newsdesk.ui.desk import Desk
from newsdesk.ui.open_article import SaveState
from tests.journeys.conftest import wait_until_filled
from tests.journeys.hands import Hands
from tests.journeys.rich_story import STORY, body, write_story


def test_a_rich_story_is_the_same_when_it_is_opened_again(start_desk: Callable[[Path], Desk], demo: Path) -> None:
    desk = start_desk(demo)
    wait_until_filled(desk)
    hands = Hands(desk.window)
    write_story(desk, hands)
    assert body(desk) == STORY
    hands.press("Ctrl+Alt+M")
    hands.press("Ctrl+Alt+M")
    assert body(desk) == STORY
    article = desk.article
    assert article is not None
    hands.press("Ctrl+S")
    hands.wait(lambda: article.status.state is SaveState.SAVED, "the story to be saved")
    desk.window.close()
    other = start_desk(demo)
    wait_until_filled(other)
    again = Hands(other.window)
    again.wait(lambda: other.article is not None and other.editor.article is other.article, "the story again")
    assert other.article is not None
    assert other.article.id == article.id
    assert body(other) == STORY
    assert other.article.article.headline == "Ночной поезд пойдёт через новый мост"
    assert other.article.article.kicker == "Транспорт"
    assert other.article.article.lead == "Мост открывают к декабрю."
