# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of the sheet of backups, and where they stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui.dialogs.choice_rows import ChoiceDelegate
from newsdesk.ui.session import LongWork
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.flow import FlowLayout
from newsdesk.ui.widgets.rule import rule
from newsdesk.ui.widgets.states import StateStack


class WorkRow(QWidget):
    """What is under way, how far it is, and a way to stop it; gone when nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("backups_work")
        self.title = QLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.stop = QPushButton()
        self.stop.setObjectName("backups_stop")
        self.stop.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.title)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self._work: LongWork | None = None
        self.stop.clicked.connect(self._cancel)
        self._retranslate()
        self.hide()

    def begin(self, title: str, work: LongWork) -> None:
        """Show a piece of work until it ends."""
        self._work = work
        self.title.setText(title)
        self.bar.setAccessibleName(title)
        self.bar.setRange(0, 0)
        work.progressed.connect(self._progressed)
        work.ended.connect(self.hide)
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.stop.setText(self.tr("Stop"))

    def _progressed(self, part: int, whole: int) -> None:
        self.bar.setRange(0, whole)
        self.bar.setValue(part)

    def _cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()


class SheetParts:
    """Every widget of the sheet that says or does something."""

    def __init__(self, appearance: Appearance) -> None:
        self.title = _label("backups_title", "title")
        self.rotation = _label("backups_rotation", "hint")
        self.list = QListWidget()
        self.list.setObjectName("backups_list")
        self.list.setItemDelegate(ChoiceDelegate(appearance, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.states = StateStack(self.list, appearance)
        self.when = _label("backup_when", "heading")
        self.holds = _label("backup_holds", "label")
        self.holds.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.state = _label("backup_state", "good")
        self.trouble = _label("backup_trouble", "bad")
        self.progress = WorkRow()
        self.article = _button("backup_article")
        self.whole = _button("backup_whole")
        self.verify = _button("backup_verify")
        self.remove = _button("backup_remove")
        self.folder = _button("backups_folder")
        self.other = _button("backups_other")
        self.menu = QMenu(self.other)
        self.file, self.other_folder = QAction(self.menu), QAction(self.menu)
        self.menu.addAction(self.file)
        self.menu.addAction(self.other_folder)
        self.other.setMenu(self.menu)
        self.make = _button("backups_make")
        self.make.setProperty("look", "primary")
        self.close = _button("backups_close")


def lay_out(sheet: QWidget, parts: SheetParts) -> None:
    """Put the parts in their places: what there is, what the chosen one holds, what can be done."""
    head = _column(parts.title, parts.rotation)
    detail = _column(parts.when, parts.holds, parts.state, parts.trouble)
    ways = FlowLayout()
    for button in (parts.article, parts.whole, parts.verify, parts.remove):
        ways.addWidget(button)
    detail.addLayout(ways)
    detail.addWidget(parts.progress)
    foot = QHBoxLayout()
    foot.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
    foot.setSpacing(GRID)
    foot.addWidget(parts.folder)
    foot.addWidget(parts.other)
    foot.addStretch(1)
    foot.addWidget(parts.close)
    foot.addWidget(parts.make)
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(head)
    column.addWidget(rule())
    column.addWidget(parts.states, 1)
    column.addWidget(rule())
    column.addLayout(detail)
    column.addWidget(rule())
    column.addLayout(foot)


def _column(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
    column.setSpacing(GRID // 2)
    for widget in widgets:
        column.addWidget(widget)
    return column


def _label(name: str, look: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("look", look)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _button(name: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
