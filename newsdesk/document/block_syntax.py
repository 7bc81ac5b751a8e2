# SPDX-License-Identifier: GPL-3.0-or-later
"""How the lines look that begin a block: the scanner reads by these patterns, the writer escapes by them."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsdesk.document.inline_syntax import LABEL

_TAGS = (
    "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|"
    "fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|"
    "menuitem|nav|noframes|ol|optgroup|option|p|param|pre|script|search|section|style|summary|table|tbody|td|textarea|"
    "tfoot|th|thead|title|tr|track|ul"
)

HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
RULE = re.compile(r" {0,3}(?:(?:-[ \t]*+){3,}+|(?:\*[ \t]*+){3,}+|(?:_[ \t]*+){3,}+)$")
FENCE = re.compile(r"( {0,3})(`{3,}+(?=[^`]*$)|~{3,}+)[ \t]*(.*)$", re.DOTALL)
QUOTE = re.compile(r" {0,3}> ?")
ITEM = re.compile(r"( {0,3})([-*+]|(\d{1,9})[.)])(?:[ \t]+|$)", re.ASCII)
CONTAINER = re.compile(r" {0,3}:::+[ \t]*([^\s:].*)$", re.DOTALL)
CONTAINER_END = re.compile(r" {0,3}:::+[ \t]*$")
FOOTNOTE = re.compile(rf" {{0,3}}\[\^({LABEL})\]:[ \t]*")
DEFINITION = re.compile(
    r""" {0,3}\[(?!\^)(?:[^\[\]\\]|\\.)++\]:[ \t]+(?=\S*[/#@]|<|\S*\.\w)\S++"""
    r"""(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$"""
)
HTML = re.compile(rf" {{0,3}}<(?:/?(?:{_TAGS})(?:[ \t>]|/>|$)|!--|\?|![A-Za-z]|!\[CDATA\[)", re.IGNORECASE)
HTML_TAG = re.compile(r" {0,3}</?[A-Za-z][A-Za-z0-9-]*(?:[ \t][^<>]*)?>[ \t]*$")
SPEECH = re.compile(r"([–—])[ \t\u00a0]+(?=[^ \t\u00a0])")
ATTRIBUTION = re.compile(r"—[ \t\u00a0]+(?=[^ \t\u00a0])")
UNDERLINE = re.compile(r" {0,3}(?:(=)=*|--*)[ \t]*$")
DELIMITER_ROW = re.compile(r" {0,3}(?=[^|]*\|)\|?[ \t]*+:?-+:?[ \t]*+(?:\|[ \t]*+:?-+:?[ \t]*+)*+\|?[ \t]*$")
FIGURE = re.compile(r" {0,3}!\[")
PHOTO = re.compile(r"\(photo:([0-9A-Za-z@_-]+)\)[ \t]*")
PHOTO_ID = re.compile(r"[0-9A-Za-z@_-]+")
FIGURE_OPTIONS = re.compile(r"\{(?:[ \t]*(?:\.(?:wide|left|right)|alt=\"(?:[^\"\\]|\\.)*+\"))+[ \t]*\}")
FIGURE_OPTION = re.compile(r"\.(wide|left|right)|alt=\"((?:[^\"\\]|\\.)*+)\"")

_LINE = re.compile(r"[^\n\r]*(?:\r\n|\n|\r|$)")
_OPENING = re.compile(r"[ \t]*[#`~>:*+_<!|=\[0-9-]")


class Line(NamedTuple):
    """A line without its end, and where it begins in the text."""

    text: str
    start: int


def split_lines(text: str) -> list[Line]:
    """The lines of `text`; only line feed, carriage return and both together end a line."""
    lines: list[Line] = []
    start = 0
    while start < len(text):
        end = _line_end(text, start)
        lines.append(Line(text[start:end].rstrip("\r\n"), start))
        start = end
    return lines


def _line_end(text: str, start: int) -> int:
    match = _LINE.match(text, start)
    return match.end() if match else len(text)


def is_blank(line: str) -> bool:
    """Whether there is nothing on a line but spaces and tabs."""
    return not line.strip(" \t")


def may_open(line: str) -> bool:
    """Whether a line could begin any block but a paragraph: a quick look at its first character."""
    return _OPENING.match(line) is not None


def heading_text(line: str) -> str | None:
    """What a heading says, without the signs around it; None where the line is no heading or an empty one."""
    match = HEADING.match(line)
    if match is None:
        return None
    text = line[match.end() :].strip(" \t")
    bare = text.rstrip("#")
    if bare != text and (not bare or bare[-1] in " \t"):
        text = bare.rstrip(" \t")
    return text or None


def indentation(line: str) -> int:
    """The column of the first character that is no space or tab; tabs reach to the next multiple of four."""
    column = 0
    for char in line:
        if char == " ":
            column += 1
        elif char == "\t":
            column += 4 - column % 4
        else:
            break
    return column


def dedented(line: str, columns: int) -> str:
    """`line` without up to `columns` columns of its leading white space."""
    column = 0
    for place, char in enumerate(line):
        if column >= columns or char not in " \t":
            return " " * (column - columns) + line[place:]
        column += 1 if char == " " else 4 - column % 4
    return " " * (column - columns)
