# SPDX-License-Identifier: GPL-3.0-or-later
"""When the list is asked for anew, and what stands in its place while it is awaited, empty or not to be had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from newsdesk.newsroom.changes import Changes, Subject
from newsdesk.ui.article_list.emptiness import show_empty
from newsdesk.ui.article_list.frame import FrameReader
from newsdesk.ui.article_list.model import PAGE

if TYPE_CHECKING:
    from newsdesk.ui.article_list.panel import ArticleListPanel

_SHOWN = (Subject.ARTICLES, Subject.PHOTOS, Subject.NAMES, Subject.VIEWS, Subject.SETTINGS)
_GATHER_MS = 40
"""Changes that come one after another are looked at together."""
_SAID_AFTER_MS = 200
"""What comes sooner needs no word."""


class ListLoading(QObject):
    """Follows the library, and has the list of a panel follow it."""

    def __init__(self, panel: ArticleListPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._frame = FrameReader(panel)
        self._gather = QTimer(self, interval=_GATHER_MS, singleShot=True)
        self._gather.timeout.connect(self._refresh)
        self._late = QTimer(self, interval=_SAID_AFTER_MS, singleShot=True)
        self._late.timeout.connect(lambda: panel.filters.show_awaited(True))
        self._whole = True
        session = panel.session
        session.opened.connect(self.opened)
        session.closed.connect(self._closed)
        session.changed.connect(self._changed)
        panel.rows.answered.connect(self._answered)
        panel.rows.failed.connect(self._failed)
        panel.rows.awaited.connect(lambda awaited: self._say(awaited or not self._whole))

    @property
    def awaited(self) -> bool:
        """Whether the list is about to be asked for again."""
        return self._gather.isActive()

    def opened(self) -> None:
        """Show the list of a library that is open now."""
        panel = self._panel
        self._frame.read()
        panel.actions_on_many.look_for_unfinished()
        if panel.rows.known:
            panel.view.refresh()
        else:
            self._begin()

    def load(self) -> None:
        """Ask for another list."""
        panel = self._panel
        if panel.session.is_open:
            self._begin()

    def _begin(self) -> None:
        self._whole = False
        self._panel.states.show_loading()  # in the place of other rows too: these are not what the filters say
        self._panel.view.start_anew()
        self._say(True)

    def _say(self, looking: bool) -> None:
        """Say that rows are looked for, where that takes long."""
        if not looking:
            self._late.stop()
            self._panel.filters.show_awaited(False)
        elif not self._late.isActive():
            self._late.start()

    def show_empty(self) -> None:
        """Say why the list has no rows."""
        panel = self._panel
        read_only, new = panel.session.read_only, panel.new_article_wanted.emit
        show_empty(panel.states, panel.filter, read_only=read_only, clear=panel.clear_filters, new=new)

    def _closed(self) -> None:
        panel = self._panel
        panel.rows.unsaved.clear()
        panel.rows.words.sections = {}
        panel.rows.clear()
        self._whole = True
        self._say(False)
        panel.filters.show_count(None)
        panel.filters.set_sections(())
        panel.states.show_content()

    def _changed(self, changes: Changes) -> None:
        if self._panel.session.is_open and any(changes.touches(subject) for subject in _SHOWN):
            self._gather.start()
            if changes.touches(Subject.NAMES) or changes.touches(Subject.SETTINGS):
                self._frame.read()

    def _refresh(self) -> None:
        if self._panel.session.is_open:
            self._panel.view.refresh()

    def _answered(self) -> None:
        panel = self._panel
        found = panel.rows.total if panel.rows.counted else max(PAGE, panel.rows.total)
        panel.suggestion.look("" if panel.filter.binned else panel.filter.search, found)
        panel.filters.show_count(panel.rows.total if panel.rows.counted else None)
        self._whole = panel.rows.counted
        self._say(not self._whole)
        if panel.rows.total:
            panel.states.show_content()
        elif panel.rows.counted:
            self.show_empty()
        else:  # nothing was found soon, and it is still being looked for
            panel.states.show_loading()

    def _failed(self, error: Exception) -> None:
        self._whole = True
        self._say(False)
        self._panel.states.show_error(error, self.load)
