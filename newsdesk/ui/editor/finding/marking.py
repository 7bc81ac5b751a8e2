# SPDX-License-Identifier: GPL-3.0-or-later
"""What was found, shown: grounds of the words that can be seen, and lines beside the scroll bar for all of them."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextBlock, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from newsdesk.ui.editor.finding.scan import Place
from newsdesk.ui.editor.finding.search import Search
from newsdesk.ui.editor.finding.searchable import Searchable
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import Tokens

_MOST: Final = 600
"""More words are never seen at once."""
_EXACT: Final = 500
"""So many places are shown at their line, more at their paragraph."""
_REFRESH_MS: Final = 30
_BUSY_MS: Final = 120
"""The same while more is found, or shown, with each turn of the window."""
_SLICE_SECONDS: Final = 0.005
_HEIGHT: Final = 3.0


class ScrollMarks(QWidget):
    """Lines over the scroll bar where places are."""

    def __init__(self, text: Searchable, appearance: Appearance) -> None:
        bar = text.widget.verticalScrollBar()
        super().__init__(bar)
        self.setObjectName("find_scroll_marks")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bar = bar
        self._appearance = appearance
        self._heights: list[float] = []
        self._current: float | None = None
        bar.installEventFilter(self)
        self.hide()

    @property
    def rows(self) -> list[int]:
        """Where lines are, in pixels from above."""
        whole = max(1, self._bar.maximum() + self._bar.pageStep())
        room = self.height() - _HEIGHT
        return sorted({round(min(1.0, max(0.0, height / whole)) * room) for height in self._heights})

    def show_heights(self, heights: list[float], current: float | None) -> None:
        """Show lines at these heights of the text, one of them as the one that is selected."""
        self._heights, self._current = heights, current
        self.setGeometry(self._bar.rect())
        self.setVisible(bool(heights))
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._bar and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._bar.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = self._appearance.tokens
        for row in self.rows:
            painter.fillRect(QRectF(2, row, self.width() - 4, _HEIGHT), QColor(tokens.warning))
        if self._current is not None:
            whole = max(1, self._bar.maximum() + self._bar.pageStep())
            selected = min(1.0, self._current / whole) * (self.height() - _HEIGHT)
            painter.fillRect(QRectF(0, selected - 0.5, self.width(), _HEIGHT + 1), QColor(tokens.accent))


class Marking(QObject):
    """Keeps what is shown of a search in step with it, with the scroll bar and with the theme."""

    def __init__(self, search: Search, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._search = search
        self._appearance = appearance
        self._text: Searchable | None = None
        self._current: Place | None = None
        self.scroll_marks: ScrollMarks | None = None
        self._soon = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._soon.timeout.connect(self.refresh)
        self._exact = True
        self._heights: list[float] = []
        self._to_measure: Iterator[Place] = iter(())
        self._measuring = QTimer(self, singleShot=True, interval=0)
        self._measuring.timeout.connect(self._measure)
        self._seen = QTimer(self, singleShot=True, interval=0)
        self._seen.timeout.connect(self._show_words)

    def show_in(self, text: Searchable | None) -> None:
        """Show what is found in a text; in none any more."""
        if self._text is not None:
            bar = self._text.widget.verticalScrollBar()
            bar.valueChanged.disconnect(self._seen.start)
            bar.rangeChanged.disconnect(self._refresh_soon)
            self._text.widget.setExtraSelections([])
            if self.scroll_marks is not None:
                self.scroll_marks.hide()
                self.scroll_marks.deleteLater()
        self._text, self.scroll_marks = text, None
        if text is None:
            self._soon.stop()
            self._seen.stop()
            self._measuring.stop()
            return
        bar = text.widget.verticalScrollBar()
        bar.valueChanged.connect(self._seen.start)
        bar.rangeChanged.connect(self._refresh_soon)
        self.scroll_marks = ScrollMarks(text, self._appearance)

    def show_current(self, place: Place | None) -> None:
        """Tell which of the places is the one that is selected."""
        self._current = place
        self._refresh_soon()

    def _refresh_soon(self) -> None:
        if not self._soon.isActive():
            busy = self._search.running or (self._text is not None and self._text.is_coming)
            self._soon.start(_BUSY_MS if busy else _REFRESH_MS)

    def refresh(self) -> None:
        """Show what is found now."""
        self._soon.stop()
        if self._text is None or self.scroll_marks is None:
            return
        if self._text.is_coming:
            self._refresh_soon()
            return
        self._show_words()
        self._exact = self._search.count <= _EXACT
        self._to_measure = iter(self._places(self._exact))
        self._heights = []
        self._measure()

    def _measure(self) -> None:
        """Ask for heights, so many as there is time for; the others follow."""
        end = time.perf_counter() + _SLICE_SECONDS
        for place in self._to_measure:
            height = self._height(place, self._exact)
            if height is not None:
                self._heights.append(height)
            if time.perf_counter() > end:
                self._measuring.start()
                return
        if self.scroll_marks is not None:
            current = self._height(self._current, True) if self._current is not None else None
            self.scroll_marks.show_heights(self._heights, current)

    def _places(self, exact: bool) -> Iterable[Place]:
        """All places; where there are many, one a paragraph, and no more than a scroll bar can show."""
        scan = self._search.scan
        if scan is None:
            return []
        if exact:
            return scan.places
        units = scan.units_found()
        return (first for unit in units[:: 1 + len(units) // _MOST] for first in scan.in_units(unit, unit)[:1])

    def _height(self, place: Place, exact: bool) -> float | None:
        """How far from above a place is; by the number of its signs where nothing is laid out yet."""
        if self._text is None:
            return None
        cursor = self._text.cursor(place)
        if cursor is None:
            return None
        widget = self._text.widget
        block = cursor.document().findBlock(cursor.selectionStart())
        if isinstance(widget, QPlainTextEdit):
            return float(block.firstLineNumber())  # its scroll bar counts lines
        if not isinstance(widget, QTextEdit) or not block.layout().lineCount():
            bar = widget.verticalScrollBar()
            whole = bar.maximum() + bar.pageStep()
            return cursor.selectionStart() / max(1, cursor.document().characterCount()) * whole
        top = _top(block, widget)
        if exact:
            line = block.layout().lineForTextPosition(cursor.selectionStart() - block.position())
            top += line.y() if line.isValid() else 0.0
        return top

    def _show_words(self) -> None:
        text = self._text
        if text is None:
            return
        tokens = self._appearance.tokens
        shown = [*self._range(text, tokens)]
        ground = _format(tokens.find, tokens.ink)
        for place in self._search.in_units(*text.visible_units())[:_MOST]:
            cursor = text.cursor(place) if place != self._current else None
            if cursor is not None and not text.holder(place):
                shown.append(_mark(cursor, ground))
        cursor = text.cursor(self._current) if self._current is not None else None
        if cursor is not None:
            # The ground is that of the selection, which is drawn over all others.
            frame = _format(tokens.find, tokens.ink)
            frame.setProperty(QTextFormat.Property.OutlinePen, QPen(QColor(tokens.accent), 2))
            frame.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            frame.setUnderlineColor(QColor(tokens.accent))
            shown.append(_mark(cursor, frame))
        text.widget.setExtraSelections(shown)

    def _range(self, text: Searchable, tokens: Tokens) -> list[QTextEdit.ExtraSelection]:
        """The ground of what is searched, where that is not all of the text."""
        limits = self._search.limits
        cursor = text.cursor(Place(limits.start, limits.end)) if limits is not None else None
        return [] if cursor is None else [_mark(cursor, _format(tokens.hover, ""))]


def _top(block: QTextBlock, widget: QTextEdit) -> float:
    top: float = widget.document().documentLayout().blockBoundingRect(block).top()
    return top


def _format(ground: str, ink: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setBackground(QColor(ground))
    if ink:
        form.setForeground(QColor(ink))
    return form


def _mark(cursor: QTextCursor, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor, mark.format = cursor, form
    return mark
