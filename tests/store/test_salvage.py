# SPDX-License-Identifier: GPL-3.0-or-later
"""A damaged library is repaired into a new one: what can be read is there, and what is lost is named."""

from __future__ import annotations

import errno
import random
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from io import FileIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.domain.article import Article, Credit, Status
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.photo import Photo
from newsdesk.domain.salvage import Lost, Salvaged
from newsdesk.errors import LibraryDamaged, LibraryExists, LibraryMissing
from newsdesk.store.article_content import content
from newsdesk.store.damaged_file import copy_readable
from newsdesk.store.database import Database
from newsdesk.store.engine import PAGE_BYTES, Access, connect
from newsdesk.store.integrity import check_integrity
from newsdesk.store.journal import Journal
from newsdesk.store.salvage import salvage
from newsdesk.store.schema import DATABASE_FILE

PAGE = PAGE_BYTES
ARTICLES = 14


def written(number: int) -> Article:
    """An article of another length each, some of them longer than a page of the database."""
    chance = random.Random(number)  # noqa: S311 - test data, nothing secret
    words = ["".join(chance.choices("абвгдежзиклмно", k=6)) for _ in range(40 * (number % 7 + 1) ** 2)]
    return Article(
        f"Заголовок {number}", body=" ".join(words) + "\n", lead=f"Лид {number}", section="Город",
        status=Status.PUBLISHED if number % 2 else Status.DRAFT, byline=(Credit(f"Автор {number % 3}"),),
        tags=(f"метка {number % 4}",),
    )  # fmt: skip


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("original") / "library"
    picture = folder.parent / "picture.jpg"
    picture.write_bytes(b"\xff\xd8 a picture")
    with Database.create(folder, LibrarySettings(site_name="Газета")) as database:
        sha256, file = database.media.add(picture)
        with database.begin() as work:
            photo = work.photos.add(Photo(file=file, sha256=sha256, width=1, height=1, credit="Фото: А"))
            for number in range(1, ARTICLES + 1):
                stored = work.articles.add(written(number), who="А")
                if number % 3 == 0:
                    body = f"![](photo:{photo.id})\n\n{stored.body}\nДописано.\n"
                    work.articles.save(replace(stored, body=body), who="Б")
        with Journal(folder) as journal:
            journal.append(3, b"a step", writer="window", version=2)
    with closing(connect(folder / DATABASE_FILE, Access.WRITE, 5)) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return folder


def articles_of(folder: Path) -> dict[int, Article]:
    with Database.open(folder) as database, database.read() as work:
        return {key: work.articles.get(key) for key in work.articles.ids()}


def hold_to(original: Path, repaired: Path, report: Salvaged) -> None:
    """The law: sound, and each article as it was or named among what was lost."""
    with Database.open(repaired) as database:
        wrong = {(each.id, each.message_key) for each in check_integrity(database) if each.kind != "photo"}
    # A state that is lost from the midst of a history is missed for ever.
    assert wrong <= {(each.id, each.name) for each in report.lost}
    assert {each for _, each in wrong} <= {"revision missing"}
    told = {each.id for each in report.lost if each.kind in ("article", "text")}
    rows = any(each.kind == "rows" for each in report.lost)
    found = articles_of(repaired)
    for key, value in articles_of(original).items():
        if key not in told:
            assert key in found
            if not rows:
                assert content(found[key]) == content(value)
            assert (found[key].body, found[key].headline) == (value.body, value.headline)
    assert report.articles == len(found)


def test_a_library_that_is_sound_is_the_same_afterwards_with_its_photos_and_its_unsaved_work(
    original: Path, tmp_path: Path
) -> None:
    report = salvage(original, tmp_path / "new")
    assert report == Salvaged(ARTICLES, 1, ())
    hold_to(original, tmp_path / "new", report)
    with Database.open(tmp_path / "new") as database, database.read() as work:
        assert work.settings.get().site_name == "Газета"
        assert database.media.verify(work.photos.all()[0])
        assert [each.number for each in work.revisions.of(3)] == [1, 2]
        assert work.revisions.get(3, 1).body == written(3).body
    with Journal(tmp_path / "new") as journal:
        assert [step.step for step in journal.replay(3)] == [b"a step"]


@given(st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_whatever_pages_are_lost_each_article_is_as_it_was_or_named(
    original: Path, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    place = tmp_path_factory.mktemp("damaged")
    damaged = Path(shutil.copytree(original, place / "library"))
    file = damaged / DATABASE_FILE
    pages = file.stat().st_size // PAGE
    content_of_file = bytearray(file.read_bytes())
    for page in data.draw(st.sets(st.integers(0, pages - 1), min_size=1, max_size=4)):
        content_of_file[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    kept = data.draw(st.sampled_from([pages, pages, pages - 1, pages * 3 // 4]))
    file.write_bytes(content_of_file[: kept * PAGE])
    hold_to(original, place / "new", salvage(damaged, place / "new"))
    shutil.rmtree(place)


def test_a_library_whose_list_of_tables_is_lost_keeps_every_text(original: Path, tmp_path: Path) -> None:
    damaged = Path(shutil.copytree(original, tmp_path / "library"))
    file = damaged / DATABASE_FILE
    content_of_file = bytearray(file.read_bytes())
    lists = [at for at in range(0, len(content_of_file), PAGE) if content_of_file[at : at + PAGE].count(b"CREATE ") > 2]
    assert len(lists) > 1
    for page in (0, *lists):
        content_of_file[page : page + PAGE] = bytes(PAGE)
    file.write_bytes(content_of_file)
    report = salvage(damaged, tmp_path / "new")
    assert report.articles == ARTICLES
    assert not [each for each in report.lost if each.kind in ("article", "text")]
    hold_to(original, tmp_path / "new", report)


def test_a_library_of_the_small_pages_of_before_keeps_every_text_without_its_first_one(
    original: Path, tmp_path: Path
) -> None:
    damaged = Path(shutil.copytree(original, tmp_path / "library"))
    with closing(connect(damaged / DATABASE_FILE, Access.WRITE, 5)) as raw:
        for statement in ("PRAGMA journal_mode = DELETE", "PRAGMA page_size = 4096", "VACUUM"):
            raw.execute(statement)
    with (damaged / DATABASE_FILE).open("r+b") as file:
        file.write(bytes(4096))
    report = salvage(damaged, tmp_path / "new")
    assert report.articles == ARTICLES
    assert not [each for each in report.lost if each.kind in ("article", "text")]
    hold_to(original, tmp_path / "new", report)


def test_a_repair_says_how_far_it_is_and_leaves_nothing_when_it_is_called_off(original: Path, tmp_path: Path) -> None:
    told: list[int] = []
    salvage(original, tmp_path / "new", stepped=lambda done, total: told.append(1000 * done // total))
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0, 1000)
    assert len(set(told)) > 10

    class Stopped(Exception):
        pass

    for when in (3, len(told) // 2, len(told) - 1):
        left = iter(range(when))

        def stop(_done: int, _total: int, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise Stopped

        with pytest.raises(Stopped):
            salvage(original, tmp_path / "other", stepped=stop)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["new"]


def test_what_is_made_only_to_look_at_has_all_articles(original: Path, tmp_path: Path) -> None:
    report = salvage(original, tmp_path / "new", only_to_look=True)
    assert report == Salvaged(ARTICLES, 1, ())
    assert {key: content(each) for key, each in articles_of(tmp_path / "new").items()} == {
        key: content(each) for key, each in articles_of(original).items()
    }


def test_an_article_that_lost_its_text_gets_the_last_one_of_its_history(original: Path, tmp_path: Path) -> None:
    damaged = Path(shutil.copytree(original, tmp_path / "library"))
    with closing(connect(damaged / DATABASE_FILE, Access.WRITE, 5)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("DELETE FROM article_text WHERE article_id IN (3, 4)")
        raw.execute("DELETE FROM article WHERE id = 6")
    report = salvage(damaged, tmp_path / "new")
    assert report.lost == (
        Lost("article", 6, "Заголовок 6", from_history=True),
        Lost("text", 3, "Заголовок 3", from_history=True),
        Lost("text", 4, "Заголовок 4"),
    )
    found = articles_of(tmp_path / "new")
    assert found[3].body == written(3).body
    assert (found[4].headline, found[4].body) == ("Заголовок 4", "")
    assert found[6].headline == "Заголовок 6"
    assert found[6].body.endswith("Дописано.\n")
    hold_to(original, tmp_path / "new", report)


def test_what_cannot_be_repaired_leaves_nothing_behind(original: Path, tmp_path: Path) -> None:
    with pytest.raises(LibraryMissing):
        salvage(tmp_path / "nowhere", tmp_path / "new")
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "file").touch()
    with pytest.raises(LibraryExists):
        salvage(original, tmp_path / "taken")
    damaged = Path(shutil.copytree(original, tmp_path / "library"))
    (damaged / DATABASE_FILE).write_bytes(b"no database at all" * 1000)
    with pytest.raises(LibraryDamaged):
        salvage(damaged, tmp_path / "new")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["library", "taken"]


def test_what_the_disk_cannot_read_costs_no_more_than_what_stands_there(
    original: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, copy = original / DATABASE_FILE, tmp_path / "copy"
    content_of_file = source.read_bytes()
    bad = {3 * PAGE, len(content_of_file) // PAGE // 2 * PAGE}

    class BadDisk(FileIO):
        def read(self, size: int | None = -1, /) -> bytes:
            place, length = self.tell(), size or 0
            if self.name == str(source) and any(place <= each < place + length for each in bad):
                raise OSError(errno.EIO, "Input/output error")
            return super().read(length)

    real = Path.open

    def open_file(path: Path, mode: str = "r", *rest: Any, **more: Any) -> Any:
        return BadDisk(str(path)) if path == source and mode == "rb" else real(path, mode, *rest, **more)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", open_file)
        assert copy_readable(source, copy) == 2 * PAGE
        report = salvage(original, tmp_path / "new")
    expected = bytearray(content_of_file)
    for place in bad:
        expected[place : place + PAGE] = bytes(PAGE)
    assert copy.read_bytes() == expected
    hold_to(original, tmp_path / "new", report)
