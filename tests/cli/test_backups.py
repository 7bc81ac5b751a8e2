# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups from the command line: kept, listed, read again, put in the place of a library."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from newsdesk.errors import DiskFull
from newsdesk.store.engine import Access, connect
from tests.cli.fake_newsroom import FakeEntrance, FakeNewsroom, Runner
from tests.cli.program import newsdesk

KEYS = {"file", "name", "at", "reason", "articles", "photos", "missing", "bytes", "verified", "detail"}


def test_the_list_gives_every_key_and_names_what_cannot_be_read(cli: Runner) -> None:
    ran = cli("backups", "lib", "--json")
    assert ran.status == 1
    assert ran.document["total"] == 2
    assert [each.keys() for each in ran.document["backups"]] == [KEYS, KEYS]
    assert [each["verified"] for each in ran.document["backups"]] == [True, False]
    assert ran.document["backups"][0]["at"] == "2024-12-05T09:30:00+05:00"
    assert "old.zip" in ran.err
    assert cli("backups", "lib", "--verify", "--json").status == 1


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_the_list_is_a_table_for_people(cli: Runner, monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    monkeypatch.setenv("NEWSDESK_LANG", language)
    ran = cli("backups", "lib")
    assert len(ran.out.splitlines()) == 3
    assert "2.5" in ran.out
    assert "! old.zip" in ran.out


def test_where_there_are_none_it_says_how_to_make_one(cli: Runner, newsroom: FakeNewsroom) -> None:
    newsroom.backups.found = ()
    ran = cli("backups", "lib")
    assert ran.status == 0
    assert "backup LIBRARY --keep" in ran.out


def test_a_backup_can_be_kept_in_the_library(cli: Runner) -> None:
    ran = cli("backup", "lib", "--keep", "--json")
    assert ran.status == 0
    assert ran.document.keys() >= {"file", "articles", "photos", "bytes", "verified"}


def test_an_import_without_a_backup_before_it_says_so_and_goes_on(cli: Runner, newsroom: FakeNewsroom) -> None:
    newsroom.backups.trouble = DiskFull(Path("lib/backups"))
    ran = cli("import", "lib", "a.txt", "--json")
    assert ran.status == 0
    assert "no backup was made before this" in ran.err


@pytest.mark.parametrize("former", [None, Path("lib.before-x")])
def test_a_backup_in_the_place_of_a_library_says_where_that_is_now(
    cli: Runner, entrance: FakeEntrance, former: Path | None
) -> None:
    entrance.former = former
    ran = cli("restore", "copy.zip", "lib", "--replace", "--json")
    assert ran.status == 0
    assert ran.document["former"] == (None if former is None else "lib.before-x")
    assert cli("restore", "copy.zip", "lib", "--replace").status == 0


def test_from_an_import_to_a_library_put_back(tmp_path: Path) -> None:
    library = tmp_path / "paper"
    newsdesk("init", library)
    for number in (1, 2):
        (tmp_path / f"{number}.txt").write_text(f"Заголовок {number}\n\nТекст.\n", encoding="utf-8")
    newsdesk("import", library, tmp_path / "1.txt")
    kept = newsdesk("backup", library, "--keep", "--json").document
    newsdesk("import", library, tmp_path / "1.txt", tmp_path / "2.txt")
    newsdesk("set", library, 1, "headline=Испорчено")
    listed = newsdesk("backups", library, "--verify", "--json")
    assert listed.status == 0
    assert {each["reason"] for each in listed.document["backups"]} <= {"hand", "import"}
    one = newsdesk("restore", kept["file"], library, "--article", 1, "--json")
    assert one.document["article"]["headline"] == "Заголовок 1"

    whole = newsdesk("restore", kept["file"], library, "--replace", "--json")
    assert (whole.status, whole.document["former"]) == (0, None)
    assert newsdesk("list", library, "--json").document["total"] == 1
    assert newsdesk("check", library, "--json").status == 0
    assert {each.name for each in tmp_path.iterdir()} == {"paper", "1.txt", "2.txt"}

    (saved,) = [
        each for each in newsdesk("backups", library, "--json").document["backups"] if each["reason"] == "restore"
    ]
    newsdesk("restore", saved["file"], library, "--replace", "--json")
    assert newsdesk("list", library, "--json").document["total"] == 2


def test_a_library_that_somebody_has_open_is_not_replaced(tmp_path: Path) -> None:
    library = tmp_path / "paper"
    newsdesk("init", library)
    kept = newsdesk("backup", library, "--keep", "--json").document
    with closing(connect(library / "newsroom.db", Access.WRITE, 1)) as other:
        other.execute("SELECT count(*) FROM article").fetchone()
        ran = newsdesk("restore", kept["file"], library, "--replace", "--json")
    assert (ran.status, ran.document["error"]) == (3, "library_locked")


def test_a_damaged_library_stays_beside_the_one_that_took_its_place(tmp_path: Path) -> None:
    library = tmp_path / "paper"
    newsdesk("init", library, "--demo")
    copy = tmp_path / "copy.zip"
    newsdesk("backup", library, copy)
    (library / "newsroom.db").write_bytes(b"\xa5" * 10_000)
    for suffix in ("-wal", "-shm"):
        (library / f"newsroom.db{suffix}").unlink(missing_ok=True)
    ran = newsdesk("restore", copy, library, "--replace", "--json")
    assert ran.status == 0
    assert (Path(ran.document["former"]) / "newsroom.db").read_bytes() == b"\xa5" * 10_000
    assert newsdesk("check", library, "--json").status in {0, 1}
    shutil.rmtree(ran.document["former"])


def test_a_repair_names_everything_that_is_lost_in_words_and_in_keys(cli: Runner) -> None:
    ran = cli("repair", "lib", "new", "--json")
    assert ran.status == 1
    assert {each["kind"] for each in ran.document["lost"]} == {
        "article", "journal", "ledger", "photo", "revision", "rows", "text",
    }  # fmt: skip
    assert all(each.keys() == {"kind", "id", "name", "from_history"} for each in ran.document["lost"])
    said = cli("repair", "lib", "new")
    assert "new" in said.out
    assert len(said.err.splitlines()) == 7


def test_a_library_whose_end_was_cut_off_is_repaired_into_one_that_opens(tmp_path: Path) -> None:
    library, repaired = tmp_path / "library", tmp_path / "repaired"
    newsdesk("init", library, "--demo")
    file = library / "newsroom.db"
    with closing(connect(file, Access.WRITE, 5)) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    file.write_bytes(file.read_bytes()[: file.stat().st_size * 4 // 5])
    assert newsdesk("list", library).status == 3
    ran = newsdesk("repair", library, repaired, "--json")
    assert ran.status in (0, 1)
    assert newsdesk("list", repaired, "--json").document["total"] == ran.document["articles"] > 0
