# SPDX-License-Identifier: GPL-3.0-or-later
"""The cards of an article's objects, each made once for its node and width."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import QPointF

from newsdesk.document.plain_text import plain_text
from newsdesk.document.to_markdown import blocks_to_markdown
from newsdesk.document.tree import (
    BlockNode,
    Blocks,
    Box,
    CodeBlock,
    Document,
    Embed,
    Footnote,
    Gallery,
    Opaque,
    Paragraph,
    PullQuote,
    Quotation,
    Table,
)
from newsdesk.ui.editor.nodes.cards import (
    BAR_INSET,
    BOX_INSET,
    BarCard,
    BoxCard,
    Card,
    EmbedCard,
    FootnoteCard,
    SourceCard,
)
from newsdesk.ui.editor.nodes.footnotes import Footnotes
from newsdesk.ui.editor.nodes.gallery_card import GalleryCard, Tiles
from newsdesk.ui.editor.nodes.wording import (
    CODE,
    EMPTY_BOX,
    EMPTY_FOOTNOTE,
    EMPTY_PULL_QUOTE,
    HTML,
    LARGE_TABLE,
    SOURCE,
    UNUSED_FOOTNOTE,
    words,
)

_KEPT: Final = 80
_DEEPEST: Final = 3
"""Objects inside objects that are drawn as what they are; what is below them is drawn as its text."""


class _QuotationCard(BarCard):
    accent = False


class CardRack:
    """Makes cards and keeps those used last."""

    def __init__(self, studio: Tiles, footnotes: Footnotes, depth: int) -> None:
        self._studio = studio
        self._footnotes = footnotes
        self._depth = depth
        self._cards: OrderedDict[tuple[int, int], tuple[BlockNode, Card]] = OrderedDict()

    def clear(self) -> None:
        """Make all cards anew when they are asked for: colours, photos or numbers changed."""
        self._cards.clear()

    def card(self, key: int, node: BlockNode, width: float) -> Card:
        """The card of the object with that key."""
        place = (key, round(width))
        found = self._cards.get(place)
        if found is None or found[0] is not node:
            found = self._cards[place] = (node, self._make(node, width))
            if len(self._cards) > _KEPT:
                self._cards.popitem(last=False)
        self._cards.move_to_end(place)
        return found[1]

    def _make(self, node: BlockNode, width: float) -> Card:
        if self._depth > _DEEPEST:
            return SourceCard(plain_text(Document((node,)))[:4000], "", self._studio)
        if isinstance(node, (Box, PullQuote, Quotation, Footnote)):
            return self._text_card(node, width)
        if isinstance(node, Gallery):
            return GalleryCard(node, width, self._studio)
        if isinstance(node, Embed):
            return EmbedCard(node, width, self._studio)
        if isinstance(node, CodeBlock):
            heading = f"{words(CODE)} · {node.language}" if node.language else words(CODE)
            return SourceCard(node.text, heading, self._studio)
        return SourceCard(source_of(node), source_heading(node), self._studio)

    def _text_card(self, node: Box | PullQuote | Quotation | Footnote, width: float) -> Card:
        studio = self._studio
        if isinstance(node, Box):
            inset = QPointF(BOX_INSET, BOX_INSET - 4)
            return BoxCard(node, node.title, node.blocks, width, studio, words(EMPTY_BOX), inset)
        if isinstance(node, PullQuote):
            return BarCard(node, "", node.blocks, width, studio, words(EMPTY_PULL_QUOTE), QPointF(BAR_INSET, 0))
        if isinstance(node, Footnote):
            unused = "" if self._footnotes.is_used(node.label) else words(UNUSED_FOOTNOTE)
            number = self._footnotes.number(node.label)
            return FootnoteCard(node, node.blocks, width, studio, words(EMPTY_FOOTNOTE), number, unused)
        blocks: Blocks = (*node.blocks, Paragraph(node.attribution)) if node.attribution else node.blocks
        return _QuotationCard(node, "", blocks, width, studio, "", QPointF(BAR_INSET, 0))


def source_of(node: BlockNode) -> str:
    """The Markdown of a block, as it was written where that is known."""
    if isinstance(node, Opaque):
        return node.text
    return node.source.text.strip("\n") if node.source else blocks_to_markdown((node,)).rstrip("\n")


def source_heading(node: BlockNode) -> str:
    """What a source is, in plain words."""
    if isinstance(node, Table):
        size = words(LARGE_TABLE).replace("%1", str(len(node.rows) + 1))
        return size.replace("%2", str(len(node.alignments)))
    if isinstance(node, Opaque) and node.text.lstrip().startswith("<"):
        return words(HTML)
    return words(SOURCE)
