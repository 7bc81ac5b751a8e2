# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import gzip
import io
import stat
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.errors import SourceRefused
from newsdesk.exchange import archives
from newsdesk.exchange.archives import unpack
from newsdesk.exchange.draft import Remark


@pytest.fixture
def into(tmp_path: Path) -> Path:
    folder = tmp_path / "inside"
    folder.mkdir()
    return folder


def zipped(path: Path, files: Mapping[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def contents(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_a_zip_is_unpacked_with_its_folders(tmp_path: Path, into: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"Новости/статья.md": "Текст".encode(), "b.txt": b"b", "empty/": b""})
    assert unpack(path, into) == ()
    assert contents(into) == {"Новости/статья.md": "Текст".encode(), "b.txt": b"b"}


@pytest.mark.parametrize("suffix", [".tar", ".tar.gz", ".tgz"])
def test_a_tar_is_unpacked_packed_or_not(tmp_path: Path, into: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    with tarfile.open(path, "w" if suffix == ".tar" else "w:gz") as archive:
        info = tarfile.TarInfo("раздел/a.txt")
        info.size = 3
        archive.addfile(info, io.BytesIO(b"abc"))
    assert unpack(path, into) == ()
    assert contents(into) == {"раздел/a.txt": b"abc"}


@pytest.mark.parametrize(
    "name", ["../evil.txt", "/etc/evil.txt", "a/../../evil.txt", "C:\\evil.txt", "..\\evil.txt", "\\\\host\\evil.txt"]
)
def test_nothing_is_written_outside_the_folder(tmp_path: Path, into: Path, name: str) -> None:
    path = zipped(tmp_path / "a.zip", {name: b"evil", "good.txt": b"good"})
    assert [remark.code for remark in unpack(path, into)] == ["unsafe path"]
    assert contents(tmp_path) == {"inside/good.txt": b"good", "a.zip": path.read_bytes()}


def test_links_and_devices_are_left_out(tmp_path: Path, into: Path) -> None:
    tar = tmp_path / "a.tar"
    with tarfile.open(tar, "w") as archive:
        for name, kind in (
            ("soft", tarfile.SYMTYPE),
            ("hard", tarfile.LNKTYPE),
            ("dev", tarfile.CHRTYPE),
            ("pipe", tarfile.FIFOTYPE),
        ):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
    assert unpack(tar, into) == (
        Remark("link in archive", "soft"),
        Remark("link in archive", "hard"),
        Remark("device in archive", "dev"),
        Remark("device in archive", "pipe"),
    )
    link = zipfile.ZipInfo("link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archived:
        archived.writestr(link, "/etc/passwd")
    assert unpack(tmp_path / "b.zip", into) == (Remark("link in archive", "link"),)
    assert contents(into) == {}


def test_names_of_the_old_dos_encoding_are_read(tmp_path: Path, into: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"SSSSSS.txt": b"text"})
    path.write_bytes(path.read_bytes().replace(b"SSSSSS", "Статья".encode("cp866")))
    assert unpack(path, into) == ()
    assert list(contents(into)) == ["Статья.txt"]


def test_files_of_one_name_are_kept_apart(tmp_path: Path, into: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"a.md": b"1", "b.md": b"2"})
    path.write_bytes(path.read_bytes().replace(b"b.md", b"a.md"))
    assert unpack(path, into) == ()
    assert contents(into) == {"a.md": b"1", "a-2.md": b"2"}


def test_a_file_where_a_folder_should_be_is_left_out(tmp_path: Path, into: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"a": b"1", "a/b.txt": b"2", "c.txt": b"3"})
    assert unpack(path, into) == (Remark("name in archive", "a/b.txt"),)
    assert contents(into) == {"a": b"1", "c.txt": b"3"}


def test_a_very_long_name_is_shortened_and_keeps_its_suffix(tmp_path: Path, into: Path) -> None:
    unpack(zipped(tmp_path / "a.zip", {"ж" * 300 + ".txt": b"1"}), into)
    (name,) = contents(into)
    assert name.startswith("жжж")
    assert name.endswith(".txt")


def test_a_bomb_is_refused_and_leaves_nothing(tmp_path: Path, into: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"good.txt": b"good", "zeros": bytes(20_000_000)})
    with pytest.raises(SourceRefused) as refusal:
        unpack(path, into)
    assert refusal.value.reason == "archive too large"
    assert contents(into) == {}


def test_a_packed_tar_is_measured_as_it_comes_out(tmp_path: Path, into: Path) -> None:
    path = tmp_path / "a.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        info = tarfile.TarInfo("zeros")
        info.size = 20_000_000
        archive.addfile(info, io.BytesIO(bytes(info.size)))
    with pytest.raises(SourceRefused, match="ratio"):
        unpack(path, into)
    assert contents(into) == {}


@pytest.mark.parametrize(("limit", "value"), [("MOST_FILES", 2), ("LARGEST_TOTAL", 5), ("LARGEST_FILE", 2)])
def test_every_limit_holds(tmp_path: Path, into: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int) -> None:
    monkeypatch.setattr(archives, limit, value)
    path = zipped(tmp_path / "a.zip", {f"{number}.txt": b"abc" for number in range(3)})
    with pytest.raises(SourceRefused) as refusal:
        unpack(path, into)
    assert refusal.value.reason == "archive too large"
    assert contents(into) == {}


def test_a_damaged_entry_is_left_out_and_the_rest_is_taken(tmp_path: Path, into: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("bad.txt", "SPOILED")
        archive.writestr("good.txt", "good")
    path.write_bytes(path.read_bytes().replace(b"SPOILED", b"spoiled"))
    assert unpack(path, into) == (Remark("damaged in archive", "bad.txt"),)
    assert contents(into) == {"good.txt": b"good"}


@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tar.gz"])
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=600))
def test_any_bytes_are_unpacked_or_refused(tmp_path: Path, into: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    for content in (data, gzip.compress(data)):
        path.write_bytes(content)
        try:
            unpack(path, into)
        except SourceRefused as refusal:
            assert refusal.reason in ("damaged archive", "archive too large")


def test_a_torn_archive_is_refused_and_leaves_nothing(tmp_path: Path, into: Path) -> None:
    for suffix in (".tar.gz", ".zip"):
        path = tmp_path / f"a{suffix}"
        if suffix == ".zip":
            zipped(path, {"a.txt": b"abc" * 1000})
        else:
            with tarfile.open(path, "w:gz") as archive:
                info = tarfile.TarInfo("a.txt")
                info.size = 30_000
                archive.addfile(info, io.BytesIO(bytes(range(250)) * 120))
        path.write_bytes(path.read_bytes()[:-60])
        with pytest.raises(SourceRefused) as refusal:
            unpack(path, into)
        assert refusal.value.reason == "damaged archive"
        assert contents(into) == {}
