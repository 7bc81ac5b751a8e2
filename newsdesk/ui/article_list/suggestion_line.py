# SPDX-License-Identifier: GPL-3.0-or-later
"""«Вы имели в виду …»: the search with its slips put right, one click away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from newsdesk.ui.session import Session
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.flow import FlowLayout

FEW = 3
"""So few hits may be the fault of a slip."""
_WIDEST = 180
"""The most that the words of a suggestion take, in pixels: more would push the text aside."""


class SuggestionLine(QWidget):
    """Is there only while there is something to suggest."""

    taken = Signal(str)
    """This should be looked for instead."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suggestion_line")
        self._session = session
        self._search = ""
        self._words = QLabel()
        self._words.setProperty("look", "label")
        self.button = QToolButton()
        self.button.setObjectName("suggestion")
        self.button.setProperty("look", "chip")
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(lambda: self.taken.emit(self.button.property("search")))
        line = FlowLayout(self, space=GRID)  # the list is not made wider by it
        line.setContentsMargins(12, 0, GRID, GRID // 2)
        line.addWidget(self._words)
        line.addWidget(self.button)
        self.hide()
        self._retranslate()

    def look(self, search: str, hits: int) -> None:
        """Ask what may have been meant, where a search found little."""
        if search != self._search:
            self.hide()
        self._search = search
        if search and hits <= FEW and self._session.is_open:
            self._session.read(
                self,
                lambda newsroom: (search, newsroom.searching.suggestion(search)),
                self._show,
                failed=lambda _: self.hide(),  # a suggestion is no more than that
                key="suggestion",
            )
        else:
            self.hide()

    def _show(self, answer: tuple[str, str]) -> None:
        search, meant = answer
        if search == self._search:
            self.button.setProperty("search", meant)
            metrics = self.button.fontMetrics()
            self.button.setText(metrics.elidedText(meant, Qt.TextElideMode.ElideRight, _WIDEST))
            self._words.setFixedHeight(self.button.sizeHint().height())  # on one line with the words beside it
            self.button.setToolTip(meant)
            self.button.setAccessibleName(self.tr("Search for “{text}” instead").replace("{text}", meant))
            self.setVisible(bool(meant))

    def _retranslate(self) -> None:
        self._words.setText(self.tr("Did you mean"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
