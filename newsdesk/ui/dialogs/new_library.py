# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog that makes a new library while another one is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from newsdesk.ui.dialogs.library_form import LibraryForm
from newsdesk.ui.dialogs.making import LibraryMaking
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID


class NewLibraryDialog(QDialog):
    """Asks for a name and a folder; stays until the library is there or the user goes."""

    library_made = Signal(object)
    """A library is in this folder (Path)."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("new_library")
        self._appearance = appearance
        self._making = LibraryMaking(session, self)
        self.form = LibraryForm()
        self.create_button = QPushButton()
        self.create_button.setObjectName("create_library")
        self.create_button.setProperty("look", "primary")
        self.create_button.setDefault(True)
        self.cancel_button = QPushButton()
        self.cancel_button.setObjectName("cancel_library")
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.create_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self.form)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(480)
        self.create_button.clicked.connect(self._create)
        self.cancel_button.clicked.connect(self.reject)
        self._making.made.connect(self._made)
        self._making.failed.connect(self._failed)
        self._retranslate()
        self.form.name.setFocus()

    def reject(self) -> None:
        self._making.cancel()
        super().reject()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("New library"))
        self.create_button.setText(self.tr("Create the library"))
        self.cancel_button.setText(self.tr("Cancel"))

    def _create(self) -> None:
        if self._making.under_way or not self.form.check():
            return
        self.create_button.setEnabled(False)
        self._making.make(self.form.chosen_folder, self.form.settings())

    def _made(self, folder: Path) -> None:
        self.accept()
        self.library_made.emit(folder)

    def _failed(self, error: Exception) -> None:
        self.create_button.setEnabled(True)
        self.form.show_failure(error)
