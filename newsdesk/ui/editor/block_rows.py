# SPDX-License-Identifier: GPL-3.0-or-later
"""How a row of the list of blocks looks."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID, ICON, SMALL_SIZE

WIDTH: Final = 320
ROW: Final = 32


class BlockRows(QStyledItemDelegate):
    """An icon, a name, keys at the right; the chosen row has a bar at its left too."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(WIDTH - 20, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = self._appearance.tokens
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(tokens.accent))
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        inner = rect.adjusted(12, 0, -12, 0)
        if icon is not None:
            icon.paint(painter, QRect(inner.left(), rect.center().y() - ICON // 2, ICON, ICON))
        font: QFont = option.font
        small = QFont(font)
        small.setPixelSize(SMALL_SIZE)
        keys = index.data(Qt.ItemDataRole.UserRole) or ""
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, keys)
        room = inner.adjusted(ICON + 12, 0, -QFontMetrics(small).horizontalAdvance(keys) - GRID, 0)
        title = QFontMetrics(font).elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, title)
        painter.restore()
