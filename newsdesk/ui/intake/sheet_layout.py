# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of the sheet of an import, and where they stand."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui.theme.tokens import CLICK_TARGET, GRID

_LIST_HEIGHT = 200


class SheetParts:
    """The widgets of a sheet."""

    def __init__(self, sheet: QFrame) -> None:
        self.title, self.words = QLabel(), QLabel()
        self.bar = QProgressBar()
        self.stop, self.copy, self.photos, self.give_date = QPushButton(), QPushButton(), QPushButton(), QPushButton()
        self.close = QToolButton()
        self.list = QListWidget()
        self.links = QVBoxLayout()
        self.rest, self.undated = QLabel(), QLabel()
        self.day = QDateEdit()
        self.date_row = QWidget()
        self.column = QVBoxLayout(sheet)
        self._name()
        self._lay_out()
        self.clear()

    def clear(self) -> None:
        """Show nothing but the title."""
        self.list.clear()
        for part in (self.words, self.list, self.copy, self.photos, self.date_row, self.rest):
            part.hide()

    def say(self, words: str) -> None:
        """Say something under the title."""
        self.clear()
        self.words.setText(words)
        self.words.show()

    def show_busy(self, *, busy: bool) -> None:
        """Show the way to stop, or the one to close."""
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)
        self.close.setVisible(not busy)

    def fit_list(self) -> None:
        """Let the list be as high as its rows, up to a bound."""
        gaps = 2 * self.list.spacing()
        rows = sum(max(0, self.list.sizeHintForRow(row)) + gaps for row in range(min(self.list.count(), 20)))
        self.list.setFixedHeight(min(_LIST_HEIGHT, rows + GRID))

    def _name(self) -> None:
        for name in ("title", "words", "bar", "stop", "copy", "photos", "give_date", "close", "list", "day"):
            getattr(self, name).setObjectName(f"intake_{name}")
        self.title.setProperty("look", "heading")
        self.title.setWordWrap(True)
        self.words.setWordWrap(True)
        self.bar.setTextVisible(False)
        self.close.setFixedSize(CLICK_TARGET, CLICK_TARGET)
        self.copy.setProperty("look", "quiet")
        self.photos.setProperty("look", "link")
        self.rest.setProperty("look", "hint")
        self.undated.setWordWrap(True)
        self.day.setCalendarPopup(True)
        self.list.setWordWrap(True)
        self.list.setSpacing(GRID // 2)
        self.list.setIconSize(QSize(16, 16))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.title, 1)
        head.addWidget(self.stop)
        head.addWidget(self.close, 0, Qt.AlignmentFlag.AlignTop)
        self.links.setSpacing(0)
        dates = QHBoxLayout(self.date_row)
        dates.setContentsMargins(0, 0, 0, 0)
        dates.addWidget(self.undated, 1)
        dates.addWidget(self.day)
        dates.addWidget(self.give_date)
        foot = QHBoxLayout()
        foot.addWidget(self.photos)
        foot.addStretch(1)
        foot.addWidget(self.copy)
        self.column.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        self.column.setSpacing(GRID)
        self.column.addLayout(head)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.words)
        self.column.addLayout(self.links)
        self.column.addWidget(self.rest)
        self.column.addWidget(self.date_row)
        self.column.addWidget(self.list)
        self.column.addLayout(foot)
