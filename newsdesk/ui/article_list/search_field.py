# SPDX-License-Identifier: GPL-3.0-or-later
"""The field that searches the archive while one types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionEvent, QIcon, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from newsdesk.ui.article_list.search_completion import SearchCompletion
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon

PAUSE_MS = 120
"""A search begins when the fingers rest; typing itself waits for nothing."""


class SearchField(QLineEdit):
    """Esc empties it, and means to the window what it always means once it is empty; Down and Enter go to the list."""

    searched = Signal(str)
    """These words are to be looked for now; nothing means no search."""
    left = Signal()
    """The list should get the keyboard."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_field")
        self._appearance = appearance
        self._told = ""
        self._mark = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self._empty)
        for action, name in ((self._mark, "search_mark"), (self._clear, "search_clear")):
            for button in _buttons_of(action):
                button.setObjectName(name)
        self.setMinimumWidth(160)
        self.setMaxLength(500)
        self.completion = SearchCompletion(self)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._changed)
        appearance.changed.connect(self._draw)
        self._retranslate()

    def show_search(self, text: str) -> None:
        """Show words that are looked for already; typing that goes on is left alone."""
        if text != self._told:
            self._told = text
            if text != self.text().strip():
                self.setText(text)
                self._pause.stop()

    def search_now(self) -> None:
        """Look for what stands in the field without waiting for more."""
        self._pause.stop()
        self._tell()

    def event(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() is QEvent.Type.ShortcutOverride and self.text():
            event.accept()  # this Esc is ours, whatever the window does with it
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.completion.chosen:
            event.ignore()  # the list takes its row
            return
        if key == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.completion.offer_fields()
            return
        if key == Qt.Key.Key_Escape and self.text():
            self._empty()
            return
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.completion.close()
            self.search_now()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._centre_marks()
        QTimer.singleShot(0, self, self._draw)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre_marks()

    def actionEvent(self, event: QActionEvent) -> None:
        super().actionEvent(event)
        self._centre_marks()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _centre_marks(self) -> None:
        """Qt places them for a height that is less than a finger or a pointer needs."""
        for action in self.actions():
            for button in _buttons_of(action):
                button.move(button.x(), (self.height() - button.height()) // 2)

    def _changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._pause.start()

    def _empty(self) -> None:
        self.clear()
        self.search_now()

    def _tell(self) -> None:
        text = self.text().strip()
        if text != self._told:
            self._told = text
            self.searched.emit(text)

    def _draw(self) -> None:
        muted = self._appearance.tokens.muted
        self._mark.setIcon(self._appearance.icon(Icon.SEARCH, muted))
        self._clear.setIcon(self._appearance.icon(Icon.CLOSE, muted))

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Search the archive…"))
        self.setAccessibleName(self.tr("Search the archive"))
        self._mark.setText(self.tr("Search the archive"))
        self._clear.setText(self.tr("Clear the search (Esc)"))
        self.completion.name(self.tr("What the search may go on with"))
        self.setToolTip(
            self.tr(
                "All words must be there, in any form; “…” holds words together, a minus excludes; author:, section:, "
                "tag:, date:2024-12 and others ask for more (Alt+Down shows them)"
            )
        )


def _buttons_of(action: QAction) -> list[QToolButton]:
    return [each for each in action.associatedObjects() if isinstance(each, QToolButton)]
