# SPDX-License-Identifier: GPL-3.0-or-later
"""A long text comes into its sheet by and by, and is then as if all of it had been written at once."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from newsdesk.document.tree import Paragraph, Text
from newsdesk.domain.manuscript.steps import BODY, Point, Selection
from newsdesk.ui.editor import unrolling
from newsdesk.ui.editor.places import Place, Places, Top
from newsdesk.ui.editor.unrolling import joined, part_seen, rest_of
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import press, type_text

RICH = """## Погода

- раз
- два
    - три

| а | б |
|---|---|
| 1 | 2 |

![Мост](photo:7)

::: box Справка
Внутри
:::

***

"""
COUNT = 40
BODY_TEXT = "".join(f"{RICH}Абзац {number} о **погоде** и [реке](https://a.kz).\n\n" for number in range(COUNT))


@pytest.fixture(autouse=True)
def _little_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unrolling, "ABOVE", 300)
    monkeypatch.setattr(unrolling, "BELOW", 1_500)
    monkeypatch.setattr(unrolling, "_REST", 100)


def waits(desk: Desk) -> bool:
    sheet = desk.view.sheet
    return sheet is not None and sheet.is_waiting


def assert_as_written_at_once(desk: Desk) -> None:
    """Nothing tells the text from one that was written as a whole."""
    sheet = desk.view.sheet
    assert sheet is not None
    shown = sheet.document.toHtml()
    desk.assert_in_step()
    sheet.reload()
    assert sheet.document.toHtml() == shown


def leave_at(desk: Desk, word: str) -> Selection:
    """Put the caret behind a word, in view, and leave the article with nothing kept of it but the place."""
    desk.put_behind(word)
    desk.view.ensureCursorVisible()
    selection = desk.view.selection()
    assert selection is not None
    return selection


def come_back(desk: Desk) -> None:
    """Show the article in a sheet that is made anew."""
    desk.panel._sheets.remember(desk.view)
    kept = desk.panel._sheets._kept
    desk.panel._sheets._drop(kept.pop(desk.article))
    desk.panel.show_article(desk.article)


def text_at_the_edge(desk: Desk) -> tuple[str, int]:
    """The block at the upper edge of the view, and how many pixels below it begins."""
    block = desk.view.block_at(0)
    top = desk.view.document().documentLayout().blockBoundingRect(block).top()
    return block.text(), round(top) - desk.view.verticalScrollBar().value()


def test_what_is_seen_is_there_at_once_and_the_rest_comes_without_an_edit(desk: Desk, qtbot: QtBot) -> None:
    desk.open(BODY_TEXT)
    assert waits(desk)
    assert "Абзац 0 " in desk.shown
    assert f"Абзац {COUNT - 1} " not in desk.shown
    qtbot.waitUntil(lambda: not waits(desk))
    assert f"Абзац {COUNT - 1} " in desk.shown
    assert not desk.edits
    assert desk.markdown == BODY_TEXT
    assert_as_written_at_once(desk)


@pytest.mark.parametrize("number", [3, 20, COUNT - 1])
def test_an_article_comes_back_where_it_was_left_before_all_of_it_is_written(
    desk: Desk, qtbot: QtBot, number: int
) -> None:
    desk.open(BODY_TEXT)
    qtbot.waitUntil(lambda: not waits(desk))
    selection = leave_at(desk, f"Абзац {number} ")
    edge = text_at_the_edge(desk)
    come_back(desk)
    assert waits(desk)
    assert desk.view.selection() == selection
    assert text_at_the_edge(desk)[0] == edge[0]
    assert abs(text_at_the_edge(desk)[1] - edge[1]) <= 1
    qtbot.waitUntil(lambda: not waits(desk))
    assert desk.view.selection() == selection
    assert abs(text_at_the_edge(desk)[1] - edge[1]) <= 2
    assert_as_written_at_once(desk)


def test_a_caret_far_from_what_is_seen_is_put_back_once_its_place_is_there(desk: Desk, qtbot: QtBot) -> None:
    desk.open(BODY_TEXT)
    qtbot.waitUntil(lambda: not waits(desk))
    selection = leave_at(desk, "Абзац 35")
    desk.view.verticalScrollBar().setValue(0)
    come_back(desk)
    assert waits(desk)
    desk.panel._sheets.remember(desk.view)
    assert desk.panel._sheets.places.of(desk.article.id).selection == selection, "left again before it was there"
    qtbot.waitUntil(lambda: not waits(desk))
    assert desk.view.selection() == selection
    assert desk.view.verticalScrollBar().value() == 0


def test_keys_struck_meanwhile_come_where_the_caret_is(desk: Desk, qtbot: QtBot) -> None:
    desk.open(BODY_TEXT)
    qtbot.waitUntil(lambda: not waits(desk))
    leave_at(desk, "Абзац 20")
    come_back(desk)
    type_text(desk.view, "ы!")
    press(desk.view, Qt.Key.Key_Backspace)
    assert not desk.edits
    qtbot.waitUntil(lambda: "Абзац 20ы о" in desk.markdown)
    assert "ы!" not in desk.markdown
    desk.assert_in_step()


def test_a_caret_far_away_gets_the_keys_that_were_struck_meanwhile(desk: Desk, qtbot: QtBot) -> None:
    desk.open(BODY_TEXT)
    qtbot.waitUntil(lambda: not waits(desk))
    leave_at(desk, "Абзац 35")
    desk.view.verticalScrollBar().setValue(0)
    come_back(desk)
    type_text(desk.view, "ы")
    qtbot.waitUntil(lambda: "Абзац 35ы о" in desk.markdown)
    desk.assert_in_step()


def test_a_place_that_is_not_written_yet_is_shown_when_it_is_asked_for(desk: Desk) -> None:
    desk.open(BODY_TEXT)
    assert waits(desk)
    last = desk.article.manuscript.block_count - 1
    desk.panel.reveal_block(last)
    assert desk.view.textCursor().block().text().startswith(f"Абзац {COUNT - 1} ")


def test_another_article_is_shown_meanwhile_and_the_first_goes_on(desk: Desk, qtbot: QtBot) -> None:
    first = desk.open(BODY_TEXT)
    sheet = desk.view.sheet
    assert sheet is not None
    desk.open("Другой текст")
    qtbot.waitUntil(lambda: not sheet.is_waiting)
    desk.panel.show_article(first)
    desk.article = first
    assert_as_written_at_once(desk)


def test_the_source_is_whole_though_the_text_is_not_yet(desk: Desk, qtbot: QtBot) -> None:
    desk.open(BODY_TEXT)
    desk.put_caret("Абзац 1 ")
    desk.panel.format("source_mode")
    assert desk.panel.source.view.source.text == BODY_TEXT
    source = desk.panel.source.view
    source.setTextCursor(source.document().find("Абзац 30"))
    desk.panel.format("source_mode")
    assert desk.view.textCursor().block().text().startswith("Абзац 30")
    qtbot.waitUntil(lambda: not waits(desk))
    desk.assert_in_step()


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 6 * COUNT), st.integers(0, 30), st.lists(st.integers(0, 6 * COUNT), max_size=4), st.booleans())
def test_edits_from_elsewhere_meanwhile_are_shown_whatever_is_written_yet(
    desk: Desk, near: int, turns: int, places: list[int], back: bool
) -> None:
    article = desk.open(BODY_TEXT)
    blocks = article.manuscript.block_count
    desk.panel._sheets.places.keep(
        article.id, Place(Selection(BODY, Point(near % blocks, 0), Point(near % blocks, 0)), 9, Top(near % blocks, 0))
    )
    come_back_without_noting(desk)
    for _ in range(turns):
        QCoreApplication.processEvents()
    for place in places:
        article.replace_blocks(place % blocks, 1, (Paragraph((Text("Новое"),)),))
    if back:
        for _ in places:
            article.undo()
    sheet = desk.view.sheet
    assert sheet is not None
    sheet.finish()
    assert_as_written_at_once(desk)


def come_back_without_noting(desk: Desk) -> None:
    """Show the article in a new sheet at the place that is noted."""
    sheets = desk.panel._sheets
    sheets._drop(sheets._kept.pop(desk.article))
    sheets._shown = None
    desk.panel.show_article(desk.article)


@given(st.lists(st.integers(0, 900), max_size=30), st.integers(-1, 31))
def test_first_part_and_rest_are_all_blocks_once(sizes: list[int], near: int) -> None:
    blocks = tuple(Paragraph((Text("я" * size),)) for size in sizes)
    part = part_seen(blocks, near)
    steps = rest_of(blocks, part)
    written = sorted([*part, *(step.index + number for step in steps for number in range(len(step.after)))])
    assert written == list(range(len(blocks)))
    assert all(step.after == blocks[step.index : step.index + len(step.after)] for step in joined(steps))
    assert [block for step in joined(steps) for block in step.after] == [b for step in steps for b in step.after]
    assert not blocks or max(0, min(near, len(blocks) - 1)) in part


@given(st.integers(0, 99), st.integers(-50, 5_000))
def test_what_stood_at_the_edge_is_remembered(block: int, below: int) -> None:
    place = Place(Selection(BODY, Point(1, 2), Point(3, 4)), 77, Top(block, below))
    places, others = Places(), Places()
    places.keep(5, place)
    others.restore(places.state())
    assert others.of(5) == place


def test_places_noted_before_edges_were_are_still_read() -> None:
    places = Places()
    places.restore({"5": ["body", 1, 2, 3, 4, 77], "6": ["body", 1, 2, 3, 4, 77, 8]})
    assert places.of(5) == Place(Selection(BODY, Point(1, 2), Point(3, 4)), 77)
    assert places.of(6).scroll == 0
