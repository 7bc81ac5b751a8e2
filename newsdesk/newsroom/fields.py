# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of an article as text: what a script or a form may set, and how each text becomes a value."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from newsdesk.domain.article import (
    Article,
    Correction,
    Credit,
    Kind,
    Language,
    RelatedChoice,
    Role,
    Status,
    Subject,
)
from newsdesk.domain.length import LONGEST_LINE, SHORTEST_LINE
from newsdesk.domain.library import LibrarySettings
from newsdesk.errors import FieldInvalid, FieldUnknown
from newsdesk.language.dates import parse_moment

_NOT_IN_ADDRESSES = re.compile(r"[\s\"<>\\^`{|}]")

E = TypeVar("E", bound=StrEnum)

DERIVED = frozenset({"id", "url", "created_at", "updated_at", "views", "signs", "words", "figures", "version"})


@dataclass(frozen=True)
class _Reader:
    """Turns the text of one field into its value."""

    zone: ZoneInfo
    field: str

    def refuse(self, text: str, expected: str) -> FieldInvalid:
        return FieldInvalid(self.field, text[:200], expected)

    def line(self, text: str) -> str:
        """A text of one line: line breaks become spaces."""
        return " ".join(text.split("\n")).strip()

    def headline(self, text: str) -> str:
        line = self.line(text)
        if not line:
            raise self.refuse(text, "text")
        return line

    def text(self, text: str) -> str:
        return text

    def choice(self, kind: type[E], text: str) -> E:
        wanted = text.strip().lower().replace("_", " ").replace("-", " ")
        try:
            return kind(wanted)
        except ValueError:
            raise self.refuse(text, ", ".join(kind)) from None

    def number(self, text: str) -> int:
        if not text.strip().isascii() or not text.strip().isdigit() or len(text.strip()) > 15:
            raise self.refuse(text, "0, 1, 2 …")
        return int(text)

    def article_or_none(self, text: str) -> int | None:
        return self.number(text) if text.strip() else None

    def moment(self, text: str) -> datetime | None:
        if not text.strip():
            return None
        moment = parse_moment(text.strip(), self.zone)
        if moment is None:
            raise self.refuse(text, "2024-12-05T14:30")
        return moment

    def names(self, text: str) -> tuple[str, ...]:
        if text.lstrip().startswith("["):
            return tuple(name.strip() for name in self.structure(text, list[str]) if name.strip())
        return tuple(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))

    def structure(self, text: str, shape: Any) -> Any:
        try:
            return msgspec.json.decode(text.encode(), type=shape)
        except (msgspec.DecodeError, msgspec.ValidationError, UnicodeEncodeError):
            raise self.refuse(text, "JSON") from None

    def byline(self, text: str) -> tuple[Credit, ...]:
        if text.lstrip().startswith("["):
            return tuple(
                Credit(self.headline(each.get("name", "")), self.choice(Role, each.get("role", Role.AUTHOR)))
                for each in self.structure(text, list[dict[str, str]])
            )
        return tuple(self._credit(part) for part in text.split(";") if part.strip())

    def _credit(self, text: str) -> Credit:
        name, comma, role = text.rpartition(",")
        if not comma:
            return Credit(text.strip())
        return Credit(self.headline(name), self.choice(Role, role))

    def subjects(self, text: str) -> tuple[Subject, ...]:
        if not text.strip():
            return ()
        rows = self.structure(text, list[dict[str, str]])
        return tuple(Subject(self.headline(row.get("code", "")), row.get("name", "")) for row in rows)

    def related(self, text: str) -> RelatedChoice:
        if not text.strip():
            return RelatedChoice()
        rows = self.structure(text, dict[str, list[int]])
        if not rows.keys() <= {"pinned", "struck"}:
            raise self.refuse(text, '{"pinned": [], "struck": []}')
        return RelatedChoice(tuple(rows.get("pinned", ())), tuple(rows.get("struck", ())))

    def corrections(self, text: str) -> tuple[Correction, ...]:
        if not text.strip():
            return ()
        rows = self.structure(text, list[dict[str, str]])
        return tuple(self._correction(text, row) for row in rows)

    def _correction(self, text: str, row: dict[str, str]) -> Correction:
        at = self.moment(row.get("at", ""))
        if at is None:
            raise self.refuse(text, '[{"at": "2024-12-05T14:30", "text": ""}]')
        return Correction(at, row.get("text", ""))


SETTABLE: Mapping[str, Callable[[_Reader, str], object]] = {
    "headline": _Reader.headline,
    "kicker": _Reader.line,
    "lead": _Reader.text,
    "body": _Reader.text,
    "kind": lambda reader, text: reader.choice(Kind, text),
    "slug": _Reader.line,
    "status": lambda reader, text: reader.choice(Status, text),
    "section": _Reader.line,
    "language": lambda reader, text: reader.choice(Language, text),
    "translation_of": _Reader.article_or_none,
    "byline": _Reader.byline,
    "tags": _Reader.names,
    "subjects": _Reader.subjects,
    "source": _Reader.line,
    "dateline": _Reader.line,
    "published_at": _Reader.moment,
    "embargo_until": _Reader.moment,
    "opening_views": _Reader.number,
    "related": _Reader.related,
    "corrections": _Reader.corrections,
}


def with_fields(article: Article, fields: Mapping[str, str], zone: ZoneInfo) -> Article:
    """The article with every field set from its text; FieldUnknown or FieldInvalid when any does not fit."""
    values: dict[str, Any] = {}
    for field, text in fields.items():
        if field in DERIVED:
            raise FieldInvalid(field, text[:200], "derived")
        if field not in SETTABLE:
            raise FieldUnknown(field)
        values[field] = SETTABLE[field](_Reader(zone, field), text)
    return replace(article, **values)


def with_settings(settings: LibrarySettings, fields: Mapping[str, str]) -> LibrarySettings:
    """The library's settings with fields set from texts; FieldUnknown or FieldInvalid when any does not fit."""
    values: dict[str, Any] = {}
    for field, text in fields.items():
        if field not in _SETTINGS:
            raise FieldUnknown(field)
        values[field] = _SETTINGS[field](_Reader(settings.timezone, field), text)
    return replace(settings, **values)


def _zone(reader: _Reader, text: str) -> str:
    try:
        return ZoneInfo(text.strip()).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise reader.refuse(text, "Asia/Almaty") from None


def _address(reader: _Reader, text: str) -> str:
    address = text.strip().rstrip("/")
    try:
        parts = urlsplit(address)
        sound = parts.port is None or parts.port > 0
    except ValueError:
        raise reader.refuse(text, "https://example.org") from None
    if address and (
        not sound
        or _NOT_IN_ADDRESSES.search(address)
        or parts.scheme not in {"http", "https"}
        or not parts.hostname
        or parts.query
        or parts.fragment
    ):
        raise reader.refuse(text, "https://example.org")
    return address


def _line_width(reader: _Reader, text: str) -> int:
    width = reader.number(text)
    if not SHORTEST_LINE <= width <= LONGEST_LINE:
        raise reader.refuse(text, f"{SHORTEST_LINE}–{LONGEST_LINE}")
    return width


_SETTINGS: Mapping[str, Callable[[_Reader, str], object]] = {
    "site_name": _Reader.headline,
    "tagline": _Reader.line,
    "site_address": _address,
    "zone": _zone,
    "language": lambda reader, text: reader.choice(Language, text),
    "line_width": _line_width,
    **{f"{field}_{language}": _Reader.line for field in ("site_name", "tagline") for language in Language},
}
