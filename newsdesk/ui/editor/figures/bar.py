# SPDX-License-Identifier: GPL-3.0-or-later
"""The small bar over the picture that is selected: its place, its words, its photo, its way up and down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from newsdesk.document.tree import Figure
from newsdesk.ui.commands.native_keys import native
from newsdesk.ui.editor.figures.verbs import PLACEMENTS
from newsdesk.ui.editor.shortcuts import SHORTCUTS
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import CLICK_TARGET

BUTTONS: Final = (
    ("figure_column", Icon.PLACE_COLUMN, QT_TRANSLATE_NOOP("FigureBar", "As wide as the text")),
    ("figure_wide", Icon.PLACE_WIDE, QT_TRANSLATE_NOOP("FigureBar", "Wider than the text")),
    ("figure_left", Icon.PLACE_LEFT, QT_TRANSLATE_NOOP("FigureBar", "At the left, text beside it")),
    ("figure_right", Icon.PLACE_RIGHT, QT_TRANSLATE_NOOP("FigureBar", "At the right, text beside it")),
    ("", None, ""),
    ("figure_caption", Icon.CAPTION, QT_TRANSLATE_NOOP("FigureBar", "Caption")),
    ("figure_credit", Icon.CREDIT, QT_TRANSLATE_NOOP("FigureBar", "Credit")),
    ("figure_alt", Icon.ALT, QT_TRANSLATE_NOOP("FigureBar", "Description for the blind")),
    ("", None, ""),
    ("figure_replace", Icon.REPLACE, QT_TRANSLATE_NOOP("FigureBar", "Another photo…")),
    ("move_block_up", Icon.MOVE_UP, QT_TRANSLATE_NOOP("FigureBar", "Move up")),
    ("move_block_down", Icon.MOVE_DOWN, QT_TRANSLATE_NOOP("FigureBar", "Move down")),
    ("figure_remove", Icon.BIN, QT_TRANSLATE_NOOP("FigureBar", "Remove from the text")),
)
_MARGIN: Final = 8


class FigureBar(QFrame):
    """`wanted` tells the command that was pressed; arrows walk the buttons, Esc goes back to the text."""

    wanted = Signal(str)
    left = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("figure_bar")
        self.setProperty("look", "card")
        self._appearance = appearance
        self._drawn = False
        self._keys = dict(SHORTCUTS)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(1)
        self.buttons: dict[str, QToolButton] = {}
        for name, icon, _ in BUTTONS:
            if icon is None:
                row.addWidget(_line(self))
            else:
                self.buttons[name] = self._button(name)
                row.addWidget(self.buttons[name])
        appearance.changed.connect(self._draw)
        self.hide()
        self._retranslate()

    def show_over(self, picture: QRect, figure: Figure, *, lacks_credit: bool, lacks_alt: bool) -> None:
        """Stand at the upper edge of a picture, inside of it, and in the view while any of the picture is."""
        if not self._drawn:
            self._draw()
        for name, placement in PLACEMENTS.items():
            self.buttons[name].setChecked(figure.placement is placement)
        for name, missing in (("figure_credit", lacks_credit), ("figure_alt", lacks_alt)):
            self._mark(name, missing)
        size, room = self.sizeHint(), self._over.rect()
        x = min(max(0, picture.center().x() - size.width() // 2), max(0, room.width() - size.width()))
        y = min(max(picture.top() + _MARGIN, _MARGIN), picture.bottom() - size.height() - _MARGIN)
        self.setGeometry(x, y, size.width(), size.height())
        self.setVisible(picture.intersects(room))
        self.raise_()

    def take_keyboard(self) -> None:
        """Give the keyboard to the button of the placement that holds."""
        chosen = next((self.buttons[name] for name in PLACEMENTS if self.buttons[name].isChecked()), None)
        (chosen or self.buttons["figure_column"]).setFocus(Qt.FocusReason.TabFocusReason)

    def has_keyboard(self) -> bool:
        """Whether one of the buttons has the keyboard."""
        return any(button.hasFocus() for button in self.buttons.values())

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"bar_{name}")
        button.setFixedSize(CLICK_TARGET, CLICK_TARGET)
        button.setIconSize(QSize(16, 16))
        button.setCheckable(name in PLACEMENTS)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.installEventFilter(self)
        button.clicked.connect(lambda _=False: self.wanted.emit(name))
        return button

    def show_shortcuts(self, shortcuts: Mapping[str, str]) -> None:
        """Name other keys in the tooltips."""
        self._keys.update(shortcuts)
        self._retranslate()

    def _mark(self, name: str, missing: bool) -> None:
        tokens = self._appearance.tokens
        icon = next(icon for each, icon, _ in BUTTONS if each == name)
        assert icon is not None  # noqa: S101 - only lines have none
        self.buttons[name].setIcon(self._appearance.icon(icon, tokens.bad if missing else ""))

    def _draw(self) -> None:
        self._drawn = True
        for name, icon, _ in BUTTONS:
            if icon is not None:
                self.buttons[name].setIcon(self._appearance.icon(icon))

    def _retranslate(self) -> None:
        self.setAccessibleName(QCoreApplication.translate("FigureBar", "The selected photo"))
        for name, icon, text in BUTTONS:
            if icon is not None:
                words = QCoreApplication.translate("FigureBar", str(text))
                keys = native(self._keys.get(name, ""))
                self.buttons[name].setAccessibleName(words)
                self.buttons[name].setToolTip(f"{words} ({keys})" if keys else words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of a button, before it has its own mind about arrows."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        buttons = list(self.buttons.values())
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and isinstance(watched, QToolButton):
            buttons[(buttons.index(watched) + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, QToolButton):
            watched.click()
        else:
            return super().eventFilter(watched, event)
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("look", "line")
    line.setFixedSize(1, CLICK_TARGET - 10)
    return line
