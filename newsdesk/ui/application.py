# SPDX-License-Identifier: GPL-3.0-or-later
"""The start of the window: Qt, the bare window, and once that is painted everything else."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from newsdesk import settings
from newsdesk.settings import Settings
from newsdesk.ui.languages import Languages
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.memory import Memory
from newsdesk.ui.mishaps import Mishaps
from newsdesk.ui.qt_setup import make_application
from newsdesk.ui.theme.appearance import Appearance

_SIGNALS_SEEN_MS = 250
_TURN_SECONDS = 0.001


def run(library: Path | None = None) -> int:
    """Open the window, on a library where one is named or was open last, and stay until it is closed."""
    # While others work, the GUI thread waits so long at most for its turn: a key needs several.
    sys.setswitchinterval(_TURN_SECONDS)
    chosen = settings.load()
    application = make_application(sys.argv[:1])
    mishaps = Mishaps(application)
    mishaps.watch()
    memory = Memory()
    appearance = Appearance(application, chosen.appearance)
    window = MainWindow(appearance, memory)
    furnisher = _Furnisher(application, window, appearance, memory, chosen, mishaps, library)
    window.painted.connect(lambda: QTimer.singleShot(0, furnisher.furnish))
    window.show()
    _end_on_signals(application, window)
    return application.exec()


class _Furnisher:
    """Brings in all that the first painting did not need."""

    def __init__(
        self,
        application: QApplication,
        window: MainWindow,
        appearance: Appearance,
        memory: Memory,
        chosen: Settings,
        mishaps: Mishaps,
        library: Path | None,
    ) -> None:
        self._application = application
        self._window = window
        self._appearance = appearance
        self._memory = memory
        self._chosen = chosen
        self._mishaps = mishaps
        self._library = library

    def furnish(self) -> None:
        """Open the library, and make the panels meanwhile."""
        # Start-up time: the window is on the screen before the panels are loaded.
        from newsdesk.ui.session import Session

        session = Session()
        last = Path(self._chosen.last_library) if self._chosen.last_library else None
        folder = self._library or last
        if folder is not None:
            session.open(folder)
        from newsdesk.ui.desk import Desk
        from newsdesk.ui.preferences import Preferences

        languages = Languages(self._application, self._chosen.language)
        preferences = Preferences(self._chosen)
        self._appearance.reduced_motion = self._chosen.reduced_motion
        self._desk = Desk(self._window, session, self._appearance, languages, preferences, self._memory)
        self._mishaps.happened.connect(self._desk.notices.failed)
        self._desk.start(folder)


def _end_on_signals(application: QApplication, window: MainWindow) -> None:
    """Close the window properly when the system asks the process to end."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: window.close())
    # Python looks at signals between its own instructions only: wake it now and then.
    awake = QTimer(application)
    awake.timeout.connect(lambda: None)
    awake.start(_SIGNALS_SEEN_MS)
