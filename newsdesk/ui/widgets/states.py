# SPDX-License-Identifier: GPL-3.0-or-later
"""What a panel shows when it has nothing to show: empty, loading, failed; and the stack that changes between them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui.failures import ErrorText, error_text
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.breaking import balanced, breakable
from newsdesk.ui.widgets.skeleton import Skeleton as Skeleton

LOADING_AFTER_MS = 200
_LEAST_ROOM = 12 * GRID
_ROOM_FOR_MARK = 24 * GRID


class EmptyState(QWidget):
    """A few words in the middle of a panel, and the one thing to do next."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty_state")
        self._appearance = appearance
        self._run: Callable[[], None] | None = None
        self._title = _centred("heading")
        self._text = _centred("label")
        self.button = QPushButton()
        self.button.setObjectName("empty_state_action")
        self.button.clicked.connect(self._act)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(GRID // 2)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.show_text("", "")

    def show_text(self, title: str, text: str, action: str = "", run: Callable[[], None] | None = None) -> None:
        """Say why there is nothing, and name the next step; without `action` there is no button."""
        for label, words in ((self._title, title), (self._text, text)):
            label.setText(words)
            label.setVisible(bool(words))
        self._run = run
        self.button.setText(action)
        self.button.setVisible(bool(action) and run is not None)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def _act(self) -> None:
        if self._run is not None:
            self._run()


class ErrorState(QWidget):
    """What failed in place of a panel's content: what happened, what is safe, what to do; a button tries again."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("error_state")
        self._appearance = appearance
        self._retry: Callable[[], None] | None = None
        self._shown: ErrorText | Exception | None = None
        self._mark = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._what = _centred("heading")
        self._safe = _centred("label")
        self._todo = _centred("label")
        self.button = QPushButton()
        self.button.setObjectName("error_state_retry")
        self.button.clicked.connect(self._try_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        column.addStretch(2)
        for label in (self._mark, self._what, self._safe, self._todo):
            column.addWidget(label)
        column.addSpacing(GRID // 2)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        appearance.changed.connect(self._draw)
        self._retranslate()

    def show_error(self, error: ErrorText | Exception, retry: Callable[[], None] | None = None) -> None:
        """Say what an error says; without `retry` there is no button."""
        self._shown = error
        self._retry = retry
        self.button.setVisible(retry is not None)
        self._say()
        self._draw()

    def show_mark(self, shown: bool) -> None:
        """Show the mark over the words, or save its height."""
        self._mark.setVisible(shown)

    def _say(self) -> None:
        if self._shown is None:
            return
        text = self._shown if isinstance(self._shown, ErrorText) else error_text(self._shown)
        for label, words in ((self._what, text.what), (self._safe, text.safe), (self._todo, text.todo)):
            label.setText(breakable(words))
            label.setVisible(bool(words))
        self.setAccessibleName(text.what)
        self.setAccessibleDescription(f"{text.safe} {text.todo}".strip())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.button.setText(self.tr("Try again"))
        self._say()

    def _draw(self) -> None:
        if self._what.text():
            mark = self._appearance.icon(Icon.BAD, self._appearance.tokens.bad)
            self._mark.setPixmap(mark.pixmap(28, 28))

    def _try_again(self) -> None:
        if self._retry is not None:
            self._retry()


class StateStack(QWidget):
    """A panel's content, or what stands in its place: an empty state, a skeleton, an error."""

    def __init__(
        self, content: QWidget, appearance: Appearance, parent: QWidget | None = None, *, skeleton_rows: int = 6
    ) -> None:
        super().__init__(parent)
        self.setObjectName("state_stack")
        self.content = content
        self._appearance = appearance
        self._skeleton_rows = skeleton_rows
        self._states = {content: "full"}
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(content)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(LOADING_AFTER_MS)
        self._delay.timeout.connect(self._show_skeleton)

    @cached_property
    def empty(self) -> EmptyState:
        """What is seen where there is nothing; made when it is wanted first, as are the others."""
        return EmptyState(self._appearance)

    @cached_property
    def error(self) -> ErrorState:
        """What is seen where something failed."""
        return ErrorState(self._appearance)

    @cached_property
    def skeleton(self) -> Skeleton:
        """What is seen where something is still to come."""
        made = Skeleton(self._appearance, rows=self._skeleton_rows)
        self._add(made, "loading")
        return made

    @cached_property
    def _empty_room(self) -> QWidget:
        return self._add(_scrolled(self.empty), "empty")

    @cached_property
    def _error_room(self) -> QWidget:
        return self._add(_scrolled(self.error), "error")

    def _add(self, widget: QWidget, state: str) -> QWidget:
        self._states[widget] = state
        self._stack.addWidget(widget)
        return widget

    @property
    def state(self) -> str:
        """What is seen: full, empty, loading or error."""
        shown = self._stack.currentWidget()
        return "full" if shown is None else self._states[shown]

    def show_content(self) -> None:
        """Show the content."""
        self._change_to(self.content)

    def show_empty(self, title: str, text: str, action: str = "", run: Callable[[], None] | None = None) -> None:
        """Say why there is nothing, and the one next action."""
        self.empty.show_text(title, text, action, run)
        self._change_to(self._empty_room)

    def show_loading(self) -> None:
        """Show a skeleton, but only if nothing else came within 200 ms; until then stays what is shown."""
        if self.state != "loading" and not self._delay.isActive():
            self._delay.start()

    def show_error(self, error: ErrorText | Exception, retry: Callable[[], None] | None = None) -> None:
        """Say what failed."""
        self.error.show_error(error, retry)
        self._change_to(self._error_room)

    def _show_skeleton(self) -> None:
        self._stack.setCurrentWidget(self.skeleton)

    def _change_to(self, widget: QWidget) -> None:
        self._delay.stop()
        self._stack.setCurrentWidget(widget)


class _Room(QScrollArea):
    """Shows the words alone where there is no height for more."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        words = self.widget()
        if isinstance(words, ErrorState):
            words.show_mark(event.size().height() >= _ROOM_FOR_MARK)
        self._fit()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Make the words as high as they are in this width: Qt asks for what they would need in the narrowest."""
        words = self.widget()
        layout = words.layout() if words is not None else None
        if words is not None and layout is not None:
            words.setMinimumHeight(max(0, layout.totalHeightForWidth(self.viewport().width())))


def _scrolled(words: EmptyState | ErrorState) -> QScrollArea:
    """Room for words that takes nothing from the neighbours: where it is too little, the words scroll."""
    room = _Room()
    room.setObjectName(f"{words.objectName()}_room")
    room.setWidgetResizable(True)
    room.setFrameShape(QFrame.Shape.NoFrame)
    room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    room.viewport().setAutoFillBackground(False)
    room.setMinimumHeight(_LEAST_ROOM)
    room.setWidget(words)
    words.setAutoFillBackground(False)
    return room


class _Words(QLabel):
    """Words in the middle, with lines that are about as long as each other."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        room, flags = self.contentsRect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap

        def height(width: int) -> int:
            return self.fontMetrics().boundingRect(QRect(0, 0, width, room.height()), flags, self.text()).height()

        width = balanced(room.width(), height)
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        place = QRect(room.left() + (room.width() - width) // 2, room.top(), width, room.height())
        self.style().drawItemText(
            painter, place, int(flags), option.palette, self.isEnabled(), self.text(), QPalette.ColorRole.WindowText
        )
        painter.end()


def _centred(look: str) -> QLabel:
    label = _Words()
    label.setProperty("look", look)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    label.setMinimumWidth(40)
    return label
