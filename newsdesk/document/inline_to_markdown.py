# SPDX-License-Identifier: GPL-3.0-or-later
"""Inline nodes to Markdown: one short function for each kind of node."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from newsdesk.document.escaping import escape_text
from newsdesk.document.inline_from_markdown import read_inlines
from newsdesk.document.inline_normal_form import normal_inlines
from newsdesk.document.inline_syntax import SEPARATOR
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

_SIGNS: Final[Mapping[type[Inline], str]] = {
    Strong: "**",
    Emphasis: "*",
    Strike: "~~",
    Superscript: "^",
    Subscript: "~",
}
_TICKS = re.compile(r"`+")
_AUTOLINK = re.compile(r"https?://[^\s<>\[\]\\`|]+", re.IGNORECASE)
_IN_DESTINATION = re.compile(r"[\\()<>\[\]`]")
_IN_TITLE = re.compile(r"[\\\"\[\]`]")
_IN_NOTE = re.compile(r"[\\\[\]`]|<(?=<\})|<$")


@dataclass(slots=True)
class Writing:
    """What is being written: inside brackets or not, marks that touch kept apart or not, and whether any touch."""

    in_brackets: bool
    apart: bool = False
    touching: bool = False


def write_inlines(inlines: Inlines, *, in_brackets: bool = False) -> str:
    """The Markdown of `inlines`, which must be in normal form; `in_brackets` for a caption."""
    writing = Writing(in_brackets)
    text = _children(inlines, writing)
    if not writing.touching:
        return text
    if read_inlines(text, edges="") == normal_inlines(inlines, edges=""):
        return text
    return _children(inlines, Writing(in_brackets, apart=True))


def _children(inlines: Inlines, writing: Writing) -> str:
    parts: list[str] = []
    for place, node in enumerate(inlines):
        following = inlines[place + 1] if place + 1 < len(inlines) else None
        if isinstance(node, Text):
            before = "[" if isinstance(following, Link) else "^" if isinstance(following, Superscript) else ""
            parts.append(escape_text(node.text, in_brackets=writing.in_brackets, before=before))
            continue
        part = _WRITERS[type(node)](node, writing)
        if parts and type(node) in _SIGNS and type(inlines[place - 1]) in _SIGNS:
            parts.append(_between(parts[-1], part, writing))
        parts.append(part)
    return "".join(parts)


def _between(before: str, after: str, writing: Writing) -> str:
    """What keeps two marks apart whose signs stand side by side and might be read as one."""
    if before[-1] != after[0]:
        return ""
    writing.touching = True
    return SEPARATOR if writing.apart else ""


def _mark(node: Strong | Emphasis | Strike | Superscript | Subscript, writing: Writing) -> str:
    sign = _SIGNS[type(node)]
    inner = _children(node.children, writing)
    return sign + _between(sign, inner, writing) + inner + _between(inner, sign, writing) + sign


def _link(node: Link, writing: Writing) -> str:
    if not node.title and node.children == (Text(node.href),) and _AUTOLINK.fullmatch(node.href):
        return f"<{node.href}>"
    outside, writing.in_brackets = writing.in_brackets, True
    text = _children(node.children, writing)
    writing.in_brackets = outside
    address = _IN_DESTINATION.sub(r"\\\g<0>", node.href)
    if any(char.isspace() for char in address):
        address = f"<{address}>"
    title = _IN_TITLE.sub(r"\\\g<0>", node.title)
    return f'[{text}]({address} "{title}")' if title else f"[{text}]({address})"


def _code(node: Code, _: Writing) -> str:
    lengths = {len(run) for run in _TICKS.findall(node.text)}
    ticks = "`" * next(length for length in range(1, len(lengths) + 2) if length not in lengths)
    text = node.text
    if "`" in (text[0], text[-1]) or (text[0] == text[-1] == " " and text.strip(" ")):
        text = f" {text} "
    return ticks + text + ticks


def _line_break(_: LineBreak, __: Writing) -> str:
    return "\\\n"


def _footnote(node: FootnoteReference, _: Writing) -> str:
    return f"[^{node.label}]"


def _note(node: EditorialNote, _: Writing) -> str:
    return "{>>" + _IN_NOTE.sub(r"\\\g<0>", node.text) + "<<}"


_WRITERS: Final[Mapping[type[Inline], Callable[[Any, Writing], str]]] = {
    Strong: _mark,
    Emphasis: _mark,
    Strike: _mark,
    Superscript: _mark,
    Subscript: _mark,
    Link: _link,
    Code: _code,
    LineBreak: _line_break,
    FootnoteReference: _footnote,
    EditorialNote: _note,
}
