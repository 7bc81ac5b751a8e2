# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar that comes when several articles are selected, and what can be done to them."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import CLICK_TARGET, GRID
from newsdesk.ui.widgets.flow import FlowLayout
from newsdesk.ui.wording import grouped

_HIGHEST = 16_777_215


class BulkBar(QWidget):
    """Slides in with the second article that is selected; the menus are filled by whoever shows it."""

    tags_wanted = Signal()
    bin_wanted = Signal()
    restore_wanted = Signal()
    deselect_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bulk_bar")
        self.setProperty("look", "chrome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._appearance = appearance
        self._number = 0
        self._in_bin = False
        self._count = QLabel()
        self._count.setObjectName("selected_count")
        self._count.setProperty("look", "heading")
        self.deselect = _button("deselect")
        self.deselect.clicked.connect(self.deselect_wanted)
        self.status, self.section = _button("bulk_status"), _button("bulk_section")
        self.statuses, self.sections = QMenu(self), QMenu(self)
        for button, menu in ((self.status, self.statuses), (self.section, self.sections)):
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.tags, self.bin, self.restore = _button("bulk_tags"), _button("bulk_bin"), _button("bulk_restore")
        self.tags.clicked.connect(self.tags_wanted)
        self.bin.clicked.connect(self.bin_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        self._lay_out()
        self._slide = QPropertyAnimation(self, b"maximumHeight", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.finished.connect(self._arrived)
        appearance.changed.connect(self._draw)
        self._retranslate()
        self.show_bin(False)
        self.hide()

    def show_count(self, number: int) -> None:
        """Come when more than one article is selected, and go when it is one again."""
        coming, here = number > 1, self._number > 1
        self._number = number if coming else 0
        if coming:
            text = grouped(self.tr("Selected: %n", "", number), number)
            self._count.setText(text)
            self.setAccessibleName(text)
        if coming is not here:
            self._move(coming)

    def show_bin(self, in_bin: bool) -> None:
        """In the bin there is one thing to do: take out of it."""
        self._in_bin = in_bin
        for button in (self.status, self.section, self.tags, self.bin):
            button.setVisible(not in_bin)
        self.restore.setVisible(in_bin)

    def set_writable(self, writable: bool) -> None:
        """Offer changes, or only the number where the library can only be read."""
        for button in (self.status, self.section, self.tags, self.bin, self.restore):
            button.setEnabled(writable)

    def _move(self, coming: bool) -> None:
        if coming:
            self._draw()
            self.show()
        motion = self._appearance.motion
        if not motion or self.window().isHidden():
            self._arrived()
            return
        self._slide.stop()
        self._slide.setDuration(motion)
        self._slide.setStartValue(min(self.height(), self._height()) if not coming else 0)
        self._slide.setEndValue(self._height() if coming else 0)
        self._slide.start()

    def _arrived(self) -> None:
        self.setMaximumHeight(_HIGHEST)
        self.setVisible(self._number > 1)

    def _height(self) -> int:
        layout = self.layout()
        parent = self.parentWidget()
        width = parent.width() if parent is not None else self.width()
        return max(1, layout.heightForWidth(width)) if layout is not None else 1

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self._count, 1)
        line.addWidget(self.deselect)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in (self.status, self.section, self.tags, self.bin, self.restore):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, GRID // 2, GRID // 2, GRID)
        column.setSpacing(GRID // 2)
        column.addLayout(line)
        column.addWidget(self._buttons)

    def _retranslate(self) -> None:
        self.status.setText(self.tr("Status"))
        self.section.setText(self.tr("Section"))
        self.tags.setText(self.tr("Tags…"))
        self.bin.setText(self.tr("Move to the bin"))
        self.restore.setText(self.tr("Take out of the bin"))
        self.deselect.setToolTip(self.tr("Select nothing (Esc)"))
        for button in (self.status, self.section, self.tags, self.bin, self.restore):
            button.setAccessibleName(button.text())
        self.deselect.setAccessibleName(self.tr("Select nothing"))
        if self._number:
            number, self._number = self._number, 0
            self.show_count(number)

    def _draw(self) -> None:
        icon = self._appearance.icon
        self.deselect.setIcon(icon(Icon.CLOSE))
        for button in (self.status, self.section):
            button.setIcon(icon(Icon.DOWN))
            button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for button, meaning in ((self.tags, Icon.TAG), (self.bin, Icon.BIN), (self.restore, Icon.RESTORE)):
            button.setIcon(icon(meaning))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._slide.state() != QPropertyAnimation.State.Running:
            QTimer.singleShot(0, self, self.updateGeometry)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _button(name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setMinimumSize(CLICK_TARGET, CLICK_TARGET)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
