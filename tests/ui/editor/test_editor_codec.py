# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree in the editor's document and back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.normal_form import normalised
from newsdesk.document.tree import BlockNode, Blocks, Document
from newsdesk.ui.editor.from_tree import Writer, is_grid
from newsdesk.ui.editor.keepsakes import Keepsakes
from newsdesk.ui.editor.kinds import Kind, Line
from newsdesk.ui.editor.lines import lines_of
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.to_tree import Reader
from newsdesk.ui.theme.tokens import LIGHT
from tests.document import trees

CORPUS = Path(__file__).resolve().parents[4] / "shared" / "corpus" / "articles"

SAMPLES = (
    "Текст **жирный *оба*** и ~~нет~~ H~2~O x^2^ `код` [ссылка **да**](https://a.kz) **[вся](article:3)**",
    "а\\\nб[^1] {>>проверить<<}",
    "## Заголовок\n\n### Ниже\n\n#### Ещё",
    "– Да, – сказал он.\n\n— Нет.",
    "- раз\n    - два\n        1. три\n        2. четыре\n- пять\n\n1. один\n2. два",
    "7. семь\n8. восемь",
    "> Цитата\n>\n> – Речь\n>\n> — Имя, должность",
    "> Одна\n\n<!-- -->\n\n> Другая",
    "| а | б |\n| :-- | --: |\n| **1** | 2 |\n\n| в |\n| --- |",
    "![Подпись](photo:1){.wide}\n\n![](photo:2)\n\n---\n\nконец",
    "::: box Справка\nтекст\n:::\n\n```py\nкод\n```\n\n[^1]: сноска",
    "😀 до **😀 после**",
)


@pytest.fixture
def kept(qapp: QApplication) -> Keepsakes:
    return Keepsakes()


def written(blocks: Blocks, keepsakes: Keepsakes) -> tuple[QTextDocument, list[int]]:
    """A document that begins with one block of a field, as the editor's do."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    writer = Writer(Look(LIGHT), keepsakes)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(writer.look.block(Line(Kind.LEAD)))
    return document, writer.write_behind(document.firstBlock(), blocks)


def assert_comes_back(blocks: Blocks, keepsakes: Keepsakes) -> None:
    document, counts = written(blocks, keepsakes)
    assert document.blockCount() == sum(counts) + 1
    read = Reader(keepsakes).read(document.findBlockByNumber(1), document.blockCount())
    assert tuple(each.node for each in read) == blocks
    assert [each.count for each in read] == counts


@pytest.mark.parametrize("markdown", SAMPLES)
def test_every_kind_of_block_comes_back(markdown: str, kept: Keepsakes) -> None:
    assert_comes_back(from_markdown(markdown).blocks, kept)


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(trees.documents)
def test_every_tree_comes_back(kept: Keepsakes, document: Document) -> None:
    assert_comes_back(normalised(document).blocks, kept)


def test_what_is_no_text_keeps_its_source(kept: Keepsakes) -> None:
    blocks = from_markdown("::: box Справка\nтекст\n:::\n\n![П](photo:1)\n").blocks
    document, _ = written(blocks, kept)
    read = Reader(kept).read(document.findBlockByNumber(1), 9)
    assert [each.node.source for each in read] == [block.source for block in blocks]


def _corpus() -> Iterator[str]:
    for file in sorted(CORPUS.glob("radio-t/content/**/*.md"))[:150]:
        yield file.read_text(encoding="utf-8").split("+++")[-1]
    for file in sorted(CORPUS.glob("nerel-ru-news/*.txt")):
        yield file.read_text(encoding="utf-8")
    lines = CORPUS / "ria_20.jsonl"
    if lines.is_file():
        for line in lines.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)["text"]


def _is_text(block: BlockNode) -> bool:
    return is_grid(block) or not any(line.kind is Kind.OBJECT for line in lines_of(block))


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not here")
def test_articles_of_others_come_back_and_nearly_all_of_them_is_text(kept: Keepsakes) -> None:
    blocks = [replace(block, source=None) for text in _corpus() for block in from_markdown(text).blocks]
    assert len(blocks) > 1000
    for start in range(0, len(blocks), 500):
        part = normalised(Document(tuple(blocks[start : start + 500]))).blocks
        assert_comes_back(part, kept)
    assert sum(map(_is_text, blocks)) >= 0.95 * len(blocks)
