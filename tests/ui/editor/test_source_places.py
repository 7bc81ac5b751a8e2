# SPDX-License-Identifier: GPL-3.0-or-later
"""The caret between the text as it is read and its Markdown: there and back is the same place."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.normal_form import normalised
from newsdesk.document.to_markdown import blocks_to_markdown
from newsdesk.document.tree import Blocks, Document
from newsdesk.ui.editor.from_tree import Writer, is_grid
from newsdesk.ui.editor.keepsakes import Keepsakes
from newsdesk.ui.editor.kinds import Kind, Line
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.source.places import Places, signs
from newsdesk.ui.theme.tokens import LIGHT
from tests.document import trees


def caret_places(text: str) -> list[int]:
    """Where a caret may stand: beside every sign that is text, and where a paragraph of text begins or ends."""
    found: set[int] = set()
    at = 0
    for line in text.split("\n"):
        begin = 2 if line[:2] in ("–\u00a0", "—\u00a0", "\ufffc\u2028") else 0
        if line != "\ufffc":
            found.update(range(at + begin, at + len(line) + 1))
        at += len(line) + 1
    return sorted(found)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(trees.blocks)
def test_the_caret_comes_back_to_its_place_from_the_source(blocks: Blocks) -> None:
    for block in normalised(Document(blocks)).blocks:
        places = Places(blocks_to_markdown((block,)))
        assert places.signs == signs((block,))
        standing = caret_places(places.signs)
        if is_grid(block):
            standing.pop()  # behind a table is the block that nobody sees
        lost = [at for at in standing[:60] if places.index(places.offset(at)) != at]
        assert not lost, (places._source, places.signs, lost)


@pytest.mark.parametrize("source", ["- - раз\n", "- -\n", "- - - раз\n", "1. - раз\n", "- - раз\n- - - два\n"])
def test_an_item_that_begins_with_another_has_a_place_of_its_own(source: str) -> None:
    places = Places(source)
    for at in caret_places(places.signs):
        assert places.index(places.offset(at)) == at


@pytest.mark.parametrize(
    ("source", "word"),
    [
        ("Текст **жирный** и [ссылка](https://a.kz/ссылка) дальше", "альше"),
        ("Текст [а](https://б.kz/в)в конце", "конце"),
        ("## Заголовок", "аголовок"),
        ("- раз\n- два\n    - три\n", "ри"),
        ("> Цитата\n>\n> — Имя, должность\n", "мя, должность"),
        ("| а | б |\n| --- | --- |\n| в \\| г | до |\n", "о"),
        ("– Да, – сказал он.\n", "казал он."),
        ("а\\*б *в* где", "де"),
        ("![Подпись](photo:1){.wide}", "одпись"),
        ("😀 до **😀 после**", "осле"),
        ("первая\nвторая\\\nтретья", "ретья"),
    ],
)
def test_the_caret_stands_before_the_same_letter(source: str, word: str) -> None:
    places = Places(source)
    at = places.signs.rindex(word)
    assert source[places.offset(at) :].startswith(word)
    assert places.index(source.rindex(word)) == at


def test_a_caret_inside_what_nobody_reads_goes_to_the_nearest_text() -> None:
    source = "Слово [ссылка](https://example.kz/long/address) конец"
    places = Places(source)
    at = places.index(source.index("long"))
    assert at == len("Слово ссылка")


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(trees.blocks)
def test_signs_are_counted_as_the_rich_text_counts_them(qapp: QApplication, blocks: Blocks) -> None:
    document = QTextDocument()
    writer = Writer(Look(LIGHT), Keepsakes())
    cursor = QTextCursor(document)
    cursor.setBlockFormat(writer.look.block(Line(Kind.LEAD)))
    nodes = normalised(Document(blocks)).blocks
    writer.write_behind(document.firstBlock(), nodes)
    lengths = [document.findBlockByNumber(number).length() - 1 for number in range(1, document.blockCount())]
    lines = signs(nodes).split("\n") if nodes else []
    assert [len(line.encode("utf-16-le", "surrogatepass")) // 2 for line in lines] == lengths


def test_what_is_read_from_the_source_is_what_the_places_know() -> None:
    assert signs(from_markdown("::: box А\nтекст\n:::\n").blocks) == "\ufffc"
    assert Places("::: box А\nтекст\n:::\n").index(3) == 0
