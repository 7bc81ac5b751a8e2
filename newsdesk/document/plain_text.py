# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree as plain text, and what a newsroom counts in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

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

    signs: int
    signs_without_spaces: int
    words: int


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
    words = sum(1 for run in runs if run.isalnum() or any(map(str.isalnum, run)))
    return Counts(signs, sum(map(len, runs)), words)


def minutes(words: int) -> int:
    """How long a reader needs for so many words, in minutes, at least one where there are any."""
    return -(-words // WORDS_A_MINUTE)


def _block_lines(blocks: Blocks) -> list[str]:
    return [line for block in blocks for line in _lines(block) if line]


def _lines(block: BlockNode) -> list[str]:
    match block:
        case Paragraph() | Heading():
            return [inline_text(block.children)]
        case Speech():
            text = inline_text(block.children)
            return [f"{block.dash} {text}" if text else ""]
        case List():
            return [line for item in block.items for line in _block_lines(item.blocks)]
        case Quotation():
            return [*_block_lines(block.blocks), inline_text(block.attribution)]
        case Box():
            return [block.title, *_block_lines(block.blocks)]
        case PullQuote() | Footnote():
            return _block_lines(block.blocks)
        case Figure():
            return [inline_text(block.caption)]
        case Gallery():
            return _block_lines(block.figures)
        case Embed():
            return [inline_text(block.title) or block.url]
        case Table():
            return ["\t".join(map(inline_text, row)) for row in (block.header, *block.rows)]
        case CodeBlock() | Opaque():
            return [block.text]
        case _:
            return []
