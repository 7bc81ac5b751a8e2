# SPDX-License-Identifier: GPL-3.0-or-later
"""All places replaced beside the work in the window: made ready in slices that no key waits for, then one edit."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import Final

from PySide6.QtCore import QObject

from newsdesk.ui.editor.finding.scan import Place, Scan
from newsdesk.ui.editor.finding.searchable import Searchable
from newsdesk.ui.editor.finding.selected_place import replacement
from newsdesk.ui.editor.finding.template import Template
from newsdesk.ui.long_work import LongWork, Words
from newsdesk.ui.slices import Slices

SLICE_SECONDS: Final = 0.006


class ReplacingAll(LongWork):
    """Work that tells how far it is from 0 to 1 and what came of it; stopped, it leaves the text as it was."""

    def __init__(
        self,
        title: Words,
        stop_words: Words,
        work: Generator[float, None, int],
        valid: Callable[[], bool],
        parent: QObject,
    ) -> None:
        """`valid` tells whether the text is still the one that the work was begun with."""
        super().__init__(title, parent, stop_words)
        self._work = work
        self._valid = valid
        self._seconds = SLICE_SECONDS
        self._slices = Slices(self._slice, self)
        self.over = self.stopped = False
        self.done: int | None = None
        """How many places were replaced; None where it was stopped, or the text became another one."""
        self.error: Exception | None = None

    def begin(self, *, at_once: bool = False) -> None:
        """Do the first slice; all of it where it is little."""
        self._seconds = float("inf") if at_once else SLICE_SECONDS
        self._slice()

    def cancel(self) -> None:
        """Stop; nothing is replaced."""
        if not self.over:
            self.stopped = True
            self._give_up()

    def _slice(self) -> None:
        if not self._valid():
            self._give_up()
            return
        end = time.perf_counter() + self._seconds
        try:
            part = next(self._work)
            while time.perf_counter() < end:
                part = next(self._work)
        except StopIteration as finished:
            self.done = finished.value
        except Exception as error:
            self.error = error
        else:
            self.progressed.emit(round(100 * part), 100)
            self._slices.start()
            return
        self._end()

    def _give_up(self) -> None:
        self._work.close()
        self._end()

    def _end(self) -> None:
        self.over = True
        self._slices.stop()
        self.ended.emit()


def replacing(text: Searchable, scan: Scan, made: Template) -> Generator[float, None, int]:
    """What comes in all places of a search, then the edit; tells how far it is, then how many they were (TooHard)."""
    changes: list[tuple[Place, str]] = []
    count = max(1, scan.count)
    for place in scan.places:
        changes.append((place, replacement(made, scan, text, place)))
        yield len(changes) / count / 3
    for part in text.writing(changes):
        yield (1 + 2 * part) / 3
    return len(changes)
