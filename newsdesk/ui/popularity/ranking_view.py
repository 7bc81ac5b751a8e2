# SPDX-License-Identifier: GPL-3.0-or-later
"""The ranking as it is looked at: a list whose first place has the keyboard first, and Enter opens."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListView

from newsdesk.ui.popularity.delegate import RankingDelegate
from newsdesk.ui.popularity.model import RankingModel
from newsdesk.ui.theme.appearance import Appearance


class RankingView(QListView):
    """The list; Enter opens."""

    opened = Signal(QModelIndex)

    def __init__(self, appearance: Appearance, model: RankingModel) -> None:
        super().__init__()
        self.setObjectName("popularity_ranking")
        self.setModel(model)
        self.setItemDelegate(RankingDelegate(appearance, model, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
