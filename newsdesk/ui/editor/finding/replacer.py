# SPDX-License-Identifier: GPL-3.0-or-later
"""Other words put in the places of a search: in one of them, or in all as one edit."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

from newsdesk.ui.editor.finding.replacing_all import ReplacingAll, replacing
from newsdesk.ui.editor.finding.scan import Place
from newsdesk.ui.editor.finding.search import Search
from newsdesk.ui.editor.finding.searchable import Searchable
from newsdesk.ui.editor.finding.selected_place import SelectedPlace, replacement
from newsdesk.ui.editor.finding.template import Template
from newsdesk.ui.long_work import Words

_FEW: Final = 100
"""Places that are replaced at once; more go slice by slice."""


class Replacer(QObject):
    """Replaces what one search found, while the text is the one that was searched."""

    work_started = Signal(object)
    """A `LongWork` on the text began."""
    ended = Signal(object)
    """All places are replaced, or none: the `ReplacingAll` that did it."""

    def __init__(self, search: Search, place: SelectedPlace, title: Words, stop_words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._search = search
        self._place = place
        self._title = title
        self._stop_words = stop_words
        self.work: ReplacingAll | None = None
        """What is replacing all of them now."""

    def cancel(self) -> None:
        """Replace no more; all stays as it was."""
        if self.work is not None:
            self.work.cancel()

    def one(self, text: Searchable, place: Place, made: Template) -> Place | None:
        """Put words in one place; the place behind it (TooHard)."""
        scan = self._search.scan
        assert scan is not None  # noqa: S101 - the place is one of its
        words = replacement(made, scan, text, place)
        for _ in text.writing([(place, words)]):
            pass
        self._search.catch_up()
        spot = text.selected()[1] if "\n" in words else place.start._replace(offset=place.start.offset + len(words))
        following = self._search.behind(spot)
        self._place.forget()
        return following

    def all(self, text: Searchable, made: Template) -> None:
        """Put words in all that was found; `ended` tells what came of it, at once where they are few."""
        scan = self._search.scan
        if scan is None or self.work is not None:
            return
        version = self._search.version
        self.work = ReplacingAll(
            self._title,
            self._stop_words,
            replacing(text, scan, made),
            lambda: self._search.version == version,
            self,
        )
        self.work.ended.connect(self._end)
        self.work.begin(at_once=scan.count <= _FEW)
        if self.work is not None:
            self.work_started.emit(self.work)

    def _end(self) -> None:
        work, self.work = self.work, None
        if work is not None:
            work.deleteLater()
            self.ended.emit(work)
