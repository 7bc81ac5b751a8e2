# SPDX-License-Identifier: GPL-3.0-or-later
"""What the fields of a search ask of an article, in SQL."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Final

from sqlalchemy import Column, ColumnElement, and_, false, func, not_, or_, select

from newsdesk.domain.search import Asked
from newsdesk.domain.search_fields import Field, PhotoIs
from newsdesk.language.collation import fold
from newsdesk.store.tables import article, article_tag, byline, figure, person, photo, revision, section_name, tag

_LAST_SIGN: Final = "\U0010ffff"
# An article has one of each: two that are asked for mean any of them.
_ONE_EACH: Final = frozenset({Field.STATUS, Field.LANGUAGE, Field.SECTION, Field.DATE})
_UNCREDITED: Final = (
    select(figure.c.article_id)
    .join(photo, photo.c.id == figure.c.photo_id)
    .where(photo.c.credit == "", photo.c.sha256.is_not(None))
)


def asked(fields: Iterable[Asked], who: str = "") -> tuple[ColumnElement[bool], ...]:
    """What articles must be; `who` asks, and owns what is theirs."""
    found: list[ColumnElement[bool]] = []
    either: defaultdict[Field, list[ColumnElement[bool]]] = defaultdict(list)
    for each in fields:
        true = _mine(who) if each.field is Field.MINE else _MADE[each.field](each)
        if each.excluded:
            found.append(not_(func.coalesce(true, 0)))
        elif each.field in _ONE_EACH:
            either[each.field].append(true)
        else:
            found.append(true)
    return (*found, *(or_(*choices) for choices in either.values()))


def _author(wanted: Asked) -> ColumnElement[bool]:
    key = fold(wanted.value)
    named = person.c.folded == key
    if not wanted.whole:
        named = or_(_begins(person.c.folded, key), person.c.folded.contains(f" {key}", autoescape=True))
    people = select(person.c.id).where(named)
    return article.c.id.in_(select(byline.c.article_id).where(byline.c.person_id.in_(people)))


def _tag(wanted: Asked) -> ColumnElement[bool]:
    tags = select(tag.c.id).where(_named(tag.c.folded, wanted))
    return article.c.id.in_(select(article_tag.c.article_id).where(article_tag.c.tag_id.in_(tags)))


def _section(wanted: Asked) -> ColumnElement[bool]:
    return article.c.section_id.in_(select(section_name.c.section_id).where(_named(section_name.c.folded, wanted)))


def _mine(who: str) -> ColumnElement[bool]:
    """What somebody worked on; an archive that was taken in is nobody's work."""
    signed = (revision.c.who == who, revision.c.who != "", revision.c.why != "imported")
    return article.c.id.in_(select(revision.c.article_id).where(*signed)) if who else false()


def _date(wanted: Asked) -> ColumnElement[bool]:
    return and_(article.c.day.is_not(None), article.c.day.between(*wanted.days))


def _photo(wanted: Asked) -> ColumnElement[bool]:
    if wanted.value == PhotoIs.UNCREDITED:
        return article.c.id.in_(_UNCREDITED)
    shown = article.c.id.in_(select(figure.c.article_id))
    return shown if wanted.value == PhotoIs.ANY else not_(shown)


_MADE: Final[dict[Field, Callable[[Asked], ColumnElement[bool]]]] = {
    Field.AUTHOR: _author,
    Field.TAG: _tag,
    Field.SECTION: _section,
    Field.STATUS: lambda wanted: article.c.status == wanted.value,
    Field.LANGUAGE: lambda wanted: article.c.language == wanted.value,
    Field.DATE: _date,
    Field.PHOTO: _photo,
}


def _named(column: Column[str], wanted: Asked) -> ColumnElement[bool]:
    """Names that begin as the value does, with hyphens for spaces if need be, or the very name where it is whole."""
    keys = dict.fromkeys((fold(wanted.value), fold(wanted.value.replace("-", " "))))
    return column.in_(keys) if wanted.whole else or_(*(_begins(column, key) for key in keys))


def _begins(column: Column[str], key: str) -> ColumnElement[bool]:
    return and_(column >= key, column < key + _LAST_SIGN)
