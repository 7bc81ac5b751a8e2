# SPDX-License-Identifier: GPL-3.0-or-later
"""The length of the text: what is counted piece by piece is what counting all of it gives."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from newsdesk.document.plain_text import Counts, count, plain_text
from newsdesk.document.tree import BlockNode
from newsdesk.domain.length import Target, Unit
from newsdesk.ui.editor.counting import BlockCounts, count_block
from newsdesk.ui.editor.selection_counts import selected_counts
from newsdesk.ui.languages import Languages
from newsdesk.ui.length_button import LengthButton
from newsdesk.ui.theme.appearance import Appearance
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import press, type_text

SIZES = st.lists(st.integers(0, 40), max_size=12)
CHANGES = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 6), SIZES, st.booleans()), max_size=12)
BODY = (
    "Первый абзац – с тире.\n\n## Заголовок\n\n– Прямая речь, сказал он.\n\n- один\n- два слова\n\n"
    "> Цитата.\n>\n> — Имя\n\n| а | б |\n| --- | --- |\n| 1 | дом у реки |\n\n![Подпись к мосту](photo:7)\n\n"
    "::: box Справка\nТекст справки.\n:::\n\nПоследний {>>про себя<<} абзац 🙂 с двумя  пробелами."
)


@given(SIZES, CHANGES)
def test_sums_of_blocks_are_those_of_all_blocks(
    sizes: list[int], changes: list[tuple[int, int, list[int], bool]]
) -> None:
    sizes = list(sizes)
    asked: list[int] = []

    def counted(index: int) -> Counts:
        asked.append(index)
        return Counts(sizes[index], sizes[index] // 2, 1)

    sums = BlockCounts(counted, len(sizes))
    for index, before, new, settle in changes:
        index = min(index, len(sizes))
        before = min(before, len(sizes) - index)
        sizes[index : index + before] = new
        sums.splice(index, before, len(new))
        if settle:
            while not sums.settle(-1):  # one block at a time
                pass
            assert sums.total.signs == sum(sizes)
    sums.settle()
    assert (len(sums), sums.total) == (len(sizes), Counts(sum(sizes), sum(each // 2 for each in sizes), len(sizes)))
    asked.clear()
    if len(sizes) > 1:
        assert sums.between(1, len(sizes) - 1).signs == sum(sizes[1:-1])
    assert not asked, "what was counted once is not counted again"


def test_a_key_counts_no_more_than_its_block(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.open("\n\n".join(f"Абзац номер {number}." for number in range(300)))
    with qtbot.waitSignal(desk.panel.counts_changed):
        pass
    counted: list[BlockNode] = []

    def noted(block: BlockNode) -> Counts:
        counted.append(block)
        return count_block(block)

    monkeypatch.setattr("newsdesk.ui.editor.counting.count_block", noted)
    desk.put_behind("номер 150")
    with qtbot.waitSignal(desk.panel.counts_changed):
        type_text(desk.view, "1\nдва")
    assert len(counted) == 2


@pytest.mark.parametrize("seed", range(4))
def test_counts_after_random_edits_are_those_of_the_whole(desk: Desk, qtbot: QtBot, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a test
    desk.open(BODY)
    last = desk.view.document().characterCount() - 1
    for _ in range(25):
        cursor = desk.view.textCursor()
        cursor.setPosition(chance.randrange(last))
        cursor.setPosition(min(cursor.position() + chance.choice((0, 0, 3, 40)), last), cursor.MoveMode.KeepAnchor)
        desk.view.setTextCursor(cursor)
        deed = chance.randrange(6)
        if deed == 0:
            press(desk.view, Qt.Key.Key_Backspace)
        elif deed == 1:
            press(desk.view, Qt.Key.Key_Return)
        elif deed == 2:
            desk.article.undo()
        elif deed == 3:
            desk.panel.format("bullets")
        else:
            type_text(desk.view, "ещё слово ")
        last = desk.view.document().characterCount() - 1
        counter = desk.panel._sheets.counter
        assert counter is not None
        counter.blocks.settle()
        assert counter.blocks.total == count(plain_text(desk.article.document))


def test_the_selection_of_all_is_as_long_as_all(desk: Desk) -> None:
    desk.open(BODY)
    sheet, counter = desk.view.sheet, desk.panel._sheets.counter
    assert sheet is not None
    assert counter is not None
    cursor = desk.view.textCursor()
    cursor.setPosition(sheet.block(3).position())
    cursor.movePosition(cursor.MoveOperation.End, cursor.MoveMode.KeepAnchor)
    assert selected_counts(sheet, counter.blocks, cursor) == count(plain_text(desk.article.document))


@pytest.mark.parametrize("seed", range(3))
def test_selections_that_meet_are_as_long_as_both(desk: Desk, seed: int) -> None:
    desk.open(BODY.replace("🙂", ""))  # no caret stands inside it
    sheet, counter = desk.view.sheet, desk.panel._sheets.counter
    assert sheet is not None
    assert counter is not None
    chance = random.Random(seed)  # noqa: S311 - a test
    last = desk.view.document().characterCount() - 1
    outside = [place for place in range(last) if not _in_table(desk, place)]

    def signs(start: int, end: int) -> int:
        cursor = desk.view.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        return selected_counts(sheet, counter.blocks, cursor).signs

    for _ in range(30):
        first, middle, end = sorted(chance.sample(outside, 3))
        assert signs(first, middle) + signs(middle, end) == signs(first, end)


def _in_table(desk: Desk, place: int) -> bool:
    cursor = desk.view.textCursor()
    cursor.setPosition(place)
    return cursor.currentTable() is not None


def test_the_selection_is_told_and_taken_back(
    desk: Desk, qtbot: QtBot, appearance: Appearance, languages: Languages
) -> None:
    languages.choose("ru")
    button = LengthButton(appearance)
    qtbot.addWidget(button)
    button.follow(desk.panel.measuring.length)
    desk.open("а" * 300 + " " + "б" * 11 + "\n\nЕщё.")
    qtbot.waitUntil(lambda: button.text().startswith("320"))  # with the lead
    desk.put_caret("ааа", select=312)
    qtbot.waitUntil(lambda: button.text() == "Выделено: 312 знаков · 5,2 строки")
    desk.put_behind("Ещё")
    qtbot.waitUntil(lambda: button.text().startswith("320"))


def test_what_is_over_or_missing_is_shown_and_warned_of(
    desk: Desk, qtbot: QtBot, appearance: Appearance, languages: Languages
) -> None:
    languages.choose("ru")
    length, gauge = desk.panel.measuring.length, desk.panel.measuring.gauge
    button = LengthButton(appearance)
    qtbot.addWidget(button)
    button.follow(length)
    desk.open("а" * 96, lead="лид.")
    qtbot.waitUntil(lambda: length.counts is not None)
    assert not gauge.isVisible()
    length._take(type(length.measure)(60, Target(120)))
    assert gauge.isVisible()
    assert gauge.part == pytest.approx(100 / 120)
    assert button.text() == "100 / 120 знаков · ещё 20"
    length._take(type(length.measure)(40, Target(2, Unit.LINES)))
    assert button.text() == "2,5 / 2 строки · лишних 0,5"
    assert gauge.part == pytest.approx(1.25)
    assert appearance.tokens.bad in button.styleSheet()
    length._take(type(length.measure)(60, Target(100)))
    assert button.text() == "100 / 100 знаков · как раз"
