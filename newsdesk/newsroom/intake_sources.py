# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that an import is about: those named, those below folders, those inside archives."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from newsdesk.errors import SourceRefused
from newsdesk.exchange.archives import unpack
from newsdesk.exchange.draft import Remark
from newsdesk.exchange.kinds import kind_of
from newsdesk.newsroom.reports import Dropped, Refusal
from newsdesk.paths import in_unicode

_NO_SECTION_FOLDERS = frozenset({"articles", "content", "pages", "posts", "texts", "photos", "images", "media"})


@dataclass(frozen=True, slots=True)
class Source:
    """A file to take in: where it is, what it is called in the report, and the folder that may name its section.

    `roots` are the folders whose pictures its text may bring along.
    """

    path: Path
    name: Path
    folder: str
    roots: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds the files; what cannot be taken is told to `refuse`, what was left out of archives to `drop`.

    Archives are unpacked into folders that live as long as `stack`.
    """

    stack: ExitStack
    refuse: Callable[[Refusal], None]
    drop: Callable[[Dropped], None]

    def below(self, paths: Sequence[Path]) -> Iterator[Source]:
        """The files at or below the paths that somebody named."""
        roots = tuple(path for path in paths if path.is_dir())
        for path in paths:
            if path.is_dir():
                names = dict[Path, str]()
                for file in files_below(path, self._unreadable):
                    if file.parent not in names:  # asked of the disk once, for a folder of a hundred thousand files
                        names[file.parent] = file.parent.resolve().name
                    yield from self._file(Source(file, file, names[file.parent], roots))
            elif path.is_file():
                yield from self._file(Source(path, path, "", roots))
            else:
                self.refuse(Refusal(path, "no plain file" if path.exists() else "missing file"))

    def _unreadable(self, folder: Path, error: OSError) -> None:
        self.refuse(Refusal(folder, "unreadable file", 0, error.strerror or str(error)))

    def _file(self, source: Source) -> Iterator[Source]:
        kind = kind_of(source.path)
        if kind == "archive":
            yield from self._unpacked(source)
        elif kind is None:
            self.refuse(Refusal(source.name, "unknown format", 0, source.path.suffix))
        else:
            yield Source(source.path, source.name, section_folder(source.folder), source.roots)

    def _unpacked(self, source: Source) -> Iterator[Source]:
        inside = Path(self.stack.enter_context(tempfile.TemporaryDirectory(prefix="newsdesk-import-")))
        try:
            remarks = unpack(source.path, inside)
        except SourceRefused as error:
            self.refuse(Refusal(source.name, error.reason, error.line, error.detail))
            return
        for remark in remarks:
            self.drop(Dropped(source.name, remark.code, remark.detail, remark.line))
        files = list(files_below(inside, self._unreadable))
        if not files:
            first = remarks[0] if remarks else Remark("empty archive")
            self.refuse(Refusal(source.name, first.code, first.line, first.detail))
        for file in files:
            name = source.name / file.relative_to(inside)
            if kind_of(file) == "archive":
                self.refuse(Refusal(name, "archive in archive"))
            else:
                folder = "" if file.parent == inside else file.parent.name
                yield from self._file(Source(file, name, folder, (inside,)))


def section_folder(folder: str) -> str:
    """The folder's name where it can be a section's: words, not a year or a usual name for a folder of files."""
    name = in_unicode(folder).strip()
    usual = name.casefold() in _NO_SECTION_FOLDERS or not any(letter.isalpha() for letter in name)
    return "" if usual else name


def files_below(folder: Path, unreadable: Callable[[Path, OSError], None]) -> Iterator[Path]:
    """All visible files, in order; links are not followed, so that nothing outside the folder comes in. Folders that
    cannot be looked into are told to `unreadable`."""
    waiting: list[Path | os.DirEntry[str]] = [folder]  # not by recursion: folders may be nested deeper than calls
    while waiting:
        entry = waiting.pop()
        try:
            if entry is folder or entry.is_dir():
                with os.scandir(entry) as found:
                    visible = [each for each in found if not each.name.startswith(".") and not each.is_symlink()]
                waiting += sorted(visible, key=lambda each: each.name, reverse=True)
            elif entry.is_file():
                yield Path(entry)
        except OSError as error:
            unreadable(Path(entry), error)
