# SPDX-License-Identifier: GPL-3.0-or-later
"""A line that offers what was written before: the library is asked while one types, and nothing waits for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget
from shiboken6 import isValid

Ask = Callable[[str, Callable[[list[str]], None]], None]
"""Called with what is typed, and with whom to tell what fits, at once or later."""

_PAUSE_MS = 60
_ROWS = 10
_WIDTH = 180


class CompletionLineEdit(QLineEdit):
    """A line of text with a list of what fits under it.

    Up and Down walk the list, Enter and a click take from it, Esc closes it; Down in a line that is empty or selected
    whole shows what is used most. What is typed stays as it is unless something is taken.
    """

    chosen = Signal(str)
    """Something was taken from the list; the line holds it already."""
    offered = Signal(list)
    """The list that is shown now."""

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._asked = 0
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_ROWS)
        self._completer.setWidget(self)
        popup = QListView()
        popup.setObjectName("completions")
        popup.setUniformItemSizes(True)
        # The list is made as high as its rows: a padding would take that from the last of them.
        popup.setStyleSheet("QListView { padding: 0; } QListView::item { padding: 4px 6px; }")
        popup.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._completer.setPopup(popup)
        self._completer.activated.connect(self._take)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.offer)
        self.textEdited.connect(self._pause.start)

    @property
    def popup(self) -> QListView:
        """The list under the line."""
        popup = self._completer.popup()
        assert isinstance(popup, QListView)  # noqa: S101 - set above
        return popup

    @property
    def choices(self) -> tuple[str, ...]:
        """What was offered last."""
        return tuple(self._model.stringList())

    def offer(self) -> None:
        """Ask for what fits the text as it stands, and show it when it comes."""
        self._asked += 1
        number, text = self._asked, self.text()

        def answered(found: Sequence[str]) -> None:
            if isValid(self) and number == self._asked and text == self.text():
                self._show(list(found))

        # What is selected whole is about to be replaced.
        self._ask("" if self.selectedText() == text else text, answered)

    def close_list(self) -> None:
        """Show no list, and none that is still to come."""
        self._asked += 1
        self._pause.stop()
        self.popup.hide()

    def _show(self, found: list[str]) -> None:
        self._model.setStringList(found)
        alone = len(found) == 1 and found[0] == self.text()
        if not found or alone or not self.hasFocus() or self.isReadOnly():
            self.popup.hide()
            return
        rect = self.rect()
        rect.setWidth(max(rect.width(), _WIDTH))
        self._completer.complete(rect)
        self.offered.emit(found)

    def _take(self, text: str) -> None:
        self._asked += 1
        self._pause.stop()
        self.setText(text)
        self.setModified(True)
        self.chosen.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the list, Enter in it takes a row; the rest is a line's own."""
        if event.key() == Qt.Key.Key_Down and not event.modifiers() and not self.isReadOnly():
            self.offer()
            event.accept()
            return
        taking = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.popup.isVisible()
        if taking and self.popup.currentIndex().isValid():
            # The list takes its row; the line must not be finished with what was typed so far.
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A line that is left offers nothing any more."""
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._asked += 1
            self._pause.stop()
        super().focusOutEvent(event)
