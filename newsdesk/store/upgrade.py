# SPDX-License-Identifier: GPL-3.0-or-later
"""A library of an earlier version brought up to date, after a backup. Loaded only when there is such a library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from newsdesk.domain.backups import Backup, Reason
from newsdesk.store.backups import Backups
from newsdesk.store.engine import WRITING, Access, make_engine
from newsdesk.store.failures import translated
from newsdesk.store.schema import DATABASE_FILE, Schema
from newsdesk.store.snapshot import Stepped, unwatched
from newsdesk.store.transaction import Clock

_WHOLE: Final = 1000
_BACKED_UP: Final = 700
"""Which part of the work the backup is taken to be, of `_WHOLE`."""


def upgrade(folder: Path, schema: Schema, clock: Clock, busy_seconds: float, stepped: Stepped = unwatched) -> Backup:
    """Bring the library to the schema's head in one transaction; the backup made before it is handed back.

    It is one of those that the library keeps, read back before anything is changed, and stays until it is removed by
    hand; where it cannot be made nothing is changed (what `Backups.make` raises). `stepped` is told how far it is, and
    may raise to leave everything as it was.
    """
    stepped(0, _WHOLE)
    backup = Backups(folder, clock).make(
        Reason.MIGRATION, lambda done, total: stepped(done * _BACKED_UP // total, _WHOLE)
    )
    engine = make_engine(folder / DATABASE_FILE, Access.WRITE, busy_seconds)
    try:
        with (
            translated(folder, busy_seconds),
            engine.connect().execution_options(**{WRITING: True}) as connection,
            connection.begin(),
        ):
            # Constraints are checked at the end: migrations rebuild tables that others point to.
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            migrate(
                connection,
                schema,
                schema.head,
                lambda done, total: stepped(_BACKED_UP + done * (_WHOLE - _BACKED_UP) // total, _WHOLE),
            )
    finally:
        engine.dispose()
    return backup


def migrate(connection: Connection, schema: Schema, revision: str, stepped: Stepped = unwatched) -> None:
    """Take the database of an open transaction up or down to a revision; `stepped` is told of each on the way."""
    config = Config()
    config.set_main_option("script_location", str(schema.migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    present = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE name = 'alembic_version'").first()
    version = present and connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    config.attributes["stepped"] = _counted(schema, str(version or ""), stepped)
    if version is None or (revision != "base" and _later(schema, revision, str(version))):
        command.upgrade(config, revision)
    else:
        command.downgrade(config, revision)


def _later(schema: Schema, revision: str, version: str) -> bool:
    return schema.revisions.index(revision) > schema.revisions.index(version)


def _counted(schema: Schema, version: str, stepped: Stepped) -> Callable[..., None]:
    """What Alembic calls behind each migration."""
    whole = len(schema.revisions) - (schema.revisions.index(version) + 1 if version else 0)
    done = 0

    def step(**_: object) -> None:
        nonlocal done
        done += 1
        stepped(min(done, max(whole, 1)), max(whole, 1))

    return step
