# SPDX-License-Identifier: GPL-3.0-or-later
"""All that was done to a story is taken back to its first sign by one key, and made again to the last."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from newsdesk.ui.desk import Desk
from tests.journeys.hands import Hands
from tests.journeys.rich_story import STORY, body, write_story

MOST = 1_000
"""Edits that the story cannot have."""


def replace_all(hands: Hands, text: str, other: str) -> None:
    hands.press("Ctrl+H")
    hands.write(text)
    found = hands.see("find_count", QLabel)
    hands.wait(lambda: "3" in found.text(), "the places to be counted")
    hands.press("Tab")
    hands.write(other)
    hands.press("Alt+Return")
    hands.press("Escape")


def press_until_nothing_changes(desk: Desk, hands: Hands, keys: str) -> int:
    for times in range(MOST):
        assert desk.article is not None
        before = desk.article.article, desk.article.document
        QTest.keySequence(hands.focused(), QKeySequence(keys))
        if (desk.article.article, desk.article.document) == before:
            return times
    raise AssertionError(f"{keys} has no end")


def test_the_whole_day_is_taken_back_and_made_again(desk: Desk, hands: Hands) -> None:
    write_story(desk, hands)
    article = desk.article
    assert article is not None
    replace_all(hands, "поезд", "состав")
    replaced = body(desk)
    assert replaced.count("остав №") == 2, replaced
    hands.press("Ctrl+Z")
    assert body(desk) == STORY
    hands.press("Ctrl+Shift+Z")
    assert body(desk) == replaced
    head = (article.article.kicker, article.article.headline, article.article.lead)
    back = press_until_nothing_changes(desk, hands, "Ctrl+Z")
    assert back > 20
    assert body(desk) == ""
    assert (article.article.kicker, article.article.headline, article.article.lead) == ("", "", "")
    assert desk.editor.view.hasFocus()
    assert press_until_nothing_changes(desk, hands, "Ctrl+Shift+Z") == back
    assert body(desk) == replaced
    assert (article.article.kicker, article.article.headline, article.article.lead) == head
    assert desk.editor.view.hasFocus()
