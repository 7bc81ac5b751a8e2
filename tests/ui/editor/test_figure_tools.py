# SPDX-License-Identifier: GPL-3.0-or-later
"""A figure is placed, described, credited, exchanged and moved where it stands, each as one edit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.document.tree import Figure, Placement
from newsdesk.domain.photo import Photo
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.editor.figures.grips import snapped
from newsdesk.ui.editor.keys import select_object
from newsdesk.ui.editor.look import CREDIT_ROOM
from newsdesk.ui.session import Session
from tests.ui.editor.conftest import PHOTO, Desk
from tests.ui.keyboard import press, type_text

BODY = "До.\n\n![П](photo:7)\n\nПосле.\n"


def select_figure(desk: Desk, index: int = 1) -> None:
    sheet, cursor = desk.view.sheet, desk.view.textCursor()
    assert sheet is not None
    select_object(cursor, sheet.first_block(index))
    desk.view.setTextCursor(cursor)
    desk.view.setFocus()
    QApplication.processEvents()


def figure(desk: Desk, index: int = 1) -> Figure:
    node = desk.article.document.blocks[index]
    assert isinstance(node, Figure)
    return node


@pytest.mark.parametrize("place", ["wide", "left", "right"])
def test_a_figure_goes_to_another_place_in_one_edit_and_stays_selected(desk: Desk, place: str) -> None:
    desk.open(BODY)
    select_figure(desk)
    desk.panel.format(f"figure_{place}")
    assert desk.markdown == f"До.\n\n![П](photo:7){{.{place}}}\n\nПосле.\n"
    assert desk.view.textCursor().selectedText() == "\ufffc"
    assert len(desk.edits) == 1
    desk.assert_in_step()
    desk.article.undo()
    assert desk.markdown == BODY


def test_the_bar_stands_over_the_selected_picture_only_and_the_keyboard_reaches_it(desk: Desk, qtbot: QtBot) -> None:
    desk.panel.activateWindow()
    qtbot.waitUntil(desk.panel.isActiveWindow)
    desk.open(BODY)
    bar = desk.panel.beside.figures.bar
    desk.put_caret("После")
    QApplication.processEvents()
    assert bar.isHidden()
    select_figure(desk)
    assert bar.isVisible()
    press(desk.view, Qt.Key.Key_Tab)
    assert bar.buttons["figure_column"].isChecked()
    assert bar.buttons["figure_column"].hasFocus()
    press(bar.buttons["figure_column"], Qt.Key.Key_Right)
    assert bar.buttons["figure_wide"].hasFocus()
    press(bar.buttons["figure_wide"], Qt.Key.Key_Return)
    assert figure(desk).placement is Placement.WIDE
    press(bar.buttons["figure_wide"], Qt.Key.Key_Escape)
    assert desk.view.hasFocus()


def test_no_bar_stands_where_the_article_is_only_read(desk: Desk) -> None:
    desk.open(BODY)
    desk.view.setReadOnly(True)
    select_figure(desk)
    assert desk.panel.beside.figures.bar.isHidden()


@given(column=st.integers(200, 1200), part=st.floats(0, 2), right=st.booleans())
def test_a_drawn_picture_always_stands_at_one_of_the_places(column: int, part: float, right: bool) -> None:
    found = snapped(column * part, column, 24, right_edge=right)
    beside = Placement.LEFT if right else Placement.RIGHT
    if part < 0.75:
        assert found is beside
    elif 0.85 < part <= 1:
        assert found is Placement.COLUMN
    elif column * (part - 1) > 30:
        assert found is Placement.WIDE


def test_a_grip_that_is_drawn_shows_an_outline_and_escape_gives_up(desk: Desk) -> None:
    desk.open(BODY)
    select_figure(desk)
    grips = desk.panel.beside.figures.grips
    middle = grips.right.rect().center()
    QTest.mousePress(grips.right, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(grips.right, middle - QPoint(400, 0))
    grips.right.pulled.emit(-400)
    assert grips.outline.isVisible()
    press(desk.view, Qt.Key.Key_Escape)
    assert grips.outline.isHidden()
    assert desk.markdown == BODY
    QTest.mousePress(grips.right, Qt.MouseButton.LeftButton, pos=middle)
    grips.right.pulled.emit(-400)
    QTest.mouseRelease(grips.right, Qt.MouseButton.LeftButton, pos=middle)
    assert figure(desk).placement is Placement.LEFT


def test_a_description_of_its_own_and_none(desk: Desk) -> None:
    desk.open(BODY)
    select_figure(desk)
    desk.panel.format("figure_alt")
    asked = desk.panel.beside.figures.alt
    type_text(asked._text, "Мост над рекой")
    press(asked._text, Qt.Key.Key_Return)
    assert figure(desk).alt == "Мост над рекой"
    desk.panel.format("figure_alt")
    asked._text.clear()
    press(asked._text, Qt.Key.Key_Return)
    assert figure(desk).alt is None
    assert len(desk.edits) == 2


def test_paragraphs_come_below_and_above_and_the_picture_stays(desk: Desk) -> None:
    desk.open("![П](photo:7)\n")
    select_figure(desk, 0)
    press(desk.view, Qt.Key.Key_Return)
    type_text(desk.view, "ниже")
    select_figure(desk, 0)
    press(desk.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_text(desk.view, "выше")
    assert desk.markdown == "выше\n\n![П](photo:7)\n\nниже\n"
    desk.assert_in_step()


def test_a_figure_moves_by_the_keyboard_and_stays_selected(desk: Desk) -> None:
    desk.open(BODY)
    select_figure(desk)
    desk.panel.format("move_block_up")
    assert desk.markdown == "![П](photo:7)\n\nДо.\n\nПосле.\n"
    assert desk.view.textCursor().selectedText() == "\ufffc"
    desk.panel.format("move_block_down")
    desk.panel.format("move_block_down")
    assert desk.markdown == "До.\n\nПосле.\n\n![П](photo:7)\n"
    desk.assert_in_step()


def test_a_removed_figure_comes_back_by_undo(desk: Desk) -> None:
    desk.open(BODY)
    select_figure(desk)
    desk.panel.format("figure_remove")
    assert desk.markdown == "До.\n\nПосле.\n"
    desk.assert_in_step()
    desk.article.undo()
    assert desk.markdown == BODY


def test_another_photo_comes_in_the_place_of_the_one_that_was_to_be_replaced(desk: Desk) -> None:
    desk.open("![П](photo:7){.wide}\n")
    select_figure(desk, 0)
    tools = desk.panel.beside.figures
    tools._from_library()
    other = Photo(id=9, file="9.jpg", width=600, height=400)
    desk.panel.insert_figure(other)
    assert desk.markdown == "![](photo:9){.wide}\n"
    desk.panel.insert_figure(PHOTO)
    assert len(desk.article.document.blocks) == 2, "the next one is one more"


def test_a_photo_that_is_not_in_the_library_can_be_replaced_and_is_asked_for_no_credit(desk: Desk) -> None:
    desk.open("![П](photo:404)\n")
    select_figure(desk, 0)
    tools = desk.panel.beside.figures
    assert tools.bar.isVisible()
    tools.run("figure_credit")
    assert tools.credit.isHidden()
    tools._arm()
    desk.panel.insert_figure(PHOTO)
    assert desk.markdown == "![](photo:7)\n"


def test_a_credit_is_written_under_the_picture_kept_with_the_photo_and_can_be_taken_back(
    desk: Desk, opened: Session, newsroom: Newsroom, qtbot: QtBot
) -> None:
    photo = newsroom.photos()[0]
    newsroom.light_table.describe(photo.id, {"credit": "Прежний"})
    desk.open(f"![П](photo:{photo.id})\n")
    desk.article.learn_photos(newsroom.light_table.photos([photo.id])[0])
    said: list[tuple[str, str, object]] = []
    desk.panel.beside.said.connect(lambda *told: said.append(told))
    select_figure(desk, 0)
    desk.panel.format("figure_credit")
    field = desk.panel.beside.figures.credit
    assert field.isVisible()
    assert field.text() == "Прежний"
    field.selectAll()
    type_text(field, "Айгуль Сериковой")
    press(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.article.photos[photo.id].credit == "Айгуль Сериковой")
    assert newsroom.light_table.photos([photo.id])[0].credit == "Айгуль Сериковой"
    assert field.isHidden()
    back = said[0][2]
    assert callable(back)
    back()
    qtbot.waitUntil(lambda: desk.article.photos[photo.id].credit == "Прежний")
    assert desk.edits == [], "the text itself was not touched"


def test_escape_leaves_the_credit_as_it_was(desk: Desk, opened: Session, newsroom: Newsroom) -> None:
    photo = newsroom.photos()[0]
    desk.open(f"![П](photo:{photo.id})\n")
    desk.article.learn_photos(photo)
    select_figure(desk, 0)
    desk.panel.format("figure_credit")
    field = desk.panel.beside.figures.credit
    type_text(field, "другой")
    press(field, Qt.Key.Key_Escape)
    assert field.isHidden()
    assert newsroom.light_table.photos([photo.id])[0].credit == photo.credit


FIGURE_AND_TABLE = "![Мост](photo:7)\n\n| А | Б |\n| --- | --- |\n| раз | два |\n"


def _room_above_table(desk: Desk) -> float:
    """Pixels between the caption of the first figure and the table behind it."""
    view = desk.view
    layout = view.document().documentLayout()
    table = view.document().find("раз").currentTable()
    assert table is not None
    first = table.firstCursorPosition().block()
    return float(layout.frameBoundingRect(table).top() - layout.blockBoundingRect(first.previous()).bottom())


def test_the_credit_has_its_room_before_a_table(desk: Desk) -> None:
    desk.open(FIGURE_AND_TABLE)
    assert _room_above_table(desk) >= CREDIT_ROOM


def test_a_table_makes_room_when_a_figure_comes_before_it_and_takes_it_back(desk: Desk) -> None:
    between = FIGURE_AND_TABLE.replace("\n\n|", "\n\nТекст.\n\n|")
    desk.open(between)
    usual = _room_above_table(desk)
    desk.put_caret("Текст")
    desk.panel.format("delete_block")
    assert desk.markdown == FIGURE_AND_TABLE
    assert _room_above_table(desk) >= CREDIT_ROOM
    desk.article.undo()
    assert desk.markdown == between
    assert _room_above_table(desk) == usual
    desk.article.redo()
    assert _room_above_table(desk) >= CREDIT_ROOM
    desk.assert_in_step()
    assert len(desk.edits) == 3


def test_a_figure_put_before_a_table_keeps_its_credit_off_it(desk: Desk) -> None:
    desk.open("Начало.\n\n| А | Б |\n| --- | --- |\n| раз | два |\n")
    desk.put_behind("Начало.")
    desk.panel.insert_figure(PHOTO)
    assert _room_above_table(desk) >= CREDIT_ROOM
    desk.assert_in_step()
