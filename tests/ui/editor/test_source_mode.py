# SPDX-License-Identifier: GPL-3.0-or-later
"""The source of an article in the editor: one text, one history, one caret, whichever way it is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.tree import BlockNode, Heading, Paragraph, Text
from newsdesk.domain.manuscript.steps import BlocksReplaced
from newsdesk.ui.editor.source import coming
from newsdesk.ui.editor.source.source_view import SourceView
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import press, shortcut, type_text

BODY = "Первый абзац.\n\n\n* раз\n* два\n\nТекст **жирный** и [ссылка](https://a.kz) конец.\n\n> Цитата\n"


@pytest.fixture
def source(desk: Desk) -> SourceView:
    """The source of an article with a few odd blocks, the caret at its beginning."""
    desk.open(BODY)
    enter(desk)
    return desk.panel.source.view


def enter(desk: Desk) -> None:
    desk.view.setFocus()
    cursor = desk.view.textCursor()
    cursor.setPosition(desk.view.sheet.first_block(0).position())  # type: ignore[union-attr]
    desk.view.setTextCursor(cursor)
    desk.panel.format("source_mode")
    assert desk.panel.source.shown


def put(view: SourceView, text: str, offset: int = 0, select: int = 0) -> None:
    cursor = view.document().find(text)
    assert not cursor.isNull(), text
    place = cursor.selectionStart() + offset
    cursor.setPosition(place)
    cursor.setPosition(place + select, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def assert_in_step(desk: Desk) -> None:
    text = desk.panel.source.view.toPlainText().replace("\u00a0", " ")
    assert text == desk.markdown.replace("\u00a0", " ")
    desk.assert_in_step()
    assert from_markdown(desk.markdown) == desk.article.document


def test_the_source_is_what_would_be_saved_and_looking_at_it_changes_nothing(desk: Desk, source: SourceView) -> None:
    assert source.toPlainText() == BODY
    desk.panel.format("source_mode")
    assert not desk.panel.source.shown
    assert desk.view.isVisible()
    assert not source.isVisible()
    assert desk.edits == []
    assert desk.markdown == BODY


def test_typing_makes_steps_of_the_touched_block_and_words_are_taken_back_one_by_one(
    desk: Desk, source: SourceView
) -> None:
    put(source, "абзац.", 6)
    type_text(source, " Ещё слово")
    assert_in_step(desk)
    assert desk.article.document.blocks[0] == Paragraph((Text("Первый абзац. Ещё слово"),))
    steps = [step for edit in desk.edits for step in edit.steps if isinstance(step, BlocksReplaced)]
    assert {(step.index, len(step.before), len(step.after)) for step in steps} == {(0, 1, 1)}
    assert desk.markdown == BODY.replace("абзац.", "абзац. Ещё слово")
    shortcut(source, "Ctrl+Z")
    assert source.toPlainText() == BODY.replace("абзац.", "абзац. Ещё ")
    for _ in range(2):
        shortcut(source, "Ctrl+Z")
    assert source.toPlainText() == BODY
    for _ in range(2):
        shortcut(source, "Ctrl+Shift+Z")
    assert_in_step(desk)
    assert source.textCursor().block().text()[: source.textCursor().positionInBlock()].endswith("Ещё ")


def test_signs_of_markdown_become_blocks_and_marks(desk: Desk, source: SourceView) -> None:
    put(source, "Первый")
    type_text(source, "## ")
    assert isinstance(desk.article.document.blocks[0], Heading)
    assert desk.markdown == f"## {BODY}"
    put(source, "раз", 3)
    press(source, Qt.Key.Key_Return)
    type_text(source, "полтора")
    assert "* раз\n* полтора\n* два" in desk.markdown
    press(source, Qt.Key.Key_Tab)
    assert "* раз\n    * полтора\n* два" in desk.markdown
    assert_in_step(desk)


def test_what_is_half_typed_is_kept_as_it_is(desk: Desk, source: SourceView) -> None:
    put(source, "Текст")
    for sign in ("```", "\n", "::: box Справка", "\n", "[ссылка](", "\n", "**не закрыто", "\n", "| а |", "\n", "<div"):
        type_text(source, sign)
        text = source.toPlainText()
        assert desk.markdown == text
        assert desk.article.document == from_markdown(text)
    desk.assert_in_step()
    while desk.article.manuscript.history.can_undo:
        shortcut(source, "Ctrl+Z")
        assert source.toPlainText() == desk.markdown
    assert desk.markdown == BODY


def test_one_undo_takes_back_in_either_way_what_was_done_in_the_other(desk: Desk, source: SourceView) -> None:
    put(source, "Цитата", 6)
    type_text(source, "!")
    desk.panel.format("source_mode")
    desk.put_behind("Первый")
    type_text(desk.view, "х")
    shortcut(desk.view, "Ctrl+Z")
    shortcut(desk.view, "Ctrl+Z")
    assert desk.markdown == BODY
    shortcut(desk.view, "Ctrl+Shift+Z")
    desk.panel.format("source_mode")
    assert "> Цитата!" in source.toPlainText()
    shortcut(source, "Ctrl+Shift+Z")
    assert source.toPlainText().startswith("Первыйх абзац.")
    assert_in_step(desk)
    shortcut(source, "Ctrl+Z")
    shortcut(source, "Ctrl+Z")
    assert source.toPlainText() == BODY == desk.markdown


@pytest.mark.parametrize(("word", "offset"), [("жирный", 2), ("ссылка", 3), ("конец", 0), ("Цитата", 6), ("два", 1)])
def test_the_caret_stays_in_its_word_there_and_back(desk: Desk, source: SourceView, word: str, offset: int) -> None:
    desk.panel.format("source_mode")
    desk.put_caret(word, offset)
    place = desk.view.textCursor().position()
    desk.panel.format("source_mode")
    cursor = source.textCursor()
    line = cursor.block().text()
    assert line[cursor.positionInBlock() - offset :].startswith(word)
    desk.panel.format("source_mode")
    assert desk.view.textCursor().position() == place


def test_the_line_of_the_caret_stays_where_it_is_on_the_screen(desk: Desk) -> None:
    desk.open("\n\n".join(f"Абзац {number}." for number in range(200)))
    view, source = desk.view, desk.panel.source.view
    desk.put_caret("Абзац 150.", 3)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + view.cursorRect().top() - 400)
    height = view.viewport().mapTo(desk.panel, view.cursorRect().topLeft()).y()
    desk.panel.format("source_mode")
    line = source.fontMetrics().lineSpacing()
    assert abs(source.viewport().mapTo(desk.panel, source.cursorRect().topLeft()).y() - height) <= line
    desk.panel.format("source_mode")
    assert abs(view.viewport().mapTo(desk.panel, view.cursorRect().topLeft()).y() - height) <= 2 * line


def test_a_selection_stays_selected(desk: Desk, source: SourceView) -> None:
    desk.panel.format("source_mode")
    desk.put_caret("жирный", 0, 6)
    desk.panel.format("source_mode")
    assert source.textCursor().selectedText().strip("*") == "жирный"
    desk.panel.format("source_mode")
    assert desk.view.textCursor().selectedText() == "жирный"


def test_a_caret_in_an_address_comes_back_into_the_address(desk: Desk, source: SourceView) -> None:
    put(source, "https://a.kz", 9)
    place = source.textCursor().position()
    desk.panel.format("source_mode")
    desk.panel.format("source_mode")
    assert source.textCursor().position() == place


def test_formatting_and_jumping_work_on_the_source(desk: Desk, source: SourceView) -> None:
    put(source, "Первый", 0, 6)
    desk.panel.format("bold")
    assert source.toPlainText().startswith("**Первый** абзац.")
    assert_in_step(desk)
    desk.panel.reveal_block(3)
    desk.panel.source._behind.timeout.emit()
    assert source.textCursor().block().text().startswith("> Цитата")


def test_the_block_of_the_caret_is_told(desk: Desk, source: SourceView, qtbot: QtBot) -> None:
    told: list[int] = []
    desk.panel.block_entered.connect(told.append)
    put(source, "Цитата")
    put(source, "раз")
    put(source, "два")
    assert told == [3, 1]
    type_text(source, "а")
    assert told == [3, 1]


def test_counts_go_on(desk: Desk, source: SourceView, qtbot: QtBot) -> None:
    put(source, "абзац.", 6)
    with qtbot.waitSignal(desk.panel.counts_changed) as heard:
        type_text(source, " Слово")
    assert heard.args is not None
    assert heard.args[2] == 12


def test_edits_from_elsewhere_are_shown_and_the_caret_stays_in_its_text(desk: Desk, source: SourceView) -> None:
    put(source, "конец", 2)
    desk.article.replace_blocks(0, 1, (Paragraph((Text("Один"),)), Heading(2, (Text("Два"),))))
    assert source.toPlainText().startswith("Один\n\n## Два\n\n* раз")
    cursor = source.textCursor()
    assert cursor.block().text()[cursor.positionInBlock() :] == "нец."
    assert_in_step(desk)
    desk.article.replace_blocks(0, desk.article.manuscript.block_count, ())
    assert source.toPlainText() == ""
    type_text(source, "Снова")
    assert_in_step(desk)
    assert desk.markdown == "Снова"


def test_empty_paragraphs_that_markdown_cannot_say_do_no_harm(desk: Desk) -> None:
    desk.open("Один.\n\nДва.\n")
    desk.put_behind("Один.")
    press(desk.view, Qt.Key.Key_Return)
    press(desk.view, Qt.Key.Key_Return)
    desk.panel.format("source_mode")
    source = desk.panel.source.view
    assert source.toPlainText() == "Один.\n\nДва.\n"
    put(source, "Два.", 4)
    type_text(source, "!")
    assert source.toPlainText() == desk.markdown == "Один.\n\nДва.!\n"
    desk.assert_in_step()


def test_pasted_text_is_the_source_itself_and_one_edit(desk: Desk, source: SourceView) -> None:
    mime = QMimeData()
    odd = "строка\u2028дальше \ufffc\ufdd0\x0b <script>alert(1)</script>\r\nещё \u2029 конец"
    mime.setText(odd)
    mime.setHtml("<b>нет</b>")
    put(source, "абзац.", 6)
    source.insertFromMimeData(mime)
    assert desk.markdown == BODY.replace("абзац.", "абзац." + odd)
    assert len(desk.edits) == 1
    shortcut(source, "Ctrl+Z")
    assert desk.markdown == BODY
    shortcut(source, "Ctrl+Shift+Z")
    source.selectAll()
    assert source.createMimeDataFromSelection().text() == BODY.replace("абзац.", "абзац." + odd)
    put(source, "ещё")
    type_text(source, "и ")
    assert desk.markdown == BODY.replace("абзац.", "абзац." + odd.replace("ещё", "и ещё"))


def test_line_ends_of_old_files_stay(desk: Desk) -> None:
    body = "Один\r\n\r\nДва\r\nтри\r\n\r\nЧетыре\r\n"
    desk.open(body)
    enter(desk)
    source = desk.panel.source.view
    put(source, "три", 3)
    type_text(source, "!")
    assert desk.markdown == body.replace("три", "три!")


def test_the_head_stands_over_the_source(desk: Desk, source: SourceView) -> None:
    head = desk.panel.source.head.fields["headline"]
    assert head.toPlainText() == "Заголовок"
    head.setFocus()
    head.moveCursor(QTextCursor.MoveOperation.End)
    type_text(head, " дня и")
    assert desk.article.article.headline == "Заголовок дня и"
    shortcut(head, "Ctrl+Z")
    assert head.toPlainText() == "Заголовок дня " == desk.article.article.headline
    press(head, Qt.Key.Key_Return)
    assert desk.panel.source.head.fields["lead"].hasFocus()
    press(desk.panel.source.head.fields["lead"], Qt.Key.Key_Return)
    assert source.hasFocus()
    shortcut(source, "Ctrl+Z")
    assert "дня" not in head.toPlainText()


def test_spaces_that_hold_words_together_stay_in_a_head_that_is_written_on(desk: Desk) -> None:
    desk.open(BODY, headline="5\u00a0млн тенге")
    enter(desk)
    head = desk.panel.source.head.fields["headline"]
    head.setFocus()
    head.moveCursor(QTextCursor.MoveOperation.End)
    type_text(head, "!")
    assert desk.article.article.headline == "5\u00a0млн тенге!"
    assert len(desk.edits) == 1
    shortcut(head, "Ctrl+Z")
    assert desk.article.article.headline == "5\u00a0млн тенге"


def test_another_article_is_shown_as_source_too(desk: Desk, source: SourceView) -> None:
    put(source, "Цитата", 3)
    first = desk.article
    desk.open("Другой **текст**\n")
    assert source.toPlainText() == "Другой **текст**\n"
    desk.panel.show_article(first)
    assert source.toPlainText() == BODY
    assert source.textCursor().block().text() == "> Цитата"
    assert source.textCursor().positionInBlock() == 5
    desk.panel.show_article(None)


def test_only_the_lines_that_are_seen_and_touched_are_coloured_anew(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(coming, "MANY", 5_000)  # all of it at once here
    desk.open("\n\n".join(f"Абзац **{number}** с [ссылкой](https://a.kz)." for number in range(3000)))
    enter(desk)
    source = desk.panel.source.view
    qtbot.waitUntil(lambda: bool(source.document().firstBlock().layout().formats()))
    assert not source.document().lastBlock().layout().formats()
    painted: list[int] = []
    paint = source._painting.paint

    def note(document: QTextDocument, line: QTextBlock, node: BlockNode | None) -> None:
        painted.append(line.blockNumber())
        paint(document, line, node)

    monkeypatch.setattr(source._painting, "paint", note)
    type_text(source, "Я")
    qtbot.waitUntil(lambda: bool(painted))
    assert set(painted) <= {0, 1}
    assert desk.article.manuscript.block_count == 3000
