# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of the sheet, and where they stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from newsdesk.ui.exporting.folder_row import FolderRow
from newsdesk.ui.exporting.options import Options
from newsdesk.ui.exporting.progress_row import ProgressRow
from newsdesk.ui.exporting.strip import Strip
from newsdesk.ui.exporting.trees import BlockedTree, PlanTree
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.sheet import sheet_button, sheet_label, stack_sections
from newsdesk.ui.widgets.states import StateStack


class SheetParts:
    """Every widget of the sheet that says or does something."""

    def __init__(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self.title = sheet_label("export_title", "title")
        self.summary = sheet_label("export_summary", "label")
        self.folder = FolderRow()
        self.note = Strip("export_note", Icon.GOOD, "good", appearance)
        self.unsaved = Strip("export_unsaved", Icon.WARNING, "warning", appearance)
        self.remarks = Strip("export_remarks", Icon.WARNING, "warning", appearance)
        self.progress = ProgressRow()
        self.blocked_head = sheet_label("export_blocked_head", "heading")
        self.blocked = BlockedTree(appearance)
        self.plan_head = sheet_label("export_plan_head", "heading")
        self.plan = PlanTree(appearance)
        self.blocked_area = _area(self.blocked_head, self.blocked)
        self.plan_area = _area(self.plan_head, self.plan)
        self.trees = trees = QSplitter(Qt.Orientation.Vertical)
        trees.setObjectName("export_trees")
        trees.setChildrenCollapsible(False)
        trees.addWidget(self.blocked_area)
        trees.addWidget(self.plan_area)
        trees.setStretchFactor(0, 1)
        trees.setStretchFactor(1, 1)
        self.states = StateStack(trees, appearance)
        self.options = Options()
        self.options.hide()
        self.more = sheet_button("export_more", "quiet")
        self.more.setCheckable(True)
        self.open_folder = sheet_button("export_open_folder")
        self.open_site = sheet_button("export_open_site")
        self.close = sheet_button("export_close")
        self.stop = sheet_button("export_stop")
        self.go = sheet_button("export_go", "primary")
        self.go.setDefault(True)

    def draw_icons(self) -> None:
        """Draw the icons; only once the window is painted."""
        for strip in (self.note, self.unsaved, self.remarks):
            strip.draw_icon()
        self.more.setIcon(self._appearance.icon(Icon.DOWN))
        self.open_folder.setIcon(self._appearance.icon(Icon.OPEN))
        self.open_site.setIcon(self._appearance.icon(Icon.OPEN_OUTSIDE))
        self.stop.setIcon(self._appearance.icon(Icon.STOP))
        self.blocked.retranslate()


def lay_out(sheet: QWidget, parts: SheetParts) -> None:
    """Put the parts in their places: what it is about, what would be done, what to do."""
    head = QVBoxLayout()
    head.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
    head.setSpacing(GRID)
    title = QVBoxLayout()
    title.setSpacing(2)
    title.addWidget(parts.title)
    title.addWidget(parts.summary)
    head.addLayout(title)
    ways = QHBoxLayout()
    ways.setSpacing(GRID)
    ways.addWidget(parts.open_site)
    ways.addWidget(parts.open_folder)
    ways.addStretch(1)
    head.addLayout(ways)
    head.addWidget(parts.folder)
    for widget in (parts.note, parts.unsaved, parts.remarks, parts.progress):
        head.addWidget(widget)
    stack_sections(sheet, head, parts.states, _foot(parts))
    sheet.setMinimumSize(440, 420)


def _foot(parts: SheetParts) -> QVBoxLayout:
    buttons = QHBoxLayout()
    buttons.setSpacing(GRID)
    buttons.addWidget(parts.more)
    buttons.addStretch(1)
    for button in (parts.close, parts.stop, parts.go):
        buttons.addWidget(button)
    foot = QVBoxLayout()
    foot.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID + GRID // 2)
    foot.setSpacing(GRID)
    foot.addWidget(parts.options)
    foot.addLayout(buttons)
    return foot


def _area(head: QLabel, tree: QWidget) -> QWidget:
    area = QWidget()
    column = QVBoxLayout(area)
    column.setContentsMargins(2 * GRID, GRID, 2 * GRID, 0)
    column.setSpacing(GRID // 2)
    column.addWidget(head)
    column.addWidget(tree, 1)
    return area
