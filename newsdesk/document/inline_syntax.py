# SPDX-License-Identifier: GPL-3.0-or-later
"""The leaves of our inline Markdown as processors of Python-Markdown: escapes, code, notes, footnote marks, links."""

from __future__ import annotations

import re
from typing import TypeAlias
from xml.etree.ElementTree import Element

from markdown.inlinepatterns import InlineProcessor

from newsdesk.document.addresses import is_address

Found: TypeAlias = tuple[Element | str | None, int | None, int | None]

ESCAPABLE = r"!-/:-@\[-`{-~–—"
LABEL = r"[\w.@-]{1,80}"
SEPARATOR = "{>><<}"

_ESCAPE = re.compile(rf"\\([{ESCAPABLE}])")
_NOTE_END = re.compile(r"<<\}")
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


class Escape(InlineProcessor):
    """A backslash and the character that stands for itself after it."""

    PATTERN = rf"\\[{ESCAPABLE}]"

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]  # noqa: N802  # their name
        return data[m.end() - 1], m.start(), m.end()


class LineBreaks(InlineProcessor):
    """A hard break: a backslash or two spaces at the end of a line; any other line end is a space."""

    PATTERN = r"\\\n|  \n|\n"

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]  # noqa: N802  # their name
        return (" " if m[0] == "\n" else Element("br")), m.start(), m.end()


class CodeSpan(InlineProcessor):
    """Code between two runs of as many backticks."""

    PATTERN = r"`++"

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]  # noqa: N802  # their name
        ticks = m[0]
        spent = data.spent if isinstance(data, Run) else set()
        if ticks in spent:
            return ticks, m.start(), m.end()
        end = re.compile(rf"(?<!`){ticks}(?!`)").search(data, m.end())
        if end is None:
            spent.add(ticks)
            return ticks, m.start(), m.end()
        text = data[m.end() : end.start()].replace("\n", " ")
        if text[0] == text[-1] == " " and text.strip(" "):
            text = text[1:-1]
        element = Element("code")
        element.text = text
        return element, m.start(), end.end()


class Note(InlineProcessor):
    """A remark for the desk."""

    PATTERN = r"\{>>"

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]  # noqa: N802  # their name
        spent = data.spent if isinstance(data, Run) else set()
        if m[0] in spent:
            return m[0], m.start(), m.end()
        if data.startswith(SEPARATOR, m.start()):
            return self._separator(m, data)
        for end in _NOTE_END.finditer(data, m.end()):
            before = data[m.end() : end.start()] if end.start() - m.end() < 8 else data[end.start() - 8 : end.start()]
            if (len(before) - len(before.rstrip("\\"))) % 2 == 0:
                text = unescaped(_NEWLINE.sub(" ", data[m.end() : end.start()])).strip(" \t")
                if not text:
                    break
                element = Element("note")
                element.text = text
                return element, m.start(), end.end()
        else:
            spent.add(m[0])
        return m[0], m.start(), m.end()

    @staticmethod
    def _separator(m: re.Match[str], data: str) -> Found:
        """An empty note parts two marks that would otherwise be read as one."""
        end = m.start() + len(SEPARATOR)
        parts = data[m.start() - 1 : m.start()] in set("*_~^") and data[end : end + 1] in set("*_~^")
        return ("" if parts else SEPARATOR), m.start(), end


class FootnoteMark(InlineProcessor):
    """The place in the text that a footnote belongs to."""

    PATTERN = rf"\[\^{LABEL}\]"

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]  # noqa: N802  # their name
        element = Element("footnote")
        element.text = m[0][2:-1]
        return element, m.start(), m.end()


class Autolink(InlineProcessor):
    """An address between angle brackets."""

    PATTERN = r"<(?:[hH][tT][tT][pP][sS]?://|[mM][aA][iI][lL][tT][oO]:)[^\s<>]++>"

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]  # noqa: N802  # their name
        href = m[0][1:-1]
        if not is_address(href):
            return m[0], m.start(), m.end()
        element = Element("a", href=href)
        element.text = href if href[:4].lower() == "http" else href[7:]
        return element, m.start(), m.end()


def destination(text: str, start: int) -> tuple[str, str, int] | None:
    """The address, the title and the end of what stands in parentheses at `start`; None where nothing such does."""
    match = _DESTINATION.match(text, start)
    if match is None:
        return None
    href = match["angle"] if match["angle"] is not None else match["bare"]
    title = match["double"] or match["single"] or ""
    return unescaped(href), unescaped(_NEWLINE.sub(" ", title)), match.end()
