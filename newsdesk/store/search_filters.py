# SPDX-License-Identifier: GPL-3.0-or-later
"""A search for no words, but for what the list can be narrowed to: it goes the ways of the list, which have indexes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import Connection, Select, select

from newsdesk.domain.article import Language, Status
from newsdesk.domain.query import ListFilter
from newsdesk.domain.search import Asked, days_of, parse
from newsdesk.domain.search_fields import Field, PhotoIs
from newsdesk.store.search_fields import people_named, sections_named, tags_named
from newsdesk.store.tables import person, section, tag


def as_filters(connection: Connection, shown: ListFilter) -> ListFilter:
    """The same list without its search, where other filters say all that the search does; else as it is."""
    if not shown.search.strip() or shown.binned:
        return shown
    search = parse(shown.search)
    if search.words or search.begun:
        return shown
    found: dict[str, Any] = {}
    for each in search.asked:
        if each.excluded or each.field not in _NARROWED:
            return shown
        name, narrowed = _NARROWED[each.field]
        value = narrowed(connection, each)
        if not value or name in found or getattr(shown, name) not in (None, False, value):
            return shown
        found[name] = value
    return replace(shown, search="", **found) if found else shown


def _author(connection: Connection, wanted: Asked) -> str:
    return _only(connection, select(person.c.name).where(people_named(wanted)))


def _tag(connection: Connection, wanted: Asked) -> str:
    return _only(connection, select(tag.c.name).where(tags_named(wanted)))


def _section(connection: Connection, wanted: Asked) -> str:
    return _only(connection, select(section.c.name).where(section.c.id.in_(sections_named(wanted))))


def _only(connection: Connection, names: Select[Any]) -> str:
    """The one name that is found; empty where none is, or several."""
    found = connection.execute(names.limit(2)).scalars().all()
    return str(found[0]) if len(found) == 1 else ""


def _day(_: Connection, wanted: Asked) -> str:
    """The day, month or year that the days make up."""
    year, month, day = wanted.days[0] // 10000, wanted.days[0] // 100 % 100, wanted.days[0] % 100
    spans = (f"{year:04}", f"{year:04}-{month:02}", f"{year:04}-{month:02}-{day:02}")
    return next((span for span in spans if days_of(span) == wanted.days), "")


_NARROWED: Final[dict[Field, tuple[str, Callable[[Connection, Asked], object]]]] = {
    Field.AUTHOR: ("person", _author),
    Field.TAG: ("tag", _tag),
    Field.SECTION: ("section", _section),
    Field.DATE: ("day", _day),
    Field.STATUS: ("status", lambda _, wanted: Status(wanted.value)),
    Field.LANGUAGE: ("language", lambda _, wanted: Language(wanted.value)),
    Field.PHOTO: ("uncredited", lambda _, wanted: wanted.value == PhotoIs.UNCREDITED),
    Field.MINE: ("mine", lambda *_: True),
}
