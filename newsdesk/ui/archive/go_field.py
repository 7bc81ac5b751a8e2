# SPDX-License-Identifier: GPL-3.0-or-later
"""The field in which a date is typed to go there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from newsdesk.ui.archive.cell_words import date_words
from newsdesk.ui.archive.going import date_named
from newsdesk.ui.theme.tokens import GRID


class _Line(QLineEdit):
    """A line that says when it is left."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()


class GoField(QWidget):
    """A line for «5 дек 2024», «декабрь 2024», «2024», and what was understood beneath it."""

    date_entered = Signal(str)
    """The year, month or day that was typed."""
    closed = Signal()
    """It was called off or is done; the calendar has the keyboard again."""

    def __init__(self, dates: Callable[[], tuple[date, date]], parent: QWidget | None = None) -> None:
        """`dates` tells the date that is shown, and today's."""
        super().__init__(parent)
        self.setObjectName("archive_go_to")
        self._dates = dates
        self.line = _Line()
        self.line.setObjectName("archive_go_to_line")
        self.line.textChanged.connect(self._understand)
        self.line.returnPressed.connect(self._enter)
        self.line.left.connect(self.hide)
        self._hint = QLabel()
        self._hint.setObjectName("archive_go_to_hint")
        self._hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GRID // 2)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self._hint)
        self._retranslate()
        self.hide()

    def begin(self, text: str = "") -> None:
        """Show the line with the keyboard in it."""
        self.line.setText(text)
        self._understand()
        self.show()
        # Any other reason would select what was typed, and the next sign would take its place.
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("5 Dec 2024"))
        self.line.setAccessibleName(self.tr("Go to date"))
        self._understand()

    def _named(self) -> str | None:
        return date_named(self.line.text(), *self._dates())

    def _understand(self) -> None:
        """Say what date the text names."""
        text = self.line.text().strip()
        named = self._named() if text else None
        self._say(date_words(named) if named else self.tr("A day, a month or a year"), bad=False)

    def _enter(self) -> None:
        named = self._named()
        if named is None:
            self._say(self.tr("There is no such date. Try “5 Dec 2024”, “December 2024” or “2024”."), bad=True)
            return
        self.date_entered.emit(named)
        self._close()

    def _say(self, text: str, *, bad: bool) -> None:
        self._hint.setText(text)
        self.line.setAccessibleDescription(text)
        for widget, name, value in ((self._hint, "look", "bad" if bad else "hint"), (self.line, "invalid", bad)):
            if widget.property(name) != value:
                widget.setProperty(name, value)
                widget.style().unpolish(widget)
                widget.style().polish(widget)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
