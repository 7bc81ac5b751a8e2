# SPDX-License-Identifier: GPL-3.0-or-later
"""Markdown files, with front matter or without: the body is taken over as it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.plain_text import plain_text
from newsdesk.exchange.article_keys import one_line, read_keys
from newsdesk.exchange.draft import Remark
from newsdesk.exchange.front_matter_syntax import FrontMatter
from newsdesk.exchange.pictures import PictureDesk
from newsdesk.exchange.text_parts import LONGEST_HEADLINE, Line, TextParts, headline_of
from newsdesk.language.collation import fold
from newsdesk.language.dates import parse_moment

_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*")
_UNDERLINE = re.compile(r" {0,3}=+[ \t]*")
_LONGEST_HEADING = LONGEST_HEADLINE + 20
_FENCE = re.compile(r" {0,3}(?:```|~~~)")


@dataclass(frozen=True, slots=True)
class _Body:
    """What is left of the text, and the number of its first line."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class _Heading:
    """A heading of level 1 at the start of a text, and the text behind it."""

    text: str
    line: int
    rest: _Body


def read_markdown(
    body: str, matter: FrontMatter | None, place: Path, roots: tuple[Path, ...], zone: ZoneInfo
) -> TextParts:
    """The article of the file at `place`; pictures come from its folder, or from elsewhere inside `roots`."""
    keys = read_keys(matter, zone) if matter else None
    fields: dict[str, Any] = dict(keys.fields) if keys else {}
    remarks = list(keys.remarks) if keys else []
    text = _without_blank_lines(_Body(body, matter.body_line if matter else 1))
    heading = _first_heading(text)
    if not fields.get("headline") and matter is None and heading is None:
        text, remarks = _plain_head(text, fields, zone)
    elif heading is not None and fold(fields.get("headline") or heading.text) == fold(heading.text):
        if fields.get("headline"):
            remarks.append(Remark("repeated headline", heading.text, heading.line))
        fields.setdefault("headline", heading.text)
        text = heading.rest
    if not fields.get("headline"):
        fields["headline"] = _any_heading(text.text) or _spoken(place)
    desk = PictureDesk(place.parent, roots)
    placed = desk.place(text.text, text.line)
    original = keys.translation_of_slug if keys else ""
    return TextParts(fields, placed, tuple(desk.photos), (*remarks, *desk.remarks), original)


def _plain_head(text: _Body, fields: dict[str, Any], zone: ZoneInfo) -> tuple[_Body, list[Remark]]:
    """Read the first lines as those of a plain news text: the headline, then perhaps its repetition and a date."""
    first, rest = _first_line(text)
    headline, whole = headline_of(Line(text.line, first.strip()))
    fields["headline"] = headline = _spoken_words(headline)
    if not whole:
        return text, [Remark("long headline", headline, text.line)]
    text = _without_blank_lines(rest)
    remarks: list[Remark] = []
    first, rest = _first_line(text)
    if first.strip() and fold(first) == fold(headline):
        remarks.append(Remark("repeated headline", headline, text.line))
        text = _without_blank_lines(rest)
        first, rest = _first_line(text)
    moment = parse_moment(first, zone)
    if moment is not None:
        fields["published_at"] = moment
        text = _without_blank_lines(rest)
    return text, remarks


def _first_line(text: _Body) -> tuple[str, _Body]:
    first, _, rest = text.text.partition("\n")
    return first, _Body(rest, text.line + 1)


def _without_blank_lines(text: _Body) -> _Body:
    """The text from its first line that is not blank."""
    blank = re.match(r"(?:[ \t\f\v]*\n)*", text.text)
    end = blank.end() if blank else 0
    return _Body(text.text[end:], text.line + text.text.count("\n", 0, end))


def _first_heading(text: _Body) -> _Heading | None:
    first, rest = _first_line(text)
    heading = _HEADING.fullmatch(first) if len(first) <= _LONGEST_HEADING else None
    if heading and len(heading[1]) == 1:
        words = _spoken_words(heading[2])
        return _Heading(words, text.line, _without_blank_lines(rest)) if words else None
    second, behind = _first_line(rest)
    if first.strip() and len(first) <= _LONGEST_HEADING and _UNDERLINE.fullmatch(second):
        return _Heading(_spoken_words(first.strip()), text.line, _without_blank_lines(behind))
    return None


def _any_heading(text: str) -> str:
    """The words of the first heading outside of code; nothing where there is none."""
    inside = False
    for line in text.split("\n"):
        if _FENCE.match(line):
            inside = not inside
        elif not inside and len(line) <= _LONGEST_HEADING and (heading := _HEADING.fullmatch(line)) and heading[2]:
            return _spoken_words(heading[2])
    return ""


def _spoken_words(markdown: str) -> str:
    """What a reader sees of one line of Markdown."""
    return one_line(plain_text(from_markdown(markdown))) or one_line(markdown)


def _spoken(path: Path) -> str:
    """A headline made of a file's name."""
    return one_line(re.sub(r"[_-]+", " ", path.stem)) or path.name
