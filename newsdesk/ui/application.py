# SPDX-License-Identifier: GPL-3.0-or-later
"""The start of the window: Qt, the bare window, and once that is painted everything else."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from newsdesk import settings
from newsdesk.settings import Settings
from newsdesk.ui.end_signals import EndSignals
from newsdesk.ui.languages import Languages
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.memory import Memory
from newsdesk.ui.mishaps import Mishaps
from newsdesk.ui.qt_setup import make_application
from newsdesk.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from newsdesk.ui.early_list import EarlyList

_PIECES = tuple(
    f"newsdesk.ui.{name}"
    for name in (
        "open_article",
        "commands.registry",
        "navigation.panel",
        "archive.panel",
        "popularity.panel",
        "editor.panel",
        "inspector.panel",
        "photos.panel",
        "preview.panel",
        "exporting.panel",
        "intake.sheet",
        "desk",
    )
)
"""What the desk is made of, in the order in which it is loaded: any order would do, and any would be loaded with it."""


def run(library: Path | None = None) -> int:
    """Open the window, on a library where one is named or was open last, and stay until it is closed."""
    chosen = settings.load()
    application = make_application(sys.argv[:1])
    mishaps = Mishaps(application)
    mishaps.watch()
    memory = Memory()
    appearance = Appearance(application, chosen.appearance, dressed=False)
    window = MainWindow(appearance, memory)
    furnisher = _Furnisher(application, window, appearance, memory, chosen, mishaps, library)
    window.painted.connect(lambda: QTimer.singleShot(0, furnisher.furnish))
    window.show()
    EndSignals(window.close, application)
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
        self._begun = False

    def furnish(self) -> None:
        """Show the list of articles first, then make everything else."""
        # Start-up time: the window is on the screen before anything here is loaded.
        from newsdesk.ui.session import Session

        self._languages = Languages(self._application, self._chosen.language)
        self._appearance.reduced_motion = self._chosen.reduced_motion
        self._appearance.dress()
        self._session = Session()
        last = Path(self._chosen.last_library) if self._chosen.last_library else None
        self._folder = self._library or last
        self._early: EarlyList | None = None
        if self._folder is None:
            self._make_rest()
            return
        from newsdesk.ui.early_list import EarlyList

        self._early = EarlyList(self._window, self._session, self._appearance, self._memory, self._folder)
        self._early.settled.connect(self._make_rest)

    def _make_rest(self) -> None:
        """Load the panels a piece at a turn, so that the list answers meanwhile; the store comes beside it."""
        if self._begun:
            return
        self._begun = True
        self._session.background.read(lambda: import_module("newsdesk.app"), None, lambda _: None)
        self._pieces = list(_PIECES)
        self._next_piece()

    def _next_piece(self) -> None:
        if self._pieces:
            import_module(self._pieces.pop(0))
            QTimer.singleShot(0, self._next_piece)
        else:
            self._make_desk()

    def _make_desk(self) -> None:
        from newsdesk.ui.desk import Desk
        from newsdesk.ui.long_lived import LongLived
        from newsdesk.ui.preferences import Preferences

        preferences = Preferences(self._chosen)
        self._desk = Desk(
            self._window, self._session, self._appearance, self._languages, preferences, self._memory, self._early
        )
        self._mishaps.happened.connect(self._desk.notices.failed)
        self._long_lived = LongLived(self._session, self._desk)
        self._desk.start(self._folder)
