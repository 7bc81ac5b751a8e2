# SPDX-License-Identifier: GPL-3.0-or-later
"""What was read most of each issue of a week: asked of the library for the week that is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from newsdesk.domain.query import ListFilter
from newsdesk.ui.session import Session


class WeekIssues(QObject):
    """Headlines by day, of the articles that the list shows."""

    came = Signal(object)
    """The headlines (dict of day and headline) of the days that were asked for last."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._filter = ListFilter()

    def set_filter(self, shown: ListFilter) -> None:
        """Tell of what a list shows from now on."""
        self._filter = shown

    def ask(self, days: tuple[str, ...]) -> None:
        """See to it that the headlines of days come."""
        if not self._session.is_open:
            return
        shown = self._filter
        self._session.read(
            self, lambda newsroom: newsroom.statistics.most_read(shown, days), self.came.emit, key="issues"
        )
