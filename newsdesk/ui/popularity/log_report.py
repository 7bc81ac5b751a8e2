# SPDX-License-Identifier: GPL-3.0-or-later
"""What reading the server's logs came to, in words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from newsdesk.newsroom.reports import ViewsReport
from newsdesk.ui.failures import error_text
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.wording import number_text, reason_text

_NAMED = 4


class LogReport(QFrame):
    """A card that stays until it is closed."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("popularity_log_report")
        self.setProperty("look", "card")
        self._appearance = appearance
        self._shown: ViewsReport | Exception | None = None
        self._title, self._text = _label("heading"), _label("hint")
        self._close = QToolButton()
        self._close.setObjectName("popularity_log_report_close")
        self._close.setIconSize(QSize(14, 14))
        self._close.setStyleSheet("padding: 4px; min-height: 16px;")
        self._close.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID // 2, GRID)
        column.setSpacing(GRID // 2)
        column.addLayout(head)
        column.addWidget(self._text)
        appearance.changed.connect(self._draw_icon)
        self._retranslate()
        self.hide()

    def show_report(self, report: ViewsReport) -> None:
        """Say what was counted and what was not."""
        self._shown = report
        self._tell()

    def show_error(self, error: Exception) -> None:
        """Say why nothing could be counted."""
        self._shown = error
        self._tell()

    def text(self) -> str:
        """All that is said."""
        return f"{self._title.text()}\n{self._text.text()}"

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close"))
        if self._shown is not None and not self.isHidden():
            self._tell()

    def _tell(self) -> None:
        if isinstance(self._shown, ViewsReport):
            self._title.setText(self._title_of(self._shown))
            self._text.setText("\n".join(self._lines_of(self._shown)))
        elif self._shown is not None:
            words = error_text(self._shown)
            self._title.setText(words.what)
            self._text.setText(" ".join(part for part in (words.safe, words.todo) if part))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._text.text())
        self.show()
        self._draw_icon()

    def _title_of(self, report: ViewsReport) -> str:
        if report.counted:
            text = self.tr("%n view(s) counted", "", report.counted)
            return text.replace(str(report.counted), number_text(report.counted))
        return self.tr("No new views")

    def _lines_of(self, report: ViewsReport) -> list[str]:
        rows = (
            (report.bots, self.tr("Robots: {number}")),
            (report.unmatched, self.tr("Other pages than articles: {number}")),
            (report.skipped, self.tr("Pictures, errors and the like: {number}")),
        )
        lines = [text.format(number=number_text(number)) for number, text in rows if number]
        if report.already_imported:
            names = [Path(each).name for each in report.already_imported]
            lines.append(self.tr("Counted before: {names}").format(names=self._named(names)))
        if report.refused:
            names = [f"{each.path.name} ({reason_text(each.reason)})" for each in report.refused]
            lines.append(self.tr("Not counted: {names}").format(names=self._named(names)))
        return lines

    def _named(self, names: Sequence[str]) -> str:
        first = ", ".join(names[:_NAMED])
        rest = len(names) - _NAMED
        return first if rest <= 0 else self.tr("{names} and %n more", "", rest).format(names=first)

    def _draw_icon(self) -> None:
        if not self.isHidden():
            self._close.setIcon(self._appearance.icon(Icon.CLOSE))


def _label(look: str) -> QLabel:
    label = QLabel()
    label.setProperty("look", look)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
