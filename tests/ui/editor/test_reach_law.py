# SPDX-License-Identifier: GPL-3.0-or-later
"""The law of reaching: every sign of a run of the tree is found in the text, and what is no text is selected."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.document.normal_form import normal_blocks
from newsdesk.document.tree import (
    BlockNode,
    EditorialNote,
    Emphasis,
    Figure,
    FootnoteReference,
    Heading,
    Inline,
    Inlines,
    LineBreak,
    Link,
    List,
    ListItem,
    Paragraph,
    Quotation,
    Rule,
    Speech,
    Strong,
    Table,
    Text,
)
from newsdesk.domain.manuscript.page_places import WHOLE, TextPlace, runs
from newsdesk.ui.editor.reach import cursor_at
from tests.ui.editor.conftest import Desk

_words = st.text("абвқғ xyz-😀", min_size=1, max_size=10).map(lambda text: f"{text}.")
_inline = st.one_of(
    _words.map(Text),
    _words.map(lambda text: Emphasis((Text(text), Strong((Text(text),))))),
    _words.map(lambda text: Link("https://example.org/", (Text(text),))),
    st.just(LineBreak()),
    st.just(FootnoteReference("7")),
    _words.map(EditorialNote),
)
_run: st.SearchStrategy[Inlines] = st.lists(_inline, min_size=1, max_size=4).map(lambda those: (Text("н"), *those))
_paragraph = st.builds(Paragraph, _run)
_prose = st.one_of(_paragraph, st.builds(Speech, st.sampled_from("–—"), _run))
_item = _run.map(lambda run: ListItem((Paragraph(run),)))
_list = st.builds(List, st.lists(_item, min_size=1, max_size=3).map(tuple), st.booleans())
_nested = st.builds(lambda run, below: List((ListItem((Paragraph(run), below)),)), _run, _list)
_cell = _words.map(lambda text: (Text(text.strip()),))
_block: st.SearchStrategy[BlockNode] = st.one_of(
    _prose,
    _list,
    _nested,
    st.builds(Heading, st.integers(2, 4), _run),
    st.builds(Quotation, st.lists(_prose, min_size=1, max_size=2).map(tuple), _run),
    st.builds(lambda caption: Figure("7", caption), _run),
    st.builds(lambda a, b, c, d: Table((), (a, b), ((c, d),)), _cell, _cell, _cell, _cell),
    st.just(Rule()),
)


def _signs(run: Inlines) -> str:
    return "".join(map(_sign, run))


def _sign(node: Inline) -> str:
    if isinstance(node, Text):
        return node.text
    if isinstance(node, (Emphasis, Strong, Link)):
        return _signs(node.children)
    return "\u2028" if isinstance(node, LineBreak) else "\ufffc"


def test_every_sign_of_every_run_is_reached(desk: Desk) -> None:
    article = desk.open("Начало")

    @settings(max_examples=60, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(_block, min_size=1, max_size=6).map(lambda those: normal_blocks(those)))
    def law(blocks: tuple[BlockNode, ...]) -> None:
        article.replace_blocks(0, article.manuscript.block_count, blocks)
        sheet = desk.view.sheet
        assert sheet is not None
        document = sheet.document
        for number, block in enumerate(article.document.blocks):
            for which, run in enumerate(runs(block)):
                raw = _signs(run).encode("utf-16-le")
                for offset in range(len(raw) // 2):
                    found = cursor_at(sheet, TextPlace("body", number, which, offset))
                    sign = document.characterAt(found.position())
                    assert ord(str(sign)) == int.from_bytes(raw[2 * offset : 2 * offset + 2], "little"), (block, which)

    law()


def test_a_picture_is_selected_a_field_is_entered_and_what_is_gone_leads_as_near_as_there_is(desk: Desk) -> None:
    desk.open("Абзац\n\n![Подпись](photo:7)\n\n---", headline="Заголовок")
    sheet = desk.view.sheet
    assert sheet is not None
    assert cursor_at(sheet, TextPlace("body", 1, WHOLE)).selectedText() == "\ufffc"
    assert cursor_at(sheet, TextPlace("body", 2)).selectedText() == "\ufffc"
    caption = cursor_at(sheet, TextPlace("body", 1, 0, 3))
    assert caption.block().text()[caption.positionInBlock() :] == "пись"
    assert cursor_at(sheet, TextPlace("headline", offset=4)).positionInBlock() == 4
    assert cursor_at(sheet, TextPlace("body", 0, 5, 500)).positionInBlock() == len("Абзац")
    assert cursor_at(sheet, TextPlace("body", 50)).block() == sheet.document.lastBlock()
    desk.panel.reveal_place(TextPlace("lead", offset=2))
    assert desk.view.textCursor().positionInBlock() == 2


def test_the_caret_is_told_by_field_and_block_once_for_each(desk: Desk) -> None:
    article = desk.open("Раз\n\nДва")
    told: list[tuple[int, str, int]] = []
    desk.panel.caret.entered.connect(lambda *place: told.append(place))
    desk.put_caret("Два")
    desk.put_caret("Два", 2)
    desk.put_caret("Раз")
    desk.put_caret("Лид")
    assert told == [(article.id, "body", 1), (article.id, "body", 0), (article.id, "lead", 0)]
    desk.panel.caret.tell()
    assert told[-2:] == [(article.id, "lead", 0)] * 2
