# SPDX-License-Identifier: GPL-3.0-or-later
"""Marks that are typed become what they mean, and one undo leaves the signs that were typed."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from newsdesk.document.tree import Box, Paragraph, Text
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import press, shortcut, type_text

BACKSPACE = Qt.Key.Key_Backspace
PIECES = (
    "**", "*", "***", "~~", "~", "^", "`", "[", "](", ")", "https://a.kz", "a.kz", " ", "слово", "2", "x", "ә", "😀",
    "\u00a0", "**жирный**", "*курсив*", "~~нет~~", "H~2~O", "x^2^", "`код`", "[текст](https://a.kz)", "!", "_", "(",
)  # fmt: skip
BEGINNINGS = ("", "## ", "### ", "#### ", "# ", "- ", "* ", "1. ", "7) ", "> ", "– ", "— ", "-- ", "--- ", "2024. ")


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("## Тема", "## Тема\n"),
        ("### Тема", "### Тема\n"),
        ("#### Тема", "#### Тема\n"),
        ("- раз", "- раз\n"),
        ("* раз", "- раз\n"),
        ("1. раз", "1. раз\n"),
        ("3. раз", "3. раз\n"),
        ("> раз", "> раз\n"),
        ("– Да", "– Да\n"),
        ("— Да", "— Да\n"),
        ("-- Да", "– Да\n"),
        ("---\nпосле", "---\n\nпосле\n"),
        ("**жирный** и", "**жирный** и\n"),
        ("*курсив* и", "*курсив* и\n"),
        ("***оба*** и", "***оба*** и\n"),
        ("~~нет~~ и", "~~нет~~ и\n"),
        ("`код` и", "`код` и\n"),
        ("x^2^ и", "x^2^ и\n"),
        ("H~2~O", "H~2~O\n"),
        ("[сюда](https://a.kz) и", "[сюда](https://a.kz) и\n"),
        ("[сюда](a.kz/б) и", "[сюда](https://a.kz/б) и\n"),
        ("**а *б***", "**а *б***\n"),
        ("- раз\n**два**", "- раз\n- **два**\n"),
        ("- раз\n- два", "- раз\n- два\n"),
        ("1. раз\n2. два", "1. раз\n2. два\n"),
    ],
)
def test_typed_marks_become_what_they_mean(desk: Desk, typed: str, wanted: str) -> None:
    desk.open("", lead="")
    desk.panel.reveal_field("body")
    type_text(desk.view, typed)
    assert desk.markdown == wanted
    desk.assert_in_step()
    while desk.article.manuscript.history.can_undo:
        desk.article.undo()
    assert desk.markdown == ""
    desk.assert_in_step()


@pytest.mark.parametrize(
    "typed",
    ["# нет", "2024. год", "5 * 3 * 2", "2*3*4", "a ** b **", "~5 и ~7", "^2^", "`` ` ``", "снова - да", "[a](b)", "![a](https://a.kz)",
     "a*b*", "--", "//", "[](https://a.kz)", "** a**"],
)  # fmt: skip
def test_signs_that_mark_nothing_stay_signs(desk: Desk, typed: str) -> None:
    desk.open("", lead="")
    desk.panel.reveal_field("body")
    type_text(desk.view, typed)
    assert desk.shown == typed
    (block,) = desk.article.document.blocks
    assert isinstance(block, Paragraph)
    assert [type(each) for each in block.children] == [Text]


@pytest.mark.parametrize("back", ["undo", "backspace"])
@pytest.mark.parametrize(
    "typed",
    ["## ", "- ", "1. ", "> ", "– ", "— ", "-- ", "a **b**", "*b*", "~~b~~", "`b`", "x^2^", "H~2~", "[a](https://b.kz)",
     "😀 **ә**"],
)  # fmt: skip
def test_one_step_back_leaves_the_typed_signs(desk: Desk, typed: str, back: str) -> None:
    desk.open("Было.\n")
    desk.put_behind("Было.")
    type_text(desk.view, "\n" + typed)
    assert desk.shown != f"Было.\n{typed}"
    if back == "undo":
        shortcut(desk.view, "Ctrl+Z")
    else:
        press(desk.view, BACKSPACE)
    assert desk.shown == f"Было.\n{typed}"
    assert desk.view.textCursor().atEnd()
    desk.assert_in_step()
    type_text(desk.view, "я")
    assert desk.shown == f"Было.\n{typed}я"
    desk.assert_in_step()


@pytest.mark.parametrize("line", ["---", "***", "```python"])
def test_enter_behind_a_line_of_marks_is_taken_back_to_the_line(desk: Desk, line: str) -> None:
    desk.open("Было.\n")
    desk.put_behind("Было.")
    type_text(desk.view, f"\n{line}\n")
    assert len(desk.article.document.blocks) >= 2
    assert type(desk.article.document.blocks[1]).__name__ in ("Rule", "CodeBlock")
    desk.article.undo()
    assert desk.shown == f"Было.\n{line}"
    assert desk.view.textCursor().atEnd()
    desk.assert_in_step()


def test_what_is_typed_behind_a_mark_is_plain(desk: Desk) -> None:
    desk.open("Текст\n")
    desk.put_behind("Текст")
    type_text(desk.view, " **раз**два *три*, `код`.")
    assert desk.markdown == "Текст **раз**два *три*, `код`.\n"


def test_backspace_takes_a_conversion_back_only_right_behind_it(desk: Desk) -> None:
    desk.open("Текст\n")
    desk.put_behind("Текст")
    type_text(desk.view, " **раз**а")
    press(desk.view, BACKSPACE)
    press(desk.view, BACKSPACE)
    assert desk.markdown == "Текст **ра**\n"


def test_redo_makes_the_conversion_again(desk: Desk) -> None:
    desk.open("", lead="")
    desk.panel.reveal_field("body")
    type_text(desk.view, "## ")
    shortcut(desk.view, "Ctrl+Z")
    shortcut(desk.view, "Ctrl+Shift+Z")
    type_text(desk.view, "Тема")
    assert desk.markdown == "## Тема\n"
    desk.assert_in_step()


def test_fields_and_code_take_marks_as_signs(desk: Desk) -> None:
    desk.open("`код`\n", headline="", lead="")
    desk.panel.reveal_field("headline")
    type_text(desk.view, "- **так**")
    assert desk.article.article.headline == "- **так**"
    desk.put_caret("код", 1)
    type_text(desk.view, "**a** ")
    assert desk.shown == "к**a** од"


def test_a_caption_and_a_cell_take_marks(desk: Desk) -> None:
    desk.open("![Подпись](photo:7)\n\n| а |\n| --- |\n| б |\n")
    desk.put_behind("Подпись")
    type_text(desk.view, " **жирно**")
    assert desk.markdown.startswith("![Подпись **жирно**](photo:7)")
    desk.put_caret("б", 1)
    type_text(desk.view, " *так*")
    assert "| б *так* |" in desk.markdown
    desk.assert_in_step()


def test_a_mark_does_not_reach_over_a_link(desk: Desk) -> None:
    desk.open("\\*\\*раз [ссылка](https://a.kz) два\\*\n")
    desk.put_behind("два*")
    type_text(desk.view, "*")
    assert desk.shown == "**раз ссылка два**"
    desk.assert_in_step()


def test_pasted_marks_are_signs(desk: Desk) -> None:
    desk.open("Раз\n")
    desk.put_behind("Раз")
    mime = QMimeData()
    mime.setText(" 5 ~~нет~~")
    history = len(desk.edits)
    desk.view.insertFromMimeData(mime)
    assert len(desk.edits) == history + 1


def test_a_dead_key_closes_a_mark(desk: Desk) -> None:
    desk.open("Раз\n")
    desk.put_behind("Раз")
    type_text(desk.view, "^2")
    event = QInputMethodEvent()
    event.setCommitString("^")
    QApplication.sendEvent(desk.view, event)
    assert desk.markdown == "Раз^2^\n"


def test_it_can_be_switched_off(desk: Desk) -> None:
    desk.open("", lead="")
    desk.panel.reveal_field("body")
    desk.panel.autoformat.enabled = False
    type_text(desk.view, "## **раз** – да")
    assert desk.shown == "## **раз** – да"
    type_text(desk.view, "\n---\n– да")
    assert desk.shown.endswith("\n---\n– да")


def test_an_existing_paragraph_takes_a_mark_at_its_beginning(desk: Desk) -> None:
    desk.open("> раз\n\nдва\n")
    desk.put_caret("два")
    type_text(desk.view, "> ")
    assert desk.markdown == "> раз\n>\n> два\n"
    desk.assert_in_step()
    press(desk.view, BACKSPACE)
    assert desk.shown == "раз\n> два"
    desk.assert_in_step()


@given(st.sampled_from(BEGINNINGS), st.lists(st.sampled_from(PIECES), max_size=12))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_undoing_each_conversion_gives_back_exactly_what_was_typed(
    desk: Desk, beginning: str, pieces: list[str]
) -> None:
    desk.open("Раз.\n")
    desk.put_behind("Раз.")
    type_text(desk.view, "\n")
    typed = ""
    for sign in (*beginning, *"".join(pieces)):
        desk.edits.clear()
        type_text(desk.view, sign)
        typed += sign
        if desk.edits and not desk.edits[-1].typing:
            made = desk.article.document
            shortcut(desk.view, "Ctrl+Z")
            assert desk.shown == f"Раз.\n{typed}"
            assert desk.view.textCursor().atEnd()
            if not typed.endswith(" "):  # the space is the view's alone, and lives until the next edit of others
                shortcut(desk.view, "Ctrl+Shift+Z")
                assert desk.article.document == made
                shortcut(desk.view, "Ctrl+Z")
                assert desk.shown == f"Раз.\n{typed}"
        desk.assert_in_step()
    assert desk.shown == f"Раз.\n{typed}"


def test_marks_in_objects_stay_signs_too_where_formatting_while_typing_is_switched_off(desk: Desk) -> None:
    desk.panel.aid_typing(autoformat=False, selection_bar=True)
    desk.open("::: box Справка\nтекст\n:::\n")
    assert desk.panel.nodes.objects.open(0)
    type_text(desk.panel.nodes.text_view, " **жирный** и")
    box = desk.article.document.blocks[0]
    assert isinstance(box, Box)
    assert box.blocks == (Paragraph((Text("текст **жирный** и"),)),)
