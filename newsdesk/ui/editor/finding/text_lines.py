# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocks of the tree as lines to search in, and the same blocks with other lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final, NamedTuple, TypeVar

from newsdesk.document.inline_normal_form import normal_inlines
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
    Speech,
    Table,
)
from newsdesk.ui.editor.finding.inline_cutting import signs
from newsdesk.ui.editor.from_tree import SPEECH_SPACE
from newsdesk.ui.editor.kinds import Line
from newsdesk.ui.editor.lines import lines_of

SPEECH_EDGES: Final = " \t\u00a0"

B = TypeVar("B", bound=BlockNode)


class TextLine(NamedTuple):
    """A line to search in; `prose` says that lines of its kind before and behind it are one text with it."""

    text: str
    prose: bool = False


Content = Inlines | str
Change = Callable[[Content], Content]
"""Gives other content for that of one line; the same object where nothing changes."""


def prose_lines(node: BlockNode) -> list[Line] | None:
    """The lines of a block that is edited as text, None for pictures, tables and objects."""
    if not isinstance(node, (Paragraph, Heading, Speech, List, Quotation)):
        return None
    lines = lines_of(node)
    return lines if lines[0].node is None else None


def line_text(line: Line) -> str:
    """What stands in a line of prose, the dash of speech with it."""
    text = signs(line.children)
    return line.dash + SPEECH_SPACE + text if line.dash else text


def text_lines(node: BlockNode) -> tuple[TextLine, ...]:
    """The lines of a block as it is shown, one a QTextBlock; those of an object in reading order."""
    lines = prose_lines(node)
    if lines is not None:
        return tuple(TextLine(line_text(line), True) for line in lines)
    found: list[TextLine] = []

    def note(content: Content) -> Content:
        found.append(TextLine(content if isinstance(content, str) else signs(content)))
        return content

    with_content(node, note)
    return tuple(found)


# -- what is no prose --------------------------------------------------------------------------------------------------


def with_content(node: BlockNode, change: Change) -> BlockNode:
    """The block with the content of its lines changed, in reading order; the very block where nothing was."""
    if isinstance(node, (Paragraph, Speech, Heading)):
        edges = SPEECH_EDGES if isinstance(node, Speech) else " \t"
        children = _inlines(node.children, change, one_line=isinstance(node, Heading), edges=edges)
        return node if children is node.children else replace(node, children=children, source=None)
    if isinstance(node, Figure):
        caption = _inlines(node.caption, change)
        return node if caption is node.caption else replace(node, caption=caption, source=None)
    if isinstance(node, Table):
        return _table(node, change)
    if isinstance(node, Embed):
        title = _inlines(node.title, change)
        return node if title is node.title else replace(node, title=title, source=None)
    if isinstance(node, (CodeBlock, Opaque)):
        text = change(node.text)
        return node if text is node.text or not isinstance(text, str) else replace(node, text=text, source=None)
    return _container(node, change)


def _container(node: BlockNode, change: Change) -> BlockNode:
    if isinstance(node, Gallery):
        figures = tuple(one for each in node.figures if isinstance(one := with_content(each, change), Figure))
        return node if _same(figures, node.figures) else replace(node, figures=figures, source=None)
    if isinstance(node, List):
        items = tuple(ListItem(_blocks(item.blocks, change)) for item in node.items)
        same = all(one.blocks is other.blocks for one, other in zip(items, node.items, strict=True))
        return node if same else replace(node, items=items, source=None)
    if isinstance(node, Box):
        title = change(node.title)
        blocks = _blocks(node.blocks, change)
        if title is node.title and blocks is node.blocks:
            return node
        return replace(node, title=title if isinstance(title, str) else node.title, blocks=blocks, source=None)
    if isinstance(node, Quotation):
        blocks = _blocks(node.blocks, change)
        attribution = _inlines(node.attribution, change, edges=SPEECH_EDGES) if node.attribution else ()
        if blocks is node.blocks and (attribution is node.attribution or not node.attribution):
            return node
        return replace(node, blocks=blocks, attribution=attribution, source=None)
    if isinstance(node, (PullQuote, Footnote)):
        blocks = _blocks(node.blocks, change)
        return node if blocks is node.blocks else replace(node, blocks=blocks, source=None)
    return node


def _blocks(blocks: Blocks, change: Change) -> Blocks:
    """The blocks inside another one; paragraphs that became empty are gone."""
    made = tuple(with_content(each, change) for each in blocks)
    if _same(made, blocks):
        return blocks
    return tuple(
        new
        for new, old in zip(made, blocks, strict=True)
        if new is old or not isinstance(new, Paragraph) or new.children
    )


def _table(node: Table, change: Change) -> Table:
    header = tuple(_inlines(cell, change) for cell in node.header)
    rows = tuple(tuple(_inlines(cell, change) for cell in row) for row in node.rows)
    if _same(header, node.header) and all(_same(row, old) for row, old in zip(rows, node.rows, strict=True)):
        return node
    return replace(node, header=header, rows=rows, source=None)


def _inlines(inlines: Inlines, change: Change, *, one_line: bool = True, edges: str = " \t") -> Inlines:
    made = change(inlines)
    if made is inlines or isinstance(made, str):
        return inlines
    return normal_inlines(made, one_line=one_line, edges=edges)


def _same(made: tuple[object, ...], old: tuple[object, ...]) -> bool:
    return len(made) == len(old) and all(one is other for one, other in zip(made, old, strict=True))
