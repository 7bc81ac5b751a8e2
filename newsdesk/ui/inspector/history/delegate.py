# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the time line: times, a dot for what happened, who and what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from newsdesk.ui.inspector.history.model import Index, TimeLineModel
from newsdesk.ui.inspector.history.time_line import Entry, EntryKind
from newsdesk.ui.inspector.history.wording import EntryWords, words_of
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID, SMALL_SIZE

if TYPE_CHECKING:
    from newsdesk.ui.inspector.history.view import TimeLineView

_HEIGHT = 46
"""Of every entry, days among them: a list of equal rows is laid out at once, however long it is."""
_TIMES = 46
_LINE = 2 * GRID + _TIMES + 8
"""Where the line is."""
_TEXT = _LINE + 14
_INSIDE = 10
_CHEVRON = 24
_COLOURS: Final = {
    "status": "published", "restored": "accent", "imported": "ready", "created": "ready", "replaced": "in_review",
    "merged": "in_review", "bulk": "in_review", "recovered": "accent",
}  # fmt: skip


class TimeLineDelegate(QStyledItemDelegate):
    """An entry in two lines; a click on the arrow of a run opens it."""

    def __init__(self, appearance: Appearance, view: TimeLineView) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._view.viewport().width(), _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._model(index)
        entry, tokens, rect = model.entry(index), self._appearance.tokens, option.rect
        words = words_of(entry, model.zone)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.kind is EntryKind.DAY:
            self._write(painter, rect.adjusted(2 * GRID, 2 * GRID, -2 * GRID, 0), words.title, tokens.muted, small=True)
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            if selected or option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(rect, QColor(tokens.selection if selected else tokens.hover))
            if selected and self._view.hasFocus():
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(tokens.accent))
            self._draw_line(painter, rect, entry, index)
            self._draw_words(painter, rect, entry, words, tokens.text if selected else tokens.muted)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on the arrow opens a run, or closes it; the choice stays."""
        if isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
            run = self._model(index).entry(index).kind is EntryKind.RUN
            if run and self._chevron(option.rect).contains(event.position().toPoint()):
                if event.type() is QEvent.Type.MouseButtonRelease:
                    self._view.toggle(index)
                return True
        return super().editorEvent(event, model, option, index)

    # -- a name ------------------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("revision_name")
        editor.setMaxLength(200)
        editor.setPlaceholderText(self.tr("Name of this revision"))
        editor.setAccessibleName(self.tr("Name of this revision"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect
        editor.setGeometry(QRect(_TEXT - 6, rect.top() + 6, rect.width() - _TEXT - GRID + 6, rect.height() - 12))

    # -- drawing -----------------------------------------------------------------------------------------------------

    def _draw_line(self, painter: QPainter, rect: QRect, entry: Entry, index: Index) -> None:
        tokens, left = self._appearance.tokens, rect.left() + _LINE
        middle = rect.top() + 15
        painter.setPen(QPen(QColor(tokens.line_strong), 1))
        above = (
            index.row() > 0 and self._model(index).entry(index.sibling(index.row() - 1, 0)).kind is not EntryKind.DAY
        )
        painter.drawLine(left, rect.top() if above else middle, left, rect.bottom() + 1)
        newest = entry.revisions[0]
        colour = "accent" if newest.name else _COLOURS.get(newest.why, "muted")
        size = 3.0 if entry.inside else 4.5
        painter.setPen(QPen(QColor(tokens.surface), 1.5))
        painter.setBrush(QColor(getattr(tokens, colour)))
        painter.drawEllipse(QPointF(left + 0.5, middle + 0.5), size, size)
        if entry.kind is EntryKind.RUN:
            painter.setBrush(QColor(tokens.surface))
            painter.drawEllipse(QPointF(left + 0.5, middle + 0.5), 1.5, 1.5)

    def _draw_words(self, painter: QPainter, rect: QRect, entry: Entry, words: EntryWords, quiet: str) -> None:
        tokens = self._appearance.tokens
        times = QRect(rect.left() + 2 * GRID, rect.top() + 6, _TIMES, 18)
        self._write(painter, times, words.time, tokens.ink if not entry.inside else quiet, small=True, right=True)
        if words.began:
            self._write(painter, times.translated(0, 18), words.began, quiet, small=True, right=True)
        left = rect.left() + _TEXT + (_INSIDE if entry.inside else 0)
        right = rect.right() - GRID - (_CHEVRON if entry.kind is EntryKind.RUN else 4)
        number = QFontMetrics(self._font(small=True)).horizontalAdvance(words.number)
        self._write(painter, QRect(right - number, rect.top() + 6, number + 2, 18), words.number, quiet, small=True)
        first = QRect(left, rect.top() + 5, right - number - 6 - left, 19)
        self._write(painter, first, words.title, tokens.ink, bold=bool(entry.revisions[0].name))
        self._write(painter, QRect(left, rect.top() + 24, right - left, 18), words.detail, quiet, small=True)
        if entry.kind is EntryKind.RUN:
            icon = self._appearance.icon(Icon.DOWN if entry.expanded else Icon.FORWARD, quiet)
            icon.paint(painter, self._chevron(rect).adjusted(4, 4, -4, -4))

    @staticmethod
    def _chevron(rect: QRect) -> QRect:
        return QRect(rect.right() - GRID // 2 - _CHEVRON, rect.top() + 3, _CHEVRON, _CHEVRON)

    def _write(
        self, painter: QPainter, rect: QRect, text: str, colour: str, *, small: bool = False, bold: bool = False,
        right: bool = False,
    ) -> None:  # fmt: skip
        font = self._font(small=small, bold=bold)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def _font(self, *, small: bool = False, bold: bool = False) -> QFont:
        font = QFont(self._view.font())
        if small:
            font.setPixelSize(SMALL_SIZE)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    @staticmethod
    def _model(index: Index) -> TimeLineModel:
        model = index.model()
        assert isinstance(model, TimeLineModel)  # noqa: S101 - the view has no other
        return model
