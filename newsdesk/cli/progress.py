# SPDX-License-Identifier: GPL-3.0-or-later
"""Progress of long work: one rewritten line, and only where somebody watches."""

from __future__ import annotations

import time
from types import TracebackType

from newsdesk.cli.output import Console

_PAUSE = 0.1
"""Seconds between two rewrites: more often only costs time."""


class ProgressLine:
    """Told how much is done of how much; gone from the terminal when the work ends."""

    def __init__(self, console: Console, label: str) -> None:
        self._console = console
        self._label = label
        self._next = 0.0
        self._shown = False

    def __enter__(self) -> ProgressLine:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._shown:
            self._console.show_progress("")

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if not self._console.watched or now < self._next:
            return
        self._next = now + _PAUSE
        self._shown = True
        share = f" ({done * 100 // total} %)" if total else ""
        self._console.show_progress(f"{self._label} {done}/{total}{share}" if total else f"{self._label} {done}")
