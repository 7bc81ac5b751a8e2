# SPDX-License-Identifier: GPL-3.0-or-later
"""What was put right after publication: a time and a text each, shown to readers under the article."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.article import Correction
from newsdesk.ui.inspector.fields.field import Field, line_event
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.wording import moment_text

_LEAST, _MOST = 2, 8


class GrowingText(QPlainTextEdit):
    """A text as high as its lines; undo is the article's."""

    def __init__(self) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self._grow()

    def event(self, event: QEvent) -> bool:
        return line_event(event, super().event)

    def sizeHint(self) -> QSize:
        return QSize(120, self.height())

    def _grow(self) -> None:
        lines = max(_LEAST, min(int(self.document().size().height()), _MOST))
        margins = self.contentsMargins()
        frame = 2 * int(self.document().documentMargin()) + margins.top() + margins.bottom() + 10
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + frame)


class CorrectionRow(QWidget):
    """One correction."""

    edited = Signal()
    removed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.correction = Correction(datetime.now(UTC), "")
        self.time = QLabel()
        self.time.setProperty("look", "hint")
        self.text = GrowingText()
        self.text.setObjectName("correction_text")
        self.remove = QToolButton()
        self.remove.setObjectName("correction_remove")
        self.remove.setFixedSize(24, 24)
        self.remove.setStyleSheet("padding: 0;")
        head = QHBoxLayout()
        head.addWidget(self.time, 1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.text)
        self.text.textChanged.connect(self._typed)
        self.remove.clicked.connect(self.removed)
        self.retranslate()

    def show_correction(self, correction: Correction, zone: ZoneInfo) -> None:
        """Show another one; the same text is left alone."""
        self.correction = correction
        self.time.setText(moment_text(correction.at, zone))
        if self.text.toPlainText() != correction.text:
            place = self.text.textCursor().position()
            self.text.blockSignals(True)
            self.text.setPlainText(correction.text)
            self.text.blockSignals(False)
            cursor = self.text.textCursor()
            cursor.setPosition(min(place, len(self.text.toPlainText())))
            self.text.setTextCursor(cursor)

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read only."""
        self.text.setReadOnly(read_only)
        self.remove.setHidden(read_only)

    def draw(self) -> None:
        """Take the colours that hold now."""
        self.remove.setIcon(self._appearance.icon(Icon.CLOSE, self._appearance.tokens.muted))

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.remove.setToolTip(self.tr("Remove the correction"))
        self.remove.setAccessibleName(self.tr("Remove the correction"))
        self.text.setAccessibleName(self.tr("Correction"))
        self.text.setPlaceholderText(self.tr("What was wrong, and how it is right"))

    def _typed(self) -> None:
        text = self.text.toPlainText()
        if text != self.correction.text:
            self.correction = replace(self.correction, text=text)
            self.edited.emit()


class CorrectionsField(Field):
    """Corrections, and a button that adds one."""

    def __init__(self, appearance: Appearance, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__()
        self._appearance = appearance
        self._now = now
        self._zone = ZoneInfo("UTC")
        self._read_only = False
        self.rows: list[CorrectionRow] = []
        self.add_button = QPushButton()
        self.add_button.setObjectName("correction_add")
        self.add_button.setProperty("look", "link")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.add_button)
        self.setFocusProxy(self.add_button)
        self.add_button.clicked.connect(self._add)
        self._retranslate()

    def set_zone(self, zone: ZoneInfo) -> None:
        """The zone in which times are shown."""
        self._zone = zone
        self.show_value(self._value)

    def show_value(self, value: Any) -> None:
        while len(self.rows) > len(value):
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(value):
            self._make_row()
        for row, correction in zip(self.rows, value, strict=True):
            row.show_correction(correction, self._zone)

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self.add_button.setHidden(read_only)
        for row in self.rows:
            row.set_read_only(read_only)

    def draw(self) -> None:
        """Take the colours that hold now."""
        for row in self.rows:
            row.draw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @property
    def _value(self) -> tuple[Correction, ...]:
        return tuple(row.correction for row in self.rows)

    def _retranslate(self) -> None:
        self.add_button.setText(self.tr("Add a correction"))
        for row in self.rows:
            row.retranslate()

    def _make_row(self) -> None:
        row = CorrectionRow(self._appearance)
        row.set_read_only(self._read_only)
        row.edited.connect(lambda: self.value_edited.emit(self._value, True))
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._column.insertWidget(len(self.rows) - 1, row)
        if self.isVisible():
            row.draw()

    def _add(self) -> None:
        value = (*self._value, Correction(self._now().replace(microsecond=0), ""))
        self.show_value(value)
        self.value_edited.emit(value, False)
        self.rows[-1].text.setFocus()

    def _remove(self, row: CorrectionRow) -> None:
        place = self.rows.index(row)
        value = self._value[:place] + self._value[place + 1 :]
        self.show_value(value)
        self.value_edited.emit(value, False)
        self.add_button.setFocus()
