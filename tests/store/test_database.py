# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from newsdesk.domain.article import Language
from newsdesk.domain.query import ArticleQuery
from newsdesk.errors import (
    ArticleMissing,
    FieldInvalid,
    FileUnwritable,
    LibraryDamaged,
    LibraryExists,
    LibraryForeign,
    LibraryLocked,
    LibraryMissing,
    LibraryNewer,
    LibraryReadOnly,
)
from newsdesk.store.backup import check_integrity
from newsdesk.store.bare import bare
from newsdesk.store.database import Database
from newsdesk.store.schema import CURRENT
from tests.factories import NOON, an_article, settings


def test_a_new_library_has_its_settings_and_folders(folder: Path) -> None:
    wanted = settings(zone="Europe/Berlin", language=Language.KK, tagline="Өзен бойы", site_address="https://x.example")
    with Database.create(folder, wanted) as library, library.read() as work:
        assert work.settings.get() == wanted
        assert not library.read_only
    names = {each.name for each in folder.iterdir()}
    assert names == {"newsroom.db", "journal.db", "media", "backups", "exports"}


def test_settings_outlive_the_program(library: Database, folder: Path) -> None:
    with library.begin() as work:
        work.settings.put(replace(work.settings.get(), site_name="Новое имя"))
    library.close()
    with Database.open(folder) as again, again.read() as work:
        assert work.settings.get().site_name == "Новое имя"


def test_another_zone_moves_articles_to_their_days_there(library: Database) -> None:
    with library.begin() as work:
        work.articles.add(an_article(published_at=NOON.replace(hour=20)), who="")
        assert [each.date for each in work.articles.archive(2026, 1)] == ["2026-01-16"]
    with library.begin() as work:
        work.settings.put(replace(work.settings.get(), zone="America/New_York"))
        assert [each.date for each in work.articles.archive(2026, 1)] == ["2026-01-15"]


def test_an_unknown_zone_is_refused_and_nothing_changes(library: Database) -> None:
    with pytest.raises(KeyError), library.begin() as work:
        work.settings.put(replace(work.settings.get(), zone="Mars/Olympus", site_name="Другое"))
    with library.read() as work:
        assert work.settings.get() == settings()


def test_a_library_is_not_made_over_anything(folder: Path, tmp_path: Path) -> None:
    folder.mkdir()
    (folder / "letter.txt").write_text("важное")
    with pytest.raises(LibraryExists):
        Database.create(folder, settings())
    assert [each.name for each in folder.iterdir()] == ["letter.txt"]
    file = tmp_path / "file"
    file.write_text("")
    with pytest.raises(LibraryExists):
        Database.create(file, settings())
    with pytest.raises(FileUnwritable):
        Database.create(file / "below", settings())


def test_a_library_is_made_in_an_empty_folder(folder: Path) -> None:
    folder.mkdir()
    Database.create(folder, settings()).close()
    with pytest.raises(LibraryExists):
        Database.create(folder, settings())


def test_the_name_of_a_new_library_is_on_disk_with_each_folder_that_it_is_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    monkeypatch.setattr("newsdesk.store.database.sync_folder", lambda folder: synced.append(folder))
    folder = tmp_path / "газета" / "архив"
    Database.create(folder, settings()).close()
    assert {folder, folder.parent, tmp_path} <= set(synced)


def test_what_a_killed_creation_left_is_no_library_and_no_obstacle(folder: Path) -> None:
    folder.mkdir()
    (folder / ".newsroom.db.new").write_bytes(b"half a database")
    with pytest.raises(LibraryMissing):
        Database.open(folder)
    with Database.create(folder, settings()) as library, library.read() as work:
        assert work.settings.get() == settings()


def test_a_missing_library_is_named(tmp_path: Path) -> None:
    with pytest.raises(LibraryMissing) as caught:
        Database.open(tmp_path / "nowhere")
    assert caught.value.path == tmp_path / "nowhere"
    with pytest.raises(LibraryMissing):
        Database.open(tmp_path)


def test_a_foreign_database_is_left_as_it_is(folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "newsroom.db")) as foreign:
        foreign.execute("CREATE TABLE article (id INTEGER PRIMARY KEY)")
        foreign.commit()
    before = (folder / "newsroom.db").read_bytes()
    with pytest.raises(LibraryForeign):
        Database.open(folder)
    assert (folder / "newsroom.db").read_bytes() == before
    assert [each.name for each in folder.iterdir()] == ["newsroom.db"]


def test_a_library_of_a_later_version_is_left_as_it_is(library: Database, folder: Path) -> None:
    library.close()
    with closing(sqlite3.connect(folder / "newsroom.db")) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '0099'")
        raw.commit()
    with pytest.raises(LibraryNewer) as caught:
        Database.open(folder)
    assert (caught.value.found, caught.value.known) == ("0099", CURRENT.head)


@pytest.mark.parametrize("damage", [b"", b"this is no database at all" * 400], ids=["empty", "text"])
def test_a_file_that_is_no_database_is_damage(library: Database, folder: Path, damage: bytes) -> None:
    library.close()
    (folder / "newsroom.db").write_bytes(damage)
    with pytest.raises(LibraryDamaged) as caught:
        Database.open(folder)
    assert caught.value.path == folder
    assert caught.value.detail


def test_overwritten_pages_are_damage_at_first_use_at_the_latest(library: Database, folder: Path) -> None:
    with library.begin() as work:
        for number in range(60):
            work.articles.add(an_article(headline=f"Новость {number}", body="слово " * 300), who="")
    library.close()
    path = folder / "newsroom.db"
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (size - 4096))
    with pytest.raises(LibraryDamaged), Database.open(folder) as damaged, damaged.read() as work:
        work.articles.find(ArticleQuery())


def test_a_cut_off_database_is_reported_by_the_check(library: Database, folder: Path) -> None:
    with library.begin() as work:
        for number in range(60):
            work.articles.add(an_article(headline=f"Новость {number}", body="слово " * 300), who="")
    library.close()
    path = folder / "newsroom.db"
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)
    try:
        with Database.open(folder) as damaged:
            problems = check_integrity(damaged)
    except LibraryDamaged:
        return
    assert {problem.message_key for problem in problems} == {"damaged database"}


def test_an_impossible_value_in_a_row_is_damage(library: Database, folder: Path) -> None:
    with library.begin() as work:
        key = work.articles.add(an_article(), who="").id
    with closing(sqlite3.connect(folder / "newsroom.db")) as raw:
        raw.execute("UPDATE article SET status = 'sleeping'")
        raw.commit()
    with pytest.raises(LibraryDamaged), library.read() as work:
        work.articles.get(key)


def test_a_writer_elsewhere_is_waited_for_and_then_named(library: Database, folder: Path) -> None:
    with (
        Database.open(folder, busy_seconds=0.05) as other,
        library.begin(),
        pytest.raises(LibraryLocked) as caught,
        other.begin(),
    ):
        pass
    assert caught.value.path == folder
    assert caught.value.seconds == 0.05


def test_what_a_killed_program_left_half_written_is_taken_back(library: Database, folder: Path, tmp_path: Path) -> None:
    with library.begin() as work:
        key = work.articles.add(an_article(body="слово " * 5000), who="").id
    library.close()
    with closing(sqlite3.connect(folder / "newsroom.db", isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode = DELETE")  # as on a disk shared by several machines, or for a restore
        raw.execute("PRAGMA cache_size = 5")
        raw.execute("BEGIN")
        raw.execute("UPDATE article SET headline = 'наполовину'")
        raw.execute("CREATE TABLE half AS SELECT hex(randomblob(2000)) FROM sqlite_master a, sqlite_master b")
        shutil.copytree(folder, tmp_path / "after the kill")
        raw.execute("ROLLBACK")
    assert (tmp_path / "after the kill" / "newsroom.db-journal").stat().st_size
    with Database.open(tmp_path / "after the kill") as found, found.read() as work:
        assert work.articles.get(key).headline == an_article().headline
        assert check_integrity(found) == ()


def test_reading_goes_on_while_somebody_writes(library: Database) -> None:
    with library.begin() as work:
        key = work.articles.add(an_article(), who="").id
        with library.read() as beside, pytest.raises(ArticleMissing):
            beside.articles.get(key)
    with library.read() as beside:
        assert beside.articles.get(key).id == key


def test_a_library_opened_for_reading_is_read_and_not_written(library: Database, folder: Path) -> None:
    with library.begin() as work:
        key = work.articles.add(an_article(), who="").id
    library.close()
    with Database.open(folder, read_only=True) as reading:
        assert reading.read_only
        with reading.read() as work:
            assert work.articles.get(key).id == key
        with pytest.raises(LibraryReadOnly), reading.begin():
            pass


def test_a_reading_transaction_refuses_to_write(library: Database) -> None:
    with pytest.raises(LibraryReadOnly), library.read() as work:
        work.articles.add(an_article(), who="")


def test_whoever_reads_after_somebody_wrote_cannot_write_either(library: Database) -> None:
    with library.begin() as work:
        work.sections.named("Спорт")
    with pytest.raises(LibraryReadOnly), library.read() as work:
        work.sections.named("Наука")
    with library.begin() as work:
        work.sections.named("Наука")


def test_connections_are_kept_and_told_once_whether_they_may_write(library: Database) -> None:
    told: list[str] = []
    for writing in (True, False):
        with library.connect(writing=writing) as connection:
            bare(connection).set_trace_callback(told.append)
    with pytest.raises(LibraryReadOnly), library.read() as work:
        work.sections.named("Наука")
    for _ in range(2):
        with library.begin(), library.read():
            pass
    assert [each for each in told if each.startswith("BEGIN")] == ["BEGIN", *["BEGIN IMMEDIATE", "BEGIN"] * 2]
    assert not [each for each in told if "query_only" in each]


def test_a_library_on_a_disk_that_cannot_be_written_is_read(tiny_disk: Path) -> None:
    place = tiny_disk / "library"
    with Database.create(place, settings()) as library, library.begin() as work:
        key = work.articles.add(an_article(), who="").id
    subprocess.run(["mount", "-o", "remount,ro", str(tiny_disk)], check=True)
    with Database.open(place) as reading:
        assert reading.read_only
        with reading.read() as work:
            assert work.articles.get(key).headline == an_article().headline
        with pytest.raises(LibraryReadOnly), reading.begin():
            pass
    with pytest.raises(FileUnwritable):
        Database.create(tiny_disk / "another", settings())


def test_an_exception_undoes_the_whole_transaction(library: Database) -> None:
    with pytest.raises(RuntimeError), library.begin() as work:
        work.articles.add(an_article(), who="")
        raise RuntimeError
    with library.read() as work:
        assert work.articles.find(ArticleQuery()).total == 0
    assert check_integrity(library) == ()


def test_threads_write_one_after_the_other_and_lose_nothing(library: Database) -> None:
    def write(name: str) -> None:
        for number in range(5):
            with library.begin() as work:
                work.articles.add(an_article(headline=f"{name} {number}", tags=(name,)), who=name)

    threads = [threading.Thread(target=write, args=(name,)) for name in ("река", "мост", "поле")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with library.read() as work:
        assert work.articles.find(ArticleQuery()).total == 15
    assert check_integrity(library) == ()


def test_opening_does_not_load_alembic(folder: Path, library: Database) -> None:
    library.close()
    program = (
        "import sys; from pathlib import Path; from newsdesk.store.database import Database\n"
        "Database.open(Path(sys.argv[1])).close()\n"
        "sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program, str(folder)], check=False).returncode == 0


def test_other_stemmers_make_the_search_index_anew(library: Database, folder: Path) -> None:
    with library.begin() as work:
        work.articles.add(an_article(), who="")
    library.close()
    with closing(sqlite3.connect(folder / "newsroom.db")) as raw:
        raw.execute("UPDATE setting SET value = 'of old' WHERE key = 'index.stemmer'")
        raw.execute("INSERT INTO article_search(article_search) VALUES ('delete-all')")
        raw.commit()
    with Database.open(folder) as again:
        with again.read() as work:
            assert work.articles.find(ArticleQuery(search="автобус")).total == 1
        assert check_integrity(again) == ()


def test_a_search_index_of_old_keeps_nobody_from_reading_while_somebody_writes(library: Database, folder: Path) -> None:
    with library.begin() as work:
        work.articles.add(an_article(), who="")
        work.settings.note("index.stemmer", "of old")
    with library.begin(), Database.open(folder, busy_seconds=0.05) as other, other.read() as work:
        assert work.articles.find(ArticleQuery()).total == 1
    with Database.open(folder) as again, again.read() as work:
        assert work.search.current()


def test_a_library_lives_in_a_folder_whose_name_is_no_unicode(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"news\xff")
    Database.create(folder, settings()).close()
    with Database.open(folder) as library, library.read() as work:
        assert work.settings.get() == settings()


def test_settings_hold_no_halves_of_characters(library: Database) -> None:
    with pytest.raises(FieldInvalid), library.begin() as work:
        work.settings.put(settings(site_name="a\udcff"))
