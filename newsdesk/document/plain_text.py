# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree as plain text, and what a newsroom counts in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import filterfalse
from typing import Any, Final

from newsdesk.document.tree import (
    BlockNode,
    Blocks,
    Box,
    Code,
    CodeBlock,
    Document,
    Embed,
    Emphasis,
    Figure,
    Footnote,
    Gallery,
    Heading,
    Inlines,
    LineBreak,
    Link,
    List,
    Opaque,
    Paragraph,
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

WORDS_A_MINUTE: Final = 180


@dataclass(frozen=True, slots=True)
class Counts:
    """Signs with spaces, signs without white space, and words; the ends of lines and cells count nowhere."""

    signs: int = 0
    signs_without_spaces: int = 0
    words: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.signs + other.signs,
            self.signs_without_spaces + other.signs_without_spaces,
            self.words + other.words,
        )

    def __sub__(self, other: Counts) -> Counts:
        return Counts(
            self.signs - other.signs,
            self.signs_without_spaces - other.signs_without_spaces,
            self.words - other.words,
        )


def plain_text(document: Document) -> str:
    """What a reader reads: a line for each block, tabs between the cells of a table, no marks and no remarks."""
    return "\n".join(_block_lines(document.blocks))


def inline_text(inlines: Inlines) -> str:
    """The characters of `inlines` without marks, marks of footnotes and remarks; a line break is a line feed."""
    parts: list[str] = []
    for node in inlines:
        if isinstance(node, (Text, Code)):
            parts.append(node.text)
        elif isinstance(node, LineBreak):
            parts.append("\n")
        elif isinstance(node, (Strong, Emphasis, Strike, Superscript, Subscript, Link)):
            parts.append(inline_text(node.children))
    return "".join(parts)


def count(text: str) -> Counts:
    """The counts of a plain text; a word is a run without white space that holds a letter or a digit."""
    signs = len(text) - text.count("\n") - text.count("\t")
    runs = text.split()
    words = sum(map(str.isalnum, runs)) + sum(any(map(str.isalnum, run)) for run in filterfalse(str.isalnum, runs))
    return Counts(signs, sum(map(len, runs)), words)


def minutes(words: int) -> int:
    """How long a reader needs for so many words, in minutes, at least one where there are any."""
    return -(-words // WORDS_A_MINUTE)


def _block_lines(blocks: Blocks) -> list[str]:
    return [line for block in blocks for line in _LINES[type(block)](block) if line]


def _prose(block: Paragraph | Heading) -> list[str]:
    return [inline_text(block.children)]


def _speech(block: Speech) -> list[str]:
    text = inline_text(block.children)
    return [f"{block.dash} {text}"] if text else []


def _list(block: List) -> list[str]:
    return [line for item in block.items for line in _block_lines(item.blocks)]


def _quotation(block: Quotation) -> list[str]:
    return [*_block_lines(block.blocks), inline_text(block.attribution)]


def _box(block: Box) -> list[str]:
    return [block.title, *_block_lines(block.blocks)]


def _inner(block: PullQuote | Footnote) -> list[str]:
    return _block_lines(block.blocks)


def _figure(block: Figure) -> list[str]:
    return [inline_text(block.caption)]


def _gallery(block: Gallery) -> list[str]:
    return _block_lines(block.figures)


def _embed(block: Embed) -> list[str]:
    return [inline_text(block.title) or block.url]


def _table(block: Table) -> list[str]:
    return ["\t".join(map(inline_text, row)) for row in (block.header, *block.rows)]


def _rule(_: Rule) -> list[str]:
    return []


def _verbatim(block: CodeBlock | Opaque) -> list[str]:
    return [block.text]


_LINES: Final[Mapping[type[BlockNode], Callable[[Any], list[str]]]] = {
    Paragraph: _prose,
    Heading: _prose,
    Speech: _speech,
    List: _list,
    Quotation: _quotation,
    Figure: _figure,
    Gallery: _gallery,
    Box: _box,
    PullQuote: _inner,
    Embed: _embed,
    Table: _table,
    Rule: _rule,
    CodeBlock: _verbatim,
    Footnote: _inner,
    Opaque: _verbatim,
}
