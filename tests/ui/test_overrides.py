# SPDX-License-Identifier: GPL-3.0-or-later
"""A mistake in a method that Qt calls is an error like any other, wherever it comes from."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

NO_INDEX = QModelIndex()


def _gone() -> None:
    widget = QWidget()
    Shiboken.delete(widget)
    widget.isVisible()


MISTAKES: dict[str, tuple[type[Exception], Callable[[], object]]] = {
    "an index": (IndexError, lambda: [][5]),
    "a number": (ValueError, lambda: int("five")),
    "too few values": (ValueError, lambda: _two()),
    "no such call": (TypeError, lambda: QWidget().resize("wide")),  # type: ignore[call-overload]  # that is the mistake
    "a widget that is gone": (RuntimeError, _gone),
    "one that says what": (LookupError, lambda: _raise()),
}


def _two() -> tuple[int, int]:
    one, other = (int(each) for each in "5")
    return one, other


def _raise() -> None:
    raise LookupError("nothing there")


class Field(QLineEdit):
    """A field with a mistake in it."""

    def __init__(self, mistake: Callable[[], object]) -> None:
        super().__init__()
        self._mistake = mistake

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "!":
            self._mistake()
        super().keyPressEvent(event)


class Filter(QObject):
    """What looks at the events of another object, with a mistake in it."""

    def __init__(self, mistake: Callable[[], object]) -> None:
        super().__init__()
        self._mistake = mistake

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.text() == "!":
            self._mistake()
        return super().eventFilter(watched, event)


class Rows(QAbstractListModel):
    """One row with a mistake in it."""

    def __init__(self, mistake: Callable[[], object]) -> None:
        super().__init__()
        self._mistake = mistake

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self._mistake()


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_under_a_key_is_told_and_the_next_key_is_taken(qtbot: QtBot, name: str) -> None:
    kind, mistake = MISTAKES[name]
    field = Field(mistake)
    qtbot.addWidget(field)
    field.show()
    with pytest.raises(kind):
        QTest.keyClicks(field, "a!")
    QTest.keyClicks(field, "b")
    assert field.text() == "ab"


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_of_who_looks_on_is_told(qtbot: QtBot, name: str) -> None:
    kind, mistake = MISTAKES[name]
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    looker = Filter(mistake)
    field.installEventFilter(looker)
    with pytest.raises(kind):
        QTest.keyClicks(field, "a!")
    QTest.keyClicks(field, "b")
    assert field.text().endswith("b")


def test_a_mistake_of_a_row_is_told(qtbot: QtBot) -> None:
    rows = Rows(MISTAKES["an index"][1])
    with pytest.raises(IndexError):
        rows.match(rows.index(0), Qt.ItemDataRole.DisplayRole, "а")


class Button(QPushButton):
    """A button whose own methods hear its signals."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.clicked.connect(self.setFocus)
        self.toggled.connect(self.setText)

    def setFocus(self) -> None:  # type: ignore[override]  # takes less than Qt's own
        self.heard.append("focus")

    def setText(self, text: str, times: int = 2) -> None:
        self.heard.append((text, times))


def test_a_signal_gives_a_method_as_much_as_that_takes(qtbot: QtBot) -> None:
    button = Button()
    qtbot.addWidget(button)
    button.setCheckable(True)
    button.click()
    assert button.heard == [(True, 2), "focus"]
    assert Button.setText.__name__ == "setText"
