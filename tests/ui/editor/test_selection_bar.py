# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar over selected text comes when the selection rests, covers nothing, and takes the keyboard only when asked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import press, type_text

BODY = "\n\n".join(f"Абзац номер {number} о делегации, которая приехала в столицу." for number in range(40)) + "\n"


@pytest.fixture
def text(desk: Desk) -> Desk:
    """An editor with a long text and the keyboard."""
    desk.open(BODY)
    desk.view.setFocus()
    return desk


def select(desk: Desk, text: str) -> None:
    desk.put_caret(text, select=len(text))
    desk.view.ensureCursorVisible()
    desk.panel.selection_bar.appear()


def place_of(desk: Desk) -> QRect:
    """Where the bar lies in the viewport."""
    bar, viewport = desk.panel.selection_bar, desk.view.viewport()
    return QRect(viewport.mapFrom(desk.view.window(), bar.pos()), bar.size())


def test_a_selection_by_keys_brings_it_once_it_rests(text: Desk, qtbot: QtBot) -> None:
    text.put_caret("номер 3 ")
    bar = text.panel.selection_bar
    press(text.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert not bar.isVisible()
    qtbot.waitUntil(bar.isVisible)
    assert QApplication.focusWidget() is text.view


def test_what_is_selected_from_elsewhere_brings_none(text: Desk, qtbot: QtBot) -> None:
    text.panel.find_bar.begin()
    field = QApplication.focusWidget()
    assert field is not text.view
    text.put_caret("номер 2 ", select=7)
    bar = text.panel.selection_bar
    qtbot.waitUntil(lambda: not bar._rest.isActive())
    assert not bar.isVisible()


def test_a_selection_by_the_mouse_brings_it_when_the_button_is_let_go(text: Desk, qtbot: QtBot) -> None:
    text.put_caret("делегации")
    at = text.view.cursorRect().center() + QPoint(6, 0)
    QTest.mouseDClick(text.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert not text.panel.selection_bar.isVisible()
    QTest.mouseRelease(text.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    qtbot.waitUntil(text.panel.selection_bar.isVisible)
    QTest.mouseClick(text.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    qtbot.waitUntil(lambda: not text.panel.selection_bar.isVisible())


@pytest.mark.parametrize("number", [0, 1, 3, 20, 39])
@pytest.mark.parametrize("scroll", [0, 60, 200])
def test_it_never_covers_what_is_selected(text: Desk, number: int, scroll: int) -> None:
    select(text, f"номер {number} о делегации")
    bar = text.view.verticalScrollBar()
    bar.setValue(bar.value() + scroll)
    if not text.panel.selection_bar.isVisible():
        return
    cursor = text.view.textCursor()
    ends = []
    for position in (cursor.selectionStart(), cursor.selectionEnd()):
        cursor.setPosition(position)
        ends.append(text.view.cursorRect(cursor))
    selected = ends[0].united(ends[1])
    assert not place_of(text).intersects(selected)
    assert text.view.viewport().rect().top() <= place_of(text).top()
    assert 0 <= text.panel.selection_bar.x() <= text.panel.width() - text.panel.selection_bar.width()


def test_it_goes_with_the_selection_out_of_view_and_when_one_types(text: Desk) -> None:
    select(text, "номер 2 ")
    bar = text.panel.selection_bar
    assert bar.isVisible()
    text.view.verticalScrollBar().setValue(text.view.verticalScrollBar().maximum())
    assert not bar.isVisible()
    select(text, "номер 2 ")
    assert bar.isVisible()
    type_text(text.view, "x")
    assert not bar.isVisible()


def test_its_buttons_do_and_show_what_the_commands_do(text: Desk) -> None:
    select(text, "номер 1 о")
    for name, wanted in (("bold", "**номер 1 о**"), ("bold", "номер 1 о"), ("strike", "~~номер 1 о~~")):
        button = text.panel.selection_bar.findChild(QToolButton, f"selection_{name}")
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert wanted in text.markdown
        assert QApplication.focusWidget() is text.view
    QApplication.processEvents()
    strike = text.panel.selection_bar.findChild(QToolButton, "selection_strike")
    assert strike is not None
    assert strike.isChecked()


def test_it_is_walked_by_keys_and_left_by_escape(text: Desk) -> None:
    select(text, "номер 1 о")
    before = text.view.textCursor().selectedText()
    text.panel.reach_bar()
    bold = text.panel.selection_bar.findChild(QToolButton, "selection_bold")
    assert QApplication.focusWidget() is bold
    assert bold is not None
    press(bold, Qt.Key.Key_Right)
    italic = QApplication.focusWidget()
    assert italic is not None
    assert italic.objectName() == "selection_italic"
    press(italic, Qt.Key.Key_Return)
    assert "*номер 1 о*" in text.markdown
    text.panel.reach_bar()
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is text.view
    assert text.view.textCursor().selectedText() == before


def test_without_a_selection_the_bar_over_the_text_is_reached(text: Desk) -> None:
    text.put_behind("номер 1")
    QApplication.processEvents()
    text.panel.reach_bar()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "paragraph_style"


def test_it_can_be_switched_off(text: Desk) -> None:
    text.panel.aid_typing(autoformat=True, selection_bar=False)
    select(text, "номер 1 о")
    assert not text.panel.selection_bar.isVisible()


def test_a_headline_has_no_marks_and_no_bar(desk: Desk) -> None:
    desk.open("Раз\n")
    desk.view.setFocus()
    desk.put_caret("Заголовок", select=5)
    assert not desk.panel.selection_bar.appear()
