# SPDX-License-Identifier: GPL-3.0-or-later
"""Inline nodes to pieces of HTML; everything that is text is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from newsdesk.document.addresses import article_of, encoded, is_address, is_web
from newsdesk.document.fragment import ArticleLinkHole, Piece
from newsdesk.document.html_text import escape
from newsdesk.document.tree import (
    Code,
    EditorialNote,
    Emphasis,
    FootnoteReference,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Strike,
    Strong,
    Subscript,
    Superscript,
    Text,
)

_TAGS: Final[Mapping[type[Inline], str]] = {
    Strong: "strong",
    Emphasis: "em",
    Strike: "s",
    Superscript: "sup",
    Subscript: "sub",
}


@dataclass(slots=True)
class Numbering:
    """The numbers of the footnotes by label, and how often each has been referred to so far."""

    numbers: Mapping[str, int]
    uses: dict[str, int] = field(default_factory=dict)

    def use(self, label: str) -> str:
        """The id of the next reference to `label`."""
        times = self.uses[label] = self.uses.get(label, 0) + 1
        return f"fnref-{self.numbers[label]}" + (f"-{times}" if times > 1 else "")


def inline_pieces(inlines: Inlines, numbering: Numbering, *, linked: bool = False) -> list[Piece]:
    """The HTML of `inlines`; inside a link (`linked`) no other link is made. Empty where only remarks stand."""
    pieces: list[Piece] = []
    for node in inlines:
        if isinstance(node, Text):
            pieces.append(escape(node.text))
        elif isinstance(node, Code):
            pieces.append(f"<code>{escape(node.text)}</code>")
        elif isinstance(node, LineBreak):
            pieces.append("<br>")
        elif isinstance(node, FootnoteReference):
            pieces.append(_footnote_mark(node, numbering, linked))
        elif isinstance(node, Link):
            pieces.extend(_link(node, numbering, linked))
        elif not isinstance(node, EditorialNote):
            tag = _TAGS[type(node)]
            pieces.extend(wrapped(f"<{tag}>", inline_pieces(node.children, numbering, linked=linked), f"</{tag}>"))
    return pieces


def anchored_labels(inlines: Inlines) -> Iterator[str]:
    """The labels of the footnotes whose marks can be led back to: those outside of links."""
    for node in inlines:
        if isinstance(node, FootnoteReference):
            yield node.label
        elif isinstance(node, (Strong, Emphasis, Strike, Superscript, Subscript)):
            yield from anchored_labels(node.children)


def wrapped(start: Piece, inside: Iterable[Piece], end: Piece) -> list[Piece]:
    """`inside` between two pieces; nothing where it is empty."""
    pieces = list(inside)
    return [start, *pieces, end] if any(pieces) else []


def _link(node: Link, numbering: Numbering, linked: bool) -> list[Piece]:
    inside = inline_pieces(node.children, numbering, linked=True)
    if linked or not is_address(node.href):
        return inside
    title = escape(node.title)
    if (article := article_of(node.href)) is not None:
        return wrapped(ArticleLinkHole(article, title), inside, ArticleLinkHole(article, end=True))
    attributes = f' title="{title}"' if title else ""
    if is_web(node.href):
        attributes += ' rel="noopener"'
    return wrapped(f'<a href="{escape(encoded(node.href))}"{attributes}>', inside, "</a>")


def _footnote_mark(node: FootnoteReference, numbering: Numbering, linked: bool) -> str:
    number = numbering.numbers.get(node.label)
    if number is None:
        return escape(f"[^{node.label}]")
    if linked:
        return f'<sup class="footnote-mark">{number}</sup>'
    place = numbering.use(node.label)
    return f'<sup class="footnote-mark"><a href="#fn-{number}" id="{place}" role="doc-noteref">{number}</a></sup>'
