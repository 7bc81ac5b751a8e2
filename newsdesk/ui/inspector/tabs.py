# SPDX-License-Identifier: GPL-3.0-or-later
"""The row of quiet tabs: words where there is room, icons where there is none, the chosen one always in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon

_PADDING = 16
_ICON = 16


@dataclass
class _Tab:
    name: str
    icon: Icon
    text: str = ""
    tip: str = ""
    badge: str = ""

    @property
    def words(self) -> str:
        return f"{self.text} {self.badge}".strip()


class QuietTabs(QTabBar):
    """Tabs that never clip their words."""

    def __init__(self, appearance: Appearance, tabs: dict[str, Icon], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector_tabs")
        self._appearance = appearance
        self._tabs = [_Tab(name, icon) for name, icon in tabs.items()]
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for _ in self._tabs:
            self.addTab("")
        self.currentChanged.connect(self._arrange)
        appearance.changed.connect(self._arrange)

    def name_at(self, index: int) -> str:
        """The name of a tab."""
        return self._tabs[index].name

    def index_of(self, name: str) -> int:
        """Where the tab of that name is."""
        return next(index for index, tab in enumerate(self._tabs) if tab.name == name)

    def set_words(self, name: str, text: str, tip: str) -> None:
        """What a tab says, and what its tooltip does."""
        tab = self._tabs[self.index_of(name)]
        tab.text, tab.tip = text, tip
        self._arrange()

    def set_badge(self, name: str, badge: str) -> None:
        """A small number behind a tab's words."""
        tab = self._tabs[self.index_of(name)]
        if tab.badge != badge:
            tab.badge = badge
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as what the tab shows: an icon alone needs little."""
        words = self.fontMetrics().horizontalAdvance(self.tabText(index)) if self.tabText(index) else 0
        icon = 0 if self.tabIcon(index).isNull() else _ICON + (6 if words else 0)
        return QSize(words + icon + _PADDING, super().tabSizeHint(index).height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(sum(map(self._width, self._tabs)), super().sizeHint().height())

    def _width(self, tab: _Tab) -> int:
        return self.fontMetrics().horizontalAdvance(tab.words) + _PADDING

    def _arrange(self) -> None:
        """Words for all, or for the chosen one only."""
        roomy = sum(map(self._width, self._tabs)) <= self.width()
        for index, tab in enumerate(self._tabs):
            in_words = roomy or index == self.currentIndex()
            words = tab.words if in_words else tab.badge
            if self.tabText(index) != words:
                self.setTabText(index, words)
            if in_words:
                self.setTabIcon(index, QIcon())
            elif self.isVisible():
                self.setTabIcon(index, self._appearance.icon(tab.icon, self._appearance.tokens.muted))
            self.setTabToolTip(index, tab.tip)
            self.setAccessibleTabName(index, tab.words)
