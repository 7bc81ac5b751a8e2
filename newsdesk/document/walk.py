# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways through the tree: every block, every inline, what hangs on photos and on other articles."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from newsdesk.document.addresses import article_of
from newsdesk.document.tree import (
    BlockNode,
    Blocks,
    Box,
    Document,
    Embed,
    Emphasis,
    Figure,
    Footnote,
    FootnoteReference,
    Gallery,
    Heading,
    Inline,
    Inlines,
    Link,
    List,
    ListItem,
    Paragraph,
    PullQuote,
    Quotation,
    Speech,
    Strike,
    Strong,
    Subscript,
    Superscript,
    Table,
)


def children(block: BlockNode) -> Iterator[BlockNode]:
    """The blocks that stand directly inside `block`."""
    if isinstance(block, List):
        for item in block.items:
            yield from item.blocks
    elif isinstance(block, (Quotation, Box, PullQuote, Footnote)):
        yield from block.blocks
    elif isinstance(block, Gallery):
        yield from block.figures


def blocks(document: Document) -> Iterator[BlockNode]:
    """Every block of the document, outer before inner, in reading order."""
    for block in document.blocks:
        yield from _block_and_below(block)


def _block_and_below(block: BlockNode) -> Iterator[BlockNode]:
    yield block
    for child in children(block):
        yield from _block_and_below(child)


def own_inlines(block: BlockNode) -> Iterator[Inlines]:
    """The inline runs of `block` itself, not those of blocks inside it."""
    if isinstance(block, (Paragraph, Heading, Speech)):
        yield block.children
    elif isinstance(block, Quotation):
        yield block.attribution
    elif isinstance(block, Figure):
        yield block.caption
    elif isinstance(block, Embed):
        yield block.title
    elif isinstance(block, Table):
        yield from block.header
        for row in block.rows:
            yield from row


def inlines(block: BlockNode) -> Iterator[Inline]:
    """Every inline node of `block` and of the blocks inside it, outer before inner."""
    for one in _block_and_below(block):
        for run in own_inlines(one):
            yield from _inlines_below(run)


def _inlines_below(run: Iterable[Inline]) -> Iterator[Inline]:
    for node in run:
        yield node
        if isinstance(node, (Strong, Emphasis, Strike, Superscript, Subscript, Link)):
            yield from _inlines_below(node.children)


def figures(document: Document) -> Iterator[Figure]:
    """Every figure, those of galleries and boxes included, in reading order."""
    return (block for block in blocks(document) if isinstance(block, Figure))


def links(document: Document) -> Iterator[Link]:
    """Every link, in reading order."""
    return (node for block in document.blocks for node in inlines(block) if isinstance(node, Link))


def article_links(document: Document) -> Iterator[str]:
    """The ids of the articles that are linked to, in reading order, repeated as they are."""
    return (article for link in links(document) if (article := article_of(link.href)) is not None)


def footnote_references(document: Document) -> Iterator[str]:
    """The labels of the footnotes in the order of their use, repeated as they are."""
    return (node.label for block in document.blocks for node in inlines(block) if isinstance(node, FootnoteReference))


def replace_photos(document: Document, mapping: Mapping[str, str]) -> Document:
    """The document with the photos of its figures renamed; blocks without such a figure keep their source."""

    def rename(figure: Figure) -> Figure:
        return replace(figure, photo=mapping[figure.photo], source=None) if figure.photo in mapping else figure

    return Document(exchange_figures(document.blocks, rename))


def exchange_figures(those: Blocks, change: Callable[[Figure], BlockNode]) -> Blocks:
    """As many blocks, each figure in them exchanged; what is no figure any more has no place in a gallery.

    Where `change` gives the very figure back, the blocks around it are the very blocks too.
    """
    made = tuple(_exchanged(block, change) for block in those)
    return those if all(new is old for new, old in zip(made, those, strict=True)) else made


def _exchanged(block: BlockNode, change: Callable[[Figure], BlockNode]) -> BlockNode:
    if isinstance(block, Figure):
        return change(block)
    if isinstance(block, List):
        items = tuple(_with_blocks(item, exchange_figures(item.blocks, change)) for item in block.items)
        same = all(new is old for new, old in zip(items, block.items, strict=True))
        return block if same else replace(block, items=items, source=None)
    if isinstance(block, Gallery):
        inside = exchange_figures(block.figures, change)
        if inside is block.figures:
            return block
        return replace(block, figures=tuple(one for one in inside if isinstance(one, Figure)), source=None)
    if isinstance(block, (Quotation, Box, PullQuote, Footnote)):
        inside = exchange_figures(block.blocks, change)
        return block if inside is block.blocks else replace(block, blocks=inside, source=None)
    return block


def _with_blocks(item: ListItem, inside: Blocks) -> ListItem:
    return item if inside is item.blocks else replace(item, blocks=inside)
