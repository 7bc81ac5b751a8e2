# SPDX-License-Identifier: GPL-3.0-or-later
"""The search that goes on beside the typing: in slices that no key waits for, and what is hard in another thread."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from newsdesk.ui.background import Background
from newsdesk.ui.editor.finding.query import BadPattern, Pattern, Query, TooHard
from newsdesk.ui.editor.finding.scan import Limits, Place, Scan, Spot, found_in, settled, shifted
from newsdesk.ui.editor.finding.searchable import Searchable
from newsdesk.ui.slices import Slices

SLICE_SECONDS: Final = 0.006
AFTER_EDIT_MS: Final = 120
LONGEST_SECONDS: Final = 1.0
"""How long another thread may look at one piece of text."""
_HARD_PIECES: Final = 4
"""After so many of them nobody waits for the rest."""


class Search(QObject):
    """Where a query is in a text; kept true while the text changes, as long as it is asked for."""

    changed = Signal()
    """More was found, or other places, or it came to its end."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._text: Searchable | None = None
        self._query = Query()
        self._scan: Scan | None = None
        self._limits: Limits | None = None
        self._at = 0
        self._hard = 0
        self._asked = 0
        self._waits: Callable[[], None] | None = None
        self.version = 0
        """Another one as soon as the text or what is searched for is another."""
        self.error: BadPattern | None = None
        self.too_hard = False
        self._slices = Slices(self._slice, self)

    # -- what is asked -----------------------------------------------------------------------------------------------

    def ask(self, text: Searchable, query: Query) -> None:
        """Search for something, from the caret on."""
        if text is not self._text:
            limits = self._limits
            self.stop()
            self._text, self._limits = text, limits
            text.spliced.connect(self._spliced)
            text.reset.connect(self._again)
            text.listen(True)
        self._query, self.error = query, None
        self.version += 1
        pattern = None
        try:
            pattern = Pattern(query) if query.words else None
        except BadPattern as error:
            self.error = error
        self._begin(text, pattern)
        self._slice()

    def stop(self) -> None:
        """Look for nothing, and hear no more of the text."""
        if self._text is not None:
            self._text.listen(False)
            self._text.spliced.disconnect(self._spliced)
            self._text.reset.disconnect(self._again)
        self._text = self._scan = self._waits = self._limits = None
        self._asked += 1
        self._slices.stop()

    def limit(self, limits: Limits | None) -> None:
        """Count only what lies within, from now on."""
        self._limits = limits
        if self._scan is not None:
            self._scan.limit(limits)
        self.changed.emit()

    def catch_up(self) -> None:
        """Look now at what was changed a moment ago."""
        if self._slices.is_active:
            self._slice()

    def when_finished(self, run: Callable[[], None]) -> None:
        """Do something once everything is found: at once, if it is."""
        if self.running:
            self._waits = run
        else:
            run()

    # -- what was found ----------------------------------------------------------------------------------------------

    @property
    def scan(self) -> Scan | None:
        """What was found so far; None where nothing is searched for."""
        return self._scan

    @property
    def limits(self) -> Limits | None:
        """Within which places count."""
        return self._limits

    @property
    def count(self) -> int:
        """How many places were found so far; while more are looked for, what is quickly told."""
        if self._scan is None:
            return 0
        return self._scan.found_so_far if self.running else self._scan.count

    @property
    def running(self) -> bool:
        """Whether more may still be found."""
        return self._scan is not None and not self._scan.finished and not self.too_hard

    def behind(self, spot: Spot) -> Place | None:
        """The next place from a spot on, as far as is known."""
        return self._scan.behind(spot) if self._scan is not None else None

    def before(self, spot: Spot) -> Place | None:
        """The place before a spot, as far as is known."""
        return self._scan.before(spot) if self._scan is not None else None

    def in_units(self, first: int, last: int) -> list[Place]:
        """What was found in some units."""
        return self._scan.in_units(first, last) if self._scan is not None else []

    # -- within ------------------------------------------------------------------------------------------------------

    def _begin(self, text: Searchable, pattern: Pattern | None) -> None:
        self._scan = Scan(text, pattern) if pattern is not None else None
        if self._scan is not None:
            self._scan.limit(self._limits)
        self._at = text.selected()[0].unit
        self._hard = 0
        self._asked += 1
        self._waits = None
        self.too_hard = False

    def _again(self) -> None:
        self.version += 1
        self._limits = None
        if self._text is not None:
            self._begin(self._text, self._scan.pattern if self._scan is not None else None)
            self._slices.start()

    def _spliced(self, index: int, gone: int, come: int) -> None:
        self.version += 1
        if self._limits is not None and self._text is not None:
            self._limits = settled(shifted(self._limits, index, gone, come), self._text)
        if self._scan is not None:
            self._scan.spliced(index, gone, come)
            self._scan.limit(self._limits)
            self._at = index
            self._asked += 1
            self._slices.start(AFTER_EDIT_MS)

    def _slice(self) -> None:
        self._slices.stop()
        end = time.perf_counter() + SLICE_SECONDS
        scan = self._scan
        while scan is not None and not self.too_hard and (unit := scan.next_unit(self._at)) is not None:
            try:
                scan.look(unit)
            except TooHard:
                self._look_elsewhere(scan, unit)
                break
            self._at = unit + 1
            if time.perf_counter() > end:
                self._slices.start()
                break
        self._tell()

    def _tell(self) -> None:
        self.changed.emit()
        if not self.running and self._waits is not None:
            run, self._waits = self._waits, None
            run()

    def _look_elsewhere(self, scan: Scan, unit: int) -> None:
        self._hard += 1
        if self._hard > _HARD_PIECES:
            self.too_hard = True
            return
        self._asked += 1
        asked, pieces = self._asked, scan.pieces(unit)

        def done(found: tuple[object, ...]) -> None:
            if asked == self._asked:
                scan.take(unit, found)  # type: ignore[arg-type]  # what `found_in` answers
                self._at = unit + 1
                self._slice()

        def failed(_: Exception) -> None:
            if asked == self._asked:
                self.too_hard = True
                self._tell()

        self._background.read(lambda: found_in(scan.pattern, pieces, LONGEST_SECONDS), done, failed)
