# SPDX-License-Identifier: GPL-3.0-or-later
"""The byline: people in their order, each with a role; moved by Alt+Up and Alt+Down or by the handle."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from newsdesk.domain.article import Credit, Role
from newsdesk.ui.inspector.fields.field import Field, FieldCompletionLine, put_text
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.widgets.completion import Ask
from newsdesk.ui.widgets.order_keys import claims_order_keys, order_step
from newsdesk.ui.wording import role_name

_HEIGHT = 28
_NARROW = 290
_ROLE_PLACE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ROLE_SHEET = """
QPushButton { padding: 2px 6px; font-size: 12px; text-align: left; }
QPushButton::menu-indicator { image: none; width: 0; }
"""


class Handle(QToolButton):
    """What a row is dragged by."""

    dragged = Signal(int)
    """To this height (in pixels of the screen)."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("byline_handle")
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedSize(24, _HEIGHT)
        self.setStyleSheet("padding: 0;")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(int(event.globalPosition().y()))


class CreditRow(QWidget):
    """One person of the byline."""

    changed = Signal()
    removed = Signal()
    moved = Signal(int)
    """One place up (-1) or down (1)."""

    def __init__(self, appearance: Appearance, ask: Ask) -> None:
        super().__init__()
        self.setObjectName("credit_row")
        self._appearance = appearance
        self.credit = Credit("")
        self.handle = Handle()
        self.line = FieldCompletionLine(ask, self.commit)
        self.line.setObjectName("byline_name")
        self.line.setFixedHeight(_HEIGHT)
        self.role = QPushButton()
        self.role.setObjectName("byline_role")
        self.role.setProperty("look", "quiet")
        self.role.setMenu(QMenu(self.role))
        self.role.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.role.setStyleSheet(_ROLE_SHEET)
        self.remove = QToolButton()
        self.remove.setObjectName("byline_remove")
        self.remove.setFixedSize(24, _HEIGHT)
        self.remove.setStyleSheet("padding: 0;")
        self._narrow: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.handle, 0, 0)
        self._grid.addWidget(self.line, 0, 1)
        self._grid.addWidget(self.remove, 0, 3)
        self.set_narrow(False)
        self.setFocusProxy(self.line)
        self.line.chosen.connect(self.commit)
        self.line.editingFinished.connect(self.commit)
        self.remove.clicked.connect(self.removed)
        self.retranslate()

    def show_credit(self, credit: Credit) -> None:
        """Show another person; what is the same is left alone."""
        if credit.name != self.credit.name:
            put_text(self.line, credit.name)
        self.credit = credit
        self.line.setToolTip(credit.name)
        self.role.setText(role_name(credit.role).lower())

    def set_read_only(self, read_only: bool) -> None:
        """Let the person be read only."""
        self.line.setReadOnly(read_only)
        self.role.setDisabled(read_only)
        self.handle.setHidden(read_only)
        self.remove.setHidden(read_only)

    def set_narrow(self, narrow: bool) -> None:
        """Put the role under the name, or beside it."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._grid.addWidget(self.role, int(narrow), 1 if narrow else 2, _ROLE_PLACE)
            self.updateGeometry()

    def commit(self) -> None:
        """Take the name; an empty one takes the person out."""
        name = " ".join(self.line.text().split())
        if not name:
            self.removed.emit()
        elif name != self.credit.name:
            self.credit = replace(self.credit, name=name)
            self.changed.emit()

    def draw(self) -> None:
        """Take the colours that hold now."""
        muted = self._appearance.tokens.muted
        self.handle.setIcon(self._appearance.icon(Icon.DRAG, muted))
        self.remove.setIcon(self._appearance.icon(Icon.CLOSE, muted))

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        menu = self.role.menu()
        menu.clear()
        for role in Role:
            action = menu.addAction(role_name(role))
            action.setData(role)
            action.triggered.connect(lambda _=False, role=role: self._take_role(role))
        self.role.setText(role_name(self.credit.role).lower())
        widest = max(self.role.fontMetrics().horizontalAdvance(role_name(role).lower()) for role in Role)
        self.role.setFixedSize(widest + 14, 24)
        self.role.setToolTip(self.tr("Role"))
        self.role.setAccessibleName(self.tr("Role"))
        self.line.setAccessibleName(self.tr("Name"))
        self.handle.setToolTip(self.tr("Drag to change the order (Alt+Up, Alt+Down)"))
        self.handle.setAccessibleName(self.tr("Change the order"))
        self.remove.setToolTip(self.tr("Take out of the byline"))
        self.remove.setAccessibleName(self.tr("Take out of the byline"))

    def event(self, event: QEvent) -> bool:
        return claims_order_keys(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = order_step(event)
        if step:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)

    def _take_role(self, role: Role) -> None:
        if role is not self.credit.role:
            self.credit = replace(self.credit, role=role)
            self.role.setText(role_name(role).lower())
            self.changed.emit()


class BylineField(Field):
    """People and their roles; the line at the end adds one."""

    def __init__(self, appearance: Appearance, ask: Ask) -> None:
        super().__init__()
        self._appearance = appearance
        self._ask = ask
        self._read_only = False
        self._value: tuple[Credit, ...] = ()
        self.rows: list[CreditRow] = []
        self.line = FieldCompletionLine(ask, self.commit)
        self.line.setObjectName("byline_line")
        self.waiting = self.line
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.chosen.connect(self.commit)
        self.line.editingFinished.connect(self.commit)
        self._retranslate()

    def show_value(self, value: Any) -> None:
        self._value = value
        while len(self.rows) > len(value):
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(value):
            self._add_row()
        for row, credit in zip(self.rows, value, strict=True):
            row.show_credit(credit)

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self.line.setHidden(read_only)
        for row in self.rows:
            row.set_read_only(read_only)

    def commit(self) -> None:
        """Add the person who is typed into the last line."""
        name = " ".join(self.line.text().split())
        self.line.close_list()
        self.line.clear()
        if name:
            self._edit((*self._value, Credit(name)))

    def draw(self) -> None:
        """Take the colours that hold now."""
        for row in self.rows:
            row.draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for row in self.rows:
            row.set_narrow(event.size().width() < _NARROW)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("add a person"))
        for row in self.rows:
            row.retranslate()

    def _edit(self, value: tuple[Credit, ...]) -> None:
        new = tuple(dict.fromkeys(value))
        if new != self._value:
            self.show_value(new)
            self.value_edited.emit(new, False)
        else:
            self.show_value(new)

    def _add_row(self) -> None:
        row = CreditRow(self._appearance, self._ask)
        row.set_read_only(self._read_only)
        row.set_narrow(self.width() < _NARROW)
        row.changed.connect(self._row_changed)
        row.removed.connect(lambda: self._remove(row))
        row.moved.connect(lambda step: self._move(row, step))
        row.handle.dragged.connect(lambda height: self._drag(row, height))
        self.rows.append(row)
        self._column.insertWidget(len(self.rows) - 1, row)
        self._chain()
        if self.isVisible():
            row.draw()

    def _chain(self) -> None:
        """Let Tab go over the people in their order, between what is before the last line and what is behind it."""
        stops = [stop for row in self.rows for stop in (row.line, row.role, row.remove)]
        for one, other in pairwise((self.line, *stops, self.line)):
            QWidget.setTabOrder(one, other)

    def _row_changed(self) -> None:
        self._edit(tuple(row.credit for row in self.rows))

    def _remove(self, row: CreditRow) -> None:
        place = self.rows.index(row)
        if place < len(self._value):
            self._edit(self._value[:place] + self._value[place + 1 :])
            self.line.setFocus()

    def _move(self, row: CreditRow, step: int) -> None:
        place = self.rows.index(row)
        self._place(row, place + step)

    def _place(self, row: CreditRow, to: int) -> None:
        place = self.rows.index(row)
        if to == place or not 0 <= to < len(self.rows):
            return
        row.commit()
        self.rows.insert(to, self.rows.pop(place))
        self._column.insertWidget(to, row)
        self._chain()
        self._row_changed()

    def _drag(self, row: CreditRow, height: int) -> None:
        """Stand before the first row whose lower half the pointer has not reached."""
        at = self.mapFromGlobal(QPoint(0, height)).y()
        others = [each for each in self.rows if each is not row]
        self._place(row, sum(at > each.geometry().center().y() for each in others))
