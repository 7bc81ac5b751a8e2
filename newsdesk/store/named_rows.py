# SPDX-License-Identifier: GPL-3.0-or-later
"""What people and tags share: a name, found in any case, and an address of their own."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy import Insert, Table, insert, select

from newsdesk.language.collation import fold
from newsdesk.store.slugs import free_slug
from newsdesk.store.transaction import Transaction, chunks

Noun = TypeVar("Noun", covariant=True)


@cache
def _insertion(table: Table) -> Insert:
    return insert(table)


class _Made(Protocol[Noun]):
    def __call__(self, id: int, name: str, slug: str) -> Noun: ...


class NamedRows(Generic[Noun]):
    """The rows of a table with `name`, `folded` and `slug`, as values that `made` makes."""

    def __init__(self, transaction: Transaction, table: Table, made: _Made[Noun]) -> None:
        self._transaction = transaction
        self._table = table
        self._made = made
        self._insert = _insertion(table)
        self._known: dict[str, Noun] = {}
        self._keys: dict[str, str] = {}
        self._given: dict[str, Noun] = {}

    def all(self) -> tuple[Noun, ...]:
        """Every one, in the order of the alphabet."""
        rows = self._transaction.unhurried.execute(select(self._table).order_by(self._table.c.folded)).all()
        return tuple(self._value(row) for row in rows)

    def named(self, names: Iterable[str]) -> dict[str, Noun]:
        """By each name as it was given; missing ones are made, empty names are left out."""
        names = tuple(names)
        # An import names the same few over and over, each twice for every article.
        if all(map(self._given.__contains__, names)):
            return {name: self._given[name] for name in names}
        keys = {name: self._key(name) for name in names if name.strip()}
        unknown = [key for key in dict.fromkeys(keys.values()) if key not in self._known]
        self._known |= self._found(unknown)
        for name, key in keys.items():
            if key not in self._known:
                self._known[key] = self._make(" ".join(name.split()), key)
        found = {name: self._known[key] for name, key in keys.items()}
        self._given |= found
        return found

    def foreseen(self, names: Iterable[str]) -> dict[str, Noun]:
        """What `named` would answer, without making any; those that would be made have the id 0."""
        found: dict[str, Noun] = {}
        keys = {name: self._key(name) for name in names if name.strip()}
        here = self._found(dict.fromkeys(keys.values()))
        for name, key in keys.items():
            if key not in here:
                plain = " ".join(name.split())
                slug = free_slug(self._transaction, self._table.c.slug, plain, "ru")
                here[key] = self._made(id=0, name=plain, slug=slug)
            found[name] = here[key]
        return found

    def _found(self, keys: Iterable[str]) -> dict[str, Noun]:
        """Those that are here, by their folded names."""
        found: dict[str, Noun] = {}
        for chunk in chunks(keys):
            # Given to sqlite3 as it is: this is asked of every article that comes in.
            marks = ", ".join("?" * len(chunk))
            query = f"SELECT folded, id, name, slug FROM {self._table.name} WHERE folded IN ({marks})"  # noqa: S608  # no outside text
            for folded, key, name, slug in self._transaction.bare.execute(query, chunk):
                found[folded] = self._made(id=key, name=name, slug=slug)
        return found

    def _key(self, name: str) -> str:
        """The name folded; an import asks for the same few names over and over."""
        if name not in self._keys:
            self._keys[name] = fold(name)
        return self._keys[name]

    def _make(self, name: str, key: str) -> Noun:
        slug = free_slug(self._transaction, self._table.c.slug, name, "ru")
        new = self._transaction.at_once(self._insert, {"name": name, "folded": key, "slug": slug}).lastrowid
        return self._made(id=new or 0, name=name, slug=slug)

    def _value(self, row: Any) -> Noun:  # a row of the select above
        return self._made(id=row.id, name=row.name, slug=row.slug)
