# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages that slide in at the bottom and leave by themselves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsdesk.ui.failures import error_text
from newsdesk.ui.long_work import Words, said
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.notice import Notice

LIMIT = 3
"""Messages at once; the oldest makes room."""
_LOW = 5 * GRID
"""Pixels above the lower edge: the status bar stays in sight."""


class Notices(QWidget):
    """The place of messages over the lower edge of its parent."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self._appearance = appearance
        self._shown: list[Notice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        parent.installEventFilter(self)
        self.hide()

    @property
    def shown(self) -> tuple[Notice, ...]:
        """The messages that stand now, oldest first."""
        return tuple(self._shown)

    def say(self, text: Words, *, action: Words = "", run: Callable[[], None] | None = None) -> None:
        """Say that something was done; `action` names a button, such as undo, that runs `run`."""
        self._put(text, action, run, stays=False)

    def warn(self, text: Words, *, action: Words = "", run: Callable[[], None] | None = None) -> Notice:
        """Say what went wrong; it stays until it is closed, or taken back. Words that are asked for follow the
        language."""
        return self._put(text, action, run, stays=True)

    def take_back(self, notice: Notice) -> None:
        """Remove a message that is settled; one that is gone already is none to complain of."""
        self._drop(notice)

    def failed(self, error: Exception) -> None:
        """Say what failed, what is safe and what to do, in the user's words."""

        def words() -> tuple[str, str]:
            text = error_text(error)
            return text.what, f"{text.safe} {text.todo}".strip()

        notice = Notice(self._appearance, *words(), action="", run=None, stays=True)
        notice.follow_language(words)
        self._add(notice)

    def dismiss(self) -> bool:
        """Close the newest message; whether there was one."""
        if not self._shown:
            return False
        self._shown[-1].close_notice()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() is QEvent.Type.Resize:
            self._slide.stop()
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.dismiss():
            event.accept()
            return
        super().keyPressEvent(event)

    def _put(self, text: Words, action: Words, run: Callable[[], None] | None, *, stays: bool) -> Notice:
        notice = Notice(self._appearance, said(text), "", action=said(action), run=run, stays=stays)
        notice.follow_language(lambda: (said(text), ""), lambda: said(action))
        self._add(notice)
        return notice

    def _add(self, notice: Notice) -> None:
        for same in [each for each in self._shown if each.says_the_same(notice)]:
            self._drop(same)
        while len(self._shown) >= LIMIT:
            self._drop(next((each for each in self._shown if not each.stays), self._shown[0]))
        notice.reworded.connect(self._place)
        notice.closed.connect(lambda: self._drop(notice))
        self._shown.append(notice)
        self._column.addWidget(notice)
        self.show()
        self.raise_()
        self._place()
        self._slide_in(notice)
        notice.begin()
        self._announce(notice)

    def _drop(self, notice: Notice) -> None:
        if notice not in self._shown:
            return
        self._shown.remove(notice)
        had_focus = notice.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        notice.hide()
        self._column.removeWidget(notice)
        notice.deleteLater()
        if self._shown:
            self._slide.stop()
            self._place()
        else:
            self.hide()
        outer = self.parentWidget()
        if had_focus and outer is not None:
            outer.setFocus()

    def _place(self) -> None:
        """Lie in the middle over the lower edge, no wider than the window."""
        outer = self.parentWidget()
        if outer is None or not self._shown:
            return
        width = min(outer.width() - 4 * GRID, max(each.sizeHint().width() for each in self._shown))
        height = sum(each.height_for(width) for each in self._shown) + GRID * (len(self._shown) - 1)
        left, top = (outer.width() - width) // 2, outer.height() - height - _LOW
        self.setGeometry(left, max(GRID, top), width, height)

    def _slide_in(self, notice: Notice) -> None:
        motion = self._appearance.motion
        if not motion:
            return
        end = self.pos()
        self._slide.stop()
        self._slide.setDuration(motion)
        self._slide.setStartValue(end + QPoint(0, notice.height_for(self.width()) // 2))
        self._slide.setEndValue(end)
        self._slide.start()

    def _announce(self, notice: Notice) -> None:
        """Have a screen reader say it: a failure at once, the rest when it is done speaking."""
        event = QAccessibleAnnouncementEvent(self, notice.whole_text)
        urgent = QAccessible.AnnouncementPoliteness.Assertive
        event.setPoliteness(urgent if notice.stays else QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)
