# SPDX-License-Identifier: GPL-3.0-or-later
"""The start of the window: Qt, then the window, then the library."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from newsdesk import settings
from newsdesk.ui.languages import Languages
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.qt_setup import make_application
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance


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
