# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a chooser: a title with the found signs marked, a note below or beside it, keys at the right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID, SMALL_SIZE

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_HEIGHT = 46


@dataclass(frozen=True, slots=True)
class Choice:
    """A row: `key` is what choosing it gives, `places` are the signs of the title that were found."""

    key: Any
    title: str
    note: str = ""
    right: str = ""
    places: tuple[int, ...] = ()
    enabled: bool = True

    @property
    def spoken(self) -> str:
        """The row as it is read aloud."""
        return ", ".join(part for part in (self.title, self.note, self.right) if part)


class ChoiceDelegate(QStyledItemDelegate):
    """Draws a row in two lines; the chosen one has a bar at its left, so that colour alone does not mark it."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, _HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Choice):
            return
        tokens = self._appearance.tokens
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(tokens.accent))
        inner = rect.adjusted(2 * GRID, 5, -GRID, -5)
        font: QFont = option.font
        small = QFont(font)
        small.setPixelSize(SMALL_SIZE)
        right = QFontMetrics(small).horizontalAdvance(row.right)
        if row.right:
            painter.setFont(small)
            painter.setPen(QColor(tokens.muted))
            painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.right)
        room = inner.adjusted(0, 0, -(right + 2 * GRID if right else 0), 0)
        self._draw_title(painter, room, font, row)
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        note = QFontMetrics(small).elidedText(row.note, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, note)
        painter.restore()

    def _draw_title(self, painter: QPainter, room: QRect, font: QFont, row: Choice) -> None:
        """One line, the found signs bold."""
        tokens = self._appearance.tokens
        metrics = QFontMetrics(font)
        text = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, room.width() - GRID)
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        bold.setForeground(QColor(tokens.accent if row.enabled else tokens.muted))
        ranges = []
        for place in row.places:
            if place < len(text):
                part = QTextLayout.FormatRange()
                part.start, part.length, part.format = place, 1, bold
                ranges.append(part)
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width())
        layout.endLayout()
        painter.setPen(QColor(tokens.ink if row.enabled else tokens.muted))
        layout.draw(painter, room.topLeft().toPointF(), ranges)


def choice_list(name: str, appearance: Appearance) -> QListWidget:
    """A list of choices, all of one height."""
    made = QListWidget()
    made.setObjectName(name)
    made.setItemDelegate(ChoiceDelegate(appearance, made))
    made.setUniformItemSizes(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made
