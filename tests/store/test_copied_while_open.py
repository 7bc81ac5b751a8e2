# SPDX-License-Identifier: GPL-3.0-or-later
"""A library copied file by file while a program writes to it opens as it was at one moment, or is refused."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from newsdesk.domain.query import ArticleQuery
from newsdesk.errors import LibraryCopiedWhileOpen, LibraryDamaged
from newsdesk.store import journal_log
from newsdesk.store.backup import check_integrity
from newsdesk.store.database import Database
from newsdesk.store.journal_writer import JournalWriter
from newsdesk.store.lock_file import LOCK_FILE
from tests.factories import an_article, settings

FILES = ("newsroom.db", "newsroom.db-wal", "newsroom.db-shm", "newsroom.db-journal")


class Desk:
    """Somebody at work: each deed changes every article and the number of them, so that no two moments look alike."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library = Database.create(folder, settings())
        self.moments: list[frozenset[tuple[str, str]]] = [frozenset()]

    def write(self) -> None:
        number = len(self.moments)
        with self.library.begin() as work:
            for each in work.articles.find(ArticleQuery(limit=1000)).articles:
                article = work.articles.get(each.id)
                work.articles.save(replace(article, body=f"{number} слово " * 40), who="")
            work.articles.add(an_article(headline=f"Мост {number}", body=f"{number} слово " * 40), who="")
        self.moments.append(_texts(self.library))

    def gather(self) -> None:
        """What SQLite does by itself when its log has grown long."""
        with self.library.connect(writing=False) as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
        raw.execute("PRAGMA query_only = 0")
        raw.execute("PRAGMA wal_checkpoint(RESTART)")


def _texts(library: Database) -> frozenset[tuple[str, str]]:
    with library.read() as work:
        found = work.articles.find(ArticleQuery(limit=1000)).articles
        return frozenset((each.headline, work.articles.get(each.id).body[:12]) for each in found)


def copy_and_open(desk: Desk, target: Path, order: tuple[str, ...], between: Callable[[], None]) -> str:
    """Copy in that order with work between the files; how the copy opens."""
    target.mkdir()
    for name in order:
        if (desk.folder / name).exists():
            shutil.copyfile(desk.folder / name, target / name)
        between()
    try:
        with Database.open(target) as copy:
            assert check_integrity(copy) == ()
            assert _texts(copy) in desk.moments
    except LibraryCopiedWhileOpen:
        return "refused"
    except LibraryDamaged:
        return "damaged"
    return "opened"


@hypothesis_settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    order=st.permutations(FILES),
    before=st.lists(st.sampled_from("wg"), max_size=4),
    between=st.lists(st.lists(st.sampled_from("wg"), max_size=3), min_size=4, max_size=4),
    network=st.booleans(),
)
def test_whatever_is_written_between_two_files_the_copy_is_of_one_moment_or_refused(
    tmp_path_factory: pytest.TempPathFactory,
    order: list[str],
    before: list[str],
    between: list[list[str]],
    network: bool,
) -> None:
    place = tmp_path_factory.mktemp("copied")
    os.environ["NEWSDESK_NETWORK_FOLDERS"] = str(place / "library") if network else ""
    try:
        desk = Desk(place / "library")
        deeds = {"w": desk.write, "g": desk.gather if not network else desk.write}
        for deed in before:
            deeds[deed]()
        steps = iter(between)

        def work() -> None:
            for each in next(steps):
                deeds[each]()

        with desk.library:
            copy_and_open(desk, place / "copy", tuple(order), work)
    finally:
        del os.environ["NEWSDESK_NETWORK_FOLDERS"]


def test_the_worst_orders_are_refused_in_so_many_words(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "library")
    deeds = {"w": desk.write, "g": desk.gather}

    def work() -> None:
        for each in "wgw":
            deeds[each]()

    with desk.library:
        desk.write()
        assert copy_and_open(desk, tmp_path / "late log", ("newsroom.db", "newsroom.db-wal"), work) == "refused"
        assert copy_and_open(desk, tmp_path / "early log", ("newsroom.db-wal", "newsroom.db"), work) == "refused"
        assert copy_and_open(desk, tmp_path / "quiet", ("newsroom.db", "newsroom.db-wal"), lambda: None) == "opened"


@pytest.mark.parametrize("order", [("journal.db", "journal.db-wal"), ("journal.db-wal", "journal.db")])
def test_a_journal_and_a_log_of_other_moments_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, order: tuple[str, str]
) -> None:
    monkeypatch.setattr(journal_log, "COMMITS", 1 << 30)
    folder, copy = tmp_path / "library", tmp_path / "copy"
    with Database.create(folder, settings()):
        writer = JournalWriter(folder, "window", batch_seconds=0)

        def type_and_gather() -> None:
            for number in range(30):
                writer.append(7, 1, lambda number=number: bytes([number]) * 900)  # type: ignore[misc]
                assert writer.wait(10)
            assert writer.batches._journal_log is not None
            writer.batches._journal_log._bring_in()

        type_and_gather()
        shutil.copytree(folder, copy)
        with Database.open(copy):
            pass  # a copy of one moment
        for name in order:
            shutil.copyfile(folder / name, copy / name)
            type_and_gather()
        assert writer.close()
    with pytest.raises(LibraryCopiedWhileOpen):
        Database.open(copy)


def test_a_lock_that_was_copied_along_holds_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSDESK_NETWORK_FOLDERS", str(tmp_path))
    with Database.create(tmp_path / "library", settings()) as library:
        with library.begin() as work:
            work.articles.add(an_article(headline="Одна"), who="")
        shutil.copytree(tmp_path / "library", tmp_path / "copy")
        assert (tmp_path / "copy" / LOCK_FILE).exists()
        with Database.open(tmp_path / "copy") as copy:
            assert not copy.read_only
        assert not (tmp_path / "copy" / LOCK_FILE).exists()
        with library.begin() as work:
            work.articles.add(an_article(headline="Другая"), who="")
