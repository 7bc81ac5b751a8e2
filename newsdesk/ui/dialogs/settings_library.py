# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the open library: the paper's names, its address, its zone; saved by a button, for readers see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.article import Language
from newsdesk.domain.library import LibrarySettings
from newsdesk.errors import FieldInvalid
from newsdesk.newsroom.changes import Changes, Done, Subject
from newsdesk.ui.dialogs.settings_field import SettingsField
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.states import StateStack
from newsdesk.ui.wording import error_text, language_name, reason_text, spoken

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom

Loaded = tuple[LibrarySettings, list[str]]


class LibraryPage(QWidget):
    """Fields that `LibrarySettings` has; what does not fit is said at its field, and nothing is saved."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("settings_library")
        self._session = session
        self._saved = LibrarySettings()
        self._loaded = False
        self.fields = {name: SettingsField(_editor(name)) for name in _names()}
        self.save_button = QPushButton()
        self.save_button.setObjectName("save_library_settings")
        self.save_button.setProperty("look", "primary")
        self.save_button.clicked.connect(self.save)
        self.message = QLabel()
        self.message.setObjectName("library_message")
        self.message.setWordWrap(True)
        self._labels: dict[str, QLabel] = {}
        self.stack = StateStack(self._form(), appearance)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        for field in self.fields.values():
            field.changed.connect(self._edited)
        session.opened.connect(self.load)
        session.closed.connect(self.load)
        session.changed.connect(self._library_changed)
        self._retranslate()
        QTimer.singleShot(0, self, self.load)

    def load(self) -> None:
        """Read what the library is set to."""
        self._loaded = False
        if not self._session.is_open:
            self._say_closed()
            return
        self.stack.show_loading()
        self._session.read(self, _load, self._take, failed=self._load_failed, key="library settings")

    def save(self) -> None:
        """Set what was changed: all of it, or nothing."""
        wanted = self.changes()
        if not wanted:
            return
        self.save_button.setEnabled(False)

        def work(newsroom: Newsroom) -> Done[LibrarySettings]:
            return Done(newsroom.change_settings(wanted), Changes(frozenset({Subject.SETTINGS})))

        self._session.write(self, work, self._stored, failed=self._refused)

    def changes(self) -> dict[str, str]:
        """The fields that differ from what is saved, as text."""
        texts = {name: field.text() for name, field in self.fields.items()}
        return {name: text for name, text in texts.items() if text != str(getattr(self._saved, name))}

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _form(self) -> QWidget:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(GRID)
        form.setContentsMargins(0, 0, GRID, 0)
        for name, field in self.fields.items():
            label = QLabel()
            label.setProperty("look", "label")
            label.setBuddy(field.editor)
            self._labels[name] = label
            form.addRow(label, field)
        inner = QWidget()
        inner.setLayout(form)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        foot = QHBoxLayout()
        foot.addWidget(self.message, 1)
        foot.addWidget(self.save_button)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(scroll, 1)
        column.addLayout(foot)
        return page

    def _retranslate(self) -> None:
        names = {"site_name": self.tr("Name of the paper"), "tagline": self.tr("Tagline")}
        in_language = {
            "site_name": self.tr("Name of the paper – {language}"),
            "tagline": self.tr("Tagline – {language}"),
        }
        for subject, text in names.items():
            self._labels[subject].setText(text)
            for language in Language:
                words = in_language[subject].format(language=_of(language))
                self._labels[f"{subject}_{language}"].setText(words)
        self._labels["site_address"].setText(self.tr("Address of the site"))
        self._labels["zone"].setText(self.tr("Time zone: when a day begins, and how times are shown"))
        self._labels["language"].setText(self.tr("First language of the paper"))
        self._labels["line_width"].setText(self.tr("Signs of a line, by which texts are measured"))
        for name, field in self.fields.items():
            field.editor.setAccessibleName(self._labels[name].text())
        address = self.fields["site_address"].editor
        if isinstance(address, QLineEdit):
            address.setPlaceholderText("https://example.org")
        languages = self.fields["language"].editor
        if isinstance(languages, QComboBox):
            for place in range(languages.count()):
                languages.setItemText(place, language_name(languages.itemData(place)))
        self.save_button.setText(self.tr("Save for this library"))
        if not self._session.is_open:
            self._say_closed()

    def _say_closed(self) -> None:
        text = self.tr("Its name, address and time zone stand here once a library is open.")
        self.stack.show_empty(self.tr("No library is open"), text)

    def _load_failed(self, error: Exception) -> None:
        self.stack.show_error(error, self.load)

    def _take(self, loaded: Loaded) -> None:
        settings, zones = loaded
        untouched = not self._loaded or not self.changes()
        self._loaded = True
        self._saved = settings
        zone = self.fields["zone"].editor
        if isinstance(zone, QComboBox) and zone.count() == 0:
            zone.addItems(zones)
        if untouched:
            for name, field in self.fields.items():
                field.set_text(str(getattr(settings, name)))
        self._show_what_stands_in()
        for field in self.fields.values():
            field.editor.setEnabled(not self._session.read_only)
        self.stack.show_content()
        self._edited()
        if self._session.read_only:
            self._say(self.tr("The library can only be read here."), "label")

    def _stored(self, settings: LibrarySettings) -> None:
        self._saved = settings
        for name, field in self.fields.items():
            field.set_text(str(getattr(settings, name)))
        self._show_what_stands_in()
        self._edited()
        self._say(self.tr("Saved. Readers see it with the next export."), "good")

    def _show_what_stands_in(self) -> None:
        """A name that a language has not stands empty; what readers see there instead is shown in its place."""
        for subject in ("site_name", "tagline"):
            for language in Language:
                editor = self.fields[f"{subject}_{language}"].editor
                if isinstance(editor, QLineEdit):
                    editor.setPlaceholderText(str(getattr(self._saved, subject)))

    def _refused(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if isinstance(error, FieldInvalid) and error.field in self.fields:
            text = self.tr("This does not fit. Expected: {expected}.").format(expected=reason_text(error.expected))
            self.fields[error.field].show_error(text)
            self.fields[error.field].editor.setFocus()
        else:
            self._say(error_text(error).whole, "bad")

    def _edited(self) -> None:
        self.save_button.setEnabled(bool(self.changes()) and not self._session.read_only)
        self._say("", "label")

    def _library_changed(self, changes: Changes) -> None:
        if changes.touches(Subject.SETTINGS) and self._session.is_open:
            self._session.read(self, _load, self._take, failed=self._load_failed, key="library settings")

    def _say(self, text: str, look: str) -> None:
        self.message.setProperty("look", look)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.message.setText(text)


def _names() -> list[str]:
    names = ["site_name", *(f"site_name_{language}" for language in Language)]
    names += ["tagline", *(f"tagline_{language}" for language in Language)]
    return [*names, "site_address", "zone", "language", "line_width"]


def _editor(name: str) -> QWidget:
    if name not in {"zone", "language"}:
        line = QLineEdit()
        line.setObjectName(f"setting_{name}")
        return line
    box = QComboBox()
    box.setObjectName(f"setting_{name}")
    if name == "zone":
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = box.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
    else:
        for language in Language:
            box.addItem(language_name(language), language.value)
    return box


def _of(language: Language) -> str:
    """The language as it stands inside a sentence."""
    name = language_name(language)
    return name if spoken() == "en" else name.lower()


def _load(newsroom: Newsroom) -> Loaded:
    from zoneinfo import available_timezones

    return newsroom.settings(), sorted(zone for zone in available_timezones() if "/" in zone or zone == "UTC")
