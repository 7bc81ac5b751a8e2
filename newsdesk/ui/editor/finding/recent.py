# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of the find bar, which remember what was asked for last."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QWidget

from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon

KEPT: Final = 20
_LONGEST: Final = 60


class RecentField(QLineEdit):
    """A line for words, with those of before behind a button."""

    chosen = Signal()
    """Words of before were put into it."""
    enter = Signal(object)
    """Enter was pressed, with these modifiers (`Qt.KeyboardModifier`)."""
    stepped = Signal(bool)
    """An arrow down (True) or up was pressed."""

    def __init__(self, name: str, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._appearance = appearance
        self._recent: list[str] = []
        self._menu = QMenu(self)
        self._menu.setObjectName(f"{name}_recent")
        self._menu.aboutToShow.connect(self._list)
        self._action = QAction(self)
        self._action.triggered.connect(self.show_recent)
        self.addAction(self._action, QLineEdit.ActionPosition.TrailingPosition)
        self._action.setVisible(False)
        self.installEventFilter(self)

    @property
    def recent(self) -> list[str]:
        """What was asked for, the last first."""
        return list(self._recent)

    def remember(self) -> None:
        """Keep what stands there for the next time."""
        words = self.text()
        if words.strip():
            self.restore([words, *(each for each in self._recent if each != words)])

    def restore(self, recent: Iterable[object]) -> None:
        """Take what was asked for before."""
        self._recent = [each for each in recent if isinstance(each, str) and each][:KEPT]
        self._action.setVisible(bool(self._recent))

    def take_words(self, words: str) -> None:
        """Ask for words of the text; not for those around an object, which nobody could write."""
        if "\ufffc" not in words:
            self.setText(words.replace("\u2028", " ").replace("\u00a0", " "))

    def show_recent(self) -> None:
        """Open the list of what was asked for."""
        if self._recent:
            self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def name(self, text: str, recent: str) -> None:
        """Name it for eyes and for readers of the screen."""
        self.setAccessibleName(text)
        self.setPlaceholderText(text)
        self._action.setText(recent)
        self._action.setToolTip(f"{recent} (Alt+↓)")
        self._menu.setAccessibleName(recent)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(recent)

    def draw_icons(self) -> None:
        """Take the icon in the colours of the theme."""
        self._action.setIcon(self._appearance.icon(Icon.HISTORY))

    def mark_wrong(self, wrong: bool) -> None:
        """Show that what stands there finds nothing, or cannot be understood."""
        if bool(self.property("invalid")) != wrong:
            self.setProperty("invalid", wrong)
            self.style().polish(self)

    def _list(self) -> None:
        self._menu.clear()
        for words in self._recent:
            shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
            action = self._menu.addAction(shown.replace("&", "&&"))
            action.triggered.connect(lambda _=False, words=words: self._take(words))

    def _take(self, words: str) -> None:
        self.setText(words)
        self.setFocus()
        self.chosen.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # replaces everywhere with Alt, and is no shortcut of the text
            return True
        if event.type() is QEvent.Type.KeyPress:
            key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
            if enter:
                self.enter.emit(event.modifiers())
                return True
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                if alt:
                    self.show_recent()
                else:
                    self.stepped.emit(key == Qt.Key.Key_Down)
                return True
        return super().eventFilter(watched, event)
