# SPDX-License-Identifier: GPL-3.0-or-later
"""Failures in the user's words: what happened, what is safe, what to do."""

from __future__ import annotations

import errno
from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsdesk import errors
from newsdesk.domain.article import Status
from newsdesk.ui.reasons import reason_text

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})
_NO_RIGHT = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


@dataclass(frozen=True, slots=True)
class ErrorText:
    """A failure in three sentences, each whole: `what` happened, what is `safe`, what is `todo` (perhaps empty)."""

    what: str
    safe: str
    todo: str

    @property
    def whole(self) -> str:
        """All of it in one line."""
        return " ".join(part for part in (self.what, self.safe, self.todo) if part)


_UNCHANGED = QT_TRANSLATE_NOOP("Failures", "Nothing was changed.")
_REST_SAFE = QT_TRANSLATE_NOOP("Failures", "Everything else in the library is as it was.")

Sentences = tuple[object, object, object]

_WORDS: dict[type[Exception], Sentences] = {
    errors.LibraryMissing: (
        QT_TRANSLATE_NOOP("Failures", "There is no library in {path}."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Failures", "Connect the disk it is on, choose another folder, or make a new library."),
    ),
    errors.NeverPublished: (
        QT_TRANSLATE_NOOP("Failures", "Article {article} has not been published from this library."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Failures", "What stands on the site is noted by each export from now on."),
    ),
    errors.NotYetPublished: (
        QT_TRANSLATE_NOOP("Failures", "At {at} article {article} had not been published yet."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Failures", "It first stood on the site at {first}: ask for a later time."),
    ),
    errors.WithdrawnBefore: (
        QT_TRANSLATE_NOOP("Failures", "At {at} article {article} was no longer on the site."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Failures", "It was taken away at {since}: ask for an earlier time."),
    ),
    errors.LibraryExists: (
        QT_TRANSLATE_NOOP("Failures", "The folder {path} already holds a library or other files."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Failures", "Choose an empty or a new folder."),
    ),
    errors.LibraryForeign: (
        QT_TRANSLATE_NOOP("Failures", "The database in {path} belongs to another program."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Failures", "Choose the folder of a Newsdesk library."),
    ),
    errors.LibraryNewer: (
        QT_TRANSLATE_NOOP("Failures", "The library in {path} was written by a newer version of Newsdesk."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Failures", "Update the program on this computer, then open it again."),
    ),
    errors.LibraryDamaged: (
        QT_TRANSLATE_NOOP("Failures", "The database of this library is damaged."),
        QT_TRANSLATE_NOOP("Failures", "The backups in its folder “backups” and the photos are separate files."),
        QT_TRANSLATE_NOOP("Failures", "Look at what can be read, repair it into a new library or bring back a backup."),
    ),
    errors.LibraryReadOnly: (
        QT_TRANSLATE_NOOP("Failures", "The library in {path} can only be read here."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Failures", "Check the rights of the folder, or work on a copy."),
    ),
    errors.LibraryHeld: (
        QT_TRANSLATE_NOOP("Failures", "{holder} works on this library, so it can only be read here."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Failures", "It can be written as soon as that program is closed."),
    ),
    errors.LockingUnreliable: (
        QT_TRANSLATE_NOOP(
            "Failures", "This disk ({kind}) keeps no two programs apart: {detail}. The library can only be read here."
        ),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Failures", "Work on it on the machine that its disk belongs to, or on a copy."),
    ),
    errors.LibraryCopiedWhileOpen: (
        QT_TRANSLATE_NOOP(
            "Failures", "The files of the library in {path} are of different moments: it was copied while it was open."
        ),
        _UNCHANGED,
        QT_TRANSLATE_NOOP(
            "Failures", "Copy them again when the library is closed, or take a backup made by its window."
        ),
    ),
    errors.LibraryLocked: (
        QT_TRANSLATE_NOOP("Failures", "Another program has been writing to the library for {seconds} seconds."),
        QT_TRANSLATE_NOOP("Failures", "Nothing was changed; your text stays in the window."),
        QT_TRANSLATE_NOOP("Failures", "Try again when it has finished."),
    ),
    errors.DiskFull: (
        QT_TRANSLATE_NOOP("Failures", "There is no room left on the disk for {path}."),
        QT_TRANSLATE_NOOP("Failures", "What was saved before is whole; your text stays in the window."),
        QT_TRANSLATE_NOOP("Failures", "Free some room, then try again."),
    ),
    errors.FileUnwritable: (
        QT_TRANSLATE_NOOP("Failures", "{path} cannot be written ({detail})."),
        _REST_SAFE,
        QT_TRANSLATE_NOOP("Failures", "Check the rights of the folder, or choose another one."),
    ),
    errors.ArticleMissing: (
        QT_TRANSLATE_NOOP("Failures", "Article {article} is no longer in the library."),
        _REST_SAFE,
        QT_TRANSLATE_NOOP("Failures", "Look for it in the bin or in a backup."),
    ),
    errors.PhotoMissing: (
        QT_TRANSLATE_NOOP("Failures", "Photo {photo} is no longer in the library."),
        _REST_SAFE,
        QT_TRANSLATE_NOOP("Failures", "Choose another photo."),
    ),
    errors.RevisionMissing: (
        QT_TRANSLATE_NOOP("Failures", "Article {article} has no revision {revision}."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Failures", "Choose another revision from the history."),
    ),
    errors.FieldUnknown: (
        QT_TRANSLATE_NOOP("Failures", "There is no field “{field}” that may be set."),
        _UNCHANGED,
        "",
    ),
    errors.FieldInvalid: (
        QT_TRANSLATE_NOOP("Failures", "{field}: “{value}” does not fit here."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Failures", "Expected: {expected}."),
    ),
    errors.TransitionRefused: (
        QT_TRANSLATE_NOOP("Failures", "An article cannot go from “{current}” to “{wanted}”."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Failures", "Possible now: {allowed}."),
    ),
    errors.VersionConflict: (
        QT_TRANSLATE_NOOP("Failures", "Somebody else has saved this article meanwhile."),
        QT_TRANSLATE_NOOP("Failures", "Nothing was overwritten: both texts are kept."),
        QT_TRANSLATE_NOOP("Failures", "Compare the two and choose which one stays."),
    ),
    errors.SourceRefused: (
        QT_TRANSLATE_NOOP("Failures", "{place}: {reason}."),
        QT_TRANSLATE_NOOP("Failures", "Nothing was taken from this file."),
        "",
    ),
    errors.BackupUnreadable: (
        QT_TRANSLATE_NOOP("Failures", "The backup {path} cannot be read ({detail})."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Failures", "Choose an earlier backup."),
    ),
    errors.WorkerDied: (
        QT_TRANSLATE_NOOP("Failures", "The file {path} could not be worked on ({detail})."),
        QT_TRANSLATE_NOOP("Failures", "The file was left out, everything else goes on."),
        QT_TRANSLATE_NOOP("Failures", "Save the picture anew in another program and add it again."),
    ),
}
_SYSTEM: dict[str, Sentences] = {
    "full": (
        QT_TRANSLATE_NOOP("Failures", "There is no room left on the disk."),
        QT_TRANSLATE_NOOP("Failures", "What was saved before is whole; your text stays in the window."),
        QT_TRANSLATE_NOOP("Failures", "Free some room, then try again."),
    ),
    "missing": (
        QT_TRANSLATE_NOOP("Failures", "{path} is not there (any more)."),
        _REST_SAFE,
        QT_TRANSLATE_NOOP("Failures", "Connect the disk it is on, or choose another place."),
    ),
    "forbidden": (
        QT_TRANSLATE_NOOP("Failures", "The system does not allow access to {path}."),
        _REST_SAFE,
        QT_TRANSLATE_NOOP("Failures", "Check the rights of the file or folder."),
    ),
    "other": (
        QT_TRANSLATE_NOOP("Failures", "{path} could not be read or written ({detail})."),
        QT_TRANSLATE_NOOP("Failures", "What was saved before is whole; your text stays in the window."),
        QT_TRANSLATE_NOOP("Failures", "Check the disk, then try again."),
    ),
}
_OWN_MISTAKE = (
    QT_TRANSLATE_NOOP("Failures", "The program made a mistake of its own ({detail})."),
    QT_TRANSLATE_NOOP("Failures", "What was saved is safe; your text stays in the window and in the journal."),
    QT_TRANSLATE_NOOP("Failures", "Try again; if it happens once more, report it."),
)


def error_text(error: Exception) -> ErrorText:
    """What a failure says to its user, in the language of the interface."""
    if isinstance(error, OSError):
        return _of_system(error)
    words = next((_WORDS[kind] for kind in type(error).__mro__ if kind in _WORDS), None)
    if words is None:
        return _told(_OWN_MISTAKE, {"detail": f"{type(error).__name__}: {error}"[:200]})
    return _told(words, _values(error))


def place_text(path: Path, line: int = 0) -> str:
    """«отчёт.md, строка 3»; line 0 is the whole file."""
    if not line:
        return path.name
    return _filled(
        QCoreApplication.translate("Failures", "{path}, line {line}"), {"path": path.name, "line": str(line)}
    )


def _of_system(error: OSError) -> ErrorText:
    values = {"path": str(error.filename or "…"), "detail": error.strerror or str(error)}
    if error.errno in _NO_ROOM:
        return _told(_WORDS[errors.DiskFull] if error.filename else _SYSTEM["full"], values)
    if error.errno == errno.ENOENT:
        return _told(_SYSTEM["missing"], values)
    return _told(_SYSTEM["forbidden" if error.errno in _NO_RIGHT else "other"], values)


def _values(error: Exception) -> dict[str, str]:
    names: list[str] = [field.name for field in fields(error)] if is_dataclass(error) else []
    values = {name: _shown(name, getattr(error, name)) for name in names}
    if isinstance(error, errors.SourceRefused):
        values["place"] = place_text(error.path, error.line)
        values["reason"] = reason_text(error.reason, error.detail)
    if isinstance(error, errors.LibraryHeld):
        values["holder"] = holder_text(error)
    return values


def holder_text(error: errors.LibraryHeld) -> str:
    """Whose program holds a library: «айгуль (desk-2, с 09:14 23 ноября, процесс 812)»."""
    if error.who:
        text = QCoreApplication.translate("Failures", "{who} ({host}, since {since}, process {pid})")
    elif error.host:
        text = QCoreApplication.translate("Failures", "A program ({host}, since {since}, process {pid})")
    else:
        text = QCoreApplication.translate("Failures", "Another program that does not say whose it is")
    values = {"who": error.who, "host": error.host, "since": _shown("since", error.since), "pid": str(error.pid)}
    return _filled(text, values)


def _shown(name: str, value: object) -> str:
    from newsdesk.ui.wording import field_name, moment_text, status_name  # they are built on this module

    if isinstance(value, datetime):
        return moment_text(value, None)
    if isinstance(value, tuple):
        return ", ".join(_shown(name, each) for each in value)
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, Path):
        return str(value)
    if name in {"current", "wanted", "allowed"} and value in list(Status):
        return status_name(Status(str(value)))
    if name == "field":
        return field_name(str(value))
    return reason_text(str(value)) if name in {"detail", "expected"} else str(value)


def _told(words: Sentences, values: dict[str, str]) -> ErrorText:
    return ErrorText(
        *(_filled(QCoreApplication.translate("Failures", str(each)) if each else "", values) for each in words)
    )


def _filled(text: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return text
