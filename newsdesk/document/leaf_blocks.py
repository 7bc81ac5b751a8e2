# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines to the blocks that hold no others: headings, rules, figures, code, HTML; and where a table begins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsdesk.document.block_syntax import (
    CONTAINER,
    CONTAINER_END,
    DEFINITION,
    DELIMITER_ROW,
    FENCE,
    FIGURE,
    HEADING,
    HTML,
    HTML_TAG,
    RULE,
    dedented,
    heading_text,
    indentation,
    is_blank,
)
from newsdesk.document.figure_syntax import read_figure
from newsdesk.document.inline_from_markdown import read_inlines
from newsdesk.document.table_syntax import split_cells
from newsdesk.document.tree import BlockNode, CodeBlock, Heading, Opaque, Rule


class Span(NamedTuple):
    """A block and the lines it was read from: from `first` to before `end`."""

    block: BlockNode
    first: int
    end: int


def read_single_line(lines: Sequence[str], place: int) -> Span | None:
    """A heading, a rule, a figure or the definition of an address, which needs no second line."""
    line = lines[place]
    block: BlockNode | None = None
    if (heading := HEADING.match(line)) is not None:
        text = heading_text(line)
        level = min(max(len(heading[1]), 2), 4)
        block = Heading(level, read_inlines(text, one_line=True)) if text else None
    elif RULE.match(line):
        block = Rule()
    elif FIGURE.match(line):
        block = read_figure(line)
    elif DEFINITION.match(line):
        block = Opaque(line.strip(" \t"))
    return None if block is None else Span(block, place, place + 1)


def read_indented_code(lines: Sequence[str], place: int) -> Span:
    """Code that is indented by four columns, up to its last line that is not blank."""
    end = last = place
    while end < len(lines) and (is_blank(lines[end]) or indentation(lines[end]) >= 4):
        if not is_blank(lines[end]):
            last = end
        end += 1
    text = "\n".join(dedented(line, 4) for line in lines[place : last + 1])
    return Span(CodeBlock(text), place, last + 1)


def read_fence(lines: Sequence[str], place: int) -> Span | None:
    """Code between fences; without a second fence it reaches to the end."""
    match = FENCE.match(lines[place])
    if match is None:
        return None
    indent, fence, language = len(match[1]), match[2], match[3].strip(" \t")
    end = place + 1
    while end < len(lines) and not _closes(lines[end], fence):
        end += 1
    text = "\n".join(dedented(line, indent) if indent else line for line in lines[place + 1 : end])
    return Span(CodeBlock(text, language), place, min(end + 1, len(lines)))


def read_html(lines: Sequence[str], place: int) -> Span | None:
    """A run of lines that begins as an HTML block does, up to a blank line or a container's sign."""
    line = lines[place]
    if not HTML.match(line) and not HTML_TAG.match(line):
        return None
    end = place + 1
    while end < len(lines) and not is_blank(lines[end]) and not _is_colons(lines[end]):
        end += 1
    return Span(Opaque(source_text(lines[place:end])), place, end)


def is_table(lines: Sequence[str], place: int) -> bool:
    """Whether a row and the row under it with as many alignments begin a table."""
    if place + 1 >= len(lines) or "|" not in lines[place]:
        return False
    rule = lines[place + 1]
    return DELIMITER_ROW.match(rule) is not None and len(split_cells(lines[place])) == len(split_cells(rule))


def source_text(lines: Sequence[str]) -> str:
    """The text of an opaque block: its lines, the first without its indentation."""
    return "\n".join((lines[0].lstrip(" \t"), *lines[1:]))


def _is_colons(line: str) -> bool:
    return CONTAINER.match(line) is not None or CONTAINER_END.match(line) is not None


def _closes(line: str, fence: str) -> bool:
    signs = line.strip(" \t")
    return len(signs) >= len(fence) and not signs.strip(fence[0]) and indentation(line) < 4
