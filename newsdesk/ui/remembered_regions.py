# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the panels of a window stood when it was closed, so that they stand there again."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QSplitter, QWidget

from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.memory import Memory
from newsdesk.ui.panel_focus import PanelFocus
from newsdesk.ui.regions import Regions


class RememberedRegions:
    """Keeps and restores the places of regions, and of the panels at the left within theirs."""

    def __init__(
        self, window: MainWindow, memory: Memory, regions: Regions, panels: PanelFocus, left: QSplitter
    ) -> None:
        self._window = window
        self._memory = memory
        self._regions = regions
        self._panels = panels
        self._left = left
        self._unsized = False

    def recall(self) -> None:
        """Put all where it was; sizes follow by `size`, for only regions that are laid out can be sized."""
        self._unsized = True
        self._regions.widths.recall(self._memory.table("widths"))
        self._regions.restore(self._memory.bytes("regions"))
        self._panels.hide(self._memory.table("panels").get("hidden", ()))
        left = self._memory.bytes("left")
        if not left.isEmpty():
            self._left.restoreState(left)

    def take_unsized(self) -> bool:
        """Whether the regions are still to be sized: asked once."""
        unsized, self._unsized = self._unsized, False
        return unsized

    def size(self) -> None:
        """Give the regions the sizes that they had, or the usual ones."""
        if not self._regions.restore(self._memory.bytes("regions")):
            self._regions.usual_heights()
        self._regions.fold(self._window.width())

    def keep_places(self, articles: QWidget) -> None:
        """Keep where the regions stand, and where the list is to be painted before they do."""
        self._memory.keep_bytes("regions", self._regions.state())
        self._memory.keep_table("widths", self._regions.widths.remembered())
        corner = articles.mapTo(self._window, QPoint(0, 0))
        self._memory.keep_place("list_place", QRect(corner, articles.size()))

    def keep_window(self) -> None:
        """Keep what holds whether the regions are shown or not."""
        self._memory.keep_table("panels", {"hidden": self._panels.hidden})
        self._memory.keep_bytes("geometry", self._window.saveGeometry())
        self._memory.keep_bytes("left", self._left.saveState())
