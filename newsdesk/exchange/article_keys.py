# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys of a front matter as fields of an article: one reader for each field, forgiving one key at a time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from newsdesk.domain.article import Correction, Credit, Kind, Language, RelatedChoice, Role, Status, Subject
from newsdesk.exchange.draft import Remark
from newsdesk.exchange.front_matter_syntax import FrontMatter
from newsdesk.language.collation import fold
from newsdesk.language.dates import parse_moment
from newsdesk.language.slug import slugify

_MOST_VIEWS = 10**12
_LONGEST_DETAIL = 120
_SPACES = re.compile(r"[ \t\n\r\f\v]+")
_UNSTORABLE = re.compile("[\ud800-\udfff]")
_TRUE = frozenset({"true", "yes", "on"})
_FALSE = frozenset({"false", "no", "off"})

Reader: TypeAlias = Callable[[Any, ZoneInfo], Any]


@dataclass(frozen=True, slots=True)
class ArticleKeys:
    """The fields of the article that the front matter sets, and what of it could not be used."""

    fields: dict[str, Any]
    translation_of_slug: str
    remarks: tuple[Remark, ...]


def read_keys(matter: FrontMatter, zone: ZoneInfo) -> ArticleKeys:
    """Read every key; a value that does not fit is remarked upon and passed over."""
    given = {key.strip().lower().replace("-", "_"): (key, value) for key, value in matter.values.items()}
    remarks = [
        Remark("unknown key", clean(key), matter.line_of(key))
        for name, (key, _) in given.items()
        if name not in _ALIASES and name not in _DERIVED
    ]
    found: dict[str, Any] = {}
    for name, field in _ALIASES.items():
        if name not in given or given[name][1] in (None, "", [], {}):
            continue
        key, value = given[name]
        if field in found:
            remarks.append(Remark("left out", clean(key), matter.line_of(key)))
            continue
        try:
            found[field] = _READERS[field](value, zone)
        except (ValueError, TypeError, AttributeError, LookupError, OverflowError, RecursionError):
            detail = f"{key} = {value}" if isinstance(value, str | int | float | date) else key
            remarks.append(Remark("bad value", clean(detail)[:_LONGEST_DETAIL], matter.line_of(key)))
    original = found.pop("translation_of", "")
    if original.isdecimal():
        remarks.append(Remark("foreign article", original, matter.line_of(given["translation_of"][0])))
        original = ""
    remarks.sort(key=lambda remark: remark.line)
    return ArticleKeys(_settled(found), original, tuple(remarks))


def _settled(found: dict[str, Any]) -> dict[str, Any]:
    """The fields with `categories` and `draft`, which other programs write, turned into ours."""
    categories: tuple[str, ...] = found.pop("categories", ())
    if categories:
        if "section" not in found:
            found["section"], categories = categories[0], categories[1:]
        others = [name for name in categories if fold(name) != fold(found["section"])]
        found["tags"] = _once([*found.get("tags", ()), *others])
    draft: bool | None = found.pop("draft", None)
    if draft is not None:
        found.setdefault("status", Status.DRAFT if draft else Status.PUBLISHED)
    return found


def clean(text: str) -> str:
    """The text without what no database or page can hold: NUL and halves of characters."""
    return _UNSTORABLE.sub("\ufffd", text).replace("\0", "")


def one_line(text: str) -> str:
    """The text on one line, runs of space and line breaks as one space."""
    return _SPACES.sub(" ", clean(text)).strip(" ")


# -- readers: a value as it stands in the file -> the field's value; ValueError or TypeError where it does not fit -----


def _line(value: Any, _: ZoneInfo) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | float | date):
        raise TypeError(value)
    return one_line(str(value))


def _moment(value: Any, zone: ZoneInfo) -> datetime:
    if isinstance(value, datetime):
        return (value if value.tzinfo else value.replace(tzinfo=zone)).astimezone(UTC)
    if isinstance(value, date):
        return datetime.combine(value, time(), zone).astimezone(UTC)
    moment = parse_moment(value, zone) if isinstance(value, str) else None
    if moment is None:
        raise ValueError(value)
    return moment


def _count(value: Any, _: ZoneInfo) -> int:
    number = int(value) if not isinstance(value, str) or (value.isascii() and value.isdecimal()) else -1
    if isinstance(value, bool) or not 0 <= number <= _MOST_VIEWS or (isinstance(value, float) and number != value):
        raise ValueError(value)
    return number


def _truth(value: Any, _: ZoneInfo) -> bool:
    word = str(value).strip().lower()
    if word not in _TRUE and word not in _FALSE:
        raise ValueError(value)
    return word in _TRUE


def _names(value: Any, zone: ZoneInfo) -> tuple[str, ...]:
    parts = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else [value]
    return _once(_line(part, zone) for part in parts)


def _once(names: Iterable[str]) -> tuple[str, ...]:
    """The names that are not empty, each one time however it is spelled."""
    kept: dict[str, str] = {}
    for name in names:
        if name:
            kept.setdefault(fold(name), name)
    return tuple(kept.values())


def _byline(value: Any, zone: ZoneInfo) -> tuple[Credit, ...]:
    if isinstance(value, str):
        return tuple(Credit(name) for name in _names(value, zone))
    entries = value if isinstance(value, list) else [value]
    credits = [_credit(entry, zone) for entry in entries]
    return tuple(dict.fromkeys(credit for credit in credits if credit.name))


def _credit(entry: Any, zone: ZoneInfo) -> Credit:
    if isinstance(entry, dict):
        return Credit(_line(entry["name"], zone), Role(str(entry.get("role") or Role.AUTHOR).strip().lower()))
    return Credit(_line(entry, zone))


def _language(value: Any, _: ZoneInfo) -> Language:
    code = re.split("[-_]", value.strip().lower())[0]
    return Language({"kz": "kk"}.get(code, code))


def _kind(value: Any, _: ZoneInfo) -> Kind:
    return Kind(value.strip().lower().replace("-", " ").replace("_", " "))


def _status(value: Any, _: ZoneInfo) -> Status:
    return Status(value.strip().lower().replace("-", " ").replace("_", " "))


def _slug(value: Any, zone: ZoneInfo) -> str:
    return slugify(_line(value, zone))


def _subjects(value: Any, zone: ZoneInfo) -> tuple[Subject, ...]:
    entries = value if isinstance(value, list) else [value]
    return tuple(
        Subject(_line(entry["code"], zone), _line(entry.get("name", ""), zone))
        if isinstance(entry, dict)
        else Subject(_line(entry, zone), "")
        for entry in entries
    )


def _related(value: Any, zone: ZoneInfo) -> RelatedChoice:
    pinned, struck = (
        tuple(dict.fromkeys(_count(article, zone) for article in value.get(key) or ())) for key in ("pinned", "struck")
    )
    return RelatedChoice(pinned, struck)


def _corrections(value: Any, zone: ZoneInfo) -> tuple[Correction, ...]:
    entries = value if isinstance(value, list) else [value]
    return tuple(Correction(_moment(entry["at"], zone), one_line(entry["text"])) for entry in entries)


_READERS: dict[str, Reader] = {
    "headline": _line,
    "lead": _line,
    "kicker": _line,
    "slug": _slug,
    "section": _line,
    "categories": _names,
    "tags": _names,
    "byline": _byline,
    "language": _language,
    "status": _status,
    "draft": _truth,
    "published_at": _moment,
    "embargo_until": _moment,
    "dateline": _line,
    "source": _line,
    "kind": _kind,
    "opening_views": _count,
    "subjects": _subjects,
    "related": _related,
    "corrections": _corrections,
    "translation_of": _line,
}
# The names under which a field is known elsewhere; of several for one field the first that is there counts.
_ALIASES: dict[str, str] = {field: field for field in _READERS} | {
    "title": "headline",
    "description": "lead",
    "summary": "lead",
    "authors": "byline",
    "author": "byline",
    "lang": "language",
    "date": "published_at",
    "views": "opening_views",
}
# Keys that our own documents carry and that the library makes anew.
_DERIVED = frozenset(
    {"id", "url", "version", "created_at", "updated_at", "updated", "lastmod", "signs", "words", "figures"}
)
