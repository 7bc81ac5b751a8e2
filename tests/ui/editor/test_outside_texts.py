# SPDX-License-Identifier: GPL-3.0-or-later
"""The laws of the text in the editor itself, over texts that nobody here wrote: shown, edited, saved, read again."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.normal_form import normalised
from newsdesk.document.plain_text import plain_text
from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.tree import Document, Paragraph
from newsdesk.ui.editor.kinds import Kind, kind_of
from newsdesk.ui.editor.source.places import signs
from newsdesk.ui.editor.source.shown import shown
from newsdesk.ui.editor.source.source_text import SourceText
from tests.corpus.test_document_laws import FOLDERS, texts
from tests.ui.editor.conftest import Desk
from tests.ui.editor.test_editor_codec import assert_comes_back, kept
from tests.ui.keyboard import type_text

__all__ = ["kept"]

_LONGEST = 30_000


def all_of(shared: Path, folder: str) -> str:
    """Many texts of a folder as one, as long as an article may well be."""
    found: list[str] = []
    for _, text in texts(shared, folder):
        found.append(text)
        if sum(map(len, found)) > _LONGEST:
            break
    return "\n\n".join(found)


def open_all_of(desk: Desk, text: str) -> None:
    """Open a text and have all of it written, which else is done by and by."""
    desk.open(text)
    assert desk.view.sheet is not None
    desk.view.sheet.finish()


def letters(text: str) -> Counter[str]:
    return Counter(filter(str.isalpha, text))


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_outside_text_is_the_same_tree_in_the_rich_text_and_the_same_bytes_in_the_source(
    shared: Path, folder: str, kept: object
) -> None:
    for name, text in texts(shared, folder):
        document = from_markdown(text)
        assert SourceText(document.blocks).text == text, name
        if text.strip():
            assert_comes_back(document.blocks, kept)  # type: ignore[arg-type]  # the fixture's keepsakes
            read = letters(signs(document.blocks)) + letters(plain_text(document))
            assert not letters(plain_text(document)) - read, name


@pytest.mark.parametrize("folder", FOLDERS)
def test_an_outside_text_is_shown_in_both_ways_without_an_edit(
    desk: Desk, shared: Path, folder: str, qtbot: QtBot
) -> None:
    text = all_of(shared, folder)
    open_all_of(desk, text)
    desk.assert_in_step()
    desk.panel.format("source_mode")
    qtbot.waitUntil(lambda: desk.panel.source.shown)
    document = desk.panel.source.view.document()
    lines = [document.findBlockByNumber(number).text() for number in range(document.blockCount())]
    assert "\n".join(lines) == shown(text)
    desk.panel.format("source_mode")
    desk.assert_in_step()
    assert desk.edits == []
    assert desk.markdown == text
    assert desk.article.document == from_markdown(text)


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_letter_typed_in_one_block_leaves_the_bytes_of_every_other(desk: Desk, shared: Path, folder: str) -> None:
    text = all_of(shared, folder)
    open_all_of(desk, text)
    blocks = desk.article.document.blocks
    prose = [
        index
        for index, block in enumerate(blocks)
        if isinstance(block, Paragraph) and block.children and block.source and ":::" not in block.source.text
    ]
    sheet = desk.view.sheet
    assert sheet is not None
    for index in prose[:: max(1, len(prose) // 8)]:
        block = sheet.first_block(index)
        if kind_of(block) is not Kind.PARAGRAPH:
            continue
        cursor = desk.view.textCursor()
        cursor.setPosition(block.position() + block.length() - 1)
        desk.view.setTextCursor(cursor)
        type_text(desk.view, "я")
        now = from_markdown(desk.markdown).blocks
        old = [each.source.text.strip() for each in blocks if each.source is not None]
        new = [each.source.text.strip() for each in now if each.source is not None]
        changed = [at for at, (one, other) in enumerate(zip(old, new, strict=True)) if one != other]
        assert changed == [index]
        desk.article.undo()
        assert desk.markdown == text


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_letter_typed_in_the_source_changes_that_letter_alone(
    desk: Desk, shared: Path, folder: str, qtbot: QtBot
) -> None:
    text = all_of(shared, folder)
    desk.open(text)
    desk.panel.format("source_mode")
    qtbot.waitUntil(lambda: desk.panel.source.shown)
    view = desk.panel.source.view
    lines = shown(text)
    for place in range(0, len(lines), max(1, len(lines) // 8)):
        cursor = view.textCursor()
        cursor.setPosition(len(lines[:place].encode("utf-16-le")) // 2)
        view.setTextCursor(cursor)
        type_text(view, "я")
        assert shown(desk.markdown) == lines[:place] + "я" + lines[place:]
        assert desk.article.document == from_markdown(desk.markdown)
        desk.article.undo()
        assert desk.markdown == text


def strings(shared: Path) -> list[str]:
    """Every naughty string, and what is known to carry scripts."""
    hostile = shared / "corpus" / "hostile"
    found: list[str] = json.loads((hostile / "blns" / "blns.json").read_text(encoding="utf-8"))
    found += [file.read_text(encoding="utf-8") for file in sorted((hostile / "bleach").glob("*.test"))]
    found += (hostile / "markdown-it-xss.md").read_text(encoding="utf-8").split("\n\n")
    return [each for each in found if each.strip()]


def write_in(widget: QWidget, text: str) -> str:
    """Write a text as input methods do: as a whole; the answer is what of it they can tell."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)
    return event.commitString()


def paste(view: QWidget, text: str) -> None:
    mime = QMimeData()
    mime.setText(text)
    view.insertFromMimeData(mime)  # type: ignore[attr-defined]  # both views have it


def to_end(view: QWidget) -> None:
    view.moveCursor(QTextCursor.MoveOperation.End)  # type: ignore[attr-defined]


def reopened(desk: Desk) -> None:
    """What stands is what a save would keep, and what opening it again would show."""
    markdown = desk.markdown
    assert markdown.encode().decode() == markdown
    assert from_markdown(markdown) == normalised(Document(desk.article.document.blocks))
    assert to_markdown(from_markdown(markdown)) == markdown


def test_every_naughty_string_is_pasted_into_the_source_and_stays_what_it_is(desk: Desk, shared: Path) -> None:
    desk.open("Начало.\n")
    desk.panel.format("source_mode")
    view = desk.panel.source.view
    wanted = "Начало.\n"
    for string in strings(shared):
        to_end(view)
        paste(view, f"\n{string}\n")
        wanted += f"\n{string}\n"
    assert desk.markdown == wanted
    reopened(desk)
    desk.assert_in_step()


def test_every_naughty_string_is_typed_into_the_source_and_stays_what_it_is(desk: Desk, shared: Path) -> None:
    everything = strings(shared)
    desk.open("Начало.\n")
    desk.panel.format("source_mode")
    view = desk.panel.source.view
    for start in range(0, len(everything), 130):
        desk.open("Начало.\n")
        for string in everything[start : start + 130]:
            before = desk.markdown
            to_end(view)
            told = write_in(view, string.replace("\r", " ").replace("\n", " "))
            assert desk.markdown == before + told
            paste(view, "\n\n")
        reopened(desk)
        desk.assert_in_step()


@pytest.mark.parametrize("way", ["pasted", "typed"])
def test_every_naughty_string_comes_into_the_rich_text_and_no_letter_is_lost(
    desk: Desk, shared: Path, way: str
) -> None:
    desk.open("Начало.\n")
    for string in strings(shared):
        desk.view.append_paragraph()
        count = desk.article.manuscript.block_count
        if way == "pasted":
            paste(desk.view, string)
        else:
            write_in(desk.view, string.replace("\r", " ").replace("\n", " "))
        made = desk.article.manuscript.blocks(count - 1, 10_000)
        assert not letters(string) - letters(plain_text(Document(made)) + to_markdown(Document(made))), string
    reopened(desk)
    desk.assert_in_step()
