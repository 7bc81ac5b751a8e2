# SPDX-License-Identifier: GPL-3.0-or-later
"""A field of short names, each a chip: typed with completion, walked and removed by keyboard or mouse."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import Tokens
from newsdesk.ui.widgets.completion import CompletionLineEdit
from newsdesk.ui.wording import number_text

_HEIGHT = 26
_BUTTON = 24
_GAP = 4
_FRAME = 4
_LINE = 84
_AT_ONCE = 30
"""So many names have chips; those before them get theirs when they are asked for."""


class Chip(QFrame):
    """One name of the field."""

    removed = Signal()
    walked = Signal(int)
    """The keyboard goes to the chip so many places further."""

    def __init__(self, text: str, tip: str, removable: bool, words: str) -> None:
        super().__init__()
        self.setObjectName("chip")
        self.text = text
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if removable else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(text)
        self.setToolTip(tip)
        self._label = QLabel(text)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QToolButton()
        self.button.setObjectName("chip_remove")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setFixedSize(_BUTTON, _BUTTON)
        self.button.setAccessibleName(f"{words} {text}")
        self.button.setToolTip(words)
        self.button.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 0 if removable else 8, 0)
        layout.setSpacing(0)
        layout.addWidget(self._label)
        layout.addWidget(self.button)
        self.button.setVisible(removable)
        self.setFixedHeight(_HEIGHT)

    def width_in(self, room: int) -> int:
        """How wide it is in that room."""
        return min(self.fontMetrics().horizontalAdvance(self.text) + self._extra, room)

    def place(self, left: int, top: int, width: int) -> None:
        """Stand there; a longer name is cut, and whole in the tooltip."""
        self.setGeometry(left, top, width, _HEIGHT)
        mode = Qt.TextElideMode.ElideMiddle
        self._label.setText(self.fontMetrics().elidedText(self.text, mode, width - self._extra + 2))

    @property
    def _extra(self) -> int:
        return 12 + (_HEIGHT if self.focusPolicy() else 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() == Qt.Key.Key_Left:
            self.walked.emit(-1)
        elif event.key() == Qt.Key.Key_Right:
            self.walked.emit(1)
        else:
            super().keyPressEvent(event)


class TokenField(QFrame):
    """Names in their order; Enter, one of `separators` or the end of editing takes what is typed."""

    tokens_edited = Signal(tuple)
    """The user made them these."""

    def __init__(self, appearance: Appearance, line: CompletionLineEdit, name: str, *, separators: str = ",;") -> None:
        super().__init__()
        self.setObjectName(name)
        self._separators = re.compile(f"[{re.escape(separators)}]")
        self._appearance = appearance
        self._tokens: tuple[str, ...] = ()
        self._tips: dict[str, str] = {}
        self._chips: list[Chip] = []
        self._most = _AT_ONCE
        self._read_only = False
        self.earlier = _button(f"{name}_earlier", self)
        self.earlier.clicked.connect(self._show_earlier)
        self.line = line
        self.line.setParent(self)
        self.line.setObjectName(f"{name}_line")
        self.line.setProperty("look", "flat")
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._typed)
        self.line.chosen.connect(self.commit)
        self.line.editingFinished.connect(self.commit)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(self.line)
        appearance.changed.connect(self.draw)
        self._style()
        self._retranslate()

    @property
    def tokens(self) -> tuple[str, ...]:
        """The names as they stand."""
        return self._tokens

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The chips, one a name: of very many names, of the last ones."""
        return tuple(self._chips)

    def set_tokens(self, tokens: Iterable[str], tips: dict[str, str] | None = None) -> None:
        """Show other names; what is being typed stays."""
        new = tuple(tokens)
        if new == self._tokens and (tips or {}) == self._tips:
            return
        self._most = _AT_ONCE
        self._show(new, tips or {})

    def set_read_only(self, read_only: bool) -> None:
        """Let the names be read only."""
        if read_only != self._read_only:
            self._read_only = read_only
            self.line.setReadOnly(read_only)
            self.line.setVisible(not read_only)
            self._make_chips()

    def commit(self) -> None:
        """Make names of what is typed."""
        typed = self._separators.split(self.line.text())
        names = [name for name in (" ".join(part.split()) for part in typed) if name]
        self.line.close_list()
        self.line.clear()
        if names:
            self._edit((*self._tokens, *names))

    def draw(self) -> None:
        """Take the colours that hold now."""
        self._style()
        for chip in self._chips:
            chip.button.setIcon(self._appearance.icon(Icon.CLOSE, self._appearance.tokens.muted))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace and Left at the beginning of the line go to the chips; the frame shows the line's focus."""
        if isinstance(event, QFocusEvent):
            self._style(focused=event.gotFocus())
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._chips:
            at_start = self.line.cursorPosition() == 0 and not self.line.hasSelectedText()
            if at_start and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Left) and not event.modifiers():
                self._chips[-1].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, move=False)

    def sizeHint(self) -> QSize:
        width = max(self.width(), 160)
        return QSize(width, self._arrange(width, move=False))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LINE + 2 * _FRAME, _HEIGHT + 2 * _FRAME)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(event.size().width(), move=True)
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.line.setFocus()
        super().mousePressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self.draw()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._tell_earlier()
        words = self.tr("Remove")
        for chip in self._chips:
            chip.button.setToolTip(words)
            chip.button.setAccessibleName(f"{words} {chip.text}")

    def _typed(self, text: str) -> None:
        if self._separators.search(text):
            self.commit()

    def _edit(self, tokens: Iterable[str]) -> None:
        new = tuple(dict.fromkeys(tokens))
        if new != self._tokens:
            self._show(new, self._tips)
            self.tokens_edited.emit(new)

    def _show(self, tokens: tuple[str, ...], tips: dict[str, str]) -> None:
        self._tokens, self._tips = tokens, tips
        self._make_chips()

    def _show_earlier(self) -> None:
        """Give chips to more of the names before those that have them."""
        at, had = self.earlier.hasFocus(), len(self._chips)
        self._most += _AT_ONCE
        self._make_chips()
        if at and not self._unseen:
            self._chips[len(self._chips) - had - 1].setFocus()

    @property
    def _unseen(self) -> int:
        """How many names have no chip."""
        return len(self._tokens) - len(self._chips)

    def _tell_earlier(self) -> None:
        self.earlier.setVisible(self._unseen > 0)
        self.earlier.setText(f"+{number_text(self._unseen)}")
        words = self.tr("Show more: %n before these", "", self._unseen)
        self.earlier.setAccessibleName(words)
        self.earlier.setToolTip(words)

    def _remove(self, chip: Chip) -> None:
        place = self._chips.index(chip)
        gone, focused = self._unseen + place, chip.hasFocus()
        self._edit(token for number, token in enumerate(self._tokens) if number != gone)
        if focused and self._chips:
            self._chips[min(place, len(self._chips) - 1)].setFocus()
        else:
            self.line.setFocus()

    def _walk(self, chip: Chip, step: int) -> None:
        place = self._chips.index(chip) + step
        if place >= len(self._chips):
            self.line.setFocus()
        elif place >= 0:
            self._chips[place].setFocus()
        elif self._unseen:
            self.earlier.setFocus()

    def _make_chips(self) -> None:
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(token) for token in self._tokens[-self._most :]]
        self._tell_earlier()
        if self.isVisible():
            self.draw()
        for before, after in pairwise((self.earlier, *self._chips, self.line)):
            QWidget.setTabOrder(before, after)
        self._arrange(self.width(), move=True)
        self.updateGeometry()

    def _chip(self, token: str) -> Chip:
        chip = Chip(token, self._tips.get(token, token), not self._read_only, self.tr("Remove"))
        chip.setParent(self)
        chip.removed.connect(lambda: self._remove(chip))
        chip.walked.connect(lambda step: self._walk(chip, step))
        chip.show()
        return chip

    def _arrange(self, width: int, *, move: bool) -> int:
        """Put the chips in rows and the line behind them; the height they need."""
        room = max(width - 2 * _FRAME, _LINE)
        left, top = 0, 0
        if self._unseen:
            left = self.earlier.sizeHint().width() + _GAP
            if move:
                self.earlier.setGeometry(_FRAME, _FRAME, left - _GAP, _HEIGHT)
        for chip in self._chips:
            wide = chip.width_in(room)
            if left and left + wide > room:
                left, top = 0, top + _HEIGHT + _GAP
            if move:
                chip.place(_FRAME + left, _FRAME + top, wide)
            left += wide + _GAP
        if not self._read_only:
            if left and left + self._line_width > room:
                left, top = 0, top + _HEIGHT + _GAP
            if move:
                self.line.setGeometry(_FRAME + left, _FRAME + top, room - left, _HEIGHT)
        return top + _HEIGHT + 2 * _FRAME

    @property
    def _line_width(self) -> int:
        """What the line needs at least; its hint is not to be cut."""
        return max(_LINE, self.line.fontMetrics().horizontalAdvance(self.line.placeholderText()) + 16)

    def _style(self, *, focused: bool | None = None) -> None:
        focus = self.line.hasFocus() if focused is None else focused
        sheet = _sheet(self._appearance.tokens, focused=focus, name=self.objectName())
        if sheet != self.styleSheet():  # the same one again would polish every chip anew
            self.setStyleSheet(sheet)


def _button(name: str, field: QWidget) -> QToolButton:
    button = QToolButton(field)
    button.setObjectName(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.hide()
    return button


def _sheet(tokens: Tokens, *, focused: bool, name: str) -> str:
    frame = tokens.accent if focused else tokens.line_strong
    return f"""
    QFrame#{name} {{ background: {tokens.page}; border: 1px solid {frame}; border-radius: 4px; }}
    QFrame#chip {{ background: {tokens.chrome}; border: 1px solid {tokens.line}; border-radius: 4px; }}
    QFrame#chip:focus {{ border-color: {tokens.accent}; background: {tokens.selection}; }}
    QFrame#chip QToolButton {{ padding: 0; min-height: 0; }}
    QToolButton#{name}_earlier {{
        background: {tokens.chrome}; border: 1px solid {tokens.line}; border-radius: 4px;
        padding: 0 6px; min-height: 0; }}
    QToolButton#{name}_earlier:focus {{ border-color: {tokens.accent}; background: {tokens.selection}; }}
    QLineEdit {{ padding: 0 4px; }}
    """
