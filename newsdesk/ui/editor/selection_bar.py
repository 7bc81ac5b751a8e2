# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar over selected text: marks and kinds at hand, beside the selection and never with the keyboard unasked."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QToolButton, QWidget
from shiboken6 import isValid

from newsdesk.ui.commands.native_keys import native
from newsdesk.ui.editor.caret import CaretState
from newsdesk.ui.editor.deletion import selected_object
from newsdesk.ui.editor.kinds import FIELDS, LEVELS, QUOTES, Kind, kind_of
from newsdesk.ui.editor.look import EMPHASIS, STRIKE, STRONG
from newsdesk.ui.editor.selected_rect import selected_rect
from newsdesk.ui.editor.shortcuts import SHORTCUTS
from newsdesk.ui.editor.table_rects import header_rect
from newsdesk.ui.editor.tables import table_at
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import CLICK_TARGET, GRID, ICON
from newsdesk.ui.widgets.placing import beside

REST_MS: Final = 350
"""How long a selection made by keys must rest."""
BUTTONS: Final = (
    ("bold", Icon.BOLD, QT_TRANSLATE_NOOP("FormatBar", "Bold")),
    ("italic", Icon.ITALIC, QT_TRANSLATE_NOOP("FormatBar", "Italic")),
    ("strike", Icon.STRIKE, QT_TRANSLATE_NOOP("FormatBar", "Strike out")),
    ("link", Icon.LINK, QT_TRANSLATE_NOOP("FormatBar", "Link")),
    ("heading_2", Icon.HEADING_2, QT_TRANSLATE_NOOP("FormatBar", "Heading 1")),
    ("quotation", Icon.QUOTATION, QT_TRANSLATE_NOOP("FormatBar", "Quotation")),
    ("speech", Icon.SPEECH, QT_TRANSLATE_NOOP("FormatBar", "Direct speech")),
    ("bullets", Icon.BULLETS, QT_TRANSLATE_NOOP("FormatBar", "Bulleted list")),
    ("note", Icon.NOTE, QT_TRANSLATE_NOOP("FormatBar", "Note for the desk")),
    ("clear_formatting", Icon.PLAIN, QT_TRANSLATE_NOOP("FormatBar", "Clear formatting")),
)


class SelectionBar(QFrame):
    """Buttons over the selection of a view; `wanted` tells the name of the command that was pressed."""

    wanted = Signal(str)

    def __init__(self, view: TextView, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("selection_bar")
        self.setProperty("look", "notice")
        self.enabled = True
        self._view = view
        self._viewport = view.viewport()
        self._within: QWidget = self._viewport
        self._appearance = appearance
        self._keys = dict(SHORTCUTS)
        self._state = CaretState()
        self._buttons: dict[str, QToolButton] = {}
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._gone = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._rested)
        self._soon.timeout.connect(self._rested)
        self._gone.timeout.connect(self._left_alone)
        view.selectionChanged.connect(self._selected)
        view.typed.connect(self._leave)
        view.verticalScrollBar().valueChanged.connect(self._follow)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)
        appearance.changed.connect(self._draw)
        self._retranslate()
        self.hide()

    # -- when it is there --------------------------------------------------------------------------------------------

    def appear(self) -> bool:
        """Show over the selection, if there is one with room beside it."""
        self._rest.stop()
        if not self._is_wanted():
            self.hide()
            return False
        if not self._buttons:
            self._lay_out()
            self._retranslate()
        if self.parentWidget() is not self._view.window():
            self.setParent(self._view.window())
        self._draw()
        self._show_buttons()
        self.adjustSize()
        place = self._place()
        if place is None:
            self.hide()
            return False
        self.move(place)
        self.show()
        self.raise_()
        return True

    def take_keyboard(self) -> bool:
        """Give the buttons the keyboard; Esc gives it back. False where nothing is selected."""
        if not self.isVisible() and not self.appear():
            return False
        self._set_focusable(Qt.FocusPolicy.TabFocus)
        self._first().setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def show_state(self, state: CaretState) -> None:
        """Show what the selection is."""
        self._state = state
        if not self.isHidden():
            self._show_buttons()

    def _show_buttons(self) -> None:
        state = self._state
        checked = {
            "bold": bool(state.marks & STRONG),
            "italic": bool(state.marks & EMPHASIS),
            "strike": bool(state.marks & STRIKE),
            "link": state.linked,
            "heading_2": state.kind in LEVELS,
            "quotation": state.kind in QUOTES,
            "speech": state.kind in (Kind.SPEECH, Kind.QUOTE_SPEECH),
            "bullets": state.kind is Kind.ITEM and not state.ordered,
        }
        whole = ("heading_2", "quotation", "speech", "bullets")
        for name, button in self._buttons.items():
            button.setChecked(checked.get(name, False))
            button.setEnabled(not (name in whole and (state.in_table or state.kind is Kind.FIGURE)))

    def be_like(self, other: SelectionBar, within: QWidget) -> None:
        """Be as another bar is set, and find room in all of a widget around the view."""
        self.enabled, self._within = other.enabled, within
        self.show_shortcuts(other._keys)

    def show_shortcuts(self, shortcuts: dict[str, str]) -> None:
        """Name other keys in the tooltips."""
        self._keys.update(shortcuts)
        self._retranslate()

    def _is_wanted(self) -> bool:
        view, cursor = self._view, self._view.textCursor()
        usable = self.enabled and view.sheet is not None and not view.isReadOnly() and view.isVisible()
        if not usable or not cursor.hasSelection() or selected_object(cursor) is not None:
            return False
        document = view.document()
        ends = (document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd()))
        text = any(kind_of(block) not in FIELDS for block in ends)
        return text and kind_of(ends[0]) not in (Kind.OBJECT, Kind.RULE)

    def _selected(self) -> None:
        """A selection by keys comes up once it rests; one by the mouse when the button is let go."""
        if not self._view.textCursor().hasSelection():
            self._leave()
        elif QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._rest.start()
            self._follow()

    def _rested(self) -> None:
        """Come up to who is in the text: what the find bar or the list of headings selects is not to be formatted."""
        if self._view.hasFocus():
            self.appear()

    def _leave(self) -> None:
        self._rest.stop()
        if self.isVisible():
            self.hide()

    def _follow(self) -> None:
        if self.isVisible():
            self.appear()

    def _place(self) -> QPoint | None:
        """Above the selection, below it where there is no room, nowhere where neither end can be seen.

        The headings of a table say what is selected below them: it lies over them only where nothing else is left.
        """
        view, size = self._view, self.size()
        here = selected_rect(view)
        one_line = here.height() < 2 * view.cursorRect().height()
        selected = self._in_window(view.viewport(), here)
        room = self._in_window(self._within, self._within.rect())
        sides = room.united(self._in_window(view, view.rect()).adjusted(GRID, 0, -GRID, 0))
        room.setLeft(sides.left())
        room.setRight(sides.right())
        table = table_at(view.textCursor())
        if table is not None:
            header = self._in_window(view.viewport(), header_rect(view, table).toRect())
            for anchor in (selected, selected.united(header)):
                avoided = () if header.intersects(selected) else (header,)
                found = beside(anchor, size, room, above=True, centred=one_line, avoided=avoided)
                if found is not None:
                    return found
        return beside(selected, size, room, above=True, centred=one_line)

    def _in_window(self, widget: QWidget, rect: QRect) -> QRect:
        return QRect(widget.mapTo(self._view.window(), rect.topLeft()), rect.size())

    # -- the keyboard ------------------------------------------------------------------------------------------------

    def _first(self) -> QToolButton:
        return next(button for button in self._buttons.values() if button.isEnabled())

    def _set_focusable(self, policy: Qt.FocusPolicy) -> None:
        for button in self._buttons.values():
            button.setFocusPolicy(policy)

    def _has_keyboard(self) -> bool:
        return any(button.hasFocus() for button in self._buttons.values())

    def _step(self, step: int) -> None:
        usable = [button for button in self._buttons.values() if button.isEnabled()]
        here = next((place for place, button in enumerate(usable) if button.hasFocus()), 0)
        usable[(here + step) % len(usable)].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.hide()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self._step(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            for button in self._buttons.values():
                if button.hasFocus():
                    button.click()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        self._step(1 if forward else -1)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._viewport and kind is QEvent.Type.MouseButtonRelease:
            self._soon.start()  # a press into the selection takes it away only now
        elif watched is self._viewport and kind is QEvent.Type.MouseButtonPress:
            self._leave()
        elif watched is self._view and kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.isVisible():
                self._leave()
        elif watched is self._view and kind in (QEvent.Type.Hide, QEvent.Type.Resize):
            self._leave()
        elif watched is self._view and kind is QEvent.Type.FocusIn:
            self._set_focusable(Qt.FocusPolicy.NoFocus)
        elif watched is self._view and kind is QEvent.Type.FocusOut:
            self._gone.start()
        elif isinstance(watched, QToolButton) and kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            ours = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
            if event.key() in ours:
                self.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _left_alone(self) -> None:
        if isValid(self._view) and not self._has_keyboard() and not self._view.hasFocus():
            self._leave()

    # -- looks -------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID // 2, GRID // 2, GRID // 2, GRID // 2)
        row.setSpacing(2)
        for name, _, _ in BUTTONS:
            button = QToolButton(self)
            button.setObjectName(f"selection_{name}")
            button.setIconSize(QSize(ICON, ICON))
            button.setFixedSize(CLICK_TARGET + 4, CLICK_TARGET)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setCheckable(name not in ("note", "clear_formatting"))
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            button.installEventFilter(self)
            row.addWidget(button)
            self._buttons[name] = button

    def _draw(self) -> None:
        for name, icon, _ in BUTTONS if self._buttons else ():
            self._buttons[name].setIcon(self._appearance.icon(icon))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Formatting of the selection"))
        for name, _, text in BUTTONS if self._buttons else ():
            words = QCoreApplication.translate("FormatBar", str(text))
            keys = native(self._keys.get(name, ""))
            self._buttons[name].setAccessibleName(words)
            self._buttons[name].setToolTip(f"{words} ({keys})" if keys else words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
