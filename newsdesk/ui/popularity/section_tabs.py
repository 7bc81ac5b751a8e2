# SPDX-License-Identifier: GPL-3.0-or-later
"""The tabs of the ranking: «Все», then each section that is read."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QTabBar, QToolButton, QWidget

from newsdesk.domain.section import Section
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.wording import spoken

_SCROLLERS = {"ScrollLeftButton": "Scroll Left", "ScrollRightButton": "Scroll Right"}


class SectionTabs(QTabBar):
    """A row of tabs that scrolls where it is too long."""

    section_chosen = Signal(object)
    """The name of a section, or None for all of them."""
    sections_changed = Signal()
    """There are others, or they are named in another language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("popularity_sections")
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        # The arrows of Qt's own are half hidden in so small a place; the wheel, the keys and the list of all serve.
        # Nor is its torn edge drawn where tabs are passed by: it is a smudge in this look.
        self.setStyleSheet(
            "QTabBar::scroller { width: 0; } QTabBar::tear { width: 0; border: 0; } QTabBar::tab { padding: 5px 8px; }"
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._sections: tuple[Section, ...] = ()
        self.addTab("")
        self._retranslate()
        self.currentChanged.connect(self._tell)

    @property
    def section(self) -> str | None:
        """The section whose tab is in front."""
        place = self.currentIndex()
        return self._sections[place - 1].name if 0 < place <= len(self._sections) else None

    def set_sections(self, sections: Sequence[Section]) -> None:
        """Show other sections; the one in front stays there, also when nothing of it is read any more."""
        wanted = tuple(sections)
        current = next((each for each in self._sections if each.name == self.section), None)
        if current is not None and current.name not in [each.name for each in wanted]:
            wanted = (*wanted, current)
        if wanted == self._sections:
            return
        self.blockSignals(True)
        while self.count() > 1:
            self.removeTab(self.count() - 1)
        self._sections = wanted
        for each in wanted:
            self.addTab(_label(each))
        names = [each.name for each in wanted]
        self.setCurrentIndex(names.index(current.name) + 1 if current is not None else 0)
        self.blockSignals(False)
        self.sections_changed.emit()

    def choose(self, section: str | None) -> None:
        """Bring the tab of a section to the front, if it has one."""
        names: list[str | None] = [None, *(each.name for each in self._sections)]
        if section in names:
            self.setCurrentIndex(names.index(section))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.sections_changed.emit()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Sections"))
        self.setTabText(0, self.tr("All"))
        for place, section in enumerate(self._sections, start=1):
            self.setTabText(place, _label(section))
        for name, text in _SCROLLERS.items():
            button = self.findChild(QToolButton, name)
            if button is not None:  # Qt names its own buttons once and for all
                button.setAccessibleName(QCoreApplication.translate("QTabBar", text))

    def _tell(self, _place: int) -> None:
        self.section_chosen.emit(self.section)


class SectionRow(QWidget):
    """The tabs, and where they are too many for the place, a button that lists them all."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("popularity_section_row")
        self._appearance = appearance
        self.tabs = SectionTabs()
        self._more = QToolButton()
        self._more.setObjectName("popularity_more_sections")
        self._more.setIconSize(QSize(14, 14))
        self._more.setStyleSheet("padding: 4px; min-height: 16px;")
        self._more.clicked.connect(self._show_menu)
        self._more.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, GRID // 2, 0)
        row.setSpacing(0)
        row.addWidget(self.tabs, 1)
        row.addWidget(self._more)
        row.addStretch(0)
        self.tabs.sections_changed.connect(self._fit)
        self._retranslate()

    def draw_icons(self) -> None:
        """Draw the arrow; only once the window is painted."""
        self._more.setIcon(self._appearance.icon(Icon.DOWN))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._more.setToolTip(self.tr("All sections"))
        self._more.setAccessibleName(self.tr("All sections"))

    def _fit(self) -> None:
        """Show tabs that are whole, the first ones unless another is in front, and the list where there are more."""
        widths = [self.tabs.tabSizeHint(place).width() for place in range(self.tabs.count())]
        room = self.width() - GRID // 2
        self._more.setVisible(sum(widths) > room)
        if sum(widths) > room:
            room -= self._more.sizeHint().width()
            widths = [width for width, end in zip(widths, accumulate(widths), strict=True) if end <= room] or widths[:1]
        self.tabs.setMaximumWidth(sum(widths))

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place in range(self.tabs.count()):
            action = menu.addAction(self.tabs.tabText(place))
            action.setCheckable(True)
            action.setChecked(place == self.tabs.currentIndex())
            action.triggered.connect(lambda _=False, place=place: self.tabs.setCurrentIndex(place))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))


def _label(section: Section) -> str:
    return section.name_in(spoken()).replace("&", "&&")
