# SPDX-License-Identifier: GPL-3.0-or-later
"""Places of a text replaced in the tree: blocks without one stay the very blocks that they were."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from newsdesk.document.inline_normal_form import normal_inlines
from newsdesk.document.tree import BlockNode, Blocks, Heading, Inlines, Paragraph, Quotation, Speech, Text
from newsdesk.ui.editor.finding.inline_cutting import PARAGRAPH_END, parted, replaced, signs
from newsdesk.ui.editor.finding.text_lines import SPEECH_EDGES, Content, prose_lines, with_content
from newsdesk.ui.editor.from_tree import SPEECH_SPACE
from newsdesk.ui.editor.kinds import LEVELS, QUOTES, Kind, Line
from newsdesk.ui.editor.lines import list_of, with_lists_joined
from newsdesk.ui.editor.restyle import DASHES

_SPEECHES: Final = (Kind.SPEECH, Kind.QUOTE_SPEECH)
_ONE_LINE: Final = frozenset({*LEVELS, Kind.ATTRIBUTION})


class Cut(NamedTuple):
    """In the lines of some blocks: from a place of a line to one of the same or a later line comes `text`."""

    line: int
    start: int
    end_line: int
    end: int
    text: str


def rewritten(blocks: Blocks, cuts: Sequence[Cut]) -> Blocks:
    """Blocks that follow each other, with places of their lines replaced; `cuts` are in order and apart.

    A place over the end of a line makes one of both, and a line feed in a text makes two.
    """
    lines = [prose_lines(node) for node in blocks]
    if len(blocks) == 1 and lines[0] is None:
        return (_object_rewritten(blocks[0], cuts),)
    row = [_Owned(number, line) for number, those in enumerate(lines) for line in those or ()]
    for cut in reversed(cuts):
        row[cut.line : cut.end_line + 1] = _cut(row[cut.line], row[cut.end_line], cut)
    return with_lists_joined(_nodes(row))


def _object_rewritten(node: BlockNode, cuts: Sequence[Cut]) -> BlockNode:
    """A block that is no prose: line feeds become spaces, but in code."""
    number = -1

    def change(content: Content) -> Content:
        nonlocal number
        number += 1
        for cut in reversed([cut for cut in cuts if cut.line == number]):
            if isinstance(content, str):
                content = content[: cut.start] + cut.text + content[cut.end :]
            else:
                content = replaced(content, cut.start, cut.end, cut.text.replace("\n", " "))
        return content

    return with_content(node, change)


# -- prose -------------------------------------------------------------------------------------------------------------


class _Owned(NamedTuple):
    """A line, and the number of the block that it is of."""

    owner: int
    line: Line


def _cut(first: _Owned, last: _Owned, cut: Cut) -> list[_Owned]:
    start = _with_dash(first.line)
    text = cut.text.replace("\n", PARAGRAPH_END if first.line.kind not in _ONE_LINE else " ")
    if first is last:
        made = replaced(start, cut.start, cut.end, text)
    else:
        tail = replaced(_with_dash(last.line), 0, cut.end, "") if cut.end else _with_dash(last.line)
        if not cut.start and not text:
            first = last  # nothing of the first line is left
        made = (*replaced(start, cut.start, len(signs(start)), text), *tail)
    pieces = parted(made) if PARAGRAPH_END in text else [made]
    lines = [_Owned(first.owner, _line(first.line, pieces[0]))]
    lines += [_Owned(first.owner, _line(_following(first.line), piece)) for piece in pieces[1:]]
    return lines


def _with_dash(line: Line) -> Inlines:
    return (Text(line.dash + SPEECH_SPACE), *line.children) if line.dash else line.children


def _line(like: Line, children: Inlines) -> Line:
    """A line of the kind of another one; speech that lost its dash is none."""
    kind, dash = like.kind, ""
    if kind in _SPEECHES:
        text = signs(children)
        if text.startswith(DASHES):
            dash, children = text[0], replaced(children, 0, 2, "")
        else:
            kind = Kind.PARAGRAPH if kind is Kind.SPEECH else Kind.QUOTE
    edges = SPEECH_EDGES if dash or kind is Kind.ATTRIBUTION else " \t"
    children = normal_inlines(children, one_line=kind in _ONE_LINE, edges=edges)
    return replace(like, kind=kind, dash=dash, children=children)


def _following(line: Line) -> Line:
    """The kind of a line that was parted from another one."""
    if line.kind is Kind.QUOTE_SPEECH:
        return Line(Kind.QUOTE, group=line.group)
    if line.kind is Kind.SPEECH or line.kind in LEVELS:
        return Line(Kind.PARAGRAPH)
    return line


def _nodes(row: list[_Owned]) -> Blocks:
    found: list[BlockNode] = []
    at = 0
    while at < len(row):
        owner, line = row[at]
        end = at + 1
        if line.kind is Kind.ITEM:
            while end < len(row) and row[end].line.kind is Kind.ITEM and row[end].owner == owner:
                end += 1
            found.append(list_of([each.line for each in row[at:end]]))
        elif line.kind in QUOTES:
            while end < len(row) and row[end].line.kind in QUOTES and row[end].line.group == line.group:
                end += 1
            found.append(_quotation([each.line for each in row[at:end]]))
        else:
            found.append(_single(line))
        at = end
    return tuple(found)


def _quotation(lines: list[Line]) -> Quotation:
    attribution: Inlines = ()
    if lines[-1].kind is Kind.ATTRIBUTION:
        attribution = lines.pop().children
    return Quotation(tuple(_single(line) for line in lines if line.children), attribution)


def _single(line: Line) -> BlockNode:
    if line.kind in LEVELS:
        return Heading(LEVELS[line.kind], line.children)
    return Speech(line.dash, line.children) if line.dash else Paragraph(line.children)
