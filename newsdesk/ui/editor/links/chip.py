# SPDX-License-Identifier: GPL-3.0-or-later
"""A chip at the foot of the text that says where a link leads, with what can be done to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import CLICK_TARGET

_MARGIN: Final = 8
_LONGEST: Final = 600
_ANYWHERE: Final = "\u200b"
"""Between the signs of an address, so that it is broken where the line ends."""
_BUTTONS: Final = (
    ("open_link", Icon.OPEN_OUTSIDE),
    ("link", Icon.EDIT),
    ("copy_link", Icon.COPY),
    ("remove_link", Icon.BIN),
)


class LinkChip(QFrame):
    """`wanted` tells a command that was pressed, `confirmed` that the address which is shown shall be opened."""

    wanted = Signal(str)
    confirmed = Signal(str)
    left = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("link_chip")
        self.setProperty("look", "notice")
        self._appearance = appearance
        self._words, self._drawn = "", False
        self.spared: Callable[[], QRect] = QRect
        """What it must not lie over, in the coordinates of its parent."""
        self._text = QLabel(self)
        self._text.setObjectName("link_chip_text")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = {name: self._button(name) for name, _ in _BUTTONS}
        self._confirm = QPushButton(self)
        self._confirm.setObjectName("link_chip_open")
        self._confirm.setProperty("look", "primary")
        self._confirm.clicked.connect(self._confirmed)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 4, 2)
        row.setSpacing(2)
        row.addWidget(self._text, 1)
        for button in (*self._buttons.values(), self._confirm):
            row.addWidget(button)
        parent.installEventFilter(self)
        appearance.changed.connect(self._draw)
        self.hide()
        self._retranslate()

    def show_text(self, words: str, *, actions: bool) -> None:
        """Say where a link leads; with its buttons if it is the caret's."""
        self._show(words, actions=actions, confirm=False)

    def ask_to_open(self, address: str) -> None:
        """Show a whole address, and open it only when that is wanted still."""
        self._show(address, actions=False, confirm=True)
        self._confirm.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def asks(self) -> bool:
        """Whether it waits for an answer."""
        return not self.isHidden() and not self._confirm.isHidden()

    def has_keyboard(self) -> bool:
        """Whether its button has the keyboard."""
        return self._confirm.hasFocus()

    @property
    def words(self) -> str:
        """What it says."""
        return "" if self.isHidden() else self._words

    def _show(self, words: str, *, actions: bool, confirm: bool) -> None:
        if not self._drawn:
            self._draw()
        self._words = words
        self._confirm.setVisible(confirm)
        for button in self._buttons.values():
            button.setVisible(actions)
        self._text.setToolTip(words)
        self.setAccessibleDescription(words)
        self.show()
        self.place()
        self.raise_()

    def place(self) -> None:
        """Lie at the lower left of the text, as wide as the words need and the text allows."""
        room = self._over.rect()
        metrics = self._text.fontMetrics()
        self._text.setWordWrap(False)
        self._text.setText("")
        rest = self.minimumSizeHint().width()
        widest = max(120, room.width() - 2 * _MARGIN - 20 - rest)
        if self.asks and metrics.horizontalAdvance(self._words) > widest:
            self._lay_out_whole(room.width() - 2 * _MARGIN, rest)
            return
        self._text.setText(metrics.elidedText(self._words, Qt.TextElideMode.ElideMiddle, widest))
        width = min(room.width() - 2 * _MARGIN, rest + metrics.horizontalAdvance(self._text.text()) + 8)
        self._stand(width, max(CLICK_TARGET + 6, self.sizeHint().height()))

    def _lay_out_whole(self, width: int, rest: int) -> None:
        """Show all of an address that shall be opened, in as many lines as it takes."""
        shown = self._words[:_LONGEST] + ("…" if len(self._words) > _LONGEST else "")
        self._text.setWordWrap(True)
        self._text.setText(_ANYWHERE.join(shown))
        lines = self._text.heightForWidth(width - rest - 2)
        self._stand(width, max(CLICK_TARGET + 6, lines + 10))

    def _stand(self, width: int, height: int) -> None:
        """At the foot of the text; above the line of the link where that is there."""
        self.setGeometry(_MARGIN, self._over.rect().height() - height - _MARGIN, width, height)
        line = self.spared()
        if self.geometry().intersects(line):
            self.move(_MARGIN, max(_MARGIN, line.top() - height - _MARGIN // 2))

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"chip_{name}")
        button.setFixedSize(CLICK_TARGET, CLICK_TARGET)
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # each is a command, with keys and a place in the menus
        button.clicked.connect(lambda _=False: self.wanted.emit(name))
        return button

    def _confirmed(self) -> None:
        self.hide()
        self.left.emit()
        self.confirmed.emit(self._words)

    def _draw(self) -> None:
        self._drawn = True
        for name, icon in _BUTTONS:
            self._buttons[name].setIcon(self._appearance.icon(icon))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Where the link leads"))
        self._confirm.setText(self.tr("Open in the browser"))
        words = {
            "open_link": self.tr("Open (Ctrl+click)"),
            "link": self.tr("Change the link"),
            "copy_link": self.tr("Copy the address"),
            "remove_link": self.tr("Remove the link"),
        }
        for name, text in words.items():
            self._buttons[name].setToolTip(text)
            self._buttons[name].setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.asks:
            self._confirmed()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self.place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
