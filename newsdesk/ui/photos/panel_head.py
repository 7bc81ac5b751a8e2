# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of the photos panel: the switch between article and library, what is missing, and the way to add."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import CLICK_TARGET, GRID


class PanelHead(QWidget):
    """The switch, the counts and the buttons over the photos."""

    article_chosen = Signal()
    library_chosen = Signal()
    add_wanted = Signal()
    gap_wanted = Signal()
    """The next photo that lacks something should be shown."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("photos_head")
        self._appearance = appearance
        self._counts = (0, 0, 0)
        self._writable = self._has_article = False
        self.article, self.library = QPushButton(), QPushButton()
        self.add = QToolButton()
        self.counts, self.next_gap = QLabel(), QPushButton()
        self.foot = QWidget()
        self._lay_out()
        self.article.clicked.connect(self.article_chosen)
        self.library.clicked.connect(lambda: self.library_chosen.emit())
        self.add.clicked.connect(self.add_wanted)
        self.next_gap.clicked.connect(self.gap_wanted)
        appearance.changed.connect(self._draw)
        self._retranslate()

    def show_page(self, *, library: bool) -> None:
        """Mark the page that is shown."""
        (self.library if library else self.article).setChecked(True)
        self._show_foot()

    def show_counts(self, photos: int, uncredited: int, without_alt: int) -> None:
        """Say how many photos the text has and what they lack."""
        self._counts = (photos, uncredited, without_alt)
        self._show_foot()

    def show_state(self, *, writable: bool, has_article: bool) -> None:
        """Take note of what can be done."""
        self._writable, self._has_article = writable, has_article
        self.add.setEnabled(writable)
        self._show_foot()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        for name, button in (("photos_in_article", self.article), ("photos_in_library", self.library)):
            button.setObjectName(name)
            button.setCheckable(True)
            button.setProperty("look", "quiet")
            group.addButton(button)
        self.article.setChecked(True)
        self.add.setObjectName("photos_add")
        self.add.setFixedSize(CLICK_TARGET, CLICK_TARGET)
        self.counts.setObjectName("photos_counts")
        self.counts.setProperty("look", "hint")
        self.counts.setWordWrap(True)
        self.next_gap.setObjectName("photos_next_gap")
        self.next_gap.setProperty("look", "link")
        switch = QHBoxLayout()
        switch.setSpacing(2)
        switch.addWidget(self.article)
        switch.addWidget(self.library)
        switch.addStretch(1)
        switch.addWidget(self.add)
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.counts, 1)
        foot.addWidget(self.next_gap)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, 0)
        column.setSpacing(2)
        column.addLayout(switch)
        column.addWidget(self.foot)

    def _show_foot(self) -> None:
        photos, uncredited, without_alt = self._counts
        self.foot.setVisible(bool(photos) and self._has_article and self.article.isChecked())
        words = [self.tr("%n photo(s)", "", photos)]
        if uncredited:
            words.append(self.tr("%n without a credit", "", uncredited))
        if without_alt:
            words.append(self.tr("%n without a description", "", without_alt))
        if photos and not uncredited and not without_alt:
            words.append(self.tr("nothing is missing"))
        self.counts.setText(" · ".join(words))
        self.next_gap.setVisible(bool(uncredited or without_alt))

    def _retranslate(self) -> None:
        self.article.setText(self.tr("In the article"))
        self.library.setText(self.tr("In the library"))
        self.add.setToolTip(self.tr("Add photos…"))
        self.add.setAccessibleName(self.tr("Add photos"))
        self.next_gap.setText(self.tr("To the next"))
        self.next_gap.setToolTip(self.tr("To the next photo that lacks a credit or a description (Ctrl+Alt+K)"))
        self.next_gap.setAccessibleName(self.next_gap.toolTip())
        self._show_foot()

    def _draw(self) -> None:
        if self.isVisible():
            self.add.setIcon(self._appearance.icon(Icon.NEW))


def lay_out_panel(
    panel: QWidget, head: PanelHead, arrivals: QWidget, in_article: QWidget, library: QWidget
) -> QStackedWidget:
    """Put the parts of the panel together; the answer holds its two pages."""
    pages = QStackedWidget()
    pages.addWidget(in_article)
    pages.addWidget(library)
    strip = QVBoxLayout()
    strip.setContentsMargins(GRID, GRID // 2, GRID, 0)
    strip.addWidget(arrivals)
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(head)
    column.addLayout(strip)
    column.addWidget(pages, 1)
    return pages
