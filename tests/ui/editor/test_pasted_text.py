# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain text of a clipboard read to the tree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from newsdesk.document.plain_text import plain_text
from newsdesk.document.to_markdown import blocks_to_markdown
from newsdesk.document.tree import Document
from newsdesk.ui.editor.from_pasted_text import from_pasted_text
from tests.ui.editor.conftest import Desk

MAIL = """Делегация Центральной избирательной комиссии приняла участие в большой
международной конференции, которая прошла в столице Индии на прошлой
неделе.

Мероприятие объединило представителей избирательных органов тридцати
стран.
"""


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Раз\nдва\n\nтри", "Раз\n\nдва\n\nтри\n"),
        ("Раз\r\n\r\n– Да, – сказал он\r\n— Нет", "Раз\n\n– Да, – сказал он\n\n— Нет\n"),
        ("Список:\n- раз\n- два\nконец", "Список:\n\n- раз\n- два\n\nконец\n"),
        ("• раз\n• два", "- раз\n- два\n"),
        ("1. раз\n2) два\n3. три\n5. пять", "1. раз\n2. два\n3. три\n\n5\\. пять\n"),
        ("7. семь\n8. восемь", "7. семь\n8. восемь\n"),
        ("- одна\nстрока", "\\- одна\n\nстрока\n"),
        ("1941. Начало\nвойны", "1941\\. Начало\n\nвойны\n"),
        ("Улица Абая, 1\nАлматы\n\nТелефон", "Улица Абая, 1\n\nАлматы\n\nТелефон\n"),
        ("    отступ\n    ещё", "отступ\n\nещё\n"),
    ],
)
def test_lines_are_paragraphs_speech_and_lists(text: str, wanted: str) -> None:
    assert blocks_to_markdown(from_pasted_text("x\n" + text)).removeprefix("x\n\n") == wanted


def test_lines_that_a_mail_broke_are_one_paragraph_again() -> None:
    first, second = from_pasted_text(MAIL)
    assert plain_text(Document((first,))).endswith("которая прошла в столице Индии на прошлой неделе.")
    assert plain_text(Document((second,))).startswith("Мероприятие объединило")


@given(st.text("аб -•.1234\n\u00a0–", max_size=80))
def test_no_sign_is_lost_but_marks_of_lists(text: str) -> None:
    read = "".join(plain_text(Document(from_pasted_text(text))).split())
    marks = set("-•.1234–")
    assert [sign for sign in read if sign not in marks] == [sign for sign in text if sign in "аб"]


def test_paste_as_plain_text_takes_no_mark_along(desk: Desk) -> None:
    desk.open("Раз\n", lead="")
    desk.put_behind("Раз")
    mime = QMimeData()
    mime.setHtml("<b>два</b>")
    mime.setText(" два")
    QApplication.clipboard().setMimeData(mime)
    desk.panel.format("paste_plain")
    assert desk.markdown == "Раз два\n"
    desk.assert_in_step()
