# SPDX-License-Identifier: GPL-3.0-or-later
"""The batches that a window writes to the journal: all of one is on disk on return, or nothing of it.

Beside the steps stands what they go on from, and which articles the window has open: where the file was another one
suddenly, or a batch was taken back, this is what the next one begins with.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from newsdesk.errors import DiskFull, FileUnwritable, LibraryDamaged, LibraryMissing, NewsdeskError
from newsdesk.store.damaged_journal import mend_journal
from newsdesk.store.journal import MOST_AT_ONCE, Journal, Presence
from newsdesk.store.journal_log import JournalLog
from newsdesk.store.photo_files import PhotoFiles
from newsdesk.store.schema import DATABASE_FILE

_ALL: Final = 1 << 62
"""A number that no step has."""

_log = logging.getLogger(__name__)


@dataclass(eq=False)
class Entry:
    """A step on its way to the disk; `sequence` is its number once it is there.

    `pack` is called on the journal's thread, so that whoever types does not wait for it.
    """

    article: int
    version: int
    pack: Callable[[], bytes]
    at: datetime = field(default_factory=lambda: datetime.now(UTC))
    sequence: int = 0
    on_disk: threading.Event = field(default_factory=threading.Event)
    handed_over: float = field(default_factory=time.monotonic)


Work = Callable[[Journal], None]
Waiting = tuple[Entry | None, Work | None]
"""A step, some other work, or a step with more to it than being added."""
Ground = Callable[[], bytes | None]
"""Packs the step that those after a save go on from; None where there is nothing to say."""


class BatchWriter:
    """Writes what one window (`writer`) has for the journal of a library; one thread uses it.

    `replaced` is told that the file was another one suddenly, so that what was in the former is lost.
    """

    def __init__(self, folder: Path, writer: str, replaced: Callable[[], None]) -> None:
        self._folder = folder
        self._writer = writer
        self._replaced = replaced
        self._journal: Journal | None = None
        self._journal_log: JournalLog | None = None
        self._opened_once = self._in_library = False
        self._entered: dict[int, Presence] = {}
        # What the next step of an article goes on from, since whoever hands it over may not know of the save yet.
        self._versions: dict[int, int] = {}
        self._grounds: dict[int, Ground] = {}

    def write(self, batch: Sequence[Waiting]) -> Exception | None:
        """Have all of a batch on disk; where that failed nothing of it is, and the answer says why."""
        error = self._written_or_taken_back(batch)
        if isinstance(error, DiskFull) and PhotoFiles(self._folder).give_back():
            error = self._written_or_taken_back(batch)
        return error

    def close(self) -> None:
        """Let go of the file."""
        if self._journal_log is not None:
            self._journal_log.close()
        if self._journal is not None:
            self._journal.close()
        self._journal = self._journal_log = None

    # -- work that a batch may hold ----------------------------------------------------------------------------------

    def note_saved(
        self, journal: Journal, article: int, mark: Entry | None, version: int, ground: Ground | None
    ) -> None:
        """Drop the steps up to and with `mark` (all, where it is None), and go on from the version that holds them."""
        journal.forget(article, _ALL if mark is None else mark.sequence, writer=self._writer)
        self._versions[article] = version
        self._grounds.pop(article, None)
        if ground is not None:
            self._grounds[article] = ground
        if journal.go_on_from(article, self._writer, version):
            self._write_ground(journal, article)

    def begin_anew(self, journal: Journal, entry: Entry) -> None:
        """Let one step stand in the place of all others of its article."""
        journal.forget(entry.article, _ALL, writer=self._writer)
        self._write_step(journal, entry)

    def enter(self, journal: Journal, presence: Presence) -> None:
        """Note that the window has an article open."""
        self._entered[presence.article] = presence
        journal.enter(presence)

    def leave(self, journal: Journal, article: int) -> None:
        """Note that the window has an article open no more."""
        self._entered.pop(article, None)
        journal.leave(self._writer, article)

    # -- within ------------------------------------------------------------------------------------------------------

    def _written_or_taken_back(self, batch: Sequence[Waiting]) -> Exception | None:
        versions, grounds = dict(self._versions), dict(self._grounds)
        error = self._written(batch)
        if error is not None:
            self._versions, self._grounds = versions, grounds
        return error

    def _written(self, batch: Sequence[Waiting]) -> Exception | None:
        try:
            journal = self._open()
            keys = [entry for entry, work in batch if entry is not None and work is None]
            if len(keys) == len(batch) <= MOST_AT_ONCE and not self._grounds:
                # Typing is this alone. Each statement asks for Python's lock anew, which others may be slow to give.
                self._write_at_once(journal, keys)
            else:
                self._write_together(journal, batch)
            if self._journal_log is not None:
                self._journal_log.committed()
            if not journal.in_place:
                raise FileUnwritable(self._folder, "journal.db is gone")  # noqa: TRY301 - told as any other failure
        except NewsdeskError as error:
            self._mend(error)
            return error
        except Exception as error:
            _log.exception("the journal could not be written")
            return error
        return None

    def _mend(self, error: NewsdeskError) -> None:
        """Have a new journal for the next try where this one is damaged."""
        if isinstance(error, LibraryDamaged):
            try:
                mended = mend_journal(self._folder, datetime.now(UTC))
            except (NewsdeskError, sqlite3.Error):
                _log.exception("the journal could not be mended")
            else:
                _log.warning("the journal was damaged: %s", mended)

    def _open(self) -> Journal:
        """The journal, opened anew where its file went away under it."""
        if self._journal is not None and not self._journal.in_place:
            self.close()
        if self._journal is None:
            if self._in_library and not (self._folder / DATABASE_FILE).is_file():
                raise LibraryMissing(self._folder)  # a journal where no library is would be found by nobody
            self._journal = Journal(self._folder)
            self._journal_log = self._journal.log()
            self._in_library = (self._folder / DATABASE_FILE).is_file()
            if self._opened_once:
                for presence in self._entered.values():
                    self._journal.enter(presence)
                self._replaced()
            self._opened_once = True
        return self._journal

    def _write_together(self, journal: Journal, batch: Sequence[Waiting]) -> None:
        with journal.together():
            for entry, work in batch:
                if work is not None:
                    work(journal)
                elif entry is not None:
                    self._write_step(journal, entry)

    def _write_at_once(self, journal: Journal, entries: list[Entry]) -> None:
        packed = [(entry, step) for entry in entries if (step := _packed(entry)) is not None]
        rows = [(entry.article, entry.at, step, self._version(entry)) for entry, step in packed]
        for (entry, _), sequence in zip(packed, journal.append_all(rows, writer=self._writer), strict=True):
            entry.sequence = sequence

    def _write_step(self, journal: Journal, entry: Entry) -> None:
        step = _packed(entry)
        if step is not None:
            self._write_ground(journal, entry.article)
            entry.sequence = journal.append(
                entry.article, step, writer=self._writer, version=self._version(entry), at=entry.at
            )

    def _write_ground(self, journal: Journal, article: int) -> None:
        ground = self._grounds.pop(article, None)
        step = None if ground is None else ground()
        if step is not None:
            journal.append(article, step, writer=self._writer, version=self._versions[article])

    def _version(self, entry: Entry) -> int:
        return max(entry.version, self._versions.get(entry.article, 0))


def _packed(entry: Entry) -> bytes | None:
    """The step; None where it cannot be packed: a mistake of ours must not keep those behind it from the disk."""
    try:
        return entry.pack()
    except Exception:
        _log.exception("a step could not be packed")
        return None
