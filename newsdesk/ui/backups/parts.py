# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of the sheet of backups, and where they stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui.dialogs.choice_rows import choice_list
from newsdesk.ui.long_work import LongWork
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.flow import FlowLayout
from newsdesk.ui.widgets.sheet import MARGINS, section_row, sheet_button, sheet_label, stack_sections
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

    def begin(self, work: LongWork) -> None:
        """Show a piece of work until it ends."""
        self._work = work
        self.bar.setRange(0, 0)
        work.progressed.connect(self._progressed)
        work.ended.connect(self.hide)
        self._retranslate()
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.stop.setText(self.tr("Stop"))
        if self._work is not None:
            self.title.setText(self._work.title)
            self.bar.setAccessibleName(self._work.title)

    def _progressed(self, part: int, whole: int) -> None:
        self.bar.setRange(0, whole)
        self.bar.setValue(part)

    def _cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()


class SheetParts:
    """Every widget of the sheet that says or does something."""

    def __init__(self, appearance: Appearance) -> None:
        self.title = sheet_label("backups_title", "title")
        self.rotation = sheet_label("backups_rotation", "hint")
        self.list = choice_list("backups_list", appearance)
        self.states = StateStack(self.list, appearance)
        self.when = sheet_label("backup_when", "heading")
        self.holds = sheet_label("backup_holds", "label")
        self.holds.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.state = sheet_label("backup_state", "good")
        self.trouble = sheet_label("backup_trouble", "bad")
        self.progress = WorkRow()
        self.article = sheet_button("backup_article")
        self.whole = sheet_button("backup_whole")
        self.verify = sheet_button("backup_verify")
        self.remove = sheet_button("backup_remove")
        self.folder = sheet_button("backups_folder")
        self.other = sheet_button("backups_other")
        self.menu = QMenu(self.other)
        self.file, self.other_folder = QAction(self.menu), QAction(self.menu)
        self.menu.addAction(self.file)
        self.menu.addAction(self.other_folder)
        self.other.setMenu(self.menu)
        self.make = sheet_button("backups_make", "primary")
        self.close = sheet_button("backups_close")


def lay_out(sheet: QWidget, parts: SheetParts) -> None:
    """Put the parts in their places: what there is, what the chosen one holds, what can be done."""
    head = _column(parts.title, parts.rotation)
    detail = _column(parts.when, parts.holds, parts.state, parts.trouble)
    ways = FlowLayout()
    for button in (parts.article, parts.whole, parts.verify, parts.remove):
        ways.addWidget(button)
    detail.addLayout(ways)
    detail.addWidget(parts.progress)
    foot = section_row((parts.folder, parts.other), (parts.close, parts.make))
    stack_sections(sheet, head, parts.states, detail, foot)


def _column(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(*MARGINS)
    column.setSpacing(GRID // 2)
    for widget in widgets:
        column.addWidget(widget)
    return column
