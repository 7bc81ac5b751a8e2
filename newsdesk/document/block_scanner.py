# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines to blocks: one reader for each list of lines, one short method for each kind of block.

The reader goes through its lines once. What stands inside a list item, a quotation or a footnote is freed of its
indentation or its signs and read by a reader of its own; what stands inside `:::` is read by the same one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from newsdesk.document.addresses import is_web
from newsdesk.document.block_syntax import (
    ATTRIBUTION,
    CONTAINER,
    CONTAINER_END,
    DELIMITER_ROW,
    FENCE,
    FOOTNOTE,
    HTML,
    ITEM,
    QUOTE,
    RULE,
    SPEECH,
    UNDERLINE,
    heading_text,
    indentation,
    is_blank,
    may_open,
)
from newsdesk.document.figure_syntax import read_figure
from newsdesk.document.inline_from_markdown import read_inlines
from newsdesk.document.leaf_blocks import (
    Span,
    is_table,
    read_fence,
    read_html,
    read_indented_code,
    read_single_line,
    source_text,
)
from newsdesk.document.nested_lines import collect_indented, collect_quoted
from newsdesk.document.table_syntax import read_alignments, split_cells
from newsdesk.document.tree import (
    Alignment,
    BlockNode,
    Blocks,
    Box,
    Embed,
    Figure,
    Footnote,
    Gallery,
    Heading,
    List,
    ListItem,
    Opaque,
    Paragraph,
    PullQuote,
    Quotation,
    Speech,
    Table,
)

DEEPEST: Final = 20
"""How many lists, quotations, footnotes and containers may stand inside each other; what is deeper is text."""


class Spans(NamedTuple):
    """The blocks up to `end`, and whether a `:::` stands there that closes them."""

    spans: list[Span]
    end: int
    closed: bool


def read_blocks(lines: Sequence[str], depth: int = 0) -> Blocks:
    """The blocks that stand in `lines`."""
    return tuple(span.block for span in Reader(lines, depth).read(0, 0).spans)


class Reader:
    """Reads the blocks of `lines`, which stand `depth` blocks deep."""

    def __init__(self, lines: Sequence[str], depth: int) -> None:
        self._lines = lines
        self._depth = depth

    def read(self, first: int, inside: int) -> Spans:
        """The blocks from line `first` on, `inside` that many containers, up to the end of the innermost one."""
        spans: list[Span] = []
        place = first
        while place < len(self._lines):
            line = self._lines[place]
            if is_blank(line):
                place += 1
            elif inside and CONTAINER_END.match(line):
                return Spans(spans, place, closed=True)
            else:
                found = self._block(place, inside)
                spans.extend(found)
                place = found[-1].end
        return Spans(spans, place, closed=False)

    def _block(self, place: int, inside: int) -> list[Span]:
        line = self._lines[place]
        if indentation(line) >= 4:
            return [read_indented_code(self._lines, place)]
        if may_open(line):
            shallow = self._depth + inside < DEEPEST
            if shallow and CONTAINER.match(line):
                return self._container(place, inside)
            span = (
                read_single_line(self._lines, place)
                or read_fence(self._lines, place)
                or read_html(self._lines, place)
                or (self._nested(place, inside) if shallow else None)
            )
            if span is not None:
                return [span]
        return [self._table(place, inside) or self._paragraph(place, inside)]

    # -- blocks that hold blocks ---------------------------------------------------------------------------------------

    def _container(self, place: int, inside: int) -> list[Span]:
        line = self._lines[place]
        inner = self.read(place + 1, inside + 1)
        if not inner.closed:
            return [Span(Paragraph(read_inlines(line)), place, place + 1), *inner.spans]
        match = CONTAINER.match(line)
        name, _, argument = (match[1] if match else "").replace("\t", " ").partition(" ")
        block = _contained(name, argument.strip(" "), tuple(span.block for span in inner.spans))
        return [Span(block or Opaque(source_text(self._lines[place : inner.end + 1])), place, inner.end + 1)]

    def _nested(self, place: int, inside: int) -> Span | None:
        line = self._lines[place]
        if QUOTE.match(line):
            return self._quotation(place, inside)
        if ITEM.match(line):
            return self._list(place, inside)
        if (match := FOOTNOTE.match(line)) is not None:
            body, end = collect_indented(
                self._lines, place + 1, line[match.end() :], 0, lambda at: self._stops(at, inside)
            )
            return Span(Footnote(match[1], read_blocks(body, self._depth + inside + 1)), place, end)
        return None

    def _quotation(self, place: int, inside: int) -> Span:
        body, end = collect_quoted(self._lines, place, lambda at: self._stops(at, inside))
        attribution = ATTRIBUTION.match(body[-1])
        if attribution is None or all(is_blank(line) for line in body[:-1]):
            return Span(Quotation(read_blocks(body, self._depth + inside + 1)), place, end)
        name = read_inlines(body.pop()[attribution.end() :], one_line=True, edges=" \t\u00a0")
        return Span(Quotation(read_blocks(body, self._depth + inside + 1), name), place, end)

    def _list(self, place: int, inside: int) -> Span:
        items: list[ListItem] = []
        first = ITEM.match(self._lines[place])
        base, number = (len(first[1]), first[3]) if first else (0, None)
        at = end = place
        while (match := self._sibling(at, base, number is not None)) is not None:
            head = self._lines[at][match.end() :]
            body, end = collect_indented(self._lines, at + 1, head, base, lambda at: self._stops(at, inside))
            items.append(ListItem(read_blocks(body, self._depth + inside + 1)))
            at = end
            while at < len(self._lines) and is_blank(self._lines[at]):
                at += 1
        return Span(List(tuple(items), number is not None, int(number or 1)), place, end)

    def _sibling(self, place: int, base: int, ordered: bool) -> re.Match[str] | None:
        if place >= len(self._lines) or RULE.match(line := self._lines[place]):
            return None
        match = ITEM.match(line)
        return match if match and (match[3] is not None) == ordered and len(match[1]) < base + 2 else None

    # -- tables and paragraphs -----------------------------------------------------------------------------------------

    def _table(self, place: int, inside: int) -> Span | None:
        if not is_table(self._lines, place):
            return None
        alignments = read_alignments(self._lines[place + 1])
        end = place + 2
        while end < len(self._lines) and "|" in self._lines[end] and not self._interrupts(end, inside):
            end += 1
        rows = [split_cells(line) for line in (self._lines[place], *self._lines[place + 2 : end])]
        width = max(map(len, rows))
        cells = [tuple(read_inlines(cell, one_line=True) for cell in row + [""] * (width - len(row))) for row in rows]
        padded = alignments + (Alignment.NONE,) * (width - len(alignments))
        return Span(Table(padded, cells[0], tuple(cells[1:])), place, end)

    def _paragraph(self, place: int, inside: int) -> Span:
        end = place + 1
        while end < len(self._lines) and not is_blank(self._lines[end]):
            if UNDERLINE.match(self._lines[end]):
                text = _joined(self._lines[place:end])
                return Span(Heading(2, read_inlines(text, one_line=True)), place, end + 1)
            if self._interrupts(end, inside):
                break
            end += 1
        text = _joined(self._lines[place:end])
        speech = SPEECH.match(text)
        if speech is None:
            return Span(Paragraph(read_inlines(text)), place, end)
        return Span(Speech(speech[1], read_inlines(text[speech.end() :], edges=" \t\u00a0")), place, end)

    def _interrupts(self, place: int, inside: int) -> bool:
        """Whether a block begins at `place` although no blank line parts it from the paragraph before."""
        line = self._lines[place]
        if is_table(self._lines, place):
            return True
        if not may_open(line) or indentation(line) >= 4:
            return False
        if inside and CONTAINER_END.match(line):
            return True
        if heading_text(line) or RULE.match(line) or FENCE.match(line) or HTML.match(line) or read_figure(line):
            return True
        return self._depth + inside < DEEPEST and _opens_nested(line)

    def _stops(self, place: int, inside: int) -> bool:
        """Whether the line at `place` cannot go on with the last sentence of a list item or a quotation."""
        line = self._lines[place]
        patterns = (ITEM, FOOTNOTE, UNDERLINE, DELIMITER_ROW)
        return self._interrupts(place, inside) or any(pattern.match(line) for pattern in patterns)


def _opens_nested(line: str) -> bool:
    if QUOTE.match(line) or CONTAINER.match(line) or FOOTNOTE.match(line):
        return True
    item = ITEM.match(line)
    return item is not None and item.end() < len(line) and item[3] in (None, "1")


def _joined(lines: Sequence[str]) -> str:
    """The lines of a paragraph as one run: two spaces before a line end stay, since they break the line."""
    parts = [line.strip(" \t") + ("  " if line.endswith("  ") else "") for line in lines]
    return "\n".join(parts).rstrip(" \t")


def _contained(name: str, argument: str, blocks: Blocks) -> BlockNode | None:
    """The container called `name` around `blocks`; None where there is no such container."""
    figures = tuple(block for block in blocks if isinstance(block, Figure))
    if name == "gallery" and not argument and len(figures) == len(blocks):
        return Gallery(figures)
    if name == "box":
        return Box(argument, blocks)
    if name == "pullquote" and not argument:
        return PullQuote(blocks)
    if name == "embed" and is_web(argument) and len(blocks) <= 1:
        if not blocks:
            return Embed(argument, ())
        if isinstance(title := blocks[0], Paragraph):
            return Embed(argument, title.children)
    return None
