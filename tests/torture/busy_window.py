# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window with everything going on at once, and somebody typing in it: a script, not a test.

    python -m tests.torture.busy_window LIBRARY TEXTS LOG PLACE

takes the texts in, reads the log again and again (a line longer each time, in PLACE), makes backups, and types until
the texts are in the library; then it tells, as one line of JSON, how long the keys took to reach the disk.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from newsdesk.domain.backups import Reason
from newsdesk.newsroom.changes import Changes, Done
from newsdesk.newsroom.manuscripts import Entry, JournalWriter
from newsdesk.ui import application as program
from newsdesk.ui.desk import Desk
from tests.journeys.hands import Hands

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.reports import IntakeReport, Progress

PAUSE_MS = 25
_WORDS = "мост через реку открыли после ремонта "


class KeyTimes:
    """From the moment a key was pressed until all that came of it is on disk."""

    def __init__(self, writer: JournalWriter) -> None:
        self.waits: list[float] = []
        self.pressed = 0.0
        self._pressed_at: dict[Entry, float] = {}
        self._append, self._try = writer.append, writer._try
        writer.append = self._note  # type: ignore[method-assign]  # the two places to look on
        writer._try = self._written  # type: ignore[method-assign]

    def _note(self, article: int, version: int, pack: Callable[[], bytes]) -> Entry:
        entry = self._append(article, version, pack)
        self._pressed_at[entry] = self.pressed
        return entry

    def _written(self, batch: list[tuple[Entry | None, Any]]) -> Exception | None:
        error = self._try(batch)
        if error is None:
            now = time.monotonic()
            self.waits += [now - self._pressed_at.pop(each) for each, _ in batch if each in self._pressed_at]
        return error


class Day:
    """A day on which everything happens at once."""

    def __init__(self, texts: Path, log: Path, place: Path) -> None:
        self._texts, self._log, self._place = texts, log, place
        self._over = threading.Event()
        self.logs = self.backups = 0
        self.report: IntakeReport | None = None
        self.failures: list[BaseException] = []

    def begin(self, desk: Desk) -> None:
        """Let it all begin, and type until the texts are in."""
        hands = Hands(desk.window)
        hands.wait(lambda: desk.session.is_open and not desk.session.background.busy, "the library")
        desk.window.activateWindow()
        hands.press("Ctrl+N")
        hands.wait(lambda: desk.article is not None, "a draft")
        desk.editor.focus_text()
        newsroom = desk.session.newsroom
        times = KeyTimes(newsroom.manuscripts.journal)
        started = time.monotonic()
        desk.session.failed.connect(self.failures.append)
        desk.session.run_long(desk, "", self._take_in, self._taken, failed=self._failed)
        for beside in (self._read_logs, self._back_up):
            threading.Thread(target=beside, args=(newsroom,), daemon=True).start()
        slowest = 0.0
        for number in count():
            times.pressed = time.monotonic()
            hands.type_sign(_WORDS[number % len(_WORDS)])
            if number % 400 == 399:
                hands.press("Return")
            slowest = max(slowest, time.monotonic() - times.pressed)
            QTest.qWait(PAUSE_MS)
            if self._over.is_set():
                break
        newsroom.manuscripts.journal.wait(10)
        waits = sorted(times.waits)
        told = {
            "imported": 0 if self.report is None else self.report.imported, "seconds": time.monotonic() - started,
            "logs": self.logs, "backups": self.backups, "keys": len(waits), "longest": waits[-1],
            "p999": waits[int(0.999 * len(waits))], "median": waits[len(waits) // 2], "window": slowest,
            "failures": [repr(each) for each in self.failures],
        }  # fmt: skip
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        os._exit(0)

    def _take_in(self, newsroom: Newsroom, progress: Progress) -> Done[IntakeReport]:
        return Done(newsroom.take_in([self._texts], progress=progress), Changes.everything())

    def _taken(self, report: IntakeReport) -> None:
        self.report = report
        self._over.set()

    def _failed(self, error: BaseException) -> None:
        self.failures.append(error)
        self._over.set()

    def _read_logs(self, newsroom: Newsroom) -> None:
        content = self._log.read_bytes()
        while not self._over.is_set():
            content += content[content.rindex(b"\n", 0, -1) + 1 :]
            copy = self._place / "busy.log"
            copy.write_bytes(content)
            newsroom.read_logs([copy])
            self.logs += 1

    def _back_up(self, newsroom: Newsroom) -> None:
        while not self._over.is_set():
            try:
                newsroom.backups.make(Reason.DAILY)
            except Exception as error:
                self.failures.append(error)
                return
            self.backups += 1


def main(words: list[str]) -> int:
    """Run the program on a library on such a day."""
    library, *others = map(Path, words)
    day = Day(*others)
    make_desk = program._Furnisher._make_desk

    def make_desk_and_begin(furnisher: program._Furnisher) -> None:
        make_desk(furnisher)
        QTimer.singleShot(0, lambda: day.begin(furnisher._desk))

    program._Furnisher._make_desk = make_desk_and_begin  # type: ignore[method-assign, assignment]  # the one place to step in
    return program.run(library)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
