# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of a day: the same day of other years, each with its number of articles."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from newsdesk.domain.query import DateCount
from newsdesk.ui.archive.cell_words import count_words
from newsdesk.ui.session import Session

_MOST = 30


class OtherYears(QMenu):
    """«Этот день в другие годы»: the years come when the menu is opened."""

    day_chosen = Signal(str)
    """A day of another year."""

    def __init__(self, session: Session, day: str, parent: QWidget, known: Sequence[DateCount] | None = None) -> None:
        """`known` are the years where nobody need be asked."""
        super().__init__(parent)
        self.setObjectName("archive_other_years")
        self._session = session
        self._day = day
        self._asked = known is not None
        self.setTitle(self.tr("This day in other years"))
        self._say(self.tr("Looking…"))
        self.aboutToShow.connect(self._ask)
        if known is not None:
            self._show(known)

    def _ask(self) -> None:
        if self._asked or not self._session.is_open:
            return
        self._asked = True
        day = date.fromisoformat(self._day)
        self._session.read(self, lambda newsroom: newsroom.statistics.same_day(day), self._show, key="same day")

    def _show(self, found: Sequence[DateCount]) -> None:
        self.clear()
        others = [each for each in found if each.date != self._day]
        for each in others[:_MOST]:
            action = self.addAction(f"{int(each.date[:4])}\t{count_words(each.articles)}")
            action.triggered.connect(lambda _=False, day=each.date: self.day_chosen.emit(day))
        if not others:
            self._say(self.tr("No other year has this day"))

    def _say(self, words: str) -> None:
        self.addAction(words).setEnabled(False)
