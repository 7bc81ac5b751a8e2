# SPDX-License-Identifier: GPL-3.0-or-later
"""What the fields of a search ask of an article, in SQL."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Final

from sqlalchemy import (
    BinaryExpression,
    Column,
    ColumnElement,
    ScalarSelect,
    Select,
    and_,
    false,
    func,
    not_,
    or_,
    select,
)
from sqlalchemy.sql.operators import in_op

from newsdesk.domain.search import Asked
from newsdesk.domain.search_fields import Field, PhotoIs
from newsdesk.language.collation import fold
from newsdesk.store.article_sets import UNCREDITED, has, worked_on_by
from newsdesk.store.tables import article, article_tag, byline, figure, person, section_name, tag

_LAST_SIGN: Final = "\U0010ffff"
# An article has one of each: two that are asked for mean any of them.
_ONE_EACH: Final = frozenset({Field.STATUS, Field.LANGUAGE, Field.SECTION, Field.DATE})


def asked(fields: Iterable[Asked], who: str = "", *, singly: bool = False) -> tuple[ColumnElement[bool], ...]:
    """What articles must be; `who` asks, and owns what is theirs.

    `singly` has it written so that one article after another is asked for it soonest; else sets of them are named.
    """
    found: list[ColumnElement[bool]] = []
    either: defaultdict[Field, list[ColumnElement[bool]]] = defaultdict(list)
    for each in fields:
        true = _mine(who) if each.field is Field.MINE else _MADE[each.field](each)
        if singly:
            true = _singly(each, true)
        if each.excluded:
            found.append(not_(func.coalesce(true, 0)))
        elif each.field in _ONE_EACH:
            either[each.field].append(true)
        else:
            found.append(true)
    return (*found, *(or_(*choices) for choices in either.values()))


def people_named(wanted: Asked) -> ColumnElement[bool]:
    """What people must be called."""
    key = fold(wanted.value)
    if wanted.whole:
        return person.c.folded == key
    return or_(_begins(person.c.folded, key), person.c.folded.contains(f" {key}", autoescape=True))


def tags_named(wanted: Asked) -> ColumnElement[bool]:
    """What tags must be called."""
    return _named(tag.c.folded, wanted)


def sections_named(wanted: Asked) -> Select[tuple[int]]:
    """The numbers of the sections that any name of theirs is of."""
    return select(section_name.c.section_id).where(_named(section_name.c.folded, wanted))


def _author(wanted: Asked) -> ColumnElement[bool]:
    return article.c.id.in_(select(byline.c.article_id).where(byline.c.person_id.in_(_people(wanted))))


def _tag(wanted: Asked) -> ColumnElement[bool]:
    return article.c.id.in_(select(article_tag.c.article_id).where(article_tag.c.tag_id.in_(_tags(wanted))))


def _people(wanted: Asked) -> Select[tuple[int]]:
    return select(person.c.id).where(people_named(wanted))


def _tags(wanted: Asked) -> Select[tuple[int]]:
    return select(tag.c.id).where(tags_named(wanted))


def _used(wanted: Asked) -> ColumnElement[bool]:
    """Whether somebody or a tag that is called so stands at the article.

    The sum keeps SQLite from looking up each of those called so, and then the article among theirs.
    """
    used, names = _USED[wanted.field]
    found = select(used.table.c.article_id).where(used.table.c.article_id == article.c.id)
    return found.where((used + 0).in_(names(wanted))).correlate(article).exists()


def _singly(wanted: Asked, true: ColumnElement[bool]) -> ColumnElement[bool]:
    """What is true of articles, written for one after the other."""
    if wanted.field is Field.PHOTO and wanted.value == PhotoIs.UNCREDITED:
        return has(UNCREDITED)
    return _used(wanted) if wanted.field in _USED else _in_turn(true)


def _in_turn(true: ColumnElement[bool]) -> ColumnElement[bool]:
    """The same of one article, where a set of them is named."""
    if isinstance(true, BinaryExpression) and true.operator is in_op and true.left is article.c.id:
        choices = true.right.element if isinstance(true.right, ScalarSelect) else true.right
        if isinstance(choices, Select):
            return has(choices)
    return true


def _section(wanted: Asked) -> ColumnElement[bool]:
    return article.c.section_id.in_(sections_named(wanted))


def _mine(who: str) -> ColumnElement[bool]:
    return article.c.id.in_(worked_on_by(who)) if who else false()


def _date(wanted: Asked) -> ColumnElement[bool]:
    return and_(article.c.day.is_not(None), article.c.day.between(*wanted.days))


def _photo(wanted: Asked) -> ColumnElement[bool]:
    if wanted.value == PhotoIs.UNCREDITED:
        return article.c.id.in_(UNCREDITED)
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
_USED: Final[dict[Field, tuple[Column[int], Callable[[Asked], Select[tuple[int]]]]]] = {
    Field.AUTHOR: (byline.c.person_id, _people),
    Field.TAG: (article_tag.c.tag_id, _tags),
}


def _named(column: Column[str], wanted: Asked) -> ColumnElement[bool]:
    """Names that begin as the value does, with hyphens for spaces if need be, or the very name where it is whole."""
    keys = dict.fromkeys((fold(wanted.value), fold(wanted.value.replace("-", " "))))
    return column.in_(keys) if wanted.whole else or_(*(_begins(column, key) for key in keys))


def _begins(column: Column[str], key: str) -> ColumnElement[bool]:
    return and_(column >= key, column < key + _LAST_SIGN)
