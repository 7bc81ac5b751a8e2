# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong outside the program's own code, as small classes with fields; their words are the interface's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


class NewsdeskError(Exception):
    """The root of all expected failures; `str` of one is for logs, never for readers."""

    def __str__(self) -> str:
        return repr(self)


# -- the library -------------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class LibraryMissing(NewsdeskError):
    """There is no library at `path`."""

    path: Path


@dataclass(eq=False)
class LibraryExists(NewsdeskError):
    """`path` is taken: a library or other files are there already."""

    path: Path


@dataclass(eq=False)
class LibraryForeign(NewsdeskError):
    """`path` holds a database that is not one of ours."""

    path: Path


@dataclass(eq=False)
class LibraryNewer(NewsdeskError):
    """The library was written by a later version: it has schema `found`, this program knows up to `known`."""

    path: Path
    found: str
    known: str


@dataclass(eq=False)
class LibraryDamaged(NewsdeskError):
    """The database at `path` cannot be read as it should; `detail` is SQLite's own word."""

    path: Path
    detail: str


@dataclass(eq=False)
class LibraryReadOnly(NewsdeskError):
    """A change was asked of a library that cannot be written."""

    path: Path


@dataclass(eq=False)
class LibraryHeld(LibraryReadOnly):
    """Another program works on the library, on a disk that machines share: whose, which, where and since when.

    All of it may be empty, where that program says nothing of itself.
    """

    who: str = ""
    host: str = ""
    program: str = ""
    pid: int = 0
    since: datetime | None = None


@dataclass(eq=False)
class LockingUnreliable(LibraryReadOnly):
    """The disk (`kind`) keeps nobody from writing while others do; `detail` is a key of the wording table."""

    kind: str
    detail: str


@dataclass(eq=False)
class LibraryCopiedWhileOpen(NewsdeskError):
    """The files of `path` are of different moments: they were copied while a program worked on the library."""

    path: Path


@dataclass(eq=False)
class LibraryLocked(NewsdeskError):
    """Another program has held the library's writer for `seconds`."""

    path: Path
    seconds: float


@dataclass(eq=False)
class DiskFull(NewsdeskError):
    """No room is left where `path` was to be written."""

    path: Path


@dataclass(eq=False)
class FileUnwritable(NewsdeskError):
    """The file or folder at `path` cannot be written; `detail` is the system's own word."""

    path: Path
    detail: str


# -- articles and photos -----------------------------------------------------------------------------------------------


@dataclass(eq=False)
class ArticleMissing(NewsdeskError):
    article: int


@dataclass(eq=False)
class PhotoMissing(NewsdeskError):
    photo: int


@dataclass(eq=False)
class RevisionMissing(NewsdeskError):
    article: int
    revision: int


@dataclass(eq=False)
class NeverPublished(NewsdeskError):
    """The ledger has nothing of the article: no export of this library published or changed it."""

    article: int


@dataclass(eq=False)
class NotYetPublished(NewsdeskError):
    """At the time asked for, `at`, the article had not been published; it was at `first`."""

    article: int
    at: str
    first: str


@dataclass(eq=False)
class WithdrawnBefore(NewsdeskError):
    """At the time asked for, `at`, the article's page had been taken away at `since`."""

    article: int
    at: str
    since: str


@dataclass(eq=False)
class FieldUnknown(NewsdeskError):
    """There is no field of this name that may be set."""

    field: str


@dataclass(eq=False)
class FieldInvalid(NewsdeskError):
    """`value` does not fit `field`; `expected` says in one word or a list what does."""

    field: str
    value: str
    expected: str


@dataclass(eq=False)
class TransitionRefused(NewsdeskError):
    """The workflow has no way from one desk status to the other."""

    article: int
    current: str
    wanted: str
    allowed: tuple[str, ...]


@dataclass(eq=False)
class VersionConflict(NewsdeskError):
    """Somebody saved the article since it was read."""

    article: int
    expected: int
    found: int


# -- files that come in ------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class SourceRefused(NewsdeskError):
    """A file that cannot be taken in: `reason` is a key of the wording table, `line` counts from 1, 0 is the whole."""

    path: Path
    reason: str
    line: int = 0
    detail: str = ""


@dataclass(eq=False)
class BackupUnreadable(NewsdeskError):
    path: Path
    detail: str


@dataclass(eq=False)
class WorkerDied(NewsdeskError):
    """The worker process ended while it worked on `path` (or did not answer within its time)."""

    path: Path
    detail: str
