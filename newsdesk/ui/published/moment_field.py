# SPDX-License-Identifier: GPL-3.0-or-later
"""The line in which a moment of the past is asked for, and what was understood beneath it."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.wording import moment_text


class MomentField(QWidget):
    """A line for «5 декабря 14:05», «вчера», «14:05»."""

    moment_asked = Signal(object)
    """A moment (datetime) was typed, or none is wanted any more (None)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("published_moment")
        self._zone = ZoneInfo("UTC")
        self._told: datetime | None = None
        self._label = QLabel()
        self._label.setProperty("look", "label")
        self.line = QLineEdit()
        self.line.setObjectName("published_moment_line")
        self.line.setClearButtonEnabled(True)
        self._label.setBuddy(self.line)
        self._hint = QLabel()
        self._hint.setObjectName("published_moment_hint")
        self._hint.setProperty("look", "hint")
        self._hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        for widget in (self._label, self.line, self._hint):
            column.addWidget(widget)
        self.line.textChanged.connect(self._understand)
        self.line.editingFinished.connect(self._ask)
        self._retranslate()

    @property
    def moment(self) -> datetime | None:
        """The moment that stands in the line, where one does."""
        from newsdesk.language.asked_moment import asked_moment  # start-up time: Babel

        return asked_moment(self.line.text(), self._zone, datetime.now(UTC))

    def set_zone(self, zone: ZoneInfo) -> None:
        """Understand times as those of this zone."""
        self._zone = zone
        self._understand()

    def clear(self) -> None:
        """Ask for no moment."""
        self.line.clear()
        self._told = None

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._label.setText(self.tr("When"))
        self.line.setPlaceholderText(self.tr("5 December 14:05"))
        self.line.setAccessibleName(self.tr("The moment at which the page is to be seen"))
        self._understand()

    def _understand(self) -> None:
        text = self.line.text().strip()
        moment = self.moment if text else None
        if not text:
            self._say(self.tr("A day, with a time or without: “yesterday 9:30”"))
            if self._told is not None:
                self._ask()
        else:
            self._say(moment_text(moment, self._zone) if moment is not None else "…")

    def _ask(self) -> None:
        text, moment = self.line.text().strip(), self.moment
        if text and moment is None:
            self._say(self.tr("There is no such moment. Try “5 Dec 2024 14:05”."), bad=True)
        elif moment != self._told:
            self._told = moment
            self.moment_asked.emit(moment)

    def _say(self, text: str, *, bad: bool = False) -> None:
        self._hint.setText(text)
        self.line.setAccessibleDescription(text)
        for widget, name, value in ((self._hint, "look", "bad" if bad else "hint"), (self.line, "invalid", bad)):
            if widget.property(name) != value:
                widget.setProperty(name, value)
                widget.style().unpolish(widget)
                widget.style().polish(widget)
