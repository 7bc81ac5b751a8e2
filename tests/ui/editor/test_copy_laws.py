# SPDX-License-Identifier: GPL-3.0-or-later
"""Laws of cutting, copying and pasting within and between articles."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.normal_form import normal_blocks
from newsdesk.document.tree import Alignment, BlockNode, Document, Heading, Paragraph, Speech, Table, Text
from newsdesk.ui.editor.copying import FIELDS_FORMAT, MARKDOWN, SLICE, mime_of
from newsdesk.ui.editor.deletion import remove_selection
from tests.document.trees import documents
from tests.ui.editor.conftest import Desk

BODY = (
    "Раз **два** три [ссылка](https://a.kz) конец\n\n## Тема *дня*\n\n– Прямая речь, – сказал он\n\n"
    "- а\n    - б\n    - в\n"
    "- г\n\n1. один\n2. два\n\n> Цитата\n>\n> – Речь\n> — Имя\n\n![Мост](photo:7){.wide}\n\n| а | б |\n| --- | ---: |\n"
    "| 1 | 2 |\n\nПоследний{>>заметка<<} абзац[^1]\n\n::: box Справка\nтекст\n:::\n\n---\n\n[^1]: Сноска\n"
)


def clone(mime: QMimeData) -> QMimeData:
    """The same as another program would get it."""
    made = QMimeData()
    for name in mime.formats():
        made.setData(name, mime.data(name))
    return made


def select(desk: Desk, start: int, end: int) -> None:
    count = desk.view.document().characterCount() - 1
    cursor = desk.view.textCursor()
    cursor.setPosition(start % (count + 1))
    cursor.setPosition(end % (count + 1), QTextCursor.MoveMode.KeepAnchor)
    desk.view.setTextCursor(cursor)


laws = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@laws
@given(st.integers(0, 400), st.integers(0, 400))
@example(122, 124)  # two cells, from the first to the second
def test_what_is_cut_and_pasted_there_is_as_it_was(desk: Desk, start: int, end: int) -> None:
    desk.open(BODY, kicker="Над")
    before, fields = desk.article.document, desk.article.article
    select(desk, start, end)
    assume(desk.view.textCursor().hasSelection())
    QTest.keyClick(desk.view, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(desk.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert desk.article.document.blocks == before.blocks
    assert (desk.article.article.headline, desk.article.article.lead) == (fields.headline, fields.lead)
    desk.assert_in_step()


@settings(laws, max_examples=25)
@given(documents, st.integers(0, 200), st.integers(0, 200))
@example(Document((Table((Alignment.NONE,), ((),), ()),)), 0, 16)  # the only cell is the end of the text too
def test_any_range_of_any_text_comes_back_from_a_cut(desk: Desk, document: Document, start: int, end: int) -> None:
    desk.open("")
    desk.article.replace_blocks(0, 0, normal_blocks(document.blocks))
    before = desk.article.document.blocks
    select(desk, start, end)
    assume(desk.view.textCursor().hasSelection())
    desk.view.cut_selection()
    desk.view.insertFromMimeData(clone(QApplication.clipboard().mimeData()))
    assert desk.article.document.blocks == before


PROSE: st.SearchStrategy[BlockNode] = st.builds(
    lambda kind, text: Heading(2, (Text(text),)) if kind == 1 else Speech("–", (Text(text),)) if kind == 2
    else Paragraph((Text(text),)),
    st.integers(0, 2), st.text("абв ", min_size=5, max_size=12).map(lambda text: f"а{text}в"),
)  # fmt: skip


@laws
@given(st.lists(PROSE, min_size=1, max_size=4), st.integers(0, 60), st.integers(0, 60))
def test_lines_that_are_cut_and_pasted_by_another_program_go_on_where_they_were_parted(
    desk: Desk, nodes: list[BlockNode], first: int, last: int
) -> None:
    desk.open("", lead="")
    desk.article.replace_blocks(0, 0, tuple(nodes))
    before = desk.article.document.blocks
    sheet = desk.view.sheet
    assert sheet is not None
    start = sheet.first_block(0).position()
    length = desk.view.document().characterCount() - 1 - start
    select(desk, start + first % length, start + last % length)
    cursor = desk.view.textCursor()
    ends = [sheet.document.findBlock(place) for place in (cursor.selectionStart(), cursor.selectionEnd())]
    inside = [
        place - block.position() not in (0, 1, 2, block.length() - 1)
        for place, block in zip((cursor.selectionStart(), cursor.selectionEnd()), ends, strict=True)
    ]
    if not all(inside):
        return  # at the edge of a line nothing says whether its break was meant
    mime = clone(mime_of(desk.view))
    desk.view.run(remove_selection)
    desk.view.insertFromMimeData(mime)
    assert desk.article.document.blocks == before
    desk.assert_in_step()


def test_blanks_at_the_ends_of_a_word_are_copied_too(desk: Desk) -> None:
    desk.open("Раз два три\n")
    desk.put_caret("Раз два", 3, 5)
    mime = clone(mime_of(desk.view))
    assert mime.text() == " два "
    desk.put_behind("три")
    desk.view.insertFromMimeData(mime)
    assert desk.shown == "Раз два три два "


def test_a_copy_is_our_own_text_clean_html_and_plain_text(desk: Desk) -> None:
    desk.open(BODY)
    desk.select_between("Раз", "Последний")
    mime = mime_of(desk.view)
    assert {MARKDOWN, SLICE, "text/html", "text/plain"} <= set(mime.formats())
    html = mime.html()
    for mark in (
        "<strong>два</strong>",
        '<a href="https://a.kz"',
        "<h2>Тема",
        "<li>",
        "<blockquote>",
        "<td",
        "<footer>",
    ):
        assert mark in html
    for rest in ("style=", "font", "Qt", "заметка"):
        assert rest not in html
    assert "– Прямая речь, – сказал он".replace("– П", "–\u00a0П") in mime.text().replace("– П", "–\u00a0П")


def test_a_note_that_is_pasted_into_a_text_with_notes_takes_the_place_of_none(desk: Desk) -> None:
    desk.open("Раз[^1]\n\n[^1]: Первая\n")
    desk.put_behind("Раз")
    mime = QMimeData()
    mime.setData(MARKDOWN, "Два[^1]\n\nТри\n\n[^1]: Вторая\n".encode())
    desk.view.insertFromMimeData(mime)
    assert "[^2]: Вторая" in desk.markdown
    assert "Два[^2]" in desk.markdown
    assert desk.markdown.endswith("[^1]: Первая\n")


@pytest.mark.parametrize("name", [MARKDOWN, SLICE, FIELDS_FORMAT])
def test_a_clipboard_that_lies_of_being_ours_does_no_harm(desk: Desk, name: str) -> None:
    desk.open("Раз\n")
    desk.put_behind("Раз")
    mime = QMimeData()
    mime.setData(MARKDOWN, " два\n".encode())
    lies = (
        b"\xff\xfe{", b'{"opens": 5, "what": 1}', b"[]", b"null", b'[["x"]]', b'{"before": 5}', b"[" * 100_000,
        b'{"library": "/x", "photos": [7]}', b'{"library": "/x", "photos": {"7": {"file": 7}}}',
    )  # fmt: skip
    for other in lies:
        mime.setData(name, other)
        desk.panel.reveal_field("headline" if name == FIELDS_FORMAT else "body")
        desk.view.insertFromMimeData(mime)
    desk.assert_in_step()


def test_what_is_cut_here_and_pasted_there_is_the_same_there(desk: Desk) -> None:
    desk.open(BODY)
    sheet = desk.view.sheet
    assert sheet is not None
    select(desk, sheet.first_block(0).position(), desk.view.document().characterCount() - 1)
    desk.view.cut_selection()
    desk.open("", lead="")
    desk.panel.reveal_field("body")
    desk.view.insertFromMimeData(QApplication.clipboard().mimeData())
    assert desk.article.document.blocks == from_markdown(BODY).blocks
    desk.assert_in_step()
