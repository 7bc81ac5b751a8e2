# SPDX-License-Identifier: GPL-3.0-or-later
"""The one way in which each inline text is a tree: what reading always gives and writing always writes.

Marks are nested by length, the longest outside, at most one of a kind around a character, and never begin or end with
white space; neighbouring texts are one; nothing is empty; an address that no link may have leaves only its text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from newsdesk.document.addresses import is_address
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

Mark: TypeAlias = type[Emphasis] | type[Strong] | type[Strike] | type[Superscript] | type[Subscript]

MARKS: Final[tuple[Mark, ...]] = (Emphasis, Strong, Strike, Superscript, Subscript)
NOTHING: Final[frozenset[Mark]] = frozenset()

_LINE_END = re.compile(r"\r\n?|\n")
_NOT_LABEL = re.compile(r"[^\w.@-]")


@dataclass(frozen=True, slots=True)
class Leaf:
    """An inline node without marks around it, and the marks that it had."""

    node: Inline
    marks: frozenset[Mark]

    @property
    def is_blank(self) -> bool:
        """Whether no mark may begin or end here."""
        return isinstance(self.node, LineBreak) or (isinstance(self.node, Text) and self.node.text.isspace())


def normal_inlines(inlines: Inlines, *, one_line: bool = False, edges: str = " \t") -> Inlines:
    """The normal form of a block's inlines: `edges` are trimmed, and `one_line` makes line breaks spaces."""
    if len(inlines) == 1 and type(only := inlines[0]) is Text:
        text = single_line(only.text).strip(edges)
        return (Text(text),) if text else ()
    if _is_plain(inlines, edges):
        return inlines
    leaves: list[Leaf] = []
    for node in inlines:
        _flatten(node, NOTHING, leaves, one_line, False)
    return _tree(_without_edges(leaves, edges))


def _is_plain(inlines: Inlines, edges: str) -> bool:
    """Whether a quick look shows the normal form: texts, marks and links of one text each, as most paragraphs are."""
    last: type[Inline] | None = None
    for node in inlines:
        kind = type(node)
        text = node if isinstance(node, Text) else _only_text(node)
        if text is None or not text.text or kind is last or "\n" in text.text or "\r" in text.text:
            return False
        last = kind
    ends = [node.text for node in inlines[:1] + inlines[-1:] if isinstance(node, Text)]
    return all(text and text[0] not in edges and text[-1] not in edges for text in ends)


def _only_text(node: Inline) -> Text | None:
    """The one text that a mark or a good link holds, None where it holds anything else."""
    if not isinstance(node, (Link, Emphasis, Strong, Strike, Superscript, Subscript)) or len(node.children) != 1:
        return None
    text = node.children[0]
    if not isinstance(text, Text):
        return None
    if isinstance(node, Link):
        good = bool(text.text.strip()) and is_address(node.href) and single_line(node.title) == node.title
    else:
        good = text.text == text.text.strip()
    return text if good else None


def single_line(text: str) -> str:
    """`text` with a space for each line end."""
    return _LINE_END.sub(" ", text) if "\n" in text or "\r" in text else text


def normal_label(label: str) -> str:
    """The label of a footnote in the characters that Markdown can hold."""
    return _NOT_LABEL.sub("-", label)[:80] or "-"


def _flatten(node: Inline, marks: frozenset[Mark], leaves: list[Leaf], one_line: bool, linked: bool) -> None:
    if isinstance(node, MARKS):
        for child in node.children:
            _flatten(child, marks | {type(node)}, leaves, one_line, linked)
    elif isinstance(node, Link):
        _flatten_link(node, marks, leaves, one_line, linked)
    elif isinstance(node, LineBreak):
        leaves.append(Leaf(Text(" ") if one_line else node, marks))
    elif isinstance(node, FootnoteReference):
        leaves.append(Leaf(FootnoteReference(normal_label(node.label)), marks))
    elif isinstance(node, EditorialNote):
        if text := single_line(node.text).strip(" \t"):
            leaves.append(Leaf(EditorialNote(text), marks))
    elif isinstance(node, (Text, Code)) and (text := single_line(node.text)):
        leaves.append(Leaf(type(node)(text), marks))


def _flatten_link(node: Link, marks: frozenset[Mark], leaves: list[Leaf], one_line: bool, linked: bool) -> None:
    """A link inside a link, without text or with an address that is none leaves its children."""
    inner: list[Leaf] = []
    alone = linked or not is_address(node.href)
    for child in node.children:
        _flatten(child, marks, inner, one_line, linked or not alone)
    if alone or all(leaf.is_blank for leaf in inner):
        leaves.extend(inner)
        return
    children = _tree([Leaf(leaf.node, leaf.marks - marks) for leaf in inner])
    leaves.append(Leaf(Link(node.href, children, single_line(node.title)), marks))


def _without_edges(leaves: list[Leaf], edges: str) -> list[Leaf]:
    """`leaves` without white space and line breaks at the beginning and the end."""
    first, last = 0, len(leaves)
    while first < last and _is_edge(leaves[first], edges):
        first += 1
    while last > first and _is_edge(leaves[last - 1], edges):
        last -= 1
    kept = leaves[first:last]
    if kept and isinstance(node := kept[0].node, Text):
        kept[0] = Leaf(Text(node.text.lstrip(edges)), kept[0].marks)
    if kept and isinstance(node := kept[-1].node, Text):
        kept[-1] = Leaf(Text(node.text.rstrip(edges)), kept[-1].marks)
    return kept


def _is_edge(leaf: Leaf, edges: str) -> bool:
    return isinstance(leaf.node, LineBreak) or (isinstance(leaf.node, Text) and not leaf.node.text.strip(edges))


def _tree(leaves: list[Leaf]) -> Inlines:
    parts = _parted(_around_breaks(leaves))
    return _merged(_nested(parts, 0, len(parts), NOTHING))


def _around_breaks(leaves: list[Leaf]) -> list[Leaf]:
    """`leaves` without the spaces before and after a line break."""
    if not any(isinstance(leaf.node, LineBreak) for leaf in leaves):
        return leaves
    kept: list[Leaf] = []
    for leaf in leaves:
        if isinstance(leaf.node, LineBreak):
            while kept and isinstance(node := kept[-1].node, Text):
                last = kept.pop()
                if text := node.text.rstrip(" \t"):
                    kept.append(Leaf(Text(text), last.marks))
                    break
        elif kept and isinstance(kept[-1].node, LineBreak) and isinstance(node := leaf.node, Text):
            if text := node.text.lstrip(" \t"):
                kept.append(Leaf(Text(text), leaf.marks))
            continue
        kept.append(leaf)
    return kept


def _parted(leaves: Sequence[Leaf]) -> list[Leaf]:
    """`leaves` with equal neighbours joined and the white space at the edges of marked texts apart."""
    joined: list[Leaf] = []
    for leaf in leaves:
        last = joined[-1] if joined else None
        node = leaf.node
        if last is not None and last.marks == leaf.marks and isinstance(node, Text) and isinstance(last.node, Text):
            joined[-1] = Leaf(Text(last.node.text + node.text), leaf.marks)
        else:
            joined.append(leaf)
    parts: list[Leaf] = []
    for leaf in joined:
        if isinstance(leaf.node, Text) and leaf.marks and not leaf.is_blank:
            text = leaf.node.text
            body = text.strip()
            start = text.index(body)
            pieces = (text[:start], body, text[start + len(body) :])
            parts.extend(Leaf(Text(piece), leaf.marks) for piece in pieces if piece)
        else:
            parts.append(leaf)
    return parts


def _nested(leaves: list[Leaf], first: int, end: int, active: frozenset[Mark]) -> list[Inline]:
    nodes: list[Inline] = []
    place = first
    while place < end:
        leaf = leaves[place]
        wanted = leaf.marks - active
        if not wanted or leaf.is_blank:
            nodes.append(leaf.node)
            place += 1
            continue
        lengths = [(_run_end(leaves, place, end, mark), -rank) for rank, mark in enumerate(MARKS) if mark in wanted]
        stop, rank = max(lengths)
        mark = MARKS[-rank]
        nodes.append(mark(_merged(_nested(leaves, place, stop, active | {mark}))))
        place = stop
    return nodes


def _run_end(leaves: list[Leaf], place: int, end: int, mark: Mark) -> int:
    """Where the run of leaves with `mark` that begins at `place` ends, without the blank ones at its end."""
    stop = place
    while place < end and mark in leaves[place].marks:
        place += 1
        if not leaves[place - 1].is_blank:
            stop = place
    return stop


def _merged(nodes: Sequence[Inline]) -> Inlines:
    merged: list[Inline] = []
    texts: list[str] = []
    for node in nodes:
        if isinstance(node, (Text, Code)) and merged and type(merged[-1]) is type(node):
            texts.append(node.text)
            continue
        _close_text(merged, texts)
        merged.append(node)
        if isinstance(node, (Text, Code)):
            texts.append(node.text)
    _close_text(merged, texts)
    return tuple(merged)


def _close_text(merged: list[Inline], texts: list[str]) -> None:
    if len(texts) > 1:
        merged[-1] = type(merged[-1])("".join(texts))  # type: ignore[arg-type, call-arg]  # a Text or a Code
    texts.clear()
