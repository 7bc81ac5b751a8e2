# SPDX-License-Identifier: GPL-3.0-or-later
"""Work off the GUI thread: several readers, one writer, and answers that come back to the GUI thread."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from newsdesk.store.interruption import Question

T = TypeVar("T")
READERS = 2


class Cancelled(Exception):
    """The work was called off; nobody is told of its end."""


@dataclass(eq=False)
class Job:
    """A piece of work on its way; `cancel` calls it off, at once where it waits or reads the library, else where it
    looks."""

    work: Callable[[], Any]
    done: Callable[[Any], None] | None
    failed: Callable[[Exception], None]
    dropped: Callable[[], None] | None = None
    """Told that the work was called off and has come to its end."""
    cancelled: threading.Event = field(default_factory=threading.Event)
    question: Question = field(default_factory=Question)

    def cancel(self) -> None:
        """Call the work off: neither its answer nor its failure is told."""
        self.cancelled.set()
        self.question.call_off()

    def check(self) -> None:
        """Raise Cancelled in work that was called off."""
        if self.cancelled.is_set():
            raise Cancelled


class Background(QObject):
    """Threads that work for the window; must be closed before the library is."""

    _answered = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._writing: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._latest: dict[str, Job] = {}
        self._long: dict[Job, threading.Thread] = {}
        self._open = 0
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._threads = [self._start(self._reading, f"reader {number}") for number in range(READERS)]
        self._threads.append(self._start(self._writing, "writer"))

    @property
    def busy(self) -> bool:
        """Whether any answer is still to come."""
        return self._open > 0

    def read(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None,
        failed: Callable[[Exception], None],
        *,
        key: str = "",
        dropped: Callable[[], None] | None = None,
    ) -> Job:
        """Run work that changes nothing; a later one with the same key takes the place of this one."""
        job = Job(work, done, failed, dropped)
        if key:
            earlier = self._latest.get(key)
            if earlier is not None:
                earlier.cancel()
            self._latest[key] = job
        return self._put(self._reading, job)

    def write(
        self, work: Callable[[], T], done: Callable[[T], None] | None, failed: Callable[[Exception], None]
    ) -> Job:
        """Run work that changes the library: one at a time, in the order in which it was given."""
        return self._put(self._writing, Job(work, done, failed))

    def run_long(
        self,
        work: Callable[[Job], T],
        done: Callable[[T], None] | None,
        failed: Callable[[Exception], None],
        dropped: Callable[[], None] | None = None,
    ) -> Job:
        """Run work that takes seconds or minutes on a thread of its own, so that no question waits behind it.

        The work gets its own job, whose `check` it calls now and then.
        """
        job = Job(lambda: work(job), done, failed, dropped)
        self._open += 1
        thread = threading.Thread(target=self._run, args=(job,), name="newsdesk long work", daemon=True)
        self._long[job] = thread
        thread.start()
        return job

    def close(self) -> None:
        """Finish what was given to the writer, stop the rest where it next looks, and end the threads."""
        for job in (*self._latest.values(), *self._long):
            job.cancel()
        self._writing.put(None)
        for _ in range(READERS):
            self._reading.put(None)
        for thread in (*self._threads, *self._long.values()):
            thread.join()
        self._latest.clear()
        self._long.clear()

    def _put(self, line: queue.SimpleQueue[Job | None], job: Job) -> Job:
        self._open += 1
        line.put(job)
        return job

    def _start(self, line: queue.SimpleQueue[Job | None], name: str) -> threading.Thread:
        thread = threading.Thread(target=self._serve, args=(line,), name=f"newsdesk {name}", daemon=True)
        thread.start()
        return thread

    def _serve(self, line: queue.SimpleQueue[Job | None]) -> None:
        while (job := line.get()) is not None:
            self._run(job)

    def _run(self, job: Job) -> None:
        if job.cancelled.is_set():
            self._answered.emit(job, None, None)
            return
        try:
            with job.question.asked():
                value = job.work()
        except Exception as error:
            self._answered.emit(job, None, error)
        else:
            self._answered.emit(job, value, None)

    def _deliver(self, job: Job, value: object, error: Exception | None) -> None:
        self._open -= 1
        self._long.pop(job, None)
        for key in [key for key, latest in self._latest.items() if latest is job]:
            del self._latest[key]
        if job.cancelled.is_set() or isinstance(error, Cancelled):
            if job.dropped is not None:
                job.dropped()
            return
        if error is not None:
            job.failed(error)
        elif job.done is not None:
            job.done(value)
