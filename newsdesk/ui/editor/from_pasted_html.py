# SPDX-License-Identifier: GPL-3.0-or-later
"""Pasted HTML to the tree: headings, lists, paragraphs, quotations, bold, italic and links; all else is plain text.

No markup survives as markup: what is not in the tree cannot come in. Works on any HTML, off the GUI thread too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Final

from newsdesk.document.addresses import is_address
from newsdesk.document.inline_normal_form import Mark, normal_inlines
from newsdesk.document.tree import (
    BlockNode,
    Blocks,
    Emphasis,
    Heading,
    Inline,
    LineBreak,
    Link,
    List,
    ListItem,
    Paragraph,
    Quotation,
    Speech,
    Strike,
    Strong,
    Subscript,
    Superscript,
    Text,
)

_SPACES: Final = re.compile(r"[ \t\r\n\f]+")
_HIDDEN: Final = frozenset({"script", "style", "head", "title", "template", "noscript", "svg", "object", "iframe"})
_BLOCKS: Final = frozenset(
    {"p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "figure", "figcaption", "address"}
    | {"pre", "table", "tr", "ul", "ol", "li", "blockquote", "dl", "dt", "dd", "form", "fieldset", "body", "html", "hr"}
    | {"h1", "h2", "h3", "h4", "h5", "h6"}
)
_VOID: Final = frozenset({"br", "img", "hr", "meta", "link", "input", "wbr", "col", "area", "base", "source"})
_MARKS: Final[dict[str, Mark]] = {
    "b": Strong, "strong": Strong, "i": Emphasis, "em": Emphasis, "cite": Emphasis, "s": Strike, "strike": Strike,
    "del": Strike, "sup": Superscript, "sub": Subscript,
}  # fmt: skip
_SPEECH: Final = re.compile(r"[–—][ \u00a0]")
_DEEPEST: Final = 6
_BOLD: Final = re.compile(r"font-weight\s*:\s*(bold|[6-9]00)")
_LIGHT: Final = re.compile(r"font-weight\s*:\s*(normal|[1-5]00)")
_ITALIC: Final = re.compile(r"font-style\s*:\s*(italic|oblique)")


@dataclass(slots=True)
class _Open:
    """An element that is open: what it adds to the text in it."""

    tag: str
    marks: frozenset[Mark]
    href: str
    quoted: bool
    hidden: bool


@dataclass(frozen=True, slots=True)
class _Row:
    """One paragraph of the page: a heading of `level`, an item `depth` deep, or neither."""

    inlines: tuple[Inline, ...]
    level: int = 0
    depth: int = 0
    ordered: bool = False
    quoted: bool = False


def from_pasted_html(html: str) -> Blocks:
    """The blocks of a piece of HTML; never raises."""
    page = _Page()
    page.feed(html)
    page.close()
    page.end_row()
    return _blocks(page.rows)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[_Row] = []
        self._open: list[_Open] = [_Open("", frozenset(), "", False, False)]
        self._lists: list[bool] = []
        self._level = 0
        self._nodes: list[Inline] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            if not self._open[-1].hidden:
                self._nodes.append(LineBreak())
            return
        if tag in _BLOCKS:
            self.end_row()
        if tag in _VOID:
            return
        if tag in ("ul", "ol"):
            self._lists.append(tag == "ol")
        if re.fullmatch("h[1-6]", tag):
            self._level = min(max(int(tag[1]), 2), 4)
        if tag in ("td", "th") and self._nodes:
            self._nodes.append(Text(" "))
        self._open.append(self._opened(tag, dict(attrs)))

    def _opened(self, tag: str, attributes: dict[str, str | None]) -> _Open:
        around = self._open[-1]
        style = (attributes.get("style") or "").lower()
        marks = set(around.marks)
        if tag in _MARKS:
            marks.add(_MARKS[tag])
        if _BOLD.search(style):
            marks.add(Strong)
        elif _LIGHT.search(style):
            marks.discard(Strong)
        if _ITALIC.search(style):
            marks.add(Emphasis)
        href = around.href
        if tag == "a":
            wanted = (attributes.get("href") or "").strip()
            href = wanted if is_address(wanted) else ""
        hidden = around.hidden or tag in _HIDDEN
        return _Open(tag, frozenset(marks), href, around.quoted or tag == "blockquote", hidden)

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.end_row()
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        if re.fullmatch("h[1-6]", tag):
            self._level = 0
        depth = next((at for at in range(len(self._open) - 1, 0, -1) if self._open[at].tag == tag), 0)
        if depth:
            del self._open[depth:]

    def handle_data(self, data: str) -> None:
        around = self._open[-1]
        if around.hidden:
            return
        text = _SPACES.sub(" ", data)
        if not text or (text == " " and not self._nodes):
            return
        node: Inline = Text(text)
        if around.href:
            node = Link(around.href, (node,))
        for mark in around.marks:
            node = mark((node,))
        self._nodes.append(node)

    def end_row(self) -> None:
        """What was read so far is a paragraph."""
        inlines = normal_inlines(tuple(self._nodes), edges=" \t\u00a0") if self._nodes else ()
        self._nodes = []
        if inlines:
            depth = min(len(self._lists), _DEEPEST)
            ordered = bool(self._lists and self._lists[-1])
            self.rows.append(_Row(inlines, self._level, depth, ordered, self._open[-1].quoted))


def _blocks(rows: list[_Row]) -> Blocks:
    blocks: list[BlockNode] = []
    place = 0
    while place < len(rows):
        row = rows[place]
        if row.depth:
            end = place
            while end < len(rows) and rows[end].depth:
                end += 1
            blocks.extend(_lists(rows[place:end], 1))
            place = end
            continue
        if row.quoted:
            end = place
            while end < len(rows) and rows[end].quoted and not rows[end].depth:
                end += 1
            blocks.append(Quotation(tuple(Paragraph(each.inlines) for each in rows[place:end])))
            place = end
            continue
        blocks.append(_prose(row))
        place += 1
    return tuple(blocks)


def _prose(row: _Row) -> BlockNode:
    if row.level:
        return Heading(row.level, normal_inlines(row.inlines, one_line=True))
    first = row.inlines[0]
    if isinstance(first, Text) and _SPEECH.match(first.text):
        rest = normal_inlines((Text(first.text[2:]), *row.inlines[1:]), edges=" \t\u00a0")
        if rest:
            return Speech(first.text[0], rest)
    return Paragraph(row.inlines)


def _lists(rows: list[_Row], depth: int) -> list[BlockNode]:
    """Items of one depth as lists, with what stands deeper inside them."""
    lists: list[BlockNode] = []
    items: list[ListItem] = []
    ordered = rows[0].ordered
    place = 0
    while place < len(rows):
        row = rows[place]
        if items and row.depth == depth and row.ordered != ordered:
            lists.append(List(tuple(items), ordered))
            items = []
        end = place + 1
        while end < len(rows) and rows[end].depth > depth:
            end += 1
        if row.depth > depth:
            items.append(ListItem(tuple(_lists(rows[place:end], depth + 1))))
        else:
            ordered = row.ordered
            inner = _lists(rows[place + 1 : end], depth + 1) if end > place + 1 else []
            items.append(ListItem((Paragraph(row.inlines), *inner)))
        place = end
    lists.append(List(tuple(items), ordered))
    return lists
