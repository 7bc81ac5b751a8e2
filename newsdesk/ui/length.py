# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the open article is, what of it is selected, and how long it was ordered to be."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from newsdesk.document.plain_text import Counts, minutes
from newsdesk.domain.length import Measure, Target, lines
from newsdesk.newsroom.changes import Changes, Subject
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.session import Session


class Length(QObject):
    """The figures of one article, for all that show them."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._article: OpenArticle | None = None
        self.measure = Measure()
        self.counts: Counts | None = None
        self.selected: Counts | None = None
        session.changed.connect(self._library_changed)

    @property
    def writable(self) -> bool:
        """Whether another length can be ordered."""
        return self._article is not None and self._session.is_open and not self._session.read_only

    @property
    def lines(self) -> float:
        """The lines of the article."""
        return self.lines_of(self.counts or Counts())

    @property
    def minutes(self) -> int:
        """The minutes that reading it takes."""
        return minutes(self.counts.words) if self.counts is not None else 0

    @property
    def over(self) -> float:
        """By how much it is too long, in the target's unit; less than nothing is missing. Nothing without a target."""
        target = self.measure.target
        if target is None or self.counts is None:
            return 0
        return round(target.over(self.counts.signs, self.measure.line_width), 1)

    @property
    def part(self) -> float | None:
        """The part of the target that is written; None without one."""
        target = self.measure.target
        if target is None or self.counts is None:
            return None
        return self.counts.signs / target.signs(self.measure.line_width)

    def lines_of(self, counts: Counts) -> float:
        """The lines that so many signs are here."""
        return lines(counts.signs, self.measure.line_width)

    def show_article(self, article: OpenArticle | None) -> None:
        """Tell of this article from now on."""
        if article is self._article:
            return
        self._article, self.counts, self.selected = article, None, None
        self.measure = Measure(self.measure.line_width)
        self._ask()
        self.changed.emit()

    def set_counts(self, counts: Counts) -> None:
        """Take note of how long it is now."""
        if counts != self.counts:
            self.counts = counts
            self.changed.emit()

    def set_selected(self, counts: Counts | None) -> None:
        """Take note of what is selected."""
        if counts != self.selected:
            self.selected = counts
            self.changed.emit()

    def order(self, target: Target | None) -> None:
        """Order it at a length; it holds at once, and is kept with the library."""
        if self._article is None or not self.writable or target == self.measure.target:
            return
        article = self._article.id
        self._take(Measure(self.measure.line_width, target))
        self._session.write(
            self, lambda newsroom: newsroom.lengths.order(article, target), None, failed=self._order_failed
        )

    def _order_failed(self, error: Exception) -> None:
        self._session.failed.emit(error)
        self._ask()

    def _ask(self) -> None:
        if self._article is None or not self._session.is_open:
            return
        asked = self._article

        def take(measure: Measure) -> None:
            if self._article is asked:
                self._take(measure)

        self._session.read(self, lambda newsroom: newsroom.lengths.of(asked.id), take, key="measure")

    def _take(self, measure: Measure) -> None:
        if measure != self.measure:
            self.measure = measure
            self.changed.emit()

    def _library_changed(self, changes: Changes) -> None:
        if changes.touches(Subject.SETTINGS):
            self._ask()
