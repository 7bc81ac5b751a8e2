# SPDX-License-Identifier: GPL-3.0-or-later
"""A backup in the place of a library: whenever it stops, one of both is there, whole."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from newsdesk.domain.backups import Reason
from newsdesk.domain.query import ArticleQuery
from newsdesk.errors import BackupUnreadable, LibraryLocked
from newsdesk.store import replacing
from newsdesk.store.backup import check_integrity, unpack
from newsdesk.store.backups import Backups
from newsdesk.store.database import Database
from newsdesk.store.journal import Journal
from newsdesk.store.replacing import finish_replacing, replace_library
from tests.factories import NOON, Ticking, an_article, settings


def headlines(folder: Path) -> list[str]:
    """What articles the library has."""
    with Database.open(folder) as library, library.read() as work:
        assert check_integrity(library) == ()
        return sorted(each.headline for each in work.articles.find(ArticleQuery()).articles)


@pytest.fixture
def backup(folder: Path, clock: Ticking) -> Path:
    """A backup of a library that went on afterwards; a site stands in its exports, a note beside its database."""
    with Database.create(folder, settings(), clock=clock) as library:
        with library.begin() as work:
            work.articles.add(an_article(headline="Тогда"), who="")
        made = Backups(library.folder, clock).make(Reason.HAND)
        with library.begin() as work:
            work.articles.add(an_article(headline="Потом"), who="")
    (folder / "exports" / "site").mkdir()
    (folder / "note.txt").write_text("kept", encoding="utf-8")
    return made.path


def test_the_backup_takes_the_place_and_what_is_the_folders_own_stays(backup: Path, folder: Path) -> None:
    report, former = replace_library(backup, folder, NOON)
    assert report.articles == 1
    assert headlines(folder) == ["Тогда"]
    assert backup.is_dir()
    assert (folder / "exports" / "site").is_dir()
    assert (folder / "note.txt").read_text(encoding="utf-8") == "kept"
    assert headlines(former) == ["Потом", "Тогда"]
    assert former.name.startswith("library.before-")
    assert {each.name for each in folder.parent.iterdir()} == {"library", former.name}


def test_two_in_one_second_stand_beside_each_other(backup: Path, folder: Path) -> None:
    first, second = (replace_library(backup, folder, NOON)[1] for _ in range(2))
    assert first != second
    assert headlines(first) == ["Потом", "Тогда"]
    assert headlines(second) == ["Тогда"]


def test_a_library_in_use_keeps_its_place(backup: Path, folder: Path) -> None:
    with Journal(folder) as journal, pytest.raises(LibraryLocked):
        journal.append(1, b"typing")
        replace_library(backup, folder, NOON)
    assert headlines(folder) == ["Потом", "Тогда"]
    assert [each.name for each in folder.parent.iterdir()] == ["library"]


def test_a_damaged_backup_takes_no_place(backup: Path, folder: Path) -> None:
    (backup / "newsroom.db").write_bytes(b"rotten")
    with pytest.raises(BackupUnreadable):
        replace_library(backup, folder, NOON)
    assert headlines(folder) == ["Потом", "Тогда"]
    assert [each.name for each in folder.parent.iterdir()] == ["library"]


class Killed(BaseException):
    """The program ends here."""


@pytest.mark.parametrize("at_once", [True, False], ids=["exchanged", "renamed in turns"])
@pytest.mark.parametrize("step", range(12))
def test_killed_at_any_step_the_next_opening_finds_one_of_both_whole(
    backup: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, step: int, *, at_once: bool
) -> None:
    steps = 0

    def dying(real: Callable[..., object]) -> Callable[..., object]:
        def call(*given: object, **named: object) -> object:
            nonlocal steps
            steps += 1
            if steps > step:
                raise Killed
            return real(*given, **named)

        return call

    if not at_once:
        monkeypatch.setattr(replacing, "_exchanged", lambda *_: False)
    with monkeypatch.context() as patched:
        # A program that is dead tidies nothing up either.
        patched.setattr(shutil, "rmtree", lambda *_, **__: None)
        for name in ("rename", "unlink"):
            patched.setattr(Path, name, dying(getattr(Path, name)))
        patched.setattr(replacing, "_exchanged", dying(replacing._exchanged))
        patched.setattr(replacing, "unpack", dying(unpack))
        with suppress(Killed):
            replace_library(backup, folder, NOON)
    finish_replacing(folder, NOON)
    assert headlines(folder) in (["Потом", "Тогда"], ["Тогда"])
    finish_replacing(folder, NOON, sweep=True)
    assert headlines(folder) in (["Потом", "Тогда"], ["Тогда"])
    assert backup.is_dir()
    assert (folder / "note.txt").exists()
    assert (folder / "exports" / "site").is_dir()
    both = {tuple(headlines(each)) for each in folder.parent.iterdir()}
    assert ("Потом", "Тогда") in both
    assert not any(each.name.endswith(("restoring", "swapping")) for each in folder.parent.iterdir())


def test_opening_a_library_leaves_a_backup_alone_that_is_being_unpacked_beside_it(
    backup: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def opened_meanwhile(*given: object) -> None:
        finish_replacing(folder, NOON)
        assert headlines(folder) == ["Потом", "Тогда"]
        unpack(*given)  # type: ignore[arg-type]  # handed on as they came

    monkeypatch.setattr(replacing, "unpack", opened_meanwhile)
    replace_library(backup, folder, NOON)
    assert headlines(folder) == ["Тогда"]
