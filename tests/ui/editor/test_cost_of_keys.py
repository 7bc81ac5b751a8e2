# SPDX-License-Identifier: GPL-3.0-or-later
"""A key costs the same in a short and in a long article, counted in calls: whatever is on show beside the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import press, type_text
from tests.work_done import calls_of

SHORT, LONG = 120, 2_000
"""Paragraphs; in the middle of either the same things are in sight."""
STRIKES, MOST_STRIKES = 4, 40
KEYS: dict[str, Callable[[Desk], None]] = {
    "a letter": lambda desk: type_text(desk.view, "о"),
    "Enter": lambda desk: press(desk.view, Qt.Key.Key_Return),
    "Backspace": lambda desk: press(desk.view, Qt.Key.Key_Backspace),
    "the caret one sign on": lambda desk: press(desk.view, Qt.Key.Key_Right),
    "the caret one line up": lambda desk: press(desk.view, Qt.Key.Key_Up),
}


def plain(_desk: Desk) -> None:
    """Nothing but the text."""


def looked_at(desk: Desk) -> None:
    """All that the text can be looked at with while it is written."""
    desk.panel.writing.set_typewriter(True)
    desk.panel.writing.set_dim(True)
    desk.panel.writing.set_invisibles(True)


def with_contents(desk: Desk) -> None:
    """The list of headings beside it."""
    desk.panel.contents.open()
    desk.panel.focus_text()


def text(paragraphs: int) -> str:
    """An article with a photo, a heading and a list here and there."""
    parts: list[str] = []
    for number in range(paragraphs):
        if number % 20 == 7:
            parts.append(f"![Подпись {number}](photo:7)")
        elif number % 20 == 13:
            parts.append(f"## Глава {number}")
        elif number % 20 == 17:
            parts.append(f"- первое {number}\n- второе")
        else:
            parts.append(f"Абзац {number}: несколько слов, чтобы строка была не пуста, и ещё **немного** слов.")
    return "\n\n".join(parts)


def settle(desk: Desk) -> None:
    """Let what is due after a key happen, the painting too."""
    for _ in range(6):
        QApplication.processEvents()
    desk.view.viewport().repaint()


def cost(
    desk: Desk, key: Callable[[Desk], None], paragraphs: int, show: Callable[[Desk], None], enough: float = 0.0
) -> int:
    """The fewest calls of several strikes in the middle of an article, since what is due at times may fall into one.

    As long as all of them cost more than is `enough`, more strikes follow: on a slow machine much is due at once.
    """
    desk.open(text(paragraphs))
    show(desk)
    sheet = desk.view.sheet
    assert sheet is not None
    sheet.finish()
    block = sheet.first_block(paragraphs // 2 + 2)
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + 12)
    desk.view.show_place(cursor)
    settle(desk)
    key(desk)
    settle(desk)
    counts: list[int] = []

    def work() -> None:
        key(desk)
        settle(desk)

    while len(counts) < STRIKES or (enough and min(counts) > enough and len(counts) < MOST_STRIKES):
        counts.append(calls_of(work))
    return min(counts)


@pytest.mark.parametrize("show", [plain, looked_at, with_contents])
@pytest.mark.parametrize("name", KEYS)
def test_a_key_costs_the_same_in_a_long_article(desk: Desk, name: str, show: Callable[[Desk], None]) -> None:
    short = cost(desk, KEYS[name], SHORT, show)
    assert cost(desk, KEYS[name], LONG, show, enough=short * 1.3) <= short * 1.3


def test_a_space_at_the_end_of_a_cell_costs_no_more_than_a_letter_there(desk: Desk) -> None:
    row = "|" + " да |" * 6 + "\n"
    desk.open(f"{row}{'|---' * 6}|\n{row * 40}")
    counts = {}
    for sign in "о ":
        desk.put_behind("да")
        settle(desk)
        counts[sign] = min(calls_of(lambda sign=sign: type_text(desk.view, sign)) for _ in range(2))  # type: ignore[misc]  # at once
    assert counts[" "] <= counts["о"] * 1.2


def test_a_click_costs_the_same_wherever_it_is(desk: Desk) -> None:
    heights = desk.view.overlay.heights
    desk.open(text(LONG))
    assert desk.view.sheet is not None
    desk.view.sheet.finish()
    settle(desk)
    bar = desk.view.verticalScrollBar()
    desk.view.document().documentLayout().documentSize()  # all of it is laid out, or Qt itself finds the last block
    for part in (0, 1, 2, 3):
        bar.setValue(bar.maximum() * part // 3)
        settle(desk)
        seen = desk.view.cursorForPosition(QPoint(2, 40)).block()
        found = heights.block_at(40)
        assert found.blockNumber() in (seen.blockNumber() - 1, seen.blockNumber())
        assert calls_of(lambda: heights.block_at(40)) < 120


def test_the_first_block_that_is_seen_is_found_as_the_text_changes(desk: Desk) -> None:
    desk.open(text(SHORT) + "\n\n| а | б |\n| --- | --- |\n| один | два |\n\nКонец.")
    settle(desk)
    view, heights = desk.view, desk.view.overlay.heights
    bar = view.verticalScrollBar()
    view.document().documentLayout().documentSize()
    for value in range(bar.maximum(), 0, -97):
        bar.setValue(value)
        layout = view.document().documentLayout()
        block = heights.block_at(0)
        while block.isValid() and layout.blockBoundingRect(block).bottom() < value:
            block = block.next()
        first = view.document().begin()
        while first.isValid() and layout.blockBoundingRect(first).bottom() < value:
            first = first.next()
        assert block == first
    desk.open("Коротко.")
    settle(desk)
    assert heights.block_at(0).isValid()
