# SPDX-License-Identifier: GPL-3.0-or-later
"""A line to type in and a list below it, over the middle of the window: what palette and article finder share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from newsdesk.ui.dialogs.choice_rows import ROW_ROLE, Choice, ChoiceDelegate
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID

_WIDTH = 640
_ROWS_IN_SIGHT = 9
_DIMMED = 60
"""How dark the window behind is, of 255."""


class Chooser(QWidget):
    """An overlay over its parent; it closes by itself when something is chosen or the keyboard goes elsewhere."""

    text_changed = Signal(str)
    chosen = Signal(object)
    """The `key` of the row that was chosen."""
    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chooser")
        self._appearance = appearance
        self._outer = parent
        self._return_to: QWidget | None = None
        self.card = QFrame(self)
        self.card.setObjectName("chooser_card")
        self.card.setProperty("look", "notice")
        self.line = QLineEdit()
        self.line.setObjectName("chooser_line")
        self.line.setClearButtonEnabled(False)
        self.line.textChanged.connect(self.text_changed)
        self.line.installEventFilter(self)
        self._model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setObjectName("chooser_list")
        self.list.setModel(self._model)
        self.list.setItemDelegate(ChoiceDelegate(appearance, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setMouseTracking(True)
        self.list.setStyleSheet("background: transparent;")  # the card is its ground
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(self._choose)
        self.hint = QLabel()
        self.hint.setProperty("look", "hint")
        self.hint.setWordWrap(True)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        for widget in (self.line, self.list, self.hint):
            column.addWidget(widget)
        parent.installEventFilter(self)
        appearance.changed.connect(self.update)
        self.hide()

    @property
    def rows(self) -> tuple[Choice, ...]:
        """What can be chosen now."""
        return tuple(self._model.item(row).data(ROW_ROLE) for row in range(self._model.rowCount()))

    def begin(self) -> None:
        """Come up, empty, with the keyboard."""
        self._return_to = _named(QApplication.focusWidget())
        self.line.clear()
        self.text_changed.emit("")
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def finish(self) -> None:
        """Go, and give the keyboard back."""
        if self.isHidden():
            return
        had_keyboard = self.line.hasFocus()
        self.hide()
        if had_keyboard and self._return_to is not None:
            self._return_to.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def set_rows(self, rows: Sequence[Choice], hint: str = "") -> None:
        """Show what can be chosen; `hint` says something below, such as that there is nothing."""
        self._model.clear()
        for row in rows:
            item = QStandardItem(row.title)
            item.setData(row, ROW_ROLE)
            item.setData(row.spoken, Qt.ItemDataRole.AccessibleTextRole)
            item.setEditable(False)
            self._model.appendRow(item)
        first = next((place for place, row in enumerate(rows) if row.enabled), 0)
        if rows:
            self.list.setCurrentIndex(self._model.index(first, 0))
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.list.setVisible(bool(rows))
        if self.isVisible():
            self._place()

    def choose_current(self) -> None:
        """Take the row that is marked."""
        self._choose(self.list.currentIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._outer and event.type() is QEvent.Type.Resize:
            self._place()
        elif watched is self.line and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                return self._key(event)
        elif watched is self.line and event.type() is QEvent.Type.FocusOut:
            # Asked afterwards and as a widget: what the page of the preview focuses cannot be had as an object.
            QTimer.singleShot(0, self, self._keyboard_moved)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QEvent) -> None:
        self.finish()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shade = QColor(self._appearance.tokens.shadow)
        shade.setAlpha(_DIMMED)
        painter.fillRect(self.rect(), shade)
        painter.end()

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.finish()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.choose_current()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Tab}:
            self._move(1)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Backtab}:
            self._move(-1)
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self._move(_ROWS_IN_SIGHT - 1 if key == Qt.Key.Key_PageDown else 1 - _ROWS_IN_SIGHT, around=False)
        else:
            return False
        return True

    def _move(self, step: int, *, around: bool = True) -> None:
        count = self._model.rowCount()
        if not count:
            return
        wanted = self.list.currentIndex().row() + step
        row = wanted % count if around else max(0, min(count - 1, wanted))
        self.list.setCurrentIndex(self._model.index(row, 0))
        self.line.setAccessibleDescription(self.rows[row].spoken)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE) if index.isValid() else None
        if not isinstance(row, Choice) or not row.enabled:
            return
        self.finish()
        self.chosen.emit(row.key)

    def _keyboard_moved(self) -> None:
        focused = QApplication.focusWidget()
        if self.isVisible() and focused is not None and not self.isAncestorOf(focused):
            self.finish()

    def _place(self) -> None:
        """Lie over all of the window, the card in its upper middle."""
        outer = self._outer
        self.setGeometry(QRect(0, 0, outer.width(), outer.height()))
        count = min(_ROWS_IN_SIGHT, self._model.rowCount())
        self.list.setFixedHeight(sum(self.list.sizeHintForRow(row) for row in range(count)) + 2 if count else 0)
        width = min(_WIDTH, outer.width() - 4 * GRID)
        self.card.setFixedWidth(width)
        self.card.adjustSize()
        self.card.move((outer.width() - width) // 2, max(2 * GRID, outer.height() // 8))


def _named(widget: QWidget | None) -> QWidget | None:
    """The widget, or what it belongs to: the web engine makes and deletes widgets of its own without a word, which are
    the only ones without a name.
    """
    while widget is not None and not widget.objectName():
        widget = widget.parentWidget()
    return widget
