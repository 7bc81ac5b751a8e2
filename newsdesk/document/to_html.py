# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree to HTML: one short method for each kind of block, exactly one element for each top-level block."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from newsdesk.document.addresses import encoded, is_web
from newsdesk.document.fragment import FigureHole, Fragment, Piece, Surroundings, fill
from newsdesk.document.html_text import escape
from newsdesk.document.inline_to_html import Numbering, anchored_labels, inline_pieces, wrapped
from newsdesk.document.tree import (
    Alignment,
    BlockNode,
    Blocks,
    Box,
    CodeBlock,
    Document,
    Embed,
    Figure,
    Footnote,
    Gallery,
    Heading,
    Inlines,
    List,
    ListItem,
    Opaque,
    Paragraph,
    PullQuote,
    Quotation,
    Rule,
    Speech,
    Table,
)
from newsdesk.document.walk import blocks, footnote_references, own_inlines

NOTHING: Final = "<p hidden></p>"
"""Stands for a block that shows nothing, such as a paragraph of remarks alone."""


def to_html(document: Document, surroundings: Surroundings) -> str:
    """The finished HTML of a body: block n of the document is the n-th child of the element around it."""
    return fill(compose(document), surroundings)


def compose(document: Document) -> Fragment:
    """The HTML of a document with holes for its photos and for its links to other articles."""
    composer = _Composer(document)
    return Fragment(tuple(composer.block(block) for block in document.blocks))


def _numbers(document: Document) -> dict[str, int]:
    """The numbers of the footnotes that are defined: in the order of their use, then those that nothing refers to."""
    defined = dict.fromkeys(block.label for block in blocks(document) if isinstance(block, Footnote))
    used = dict.fromkeys(label for label in footnote_references(document) if label in defined)
    return {label: number for number, label in enumerate({**used, **defined}, 1)}


def _anchored(document: Document) -> Iterable[str]:
    """The labels of the footnotes that have a way back: to a mark that stands in no link."""
    for block in blocks(document):
        if not isinstance(block, Embed):
            for run in own_inlines(block):
                yield from anchored_labels(run)


class _Composer:
    """Makes the pieces of one document's blocks, in order."""

    def __init__(self, document: Document) -> None:
        self._numbering = Numbering(_numbers(document))
        self._referred = set(_anchored(document))
        self._shown: set[str] = set()
        self._level = 1

    def block(self, block: BlockNode) -> tuple[Piece, ...]:
        """The pieces of one element."""
        pieces = _MAKERS[type(block)](self, block) or [NOTHING]
        return tuple(_joined(pieces))

    def _blocks(self, those: Blocks) -> list[Piece]:
        return [piece for block in those for piece in self.block(block)]

    def _inlines(self, inlines: Inlines) -> list[Piece]:
        return inline_pieces(inlines, self._numbering)

    def _paragraph(self, block: Paragraph) -> list[Piece]:
        return wrapped("<p>", self._inlines(block.children), "</p>")

    def _heading(self, block: Heading) -> list[Piece]:
        """A heading; one that skips a level is lifted, since an outline may have no gaps."""
        level = min(max(block.level, 2), 4, self._level + 1)
        pieces = wrapped(f"<h{level}>", self._inlines(block.children), f"</h{level}>")
        self._level = level if pieces else self._level
        return pieces

    def _speech(self, block: Speech) -> list[Piece]:
        return wrapped(f'<p class="speech">{escape(block.dash)}\u00a0', self._inlines(block.children), "</p>")

    def _list(self, block: List) -> list[Piece]:
        start = f' start="{block.start}"' if block.ordered and block.start != 1 else ""
        tag = "ol" if block.ordered else "ul"
        items = [piece for item in block.items for piece in self._item(item)]
        return [f"<{tag}{start}>", *items, f"</{tag}>"]

    def _item(self, item: ListItem) -> list[Piece]:
        """An item of one paragraph, with or without lists below it, needs no paragraph element."""
        if item.blocks and isinstance(first := item.blocks[0], Paragraph):
            others = item.blocks[1:]
            if all(isinstance(block, List) for block in others):
                return ["<li>", *self._inlines(first.children), *self._blocks(others), "</li>"]
        return ["<li>", *self._blocks(item.blocks), "</li>"]

    def _quotation(self, block: Quotation) -> list[Piece]:
        attribution = wrapped("<footer>", self._inlines(block.attribution), "</footer>")
        return ["<blockquote>", *self._blocks(block.blocks), *attribution, "</blockquote>"]

    def _figure(self, block: Figure) -> list[Piece]:
        """A caption is finished HTML, so that a link to another article in it is its text alone."""
        caption = "".join(piece for piece in self._inlines(block.caption) if isinstance(piece, str))
        return [FigureHole(block.photo, caption, block.placement.value, block.alt)]

    def _gallery(self, block: Gallery) -> list[Piece]:
        return ['<div class="gallery">', *self._blocks(block.figures), "</div>"]

    def _box(self, block: Box) -> list[Piece]:
        title = ""
        if block.title:
            title, self._level = f'<h2 class="box-title">{escape(block.title)}</h2>', 2
        return [f'<aside class="box">{title}', *self._blocks(block.blocks), "</aside>"]

    def _pull_quote(self, block: PullQuote) -> list[Piece]:
        return ['<aside class="pullquote">', *self._blocks(block.blocks), "</aside>"]

    def _embed(self, block: Embed) -> list[Piece]:
        title = inline_pieces(block.title, self._numbering, linked=True)
        inside = title if any(title) else [escape(block.url)]
        if not is_web(block.url):
            return ['<p class="embed">', *inside, "</p>"]
        return [f'<p class="embed"><a href="{escape(encoded(block.url))}" rel="noopener">', *inside, "</a></p>"]

    def _table(self, block: Table) -> list[Piece]:
        head = self._row(block.header, block.alignments, 'th scope="col"')
        rows = [piece for row in block.rows for piece in self._row(row, block.alignments, "td")]
        body = ["<tbody>", *rows, "</tbody>"] if rows else []
        return ['<div class="table"><table><thead>', *head, "</thead>", *body, "</table></div>"]

    def _row(self, cells: tuple[Inlines, ...], alignments: tuple[Alignment, ...], tag: str) -> list[Piece]:
        pieces: list[Piece] = ["<tr>"]
        for place, cell in enumerate(cells):
            alignment = alignments[place] if place < len(alignments) else Alignment.NONE
            inside = self._inlines(cell)
            start = tag if any(inside) else "td"
            style = f' class="align-{alignment.value}"' if alignment else ""
            pieces += [f"<{start}{style}>", *inside, f"</{start.partition(' ')[0]}>"]
        return [*pieces, "</tr>"]

    def _rule(self, _: Rule) -> list[Piece]:
        return ["<hr>"]

    def _code(self, block: CodeBlock) -> list[Piece]:
        language = block.language.split(maxsplit=1)[0] if block.language.strip() else ""
        attribute = f' class="language-{escape(language)}"' if language else ""
        return [f'<pre class="code"><code{attribute}>{escape(block.text)}</code></pre>']

    def _footnote(self, block: Footnote) -> list[Piece]:
        """A footnote in its place; its number leads back to where it is first used."""
        number = self._numbering.numbers.get(block.label, 0)
        place = "" if block.label in self._shown else f' id="fn-{number}"'
        self._shown.add(block.label)
        mark = f'<span class="footnote-number">{number}</span>'
        if block.label in self._referred:
            mark = f'<a class="footnote-number" href="#fnref-{number}" role="doc-backlink">{number}</a>'
        inside = self._blocks(block.blocks)
        return [f'<div class="footnote"{place} role="doc-footnote">{mark}<div>', *inside, "</div></div>"]

    def _opaque(self, block: Opaque) -> list[Piece]:
        return [f'<pre class="source">{escape(block.text)}</pre>']


def _joined(pieces: Iterable[Piece]) -> list[Piece]:
    """`pieces` with neighbouring texts made one."""
    joined: list[Piece] = []
    texts: list[str] = []
    for piece in pieces:
        if isinstance(piece, str):
            texts.append(piece)
            continue
        if texts:
            joined.append("".join(texts))
            texts.clear()
        joined.append(piece)
    if texts:
        joined.append("".join(texts))
    return joined


_MAKERS: Final[Mapping[type[BlockNode], Callable[[_Composer, Any], list[Piece]]]] = {
    Paragraph: _Composer._paragraph,
    Heading: _Composer._heading,
    Speech: _Composer._speech,
    List: _Composer._list,
    Quotation: _Composer._quotation,
    Figure: _Composer._figure,
    Gallery: _Composer._gallery,
    Box: _Composer._box,
    PullQuote: _Composer._pull_quote,
    Embed: _Composer._embed,
    Table: _Composer._table,
    Rule: _Composer._rule,
    CodeBlock: _Composer._code,
    Footnote: _Composer._footnote,
    Opaque: _Composer._opaque,
}
