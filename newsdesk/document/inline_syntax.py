# SPDX-License-Identifier: GPL-3.0-or-later
"""The leaves of our inline Markdown as processors of Python-Markdown: escapes, code, notes, footnote marks, links."""

from __future__ import annotations

import re
from abc import abstractmethod
from typing import ClassVar, TypeAlias
from xml.etree.ElementTree import Element

from markdown.inlinepatterns import InlineProcessor

from newsdesk.document.addresses import is_address

Found: TypeAlias = tuple[Element | str | None, int | None, int | None]

ESCAPABLE = r"!-/:-@\[-`{-~–—"
LABEL = r"[\w.@-]{1,80}"
SEPARATOR = "{>><<}"

_ESCAPE = re.compile(rf"\\([{ESCAPABLE}])")
_MARKS = frozenset("*_~^")
_NEWLINE = re.compile(r"[ \t]*+\n")
_DESTINATION = re.compile(
    r"\([ \t\n]*+(?:<(?P<angle>(?:[^<>\n\\]|\\.)*+)>"
    r"|(?P<bare>(?:[^\s()<>\\]|\\[^\s]|\\(?=\s)|\((?:[^\s()\\]|\\[^\s])*+\))++))"
    r"""(?:[ \t\n]++(?:"(?P<double>(?:[^"\\]|\\.)*+)"|'(?P<single>(?:[^'\\]|\\.)*+)'))?[ \t\n]*+\)""",
    re.DOTALL,
)


class Run(str):
    """The text of one inline run; `spent` names the searches that found nothing up to its end."""

    __slots__ = ("spent",)

    spent: set[str]

    def __new__(cls, text: str) -> Run:
        run = super().__new__(cls, text)
        run.spent = set()
        return run


def unescaped(text: str) -> str:
    """`text` without the backslashes that escape a character."""
    return _ESCAPE.sub(r"\1", text) if "\\" in text else text


class Leaf(InlineProcessor):
    """A piece of syntax that holds no other: PATTERN finds where it begins."""

    PATTERN: ClassVar[str]

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]  # noqa: N802  # theirs
        node, end = self.read(m, data if isinstance(data, Run) else Run(data))
        return node, m.start(), end

    @abstractmethod
    def read(self, m: re.Match[str], data: Run) -> tuple[Element | str, int]:
        """What stands at the match, as an element or as text, and where it ends."""


class Escape(Leaf):
    """A backslash and the character that stands for itself after it."""

    PATTERN = rf"\\[{ESCAPABLE}]"

    def read(self, m: re.Match[str], _: Run) -> tuple[Element | str, int]:
        return m[0][1], m.end()


class LineBreaks(Leaf):
    """A hard break: a backslash or two spaces at the end of a line; any other line end is a space."""

    PATTERN = r"\\\n|\n"

    def read(self, m: re.Match[str], data: Run) -> tuple[Element | str, int]:
        hard = m[0] != "\n" or data.endswith("  ", 0, m.start())
        return (Element("br") if hard else " "), m.end()


class CodeSpan(Leaf):
    """Code between two runs of as many backticks."""

    PATTERN = r"`++"

    def read(self, m: re.Match[str], data: Run) -> tuple[Element | str, int]:
        ticks = m[0]
        end = None if ticks in data.spent else re.compile(rf"(?<!`){ticks}(?!`)").search(data, m.end())
        if end is None:
            data.spent.add(ticks)
            return ticks, m.end()
        text = data[m.end() : end.start()].replace("\n", " ")
        if text[0] == text[-1] == " " and text.strip(" "):
            text = text[1:-1]
        return _element("code", text), end.end()


class Note(Leaf):
    """A remark for the desk; an empty one parts two marks that would otherwise be read as one."""

    PATTERN = r"\{>>"

    def read(self, m: re.Match[str], data: Run) -> tuple[Element | str, int]:
        if data.startswith(SEPARATOR, m.start()):
            end = m.start() + len(SEPARATOR)
            parts = data[m.start() - 1 : m.start()] in _MARKS and data[end : end + 1] in _MARKS
            return ("" if parts else SEPARATOR), end
        close = -1 if m[0] in data.spent else _note_end(data, m.end())
        if close < 0:
            data.spent.add(m[0])
            return m[0], m.end()
        text = unescaped(_NEWLINE.sub(" ", data[m.end() : close])).strip(" \t")
        return (_element("note", text), close + 3) if text else (m[0], m.end())


class FootnoteMark(Leaf):
    """The place in the text that a footnote belongs to."""

    PATTERN = rf"\[\^{LABEL}\]"

    def read(self, m: re.Match[str], _: Run) -> tuple[Element | str, int]:
        return _element("footnote", m[0][2:-1]), m.end()


class Autolink(Leaf):
    """An address between angle brackets."""

    PATTERN = r"<(?:[hH][tT][tT][pP][sS]?://|[mM][aA][iI][lL][tT][oO]:)[^\s<>]++>"

    def read(self, m: re.Match[str], _: Run) -> tuple[Element | str, int]:
        href = m[0][1:-1]
        if not is_address(href):
            return m[0], m.end()
        link = _element("a", href if href[:4].lower() == "http" else href[7:])
        link.set("href", href)
        return link, m.end()


def _element(tag: str, text: str) -> Element:
    element = Element(tag)
    element.text = text
    return element


def _note_end(data: str, start: int) -> int:
    """Where the note ends that begins at `start`: at the first `<<}` that is not escaped, -1 where there is none."""
    end = data.find("<<}", start)
    while end >= 0:
        first = end
        while first > start and data[first - 1] == "\\":
            first -= 1
        if (end - first) % 2 == 0:
            return end
        end = data.find("<<}", end + 1)
    return -1


def destination(text: str, start: int) -> tuple[str, str, int] | None:
    """The address, the title and the end of what stands in parentheses at `start`; None where nothing such does."""
    match = _DESTINATION.match(text, start)
    if match is None:
        return None
    href = match["angle"] if match["angle"] is not None else match["bare"]
    title = match["double"] or match["single"] or ""
    return unescaped(href), unescaped(_NEWLINE.sub(" ", title)), match.end()
