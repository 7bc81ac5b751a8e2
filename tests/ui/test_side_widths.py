# SPDX-License-Identifier: GPL-3.0-or-later
"""What each side of the window has of a room that may be too small for them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTextEdit
from pytestqt.qtbot import QtBot

from newsdesk.ui.side_widths import SideWidths, shared_out

sides = st.lists(st.tuples(st.integers(1, 900), st.integers(1, 400)), min_size=1, max_size=4)


@given(st.integers(-200, 4000), sides)
def test_no_side_has_more_than_it_wants_or_less_than_it_needs(room: int, pairs: list[tuple[int, int]]) -> None:
    wanted, least = [each for each, _ in pairs], [each for _, each in pairs]
    for has, want, low in zip(shared_out(room, wanted, least), wanted, least, strict=True):
        assert min(low, want) <= has <= want


@given(st.integers(-200, 4000), sides)
def test_the_room_is_kept_to_wherever_it_can_be(room: int, pairs: list[tuple[int, int]]) -> None:
    wanted, least = [each for each, _ in pairs], [each for _, each in pairs]
    smallest = sum(map(min, wanted, least))
    assert sum(shared_out(room, wanted, least)) <= max(room, smallest)


@given(st.integers(0, 4000), st.integers(0, 400), sides)
def test_more_room_takes_nothing_from_anybody(room: int, more: int, pairs: list[tuple[int, int]]) -> None:
    wanted, least = [each for each, _ in pairs], [each for _, each in pairs]
    before, after = shared_out(room, wanted, least), shared_out(room + more, wanted, least)
    assert all(small <= large for small, large in zip(before, after, strict=True))


def test_the_width_that_a_side_is_given_is_kept_whatever_is_arranged_later(qtbot: QtBot) -> None:
    window, docks = QMainWindow(), {"left": QDockWidget(), "right": QDockWidget()}
    qtbot.addWidget(window)
    window.setCentralWidget(QTextEdit())
    for area, dock in zip(
        (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea), docks.values(), strict=True
    ):
        dock.setWidget(QTextEdit())
        window.addDockWidget(area, dock)
    widths = SideWidths(window, docks)
    for name in docks:
        widths.add(name, 200, 120)
    window.resize(1280, 600)
    with qtbot.waitExposed(window):
        window.show()
    widths.arrange()
    qtbot.waitUntil(lambda: docks["right"].width() == 200)
    widths.drag("right", 360)
    qtbot.waitUntil(lambda: widths.remembered()["apart"].get("right") == 360)
    widths.arrange()
    assert docks["right"].width() == 360
