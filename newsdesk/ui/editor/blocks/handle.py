# SPDX-License-Identifier: GPL-3.0-or-later
"""The handle beside the block under the pointer: dragged, it moves the block; clicked, it opens the block's menu."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QMouseEvent, QPainter, QShowEvent, QTextCursor

from newsdesk.ui.editor.blocks.gaps import GapLine, block_index, block_rect
from newsdesk.ui.editor.blocks.grip import DragGrip
from newsdesk.ui.editor.blocks.moving import move_block
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon

if TYPE_CHECKING:
    from newsdesk.ui.editor.text_view import TextView

_ICON: Final = 16
SIZE: Final = 24


class BlockHandle(DragGrip):
    """One handle for all blocks of a view; it stands in the left margin, beside the block that is hovered."""

    menu_wanted = Signal(int, QPoint)
    """The menu of a block is wanted, at a place of the screen."""

    def __init__(self, view: TextView, line: GapLine, appearance: Appearance) -> None:
        super().__init__(view)
        self.setObjectName("block_handle")
        self.setProperty("look", "flat")
        self.setAutoRaise(True)
        self.setFixedSize(SIZE, SIZE)
        self.setIconSize(QSize(_ICON, _ICON))
        self.index = -1
        self._view = view
        self._line = line
        self._appearance = appearance
        self._ground = ""
        self.hide()
        self.drag_began.connect(view.viewport().update)
        self.dragged.connect(lambda place: line.follow(place.y()))
        self.let_go.connect(self._drop)
        self.clicked.connect(lambda: self.menu_wanted.emit(self.index, self.mapToGlobal(QPoint(0, self.height()))))
        view.setMouseTracking(True)  # so that the margin beside the column leads here too
        view.viewport().installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self._scrolled)
        view.overlays.append(self._paint)
        view.typed.connect(lambda _: self.hide())
        appearance.changed.connect(self._draw)
        self._retranslate()

    def show_at(self, index: int) -> None:
        """Stand beside a block; nowhere where there is none, or nothing may be moved."""
        view, sheet = self._view, self._view.sheet
        if sheet is None or view.isReadOnly() or not 0 <= index < len(sheet.outline) or sheet.is_waiting:
            self.hide()
            return
        if self.index == index and self.isVisible():
            return
        self.index = index
        first = sheet.first_block(index).layout().lineAt(0)
        height = first.height() if first.isValid() else SIZE
        rect = block_rect(view, index)
        top = rect.top() + max(0.0, (min(height, rect.height(), 40.0) - SIZE) / 2)
        if QTextCursor(sheet.first_block(index)).currentTable() is not None:
            top = rect.top() - SIZE  # its rows have handles of their own beside it
        corner = view.viewport().mapTo(view, QPoint(0, round(top)))
        free = corner.x() + min(0, round(view.object_rect(sheet.first_block(index)).left()))
        self.move(max(0, free - SIZE - 2), corner.y())
        self._stand_out(free < SIZE)
        self.show()
        self.raise_()

    # -- where the pointer is ----------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self.dragging:
            return super().eventFilter(watched, event)
        if kind is QEvent.Type.MouseMove and watched is self._view.viewport() and isinstance(event, QMouseEvent):
            if not event.buttons():
                self.show_at(block_index(self._view, event.position().y()))
        elif (kind is QEvent.Type.Leave and watched is self._view) or kind in (QEvent.Type.KeyPress, QEvent.Type.Wheel):
            self.hide()
        return super().eventFilter(watched, event)

    def _scrolled(self) -> None:
        if not self.dragging:
            self.hide()

    # -- dragging ----------------------------------------------------------------------------------------------------

    def _drop(self, meant: bool) -> None:
        gap, source = self._line.gap, self.index
        self._line.hide()
        self._view.viewport().update()
        self.hide()
        if meant:
            self._move(source, gap)

    def _move(self, source: int, gap: int | None) -> None:
        sheet = self._view.sheet
        if sheet is not None and gap is not None and not self._view.isReadOnly():
            move_block(sheet.article, source, gap, sheet.selection(self._view.textCursor()))
            self._view.setFocus(Qt.FocusReason.MouseFocusReason)

    # -- looks -------------------------------------------------------------------------------------------------------

    def _paint(self, painter: QPainter, _clip: QRectF) -> None:
        """The block that is dragged looks taken."""
        if self.dragging:
            veil = QColor(self._view.look.tokens.page)
            veil.setAlphaF(0.6)
            out = 2 + self._view.overlay.outset
            painter.fillRect(block_rect(self._view, self.index).adjusted(-out, -2, out, 2), veil)

    def _stand_out(self, over_picture: bool) -> None:
        """Have a ground of its own where it lies over a picture that reaches to the edge."""
        tokens = self._appearance.tokens
        ground = f"background: {tokens.raised}; border: 1px solid {tokens.line_strong};" if over_picture else ""
        if ground != self._ground:
            self._ground = ground
            self.setStyleSheet(f"QToolButton {{ {ground} padding: 0; }}" if ground else "")

    def _draw(self) -> None:
        if self.isVisible():
            self.setIcon(self._appearance.icon(Icon.DRAG))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Handle of the block"))
        self.setToolTip(self.tr("Drag to move the block, click for its menu"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._view.installEventFilter(self)  # while it is seen: each who listens there costs every key some of its time
        self._draw()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self.dragging:
            self._view.removeEventFilter(self)
            self.index = -1

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
