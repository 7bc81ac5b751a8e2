# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs of text of a page to inline nodes: links made whole, paragraphs parted by blank lines, cells made one line."""

from __future__ import annotations

from itertools import groupby
from typing import Final, NamedTuple
from urllib.parse import parse_qs, urlsplit

from newsdesk.document.addresses import is_web
from newsdesk.document.inline_normal_form import normal_inlines
from newsdesk.document.plain_text import plain_text
from newsdesk.document.tree import BlockNode, Document, Figure, Inline, Inlines, LineBreak, Link, Paragraph, Text
from newsdesk.ui.editor.pasted.page import Element
from newsdesk.ui.editor.pasted.rows import Row
from newsdesk.ui.editor.pasted.styles import is_hidden

_EDGES: Final = " \t\u00a0"


class Piece(NamedTuple):
    """An inline node, and the link that it is in: pieces of one `anchor` are one link."""

    node: Inline
    anchor: int
    href: str

    @property
    def is_blank(self) -> bool:
        """Whether nothing is seen of it."""
        return isinstance(self.node, Text) and not self.node.text.strip(_EDGES)


def inlines_of(pieces: list[Piece]) -> Inlines:
    """The inline nodes of a paragraph."""
    nodes: list[Inline] = []
    for (_, href), those in groupby(pieces, lambda piece: (piece.anchor, piece.href)):
        inside = tuple(piece.node for piece in those)
        nodes += [Link(href, inside)] if href else inside
    return normal_inlines(tuple(nodes), edges=_EDGES) if nodes else ()


def parted(pieces: list[Piece]) -> list[list[Piece]]:
    """Paragraphs, where two line breaks follow each other; the rest of the text goes on in one."""
    parts: list[list[Piece]] = [[]]
    for piece in pieces:
        here = parts[-1]
        if not isinstance(piece.node, LineBreak):
            here.append(piece)
            continue
        blank = len(here)
        while blank and here[blank - 1].is_blank:
            blank -= 1
        if blank and isinstance(here[blank - 1].node, LineBreak):
            del here[blank - 1 :]
            parts.append([])
        elif blank:
            here.append(piece)
    return parts


def in_one_line(rows: list[Row]) -> Inlines:
    """What stands in a cell, paragraphs with a space between them."""
    joined: list[Inline] = []
    for row in rows:
        own: Inlines = row.inlines
        if row.block is not None and not isinstance(row.block, Figure):
            own = _words(row.block)
        if own:
            joined += [Text(" "), *own] if joined else own
    return normal_inlines(tuple(joined), one_line=True, edges=_EDGES)


def _words(block: BlockNode) -> Inlines:
    if isinstance(block, Paragraph):
        return block.children
    return (Text(" ".join(plain_text(Document((block,))).split())),)


def lines_of_code(element: Element) -> list[str]:
    """The text of preformatted lines, piece by piece."""
    found: list[str] = []
    for child in element.children:
        if isinstance(child, str):
            found.append(child)
        elif child.tag == "br":
            found.append("\n")
        elif not is_hidden(child):
            found += lines_of_code(child)
            if child.tag in ("div", "p", "li") and found and not found[-1].endswith("\n"):
                found.append("\n")
    return found


def without_detour(href: str) -> str:
    """Where a link leads in the end that goes by way of a search engine's counter."""
    if not href.startswith(("https://www.google.", "http://www.google.")):
        return href
    try:
        parts = urlsplit(href)
        wanted = parse_qs(parts.query).get("q", [""])[0] if parts.path == "/url" else ""
    except ValueError:
        return href
    return wanted if is_web(wanted) else href
