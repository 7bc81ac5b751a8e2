# SPDX-License-Identifier: GPL-3.0-or-later
"""How a line of the navigation is drawn: a mark, its words, its number at the right edge."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from newsdesk.ui.navigation.entries import Entry, Group
from newsdesk.ui.navigation.roles import (
    ACTIVE_ROLE,
    COUNT_ROLE,
    DROP_ROLE,
    ENTRY_ROLE,
    FIRST_ROLE,
    HINT_ROLE,
    LACKING_ROLE,
    OPEN_ROLE,
)
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import SMALL_SIZE
from newsdesk.ui.widgets.status_mark import MARK, paint_status
from newsdesk.ui.wording import number_text

_EDGE = 12
_GAP = 8
_ABOVE = 9
_LINE = 24
"""The height of a line: where the window is low, saved searches are to be in sight below the statuses."""
_SIGN = 16
_BAR = 3
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_LONGEST = 80
_ICONS = {
    "all": Icon.ARTICLE,
    "embargo": Icon.EMBARGO,
    "uncredited": Icon.PHOTO,
    "bin": Icon.BIN,
    "saved": Icon.KEPT_SEARCH,
}


class NavigationDelegate(QStyledItemDelegate):
    """What the list shows has a ground, a bar and bold words; the keyboard has a frame."""

    renamed = Signal(object, str)
    """A `SavedSearch` should have another name."""

    def __init__(self, appearance: Appearance, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        if words := index.data(HINT_ROLE):
            room = QRect(0, 0, max(80, self._view.viewport().width() - 2 * _EDGE), 1000)
            return QSize(120, QFontMetrics(_small()).boundingRect(room, _WRAPPED, words).height() + _GAP)
        return QSize(120, _LINE + (_ABOVE if index.data(FIRST_ROLE) else 0))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens, state, flag = self._appearance.tokens, option.state, QStyle.StateFlag
        rect, entry = QRect(option.rect), index.data(ENTRY_ROLE)
        painter.save()
        if index.data(FIRST_ROLE):
            line = QRect(rect.left(), rect.top() + _ABOVE // 2, rect.width(), 1)
            painter.fillRect(line, QColor(tokens.line))
            rect.adjust(0, _ABOVE, 0, 0)
        chosen, focused = bool(index.data(ACTIVE_ROLE)), bool(state & flag.State_HasFocus)
        ground = tokens.surface
        if chosen:
            ground = tokens.selection if state & flag.State_Active else tokens.selection_inactive
        elif state & flag.State_MouseOver:
            ground = tokens.hover
        painter.fillRect(rect, QColor(ground))
        if chosen:
            bar = tokens.accent if state & flag.State_Active else tokens.muted
            painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height()), QColor(bar))
        if index.data(DROP_ROLE) or (focused and state & flag.State_Active):
            painter.setPen(QPen(QColor(tokens.accent), 2 if index.data(DROP_ROLE) else 1))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        if isinstance(entry, Entry):
            self._paint_entry(painter, rect, entry, index, ground, chosen=chosen)
        elif words := index.data(HINT_ROLE):
            painter.setFont(_small())
            painter.setPen(QColor(tokens.muted))
            painter.drawText(rect.adjusted(_EDGE, 0, -_EDGE, 0), _WRAPPED, words)
        else:
            self._paint_heading(painter, rect, str(index.data()), opened=bool(index.data(OPEN_ROLE)))
        painter.restore()

    def _paint_entry(
        self,
        painter: QPainter,
        rect: QRect,
        entry: Entry,
        index: QModelIndex | QPersistentModelIndex,
        ground: str,
        *,
        chosen: bool,
    ) -> None:
        tokens = self._appearance.tokens
        left = rect.left() + _EDGE
        middle = rect.top() + rect.height() / 2
        if entry.status is not None:
            mark = QRectF(left + (_SIGN - MARK) / 2, middle - MARK / 2, MARK, MARK)
            paint_status(painter, mark, entry.status, tokens, ground)
        elif entry.kind in _ICONS:
            lacking = bool(index.data(LACKING_ROLE))
            colour = tokens.warning if lacking else tokens.embargo if entry.kind == "embargo" else tokens.muted
            at = QRect(left, round(middle - _SIGN / 2), _SIGN, _SIGN)
            self._appearance.icon(Icon.WARNING if lacking else _ICONS[entry.kind], colour).paint(painter, at)
        left += _SIGN + _GAP if entry.group is not Group.SECTIONS else _SIGN // 2
        right = self._paint_number(painter, rect, index.data(COUNT_ROLE))
        font = QFont(QApplication.font())
        if chosen:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink if chosen else tokens.text))
        room = QRect(left, rect.top(), right - left, rect.height())
        words = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _paint_number(self, painter: QPainter, rect: QRect, number: object) -> int:
        """Draw the number, where there is one, and say where the room for words ends."""
        right = rect.right() + 1 - _EDGE
        if not number:
            return right
        font = _small()
        painter.setFont(font)
        painter.setPen(QColor(self._appearance.tokens.muted))
        text = number_text(number) if isinstance(number, int) else str(number)
        place = QRect(rect.left(), rect.top(), right - rect.left(), rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        return right - QFontMetrics(font).horizontalAdvance(text) - _GAP

    def _paint_heading(self, painter: QPainter, rect: QRect, words: str, *, opened: bool) -> None:
        tokens = self._appearance.tokens
        font = _small()
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted))
        room = rect.adjusted(_EDGE, 0, -_EDGE - _SIGN, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        caret = QRect(rect.right() + 1 - _EDGE - 12, rect.center().y() - 6, 12, 12)
        self._appearance.icon(Icon.DOWN if opened else Icon.FORWARD, tokens.muted).paint(painter, caret)

    # -- a saved search is renamed where it stands -------------------------------------------------------------------

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        line = QLineEdit(parent)
        line.setObjectName("search_name")
        line.setMaxLength(_LONGEST)
        line.setAccessibleName(self.tr("Name of the search"))
        return line

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data()))
            editor.selectAll()

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(ENTRY_ROLE)
        if isinstance(editor, QLineEdit) and isinstance(entry, Entry) and entry.saved is not None:
            self.renamed.emit(entry.saved, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        editor.setGeometry(option.rect.adjusted(_EDGE + _SIGN, 0, -_GAP // 2, 0))


def _small() -> QFont:
    font = QFont(QApplication.font())
    font.setPixelSize(SMALL_SIZE)
    return font
