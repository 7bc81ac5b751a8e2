# SPDX-License-Identifier: GPL-3.0-or-later
"""What the colours of the calendar mean: five swatches between nothing and the most of the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from newsdesk.ui.archive.cell_words import count_words
from newsdesk.ui.archive.heat import COOLEST
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import SMALL_SIZE
from newsdesk.ui.wording import number_text

_SWATCH = 12
_GAP = 2
_STEPS = 5


class Legend(QWidget):
    """«0 ▢▢▢▢▢ 14»."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("archive_legend")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._appearance = appearance
        self._most = 0
        appearance.changed.connect(self.update)
        self._retranslate()

    def set_most(self, most: int) -> None:
        """Take the largest count of the page."""
        if most != self._most:
            self._most = most
            self._retranslate()
            self.updateGeometry()
            self.update()

    def steps(self) -> tuple[tuple[int, int] | None, ...]:
        """From how many to how many articles each swatch stands for; None for one that the page does not have."""
        found: list[tuple[int, int] | None] = [(0, 0)]
        whole = max(self._most, COOLEST)
        for step in range(1, _STEPS):
            first, last = (step - 1) * whole // 4 + 1, min(step * whole // 4, self._most)
            found.append((first, last) if first <= last else None)
        return tuple(found)

    def sizeHint(self) -> QSize:
        ends = self._width_of("0") + self._width_of(number_text(self._most))
        return QSize(ends + 8 + self._shown() * (_SWATCH + _GAP), 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._appearance.tokens
        painter.setFont(self._face())
        painter.setPen(QColor(tokens.muted))
        whole = QRectF(self.rect())
        painter.drawText(whole, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, "0")
        painter.drawText(whole, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number_text(self._most))
        painter.setPen(QPen(QColor(tokens.line), 1))
        for step, colour in enumerate(tokens.heat[: self._shown()]):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(self._swatch(step), 2, 2)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = event.pos().toPointF()
            step = next((each for each in range(self._shown()) if self._swatch(each).contains(place)), None)
            span = self.steps()[step] if step is not None else None
            QToolTip.showText(event.globalPos(), self._span_text(span) if span else self.accessibleName(), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("The darker a date, the more articles it has"))
        self.setAccessibleDescription("; ".join(self._span_text(span) for span in self.steps() if span))

    def _span_text(self, span: tuple[int, int]) -> str:
        first, last = span
        if first == last:
            return count_words(first)
        return self.tr("{first} to {last} articles").format(first=number_text(first), last=number_text(last))

    def _shown(self) -> int:
        """How many swatches the page has a use for: where one article is the most, the darkest would say too much."""
        return sum(span is not None for span in self.steps())

    def _swatch(self, step: int) -> QRectF:
        left = self._width_of("0") + 4 + step * (_SWATCH + _GAP)
        return QRectF(left + 0.5, (self.height() - _SWATCH) / 2 + 0.5, _SWATCH - 1, _SWATCH - 1)

    def _face(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(SMALL_SIZE - 1)
        return font

    def _width_of(self, text: str) -> int:
        return QFontMetrics(self._face()).horizontalAdvance(text)
