# SPDX-License-Identifier: GPL-3.0-or-later
"""Every expected failure is one line and one document with status 3; others are told apart."""

from __future__ import annotations

import errno
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsdesk import errors
from newsdesk.cli.wording import LANGUAGES
from newsdesk.errors import NewsdeskError
from tests.cli.fake_newsroom import FakeEntrance, Runner

LIBRARY = Path("/papers/вестник")
FAILURES: list[NewsdeskError] = [
    errors.LibraryMissing(LIBRARY),
    errors.LibraryExists(LIBRARY),
    errors.LibraryForeign(LIBRARY),
    errors.LibraryNewer(LIBRARY, "0009", "0001"),
    errors.LibraryDamaged(LIBRARY, "file is not a database"),
    errors.LibraryReadOnly(LIBRARY),
    errors.LibraryHeld(LIBRARY, "айгуль", "desk-2", "newsdesk", 812, datetime(2026, 11, 23, 9, 14, tzinfo=UTC)),
    errors.LockingUnreliable(LIBRARY, "9p", "locks stay on one machine"),
    errors.LibraryCopiedWhileOpen(LIBRARY),
    errors.LibraryLocked(LIBRARY, 5.0),
    errors.DiskFull(LIBRARY),
    errors.FileUnwritable(LIBRARY, "Permission denied"),
    errors.ArticleMissing(5),
    errors.PhotoMissing(5),
    errors.RevisionMissing(5, 6),
    errors.NeverPublished(5),
    errors.NotYetPublished(5, "2024-12-05 14:05:00", "2024-12-06 09:00:00"),
    errors.WithdrawnBefore(5, "2024-12-05 14:05:00", "2024-12-04 09:00:00"),
    errors.FieldUnknown("colour"),
    errors.FieldInvalid("status", "done", "draft, ready"),
    errors.TransitionRefused(5, "draft", "published", ("in review", "ready")),
    errors.VersionConflict(5, 1, 2),
    errors.SourceRefused(LIBRARY / "a.md", "front matter", 3, "no closing line"),
    errors.BackupUnreadable(LIBRARY / "a.zip", "not a zip file"),
    errors.WorkerDied(LIBRARY / "a.jpg", "killed"),
]


def test_no_error_is_forgotten_here() -> None:
    kinds = {kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, NewsdeskError)}
    assert {type(failure) for failure in FAILURES} == kinds - {NewsdeskError}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: type(failure).__name__)
def test_a_failure_is_one_line_and_one_document(
    cli: Runner, entrance: FakeEntrance, monkeypatch: pytest.MonkeyPatch, failure: NewsdeskError, language: str
) -> None:
    monkeypatch.setenv("NEWSDESK_LANG", language)
    entrance.failure = failure
    people, script = cli("list", "lib"), cli("list", "lib", "--json")
    assert people.status == script.status == 3
    assert people.out == ""
    assert people.err.count("\n") == 1
    assert "{" not in people.err
    assert script.document.keys() == {"error", "message", "file", "line"}
    assert people.err == script.err == f"newsdesk: {script.document['message']}\n"
    path = getattr(failure, "path", None)
    assert script.document["file"] == (None if path is None else str(path))
    assert path is None or str(path) in people.err


def test_error_names_are_stable(cli: Runner, entrance: FakeEntrance) -> None:
    entrance.failure = errors.LibraryMissing(LIBRARY)
    assert cli("list", "lib", "--json").document["error"] == "library_missing"


def test_who_holds_a_library_is_told_as_far_as_it_is_known(cli: Runner, entrance: FakeEntrance) -> None:
    since = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)
    entrance.failure = errors.LibraryHeld(LIBRARY, "айгуль", "desk-2", "newsdesk", 812, since)
    told = cli("list", "lib", "--json").document
    assert told["error"] == "library_held"
    assert f"айгуль (desk-2, since {since.astimezone():%Y-%m-%d %H:%M}, process 812) works" in told["message"]
    entrance.failure = errors.LibraryHeld(LIBRARY)
    assert "does not say whose" in cli("list", "lib").err


def test_a_refused_source_has_its_line(cli: Runner, entrance: FakeEntrance) -> None:
    entrance.failure = errors.SourceRefused(LIBRARY / "a.md", "front matter", 3, "no closing line")
    ran = cli("list", "lib", "--json")
    assert ran.document["line"] == 3
    assert "line 3" in ran.document["message"]
    assert "no closing line" in ran.document["message"]


@pytest.mark.parametrize(("number", "name"), [(errno.ENOSPC, "disk_full"), (errno.EACCES, "file_problem")])
def test_a_failure_of_the_system_names_its_file(cli: Runner, entrance: FakeEntrance, number: int, name: str) -> None:
    entrance.failure = OSError(number, "the system's word", "/papers/a.txt")
    ran = cli("list", "lib", "--json")
    assert ran.status == 3
    assert ran.document["error"] == name
    assert ran.document["file"] == "/papers/a.txt"


def test_a_name_with_a_line_break_stays_in_one_line(cli: Runner, entrance: FakeEntrance) -> None:
    entrance.failure = errors.LibraryMissing(Path("a\nb\x1b[2J"))
    err = cli("list", "lib").err
    assert err.count("\n") == 1
    assert "\x1b" not in err


def test_ctrl_c_is_one_line_and_130(cli: Runner, entrance: FakeEntrance) -> None:
    entrance.failure = KeyboardInterrupt()
    ran = cli("list", "lib", "--json")
    assert ran.status == 130
    assert ran.document["error"] == "interrupted"
    assert ran.err.count("\n") == 1


def test_a_mistake_of_our_own_is_not_taken_for_theirs(cli: Runner, entrance: FakeEntrance) -> None:
    entrance.failure = ZeroDivisionError("division by zero")
    ran = cli("list", "lib", "--json")
    assert ran.status == 70
    assert ran.document["error"] == "internal_error"
    assert "Traceback" in ran.err
