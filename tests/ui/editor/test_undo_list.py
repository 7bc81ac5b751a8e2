# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of edits: each in words, and several taken back at once."""

from __future__ import annotations

from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.undo_list import undo_menu
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import type_text


def listed(desk: Desk, appearance: Appearance) -> list[str]:
    menu = undo_menu(desk.article, appearance, desk.panel)
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_edits_are_told_in_words_and_taken_back_together(desk: Desk, appearance: Appearance) -> None:
    desk.open("Первый абзац")
    desk.put_behind("Первый")
    type_text(desk.view, " новый")
    desk.put_caret("абзац", select=5)
    desk.panel.format("bold")
    desk.article.set_field("section", "Город")
    done = ["Раздел: изменено, «Город»", "Текст: оформление", "Текст: набрано «новый»", "Текст: набрано «␣»"]
    assert listed(desk, appearance) == done
    menu = undo_menu(desk.article, appearance, desk.panel)
    [action for action in menu.actions() if not action.isSeparator()][1].trigger()
    assert desk.markdown.strip() == "Первый новый абзац"
    assert listed(desk, appearance) == [*done[2:], done[1], done[0]]
