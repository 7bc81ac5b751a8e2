# SPDX-License-Identifier: GPL-3.0-or-later
"""Archives unpacked with care: nothing outside the folder given, no links, no devices, no bombs."""

from __future__ import annotations

import gzip
import lzma
import shutil
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from newsdesk.errors import SourceRefused
from newsdesk.exchange.archive_names import Names, tar_name, zip_name
from newsdesk.exchange.draft import Remark

MOST_FILES = 20_000
LARGEST_TOTAL = 500_000_000
LARGEST_FILE = 100_000_000
STEEPEST_RATIO = 200
_RATIO_MATTERS_FROM = 5_000_000
_BLOCK = 1 << 20
_ENCRYPTED = 1
_DAMAGES = (
    *(zipfile.BadZipFile, tarfile.TarError, gzip.BadGzipFile, zlib.error, lzma.LZMAError, EOFError, struct.error),
    *(NotImplementedError, ValueError, OverflowError),
)
_ENTRY_DAMAGES = (zipfile.BadZipFile, NotImplementedError, zlib.error, lzma.LZMAError, EOFError)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One entry of an archive: a file to open, or the code of the remark that says why it is none."""

    name: str
    open: Callable[[], IO[bytes]] | None
    remark: str = ""


class _TooLargeError(Exception):
    """A limit is passed; `detail` says which."""


def unpack(path: Path, into: Path) -> tuple[Remark, ...]:
    """Unpack a zip or tar archive into the empty folder `into`; a remark for each entry that was left out.

    Raises SourceRefused («damaged archive», «archive too large») and leaves `into` empty then.
    """
    try:
        return _Unpacking(path, into).run()
    except SourceRefused:
        _empty(into)
        raise
    except _TooLargeError as error:
        _empty(into)
        raise SourceRefused(path, "archive too large", 0, str(error)) from error
    except _DAMAGES as error:
        _empty(into)
        raise SourceRefused(path, "damaged archive", 0, str(error)) from error


def _empty(folder: Path) -> None:
    for entry in folder.iterdir():
        if entry.is_dir():
            shutil.rmtree(entry)
        else:
            entry.unlink()


class _Unpacking:
    """One archive on its way into a folder."""

    def __init__(self, path: Path, into: Path) -> None:
        self._path = path
        self._names = Names(into)
        self._total = 0
        self._files = 0
        self._remarks: list[Remark] = []
        self._limit = max(_RATIO_MATTERS_FROM, path.stat().st_size * STEEPEST_RATIO)

    def run(self) -> tuple[Remark, ...]:
        """Take out every entry."""
        entries = _zip_entries if self._path.suffix.lower() == ".zip" else _tar_entries
        with closing(entries(self._path)) as taken:
            for entry in taken:
                self._files += 1
                if self._files > MOST_FILES:
                    raise _TooLargeError(f"files > {MOST_FILES}")
                self._take(entry)
        return tuple(self._remarks)

    def _take(self, entry: _Entry) -> None:
        if entry.open is None:
            self._remarks.append(Remark(entry.remark, entry.name))
            return
        target = self._names.place(entry.name)
        if isinstance(target, str):
            self._remarks.append(Remark(target, entry.name))
            return
        try:
            self._write(entry, entry.open, target)
        except _ENTRY_DAMAGES:
            target.unlink(missing_ok=True)
            self._remarks.append(Remark("damaged in archive", entry.name))

    def _write(self, entry: _Entry, opened: Callable[[], IO[bytes]], target: Path) -> None:
        with opened() as source, target.open("xb") as file:
            size = 0
            while block := source.read(_BLOCK):
                size += len(block)
                self._total += len(block)
                self._check(entry.name, size)
                file.write(block)

    def _check(self, name: str, size: int) -> None:
        if size > LARGEST_FILE:
            raise _TooLargeError(f"{name}: bytes > {LARGEST_FILE}")
        if self._total > LARGEST_TOTAL:
            raise _TooLargeError(f"bytes > {LARGEST_TOTAL}")
        if self._total > self._limit:
            raise _TooLargeError(f"{name}: ratio > {STEEPEST_RATIO}")


def _zip_entries(path: Path) -> Generator[_Entry, None, None]:
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            if info.is_dir() or info.filename.endswith("\\"):
                continue
            name = zip_name(info)
            kind = stat.S_IFMT(info.external_attr >> 16)
            if kind == stat.S_IFLNK:
                yield _Entry(name, None, "link in archive")
            elif kind not in (0, stat.S_IFREG):
                yield _Entry(name, None, "device in archive")
            elif info.flag_bits & _ENCRYPTED:
                yield _Entry(name, None, "encrypted in archive")
            else:
                yield _Entry(name, lambda info=info: archive.open(info))  # type: ignore[misc]  # a default binds it now


class _Measured:
    """A stream that stops when more comes out of it than an archive may hold, headers included."""

    def __init__(self, stream: IO[bytes] | gzip.GzipFile) -> None:
        self._stream = stream
        self._left = LARGEST_TOTAL + MOST_FILES * 2048

    def read(self, size: int) -> bytes:
        """At most `size` bytes."""
        if size > self._left:
            raise _TooLargeError(f"bytes > {LARGEST_TOTAL}")
        block = self._stream.read(size)
        self._left -= len(block)
        return block


def _tar_entries(path: Path) -> Generator[_Entry, None, None]:
    with path.open("rb") as raw:
        packed = raw.read(2) == b"\x1f\x8b"
        raw.seek(0)
        with gzip.open(raw) if packed else raw as stream:
            yield from _tar_members(_Measured(stream))


def _tar_members(stream: _Measured) -> Generator[_Entry, None, None]:
    with tarfile.open(fileobj=stream, mode="r|", encoding="utf-8", errors="surrogateescape") as archive:  # type: ignore[call-overload]  # all it needs is read
        for member in archive:
            name = tar_name(member.name)
            if member.isdir():
                continue
            if member.issym() or member.islnk():
                yield _Entry(name, None, "link in archive")
            elif not member.isreg() or (file := archive.extractfile(member)) is None:
                yield _Entry(name, None, "device in archive")
            else:
                yield _Entry(name, lambda file=file: file)  # type: ignore[misc]  # a default binds it now
            archive.members = []  # a stream needs no list of what was behind
