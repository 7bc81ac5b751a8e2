# SPDX-License-Identifier: GPL-3.0-or-later
"""The language of the interface: Qt Linguist's tables, exchanged while the program runs."""

from __future__ import annotations

import os

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from newsdesk.paths import resources

LANGUAGES = {"ru": "Русский", "kk": "Қазақша", "en": "English"}
"""The languages by their codes, each named by itself."""
FALLBACK = "en"


def preferred(chosen: str = "") -> str:
    """The language to speak: NEWSDESK_LANG, else the user's choice, else the system's, else English."""
    named = os.environ.get("NEWSDESK_LANG") or chosen or QLocale.system().name()
    code = named.replace("-", "_").split("_")[0].lower()
    return code if code in LANGUAGES else FALLBACK


class Languages(QObject):
    """The language that the interface speaks; every widget hears of a change by `QEvent.LanguageChange`."""

    changed = Signal(str)

    def __init__(self, application: QApplication, chosen: str = "") -> None:
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self._language = ""
        self.choose(preferred(chosen))

    @property
    def language(self) -> str:
        """ru, kk or en."""
        return self._language

    def choose(self, language: str) -> None:
        """Speak another language from now on."""
        if language == self._language:
            return
        self._language = language
        QLocale.setDefault(QLocale(language))
        for translator in self._translators:
            self._application.removeTranslator(translator)
        places = (
            (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (f"newsdesk.{language}", str(resources() / "i18n" / "ui")),
        )
        self._translators = []
        for name, folder in places:
            translator = QTranslator(self)
            if translator.load(name, folder):
                self._application.installTranslator(translator)
                self._translators.append(translator)
        self.changed.emit(language)
