# SPDX-License-Identifier: GPL-3.0-or-later
"""The text of a news page as a reader saves it: headline, views, byline, lead, photo credit, body, and the lists that
stand around every article of the site."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any
from zoneinfo import ZoneInfo

from newsdesk.document.tree import BlockNode, Figure
from newsdesk.domain.article import Credit
from newsdesk.exchange.draft import DraftPhoto, Remark
from newsdesk.exchange.page_surroundings import TEMPLATE, left_out, surroundings_start
from newsdesk.exchange.text_parts import Line, Lines, TextParts, body_of, headline_of, paragraph
from newsdesk.language.collation import fold
from newsdesk.language.dates import parse_day, parse_moment

_VIEWS = re.compile(
    r"(?:(?:просмотр\w*|қарал\w*|views)\s*:?\s*)?(\d[\d \u00a0\u202f]{0,14})(?:\s*(?:просмотр\w*|views))?",
    re.IGNORECASE,
)
_NAME = r"[^\W\d_a-zа-яәғқңөұүһі]['’\-–\w]*\.?"
_PERSON = re.compile(rf"{_NAME}(?:\s{_NAME}){{1,3}}")
_BYLINE_WORD = re.compile(r"(?:автор(?:ы|лар)?|текст|мәтін|by|text)\s*:?\s+", re.IGNORECASE)
_CREDIT = re.compile(
    r"(?:(?:фото|(?:фото)?сурет(?!те\b)\w*)(?:\s*:|\s+)|(?:photos?|image)(?:\s*:|\s+(?:by|courtesy|credit|provided)\b))\s*\S",
    re.IGNORECASE,
)
_SECTION = re.compile(r"[^\W\d_]+(?:[ ,-]+[^\W\d_]+){0,3}")
_RUBRICS = frozenset(
    {"статьи", "новости", "статья", "мақалалар", "жаңалықтар", "мақала", "articles", "news", "article"}
)
_LONGEST_CREDIT = 120
_LONGEST_SECTION = 40
_SHORTEST_PARAGRAPH = 80
_MOST_HEAD_LINES = 10


def is_page_text(text: str) -> bool:
    """Whether a text has the marks of a saved page: a list of the site behind it, or views or names below its title."""
    lines = Lines.of(text).rest
    if surroundings_start(lines) is not None:
        return True
    if len(lines) < 3:
        return False
    if fold(lines[0].text) in _RUBRICS:
        return True
    return _VIEWS.fullmatch(lines[1].text) is not None or _has_byline([line.text for line in lines[1:_MOST_HEAD_LINES]])


def _has_byline(texts: list[str]) -> bool:
    """Whether a byline stands in the head: one that calls itself so, or names with a time or a rubric beside them.

    Names alone are as often the caption of a picture.
    """
    if _BYLINE_WORD.match(texts[0]) and _people(texts[0]):
        return True
    head = set(takewhile(bool, map(_head_kind, texts)))
    return "people" in head and len(head) > 1


def _head_kind(text: str) -> str:
    """What a line between headline and text may be; nothing where it is neither a time nor a rubric nor names."""
    if parse_day(text) is not None:
        return "time"
    if fold(text) in _RUBRICS:
        return "rubric"
    return "people" if _people(text) else ""


@dataclass
class _Page:
    """What has been read so far."""

    fields: dict[str, Any] = field(default_factory=dict)
    blocks: list[BlockNode] = field(default_factory=list)
    photos: list[DraftPhoto] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


def read_page_text(text: str, zone: ZoneInfo) -> TextParts:
    """The article of the page; all that belongs to the site and not to the article is left out with one remark."""
    lines = Lines.of(text).rest
    start = surroundings_start(lines)
    article, around = (lines, []) if start is None else (lines[:start], lines[start:])
    unfilled = [line for line in article if TEMPLATE.search(line.text)]
    article = [line for line in article if not TEMPLATE.search(line.text)]
    page = _Page()
    rest = _read_head(page, article, zone)
    _read_text(page, rest)
    remark = left_out(around, unfilled)
    if remark is not None:
        page.remarks.append(remark)
    page.fields.setdefault("headline", "")
    return TextParts(page.fields, body_of(page.blocks), tuple(page.photos), tuple(page.remarks))


def _read_head(page: _Page, lines: list[Line], zone: ZoneInfo) -> list[Line]:
    """Read what stands before the text; the lines that are left."""
    rest = list(lines)
    while rest and "headline" not in page.fields and len(rest) > 1 and _read_rubric(page, rest[0], zone):
        del rest[:1]
    if not rest:
        return rest
    headline, whole = headline_of(rest[0])
    page.fields["headline"] = headline
    if not whole:
        page.remarks.append(Remark("long headline", headline, rest[0].number))
        return rest
    del rest[:1]
    for _ in range(_MOST_HEAD_LINES):
        if not rest or not _read_head_line(page, rest, zone):
            break
        del rest[:1]
    return rest


def _read_rubric(page: _Page, line: Line, zone: ZoneInfo) -> bool:
    """Read a line that stands above the headline: the name of a rubric or a time."""
    if fold(line.text) in _RUBRICS:
        page.fields["section"] = line.text
        return True
    return _read_moment(page, line, zone)


def _read_moment(page: _Page, line: Line, zone: ZoneInfo) -> bool:
    moment = parse_moment(line.text, zone)
    if moment is None or "published_at" in page.fields:
        return False
    page.fields["published_at"] = moment
    return True


def _read_head_line(page: _Page, rest: list[Line], zone: ZoneInfo) -> bool:
    """Read one line between headline and lead; False where the text begins."""
    line = rest[0]
    if fold(line.text) == fold(page.fields["headline"]):
        page.remarks.append(Remark("repeated headline", line.text, line.number))
        return True
    views = _VIEWS.fullmatch(line.text)
    if views and "opening_views" not in page.fields:
        page.fields["opening_views"] = int(re.sub(r"\D", "", views[1]))
        return True
    if _read_moment(page, line, zone):
        return True
    people = _people(line.text)
    if people is not None:
        known = page.fields.get("byline", ())
        page.fields["byline"] = (*known, *(credit for credit in people if credit not in known))
        return True
    return _read_section(page, rest, zone)


def _read_section(page: _Page, rest: list[Line], zone: ZoneInfo) -> bool:
    """Read a short line as the section, where more of the head follows it or it is the name of a rubric."""
    text = rest[0].text
    if "section" in page.fields or len(text) > _LONGEST_SECTION or not _SECTION.fullmatch(text):
        return False
    following = rest[1].text if len(rest) > 1 else ""
    is_head = bool(_VIEWS.fullmatch(following)) or parse_moment(following, zone) is not None or _people(following)
    if fold(text) not in _RUBRICS and not is_head:
        return False
    page.fields["section"] = text
    return True


def _people(text: str) -> tuple[Credit, ...] | None:
    """The names on a byline, parted by commas or «и»; None where the line is something else."""
    if len(text) > _LONGEST_CREDIT:
        return None
    word = _BYLINE_WORD.match(text)
    names = re.split(r"\s*[,;]\s*|\s+(?:и|және|мен|and)\s+", text[word.end() :] if word else text)
    if not all(_PERSON.fullmatch(name) for name in names):
        return None
    if not word and any(name.isupper() for name in names):
        return None  # a heading in capitals
    return tuple(Credit(name) for name in names)


def _read_text(page: _Page, lines: list[Line]) -> None:
    """Read lead, credits and body: the first paragraph is the lead where more of the text follows it."""
    credits = [_is_credit(line.text) for line in lines]
    paragraphs = len(lines) - sum(credits)
    for line, is_credit in zip(lines, credits, strict=True):
        if is_credit:
            page.blocks.append(Figure(f"@{len(page.photos)}"))
            page.photos.append(DraftPhoto(None, credit=line.text))
            page.remarks.append(Remark("photo missing", line.text, line.number))
        elif "lead" not in page.fields and paragraphs > 1:
            page.fields["lead"] = line.text
        else:
            page.blocks.append(paragraph(line.text))


def _is_credit(text: str) -> bool:
    """Whether a line credits a picture: it begins with the word and is no sentence that goes on."""
    return len(text) <= _LONGEST_CREDIT and bool(_CREDIT.match(text)) and not re.search(r"[.!?…]\s+\S|[!?…]$", text)
