# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program is: its version, its licence, and the work of others that it stands on."""

from __future__ import annotations

import platform

from PySide6.QtCore import QEvent, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from newsdesk import __version__
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.fonts import article_font
from newsdesk.ui.theme.tokens import GRID

PUBLIC_DOMAIN = "public domain"
LIBRARIES = (
    ("Qt · PySide6", "LGPL-3.0"),
    ("SQLAlchemy, Alembic", "MIT"),
    ("SQLite", PUBLIC_DOMAIN),
    ("Python-Markdown, Jinja2, MarkupSafe", "BSD-3-Clause"),
    ("exiv2", "GPL-3.0"),
    ("Pillow", "MIT-CMU"),
    ("Babel, msgspec, PyStemmer, RapidFuzz", "BSD, MIT"),
    ("QtAwesome", "MIT"),
)
FONTS = (("PT Serif, PT Sans", "OFL-1.1"), ("Phosphor", "MIT"))


class AboutDialog(QDialog):
    """Name, version, licence, libraries, fonts."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._appearance = appearance
        name = QLabel("Newsdesk")
        name.setFont(article_font(32, bold=True))
        name.setStyleSheet("font-size: 32px;")
        self.version = _words("label")
        self.what = _words("")
        self.licence = _words("")
        self.made_of = _words("label")
        self.list = _words("hint")
        self.list.setTextFormat(Qt.TextFormat.RichText)
        self.copy_button = QPushButton()
        self.copy_button.setObjectName("copy_version")
        self.copy_button.setProperty("look", "quiet")
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(versions()))
        self.close_button = QPushButton()
        self.close_button.setObjectName("close_about")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for widget in (name, self.version, self.what, self.licence, self.made_of, self.list):
            column.addWidget(widget)
            if widget in (self.version, self.licence):
                column.addSpacing(GRID)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setFixedWidth(480)
        self.close_button.setFocus()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("About Newsdesk"))
        self.version.setText(self.tr("Version {version}").format(version=__version__))
        self.what.setText(self.tr("A newsroom on your own computer: write, illustrate, archive and publish, offline."))
        self.licence.setText(
            self.tr("Free software under the GNU General Public License, version 3 or later. It has no warranty.")
        )
        self.made_of.setText(self.tr("It stands on the work of others"))
        cells = "<tr><td style='padding: 0 16px 4px 0'>{}</td><td>{}</td></tr>"
        free = {PUBLIC_DOMAIN: self.tr("public domain")}
        rows = "".join(cells.format(name, free.get(licence, licence)) for name, licence in LIBRARIES + FONTS)
        self.list.setText(f"<table cellspacing='0' cellpadding='0'>{rows}</table>")
        self.copy_button.setText(self.tr("Copy for a report"))
        self.close_button.setText(self.tr("Close"))


def versions() -> str:
    """The versions that a report of a fault should name."""
    return f"Newsdesk {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"


def _words(look: str) -> QLabel:
    label = QLabel()
    label.setProperty("look", look)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
