# SPDX-License-Identifier: GPL-3.0-or-later
"""Input methods and dead keys: what is composed is seen, and is in no tree before it is committed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication

from newsdesk.ui.editor.kinds import Kind, kind_of
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import shortcut, type_text

BODY = (
    "Абзац один.\n\n– Речь два.\n\n- пункт три\n\n> цитата четыре\n\n![подпись пять](photo:7)\n\n"
    "| шапка | шесть |\n| --- | --- |\n| ячейка | девять |\n\n## Тема восемь\n"
)
PLACES = ("один", "два", "три", "четыре", "пять", "шесть", "девять", "восемь")
QUERY = Qt.InputMethodQuery


def compose(desk: Desk, preedit: str = "", commit: str = "", start: int = 0, length: int = 0) -> None:
    """What an input method sends."""
    event = QInputMethodEvent(preedit, [])
    if commit or length:
        event.setCommitString(commit, start, length)
    QApplication.sendEvent(desk.view, event)


def preedit_of(desk: Desk) -> str:
    return str(desk.view.textCursor().block().layout().preeditAreaText())


@pytest.mark.parametrize("place", PLACES)
def test_what_is_composed_is_seen_and_not_in_the_article(desk: Desk, place: str) -> None:
    desk.open(BODY)
    desk.put_behind(place)
    for preedit in ("қ", "қа", "қаз"):
        compose(desk, preedit)
        assert preedit_of(desk) == preedit
        assert not desk.edits
        desk.assert_in_step()
    compose(desk, commit="қазақ")
    assert preedit_of(desk) == ""
    assert desk.markdown == BODY.replace(place, place + "қазақ")
    assert len(desk.edits) == 1
    desk.assert_in_step()
    desk.article.undo()
    assert desk.markdown == BODY
    desk.assert_in_step()


@pytest.mark.parametrize("place", PLACES)
def test_what_is_composed_and_given_up_leaves_nothing(desk: Desk, place: str) -> None:
    desk.open(BODY)
    desk.put_behind(place)
    compose(desk, "қа")
    compose(desk, "")
    assert not desk.edits
    assert preedit_of(desk) == ""
    assert desk.markdown == BODY


@pytest.mark.parametrize("place", PLACES)
def test_a_suggestion_replaces_the_word_before_the_caret(desk: Desk, place: str) -> None:
    desk.open(BODY)
    desk.put_behind(place)
    compose(desk, commit="слово", start=-len(place), length=len(place))
    assert desk.markdown == BODY.replace(place, "слово")
    assert desk.view.textCursor().positionInBlock() > 0
    desk.assert_in_step()
    desk.article.undo()
    assert desk.markdown == BODY


@pytest.mark.parametrize("place", PLACES)
def test_a_replacement_never_reaches_beyond_the_text_of_the_block(desk: Desk, place: str) -> None:
    desk.open(BODY)
    desk.put_behind(place)
    block = desk.view.textCursor().block()
    kind, count = kind_of(block), desk.view.document().blockCount()
    compose(desk, commit="ә", start=-500, length=1000)
    block = desk.view.textCursor().block()
    assert desk.view.document().blockCount() == count
    assert kind_of(block) is kind
    assert block.text() == {Kind.SPEECH: "–\u00a0ә", Kind.FIGURE: "\ufffc\u2028ә"}.get(kind, "ә")
    desk.assert_in_step()
    desk.article.undo()
    assert desk.markdown == BODY


def test_a_field_composes_too(desk: Desk) -> None:
    desk.open("Текст\n", headline="Тақырып", lead="")
    desk.panel.reveal_field("headline")
    compose(desk, "ө")
    assert desk.article.article.headline == "Тақырып"
    compose(desk, commit="\nө")
    assert desk.article.article.headline == "Тақырып ө"
    compose(desk, commit="ң", start=-100, length=500)
    assert desk.article.article.headline == "ң"
    desk.assert_in_step()


def test_line_ends_that_are_committed_break_the_line_and_no_object_comes(desk: Desk) -> None:
    desk.open("Раз\n")
    desk.put_behind("Раз")
    compose(desk, commit="\nдва\ufffc")
    assert desk.markdown == "Раз\\\nдва\n"
    desk.assert_in_step()


def test_composing_over_a_selection_replaces_it(desk: Desk) -> None:
    desk.open("Раз два три\n\nчетыре\n")
    desk.select_between("два", "четы")
    compose(desk, "ү")
    compose(desk, commit="үш")
    assert desk.markdown == "Раз үшре\n"
    desk.assert_in_step()
    while desk.article.manuscript.history.can_undo:
        desk.article.undo()
    assert desk.markdown == "Раз два три\n\nчетыре\n"


def test_before_the_dash_text_goes_behind_it(desk: Desk) -> None:
    desk.open("– Да\n")
    cursor = desk.view.textCursor()
    cursor.setPosition(desk.view.document().find("–").selectionStart())
    desk.view.setTextCursor(cursor)
    compose(desk, "ә")
    assert desk.markdown == "– Да\n"
    compose(desk, commit="ә")
    assert desk.markdown == "– әДа\n"
    desk.assert_in_step()


def test_another_article_takes_nothing_of_what_was_composed(desk: Desk) -> None:
    first = desk.open("Раз\n")
    desk.put_behind("Раз")
    compose(desk, "қал")
    desk.open("Другая\n")
    assert desk.view.composing.preedit == ""
    desk.put_behind("Другая")
    type_text(desk.view, "!")
    assert desk.markdown == "Другая!\n"
    desk.panel.show_article(first)
    assert desk.shown == "Разқал"
    assert preedit_of(desk) == ""


def test_the_keyboard_going_elsewhere_keeps_it(desk: Desk) -> None:
    desk.open("Раз\n")
    desk.put_behind("Раз")
    compose(desk, "қал")
    QApplication.sendEvent(desk.view, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason))
    assert not desk.edits
    QApplication.sendEvent(desk.view, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
    assert desk.markdown == "Разқал\n"
    assert preedit_of(desk) == ""


def test_undo_while_composing_can_be_made_again(desk: Desk) -> None:
    desk.open("Раз\n")
    desk.put_behind("Раз")
    type_text(desk.view, " два")
    compose(desk, "қал")
    shortcut(desk.view, "Ctrl+Z")
    assert preedit_of(desk) == ""
    desk.assert_in_step()
    while desk.article.manuscript.history.can_redo:
        desk.article.redo()
    assert "қал" in desk.markdown
    desk.assert_in_step()


@pytest.mark.parametrize("place", PLACES)
def test_it_is_told_of_the_block_alone(desk: Desk, place: str) -> None:
    desk.open(BODY)
    desk.put_behind(place)
    view, cursor = desk.view, desk.view.textCursor()
    text, at = cursor.block().text(), cursor.positionInBlock()
    assert view.inputMethodQuery(QUERY.ImSurroundingText) == text
    assert view.inputMethodQuery(QUERY.ImCursorPosition) == at
    assert view.inputMethodQuery(QUERY.ImAnchorPosition) == at
    assert view.inputMethodQuery(QUERY.ImTextBeforeCursor) == text[:at]
    assert view.inputMethodQuery(QUERY.ImTextAfterCursor) == text[at:]
    assert view.inputMethodQuery(QUERY.ImCurrentSelection) == ""


def test_the_caret_is_told_where_it_stands_in_the_widget(desk: Desk) -> None:
    desk.open(BODY)
    desk.panel.resize(1400, 700)
    QApplication.processEvents()
    desk.put_behind("один")
    view = desk.view
    rect = view.inputMethodQuery(QUERY.ImCursorRectangle)
    assert view.viewport().pos().x() > 100
    assert rect.topLeft() == QRectF(view.cursorRect()).topLeft() + view.viewport().pos().toPointF()
    assert view.inputMethodQuery(QUERY.ImEnabled)


def test_signs_beyond_the_first_plane_are_replaced_whole(desk: Desk) -> None:
    desk.open("Раз 😀 два\n")
    desk.put_behind("два")
    compose(desk, commit="три", start=-6, length=6)
    assert desk.markdown == "Раз три\n"


def test_undo_of_the_window_ends_the_composition_first_and_takes_it_back(desk: Desk) -> None:
    desk.open("Раз\n")
    desk.put_behind("Раз")
    compose(desk, "қал")
    desk.panel.settle_typing()
    assert desk.view.composing.preedit == ""
    assert desk.markdown == "Разқал\n"
    desk.article.undo()
    assert desk.markdown == "Раз\n"
    desk.assert_in_step()


@pytest.mark.parametrize("verb", ["undo_edit", "redo_edit"])
def test_the_keys_of_undo_and_redo_end_the_composition_too(desk: Desk, verb: str) -> None:
    desk.open("Раз\n")
    desk.put_behind("Раз")
    type_text(desk.view, " два")
    desk.article.undo()
    desk.put_behind("Раз")
    compose(desk, "қал")
    getattr(desk.view, verb)()
    assert preedit_of(desk) == ""
    assert desk.markdown == {"undo_edit": "Раз\n", "redo_edit": "Разқал\n"}[verb]
    desk.assert_in_step()


def test_a_composition_in_the_source_and_in_an_object_is_ended_too(desk: Desk) -> None:
    desk.open("Раз\n")
    desk.put_behind("Раз")
    desk.panel.format("source_mode")
    QApplication.sendEvent(desk.panel.source.view, QInputMethodEvent("қал", []))
    assert desk.markdown == "Раз\n"
    desk.panel.settle_typing()
    assert desk.markdown == "Разқал\n"
    desk.panel.format("source_mode")
    desk.open(":::box Справка\n\nФакт\n\n:::\n")
    desk.panel.nodes.objects.open(0)
    inner = desk.panel.nodes.text_view
    assert inner is not desk.view
    QApplication.sendEvent(inner, QInputMethodEvent("қал", []))
    desk.panel.settle_typing()
    assert "қал" in desk.markdown
