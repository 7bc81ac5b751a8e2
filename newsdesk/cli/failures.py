# SPDX-License-Identifier: GPL-3.0-or-later
"""Failures in words: what happened, where, why, what is safe and what to do, in one line."""

from __future__ import annotations

import errno
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from newsdesk.cli.wording import Words
from newsdesk.errors import LibraryHeld, NewsdeskError, SourceRefused

_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})


class StoppedMidway(Exception):
    """A command failed with `cause` after it had done a part of its work, which stays."""

    def __init__(self, cause: NewsdeskError | OSError) -> None:
        super().__init__(cause)
        self.cause = cause


@contextmanager
def watched(state: Callable[[], object]) -> Iterator[None]:
    """Tell a failure that left something done (StoppedMidway) from one that changed nothing, by what `state` gives."""
    before = state()
    try:
        yield
    except (NewsdeskError, OSError) as error:
        after = before
        with suppress(NewsdeskError, OSError):
            after = state()
        if after == before:
            raise
        raise StoppedMidway(error) from error


@dataclass(frozen=True, slots=True)
class Failure:
    """A failure as it is shown; `error` is its stable name, `line` counts from 1."""

    error: str
    message: str
    file: str | None = None
    line: int | None = None

    def document(self) -> dict[str, object]:
        """The JSON form."""
        return {"error": self.error, "message": self.message, "file": self.file, "line": self.line}


def code_of(error: type[Exception]) -> str:
    """The stable name of an error class: LibraryMissing is `library_missing`."""
    return _CAPITAL.sub("_", error.__name__).lower()


def explain(error: NewsdeskError | OSError, words: Words) -> Failure:
    """What a failure says to people and scripts."""
    if isinstance(error, OSError):
        return _explain_system(error, words)
    if isinstance(error, SourceRefused):
        return _explain_source(error, words)
    code = code_of(type(error))
    values = {name: _shown(getattr(error, name)) for name in getattr(error, "__dataclass_fields__", ())}
    if isinstance(error, LibraryHeld):
        kind = "known" if error.who else "nameless" if error.host else "unknown"
        values["holder"] = words(f"holder.{kind}", **values)
    for name in ("detail", "expected"):
        if name in values:
            values[name] = words.of_code("code", values[name])
    message = words(f"error.{code}", **values) if f"error.{code}" in words else f"{code}: {error}"
    path = getattr(error, "path", None)
    return Failure(code, message, None if path is None else str(path))


def _explain_source(error: SourceRefused, words: Words) -> Failure:
    message = refusal_line(words, error.path, error.reason, error.line, error.detail)
    return Failure(code_of(SourceRefused), message, str(error.path), error.line or None)


def _explain_system(error: OSError, words: Words) -> Failure:
    file = None if error.filename is None else str(error.filename)
    code = "disk_full" if error.errno in _NO_ROOM else "file_problem"
    values = {"path": file or "?", "detail": error.strerror or str(error)}
    return Failure(code, words(f"error.{code}", **values), file)


def refusal_line(words: Words, path: Path | str, reason: str, line: int = 0, detail: str = "") -> str:
    """«file, line: reason» for something that was not taken."""
    place = words("place.line", path=path, line=line) if line else str(path)
    return words("error.source_refused", place=place, reason=words.of_code("code", reason, detail))


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(str(each) for each in value)
    if isinstance(value, datetime):
        return f"{value.astimezone():%Y-%m-%d %H:%M}"
    if isinstance(value, float):
        return f"{value:g}"
    return str(value)
