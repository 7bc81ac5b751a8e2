# SPDX-License-Identifier: GPL-3.0-or-later
"""Thousands of places replaced: one step of the history, shown by and by, taken back by and by."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from newsdesk.ui.editor import slow_show
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import press, type_text

MANY = 1_200
BODY = "\n\n".join(f"Строка {number} о погоде и реке." for number in range(MANY)) + "\n"
WANTED = BODY.replace("погоде", "климате")


@pytest.fixture
def begun(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """All places are about to be replaced, and the first slice of that is done; no slice grows on a quick machine."""
    monkeypatch.setattr(slow_show, "_MOST", slow_show._FEWEST)
    desk.open(BODY)
    bar = desk.panel.find_bar
    bar.begin_replace()
    bar._field.setText("погоде")
    bar._typed()
    qtbot.waitUntil(lambda: not bar.search.running, timeout=30_000)
    bar._with.setText("климате")
    bar.replace_all()
    assert desk.markdown == BODY
    return desk


@pytest.fixture
def replaced(begun: Desk, qtbot: QtBot) -> Desk:
    """All places are replaced, and what is shown is still the old text for the most part."""
    until_all_is_replaced(begun, qtbot)
    return begun


def until_all_is_replaced(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(desk.edits) and desk.panel.find_bar.replacer.work is None, timeout=30_000)


def slowly_shown(desk: Desk, qtbot: QtBot) -> int:
    """How often the window came to other work until all is shown."""
    sheet = desk.view.sheet
    assert sheet is not None
    turns: list[int] = []
    timer = QTimer(desk.view, interval=0)
    timer.timeout.connect(lambda: turns.append(1))
    timer.start()
    qtbot.waitUntil(lambda: not sheet.slowly.waiting, timeout=30_000)
    timer.stop()
    return len(turns)


def test_all_places_are_one_step_that_is_shown_by_and_by(replaced: Desk, qtbot: QtBot) -> None:
    assert replaced.markdown == WANTED
    assert len(replaced.edits) == 1
    assert slowly_shown(replaced, qtbot) > 5
    replaced.assert_in_step()
    replaced.article.undo()
    assert replaced.markdown == BODY
    assert slowly_shown(replaced, qtbot) > 5
    replaced.assert_in_step()
    replaced.article.redo()
    slowly_shown(replaced, qtbot)
    assert replaced.markdown == WANTED
    replaced.assert_in_step()


def test_undo_before_all_is_shown_shows_the_text_as_it_was(replaced: Desk, qtbot: QtBot) -> None:
    replaced.article.undo()
    slowly_shown(replaced, qtbot)
    assert replaced.markdown == BODY
    replaced.assert_in_step()


def test_what_is_typed_meanwhile_waits_for_the_text_and_comes_where_it_is_typed(replaced: Desk, qtbot: QtBot) -> None:
    sheet = replaced.view.sheet
    assert sheet is not None
    assert sheet.slowly.waiting
    replaced.panel.reveal_block(MANY - 1)
    type_text(replaced.view, "Ыы")
    press(replaced.view, Qt.Key.Key_Backspace)
    assert sheet.slowly.waiting, "the window does not stand for it"
    last = f"Строка {MANY - 1}"
    qtbot.waitUntil(lambda: replaced.markdown == WANTED.replace(last, f"Ы{last}"), timeout=30_000)
    replaced.assert_in_step()


def test_what_was_typed_meanwhile_is_there_before_anything_else_happens_to_the_text(replaced: Desk) -> None:
    replaced.panel.reveal_block(MANY - 1)
    type_text(replaced.view, "Ы")
    replaced.view.append_paragraph()
    last = f"Строка {MANY - 1}"
    assert replaced.markdown.startswith(WANTED.replace(last, f"Ы{last}"))
    replaced.assert_in_step()


def test_undo_in_the_middle_of_it_shows_no_more_than_it_must(begun: Desk, qtbot: QtBot) -> None:
    sheet = begun.view.sheet
    assert sheet is not None
    shown: list[int] = []
    sheet.blocks_changed.connect(lambda _, before, __: shown.append(before))
    with qtbot.waitSignal(sheet.slowly.advanced, timeout=30_000):
        pass
    done = sum(shown)
    assert 0 < done < MANY / 2
    begun.article.undo()
    slowly_shown(begun, qtbot)
    assert sum(shown) == 2 * done, "what was not shown yet is not taken back"
    assert begun.markdown == BODY
    begun.assert_in_step()


def test_the_window_is_told_of_it_and_stopping_leaves_the_text_as_it_was(begun: Desk, qtbot: QtBot) -> None:
    bar = begun.panel.find_bar
    work = bar.replacer.work
    assert work is not None
    with qtbot.waitSignals([work.progressed, work.ended]):
        qtbot.waitUntil(lambda: True)
        work.progressed.connect(lambda *_: work.cancel())
    assert begun.markdown == BODY
    assert not begun.edits
    assert bar.replacer.work is None
    bar.replace_all()
    until_all_is_replaced(begun, qtbot)
    assert begun.markdown == WANTED


def test_what_is_written_meanwhile_is_replaced_too(begun: Desk, qtbot: QtBot) -> None:
    begun.panel.reveal_block(MANY - 1)
    type_text(begun.view, "О погоде. ")
    until_all_is_replaced(begun, qtbot)
    last = f"Строка {MANY - 1}"
    qtbot.waitUntil(lambda: begun.markdown == WANTED.replace(last, f"О климате. {last}"), timeout=30_000)
    begun.article.undo()
    assert begun.markdown == BODY.replace(last, f"О погоде. {last}")


def test_leaving_the_bar_stops_nothing_and_another_article_is_not_touched(begun: Desk, qtbot: QtBot) -> None:
    bar = begun.panel.find_bar
    bar.leave()
    until_all_is_replaced(begun, qtbot)
    assert begun.markdown == WANTED
    bar.begin_replace()
    bar.replace_all()
    begun.open(BODY)
    assert bar.replacer.work is None
    qtbot.waitUntil(lambda: not bar.search.running, timeout=30_000)
    assert begun.markdown == BODY
