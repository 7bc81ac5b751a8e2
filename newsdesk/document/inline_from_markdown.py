# SPDX-License-Identifier: GPL-3.0-or-later
"""Inline Markdown to nodes: Python-Markdown's ElementTree read into the tree."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final
from xml.etree.ElementTree import Element

from markdown import Markdown

from newsdesk.document.inline_normal_form import normal_inlines
from newsdesk.document.inline_pass import Dialect
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

_ACTIVE = re.compile(r"[\\`*_~^\[{<\n]")
_SYNTAX = Markdown(extensions=[Dialect()]).treeprocessors["inline"]

_NODES: Final[Mapping[str, Callable[[Element], Inline]]] = {
    "em": lambda element: Emphasis(_children(element)),
    "strong": lambda element: Strong(_children(element)),
    "del": lambda element: Strike(_children(element)),
    "sup": lambda element: Superscript(_children(element)),
    "sub": lambda element: Subscript(_children(element)),
    "a": lambda element: Link(element.get("href", ""), _children(element), element.get("title", "")),
    "code": lambda element: Code(element.text or ""),
    "br": lambda _: LineBreak(),
    "footnote": lambda element: FootnoteReference(element.text or ""),
    "note": lambda element: EditorialNote(element.text or ""),
}


def read_inlines(markdown: str, *, one_line: bool = False, edges: str = " \t") -> Inlines:
    """The inlines of one block's Markdown, in normal form; never empty unless `markdown` is blank."""
    if not _ACTIVE.search(markdown):
        return normal_inlines((Text(markdown),), edges=edges)
    root = Element("p")
    root.text = markdown
    _SYNTAX.run(root)
    return normal_inlines(_children(root), one_line=one_line, edges=edges) or normal_inlines((Text(markdown),))


def _children(element: Element) -> Inlines:
    nodes: list[Inline] = [Text(element.text)] if element.text else []
    for child in element:
        nodes.append(_NODES[child.tag](child))
        if child.tail:
            nodes.append(Text(child.tail))
    return tuple(nodes)
