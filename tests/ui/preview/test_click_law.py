# SPDX-License-Identifier: GPL-3.0-or-later
"""The law of clicks: every sign of the page that is the article's own leads to the same sign in its tree."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.document.normal_form import normal_block
from newsdesk.document.tree import (
    BlockNode,
    Box,
    CodeBlock,
    EditorialNote,
    Embed,
    Emphasis,
    Figure,
    Footnote,
    FootnoteReference,
    Gallery,
    Heading,
    Inline,
    Inlines,
    LineBreak,
    Link,
    List,
    ListItem,
    Paragraph,
    PullQuote,
    Quotation,
    Rule,
    Speech,
    Strong,
    Table,
    Text,
)
from newsdesk.domain.manuscript.page_places import WHOLE, PagePlace, place_in_text, runs
from tests.ui.preview.conftest import Preview, quiet_engine

pytestmark = quiet_engine

_words = st.text("абвқғ &<>\u00a0xyz-😀", min_size=1, max_size=12)
_text = st.one_of(_words, _words.map(lambda text: f"{text}.")).map(Text)
_inline = st.one_of(
    _text,
    _text,
    _text.map(lambda text: Emphasis((text, Strong((text,))))),
    _text.map(lambda text: Link("https://example.org/", (text, FootnoteReference("7")))),
    st.just(LineBreak()),
    st.sampled_from("78").map(FootnoteReference),
    _words.map(EditorialNote),
)
_run: st.SearchStrategy[Inlines] = st.lists(_inline, max_size=4).map(tuple)
_paragraph = st.builds(Paragraph, _run)
_prose = st.one_of(_paragraph, st.builds(Speech, st.sampled_from("–—"), _run))
_several = st.lists(_prose, max_size=3).map(tuple)
_items = st.lists(st.lists(_paragraph, max_size=2).map(lambda those: ListItem(tuple(those))), min_size=1, max_size=3)
_list = st.builds(List, _items.map(tuple), st.booleans())
_nested = st.builds(lambda run, below: List((ListItem((Paragraph(run), below)), ListItem((below,)))), _run, _list)
_figure = st.builds(lambda number, caption: Figure(str(number), caption), st.integers(1, 40), _run)
_table = st.builds(
    lambda a, b, c, d: Table((), (a, b), ((c, d),)), *[_text.map(lambda text: (text,)) | st.just(())] * 4
)
_block: st.SearchStrategy[BlockNode] = st.one_of(
    _prose, _list, _nested, _figure, _table,
    st.builds(Heading, st.integers(2, 4), _run),
    st.builds(Quotation, _several, _run),
    st.builds(Box, _words, st.lists(_prose | _list | _figure, max_size=2).map(tuple)),
    st.builds(PullQuote, _several),
    st.builds(lambda those: Gallery(tuple(those)), st.lists(_figure, max_size=2)),
    st.builds(Footnote, st.just("7"), _several),
    st.builds(lambda run: Embed("https://example.org/", run), _run),
    st.builds(CodeBlock, _words),
    st.just(Rule()),
)  # fmt: skip

_SIGNS = """(() => {
  const found = [];
  const body = document.querySelector("article .body");
  const foreign = ".credit, .footnote-number, sup.footnote-mark";
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === body || parent.closest(foreign) || !node.data.trim()) continue;
    for (let place = 0; place < node.length; place += 1)
      found.push([...proof.placeOf(parent, node, place), node.data.charCodeAt(place)]);
  }
  return found;
})()"""


def _signs(run: Inlines) -> list[int]:
    """The signs of a run as the editor counts them, in UTF-16; 0 for what is no text."""
    found: list[int] = []
    for node in run:
        found += _signs_of(node)
    return found


def _signs_of(node: Inline) -> list[int]:
    if isinstance(node, (Emphasis, Strong, Link)):
        return _signs(node.children)
    if not isinstance(node, Text):
        return [0]
    raw = node.text.encode("utf-16-le")
    return [int.from_bytes(raw[place : place + 2], "little") for place in range(0, len(raw), 2)]


def test_every_sign_of_the_page_leads_to_the_same_sign_of_the_text(preview: Preview) -> None:
    article = preview.open(preview.published(lambda each: bool(each.figures)))

    @settings(
        max_examples=25,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(st.lists(_block, min_size=1, max_size=12).map(tuple))
    def law(blocks: tuple[BlockNode, ...]) -> None:
        normal = tuple(made for block in blocks for made in normal_block(block))
        article.replace_blocks(0, article.manuscript.block_count, normal)
        preview.settle()
        document, spans = article.document, preview.panel._follower._spans
        for element, holder, signs, sign in preview.ask(_SIGNS):
            place = place_in_text(document, spans, PagePlace(element, holder, signs))
            block = document.blocks[place.block]
            if place.run == WHOLE or (isinstance(block, (Figure, Gallery, Box, Embed)) and not runs(block)[place.run]):
                continue  # a photo's own caption, the address of a card
            rest = [each for each in _signs(runs(block)[place.run])[place.offset :] if each]
            if isinstance(block, (CodeBlock, Embed)) or _is_dash(signs, sign):
                continue
            assert rest[:1] == [sign], (block, place, chr(sign))

    law()


def _is_dash(signs: int, sign: int) -> bool:
    """Whether that is the dash that begins direct speech, or the undefined mark of a footnote: no signs of a run."""
    return (signs < 2 and chr(sign) in "–—\u00a0") or chr(sign) in "[]^78"
