# SPDX-License-Identifier: GPL-3.0-or-later
"""The start of the window: what must be set before Qt begins, then the window, then the library."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from newsdesk import settings
from newsdesk.ui.languages import Languages
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.fonts import interface_font, load_article_fonts


def make_application(arguments: Sequence[str]) -> QApplication:
    """Qt's application, set up as this program needs it."""
    # Without it the first web view makes the native window anew, and the screen flashes.
    os.environ.setdefault("QT_WIDGETS_RHI", "1")
    QGuiApplication.setDesktopFileName("newsdesk")
    application = QApplication(list(arguments))
    application.setApplicationName("Newsdesk")
    application.setOrganizationName("newsdesk")
    application.setStyle("Fusion")
    load_article_fonts()
    application.setFont(interface_font())
    return application


def run(library: Path | None = None) -> int:
    """Open the window, on a library where one is named or was open last, and stay until it is closed."""
    chosen = settings.load()
    application = make_application(sys.argv[:1])
    languages = Languages(application, chosen.language)
    appearance = Appearance(application, chosen.appearance)
    session = Session()
    window = MainWindow(session, appearance, languages)
    window.show()
    folder = library or (Path(chosen.last_library) if chosen.last_library else None)
    QTimer.singleShot(0, lambda: window.start(folder))
    status = application.exec()
    session.close()
    return status
