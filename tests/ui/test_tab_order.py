# SPDX-License-Identifier: GPL-3.0-or-later
"""Tab goes through a window as one reads it, and leaves nothing out."""

from __future__ import annotations

import gc
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from newsdesk.ui.tab_order import go_on

rows = st.lists(st.integers(1, 3), min_size=2, max_size=5)


def line(name: str, parent: QWidget, x: int, y: int) -> QLineEdit:
    made = QLineEdit(parent)
    made.setObjectName(name)
    made.setGeometry(x, y, 60, 24)
    return made


def walked(window: QWidget, first: QWidget, *, forward: bool = True) -> list[str]:
    """The names of all that gets the keyboard, until it comes to the first again."""
    first.setFocus()
    names = [first.objectName()]
    while True:
        assert go_on(window, forward=forward)
        focused = window.focusWidget()
        assert focused is not None
        if focused is first:
            return names
        names.append(focused.objectName())
        assert len(names) < 100


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 600)
    made.show()
    return made


@given(lines=rows, late=st.randoms(use_true_random=False), forward=st.booleans())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_made_first_it_goes_from_left_to_right_and_down(
    window: QWidget, lines: list[int], late: Random, forward: bool
) -> None:
    panel = QWidget(window)
    try:
        panel.resize(400, 600)
        places = [(row, column) for row, count in enumerate(lines) for column in range(count)]
        made = {}
        for row, column in sorted(places, key=lambda _: late.random()):
            made[row, column] = line(f"{row}.{column}", panel, 90 * column, 40 * row + column)
        panel.setFocusProxy(made[places[-1]])  # Qt would go there first, and leave out what stands before it
        panel.show()
        expected = [f"{row}.{column}" for row, column in places]
        found = walked(window, made[places[0]], forward=forward)
        assert found == (expected if forward else [expected[0], *reversed(expected[1:])])
    finally:
        panel.setParent(None)
        panel.deleteLater()


def test_what_cannot_be_seen_or_used_is_no_stop(window: QWidget) -> None:
    lines = [line(f"line{number}", window, 0, 40 * number) for number in range(4)]
    for each in lines:
        each.show()
    lines[1].hide()
    lines[2].setEnabled(False)
    assert walked(window, lines[0]) == ["line0", "line3"]


def test_of_buttons_that_exclude_each_other_the_one_that_holds_is_the_stop(window: QWidget) -> None:
    before, group = line("before", window, 0, 0), QButtonGroup(window)
    for number in range(3):
        button = QPushButton(window)
        button.setObjectName(f"button{number}")
        button.setCheckable(True)
        button.setGeometry(80 * number, 40, 70, 24)
        group.addButton(button)
        button.show()
    before.show()
    group.buttons()[1].setChecked(True)
    assert walked(window, before) == ["before", "button1"]


def test_what_has_the_keyboard_is_brought_to_sight(window: QWidget, qtbot: QtBot) -> None:
    area, inner = QScrollArea(window), QWidget()
    column = QVBoxLayout(inner)
    for number in range(30):
        column.addWidget(line(f"line{number}", inner, 0, 0))
    area.setWidget(inner)
    area.setGeometry(0, 40, 300, 200)
    first = line("first", window, 0, 0)
    for each in (area, first):
        each.show()
    first.setFocus()
    assert go_on(window, forward=False)
    last = window.focusWidget()
    assert last is not None
    assert last.objectName() == "line29"
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())


class Page(QWidget):
    """A page that scrolls, as many are made: Qt alone knows what is between it and its field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = QComboBox()
        self.choice.setEditable(True)
        within = QWidget()
        column = QVBoxLayout(within)
        column.addWidget(self.choice)
        column.addWidget(QSpinBox())
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(within)
        QVBoxLayout(self).addWidget(scroll)


@pytest.mark.parametrize("forward", [True, False])
def test_all_that_is_in_the_window_stays_there(window: QWidget, forward: bool) -> None:
    page = Page(window)
    page.resize(200, 200)
    page.show()
    first = line("first", window, 220, 220)
    first.show()
    assert len(walked(window, first, forward=forward)) == 3
    gc.collect()
    assert isValid(page.choice)
    assert page.choice.isVisible()
