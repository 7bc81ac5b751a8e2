# SPDX-License-Identifier: GPL-3.0-or-later
"""What others put into the text leaves the caret with the words that it stands behind."""

from __future__ import annotations

import pytest

from newsdesk.document.tree import Figure
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import type_text

FIGURE = (Figure("7"),)


@pytest.mark.parametrize(
    "body", ["Мост открыли.\n", "Мост открыли.\n\nПосле.\n", "> Мост открыли.\n", "- Мост открыли.\n"]
)
def test_who_types_at_an_end_goes_on_there_when_a_photo_arrives_behind_it(desk: Desk, body: str) -> None:
    desk.open(body)
    desk.put_behind("открыли.")
    desk.article.replace_blocks(1, 0, FIGURE)
    type_text(desk.view, " Ура")
    assert "открыли. Ура" in desk.shown
    assert desk.markdown.count("![](photo:7)") == 1
    desk.assert_in_step()


def test_who_types_below_stays_there_when_a_photo_arrives_above(desk: Desk) -> None:
    desk.open("Мост открыли.\n\nПосле.\n")
    desk.put_behind("После.")
    desk.article.replace_blocks(1, 0, FIGURE)
    type_text(desk.view, " Ура")
    assert desk.markdown == "Мост открыли.\n\n![](photo:7)\n\nПосле. Ура\n"


def test_a_selection_is_kept_when_a_photo_arrives_behind_it(desk: Desk) -> None:
    desk.open("Мост открыли.\n")
    desk.put_caret("открыли", 0, 7)
    desk.article.replace_blocks(1, 0, FIGURE)
    assert desk.view.textCursor().selectedText() == "открыли"


def test_what_arrives_below_is_scrolled_to_as_far_as_the_caret_stays_in_sight(desk: Desk) -> None:
    desk.open("\n\n".join(f"Абзац {number}." for number in range(40)) + "\n")
    desk.panel.reveal_block(30)
    desk.article.replace_blocks(31, 0, FIGURE)
    desk.panel.scrolling.show_below(31)
    assert desk.view.sheet is not None
    figure = desk.view.object_rect(desk.view.sheet.first_block(31))
    assert 0 <= desk.view.cursorRect().top() < figure.top()
    assert figure.bottom() <= desk.view.viewport().height() or desk.view.cursorRect().top() <= 1
