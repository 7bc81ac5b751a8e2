# SPDX-License-Identifier: GPL-3.0-or-later
"""Signs with formats to inline nodes in normal form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from PySide6.QtGui import QTextBlock, QTextCharFormat

from newsdesk.document.inline_normal_form import MARKS, normal_inlines
from newsdesk.document.tree import Code, Inline, Inlines, LineBreak, Link, Text
from newsdesk.ui.editor.keepsakes import Keepsakes
from newsdesk.ui.editor.kinds import LINE_SEPARATOR, OBJECT_SIGN, Property, mark_bit

_BITS: Final = tuple((mark_bit(mark), mark) for mark in MARKS)
_PARTS: Final = re.compile(f"([{LINE_SEPARATOR}{OBJECT_SIGN}])")


@dataclass(frozen=True, slots=True)
class _Leaf:
    node: Inline
    marks: int
    link: int = 0
    href: str = ""
    title: str = ""
    outer: int = 0


def read_inlines(
    block: QTextBlock, keepsakes: Keepsakes, *, skip: int = 0, one_line: bool = False, edges: str = " \t"
) -> Inlines:
    """The inline nodes of a block behind its first `skip` signs (UTF-16)."""
    leaves = [leaf for text, form in pieces(block, skip) for leaf in _leaves(text, form, keepsakes)]
    nodes: list[Inline] = []
    for link, those in groupby(leaves, lambda leaf: (leaf.link, leaf.href)):
        if link[0]:
            nodes.append(_link(list(those)))
        else:
            nodes.extend(_marked(leaf.node, leaf.marks) for leaf in those)
    return normal_inlines(tuple(nodes), one_line=one_line, edges=edges)


def pieces(block: QTextBlock, skip: int = 0) -> Iterator[tuple[str, QTextCharFormat]]:
    """The texts of a block with their formats; positions of Qt count UTF-16."""
    text = block.text()
    wide = len(text) != block.length() - 1
    raw = text.encode("utf-16-le", "surrogatepass") if wide else b""
    for each in block.textFormats():
        start, end = max(each.start, skip), each.start + each.length
        if end <= start:
            continue
        piece = raw[2 * start : 2 * end].decode("utf-16-le", "surrogatepass") if wide else text[start:end]
        yield piece, each.format


def _leaves(text: str, form: QTextCharFormat, keepsakes: Keepsakes) -> Iterator[_Leaf]:
    marks, link = form.intProperty(Property.MARKS), form.intProperty(Property.LINK)
    kind = Code if form.intProperty(Property.CODE) else Text
    shared: tuple[int, str, str, int] = (0, "", "", 0)
    if link:
        shared = (link, form.anchorHref(), form.stringProperty(Property.TITLE), form.intProperty(Property.OUTER))
    for part in _PARTS.split(text):
        node: Inline | None = None
        if part == LINE_SEPARATOR:
            node = LineBreak()
        elif part == OBJECT_SIGN:
            node = keepsakes.inline(form.intProperty(Property.OBJECT))
        elif part:
            node = kind(part)
        if node is not None:
            yield _Leaf(node, marks, *shared)


def _marked(node: Inline, marks: int) -> Inline:
    if marks:
        for bit, mark in _BITS:
            if marks & bit:
                node = mark((node,))
    return node


def _link(leaves: list[_Leaf]) -> Inline:
    outer = leaves[0].outer
    for leaf in leaves:
        outer &= leaf.marks
    children = tuple(_marked(leaf.node, leaf.marks & ~outer) for leaf in leaves)
    return _marked(Link(leaves[0].href, children, leaves[0].title), outer)
