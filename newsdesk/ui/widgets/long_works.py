# SPDX-License-Identifier: GPL-3.0-or-later
"""Work that takes long, in the status bar: what it is, how far, how long still, and a way to stop it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from newsdesk.ui.long_work import LongWork
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import CLICK_TARGET, GRID
from newsdesk.ui.wording import number_text

AT_ONCE = 2
"""Works in sight; further ones are counted."""
_BAR_WIDTH = 120
_BAR_HEIGHT = 6
_ESTIMATE_AFTER = 2.0
_REFRESH = 0.25


class LongWorkRow(QWidget):
    """One piece of long work."""

    def __init__(self, work: LongWork, appearance: Appearance, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.setObjectName("long_work")
        self.work = work
        self._appearance = appearance
        self._clock = clock
        self._began = clock()
        self._told = 0.0
        self._parts = (0, 0)
        self.title = QLabel()
        self.bar = QProgressBar()
        self.bar.setObjectName("long_work_bar")
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(_BAR_WIDTH, _BAR_HEIGHT)
        self.bar.setRange(0, 0)
        self.remaining = QLabel()
        self.remaining.setProperty("look", "label")
        self.cancel = QToolButton()
        self.cancel.setObjectName("long_work_cancel")
        self.cancel.setFixedSize(CLICK_TARGET, CLICK_TARGET - 2)
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.cancel.clicked.connect(work.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for widget in (self.title, self.bar, self.remaining, self.cancel):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        work.progressed.connect(self._progressed)
        appearance.changed.connect(self._draw)
        self._draw()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.title.setText(self.work.title)
        self.setAccessibleName(self.work.title)
        self.bar.setAccessibleName(self.work.title)
        self.cancel.setToolTip(self.work.stop_words or self.tr("Stop: what is done by then stays"))
        self.cancel.setAccessibleName(self.tr("Stop “{title}”").format(title=self.work.title))
        self._show_remaining()

    def _draw(self) -> None:
        self.cancel.setIcon(self._appearance.icon(Icon.CLOSE))

    def _progressed(self, part: int, whole: int) -> None:
        self._parts = (part, whole)
        now = self._clock()
        if now - self._told < _REFRESH and part < whole:
            return
        self._told = now
        self.bar.setRange(0, max(whole, 0))
        self.bar.setValue(min(part, whole))
        self._show_remaining()

    def _show_remaining(self) -> None:
        part, whole = self._parts
        told = []
        if self.work.counted and whole > 0:
            text = self.tr("{part} of {whole}")
            told.append(text.replace("{part}", number_text(part)).replace("{whole}", number_text(whole)))
        spent = self._clock() - self._began
        if 0 < part < whole and spent >= _ESTIMATE_AFTER:
            left = spent * (whole - part) / part
            if left < 60:
                told.append(self.tr("%n s left", "", max(1, round(left / 5) * 5)))
            else:
                told.append(self.tr("about %n min left", "", round(left / 60)))
        self.remaining.setText(" · ".join(told))


class LongWorks(QWidget):
    """The pieces of long work that are under way."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("long_works")
        self._appearance = appearance
        self.rows: list[LongWorkRow] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(2 * GRID)
        self._more = QLabel()
        self._more.setProperty("look", "label")
        self._line.addWidget(self._more)
        self._arrange()

    def show_work(self, work: LongWork) -> None:
        """Show a piece of work until it ends."""
        row = LongWorkRow(work, self._appearance)
        self.rows.append(row)
        self._line.insertWidget(len(self.rows) - 1, row)
        work.ended.connect(lambda: self._end(row))
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._arrange()
        super().changeEvent(event)

    def _end(self, row: LongWorkRow) -> None:
        if row in self.rows:
            self.rows.remove(row)
            self._line.removeWidget(row)
            row.hide()
            row.deleteLater()
            self._arrange()

    def _arrange(self) -> None:
        for place, row in enumerate(self.rows):
            row.setVisible(place < AT_ONCE)
        hidden = self.rows[AT_ONCE:]
        self._more.setVisible(bool(hidden))
        self._more.setText(self.tr("and %n more", "", len(hidden)))
        self._more.setToolTip("\n".join(row.work.title for row in hidden))
        self.setVisible(bool(self.rows))
