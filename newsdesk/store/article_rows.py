# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of articles to frozen values, a batch at a time: a handful of queries whatever the number of articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import msgspec
from sqlalchemy import BindParameter, ColumnElement, Connection, Select, bindparam, select

from newsdesk.domain.article import (
    Article,
    Correction,
    Credit,
    Kind,
    Language,
    PlacedFigure,
    RelatedChoice,
    Role,
    Status,
    Subject,
)
from newsdesk.domain.weeks import days_of_week
from newsdesk.store.failures import RowUnreadable
from newsdesk.store.moments import from_micros, to_day, to_micros
from newsdesk.store.tables import article, article_tag, article_text, byline, figure, person, photo, section, tag
from newsdesk.store.transaction import asked_of

# Behind every date that a calendar knows: what has no date stands before all others in a list with the newest first.
UNDATED: Final = 1 << 61

_SUBJECTS = msgspec.json.Decoder(tuple[Subject, ...])
_CORRECTIONS = msgspec.json.Decoder(tuple[Correction, ...])
_IDS = msgspec.json.Decoder(tuple[int, ...])

LISTED: Final[ColumnElement[bool]] = article.c.binned_at.is_(None)


# Statements that every save and every list run are built once: building one costs ten times what running it does.
_KEYS: Final[BindParameter[Any]] = bindparam("keys", expanding=True)
ARTICLES: Final[Select[Any]] = select(article, section.c.name.label("section")).join(
    section, section.c.id == article.c.section_id
)
ARTICLES_OF: Final = ARTICLES.where(article.c.id.in_(_KEYS))
LISTED_OF: Final = ARTICLES_OF.where(LISTED)
_STORED: Final = ARTICLES.add_columns(article_text.c.body, article_text.c.fragment).join(
    article_text, article_text.c.article_id == article.c.id, isouter=True
)
_BODIES: Final = select(article_text.c.article_id, article_text.c.body)
_BYLINES: Final = (
    select(byline.c.article_id, person.c.name, byline.c.role)
    .join(person, person.c.id == byline.c.person_id)
    .order_by(byline.c.article_id, byline.c.position)
)
_TAGS: Final = (
    select(article_tag.c.article_id, tag.c.name)
    .join(tag, tag.c.id == article_tag.c.tag_id)
    .order_by(article_tag.c.article_id, article_tag.c.position)
)
_FIGURES: Final = (
    select(
        figure.c.article_id,
        figure.c.photo_id,
        figure.c.caption,
        figure.c.alt,
        photo.c.caption.label("own_caption"),
        photo.c.alt.label("own_alt"),
        photo.c.credit,
    )
    .join(photo, photo.c.id == figure.c.photo_id)
    .order_by(figure.c.article_id, figure.c.position)
)


@dataclass(frozen=True, slots=True)
class Stored:
    """An article as a transaction read it, with its row and its text as they stand, so that a save of the same
    transaction writes what is different and nothing else; `fragment` is None where the text is lost."""

    article: Article
    row: Any
    fragment: bytes | None

    @property
    def frozen(self) -> bool:
        """Whether it was ever published, so that its address stays."""
        return bool(self.row.slug_frozen)


def columns(value: Article, *, day: int | None) -> dict[str, Any]:
    """The columns that follow from the article's own fields; ids of other rows and derived ones are not among them."""
    published_at, created_at = to_micros(value.published_at), to_micros(value.created_at)
    return {
        "kind": value.kind,
        "headline": value.headline,
        "kicker": value.kicker,
        "lead": value.lead,
        "status": value.status,
        "language": value.language,
        "translation_of": value.translation_of,
        "subjects": _json(value.subjects),
        "source": value.source,
        "dateline": value.dateline,
        "published_at": published_at,
        "embargo_until": to_micros(value.embargo_until),
        "day": day,
        "place": (created_at or 0) + UNDATED if published_at is None else published_at,
        "opening_views": value.opening_views,
        "pinned": _json(value.related.pinned),
        "struck": _json(value.related.struck),
        "corrections": _json(value.corrections),
        "created_at": created_at,
        "updated_at": to_micros(value.updated_at),
    }


def stored(connection: Connection, keys: Iterable[int]) -> list[Stored]:
    """Those of the articles that are here, also in the bin, as they stand."""
    rows = asked_of(connection, _STORED, keys, article.c.id)
    values = _articles(connection, rows, {row.id: row.body or "" for row in rows})
    return [Stored(value, row, row.fragment) for value, row in zip(values, rows, strict=True)]


def articles(connection: Connection, rows: Sequence[Any], *, bodies: bool) -> list[Article]:
    """The articles of rows of `ARTICLES`, in their order, with their bodies or without."""
    return _articles(connection, rows, bodies_of(connection, [row.id for row in rows]) if bodies else {})


def _articles(connection: Connection, rows: Sequence[Any], texts: Mapping[int, str]) -> list[Article]:
    keys = [row.id for row in rows]
    bylines, tags, figures = bylines_of(connection, keys), tags_of(connection, keys), figures_of(connection, keys)
    try:
        return [
            _article(
                row,
                texts.get(row.id, ""),
                tuple(bylines.get(row.id, ())),
                tuple(tags.get(row.id, ())),
                tuple(figures.get(row.id, ())),
            )
            for row in rows
        ]
    except ValueError as error:
        raise RowUnreadable(str(error)) from error


def _article(
    row: Any,  # a row of the select above
    body: str,
    credits_: tuple[Credit, ...],
    tags: tuple[str, ...],
    figures: tuple[PlacedFigure, ...],
) -> Article:
    return Article(
        headline=row.headline,
        body=body,
        kicker=row.kicker,
        lead=row.lead,
        id=row.id,
        kind=Kind(row.kind),
        slug=row.slug,
        status=Status(row.status),
        section=row.section,
        language=Language(row.language),
        translation_of=row.translation_of,
        byline=credits_,
        tags=tags,
        subjects=_SUBJECTS.decode(row.subjects) if row.subjects != "[]" else (),
        source=row.source,
        dateline=row.dateline,
        published_at=from_micros(row.published_at),
        embargo_until=from_micros(row.embargo_until),
        opening_views=row.opening_views,
        related=RelatedChoice(_IDS.decode(row.pinned), _IDS.decode(row.struck)),
        corrections=_CORRECTIONS.decode(row.corrections) if row.corrections != "[]" else (),
        version=row.version,
        created_at=from_micros(row.created_at),
        updated_at=from_micros(row.updated_at),
        views=row.views,
        signs=row.signs,
        words=row.words,
        figures=figures,
        binned_at=from_micros(row.binned_at),
    )


def bodies_of(connection: Connection, keys: Iterable[int]) -> dict[int, str]:
    """The Markdown of articles."""
    return {row.article_id: row.body for row in asked_of(connection, _BODIES, keys, article_text.c.article_id)}


def bylines_of(connection: Connection, keys: Iterable[int]) -> Mapping[int, list[Credit]]:
    """The bylines of articles, in order."""
    found: defaultdict[int, list[Credit]] = defaultdict(list)
    for row in asked_of(connection, _BYLINES, keys, byline.c.article_id):
        found[row.article_id].append(Credit(row.name, Role(row.role)))
    return found


def tags_of(connection: Connection, keys: Iterable[int]) -> Mapping[int, list[str]]:
    """The tags of articles, in order."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for row in asked_of(connection, _TAGS, keys, article_tag.c.article_id):
        found[row.article_id].append(row.name)
    return found


def figures_of(connection: Connection, keys: Iterable[int]) -> Mapping[int, list[PlacedFigure]]:
    """The photos as they stand in articles, in order."""
    found: defaultdict[int, list[PlacedFigure]] = defaultdict(list)
    for row in asked_of(connection, _FIGURES, keys, figure.c.article_id):
        alt = row.own_alt if row.alt is None else row.alt
        placed = PlacedFigure(row.photo_id, row.caption or row.own_caption, row.credit, alt)
        found[row.article_id].append(placed)
    return found


def day_range(text: str) -> tuple[int, int] | None:
    """First and last day of YYYY, YYYY-MM, YYYY-MM-DD or a week (YYYY-Www); None where it is none of these."""
    week = days_of_week(text.strip())
    if week:
        return to_day(week[0]), to_day(week[-1])
    parts = text.strip().split("-")
    if not all(part.isascii() and part.isdecimal() for part in parts) or [len(part) for part in parts] not in (
        [4],
        [4, 2],
        [4, 2, 2],
    ):
        return None
    numbers = [int(part) for part in parts]
    scale = {1: 10000, 2: 100, 3: 1}[len(numbers)]
    first = sum(number * place for number, place in zip(numbers, (10000, 100, 1), strict=False))
    return first, first + scale - 1


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()
