# SPDX-License-Identifier: GPL-3.0-or-later
"""A long text takes another size or other colours by and by, and is then as if it had been written so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from newsdesk.ui.editor import redressing, slow_show
from newsdesk.ui.editor.keys import select_object
from newsdesk.ui.editor.sheet import Sheet
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import press, type_text

RICH = """## Погода

– Так, – сказал он.

> Цитата
> {>>чья<<}

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
BODY = "".join(f"{RICH}Абзац {number} о **погоде** и [реке](https://a.kz).\n\n" for number in range(30))


@pytest.fixture
def long(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A text that is long enough, of which little is written at once."""
    monkeypatch.setattr(redressing, "LONG", 500)
    monkeypatch.setattr(slow_show, "_MOST", slow_show._FEWEST)
    desk.open(BODY)
    return desk


def zoom(desk: Desk, percent: int) -> None:
    """Show the text at a size, as far as it is begun at once."""
    desk.panel.writing.set_zoom(percent)
    desk.panel.writing._apply_zoom()


def under_way(desk: Desk) -> bool:
    dresser = desk.panel._sheets._dresser
    return dresser is not None and dresser.under_way


def until_it_stands(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not under_way(desk))


def assert_as_written_so(desk: Desk) -> None:
    """Nothing tells the text from one that was written in this look from the beginning."""
    sheet = desk.view.sheet
    assert sheet is not None
    shown, rooms = sheet.document.toHtml(), _rooms(sheet)
    desk.assert_in_step()
    sheet.reload()
    assert shown == sheet.document.toHtml()
    assert rooms == _rooms(sheet)


def _rooms(sheet: Sheet) -> list[tuple[float, ...]]:
    forms = [sheet.block(number).blockFormat() for number in range(sheet.document.blockCount())]
    return [(form.topMargin(), form.bottomMargin(), form.leftMargin(), form.lineHeight()) for form in forms]


def test_the_text_is_as_if_it_had_been_written_so_and_no_edit(long: Desk, qtbot: QtBot) -> None:
    before = long.markdown
    zoom(long, 140)
    assert under_way(long)
    assert not long.view.viewport().updatesEnabled(), "half a text is not shown"
    until_it_stands(long, qtbot)
    assert long.view.viewport().updatesEnabled()
    assert not long.edits
    assert long.markdown == before
    assert_as_written_so(long)


@pytest.mark.parametrize("word", ["Абзац 2 ", "Абзац 17", "Абзац 29"])
def test_caret_selection_and_the_height_of_their_line_stay(long: Desk, qtbot: QtBot, word: str) -> None:
    long.put_caret(word, 2, 5)
    long.view.ensureCursorVisible()
    selection, top = long.view.selection(), long.view.cursorRect().top()
    for percent in (140, 80, 100):
        zoom(long, percent)
        until_it_stands(long, qtbot)
        assert long.view.selection() == selection
        assert abs(long.view.cursorRect().top() - top) <= 2


def test_an_object_that_is_selected_stays_so(long: Desk, qtbot: QtBot) -> None:
    sheet = long.view.sheet
    assert sheet is not None
    cursor = long.view.textCursor()
    select_object(cursor, sheet.first_block(6))
    long.view.setTextCursor(cursor)
    selection = long.view.selection()
    zoom(long, 140)
    until_it_stands(long, qtbot)
    assert long.view.selection() == selection


def test_what_is_typed_meanwhile_comes_where_the_caret_is(long: Desk, qtbot: QtBot) -> None:
    long.put_behind("Абзац 17")
    zoom(long, 140)
    type_text(long.view, "ы!")
    press(long.view, Qt.Key.Key_Backspace)
    until_it_stands(long, qtbot)
    qtbot.waitUntil(lambda: "Абзац 17ы о" in long.markdown)
    assert "Ы" not in long.markdown
    assert_as_written_so(long)


def test_what_is_typed_while_the_text_is_laid_out_comes_where_the_caret_is(long: Desk, qtbot: QtBot) -> None:
    sheet = long.view.sheet
    assert sheet is not None
    long.put_behind("Абзац 17")
    zoom(long, 140)
    with qtbot.waitSignal(sheet.settled):
        sheet.slowly.ended.connect(lambda: type_text(long.view, "ы"), Qt.ConnectionType.SingleShotConnection)
    qtbot.waitUntil(lambda: "Абзац 17ы о" in long.markdown)
    assert_as_written_so(long)


def test_one_size_after_the_other_ends_at_the_last(long: Desk, qtbot: QtBot) -> None:
    long.put_behind("Абзац 17")
    selection = long.view.selection()
    for percent in (140, 160, 125):
        zoom(long, percent)
    until_it_stands(long, qtbot)
    assert long.view.selection() == selection
    assert_as_written_so(long)


def test_undo_meanwhile_is_shown_in_the_new_look(long: Desk, qtbot: QtBot) -> None:
    long.put_behind("Абзац 29")
    type_text(long.view, "ы")
    zoom(long, 140)
    long.article.undo()
    until_it_stands(long, qtbot)
    assert "29ы" not in long.markdown
    assert_as_written_so(long)


def test_another_article_is_shown_meanwhile_and_the_first_is_where_it_was(long: Desk, qtbot: QtBot) -> None:
    first = long.article
    long.put_behind("Абзац 17")
    selection = long.view.selection()
    zoom(long, 140)
    long.open("Другой текст")
    assert not under_way(long)
    assert long.view.viewport().updatesEnabled()
    long.panel.show_article(first)
    assert long.view.selection() == selection
    long.article = first
    assert_as_written_so(long)
