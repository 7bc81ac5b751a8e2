# SPDX-License-Identifier: GPL-3.0-or-later
"""What the world gets wrong: one clear line with file, place and reason, the right status, nothing half written."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from tests.cli.fake_newsroom import Ran
from tests.cli.program import NOBODY, command, newsdesk, paper, picture, surroundings, text

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals, users and mounts of POSIX")


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    library = tmp_path_factory.mktemp("bad") / "library"
    assert newsdesk("init", library).status == 0
    return library


@pytest.fixture
def library(empty: Path, tmp_path: Path) -> Path:
    """A new library, to be spoilt."""
    copy = tmp_path / "library"
    shutil.copytree(empty, copy)
    return copy


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder but those that SQLite makes and drops while a database is open."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.endswith(("-wal", "-shm"))
    }


def refused(ran: Ran, error: str, file: Path) -> None:
    """Assert that a run with --json did nothing and said why in one line that names the file."""
    assert ran.status == 3, ran
    assert ran.document.keys() == {"error", "message", "file", "line"}
    assert ran.document["error"] == error
    assert ran.document["file"] == str(file)
    assert str(file) in ran.document["message"]
    assert ran.err == f"newsdesk: {ran.document['message']}\n"


def missing(library: Path) -> None:
    shutil.rmtree(library)


def not_a_folder(library: Path) -> None:
    shutil.rmtree(library)
    library.write_text("a file", encoding="utf-8")


def without_database(library: Path) -> None:
    (library / "newsroom.db").unlink()


def foreign(library: Path) -> None:
    without_database(library)
    with closing(sqlite3.connect(library / "newsroom.db")) as database:
        database.execute("CREATE TABLE cookies (name TEXT)")
        database.commit()


def newer(library: Path) -> None:
    with closing(sqlite3.connect(library / "newsroom.db")) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()


def damaged(library: Path) -> None:
    (library / "newsroom.db").write_bytes(b"not a database at all" * 1000)


def cut_short(library: Path) -> None:
    (library / "newsroom.db").write_bytes(b"")


SPOILT: list[tuple[Callable[[Path], None], str]] = [
    (missing, "library_missing"),
    (not_a_folder, "library_missing"),
    (without_database, "library_missing"),
    (foreign, "library_foreign"),
    (newer, "library_newer"),
    (damaged, "library_damaged"),
    (cut_short, "library_damaged"),
]


@pytest.mark.parametrize(("spoil", "error"), SPOILT, ids=lambda value: getattr(value, "__name__", ""))
def test_a_library_that_is_none_is_told_and_left_alone(
    library: Path, spoil: Callable[[Path], None], error: str
) -> None:
    spoil(library)
    before = contents(library) if library.is_dir() else {}
    refused(newsdesk("list", library, "--json"), error, library)
    refused(newsdesk("set", library, 1, "lead=Текст", "--json"), error, library)
    assert (contents(library) if library.is_dir() else {}) == before


@pytest.mark.parametrize("inside", ["newsroom.db", "holiday.jpg"])
def test_init_never_takes_a_folder_that_holds_something(tmp_path: Path, inside: str) -> None:
    (tmp_path / inside).write_bytes(b"mine")
    refused(newsdesk("init", tmp_path, "--json"), "library_exists", tmp_path)
    assert contents(tmp_path) == {inside: b"mine"}


def test_a_locked_library_can_be_read_and_tells_who_wants_to_write(library: Path) -> None:
    with closing(sqlite3.connect(library / "newsroom.db", isolation_level=None)) as database:
        database.execute("BEGIN IMMEDIATE")
        assert newsdesk("list", library, "--json").document == {"total": 0, "articles": []}
        refused(newsdesk("settings", library, "tagline=Новый", "--json"), "library_locked", library)
    assert newsdesk("settings", library, "--json").document["tagline"] == ""


@pytest.fixture
def open_to_all(empty: Path) -> Iterator[Path]:
    """A library that everybody may read and only root may write."""
    if os.geteuid() != 0:
        pytest.skip("becoming another user takes root")
    with tempfile.TemporaryDirectory(prefix="newsdesk-test-") as name:
        Path(name).chmod(0o755)
        library = Path(name) / "library"
        shutil.copytree(empty, library)
        for path in library.rglob("*"):
            path.chmod(0o755 if path.is_dir() else 0o644)
        library.chmod(0o755)
        yield library


def test_a_read_only_library_is_read_and_never_written(open_to_all: Path) -> None:
    assert newsdesk("list", open_to_all, "--json", user=NOBODY).document["total"] == 0
    before = contents(open_to_all)
    refused(newsdesk("settings", open_to_all, "tagline=x", "--json", user=NOBODY), "library_read_only", open_to_all)
    assert contents(open_to_all) == before


def test_a_folder_that_may_not_be_written_gets_no_site(open_to_all: Path) -> None:
    out = open_to_all.parent / "site"
    ran = newsdesk("export", open_to_all, out, "--json", user=NOBODY)
    assert (ran.status, ran.document["error"]) == (3, "file_unwritable")
    assert ran.document["file"].startswith(str(out))
    assert not out.exists()


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    """A file system of a few kilobytes; skips where none can be mounted."""
    folder.mkdir()
    mounted = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", folder], capture_output=True, check=False
    )
    if not mounted or mounted.returncode:
        pytest.skip("mounting a small file system is not allowed here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


def test_a_full_disk_takes_no_new_library(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 64) as disk:
        library = disk / "library"
        ran = newsdesk("init", library, "--json")
        assert (ran.status, ran.document["error"]) == (3, "disk_full")
        assert contents(disk) == {}
        subprocess.run(["mount", "-o", "remount,size=50m", disk], check=True)
        assert newsdesk("init", library, "--json").status == 0


def test_a_full_disk_keeps_what_was_whole(empty: Path, tmp_path: Path) -> None:
    size = sum(path.stat().st_size for path in empty.rglob("*") if path.is_file()) // 1024
    with small_disk(tmp_path / "disk", size + 2500) as disk:
        library = disk / "library"
        shutil.copytree(empty, library)
        for number in range(80):
            text(tmp_path / "in" / f"{number}.txt", f"Новость {number}\n\n" + f"Выдуманный текст {number}. " * 800)
        ran = newsdesk("import", library, tmp_path / "in", "--json")
        assert (ran.status, ran.document["error"]) == (1, "disk_full"), "a part of it was done"
        assert ran.err.count("\n") == 1
        subprocess.run(["mount", "-o", "remount,size=50m", disk], check=True)
        assert newsdesk("check", library, "--json").document["problems"] == []
        whole = newsdesk("list", library, "--json").document["total"]
        assert 0 < whole < 80
        again = newsdesk("import", library, tmp_path / "in", "--json").document
        assert (again["imported"], again["skipped"]) == (80 - whole, whole)


def test_a_full_disk_gets_no_half_backup(empty: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 8) as disk:
        ran = newsdesk("backup", empty, disk / "copy.zip", "--json")
        assert (ran.status, ran.document["error"]) == (3, "disk_full")
        assert list(disk.iterdir()) == []


def test_a_full_disk_gets_no_half_page(empty: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 40) as disk:
        out = disk / "site"
        ran = newsdesk("export", empty, out, "--json")
        assert (ran.status, ran.document["error"]) == (1, "disk_full"), "a part of it was written"
        assert ran.err.count("\n") == 1
        subprocess.run(["mount", "-o", "remount,size=50m", disk], check=True)
        whole = newsdesk("export", empty, out, "--json")
        assert whole.status == 0
        newsdesk("export", empty, tmp_path / "model", "--json")
        assert contents(out).keys() == contents(tmp_path / "model").keys()


def test_bad_files_are_refused_one_by_one_and_the_rest_is_taken(library: Path, tmp_path: Path) -> None:
    folder = paper(tmp_path / "in")
    text(folder / "fake.jpg", "not an image")
    (folder / "cut.jpg").write_bytes(picture(tmp_path / "whole.jpg").read_bytes()[:700])
    text(folder / "broken.md", "+++\ntitle = \nx = 1\n+++\nТекст.\n")
    (folder / "noise.txt").write_bytes(bytes(range(128, 256)) * 4 + b"\x00\x01\x02")
    text(folder / "huge.txt", "Заголовок\n\n" + "Слово за словом. " * 320_000)
    text(folder / "what.xyz", "?")
    ran = newsdesk("import", library, folder, folder / "nothing.md", "--json")
    assert ran.status == 1
    assert ran.document["imported"] == 3
    reasons = {Path(each["path"]).name: each for each in ran.document["refused"]}
    assert reasons.keys() == {"fake.jpg", "cut.jpg", "broken.md", "noise.txt", "huge.txt", "what.xyz", "nothing.md"}
    assert all(each["reason"] for each in reasons.values())
    assert reasons["broken.md"]["line"] == 2
    lines = ran.err.splitlines()
    assert len(lines) == len(reasons)
    for name, each in reasons.items():
        (line,) = [line for line in lines if name in line]
        assert each["reason"] in line
    assert newsdesk("list", library, "--json").document["total"] == 3


@pytest.mark.parametrize("name", ["fake.jpg", "empty.txt", "missing.md"])
def test_bad_files_alone_are_status_3(library: Path, tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    if name != "missing.md":
        file.write_bytes(b"" if name == "empty.txt" else b"not an image")
    ran = newsdesk("import", library, file, "--json")
    assert ran.status == 3
    assert [each["path"] for each in ran.document["refused"]] == [str(file)]
    assert ran.err.count("\n") == 1
    assert newsdesk("list", library, "--json").document["total"] == 0


def test_a_text_of_fifty_megabytes_is_refused(library: Path, tmp_path: Path) -> None:
    huge = tmp_path / "huge.md"
    with huge.open("wb") as file:
        file.truncate(50_000_000)
    ran = newsdesk("import", library, huge, "--json")
    assert ran.status == 3
    assert ran.document["refused"][0]["code"] == "too large"
    body = newsdesk("set", library, 1, f"body=@{huge}", "--json")
    assert (body.status, body.document["file"]) == (3, str(huge))


def test_a_log_that_is_none_is_refused(library: Path, tmp_path: Path) -> None:
    ran = newsdesk("views", library, picture(tmp_path / "a.jpg"), tmp_path / "none.log", "--json")
    assert ran.status == 3
    assert [Path(each["path"]).name for each in ran.document["refused"]] == ["a.jpg", "none.log"]
    assert ran.err.count("\n") == 2


@pytest.mark.parametrize("content", [b"", b"not a zip file", b"PK\x05\x06" + bytes(18)])
def test_a_backup_that_is_none_makes_no_library(tmp_path: Path, content: bytes) -> None:
    copy = tmp_path / "copy.zip"
    copy.write_bytes(content)
    refused(newsdesk("restore", copy, tmp_path / "anew", "--json"), "backup_unreadable", copy)
    assert [path.name for path in tmp_path.iterdir()] == ["copy.zip"]


def test_a_backup_that_is_missing_is_named(tmp_path: Path) -> None:
    ran = newsdesk("restore", tmp_path / "none.zip", tmp_path / "anew", "--json")
    assert ran.status == 3
    assert ran.document["file"] == str(tmp_path / "none.zip")
    assert not (tmp_path / "anew").exists()


def test_a_site_is_never_written_over_foreign_files(library: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    text(out / "mine.txt", "mine")
    refused(newsdesk("export", library, out, "--json"), "file_unwritable", out)
    refused(newsdesk("export", library, library, "--json"), "file_unwritable", library)
    assert contents(out) == {"mine.txt": b"mine"}


def interrupted(running: subprocess.Popen[bytes]) -> tuple[bytes, bytes]:
    """What a program prints that is stopped as by Ctrl+C, pressed again when it went by between two steps."""
    for _ in range(30):
        running.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            return running.communicate(timeout=2)
    raise AssertionError("the program does not stop")


def test_ctrl_c_leaves_whole_articles_and_one_line(
    library: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    pipe = tmp_path / "slow.txt"
    os.mkfifo(pipe)
    words = command("set", library, 1, f"body=@{pipe}")
    # A run that was started in the background hands on that Ctrl+C is to be ignored.
    former = signal.signal(signal.SIGINT, signal.SIG_DFL)
    request.addfinalizer(lambda: signal.signal(signal.SIGINT, former))
    with (
        subprocess.Popen(words, env=surroundings(), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running,
        pipe.open("wb"),  # waits until the program reads: only then is it stopped
    ):
        out, err = interrupted(running)
    assert running.returncode == 130
    assert out == b""
    assert err.count(b"\n") == 1
    assert newsdesk("check", library).status == 0
