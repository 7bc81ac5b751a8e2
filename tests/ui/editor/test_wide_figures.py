# SPDX-License-Identifier: GPL-3.0-or-later
"""A wide picture stands out of the column on both sides, as on the page, and is one picture to the mouse."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.document.tree import Figure, Placement
from newsdesk.domain.photo import Photo
from newsdesk.ui.editor.keys import select_object
from newsdesk.ui.editor.picture_sizes import HIGHEST, HIGHEST_WIDE, picture_size, shown_rect
from tests.ui.editor.conftest import Desk

BODY = "До.\n\n![П](photo:7){.wide}\n\n" + "\n\n".join(f"Абзац {number}." for number in range(30)) + "\n"
RED = QColor("#ff0000")


@pytest.fixture
def wide(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """An article with a wide picture in sight, which is all red."""
    picture = QPixmap(60, 40)
    picture.fill(RED)
    monkeypatch.setattr(type(desk.panel._sheets._pictures), "get", lambda *_: picture)
    desk.open(BODY, lead="")
    desk.panel.resize(900, 900)
    qtbot.waitUntil(lambda: all(pane.isVisible() for pane in desk.panel.wings.panes))
    QApplication.processEvents()
    return desk


def _rect(desk: Desk) -> QRectF:
    sheet = desk.view.sheet
    assert sheet is not None
    return desk.view.object_rect(sheet.first_block(1))


def _colour(desk: Desk, x: float, y: float) -> QColor:
    place = desk.view.viewport().mapTo(desk.view, QPoint(round(x), round(y)))
    return desk.view.grab().toImage().pixelColor(place * desk.view.devicePixelRatio())


def test_it_is_drawn_in_both_margins_and_as_high_as_it_is_wide(wide: Desk) -> None:
    rect, column = _rect(wide), wide.view.viewport().width()
    assert rect.left() < -20
    assert rect.right() > column + 20
    assert rect.width() / rect.height() == pytest.approx(1.5, rel=0.02)
    middle = rect.center().y()
    assert _colour(wide, rect.left() + 3, middle) == RED
    assert _colour(wide, rect.right() - 3, middle) == RED
    assert _colour(wide, rect.left() - 3, middle) != RED


def test_a_press_on_what_stands_out_selects_it_and_a_frame_lies_around_all_of_it(wide: Desk) -> None:
    rect = _rect(wide)
    place = wide.view.viewport().mapTo(wide.view, QPoint(round(rect.left()) + 9, round(rect.center().y())))
    QTest.mouseClick(wide.view, Qt.MouseButton.LeftButton, pos=place)
    assert wide.view.textCursor().selectedText() == "\ufffc"
    QApplication.processEvents()
    accent = QColor(wide.view.look.tokens.accent)
    assert _colour(wide, rect.left() + 1, rect.center().y() - 60) == accent
    grips = wide.panel.beside.figures.grips
    assert grips.left.geometry().center().x() < wide.view.viewport().geometry().left()
    assert not wide.panel.selection_bar.appear()


def test_the_margins_are_empty_again_when_it_is_out_of_sight_or_no_wider_than_the_text(
    wide: Desk, qtbot: QtBot
) -> None:
    panes, bar = wide.panel.wings.panes, wide.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: not any(pane.isVisible() for pane in panes))
    bar.setValue(0)
    qtbot.waitUntil(lambda: all(pane.isVisible() for pane in panes))
    sheet, cursor = wide.view.sheet, wide.view.textCursor()
    assert sheet is not None
    select_object(cursor, sheet.first_block(1))
    wide.view.setTextCursor(cursor)
    wide.panel.format("figure_column")
    qtbot.waitUntil(lambda: not any(pane.isVisible() for pane in panes))
    assert _rect(wide).left() >= 0


def test_in_a_narrow_window_it_goes_to_the_edges_and_the_handle_stays_in_sight(wide: Desk, qtbot: QtBot) -> None:
    wide.panel.resize(480, 800)
    margins = wide.view.viewportMargins()
    qtbot.waitUntil(lambda: 0 < -_rect(wide).left() <= margins.right())
    assert wide.view.verticalScrollBar().isVisible()
    rect = _rect(wide)
    for x in (60, 62):
        QTest.mouseMove(wide.view.viewport(), QPoint(x, round(rect.center().y())))
    handle = wide.panel.blocks.handle
    assert handle.isVisible()
    assert handle.x() >= 0


@given(
    size=st.tuples(st.integers(1, 6000), st.integers(1, 6000)), column=st.floats(80, 1200), outset=st.floats(0, 200),
    placement=st.sampled_from(list(Placement)), zoom=st.sampled_from([0.7, 1.0, 2.0]),
)  # fmt: skip
def test_a_picture_is_as_large_as_its_place_lets_it_be_and_never_out_of_shape(
    size: tuple[int, int], column: float, outset: float, placement: Placement, zoom: float
) -> None:
    photo, figure = Photo(id=1, file="1.jpg", width=size[0], height=size[1]), Figure("1", placement=placement)
    found = picture_size(figure, photo, column, outset)
    widest = column + (2 * outset if placement is Placement.WIDE else 0)
    assert found.width() <= max(widest, 1) + 1
    assert found.height() <= (HIGHEST_WIDE if placement is Placement.WIDE and outset else HIGHEST)
    if min(found.width(), found.height()) > 20:
        assert found.width() / found.height() == pytest.approx(size[0] / size[1], rel=0.1)
    kept = QRectF(0, 0, min(column, found.width()) * zoom, found.height() * zoom)
    shown = shown_rect(kept, figure, photo, outset * zoom, zoom)
    assert shown.width() == pytest.approx(max(kept.width(), found.width() * zoom), abs=1.01 * zoom)
    assert shown.center().x() == pytest.approx(kept.center().x())
