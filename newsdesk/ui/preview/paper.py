# SPDX-License-Identifier: GPL-3.0-or-later
"""The article on paper: the pages that a reader's printer would give, with their numbers.

This module loads QtPdf, so that it is imported only once somebody wants to see paper.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID


class Paper(QWidget):
    """Shows a PDF, one page below the other."""

    shown = Signal()
    """The pages stand."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview_paper")
        self._appearance = appearance
        self._place = 0
        self._content = QBuffer(self)
        self._document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setObjectName("preview_paper_pages")
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setPageSpacing(GRID)
        self.view.setDocument(self._document)
        self.view.setFrameShape(QPdfView.Shape.NoFrame)
        self.number = QLabel(self)
        self.number.setObjectName("preview_paper_number")
        self.number.setProperty("look", "hint")
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addWidget(self.view, 1)
        column.addWidget(self.number)
        self._document.statusChanged.connect(self._note_status)
        self.view.pageNavigator().currentPageChanged.connect(self._say_number)
        appearance.changed.connect(self._recolour)
        self._recolour()
        self._retranslate()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    def show_pdf(self, content: bytes) -> None:
        """Show these pages, where the ones before were scrolled to."""
        self._place = self.view.verticalScrollBar().value()
        self._document.close()
        self._content.close()
        self._content.setData(QByteArray(content))
        self._content.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._content)

    def close_paper(self) -> None:
        """Let the pages go."""
        self._document.close()
        self._content.close()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _note_status(self, status: QPdfDocument.Status) -> None:
        if status is QPdfDocument.Status.Ready:
            self.view.verticalScrollBar().setValue(self._place)
            self._say_number()
            self.shown.emit()

    def _say_number(self, *_: object) -> None:
        here = min(self.view.pageNavigator().currentPage() + 1, max(1, self.pages))
        words = self.tr("Page %1 of %2").replace("%1", str(here)).replace("%2", str(self.pages))
        self.number.setText(words if self.pages else self.tr("The pages are being made…"))

    def _recolour(self) -> None:
        palette = self.view.palette()
        ground = QColor(self._appearance.tokens.chrome)
        for role in (QPalette.ColorRole.Dark, QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            palette.setColor(role, ground)
        self.view.setPalette(palette)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("The article on paper"))
        self.view.setAccessibleName(self.tr("Printed pages"))
        self._say_number()
