# SPDX-License-Identifier: GPL-3.0-or-later
"""The sections of the paper."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from newsdesk.domain.section import NO_SECTION_NAMES, Section
from newsdesk.language.collation import fold
from newsdesk.store.library_settings import Settings
from newsdesk.store.slugs import free_slug
from newsdesk.store.tables import section, section_name
from newsdesk.store.transaction import Transaction, asked

_NAMED = select(section).join(section_name).where(section_name.c.folded == bindparam("key"))


class Sections:
    """Sections by their names in any language."""

    def __init__(self, transaction: Transaction, settings: Settings) -> None:
        self._transaction = transaction
        self._settings = settings
        self._known: dict[str, Section] = {}

    def all(self) -> tuple[Section, ...]:
        """Every section in the paper's order."""
        query = select(section).order_by(section.c.position, section.c.id)
        return tuple(_value(row) for row in self._transaction.unhurried.execute(query))

    def by_id(self) -> dict[int, Section]:
        """Every section by its id."""
        return {each.id: each for each in self.all()}

    def find(self, name: str) -> Section | None:
        """The section of that name in any language and case."""
        key = fold(name)
        if key not in self._known:
            rows = asked(self._transaction.unhurried, _NAMED, key=key)
            if not rows:
                return None
            self._known[key] = _value(rows[0])
        return self._known[key]

    def named(self, name: str) -> Section:
        """The section of that name, made where it is missing; no name means the section for what has none."""
        found = self.find(name) if name.strip() else self._without_name()
        if found is not None:
            return found
        names = _names_without_section() if fold(name) in map(fold, NO_SECTION_NAMES.values()) else {}
        return self.put(Section(0, " ".join(name.split()), "", self._next_position(), names))

    def foreseen(self, name: str) -> Section:
        """What `named` would answer, without making it; one that would be made has the id 0."""
        language = self._settings.get().language
        found = self.find(name if name.strip() else NO_SECTION_NAMES[language])
        if found is not None:
            return found
        plain = " ".join(name.split()) or NO_SECTION_NAMES[language]
        names = _names_without_section() if fold(plain) in map(fold, NO_SECTION_NAMES.values()) else {}
        slug = free_slug(self._transaction, section.c.slug, plain, language)
        return Section(0, plain, slug, self._next_position(), names)

    def put(self, value: Section) -> Section:
        """Keep a section (id 0: a new one) and all its names; the address of one that exists stays as it is."""
        self._known.clear()
        connection = self._transaction.unhurried
        columns = {
            "name": value.name,
            "position": value.position,
            "names": msgspec.json.encode(dict(value.names)).decode(),
        }
        stored = connection.execute(select(section).where(section.c.id == value.id)).first()
        if stored is None:
            language = self._settings.get().language
            slug = free_slug(self._transaction, section.c.slug, value.slug or value.name, language)
            (key,) = connection.execute(insert(section).values(**columns, slug=slug)).inserted_primary_key or (0,)
        else:
            key, slug = value.id, stored.slug
            connection.execute(update(section).where(section.c.id == key).values(**columns))
            connection.execute(delete(section_name).where(section_name.c.section_id == key))
        folded = {fold(each) for each in (value.name, *value.names.values()) if each.strip()}
        # A name that another section has already stays with that one.
        rows = [{"folded": each, "section_id": key} for each in sorted(folded)]
        connection.execute(sqlite_insert(section_name).on_conflict_do_nothing(), rows)
        return Section(key, value.name, slug, value.position, dict(value.names))

    def _without_name(self) -> Section:
        name = NO_SECTION_NAMES[self._settings.get().language]
        return self.find(name) or self.put(Section(0, name, "", self._next_position(), _names_without_section()))

    def _next_position(self) -> int:
        query = select(section.c.position).order_by(section.c.position.desc()).limit(1)
        last = self._transaction.unhurried.execute(query).scalar()
        return 0 if last is None else last + 1


def _names_without_section() -> dict[str, str]:
    return dict(NO_SECTION_NAMES)


def _value(row: Any) -> Section:  # a row of the table
    names = msgspec.json.decode(row.names, type=dict[str, str])
    return Section(row.id, row.name, row.slug, row.position, names)
