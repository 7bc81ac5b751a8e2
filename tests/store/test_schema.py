# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from shutil import copytree

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from newsdesk.domain.backups import Reason
from newsdesk.errors import DiskFull, LibraryNewer, LibraryReadOnly
from newsdesk.store.backup import check_integrity, restore
from newsdesk.store.backups import Backups
from newsdesk.store.database import Database, fill
from newsdesk.store.engine import WRITING, Access, make_engine
from newsdesk.store.kept_backup import open_backup
from newsdesk.store.schema import CURRENT, Schema
from newsdesk.store.tables import metadata
from newsdesk.store.upgrade import migrate
from tests.factories import Ticking, an_article, settings

LATER = '''# SPDX-License-Identifier: GPL-3.0-or-later
"""A change of the schema such as a later version may bring."""

from alembic import op

revision = "0099"
down_revision = "{head}"


def upgrade() -> None:
    op.execute("CREATE TABLE weather (day INTEGER PRIMARY KEY, words TEXT NOT NULL)")
    op.execute("INSERT INTO weather SELECT id, headline FROM article"){failure}


def downgrade() -> None:
    op.execute("DROP TABLE weather")
'''


@contextmanager
def transaction(path: Path) -> Iterator[Connection]:
    """A writing transaction on a bare database file."""
    engine = make_engine(path, Access.CREATE, 1.0)
    try:
        with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
            yield connection
    finally:
        engine.dispose()


def statements(connection: Connection) -> set[str]:
    """What the database was made with, whatever the spacing."""
    rows = connection.exec_driver_sql(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name != 'alembic_version'"
    )
    return {re.sub(r"\s+", "", sql) for (sql,) in rows}


def test_the_newest_migration_is_the_schema_the_program_works_with() -> None:
    script = ScriptDirectory(str(CURRENT.migrations))
    assert script.get_heads() == [CURRENT.head]
    assert tuple(reversed([each.revision for each in script.walk_revisions()])) == CURRENT.revisions


def test_the_migrations_make_what_the_tables_say(tmp_path: Path) -> None:
    with transaction(tmp_path / "made.db") as made:
        fill(made)
        expected = statements(made)
    with transaction(tmp_path / "migrated.db") as migrated:
        migrate(migrated, CURRENT, CURRENT.head)
        assert statements(migrated) == expected

        def ours(name: str | None, kind: str, _: object) -> bool:
            return kind != "table" or not (name or "").startswith("article_search")

        context = MigrationContext.configure(migrated, opts={"include_name": ours})
        assert compare_metadata(context, metadata) == []


def test_migrations_go_up_down_and_up_again(tmp_path: Path) -> None:
    with transaction(tmp_path / "some.db") as connection:
        migrate(connection, CURRENT, CURRENT.head)
        up = statements(connection)
        migrate(connection, CURRENT, "base")
        assert {each for each in statements(connection) if "sqlite_sequence" not in each} == set()
        migrate(connection, CURRENT, CURRENT.head)
        assert statements(connection) == up


def test_a_library_is_marked_with_the_head(library: Database, folder: Path) -> None:
    with closing(sqlite3.connect(folder / "newsroom.db")) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchall() == [(CURRENT.head,)]
        assert raw.execute("PRAGMA journal_mode").fetchone() == ("wal",)


# -- libraries of an earlier version -----------------------------------------------------------------------------------


@pytest.fixture
def later(tmp_path: Path) -> Schema:
    """The schemas of a later version of the program."""
    return later_schema(tmp_path / "later", "")


def later_schema(place: Path, failure: str) -> Schema:
    copytree(CURRENT.migrations, place)
    (place / "versions" / "0099_weather.py").write_text(LATER.format(head=CURRENT.head, failure=failure))
    return Schema((*CURRENT.revisions, "0099"), place)


@pytest.fixture
def earlier(folder: Path, clock: Ticking) -> Path:
    """A library of an earlier version than `later`, with one article."""
    with Database.create(folder, settings(), clock=clock) as database, database.begin() as work:
        work.articles.add(an_article(), who="")
    return folder


def test_an_earlier_library_is_backed_up_and_upgraded_on_opening(
    earlier: Path, later: Schema, clock: Ticking, tmp_path: Path
) -> None:
    with Database.open(earlier, schema=later, clock=clock) as database, database.connect(writing=False) as connection:
        rows = connection.exec_driver_sql("SELECT words FROM weather").all()
        assert [row[0] for row in rows] == [an_article().headline]
        assert check_integrity(database) == ()
    (backup,) = Backups(earlier, clock).all()
    assert (backup.reason, backup.verified, backup.articles) == (Reason.MIGRATION, True, 1)
    assert restore(backup.path, tmp_path / "restored").articles == 1
    with Database.open(tmp_path / "restored") as restored, restored.read() as work:
        assert work.articles.get(1).headline == an_article().headline
    with pytest.raises(LibraryNewer):
        Database.open(earlier)


def test_an_upgraded_library_is_not_upgraded_again(earlier: Path, later: Schema, clock: Ticking) -> None:
    for _ in range(2):
        Database.open(earlier, schema=later).close()
    assert len(Backups(earlier, clock).all()) == 1


def test_an_upgrade_that_fails_changes_nothing_and_leaves_the_backup(
    earlier: Path, clock: Ticking, tmp_path: Path
) -> None:
    broken = later_schema(tmp_path / "broken", "\n    raise RuntimeError")
    with pytest.raises(RuntimeError):
        Database.open(earlier, schema=broken)
    (backup,) = Backups(earlier, clock).all()
    with open_backup(backup.path) as kept:
        kept.verify()
    with Database.open(earlier) as database:
        assert check_integrity(database) == ()
        with database.connect(writing=False) as connection:
            assert not any("weather" in each for each in statements(connection))


def test_an_earlier_library_is_not_upgraded_for_reading(earlier: Path, later: Schema) -> None:
    with pytest.raises(LibraryReadOnly):
        Database.open(earlier, read_only=True, schema=later)
    assert list((earlier / "backups").iterdir()) == []


def test_without_room_for_a_backup_there_is_no_upgrade(tiny_disk: Path, later: Schema) -> None:
    place = tiny_disk / "library"
    with Database.create(place, settings()) as database, database.begin() as work:
        work.articles.add(an_article(), who="")
    with (tiny_disk / "ballast").open("wb", buffering=0) as ballast, pytest.raises(OSError, match="No space"):
        while True:
            ballast.write(b"x" * 4096)
    with pytest.raises(DiskFull):
        Database.open(place, schema=later)
    (tiny_disk / "ballast").unlink()
    assert list((place / "backups").iterdir()) == []
    with Database.open(place) as database:
        assert check_integrity(database) == ()
