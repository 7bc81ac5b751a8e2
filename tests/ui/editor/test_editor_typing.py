# SPDX-License-Identifier: GPL-3.0-or-later
"""Typing, Enter, Backspace and Delete in every kind of block."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from newsdesk.domain.manuscript.steps import BlocksReplaced
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import press, shortcut, type_text

BACKSPACE, DELETE, ENTER = Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return


def test_typing_touches_one_block_only(desk: Desk) -> None:
    desk.open("Один.\n\nДва.\n\nТри.\n")
    desk.put_behind("Два")
    type_text(desk.view, " с")
    assert desk.markdown == "Один.\n\nДва с.\n\nТри.\n"
    step = desk.edits[-1].steps[0]
    assert isinstance(step, BlocksReplaced)
    assert (step.index, len(step.before), len(step.after)) == (1, 1, 1)
    assert desk.edits[-1].typing
    desk.assert_in_step()


def test_what_was_not_touched_keeps_its_bytes(desk: Desk) -> None:
    odd = "Первый\nабзац\n\n\n* раз\n* два\n\n__жирный__ текст\n"
    desk.open(odd)
    desk.put_behind("жирный")
    type_text(desk.view, "!")
    assert desk.markdown == odd.replace("__жирный__ текст", "**жирный!** текст")


def test_undo_and_redo_are_those_of_the_article(desk: Desk) -> None:
    desk.open("Слово.\n")
    desk.put_behind("Слово")
    type_text(desk.view, "!")
    shortcut(desk.view, "Ctrl+Z")
    assert desk.markdown == "Слово.\n"
    assert desk.shown == "Слово."
    shortcut(desk.view, "Ctrl+Shift+Z")
    assert desk.shown == "Слово!."
    desk.assert_in_step()


def test_the_fields_are_edited_and_enter_walks_through_them(desk: Desk) -> None:
    desk.open("Текст.\n", kicker="", headline="", lead="")
    desk.panel.reveal_field("kicker")
    type_text(desk.view, "Рубрика\nЗаголовок\nЛид\nНачало. ")
    stands = desk.article.article
    assert (stands.kicker, stands.headline, stands.lead) == ("Рубрика", "Заголовок", "Лид")
    assert desk.markdown == "Начало. Текст.\n"
    desk.assert_in_step()


def test_an_empty_article_takes_a_first_paragraph(desk: Desk) -> None:
    desk.open("", lead="")
    desk.panel.reveal_field("body")
    type_text(desk.view, "Да\nНет")
    assert desk.markdown == "Да\n\nНет\n"
    desk.assert_in_step()
    for _ in range(20):
        desk.article.undo()
    assert desk.markdown == ""
    desk.assert_in_step()
    type_text(desk.view, "снова")
    desk.assert_in_step()


@pytest.mark.parametrize(("dash", "stored"), [("– ", "– Да"), ("— ", "— Да")])
def test_a_dash_at_the_beginning_makes_direct_speech(desk: Desk, dash: str, stored: str) -> None:
    desk.open("Он сказал:\n")
    desk.put_behind("сказал:")
    type_text(desk.view, f"\n{dash}Да")
    assert desk.markdown == f"Он сказал:\n\n{stored}\n"
    assert desk.shown.endswith(f"{dash[0]}\u00a0Да")
    desk.put_caret("Да")
    press(desk.view, BACKSPACE)
    assert desk.markdown == "Он сказал:\n\nДа\n"
    desk.assert_in_step()


@pytest.mark.parametrize(
    ("body", "behind", "keys", "wanted"),
    [
        ("## Тема\n", "Тема", "\nтекст", "## Тема\n\nтекст\n"),
        ("– Да\n", "Да", "\nтекст", "– Да\n\nтекст\n"),
        ("- раз\n", "раз", "\nдва", "- раз\n- два\n"),
        ("- раз\n", "раз", "\n\nконец", "- раз\n\nконец\n"),
        ("> раз\n", "раз", "\nдва\n\nконец", "> раз\n>\n> два\n\nконец\n"),
        ("> раз\n>\n> — Кто\n", "Кто", "\nконец", "> раз\n>\n> — Кто\n\nконец\n"),
        ("Раздва\n", "Раз", "\n", "Раз\n\nдва\n"),
        ("---\n\nтекст\n", "текст", "\nещё", "---\n\nтекст\n\nещё\n"),
    ],
)
def test_enter_begins_what_follows(desk: Desk, body: str, behind: str, keys: str, wanted: str) -> None:
    desk.open(body)
    desk.put_behind(behind)
    type_text(desk.view, keys)
    assert desk.markdown == wanted
    desk.assert_in_step()
    while desk.article.manuscript.history.can_undo:
        desk.article.undo()
    assert desk.markdown == body
    desk.assert_in_step()


@pytest.mark.parametrize(
    ("body", "before", "wanted"),
    [
        ("Раз\n\nДва\n", "Два", "РазДва\n"),
        ("## Раз\n\nДва\n", "Два", "## РазДва\n"),
        ("Раз\n\n## Два\n", "Два", "Раз\n\nДва\n"),
        ("- раз\n- два\n", "два", "- раз\n\nдва\n"),
        ("- раз\n    - два\n", "два", "- раз\n- два\n"),
        ("> раз\n", "раз", "раз\n"),
        ("Раз\n\n– Два\n", "Два", "Раз\n\nДва\n"),
    ],
)
def test_backspace_at_the_beginning(desk: Desk, body: str, before: str, wanted: str) -> None:
    desk.open(body)
    desk.put_caret(before)
    press(desk.view, BACKSPACE)
    assert desk.markdown == wanted
    desk.assert_in_step()
    desk.article.undo()
    assert desk.markdown == body
    desk.assert_in_step()


def test_fields_and_body_are_never_merged(desk: Desk) -> None:
    desk.open("Текст.\n")
    for place, key in (("Заголовок", BACKSPACE), ("Лид", BACKSPACE), ("Текст", BACKSPACE)):
        desk.put_caret(place)
        press(desk.view, key)
    for place in ("Заголовок", "Лид."):
        desk.put_behind(place)
        press(desk.view, DELETE)
    assert (desk.article.article.headline, desk.article.article.lead, desk.markdown) == (
        "Заголовок",
        "Лид.",
        "Текст.\n",
    )
    assert not desk.edits


def test_a_selection_over_fields_is_removed_field_by_field(desk: Desk) -> None:
    desk.open("Текст раз.\n\nТекст два.\n")
    desk.select_between("ловок", "Текст раз")
    type_text(desk.view, "!")
    assert desk.article.article.headline == "Заго!"
    assert desk.article.article.lead == ""
    assert desk.markdown == ".\n\nТекст два.\n"
    desk.assert_in_step()
    while desk.article.manuscript.history.can_undo:
        desk.article.undo()
    assert desk.article.article.headline == "Заголовок"
    assert desk.markdown == "Текст раз.\n\nТекст два.\n"
    desk.assert_in_step()


def test_everything_can_be_removed_and_typed_anew(desk: Desk) -> None:
    desk.open("Раз\n\n| а | б |\n| --- | --- |\n| в | г |\n\n![П](photo:7)\n\n::: box Я\nтекст\n:::\n")
    desk.view.selectAll()
    press(desk.view, DELETE)
    desk.assert_in_step()
    assert desk.article.article.headline == ""
    desk.panel.reveal_field("body")
    type_text(desk.view, "Да")
    assert desk.markdown == "Да\n"
    desk.assert_in_step()
    while desk.article.manuscript.history.can_undo:
        desk.article.undo()
    assert desk.markdown.startswith("Раз\n\n| а | б |")
    desk.assert_in_step()


def test_an_object_is_selected_first_and_removed_second(desk: Desk) -> None:
    body = "Раз\n\n![Подпись](photo:7)\n\nДва\n"
    desk.open(body)
    desk.put_caret("Два")
    press(desk.view, BACKSPACE)
    assert desk.markdown == body
    press(desk.view, BACKSPACE)
    assert desk.markdown == "Раз\n\nДва\n"
    desk.assert_in_step()
    desk.article.undo()
    desk.put_behind("Раз")
    press(desk.view, DELETE)
    press(desk.view, DELETE)
    assert desk.markdown == "Раз\n\nДва\n"
    desk.assert_in_step()


def test_a_caption_is_edited_in_place(desk: Desk) -> None:
    desk.open("![Подпись](photo:7){.wide}\n")
    desk.put_behind("Подпись")
    type_text(desk.view, " дня")
    assert desk.markdown == "![Подпись дня](photo:7){.wide}\n"
    press(desk.view, ENTER)
    type_text(desk.view, "Текст")
    assert desk.markdown == "![Подпись дня](photo:7){.wide}\n\nТекст\n"
    desk.assert_in_step()


def test_text_typed_beside_an_object_is_a_paragraph(desk: Desk) -> None:
    desk.open("---\n")
    cursor = desk.view.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    desk.view.setTextCursor(cursor)
    type_text(desk.view, "после")
    assert desk.markdown == "---\n\nпосле\n"
    desk.assert_in_step()


def test_an_input_method_commits_like_a_key(desk: Desk) -> None:
    desk.open("Слово\n")
    desk.put_behind("Слово")
    QApplication.sendEvent(desk.view, QInputMethodEvent("е", []))
    assert desk.markdown == "Слово\n"
    event = QInputMethodEvent()
    event.setCommitString("ё")
    QApplication.sendEvent(desk.view, event)
    assert desk.markdown == "Словоё\n"
    assert len(desk.edits) == 1


def test_typing_behind_a_link_or_a_mark_of_a_footnote_is_plain(desk: Desk) -> None:
    desk.open("[сюда](https://a.kz)\n\nтам[^1]\n")
    desk.put_behind("сюда")
    type_text(desk.view, " и")
    desk.put_behind("там\ufffc")
    type_text(desk.view, " ещё")
    assert desk.markdown == "[сюда](https://a.kz) и\n\nтам[^1] ещё\n"


def test_shift_enter_breaks_the_line(desk: Desk) -> None:
    desk.open("Раздва\n")
    desk.put_behind("Раз")
    press(desk.view, ENTER, Qt.KeyboardModifier.ShiftModifier)
    assert desk.markdown == "Раз\\\nдва\n"


def test_a_locked_library_takes_no_keys(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(desk.session), "read_only", property(lambda _: True))
    desk.open("Раз\n")
    desk.put_behind("Раз")
    type_text(desk.view, "x\n")
    press(desk.view, BACKSPACE)
    shortcut(desk.view, "Ctrl+V")
    desk.panel.format("bold")
    assert not desk.edits
    assert desk.shown == "Раз"
