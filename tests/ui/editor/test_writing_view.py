# SPDX-License-Identifier: GPL-3.0-or-later
"""How the text is looked at: its size, the line of the caret, what stands back, what is marked, how it scrolls."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.domain.photo import Photo
from newsdesk.ui.editor.invisibles import marks_of
from newsdesk.ui.editor.kinds import Kind
from newsdesk.ui.side_widths import READING
from tests.ui.editor.conftest import PHOTO, Desk
from tests.ui.keyboard import press, type_text

SIGN = 9
"""The pixels of a sign of the article's letters, at their usual size."""
CONTROL = Qt.KeyboardModifier.ControlModifier
LONG = "\n\n".join(f"Абзац номер {number}, в котором что-то сказано." for number in range(60))


def _turn(desk: Desk, angle: int, pixels: int = 0, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    place = QPointF(100, 100)
    viewport = desk.view.viewport()
    event = QWheelEvent(
        place, viewport.mapToGlobal(place), QPoint(0, pixels), QPoint(0, angle), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


def _height(desk: Desk, text: str) -> float:
    block = desk.view.document().find(text).block()
    return float(desk.view.document().documentLayout().blockBoundingRect(block).height())


def _picture(desk: Desk, ratio: int = 1) -> QImage:
    viewport = desk.view.viewport()
    made = QImage(viewport.size() * ratio, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(ratio)
    made.fill(QColor("white"))
    viewport.render(made, QPoint())
    return made


# -- size --------------------------------------------------------------------------------------------------------------


def test_a_text_as_wide_as_the_sides_leave_it_has_sixty_signs_to_a_line(desk: Desk) -> None:
    desk.open(LONG)  # long enough for a scroll bar, which takes its part
    desk.panel.resize(READING, 700)
    assert desk.view.viewport().width() >= 60 * SIGN


def test_the_wheel_with_control_and_the_keys_change_the_size_of_all(desk: Desk, qtbot: QtBot) -> None:
    desk.open("Текст.\n\n![Мост](photo:7)\n\n::: box Справка\nФакты.\n:::")
    text, box = _height(desk, "Текст"), _height(desk, "\ufffc")
    writing = desk.panel.writing
    _turn(desk, 120, keys=CONTROL)
    assert writing.zoom == 110
    press(desk.view, Qt.Key.Key_Equal, CONTROL)
    writing.step_zoom(1)
    writing.step_zoom(1)
    qtbot.waitUntil(lambda: desk.view.look.zoom == 1.6)
    assert _height(desk, "Текст") == pytest.approx(1.6 * text, rel=0.06)
    assert desk.view.look.column > 700
    assert _height(desk, "\ufffc") > 1.1 * box
    desk.assert_in_step()
    assert not desk.edits
    writing.set_zoom(100)
    qtbot.waitUntil(lambda: desk.view.look.zoom == 1)
    assert _height(desk, "Текст") == pytest.approx(text)


def test_the_size_has_an_end_at_both_sides(desk: Desk) -> None:
    writing = desk.panel.writing
    for _ in range(30):
        writing.step_zoom(1)
    assert writing.zoom == 300
    for _ in range(30):
        writing.step_zoom(-1)
    assert writing.zoom == 70


def test_the_caret_stays_under_the_eyes_while_the_size_changes(desk: Desk, qtbot: QtBot) -> None:
    desk.open(LONG)
    desk.put_behind("номер 40")
    desk.view.show_place(desk.view.textCursor())
    top = desk.view.cursorRect().top()
    place = desk.view.textCursor().position()
    desk.panel.writing.set_zoom(140)
    qtbot.waitUntil(lambda: desk.view.look.zoom == 1.4)
    assert desk.view.textCursor().position() == place
    assert abs(desk.view.cursorRect().top() - top) <= 6


def test_switches_are_remembered(desk: Desk) -> None:
    desk.open("Текст.")
    writing = desk.panel.writing
    writing.restore({"zoom": 125, "typewriter": True, "dim": True, "invisibles": True})
    assert writing.state() == {"zoom": 125, "typewriter": True, "dim": True, "invisibles": True}
    assert desk.view.look.zoom == 1.25
    writing.restore({"zoom": "much", "dim": 3})
    assert writing.state() == {"zoom": 125, "typewriter": False, "dim": False, "invisibles": False}


# -- the line of the caret ---------------------------------------------------------------------------------------------


def test_the_line_of_the_caret_is_kept_at_its_height(desk: Desk, qtbot: QtBot) -> None:
    desk.open(LONG)
    desk.panel.writing.set_typewriter(True)
    wanted = round(desk.view.viewport().height() * 0.45)
    desk.put_behind("номер 30")
    assert abs(desk.view.cursorRect().center().y() - wanted) <= 1
    for _ in range(3):
        press(desk.view, Qt.Key.Key_Return)
        type_text(desk.view, "строка")
        assert abs(desk.view.cursorRect().center().y() - wanted) <= 1
    desk.put_caret("номер 59")
    press(desk.view, Qt.Key.Key_End)
    assert abs(desk.view.cursorRect().center().y() - wanted) <= 1, "the last line comes up too"
    assert desk.view.textCursor().block().text().startswith("Абзац номер 59")


# -- what stands back, what is marked ----------------------------------------------------------------------------------


def test_all_but_the_paragraph_of_the_caret_stands_back(desk: Desk) -> None:
    desk.open("Первый абзац.\n\nВторой абзац.")
    desk.put_behind("Первый")

    def darkest(text: str) -> int:
        place = desk.view.cursorRect(desk.view.document().find(text)).translated(-60, 0)
        shown = _picture(desk)
        return min(
            shown.pixelColor(x, y).lightness()
            for x in range(place.left(), place.left() + 50)
            for y in range(place.top(), place.bottom())
        )

    assert darkest("Второй") < 70
    desk.panel.writing.set_dim(True)
    assert darkest("Второй") > 120
    assert darkest("Первый") < 70
    desk.put_behind("Второй")
    assert darkest("Второй") < 70
    assert darkest("Первый") > 120


def test_signs_that_nobody_sees_are_marked() -> None:
    assert marks_of("а б\u00a0в\u202fг\u00adд\u200bе\tж") == [
        (1, "·"), (3, "°"), (5, "ˆ"), (7, "¬"), (9, "|"), (11, "→"),
    ]  # fmt: skip
    assert marks_of("🙂 а") == [(2, "·")]
    assert marks_of("слово") == []


def test_marks_are_painted_and_are_no_text(desk: Desk) -> None:
    desk.open("Один\u00a0два три.\n\n| а | б |\n| --- | --- |\n| в г | д |")
    before, text = _picture(desk), desk.shown
    desk.panel.writing.set_invisibles(True)
    after = _picture(desk)
    assert after != before
    assert desk.shown == text
    desk.panel.writing.set_invisibles(False)
    assert _picture(desk) == before


# -- scrolling ---------------------------------------------------------------------------------------------------------


def test_a_touchpad_scrolls_by_its_pixels(desk: Desk) -> None:
    desk.open(LONG)
    bar = desk.view.verticalScrollBar()
    _turn(desk, -3, pixels=-7)
    assert bar.value() == 7
    _turn(desk, -3, pixels=-1)
    assert bar.value() == 8
    _turn(desk, 30, pixels=200)
    assert bar.value() == 0
    _turn(desk, -120)
    assert bar.value() > 8, "a wheel with notches turns as everywhere"


def test_the_text_stays_where_it_is_when_a_picture_above_gets_its_size(desk: Desk) -> None:
    desk.open(f"![Что это](photo:8)\n\n{LONG}")
    desk.put_behind("номер 20")
    desk.view.show_place(desk.view.textCursor())
    top, height = desk.view.cursorRect().top(), _height(desk, "Что это")
    desk.article.learn_photos(Photo(id=8, file="8.jpg", width=600, height=900))
    assert _height(desk, "Что это") > height + 50
    assert desk.view.cursorRect().top() == top


def test_without_the_caret_in_view_the_first_line_stays(desk: Desk) -> None:
    desk.open(f"![Что это](photo:8)\n\n{LONG}")
    desk.view.verticalScrollBar().setValue(1500)
    first = desk.view.cursorForPosition(QPoint(2, 2))
    top = desk.view.cursorRect(first).top()
    desk.article.learn_photos(Photo(id=8, file="8.jpg", width=600, height=900))
    assert desk.view.cursorRect(first).top() == top


# -- sharpness ---------------------------------------------------------------------------------------------------------


def test_at_two_pixels_a_point_all_is_drawn_with_twice_the_pixels(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    stripes = QImage(1200, 800, QImage.Format.Format_RGB32)
    for x in range(1200):
        colour = QColor("black" if x % 4 < 2 else "white")
        for y in range(800):
            stripes.setPixelColor(x, y, colour)
    picture = QPixmap.fromImage(stripes)
    desk.open("![Мост](photo:7)\n\n---\n\n::: box Справка\nФакты.\n:::")
    monkeypatch.setattr(type(desk.panel._sheets._pictures), "get", lambda *_: picture)
    assert PHOTO.width == 1200
    shown = _picture(desk, 2)
    block = desk.view.document().find("\ufffc").block()
    assert Kind(block.blockFormat().intProperty(0x100001)) is Kind.FIGURE
    rect = desk.view.document().documentLayout().blockBoundingRect(block)
    y = round(2 * (rect.top() + 100))
    row = [shown.pixelColor(x, y).lightness() for x in range(200, 600)]
    steps = [abs(one - other) for one, other in pairwise(row)]
    assert sum(steps) / len(steps) > 40, "fine stripes are still stripes"


def test_where_nothing_can_be_written_no_article_is_offered_to_begin(desk: Desk, demo: Path, qtbot: QtBot) -> None:
    button = desk.panel._no_article.button
    for read_only in (False, True):
        with qtbot.waitSignal(desk.session.opened):
            desk.session.open(demo, read_only=read_only)
        assert button.isVisible() is not read_only
        desk.session.release()
        assert not button.isVisible()
