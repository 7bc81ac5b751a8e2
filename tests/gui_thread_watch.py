# SPDX-License-Identifier: GPL-3.0-or-later
"""Sees when the window's own thread asks a library something, or opens a file of one: it must never wait for a disk."""

from __future__ import annotations

import os
import sqlite3
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any, Final

_TESTS: Final = str(Path(__file__).resolve().parent) + os.sep
_WINDOW: Final = str(Path(__file__).resolve().parent.parent / "newsdesk" / "ui") + os.sep
_KEPT: Final = 12
"""Lines of the way to a question that are told."""

ALLOWED: Final = {
    ("session.py", "close"): "the program ends: nobody looks at the window any more, and the library must be let go",
}
"""Places of the window that may wait for the disk, and why."""


class Watch:
    """What the window's own thread did that it should not have done."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.folders: set[str] = set()

    def note(self, what: str) -> None:
        """Take note of a question or a file, unless another thread or a test itself asks for it."""
        if threading.get_ident() != threading.main_thread().ident:
            return
        frame = _asking(sys._getframe(1))
        if frame is not None and (Path(frame.f_code.co_filename).name, frame.f_code.co_name) not in ALLOWED:
            way = "".join(traceback.format_stack(sys._getframe(1))[-_KEPT:])
            self.seen.append(f"{what}\n{way}")


def _asking(frame: FrameType | None) -> FrameType | None:
    """The place of the window that led here; None where a test asked, or the program outside its window."""
    while frame is not None:
        name = frame.f_code.co_filename
        if name.startswith(_WINDOW):
            return frame
        if name.startswith(_TESTS) and name != __file__:
            return None
        frame = frame.f_back
    return None


_watch: Watch | None = None


class _Cursor(sqlite3.Cursor):
    def execute(self, *arguments: Any) -> _Cursor:
        if _watch is not None:
            _watch.note(str(arguments[0]))
        super().execute(*arguments)
        return self

    def executemany(self, *arguments: Any) -> _Cursor:
        if _watch is not None:
            _watch.note(str(arguments[0]))
        super().executemany(*arguments)
        return self


class _Connection(sqlite3.Connection):
    def cursor(self, *_arguments: Any, **_names: Any) -> _Cursor:  # type: ignore[override]  # always one of ours
        return super().cursor(_Cursor)

    def execute(self, *arguments: Any) -> _Cursor:
        return self.cursor().execute(*arguments)

    def executemany(self, *arguments: Any) -> _Cursor:
        return self.cursor().executemany(*arguments)


_connect = sqlite3.connect


def _watched(*arguments: Any, **names: Any) -> sqlite3.Connection:
    made: sqlite3.Connection = _connect(*arguments, **{"factory": _Connection, **names})
    return made


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "open" and _watch is not None and isinstance(arguments[0], str):
        folder = arguments[0]
        if any(folder.startswith(each) for each in _watch.folders):
            _watch.note(f"open {folder}")


_hooked = False


@contextmanager
def watched(*libraries: Path) -> Iterator[Watch]:
    """Look, as long as it is entered; files count where they are in one of these folders."""
    global _watch, _hooked
    if not _hooked:  # it can never be taken away again
        sys.addaudithook(_audit)
        _hooked = True
    _watch = Watch()
    _watch.folders = {str(library) + os.sep for library in libraries}
    sqlite3.connect = _watched  # type: ignore[assignment]
    try:
        yield _watch
    finally:
        _watch = None
        sqlite3.connect = _connect
