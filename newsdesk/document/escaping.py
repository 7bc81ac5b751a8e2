# SPDX-License-Identifier: GPL-3.0-or-later
"""Backslashes before what would otherwise be read as Markdown: inside a line, and where a line begins."""

from __future__ import annotations

import re

from newsdesk.document.block_syntax import (
    CONTAINER,
    CONTAINER_END,
    DEFINITION,
    DELIMITER_ROW,
    FENCE,
    FOOTNOTE,
    HEADING,
    HTML,
    HTML_TAG,
    ITEM,
    QUOTE,
    RULE,
    SPEECH,
    UNDERLINE,
    may_open,
)

_ACTIVE = re.compile(r"[\\`*_~^]|\](?=\()|!(?=\[)|<(?=(?:https?|mailto):)|\{(?=>>)", re.IGNORECASE)
_ESCAPED_OR_BRACKET = re.compile(r"\\.|[\[\]]", re.DOTALL)
_BEGINNINGS = (HEADING, RULE, FENCE, QUOTE, CONTAINER, CONTAINER_END, DEFINITION, HTML, HTML_TAG)


def escape_text(text: str, *, in_brackets: bool, before: str = "") -> str:
    """`text` with its Markdown escaped.

    In the text of a link or a caption (`in_brackets`) brackets count too; `before` is the sign that follows the text,
    of a link or a superscript, with which its last character could be read as one.
    """

    def escape(match: re.Match[str]) -> str:
        char, place = match[0], match.start()
        before, after = text[place - 1 : place] if place else "", text[place + 1 : place + 2]
        if char in "*~^_" and before.isspace() and after.isspace():
            return char
        if char == "_" and before.isalnum() and after.isalnum():
            return char
        return "\\" + char

    escaped = _ACTIVE.sub(escape, text)
    if in_brackets:
        escaped = _ESCAPED_OR_BRACKET.sub(lambda match: match[0] if match[0][0] == "\\" else "\\" + match[0], escaped)
    if text[-1:] + before in (("![",) if in_brackets else ("![", "[^")):
        escaped = f"{escaped[:-1]}\\{escaped[-1]}"
    return escaped


def escape_line(line: str, *, first: bool) -> str:
    """`line` of a paragraph so that no block begins with it; a line after the `first` could also underline it."""
    if first and SPEECH.match(line):
        return "\\" + line
    if not may_open(line):
        return line
    if FOOTNOTE.match(line):
        return line.replace("]:", "]\\:", 1)
    item = ITEM.match(line)
    if item is not None and item[3] is not None:
        return f"{item[3]}\\{line[len(item[3]) :]}"
    patterns = _BEGINNINGS if first else (*_BEGINNINGS, UNDERLINE, DELIMITER_ROW)
    if item is not None or any(pattern.match(line) for pattern in patterns):
        return "\\" + line
    return line


def escape_heading(text: str) -> str:
    """The text of a heading with the signs at its end escaped that would be read as the heading's own."""
    bare = text.rstrip("#")
    if bare == text or (bare and bare[-1] not in " \t"):
        return text
    return text[:-1] + "\\#"
