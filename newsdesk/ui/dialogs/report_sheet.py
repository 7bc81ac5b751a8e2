# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of long work, line by line: files that were refused, problems that a check found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.looks import ROOMY

_WIDEST_NAME = 280


@dataclass(frozen=True, slots=True)
class Line:
    """What something is called, and what is to be said of it; `run` is done when the line is opened."""

    name: str
    words: str
    run: Callable[[], None] | None = None


class ReportSheet(QDialog):
    """A summary and its lines, to be read at leisure and copied."""

    def __init__(self, title: str, summary: str, lines: Sequence[Line], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._lines = tuple(lines)
        self.summary = QLabel(summary)
        self.summary.setProperty("look", "heading")
        self.summary.setWordWrap(True)
        self.list = QTreeWidget()
        self.list.setObjectName("report_lines")
        self.list.setAccessibleName(title)
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setWordWrap(True)
        self.list.setStyleSheet(ROOMY)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for line in self._lines:
            item = QTreeWidgetItem([line.name, line.words])
            item.setToolTip(0, line.name)
            item.setToolTip(1, line.words)
            self.list.addTopLevelItem(item)
        header = self.list.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, min(_WIDEST_NAME, self.list.sizeHintForColumn(0) + 2 * GRID))
        self.list.itemActivated.connect(self._open)
        self.copy_button = QPushButton()
        self.copy_button.setObjectName("copy_report")
        self.copy_button.setProperty("look", "quiet")
        self.copy_button.clicked.connect(self._copy)
        self.close_button = QPushButton()
        self.close_button.setObjectName("close_report")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        self._hint = QLabel()
        self._hint.setProperty("look", "hint")
        self._hint.setVisible(any(line.run for line in self._lines))
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self._hint)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self.summary)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.list.setVisible(bool(self._lines))
        self.copy_button.setVisible(bool(self._lines))
        self.resize(720, 440 if self._lines else 140)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.copy_button.setText(self.tr("Copy the list"))
        self._hint.setText(self.tr("Enter or a double click opens a line"))
        self.close_button.setText(self.tr("Close"))

    def _open(self, item: QTreeWidgetItem) -> None:
        run = self._lines[self.list.indexOfTopLevelItem(item)].run
        if run is not None:
            self.accept()
            run()

    def _copy(self) -> None:
        text = "\n".join(f"{line.name}\t{line.words}" for line in self._lines)
        QGuiApplication.clipboard().setText(f"{self.summary.text()}\n{text}")
