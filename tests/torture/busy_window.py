# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window with everything going on at once, and somebody typing in it: a script, not a test.

    python -m tests.torture.busy_window LIBRARY TEXTS LOG PLACE SECONDS

takes the texts in, reads the log again and again (a line longer each time, in PLACE), makes backup upon backup, all
without a pause, and types until the texts are in the library or the time is over; then it tells, as one line of JSON,
how long the keys took to reach the disk.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from newsdesk.domain.backups import Reason
from newsdesk.newsroom.changes import Changes, Done
from newsdesk.newsroom.manuscripts import Entry, JournalWriter
from newsdesk.store.journal_batches import Waiting
from newsdesk.ui import application as program
from newsdesk.ui.desk import Desk
from tests.journeys.hands import Hands
from tests.patience import pause

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.reports import IntakeReport, Progress

PAUSE_MS = 25
GOAL = 0.3
_WORDS = "мост через реку открыли после ремонта "


class KeyTimes:
    """From the moment a key was pressed until all that came of it is on disk."""

    def __init__(self, writer: JournalWriter) -> None:
        self.waits: list[tuple[float, float]] = []
        """Of each key, how long it took until the journal began to write it, and until it was on disk."""
        self.pressed = 0.0
        self._pressed_at: dict[Entry, float] = {}
        self._append, self._write = writer.append, writer.batches.write
        writer.append = self._note  # type: ignore[method-assign]  # the two places to look on
        writer.batches.write = self._written  # type: ignore[method-assign]

    def _note(self, article: int, version: int, pack: Callable[[], bytes]) -> Entry:
        entry = self._append(article, version, pack)
        self._pressed_at[entry] = self.pressed
        return entry

    def _written(self, batch: Sequence[Waiting]) -> Exception | None:
        begun = time.monotonic()
        error = self._write(batch)
        if error is None:
            now = time.monotonic()
            pressed = [self._pressed_at.pop(each) for each, _ in batch if each in self._pressed_at]
            self.waits += [(begun - each, now - each) for each in pressed]
        return error


class Turns:
    """How long a thread that does nothing waits for Python's lock."""

    def __init__(self) -> None:
        self.longest = 0.0
        threading.Thread(target=self._look, daemon=True).start()

    def _look(self) -> None:
        while True:
            begun = time.monotonic()
            time.sleep(0.02)
            self.longest = max(self.longest, time.monotonic() - begun - 0.02)


class Day:
    """A day on which everything happens at once."""

    def __init__(self, texts: Path, log: Path, place: Path, seconds: float) -> None:
        self._texts, self._log, self._place, self._seconds = texts, log, place, seconds
        self._in = 0
        self._over = threading.Event()
        self.logs = self.backups = 0
        self.failures: list[BaseException] = []

    def be(self, desk: Desk) -> None:
        """Let it all happen; what goes wrong ends the program, which would stand there for ever."""
        try:
            self._begin(desk)
        except BaseException:
            traceback.print_exc()
            os._exit(1)

    def _begin(self, desk: Desk) -> None:
        """Let it all begin, and type until the texts are in."""
        hands = Hands(desk.window)
        hands.wait(lambda: desk.session.is_open and not desk.session.background.busy, "the library")
        desk.window.activateWindow()
        hands.press("Ctrl+N")
        hands.wait(lambda: desk.article is not None, "a draft")
        desk.editor.focus_text()
        newsroom = desk.session.newsroom
        times = KeyTimes(newsroom.manuscripts.journal)
        desk.session.failed.connect(self.failures.append)
        turns = Turns()
        started = time.monotonic()
        desk.session.run_long(desk, "", self._take_in, self._taken, failed=self._failed)
        for beside in (self._read_logs, self._back_up):
            threading.Thread(target=beside, args=(newsroom,), daemon=True).start()
        slowest = self._type(hands, times, started + self._seconds)
        self._over.set()
        newsroom.manuscripts.journal.wait(10)
        told = {
            "imported": self._in, "seconds": time.monotonic() - started, "logs": self.logs, "backups": self.backups,
            "window": slowest, "turn": turns.longest, "failures": [repr(each) for each in self.failures],
            **_told(times.waits),
        }  # fmt: skip
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        os._exit(0)

    def _type(self, hands: Hands, times: KeyTimes, end: float) -> float:
        """Type until it is over; the most that the window did for a key."""
        slowest = 0.0
        for number in count():
            times.pressed = time.monotonic()
            hands.type_sign(_WORDS[number % len(_WORDS)])
            if number % 400 == 399:
                hands.press("Return")
            slowest = max(slowest, time.monotonic() - times.pressed)
            pause(PAUSE_MS)
            if self._over.is_set() or time.monotonic() > end:
                break
        return slowest

    def _take_in(self, newsroom: Newsroom, progress: Progress) -> Done[IntakeReport]:
        def noted(done: int, total: int) -> None:
            self._in = done
            progress(done, total)

        return Done(newsroom.take_in([self._texts], progress=noted), Changes.everything())

    def _taken(self, report: IntakeReport) -> None:
        self._in = report.imported
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
            try:
                newsroom.read_logs([copy])
            except Exception as error:
                self.failures.append(error)
                return
            self.logs += 1

    def _back_up(self, newsroom: Newsroom) -> None:
        while not self._over.is_set():
            try:
                newsroom.backups.make(Reason.DAILY)
            except Exception as error:
                self.failures.append(error)
                return
            self.backups += 1


def _told(waits: list[tuple[float, float]]) -> dict[str, float]:
    """What there is to say of the keys; of the longest also what it waited for."""
    longest = max(waits, key=lambda each: each[1])
    whole = sorted(each[1] for each in waits)
    return {
        "keys": len(whole), "median": whole[len(whole) // 2], "p99": whole[int(0.99 * len(whole))],
        "p999": whole[int(0.999 * len(whole))], "longest": whole[-1], "late": sum(each > GOAL for each in whole),
        "until": longest[0], "writing": longest[1] - longest[0],
    }  # fmt: skip


def main(words: list[str]) -> int:
    """Run the program on a library on such a day."""
    library, texts, log, place = map(Path, words[:4])
    day = Day(texts, log, place, float(words[4]))
    make_desk = program._Furnisher._make_desk

    def make_desk_and_begin(furnisher: program._Furnisher) -> None:
        make_desk(furnisher)
        QTimer.singleShot(0, lambda: day.be(furnisher._desk))

    program._Furnisher._make_desk = make_desk_and_begin  # type: ignore[method-assign, assignment]  # the one place to step in
    return program.run(library)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
