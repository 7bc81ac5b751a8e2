# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of colours, language and movement."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from newsdesk.ui.languages import LANGUAGES, Languages
from newsdesk.ui.preferences import Preferences
from newsdesk.ui.theme.appearance import CHOICES, Appearance
from newsdesk.ui.theme.tokens import GRID


class AppearancePage(QWidget):
    """Every choice holds at once."""

    def __init__(self, appearance: Appearance, languages: Languages, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("settings_appearance")
        self._appearance = appearance
        self._languages = languages
        self._preferences = preferences
        self._colours = _heading()
        self._language = _heading()
        self._behaviour = _heading()
        self.colours = {choice: self._radio(f"appearance_{choice}") for choice in CHOICES}
        self.languages = {code: self._radio(f"language_{code}") for code in LANGUAGES}
        self.reduced_motion = QCheckBox()
        self.reduced_motion.setObjectName("reduced_motion")
        self.menu_bar = QCheckBox()
        self.menu_bar.setObjectName("menu_bar")
        self._writing = _heading()
        self.autoformat = QCheckBox()
        self.autoformat.setObjectName("autoformat")
        self.selection_bar = QCheckBox()
        self.selection_bar.setObjectName("selection_bar_wanted")
        self._lay_out()
        self._connect()
        self._read()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _radio(self, name: str) -> QRadioButton:
        button = QRadioButton()
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        groups: tuple[tuple[QLabel, tuple[QWidget, ...]], ...] = (
            (self._colours, tuple(self.colours.values())),
            (self._language, tuple(self.languages.values())),
            (self._behaviour, (self.reduced_motion, self.menu_bar)),
            (self._writing, (self.autoformat, self.selection_bar)),
        )
        for heading, widgets in groups:
            column.addWidget(heading)
            for widget in widgets:
                column.addWidget(widget)
            column.addSpacing(2 * GRID)
        column.addStretch(1)
        for buttons in (self.colours, self.languages):
            group = QButtonGroup(self)
            for button in buttons.values():
                group.addButton(button)

    def _connect(self) -> None:
        for choice, button in self.colours.items():
            button.clicked.connect(partial(self._choose_colours, choice))
        for code, button in self.languages.items():
            button.clicked.connect(partial(self._choose_language, code))
        self.reduced_motion.clicked.connect(self._choose_motion)
        self.menu_bar.clicked.connect(lambda on: self._preferences.change(menu_bar=on))
        self.autoformat.clicked.connect(lambda on: self._preferences.change(autoformat=on))
        self.selection_bar.clicked.connect(lambda on: self._preferences.change(selection_bar=on))
        self._appearance.changed.connect(self._read)
        self._languages.changed.connect(self._read)
        self._preferences.changed.connect(self._read)

    def _read(self) -> None:
        self.colours[self._appearance.choice].setChecked(True)
        self.languages[self._languages.language].setChecked(True)
        self.reduced_motion.setChecked(self._preferences.current.reduced_motion)
        self.menu_bar.setChecked(self._preferences.current.menu_bar)
        self.autoformat.setChecked(self._preferences.current.autoformat)
        self.selection_bar.setChecked(self._preferences.current.selection_bar)

    def _choose_colours(self, choice: str) -> None:
        self._appearance.choose(choice)
        self._preferences.change(appearance=choice)

    def _choose_language(self, code: str) -> None:
        self._languages.choose(code)
        self._preferences.change(language=code)

    def _choose_motion(self, on: bool) -> None:
        self._appearance.reduced_motion = on
        self._preferences.change(reduced_motion=on)

    def _retranslate(self) -> None:
        self._colours.setText(self.tr("Colours"))
        self._language.setText(self.tr("Language of the interface"))
        self._behaviour.setText(self.tr("Window"))
        names = {"system": self.tr("As the system has them"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        for choice, button in self.colours.items():
            button.setText(names[choice])
        for code, button in self.languages.items():
            button.setText(LANGUAGES[code])
        self.reduced_motion.setText(self.tr("Less movement: nothing slides or fades"))
        self.menu_bar.setText(self.tr("Show the menus as a bar at the top"))
        self._writing.setText(self.tr("Writing"))
        self.autoformat.setText(self.tr("Format while typing: ## heading, - list, **bold**, – direct speech"))
        self.selection_bar.setText(self.tr("Show a bar over selected text"))


def _heading() -> QLabel:
    label = QLabel()
    label.setProperty("look", "heading")
    return label
