# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocks to their canonical Markdown: one short function for each kind of block, giving lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from newsdesk.document.block_syntax import ATTRIBUTION, ITEM, RULE, is_blank
from newsdesk.document.escaping import escape_heading, escape_line
from newsdesk.document.inline_to_markdown import write_inlines
from newsdesk.document.normal_form import HIGHEST_NUMBER
from newsdesk.document.table_syntax import write_alignments, write_row
from newsdesk.document.tree import (
    BlockNode,
    Blocks,
    Box,
    CodeBlock,
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

_INDENT: Final = "    "
_IN_ALT = re.compile(r"[\\\"]")


def write_lines(blocks: Blocks) -> list[str]:
    """The lines of `blocks`, which must be in normal form, with a blank one between two blocks."""
    lines: list[str] = []
    for block in blocks:
        if lines:
            lines.append("")
        lines.extend(_WRITERS[type(block)](block))
    return lines


def _paragraph(block: Paragraph) -> list[str]:
    return _prose(block.children)


def _prose(inlines: Inlines) -> list[str]:
    if not inlines:
        return []
    lines = write_inlines(inlines).split("\n")
    return [escape_line(line, first=not number) for number, line in enumerate(lines)]


def _speech(block: Speech) -> list[str]:
    first, *others = write_inlines(block.children).split("\n")
    return [f"{block.dash} {first}", *(escape_line(line, first=False) for line in others)]


def _heading(block: Heading) -> list[str]:
    return [f"{'#' * block.level} {escape_heading(write_inlines(block.children))}"]


def _list(block: List) -> list[str]:
    lines: list[str] = []
    for number, item in enumerate(block.items, block.start):
        marker = f"{min(number, HIGHEST_NUMBER)}." if block.ordered else "-"
        first, *others = _item(item) or [""]
        line = f"{marker} {first}" if first else marker
        if RULE.match(line):
            line, others = marker, [first, *others]
        lines.append(line)
        lines.extend(_indented(others))
    return lines


def _item(item: ListItem) -> list[str]:
    """The lines of an item; a list right after a paragraph needs no blank line where it can do without."""
    lines: list[str] = []
    last: BlockNode | None = None
    for block in item.blocks:
        written = _WRITERS[type(block)](block)
        if lines and not (isinstance(last, (Paragraph, Speech)) and _interrupts(block, written[0])):
            lines.append("")
        lines.extend(written)
        last = block
    return lines


def _interrupts(block: BlockNode, first: str) -> bool:
    if not isinstance(block, List) or (block.ordered and block.start != 1):
        return False
    match = ITEM.match(first)
    return match is not None and match.end() < len(first)


def _indented(lines: Sequence[str]) -> list[str]:
    return [_INDENT + line if line else "" for line in lines]


def _quotation(block: Quotation) -> list[str]:
    lines = write_lines(block.blocks)
    if block.attribution:
        lines.append(f"— {write_inlines(block.attribution)}")
    elif lines and ATTRIBUTION.match(lines[-1]) and not all(is_blank(line) for line in lines[:-1]):
        lines.append("")  # an empty last line says that the one before is no attribution
    return [f"> {line}" if line else ">" for line in lines or [""]]


def _figure(block: Figure) -> list[str]:
    caption = write_inlines(block.caption, in_brackets=True)
    options = [f".{block.placement}"] if block.placement else []
    if block.alt is not None:
        options.append('alt="' + _IN_ALT.sub(r"\\\g<0>", block.alt) + '"')
    return [f"![{caption}](photo:{block.photo})" + ("{" + " ".join(options) + "}" if options else "")]


def _container(opening: str, lines: Sequence[str]) -> list[str]:
    return [f"::: {opening}", *lines, ":::"]


def _gallery(block: Gallery) -> list[str]:
    return _container("gallery", [line for figure in block.figures for line in _figure(figure)])


def _box(block: Box) -> list[str]:
    return _container(f"box {block.title}".rstrip(" "), write_lines(block.blocks))


def _pull_quote(block: PullQuote) -> list[str]:
    return _container("pullquote", write_lines(block.blocks))


def _embed(block: Embed) -> list[str]:
    return _container(f"embed {block.url}", _prose(block.title))


def _table(block: Table) -> list[str]:
    header, *rows = (write_row([write_inlines(cell) for cell in row]) for row in (block.header, *block.rows))
    return [header, write_alignments(block.alignments), *rows]


def _rule(_: Rule) -> list[str]:
    return ["---"]


def _code(block: CodeBlock) -> list[str]:
    sign = "~" if "`" in block.language else "`"
    longest = max((len(run) for run in re.findall(f"{sign}+", block.text)), default=0)
    fence = sign * max(3, longest + 1)
    space = " " if block.language.startswith(sign) else ""
    return [fence + space + block.language, *(block.text.split("\n") if block.text else ()), fence]


def _footnote(block: Footnote) -> list[str]:
    first, *others = write_lines(block.blocks) or [""]
    return [f"[^{block.label}]: {first}".rstrip(" "), *_indented(others)]


def _opaque(block: Opaque) -> list[str]:
    return block.text.split("\n")


_WRITERS: Final[Mapping[type[BlockNode], Callable[[Any], list[str]]]] = {
    Paragraph: _paragraph,
    Heading: _heading,
    Speech: _speech,
    List: _list,
    Quotation: _quotation,
    Figure: _figure,
    Gallery: _gallery,
    Box: _box,
    PullQuote: _pull_quote,
    Embed: _embed,
    Table: _table,
    Rule: _rule,
    CodeBlock: _code,
    Footnote: _footnote,
    Opaque: _opaque,
}
