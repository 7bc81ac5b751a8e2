# SPDX-License-Identifier: GPL-3.0-or-later
"""What a search finds, by reading every article and counting it in or out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from newsdesk.domain.article import Article, Language
from newsdesk.domain.search import Asked, Search, Words, parse
from newsdesk.domain.search_fields import Field, PhotoIs
from newsdesk.language.collation import fold
from newsdesk.language.kindred import ways
from newsdesk.language.stems import stems

_LANGUAGES = [each.value for each in Language]
_TARGET = re.compile(r"\]\([^)]*\)")


def hits_of(values: Iterable[Article], typed: str) -> list[int]:
    """The ids of the articles that a search finds, the newest first."""
    values = list(values)
    search = parse(typed)
    said = [each for each in search.words if _asks(each)]
    if not said and not search.asked and not search.begun:
        return []
    hits = [each for each in values if _is_hit(search, said, each)]
    undated = [each for each in hits if each.published_at is None]
    dated = [each for each in hits if each.published_at is not None]
    undated.sort(key=lambda each: (each.created_at, each.id), reverse=True)
    dated.sort(key=lambda each: (each.published_at, each.id), reverse=True)
    return [each.id for each in (*undated, *dated)]


def is_hit(typed: str, value: Article, *, mine: bool = False) -> bool:
    """Whether a search that asks for something finds an article, on which whoever asks has worked or not."""
    search = parse(typed)
    return _is_hit(search, [each for each in search.words if _asks(each)], value, mine=mine)


def _is_hit(search: Search, said: Sequence[Words], value: Article, *, mine: bool = False) -> bool:
    return all(_holds(each, value) is not each.excluded for each in said) and _is(search, value, mine=mine)


def _asks(words: Words) -> bool:
    return any(stems(words.text, language) for language in _LANGUAGES)


def _stemmed(text: str, language: str) -> str:
    return f" {' '.join(stems(text, language))} "


def _parts(value: Article) -> dict[str, str]:
    told = [text for each in value.figures for text in (each.caption, each.credit)]
    names = (*(each.name for each in value.byline), *value.tags, value.dateline, value.source, *told)
    body = _TARGET.sub("]", value.body)
    return _read(f"{value.headline} {value.kicker}", value.lead, body, " ".join(names), value.language.value)


@lru_cache(maxsize=1000)
def _read(headline: str, lead: str, body: str, names: str, language: str) -> dict[str, str]:
    texts = {"headline": headline, "lead": lead, "body": body, "names": names}
    return {part: _stemmed(text, language) for part, text in texts.items()}


def _holds(words: Words, value: Article) -> bool:
    choices = [way for language in _LANGUAGES if (choice := stems(words.text, language)) for way in ways(choice)]
    parts = [part for name, part in _parts(value).items() if words.part in ("", name)]
    if any(f" {choice} " in part for choice in choices for part in parts):
        return True
    typed = words.text.lower().replace("ё", "е").rstrip("*")
    return words.unfinished and len(typed) >= 3 and typed.isalpha() and any(f" {typed}" in part for part in parts)


def _is(search: Search, value: Article, *, mine: bool) -> bool:
    """Whether all fields fit; of those that an article has one of, any of the values that were asked for."""
    either: dict[Field, bool] = {}
    for each in search.asked:
        true = mine if each.field is Field.MINE else _fits(each, value)
        if each.excluded:
            if true:
                return False
        elif each.field in (Field.SECTION, Field.STATUS, Field.LANGUAGE, Field.DATE):
            either[each.field] = either.get(each.field, False) or true
        elif not true:
            return False
    return all(either.values())


def _fits(asked: Asked, value: Article) -> bool:
    key = fold(asked.value)
    match asked.field:
        case Field.AUTHOR:
            return any(f" {key}" in f" {fold(credit.name)}" for credit in value.byline)
        case Field.TAG:
            return any(fold(tag).startswith(key) for tag in value.tags)
        case Field.SECTION:
            return fold(value.section).startswith((key, fold(asked.value.replace("-", " "))))
        case Field.STATUS:
            return value.status.value == asked.value
        case Field.LANGUAGE:
            return value.language.value == asked.value
        case Field.PHOTO:
            if asked.value == PhotoIs.UNCREDITED:
                return any(not each.credit for each in value.figures)
            return bool(value.figures) is (asked.value == PhotoIs.ANY)
        case Field.DATE:
            day = value.published_at
            return day is not None and asked.days[0] <= int(f"{day:%Y%m%d}") <= asked.days[1]
    return False
