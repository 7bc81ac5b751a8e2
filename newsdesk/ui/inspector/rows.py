# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of two lines with an icon before and small actions behind: findings, related articles, revisions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID, SMALL_SIZE

Index = QModelIndex | QPersistentModelIndex

_ICON = 16
_ACTION = 24
_PADDING = 6
_LINES = 3


@dataclass(frozen=True, slots=True)
class Action:
    """Something small that can be done with a row, by a click on its icon."""

    name: str
    icon: Icon
    tip: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row; without `value` it is a heading over those that follow. `colour` is a token of the theme."""

    title: str
    detail: str = ""
    note: str = ""
    value: Any = None
    icon: Icon | None = None
    colour: str = "muted"
    actions: tuple[Action, ...] = field(default=())

    @property
    def heading(self) -> bool:
        """Whether it only names the rows under it."""
        return self.value is None


class RowsModel(QAbstractListModel):
    """A list of rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they stand."""
        return self._rows

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Show other rows."""
        new = tuple(rows)
        if new == self._rows:
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Put rows behind those that stand."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows = (*self._rows, *rows)
            self.endInsertRows()

    def change_row(self, place: int, row: Row) -> None:
        """Show another row in that place."""
        if self._rows[place] != row:
            self._rows = (*self._rows[:place], row, *self._rows[place + 1 :])
            self.dataChanged.emit(self.index(place), self.index(place))

    def row(self, index: Index) -> Row:
        """The row of an index."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.title, row.detail, row.note)))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.row(index).heading:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class RowDelegate(QStyledItemDelegate):
    """Draws rows; titles wrap to three lines."""

    def __init__(self, appearance: Appearance, view: RowsView) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, tokens = self._view.rows.row(index), self._appearance.tokens
        rect = option.rect
        painter.save()
        if row.heading:
            self._write(painter, rect.adjusted(2 * GRID, GRID, -2 * GRID, 0), row.title, self._small(), tokens.muted)
            painter.restore()
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.fillRect(rect, QColor(tokens.selection if selected else tokens.hover))
        if selected and self._view.hasFocus():
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(tokens.accent))
        if row.icon is not None:
            place = QRect(rect.left() + 2 * GRID, rect.top() + _PADDING + 1, _ICON, _ICON)
            self._appearance.icon(row.icon, getattr(tokens, row.colour)).paint(painter, place)
        place = self._text_rect(rect, row)
        place.setTop(place.top() + 2 + self._write(painter, place, row.title, self._font(), tokens.ink))
        for text in filter(None, (row.detail, row.note)):
            used = self._write(painter, place, text, self._small(), tokens.text if selected else tokens.muted)
            place.setTop(place.top() + used)
        for action, area in self._areas(rect, row):
            colour = tokens.text if selected or hovered else tokens.muted
            self._appearance.icon(action.icon, colour).paint(painter, area.adjusted(4, 4, -4, -4))
        painter.setPen(QPen(QColor(tokens.line)))
        painter.drawLine(rect.left() + 2 * GRID, rect.bottom(), rect.right() - 2 * GRID, rect.bottom())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row, width = self._view.rows.row(index), self._view.viewport().width()
        if row.heading:
            return QSize(width, 32)
        room = self._text_rect(QRect(0, 0, width, 0), row).width()
        height = 2 + self._height(row.title, self._font(), room)
        for text in filter(None, (row.detail, row.note)):
            height += self._height(text, self._small(), room)
        return QSize(width, max(height + 2 * _PADDING + 1, 36))

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on one of the small icons is that action and no choice of the row."""
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            action = self._action_at(event.position().toPoint(), option, index)
            if action is not None and event.button() is Qt.MouseButton.LeftButton:
                self._view.action_chosen.emit(index.row(), action.name)
                return True
        return super().editorEvent(event, model, option, index)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Say what an icon does."""
        action = self._action_at(event.pos(), option, index) if index.isValid() else None
        if action is None:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), action.tip, view)
        return True

    def _action_at(self, place: QPoint, option: QStyleOptionViewItem, index: Index) -> Action | None:
        row = self._view.rows.row(index)
        return next((action for action, area in self._areas(option.rect, row) if area.contains(place)), None)

    def _areas(self, rect: QRect, row: Row) -> list[tuple[Action, QRect]]:
        left = rect.right() - GRID - _ACTION * len(row.actions)
        return [
            (action, QRect(left + _ACTION * place, rect.top() + 3, _ACTION, _ACTION))
            for place, action in enumerate(row.actions)
        ]

    def _text_rect(self, rect: QRect, row: Row) -> QRect:
        before = 2 * GRID + (_ICON + GRID if row.icon is not None else 0)
        behind = GRID + (_ACTION * len(row.actions) + 4 if row.actions else GRID)
        return rect.adjusted(before, _PADDING, -behind, 0)

    def _font(self) -> QFont:
        return self._view.font()

    def _small(self) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(SMALL_SIZE)
        return font

    @staticmethod
    def _height(text: str, font: QFont, width: int) -> int:
        return int(sum(line.height for line in _lines(text, font, width)) + 0.5)

    @staticmethod
    def _write(painter: QPainter, rect: QRect, text: str, font: QFont, colour: str) -> int:
        painter.setPen(QColor(colour))
        painter.setFont(font)
        top = float(rect.top())
        for line in _lines(text, font, rect.width()):
            painter.drawText(QPoint(rect.left(), int(top + line.ascent)), line.text)
            top += line.height
        return int(top - rect.top() + 0.5)


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    height: float
    ascent: float


def _lines(text: str, font: QFont, width: int) -> list[_Line]:
    """The text in lines of that width, the last of them cut where there are too many."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[_Line] = []
    while (line := layout.createLine()).isValid() and len(found) < _LINES:
        line.setLineWidth(max(width, 40))
        start, length = line.textStart(), line.textLength()
        part = text[start : start + length].rstrip()
        if len(found) == _LINES - 1 and start + length < len(text):
            part = QFontMetrics(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, max(width, 40))
        found.append(_Line(part, line.height(), line.ascent()))
    layout.endLayout()
    return found


class RowsView(QListView):
    """A list of rows; Enter and a double click choose, a click on a small icon is its action."""

    row_chosen = Signal(object)
    """The value of a row was chosen."""
    action_chosen = Signal(int, str)
    """The action of that name, of the row of that number."""

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(appearance, self))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(self._choose)
        appearance.changed.connect(self.viewport().update)

    @property
    def current_row(self) -> Row | None:
        """The row that the keyboard is on."""
        index = self.currentIndex()
        return self.rows.row(index) if index.isValid() else None

    def select_value(self, value: Any) -> bool:
        """Go to the row with that value."""
        for number, row in enumerate(self.rows.rows):
            if row.value is not None and row.value == value:
                self.setCurrentIndex(self.rows.index(number))
                return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _choose(self, index: QModelIndex) -> None:
        row = self.rows.row(index)
        if not row.heading:
            self.row_chosen.emit(row.value)
