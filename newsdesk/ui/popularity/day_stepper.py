# SPDX-License-Identifier: GPL-3.0-or-later
"""The days that a ranking is of, and the way to earlier and later ones."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from newsdesk.domain.readership import Window
from newsdesk.ui.popularity.spans import span_label, span_text, stepped
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.wording import day_text


class DayStepper(QWidget):
    """‹ 31 дек 2024 ›"""

    day_chosen = Signal(object)
    """The last day (date) of the span that was asked for, or None for today, whenever that is."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("popularity_days")
        self._appearance = appearance
        self._window = Window.DAY
        self._until = self._today = date.today()  # noqa: DTZ011 - until the library tells its zone
        self._days: tuple[date, date] | None = None
        self._back, self._forward = _turner("popularity_earlier"), _turner("popularity_later")
        self._label = QPushButton()
        self._label.setObjectName("popularity_day")
        self._label.setProperty("look", "quiet")
        self._label.setStyleSheet("padding: 2px 4px; min-height: 20px;")
        self._label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self._back, self._label, self._forward):
            row.addWidget(widget)
        self._back.clicked.connect(lambda: self._step(-1))
        self._forward.clicked.connect(lambda: self._step(1))
        self._label.clicked.connect(self._show_menu)
        self._retranslate()

    def show_span(self, window: Window, until: date, today: date, days: tuple[date, date] | None) -> None:
        """Show a window and its last day; `days` is the first and the last day that have views."""
        self._window, self._until, self._today, self._days = window, until, today, days
        self._retranslate()

    def draw_icons(self) -> None:
        """Draw the arrows; only once the window is painted."""
        self._back.setIcon(self._appearance.icon(Icon.BACK))
        self._forward.setIcon(self._appearance.icon(Icon.FORWARD))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        earlier, later = self.tr("Earlier"), self.tr("Later")
        for button, name in ((self._back, earlier), (self._forward, later)):
            button.setToolTip(name)
            button.setAccessibleName(name)
        known = self._days is not None
        self._forward.setEnabled(self._until < self._today)
        self._back.setEnabled(self._days is not None and self._days[0] < self._until)
        self.setVisible(known)
        if known:
            self._label.setText(span_label(self._window, self._until, self._today))
            self._label.setToolTip(span_text(self._window, self._until))
            self._label.setAccessibleName(self.tr("Days of the ranking: {span}").format(span=self._label.toolTip()))

    def _step(self, steps: int) -> None:
        self._choose(stepped(self._window, self._until, steps))

    def _choose(self, day: date) -> None:
        self.day_chosen.emit(None if day >= self._today else day)

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        places = [(self.tr("Today"), self._today)]
        if self._days is not None and self._days[1] != self._today:
            places.append((self.tr("Last day with views: {day}").format(day=day_text(self._days[1])), self._days[1]))
        places += [
            (self.tr("A week earlier"), stepped(Window.WEEK, self._until, -1)),
            (self.tr("A month earlier"), stepped(Window.MONTH, self._until, -1)),
            (self.tr("A year earlier"), stepped(Window.YEAR, self._until, -1)),
        ]
        if self._days is not None:
            places.append((self.tr("First day with views: {day}").format(day=day_text(self._days[0])), self._days[0]))
        for text, day in places:
            menu.addAction(text).triggered.connect(lambda _=False, day=day: self._choose(day))
        menu.popup(self._label.mapToGlobal(self._label.rect().bottomLeft()))


def _turner(name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setIconSize(QSize(14, 14))
    button.setStyleSheet("padding: 4px; min-height: 16px;")
    return button
