# SPDX-License-Identifier: GPL-3.0-or-later
"""The folder of the site: typed, or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from newsdesk.ui.theme.tokens import GRID


class FolderRow(QWidget):
    """A line with the folder, and a button to choose another."""

    folder_chosen = Signal(object)
    """Another folder (Path)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export_folder_row")
        self._folder = Path()
        self._label = QLabel()
        self._label.setProperty("look", "label")
        self.line = QLineEdit()
        self.line.setObjectName("export_folder")
        self._label.setBuddy(self.line)
        self._choose = QPushButton()
        self._choose.setObjectName("export_choose_folder")
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.line, 1)
        row.addWidget(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self._label)
        column.addLayout(row)
        self.line.editingFinished.connect(self._typed)
        self._choose.clicked.connect(self._ask)
        self._retranslate()

    @property
    def folder(self) -> Path:
        """The folder that is chosen."""
        return self._folder

    def set_folder(self, folder: Path) -> None:
        """Show a folder, without a signal."""
        self._folder = folder
        self.line.setText(str(folder))
        self.line.setCursorPosition(len(self.line.text()))

    def set_invalid(self, invalid: bool) -> None:
        """Mark the folder as one that does not serve."""
        if self.line.property("invalid") != invalid:
            self.line.setProperty("invalid", invalid)
            self.line.style().unpolish(self.line)
            self.line.style().polish(self.line)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._label.setText(self.tr("Folder of the site"))
        self.line.setAccessibleName(self.tr("Folder of the site"))
        self._choose.setText(self.tr("Choose…"))
        self._choose.setAccessibleName(self.tr("Choose the folder of the site"))

    def _typed(self) -> None:
        text = self.line.text().strip()
        if not text:
            self.set_folder(self._folder)
        elif Path(text).expanduser() != self._folder:
            self._take(Path(text).expanduser())

    def _ask(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self.window(), self.tr("Folder of the site"), str(self._folder))
        if chosen and Path(chosen) != self._folder:
            self._take(Path(chosen))

    def _take(self, folder: Path) -> None:
        self.set_folder(folder)
        self.folder_chosen.emit(folder)
