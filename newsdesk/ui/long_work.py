# SPDX-License-Identifier: GPL-3.0-or-later
"""Work that takes long: what it is called, how far it is, and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.ui.background import Job

Words = str | Callable[[], str]
"""What work is called; who gives a function is asked anew when the language is another."""
_EYE_MS = 50
"""Nobody sees it more often; who types would wait each time."""


class LongWork(QObject):
    """Work that the status bar shows: how far it is, and a way to stop it."""

    progressed = Signal(int, int)
    ended = Signal()
    dropped = Signal()
    """It was called off, and has come to its end."""
    _stepped = Signal()

    def __init__(self, title: Words, parent: QObject, stop_words: Words = "", *, counted: bool = False) -> None:
        super().__init__(parent)
        self.counted = counted
        """Whether its progress counts what its user would count."""
        self._title = title
        self._stop_words = stop_words
        self.job: Job | None = None
        self._called_off = False
        self._step = (0, 0)
        self._to_tell = False
        self._pause = QTimer(self, singleShot=True, interval=_EYE_MS)
        self._pause.timeout.connect(self._tell)
        self._stepped.connect(self._hear)
        self.ended.connect(self._tell)

    @property
    def title(self) -> str:
        """What it is."""
        return said(self._title)

    @property
    def stop_words(self) -> str:
        """What stopping it does, where that is not that what is done by then stays."""
        return said(self._stop_words)

    def step(self, part: int, whole: int) -> None:
        """Note how far it is, on whatever thread; `progressed` follows, not for each of many steps a second."""
        self._step = (part, whole)
        if not self._to_tell:
            self._to_tell = True
            self._stepped.emit()

    def _hear(self) -> None:
        if not self._pause.isActive():
            self._tell()

    def _tell(self) -> None:
        if self._to_tell:
            self._to_tell = False
            self._pause.start()
            self.progressed.emit(*self._step)

    def given(self, job: Job) -> None:
        """Take the job that does the work; what was called off before is called off with it."""
        self.job = job
        if self._called_off:
            job.cancel()

    def cancel(self) -> None:
        """Ask the work to stop where it next looks; `ended` follows when it has."""
        self._called_off = True
        if self.job is not None:
            self.job.cancel()


def said(words: Words) -> str:
    """The words in the language of now."""
    return words if isinstance(words, str) else words()
