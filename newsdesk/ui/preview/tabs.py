# SPDX-License-Identifier: GPL-3.0-or-later
"""The tabs over the page: the article as its readers read it, or its headline as others show it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QTabBar

_PAGE, _SHOWCASE = range(2)


class PreviewTabs(QTabBar):
    """What of the article is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("preview_tabs")
        self.setExpanding(False)
        self.setDrawBase(False)
        for _ in (_PAGE, _SHOWCASE):
            self.addTab("")
        self._retranslate()

    @property
    def showcase(self) -> bool:
        """Whether headline and lead are shown as they look elsewhere, and not the page."""
        return self.currentIndex() == _SHOWCASE

    def show_showcase(self, shown: bool) -> None:
        """Show headline and lead as they look elsewhere, or the page."""
        self.setCurrentIndex(_SHOWCASE if shown else _PAGE)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("What of the article is shown"))
        self.setTabText(_PAGE, self.tr("Page"))
        self.setTabText(_SHOWCASE, self.tr("Headline elsewhere"))
        self.setTabToolTip(_SHOWCASE, self.tr("Headline and lead in lists, search engines and messengers"))
