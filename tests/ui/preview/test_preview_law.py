# SPDX-License-Identifier: GPL-3.0-or-later
"""The law of the preview: after any edits the patched page is the one that a fresh load would show."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.document.tree import (
    BlockNode,
    Box,
    Document,
    Emphasis,
    Figure,
    Footnote,
    FootnoteReference,
    Heading,
    Link,
    List,
    ListItem,
    Paragraph,
    Quotation,
    Rule,
    Speech,
    Text,
)
from newsdesk.ui.open_article import OpenArticle
from tests.ui.preview.conftest import Preview, quiet_engine

pytestmark = quiet_engine

_words = st.text("абвқғ &<>\"' \u00a0xyz-", max_size=30)
_inline = st.one_of(
    _words.map(Text),
    _words.map(lambda text: Emphasis((Text(text),))),
    st.integers(1, 70).map(lambda number: Link(f"article:{number}", (Text("статья"),))),
    st.just(Link("https://example.org/?a=1&b=2", (Text("сайт"),))),
    st.sampled_from("ab").map(FootnoteReference),
)
_inlines = st.lists(_inline, max_size=3).map(tuple)
_paragraph = st.builds(Paragraph, _inlines)
_block: st.SearchStrategy[BlockNode] = st.one_of(
    _paragraph,
    _paragraph,
    st.builds(Heading, st.integers(2, 4), _inlines),
    st.builds(Speech, st.just("–"), _inlines),
    st.builds(lambda text: List((ListItem((text,)),)), _paragraph),
    st.builds(lambda text: Quotation((text,)), _paragraph),
    st.builds(lambda number, caption: Figure(str(number), caption), st.integers(1, 40), _inlines),
    st.builds(lambda label, text: Footnote(label, (text,)), st.sampled_from("ab"), _paragraph),
    st.builds(lambda title, text: Box(title, (text,)), _words, _paragraph),
    st.just(Rule()),
)
_edits = st.lists(
    st.one_of(
        st.tuples(
            st.just("blocks"), st.floats(0, 1), st.integers(0, 2), st.lists(_block, max_size=2).map(tuple)
        ),
        st.tuples(st.sampled_from(["headline", "lead", "kicker", "dateline"]), _words),
        st.tuples(st.just("undo")),
        st.tuples(st.just("rest")),
    ),
    min_size=1,
    max_size=8,
)  # fmt: skip


def _make(preview: Preview, article: OpenArticle, edit: tuple[object, ...]) -> None:
    if edit[0] == "undo":
        article.undo()
    elif edit[0] == "rest":
        preview.settle()
    elif edit[0] == "blocks":
        _, share, count, blocks = edit
        assert isinstance(share, float)
        assert isinstance(count, int)
        assert isinstance(blocks, tuple)
        place = round(share * article.manuscript.block_count)
        article.replace_blocks(place, min(count, article.manuscript.block_count - place), blocks, typing=True)
    else:
        article.set_field(str(edit[0]), edit[1])


def test_after_any_edits_the_patched_page_is_the_one_that_a_fresh_load_shows(preview: Preview) -> None:
    article = preview.open(preview.published(lambda each: "[^" in each.body and bool(each.figures)))
    whole = article.document

    @settings(
        max_examples=25,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(_edits)
    def law(edits: list[tuple[object, ...]]) -> None:
        article.replace_blocks(0, article.manuscript.block_count, whole.blocks)
        preview.settle()
        for edit in edits:
            _make(preview, article, edit)
        preview.settle()
        patched = preview.html()
        assert patched == preview.fresh_html(article)

    law()


def test_an_emptied_text_and_a_text_from_nothing_are_patched_too(preview: Preview) -> None:
    article = preview.open(preview.published())
    article.replace_blocks(0, article.manuscript.block_count, ())
    preview.settle()
    assert preview.html() == preview.fresh_html(article)
    for number in range(3):
        article.replace_blocks(0, 0, Document((Paragraph((Text(f"Абзац {number}"),)),)).blocks)
    preview.settle()
    assert preview.html() == preview.fresh_html(article)
