# SPDX-License-Identifier: GPL-3.0-or-later
"""Find in the article: a line below the text that leads from place to place as one types."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QShowEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QTextEdit, QToolButton, QWidget

from newsdesk.ui.editor.matches import Match, former_match, matches, next_match
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID

_MARKED: Final = 2_000
"""More places than anybody looks at are not coloured."""
_AFTER_EDIT_MS: Final = 120


class FindBar(QWidget):
    """Searches the text that the view shows; the place found is selected there."""

    closed = Signal()

    def __init__(self, view: TextView, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setProperty("look", "chrome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view = view
        self._appearance = appearance
        self._found: list[Match] = []
        self._keys: dict[str, str] = {}
        self._field = QLineEdit(self)
        self._field.setObjectName("find_field")
        self._count = QLabel(self)
        self._count.setObjectName("find_count")
        self._count.setProperty("look", "label")
        self._former = self._button("find_previous", self.find_previous)
        self._next = self._button("find_next", self.find_next)
        self._close = self._button("find_close", self.leave)
        self._later = QTimer(self, singleShot=True, interval=_AFTER_EDIT_MS)
        self._later.timeout.connect(self._search_again)
        self._lay_out()
        self._field.textEdited.connect(self._typed)
        self._field.installEventFilter(self)
        view.textChanged.connect(self._text_changed)
        appearance.changed.connect(self._recolour)
        self._retranslate()
        self.hide()

    # -- finding -----------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show the line, with the words that are selected, ready for others."""
        selected = self._view.textCursor().selectedText()
        if selected and "\u2029" not in selected and "\ufffc" not in selected:
            self._field.setText(selected.replace("\u2028", " "))
        self.show()
        self._search_again()
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def find_next(self) -> None:
        """Go to the next place, behind the last one to the first."""
        self._step(forward=True)

    def find_previous(self) -> None:
        """Go to the place before, before the first one to the last."""
        self._step(forward=False)

    def leave(self) -> None:
        """Go back to the text; what was found stays selected."""
        self.hide()
        self.closed.emit()

    def another_text(self) -> None:
        """The view shows another article."""
        self._view.setExtraSelections([])
        if self.isVisible():
            self._search_again()

    def show_shortcuts(self, shortcuts: dict[str, str]) -> None:
        """Name the keys of the commands in the tooltips."""
        self._keys = shortcuts
        self._name_buttons()

    def _step(self, *, forward: bool) -> None:
        if not self._field.text():
            self.begin()
            return
        if self.isHidden():
            self.show()
        self._find_all()
        if self._found:
            cursor = self._view.textCursor()
            if forward:
                behind = cursor.selectionEnd() if cursor.hasSelection() else cursor.position()
                self._go(next_match(self._found, behind))
            else:
                self._go(former_match(self._found, cursor.selectionStart()))
        self._show_found()

    def _typed(self) -> None:
        self._find_all()
        if self._found:
            self._go(next_match(self._found, self._view.textCursor().selectionStart()))
        self._show_found()

    def _search_again(self) -> None:
        self._find_all()
        self._show_found()

    def _find_all(self) -> None:
        self._later.stop()
        sheet = self._view.sheet
        if sheet is None:
            self._found = []
            return
        sheet.finish()
        self._found = matches(sheet.document, self._field.text())

    def _go(self, number: int) -> None:
        place = self._found[number]
        cursor = self._view.textCursor()
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        self._view.show_place(cursor)

    def _text_changed(self) -> None:
        if self.isVisible():
            self._later.start()

    # -- showing -----------------------------------------------------------------------------------------------------

    def _show_found(self) -> None:
        words, count = self._field.text(), len(self._found)
        number = self._number()
        if not words:
            text = ""
        elif not count:
            text = self.tr("Not found")
        elif number:
            text = self.tr("{number} of {count}").format(number=number, count=count)
        else:
            text = self.tr("%n place(s)", "", count)
        self._count.setText(text)
        missing = bool(words) and not count
        if self._field.property("invalid") != missing:
            self._field.setProperty("invalid", missing)
            self._field.style().polish(self._field)
        for button in (self._former, self._next):
            button.setEnabled(count > 0)
        self._mark()

    def _number(self) -> int:
        """Which of the places is selected, from 1; 0 for none."""
        cursor = self._view.textCursor()
        here = Match(cursor.selectionStart(), cursor.selectionEnd())
        return self._found.index(here) + 1 if here in self._found else 0

    def _mark(self) -> None:
        form = QTextCharFormat()
        form.setBackground(QColor(self._appearance.tokens.find))
        form.setForeground(QColor(self._appearance.tokens.ink))
        marks: list[QTextEdit.ExtraSelection] = []
        for place in self._found[:_MARKED] if self.isVisible() else ():
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self._view.document())
            cursor.setPosition(place.start)
            cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        self._view.setExtraSelections(marks)

    def _recolour(self) -> None:
        if self.isVisible():
            self._draw_icons()
            self._mark()

    def _draw_icons(self) -> None:
        for button, icon in ((self._former, Icon.UP), (self._next, Icon.DOWN), (self._close, Icon.CLOSE)):
            button.setIcon(self._appearance.icon(icon))

    # -- building ----------------------------------------------------------------------------------------------------

    def _button(self, name: str, run: object) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.clicked.connect(run)
        return button

    def _lay_out(self) -> None:
        self._field.setMaximumWidth(360)
        self._field.setMinimumWidth(120)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID // 2)
        row.setSpacing(GRID // 2)
        row.addWidget(self._field, 2)
        row.addWidget(self._former)
        row.addWidget(self._next)
        row.addSpacing(GRID)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._close)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Find in the article"))
        self._field.setAccessibleName(self.tr("Find in the article"))
        self._field.setPlaceholderText(self.tr("Find in the article"))
        self._name_buttons()
        self._show_found()

    def _name_buttons(self) -> None:
        for button, text, keys in (
            (self._former, self.tr("Former place"), self._keys.get("find_previous", "")),
            (self._next, self.tr("Next place"), self._keys.get("find_next", "")),
            (self._close, self.tr("Back to the text"), "Esc"),
        ):
            button.setAccessibleName(text)
            button.setToolTip(f"{text} ({keys})" if keys else text)

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._step(forward=not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._step(forward=event.key() == Qt.Key.Key_Down)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._draw_icons()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._later.stop()
        self._view.setExtraSelections([])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
