# SPDX-License-Identifier: GPL-3.0-or-later
"""Kicker, headline and lead with signs that a document takes for its own: none is lost by showing or by typing."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt

from newsdesk.ui.editor.field_text import field_shown, field_typed
from newsdesk.ui.editor.kinds import FIELD_NAMES
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import press, type_text

ODD = "\ufeff\ufffe\r\n\u2028\u2029\ufdd0\ufdd1\ufffc\x00\x01\x7f\u00a0😀ж \t"
FIELD = st.text(st.one_of(st.sampled_from(ODD), st.characters(codec="utf-8")), max_size=30)
HARD = ("\ufeffДа", "\ufffe\ufffe\ufffe", "\ufeff", "Да\r\nнет", "а\ufdd0б\ufffcв", "\ufeff\ufeff😀\u2029")


@given(FIELD)
def test_what_is_shown_has_no_sign_that_a_document_swallows_and_means_the_same(value: str) -> None:
    shown = field_shown(value)
    assert not set(shown) & set("\ufeff\ufffe\r\n\u2029\ufdd0\ufdd1\ufffc")
    assert field_typed(value, shown) == value


@given(FIELD, st.data())
def test_a_sign_typed_anywhere_changes_no_other(value: str, data: st.DataObject) -> None:
    shown = field_shown(value)
    place = data.draw(st.integers(0, len(shown)))
    typed = field_typed(value, f"{shown[:place]}Ы{shown[place:]}")
    at = typed.index("Ы") if "Ы" not in value else None
    if at is not None:
        assert typed[:at] + typed[at + 1 :] in (value, value.replace("\r\n", "\n"))


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=FIELD, name=st.sampled_from(FIELD_NAMES))
def test_typing_into_a_field_keeps_every_sign_of_it(desk: Desk, value: str, name: str) -> None:
    desk.open("Текст.\n", **{name: value})
    sheet = desk.view.sheet
    assert sheet is not None
    assert sheet.field_block(name).text() == field_shown(value)
    desk.panel.reveal_field(name)
    type_text(desk.view, "ы")
    assert getattr(desk.article.article, name) == value + "ы"
    press(desk.view, Qt.Key.Key_Backspace)
    assert getattr(desk.article.article, name) == value
    while desk.article.manuscript.history.can_undo:
        desk.article.undo()
    assert getattr(desk.article.article, name) == value
    assert sheet.field_block(name).text() == field_shown(value)


@pytest.mark.parametrize("value", HARD)
@pytest.mark.parametrize("name", FIELD_NAMES)
def test_hard_fields_are_kept_while_the_body_and_the_field_are_edited(desk: Desk, name: str, value: str) -> None:
    desk.open("Текст.\n", **{name: value})
    desk.put_behind("Текст")
    type_text(desk.view, "ы")
    assert getattr(desk.article.article, name) == value
    desk.panel.reveal_field(name)
    press(desk.view, Qt.Key.Key_Home)
    type_text(desk.view, "ы")
    field = getattr(desk.article.article, name)
    assert field.replace("ы", "") == value
    desk.article.undo()
    assert getattr(desk.article.article, name) == value


@pytest.mark.parametrize("name", FIELD_NAMES)
def test_a_mark_of_byte_order_that_is_pasted_into_a_field_can_be_seen(desk: Desk, name: str) -> None:
    desk.open("Текст.\n", **{name: "Да"})
    desk.panel.reveal_field(name)
    mime = QMimeData()
    mime.setText("не\ufeffт")
    desk.view.insertFromMimeData(mime)
    assert getattr(desk.article.article, name) == "Дане\ufffdт"


def test_a_field_that_changes_elsewhere_shows_its_signs(desk: Desk) -> None:
    desk.open("Текст.\n")
    desk.article.set_field("headline", "\ufeff\ufeffДа")
    sheet = desk.view.sheet
    assert sheet is not None
    assert sheet.field_block("headline").text() == "\ufffd\ufffdДа"
    desk.article.undo()
    assert sheet.field_block("headline").text() == "Заголовок"
