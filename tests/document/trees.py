# SPDX-License-Identifier: GPL-3.0-or-later
"""Trees and Markdown of every shape for laws: all nodes, hostile characters, Cyrillic, invisible characters."""

from __future__ import annotations

from hypothesis import strategies as st

from newsdesk.document.tree import (
    Alignment,
    BlockNode,
    Blocks,
    Box,
    Code,
    CodeBlock,
    Document,
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
    Opaque,
    Paragraph,
    Placement,
    PullQuote,
    Quotation,
    Rule,
    Speech,
    Strike,
    Strong,
    Subscript,
    Superscript,
    Table,
    Text,
)

SIGNS = "*_~^`[](){}<>!|#-+=:.\\&\"'/@"
LETTERS = "аЯәңw1"
INVISIBLE = "\u00a0\u200b\u00ad\u2060\ufeff\u202f\u2028\t\x0b\x00\x02\x03"
CHARACTERS = LETTERS + SIGNS + "  –—«»…№😀\u0301" + INVISIBLE + "\n\r"

PHRASES = (
    "Новость дня", "кто-то 2024-й", "– Да", "— Имя, должность", "1. раз", "2024. год", "- пункт", "+ x", "# решётка",
    "## C #", "> цитата", ":::", "::: box Ящик", "::: gallery", "---", "***", "___", "===", "```", "~~~", "| a | b |",
    "| --- | --- |", "--- | ---", "[^1]: сноска", "[^1]", "[x]: https://a.b", "[a](https://a.b)", "![a](photo:1)",
    "![a](https://a.b/c.png)", "<https://a.b>", "<mailto:a@b.kz>", "<div>", "<b>x</b>", "</p>", "<!-- x -->",
    "<script>alert(1)</script>", "{>>заметка<<}", "{>><<}", "{.wide}", "<<}", "\\", "\\*", "&nbsp;", "&amp;", "Ура!",
    "snake_case_name", "2*3*4", "a * b", "~5", "http://a.b/_c_", "a](b", "`", "``", "^", "]:", "):", "1) два",
)  # fmt: skip

words = st.one_of(
    st.text(alphabet="абвгдежзиклмнопрст ", min_size=1, max_size=12),
    st.sampled_from(PHRASES),
    st.text(alphabet=CHARACTERS, max_size=8),
)
texts = st.lists(words, min_size=1, max_size=3).map("".join)

labels = st.one_of(st.sampled_from(["1", "2", "сноска", "a-b", "a b]", "^", ""]), texts)
hrefs = st.one_of(
    st.sampled_from(
        [
            "https://example.kz/a_(b)?q=[1]#x",
            "http://пример.қаз/путь с пробелом",
            "https://example.kz/\\`|\"'<>",
            "https://example.kz",
            "mailto:desk@example.kz",
            "tel:+77270000000",
            "article:17",
            "javascript:alert(1)",
            "data:text/html,x",
            "https://",
            "/relative",
            "",
        ]
    ),
    texts.map(lambda text: "https://example.kz/" + text),
)

_leaves: st.SearchStrategy[Inline] = st.one_of(
    st.builds(Text, texts),
    st.builds(Text, texts),
    st.builds(Code, texts),
    st.just(LineBreak()),
    st.builds(FootnoteReference, labels),
    st.builds(EditorialNote, texts),
)


def _marks(inner: st.SearchStrategy[Inline]) -> st.SearchStrategy[Inline]:
    children = st.lists(inner, max_size=3).map(tuple)
    return st.one_of(
        st.builds(Strong, children),
        st.builds(Emphasis, children),
        st.builds(Strike, children),
        st.builds(Superscript, children),
        st.builds(Subscript, children),
        st.builds(Link, hrefs, children, st.one_of(st.just(""), texts)),
    )


inline: st.SearchStrategy[Inline] = st.recursive(_leaves, _marks, max_leaves=6)
inlines: st.SearchStrategy[Inlines] = st.lists(inline, max_size=4).map(tuple)

photos = st.sampled_from(["1", "42", "@0", "a-b_c", "нет", "", "1)"])
figures = st.builds(Figure, photos, inlines, st.sampled_from(list(Placement)), st.one_of(st.none(), st.just(""), texts))


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """A table whose rows may be shorter or longer than its header."""
    cells = st.lists(inlines, max_size=3).map(tuple)
    alignments = st.lists(st.sampled_from(list(Alignment)), max_size=3).map(tuple)
    return Table(draw(alignments), draw(cells), tuple(draw(st.lists(cells, max_size=2))))


_plain_blocks: st.SearchStrategy[BlockNode] = st.one_of(
    st.builds(Paragraph, inlines),
    st.builds(Paragraph, inlines),
    st.builds(Heading, st.integers(0, 7), inlines),
    st.builds(Speech, st.sampled_from(["–", "—", "-"]), inlines),
    figures,
    st.builds(Gallery, st.lists(figures, max_size=2).map(tuple)),
    st.builds(Embed, hrefs, inlines),
    tables(),
    st.just(Rule()),
    st.builds(CodeBlock, st.lists(texts, max_size=3).map("\n".join), st.one_of(st.just(""), texts)),
    st.builds(Opaque, st.lists(texts, max_size=3).map("\n".join)),
)


def _containers(inner: st.SearchStrategy[BlockNode]) -> st.SearchStrategy[BlockNode]:
    blocks = st.lists(inner, max_size=3).map(tuple)
    items = st.lists(st.builds(ListItem, blocks), max_size=3).map(tuple)
    return st.one_of(
        st.builds(List, items, st.booleans(), st.sampled_from([1, 0, 5, 2024, -1, 10**12])),
        st.builds(Quotation, blocks, st.one_of(st.just(()), inlines)),
        st.builds(Box, texts, blocks),
        st.builds(PullQuote, blocks),
        st.builds(Footnote, labels, blocks),
    )


block: st.SearchStrategy[BlockNode] = st.recursive(_plain_blocks, _containers, max_leaves=5)
blocks: st.SearchStrategy[Blocks] = st.lists(block, max_size=4).map(tuple)
documents: st.SearchStrategy[Document] = st.builds(Document, blocks)

_line = st.one_of(
    st.sampled_from(
        ["", "", "", " ", "    ", "\t", "  - ", "    - ", "> ", "> > ", "– ", ":::", "::: box", "- ", "1. "]
    ),
    words,
    st.sampled_from(PHRASES),
)
_ends = st.sampled_from(["\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r", "", "  \n", "\\\n", " "])
markdown: st.SearchStrategy[str] = st.lists(st.tuples(_line, _line, _ends).map("".join), max_size=12).map("".join)
