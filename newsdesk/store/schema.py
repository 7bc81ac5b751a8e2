# SPDX-License-Identifier: GPL-3.0-or-later
"""Which schema a library has, read with sqlite3 alone: Alembic is loaded only when there is something to upgrade."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from newsdesk.errors import LibraryDamaged, LibraryForeign, LibraryMissing, LibraryNewer
from newsdesk.store.engine import APPLICATION_ID, Access, connect
from newsdesk.store.failures import translated
from newsdesk.store.known_schemas import REVISIONS
from newsdesk.store.private_copy import copy_aside, remove, way_to_read

DATABASE_FILE = "newsroom.db"


@dataclass(frozen=True, slots=True)
class Schema:
    """The schemas that a program knows, oldest first, and the folder of the migrations between them."""

    revisions: tuple[str, ...]
    migrations: Path

    @property
    def head(self) -> str:
        """The schema that the program works with."""
        return self.revisions[-1]


CURRENT = Schema(REVISIONS, Path(__file__).resolve().parent / "migrations")


@dataclass(frozen=True, slots=True)
class Found:
    """The schema that a library's file has, and how and where it can be opened: `place` may be a copy to be removed."""

    revision: str
    access: Access
    place: Path


def examine(folder: Path, schema: Schema, *, read_only: bool, busy_seconds: float, aside: bool = False) -> Found:
    """Look at the library in `folder`, at nothing but its schema; raises what keeps it from being opened.

    `aside` reads a copy, for a disk on which nobody can be kept from writing meanwhile.
    """
    path = folder / DATABASE_FILE
    if not path.is_file():
        raise LibraryMissing(folder)
    if path.stat().st_size == 0:
        raise LibraryDamaged(folder, "empty file")
    writable = not read_only and os.access(path, os.W_OK) and os.access(folder, os.W_OK)
    with translated(folder, busy_seconds):
        if writable:
            _roll_back(path)
            return Found(_revision(folder, path, schema, Access.WRITE, busy_seconds), Access.WRITE, folder)
        place, access = (
            (copy_aside(folder, DATABASE_FILE), Access.READ)
            if aside
            else way_to_read(folder, DATABASE_FILE, busy_seconds)
        )
        try:
            return Found(_revision(folder, place / DATABASE_FILE, schema, access, busy_seconds), access, place)
        except BaseException:
            if place != folder:
                remove(place)
            raise


def _roll_back(path: Path) -> None:
    """Let SQLite take back what a program that was killed left half written; who only reads could not."""
    if path.with_name(f"{path.name}-journal").exists():
        with closing(sqlite3.connect(f"file:{quote(os.fsencode(path))}?mode=rw", uri=True)) as connection:
            connection.execute("SELECT name FROM sqlite_master").fetchone()


def _revision(folder: Path, path: Path, schema: Schema, access: Access, busy_seconds: float) -> str:
    # Read without a writer's pragmas: a foreign database must not be turned to WAL by our look at it.
    looking = Access.READ if access is Access.WRITE else access
    connection = connect(path, looking, busy_seconds)
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if application != APPLICATION_ID or "alembic_version" not in tables:
            raise LibraryForeign(folder)
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    finally:
        connection.close()
    if row is None:
        raise LibraryForeign(folder)
    revision = str(row[0])
    if revision not in schema.revisions:
        raise LibraryNewer(folder, revision, schema.head)
    return revision
