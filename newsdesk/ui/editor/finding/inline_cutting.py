# SPDX-License-Identifier: GPL-3.0-or-later
"""Inline nodes as a row of signs, and signs put in the place of others: marks, links and objects stay."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from newsdesk.document.tree import (
    Code,
    Emphasis,
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
from newsdesk.ui.editor.kinds import LINE_SEPARATOR, OBJECT_SIGN

PARAGRAPH_END: Final = "\ufdd0"
"""A sign that no text has; in a replacement it stands for the end of a paragraph."""
_AROUND: Final = (Strong, Emphasis, Strike, Superscript, Subscript, Link)


def signs(inlines: Inlines) -> str:
    """The text as it is shown: one sign for each object, a line separator for each line break."""
    parts: list[str] = []
    for node in inlines:
        if isinstance(node, (Text, Code)):
            parts.append(node.text.replace("\n", OBJECT_SIGN) if "\n" in node.text else node.text)
        elif isinstance(node, LineBreak):
            parts.append(LINE_SEPARATOR)
        elif isinstance(node, _AROUND):
            parts.append(signs(node.children))
        else:
            parts.append(OBJECT_SIGN)
    return "".join(parts)


def replaced(inlines: Inlines, start: int, end: int, text: str) -> Inlines:
    """The nodes with `text` in the place of the signs between two places, in the marks of the first of them.

    Objects between them stay behind it.
    """
    cut = _Cut(start, end, text)
    made = cut.nodes(inlines)
    return (*made, Text(cut.text)) if cut.text else made


@dataclass(slots=True)
class _Cut:
    start: int
    end: int
    text: str
    at: int = 0

    def nodes(self, inlines: Inlines) -> Inlines:
        return tuple(made for node in inlines for made in self._node(node))

    def _node(self, node: Inline) -> Inlines:
        if isinstance(node, (Text, Code)):
            return self._text(node)
        if isinstance(node, _AROUND):
            children = self.nodes(node.children)
            if all(one is other for one, other in zip(children, node.children, strict=False)):
                same = len(children) == len(node.children)
            else:
                same = False
            return (node,) if same else (replace(node, children=children),) if children else ()
        self.at += 1
        if not self.start <= self.at - 1 < self.end:
            return (node,)
        kept: Inlines = () if isinstance(node, LineBreak) else (node,)
        return (Text(self._given()), *kept) if self.text else kept

    def _text(self, node: Text | Code) -> Inlines:
        first, self.at = self.at, self.at + len(node.text)
        if self.at <= self.start or first >= self.end:
            return (node,)
        before = node.text[: max(0, self.start - first)]
        after = node.text[self.end - first :] if self.end < self.at else ""
        made = before + self._given() + after
        return (type(node)(made),) if made else ()

    def _given(self) -> str:
        text, self.text = self.text, ""
        return text


def parted(inlines: Inlines) -> list[Inlines]:
    """The nodes parted where a paragraph shall end."""
    found: list[list[Inline]] = [[]]
    for node in inlines:
        if isinstance(node, (Text, Code)) and PARAGRAPH_END in node.text:
            pieces: list[Inlines] = [(type(node)(part),) if part else () for part in node.text.split(PARAGRAPH_END)]
        elif isinstance(node, _AROUND):
            inner = parted(node.children)
            pieces = [(replace(node, children=one),) if one else () for one in inner] if len(inner) > 1 else [(node,)]
        else:
            pieces = [(node,)]
        found[-1].extend(pieces[0])
        found.extend(list(piece) for piece in pieces[1:])
    return [tuple(one) for one in found]
