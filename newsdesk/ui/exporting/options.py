# SPDX-License-Identifier: GPL-3.0-or-later
"""The two options that are seldom needed, behind «Ещё»."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from newsdesk.ui.theme.tokens import GRID


class Options(QWidget):
    """Render everything anew; renew what pages say of other articles."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export_options")
        self._full, self._full_hint = QCheckBox(), _hint()
        self._full.setObjectName("export_full")
        self._restamp, self._restamp_hint = QCheckBox(), _hint()
        self._restamp.setObjectName("export_restamp")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GRID)
        column.setSpacing(0)
        for box, hint in ((self._full, self._full_hint), (self._restamp, self._restamp_hint)):
            column.addWidget(box)
            column.addWidget(hint)
            box.toggled.connect(self.changed)
        self._retranslate()

    @property
    def full(self) -> bool:
        """Whether every page is rendered anew."""
        return self._full.isChecked()

    @property
    def restamp(self) -> bool:
        """Whether views, popular and related articles are renewed in every page."""
        return self._restamp.isChecked()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._full.setText(self.tr("Render every page anew"))
        self._full_hint.setText(self.tr("Takes longer; files whose content is the same stay untouched."))
        self._restamp.setText(self.tr("Renew views and popular articles in every page"))
        self._restamp_hint.setText(
            self.tr("Otherwise a page gets them when its article changes; readers with scripts see the present state.")
        )
        for box, hint in ((self._full, self._full_hint), (self._restamp, self._restamp_hint)):
            box.setAccessibleDescription(hint.text())


def _hint() -> QLabel:
    label = QLabel()
    label.setProperty("look", "hint")
    label.setWordWrap(True)
    label.setIndent(3 * GRID)
    return label
