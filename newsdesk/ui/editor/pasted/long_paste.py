# SPDX-License-Identifier: GPL-3.0-or-later
"""A paste that takes long: it is read off the GUI thread and shown by and by, tells how far it is, and can be stopped.

Stopped, it leaves the article as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from shiboken6 import isValid

from newsdesk.newsroom.reports import Progress
from newsdesk.ui.background import Job
from newsdesk.ui.long_work import LongWork

if TYPE_CHECKING:
    from newsdesk.ui.editor.sheet import Sheet
    from newsdesk.ui.editor.text_view import TextView

T = TypeVar("T")
_TITLE: Final = QT_TRANSLATE_NOOP("Clipboard", "Pasting")
_STOP: Final = QT_TRANSLATE_NOOP("Clipboard", "Stop: the text stays as it was before")
_READ: Final = 40
"""Percents of the work that reading is; the rest is showing."""


class LongPaste(LongWork):
    """One paste into one view; it ends when all of it is shown."""

    def __init__(self, view: TextView, sheet: Sheet) -> None:
        super().__init__(
            lambda: QCoreApplication.translate("Clipboard", str(_TITLE)),
            view,
            lambda: QCoreApplication.translate("Clipboard", str(_STOP)),
        )
        self._view = view
        self._sheet = sheet
        self._state = -1

    def begin(self, read: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """Read off the GUI thread, then put what was read into the text."""

        def work(job: Job) -> T:
            def progress(part: int, whole: int) -> None:
                job.check()
                self.progressed.emit(part * _READ // max(1, whole), 100)

            return read(progress)

        def come(value: T) -> None:
            self.job = None
            if isValid(self._view) and self._view.sheet is self._sheet:  # an object's text goes with its editor
                self._state = self._sheet.article.manuscript.history.state
                done(value)
            self._follow()

        self.job = self._view.background.run_long(work, come, lambda _: self.ended.emit(), self.ended.emit)
        self._view.work_started.emit(self)

    def cancel(self) -> None:
        """Stop reading; what is shown already is taken back."""
        if self.job is not None:
            super().cancel()
        elif isValid(self._sheet) and self._sheet.slowly.waiting:
            article = self._sheet.article
            for _ in range(article.manuscript.history.edits_since(self._state) or 0):
                article.undo()

    def _follow(self) -> None:
        """Tell how far the showing is, and when it is over."""
        slowly = self._sheet.slowly if isValid(self._sheet) else None
        if slowly is None or not slowly.waiting:
            self.ended.emit()
            return
        slowly.advanced.connect(self._shown)
        slowly.ended.connect(self._end)

    def _shown(self, part: int, whole: int) -> None:
        self.progressed.emit(_READ + part * (100 - _READ) // max(1, whole), 100)

    def _end(self) -> None:
        self._sheet.slowly.advanced.disconnect(self._shown)
        self._sheet.slowly.ended.disconnect(self._end)
        self.ended.emit()
