# SPDX-License-Identifier: GPL-3.0-or-later
"""One message: its words, perhaps a button, and a way to close it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout

from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import CLICK_TARGET, GRID, ICON
from newsdesk.ui.widgets.breaking import balanced, breakable

LEAVES_AFTER_MS = 6000
_WIDEST = 560
_NARROWEST = 280


class Notice(QFrame):
    """A message; it leaves after some seconds, unless it stays, is pointed at or holds the keyboard."""

    closed = Signal()
    reworded = Signal()
    """Its words are others now, and may need another height."""

    def __init__(
        self,
        appearance: Appearance,
        text: str,
        more: str,
        *,
        action: str,
        run: Callable[[], None] | None,
        stays: bool,
    ) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setProperty("look", "notice")
        self.setAccessibleName(text)
        self.stays = stays
        self._say_again: Callable[[], tuple[str, str]] | None = None
        self._name_again: Callable[[], str] | None = None
        self.whole_text = f"{text} {more}".strip()
        self._appearance = appearance
        self._run = run
        self._mark = QLabel()
        self._mark.setFixedSize(ICON, ICON)
        self._text, self._more = _words(text, ""), _words(more, "label")
        self._more.setVisible(bool(more))
        self.button = QPushButton(action)
        self.button.setObjectName("notice_action")
        self.button.setProperty("look", "link")
        self.button.setVisible(bool(action) and run is not None)
        self.button.clicked.connect(self._act)
        self.close_button = QToolButton()
        self.close_button.setObjectName("notice_close")
        self.close_button.setFixedSize(CLICK_TARGET, CLICK_TARGET)
        self.close_button.clicked.connect(self.close_notice)
        for button in (self.button, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the keyboard from the text
        self._lay_out()
        self._leaves = QTimer(self)
        self._leaves.setSingleShot(True)
        self._leaves.setInterval(LEAVES_AFTER_MS)
        self._leaves.timeout.connect(self._leave)
        appearance.changed.connect(self._draw)
        self._draw()
        self._retranslate()

    def follow_language(self, words: Callable[[], tuple[str, str]], action: Callable[[], str] | None = None) -> None:
        """Take the words, and those of the button, anew from here whenever another language is chosen."""
        self._say_again = words
        self._name_again = action

    def begin(self) -> None:
        """Be on show from now on."""
        if not self.stays:
            self._leaves.start()

    def close_notice(self) -> None:
        """Leave now."""
        self._leaves.stop()
        self.closed.emit()

    def says_the_same(self, other: Notice) -> bool:
        """Whether the other message would repeat this one."""
        return self.whole_text == other.whole_text and self.button.text() == other.button.text()

    def height_for(self, width: int) -> int:
        """The height at a width, its words wrapped."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else 0

    def sizeHint(self) -> QSize:
        fit = super().sizeHint()
        metrics = self.fontMetrics()
        words = max(metrics.horizontalAdvance(self._text.text()), metrics.horizontalAdvance(self._more.text()))
        rest = ICON + CLICK_TARGET + 8 * GRID + (self.button.sizeHint().width() if not self.button.isHidden() else 0)
        return QSize(max(_NARROWEST, min(words, balanced(_WIDEST - rest, self._heights)) + rest), fit.height())

    def _heights(self, room: int) -> tuple[int, int]:
        return self._text.heightForWidth(room), self._more.heightForWidth(room)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._leaves.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.begin()
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addWidget(self._text)
        words.addWidget(self._more)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        row.setSpacing(GRID)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _retranslate(self) -> None:
        if self._say_again is not None:
            text, more = self._say_again()
            self._text.setText(breakable(text))
            self._more.setText(breakable(more))
            self.setAccessibleName(text)
            self.whole_text = f"{text} {more}".strip()
            if self._name_again is not None:
                self.button.setText(self._name_again())
            self.reworded.emit()
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.close_button.setAccessibleName(self.tr("Close the message"))

    def _draw(self) -> None:
        tokens = self._appearance.tokens
        meaning, colour = (Icon.WARNING, tokens.warning) if self.stays else (Icon.GOOD, tokens.good)
        self._mark.setPixmap(self._appearance.icon(meaning, colour).pixmap(ICON, ICON))
        self.close_button.setIcon(self._appearance.icon(Icon.CLOSE))

    def _act(self) -> None:
        self.close_notice()
        if self._run is not None:
            self._run()

    def _leave(self) -> None:
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self.begin()
        else:
            self.closed.emit()


def _words(text: str, look: str) -> QLabel:
    label = QLabel(breakable(text))
    label.setProperty("look", look)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
