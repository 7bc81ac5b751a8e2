# SPDX-License-Identifier: GPL-3.0-or-later
"""What a new library needs to be told: the paper's name, its first language, a folder."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from newsdesk.domain.article import Language
from newsdesk.domain.library import LibrarySettings
from newsdesk.errors import LibraryExists
from newsdesk.ui.dialogs import files
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.wording import error_text, language_name, spoken

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class LibraryForm(QWidget):
    """Asks for a new library; the folder follows the name until it is chosen by hand."""

    submitted = Signal()
    """Enter was pressed in a field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library_form")
        self._folder_chosen = False
        self.name = _line("library_name")
        self.language = QComboBox()
        self.language.setObjectName("library_language")
        self.folder = _line("library_folder")
        self.browse = QPushButton()
        self.browse.setObjectName("browse_folder")
        self.error = QLabel()
        self.error.setObjectName("library_form_error")
        self.error.setProperty("look", "bad")
        self.error.setWordWrap(True)
        self.error.hide()
        self._labels = [_label(field) for field in (self.name, self.language, self.folder)]
        self._lay_out()
        self.name.textChanged.connect(self._follow)
        self.folder.textEdited.connect(self._choose_folder)
        self.browse.clicked.connect(self._browse)
        for line in (self.name, self.folder):
            line.returnPressed.connect(self.submitted)
            line.textChanged.connect(self._clear_error)
        self._retranslate()
        self.language.setCurrentIndex(list(Language).index(Language(spoken())))

    @property
    def chosen_folder(self) -> Path:
        """Where the library should be."""
        return Path(self.folder.text().strip()).expanduser()

    def settings(self) -> LibrarySettings:
        """What the library should be set to."""
        return LibrarySettings(site_name=self.name.text().strip(), language=Language(self.language.currentData()))

    def check(self) -> bool:
        """Whether everything needed was told; what is missing is said at its field."""
        if not self.name.text().strip():
            self.show_error(self.tr("The paper needs a name."), self.name)
        elif not self.folder.text().strip() or not self.chosen_folder.is_absolute():
            self.show_error(self.tr("Choose a folder."), self.folder)
        else:
            return True
        return False

    def show_failure(self, error: Exception) -> None:
        """Say why the library could not be made."""
        text = error_text(error)
        self.show_error(f"{text.what} {text.todo}", self.folder if isinstance(error, LibraryExists) else None)

    def show_error(self, text: str, field: QLineEdit | None) -> None:
        """Say what is wrong, and mark the field that it is about."""
        self.error.setText(text)
        self.error.show()
        if field is not None:
            _mark(field, True)
            field.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.setSpacing(GRID)
        place.addWidget(self.folder, 1)
        place.addWidget(self.browse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        for label, field in zip(self._labels, (self.name, self.language, None), strict=True):
            column.addWidget(label)
            if field is None:
                column.addLayout(place)
            else:
                column.addWidget(field)
            column.addSpacing(GRID)
        column.addWidget(self.error)

    def _retranslate(self) -> None:
        texts = (self.tr("Name of the paper"), self.tr("First language"), self.tr("Folder"))
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
            buddy = label.buddy()
            if buddy is not None:
                buddy.setAccessibleName(text)
        self.browse.setText(self.tr("Choose…"))
        self.name.setPlaceholderText(self.tr("Morning News"))
        current = max(0, self.language.currentIndex())
        self.language.clear()
        for language in Language:
            self.language.addItem(language_name(language), language.value)
        self.language.setCurrentIndex(current)
        self._follow()

    def _follow(self) -> None:
        if not self._folder_chosen:
            name = " ".join(_NOT_IN_NAMES.sub(" ", self.name.text()).split()).strip(" .") or self.tr("Newspaper")
            self.folder.setText(str(free_folder(files.default_home() / name)))

    def _choose_folder(self) -> None:
        self._folder_chosen = True

    def _browse(self) -> None:
        start = self.chosen_folder.parent
        found = files.new_library_folder(self, start if start.is_dir() else Path.home())
        if found is not None:
            self._folder_chosen = True
            self.folder.setText(str(found))

    def _clear_error(self) -> None:
        self.error.hide()
        for line in (self.name, self.folder):
            _mark(line, False)


def free_folder(wanted: Path) -> Path:
    """The folder, or its next neighbour with a number that is not there yet."""
    number = 1
    folder = wanted
    while folder.exists():
        number += 1
        folder = wanted.with_name(f"{wanted.name} {number}")
    return folder


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    return line


def _label(field: QWidget) -> QLabel:
    label = QLabel()
    label.setProperty("look", "label")
    label.setBuddy(field)
    return label


def _mark(field: QWidget, invalid: bool) -> None:
    if bool(field.property("invalid")) is not invalid:
        field.setProperty("invalid", invalid)
        field.style().unpolish(field)
        field.style().polish(field)
