# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader has of the editor: roles, names, and words for what is no text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QListWidget, QToolBar, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.domain.length import Measure, Target
from newsdesk.ui.editor.keys import select_object
from newsdesk.ui.editor.spoken import Spoken, inline_words
from newsdesk.ui.languages import Languages
from newsdesk.ui.widgets import announcing
from tests.ui.editor.conftest import PHOTO, Desk
from tests.ui.keyboard import press

BODY = (
    "Текст с{>>проверить<<} заметкой[^1].\n\n![](photo:7)\n\n::: box Справка\nДва факта.\n:::\n\n---\n\n"
    "## Итоги\n\n- раз\n- два\n\n[^1]: Сноска."
)


@pytest.fixture
def said(desk: Desk, languages: Languages) -> list[str]:
    """What was said, of an article that holds all kinds of things."""
    languages.choose("en")
    said: list[str] = []
    desk.open(BODY)
    desk.panel.spoken.deleteLater()
    spoken = Spoken(desk.view, desk.panel.measuring.length, said.append)
    desk.panel.spoken = spoken
    desk.put_caret("Текст")
    desk.view.state_changed.emit()
    said.clear()
    return said


def _go(desk: Desk, key: Qt.Key) -> None:
    press(desk.view, key)
    desk.view.state_changed.emit()


def _iface_text(widget: QWidget, kind: QAccessible.Text) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(kind)


def test_the_text_is_an_editor_with_a_name(desk: Desk, languages: Languages, qtbot: QtBot) -> None:
    languages.choose("en")
    desk.open("Текст.")
    qtbot.waitUntil(lambda: desk.view.accessibleName() == "Text of the article")
    found = QAccessible.queryAccessibleInterface(desk.view)
    assert found.role() is QAccessible.Role.EditableText
    assert found.text(QAccessible.Text.Name) == "Text of the article"
    assert "Kicker, headline, lead and text" in found.text(QAccessible.Text.Description)
    assert found.textInterface().characterCount() > 0


def test_a_photo_is_said_with_caption_description_and_credit(desk: Desk, said: list[str]) -> None:
    _go(desk, Qt.Key.Key_Down)
    _go(desk, Qt.Key.Key_Down)
    words = next(each for each in said if each.startswith("Photo"))
    assert words == "Photo. Мост. It has no description. Photo: Игоря Бургандинова."
    assert _iface_text(desk.view, QAccessible.Text.Description).startswith("Photo. Мост.")
    desk.article.learn_photos(replace(PHOTO, alt="Мост через реку"))
    desk.panel.spoken.describe()
    assert "Description: Мост через реку." in desk.view.accessibleDescription()


def test_objects_rules_and_kinds_are_said_as_the_caret_meets_them(desk: Desk, said: list[str]) -> None:
    for _ in range(9):
        _go(desk, Qt.Key.Key_Down)
    heard = " / ".join(said)
    for words in ("Box · Справка. Два факта.", "Rule", "Heading of level 1", "List"):
        assert words in heard
    assert heard.count("List") == 1, "the second item is in the same list"


def test_notes_and_marks_of_footnotes_are_said(desk: Desk, said: list[str]) -> None:
    desk.put_behind("Текст с")
    assert inline_words(desk.view, desk.view.textCursor()) == "Note for the desk: проверить"
    desk.view.state_changed.emit()
    desk.put_behind("заметкой")
    desk.view.state_changed.emit()
    assert said == ["Note for the desk: проверить", "Footnote 1"]


def test_a_paragraph_says_what_stands_in_its_lines(desk: Desk, said: list[str]) -> None:
    desk.put_caret("Итоги")
    desk.view.state_changed.emit()
    said.clear()
    desk.put_caret("Текст")
    desk.view.state_changed.emit()
    assert said == ["Paragraph. In it: Note for the desk: проверить; Footnote 1."]
    assert _iface_text(desk.view, QAccessible.Text.Description).startswith("Paragraph. In it: Note")


def test_cells_are_said_by_their_row_and_the_name_of_their_column(desk: Desk, languages: Languages) -> None:
    languages.choose("en")
    said: list[str] = []
    desk.open("До\n\n| День | Поездов |\n| --- | --- |\n| пн | 2 |\n| вт | 3 |\n")
    desk.panel.spoken.deleteLater()
    desk.panel.spoken = Spoken(desk.view, desk.panel.measuring.length, said.append)
    for text in ("Поездов", "пн", "3"):
        desk.put_caret(text)
        desk.view.state_changed.emit()
    assert said == [
        "Table header. Row 1 of 3, column 2 of 2.",
        "Table. Row 2 of 3, column 1 of 2, День.",
        "Row 3 of 3, column 2 of 2, Поездов",
    ]


POPOVERS = ("link", "insert_table", "note", "figure_alt", "edit_source", "open_object")


@pytest.mark.parametrize("name", POPOVERS)
def test_every_card_is_reached_and_left_by_the_keyboard(desk: Desk, name: str, qtbot: QtBot) -> None:
    desk.panel.activateWindow()
    qtbot.waitUntil(desk.panel.isActiveWindow)
    desk.open("Текст\n\n![](photo:7)\n\n::: box Справка\nДва факта.\n:::\n")
    desk.view.setFocus()
    sheet, cursor = desk.view.sheet, desk.view.textCursor()
    assert sheet is not None
    place = {"figure_alt": 1, "edit_source": 2, "open_object": 2}.get(name, 0)
    if place:
        select_object(cursor, sheet.first_block(place))
        desk.view.setTextCursor(cursor)
    else:
        desk.put_caret("Текст", select=5 if name == "link" else 0)
    desk.panel.format(name)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is not desk.view
    press(focused, Qt.Key.Key_Escape)
    qtbot.waitUntil(desk.view.hasFocus)
    assert QApplication.activePopupWidget() is None


def test_typing_in_a_paragraph_says_nothing(desk: Desk, said: list[str]) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_A, Qt.Key.Key_B):
        _go(desk, key)
    assert said == []


def test_a_text_that_becomes_too_long_is_told_once(desk: Desk, said: list[str], qtbot: QtBot) -> None:
    length = desk.panel.measuring.length
    qtbot.waitUntil(lambda: length.counts is not None)
    length._take(Measure(60, Target(10)))
    assert len(said) == 1
    assert "too many" in said[0]
    length._take(Measure(60, Target(11)))
    assert len(said) == 1


def test_words_are_sent_where_somebody_listens(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[str] = []

    class Ear:
        @staticmethod
        def isActive() -> bool:
            return True

        @staticmethod
        def updateAccessibility(event: object) -> None:
            sent.append(event.message())  # type: ignore[attr-defined]  # an announcement

    monkeypatch.setattr(announcing, "QAccessible", Ear)
    announcing.announce(desk.view, "Фото")
    announcing.announce(desk.view, "")
    assert sent == ["Фото"]


def test_all_that_is_worked_with_has_a_role_and_a_name(desk: Desk, languages: Languages) -> None:
    languages.choose("en")
    desk.open(BODY)
    desk.panel.contents.open()
    desk.panel.find_bar.begin()
    roles: dict[type[QWidget], set[QAccessible.Role]] = {
        QLineEdit: {QAccessible.Role.EditableText},
        QComboBox: {QAccessible.Role.ComboBox},
        QListWidget: {QAccessible.Role.List},
        QToolBar: {QAccessible.Role.ToolBar},
        QAbstractButton: {QAccessible.Role.Button, QAccessible.Role.ButtonMenu, QAccessible.Role.CheckBox},
    }
    seen = 0
    for kind, expected in roles.items():
        for widget in desk.panel.findChildren(kind):
            if not widget.isVisible() or widget.objectName().startswith("qt_") or widget.parent() is None:
                continue
            if isinstance(widget.parent(), QLineEdit):
                continue  # Qt's own button in a field
            found = QAccessible.queryAccessibleInterface(widget)
            assert found.role() in expected, widget.objectName()
            named = found.text(QAccessible.Text.Name) or widget.toolTip()
            assert named or kind is QToolBar, widget.objectName()
            seen += 1
    assert seen > 10
