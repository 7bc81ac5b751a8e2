# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole window on a demo library, and a person's hands at it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from newsdesk.settings import Settings
from newsdesk.ui.desk import Desk
from newsdesk.ui.languages import Languages
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.memory import Memory
from newsdesk.ui.preferences import Preferences
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from tests.journeys.hands import Hands
from tests.window_fixtures import appearance, demo, demo_original, languages, own_settings, qapp_cls

__all__ = ["appearance", "demo", "demo_original", "languages", "own_settings", "qapp_cls"]


@pytest.fixture
def desk(
    qapp: QApplication, appearance: Appearance, languages: Languages, demo: Path, tmp_path: Path
) -> Iterator[Desk]:
    """The program's window, open on a demo library."""
    window = MainWindow(appearance, Memory())
    session = Session()
    preferences = Preferences(Settings(reduced_motion=True), tmp_path / "settings.toml")
    made = Desk(window, session, appearance, languages, preferences, Memory())
    window.resize(1440, 900)
    window.show()
    hands = Hands(window)
    made.start(demo)
    hands.wait(lambda: session.is_open, "the library to open")
    hands.wait(lambda: not session.background.busy, "the lists to fill")
    yield made
    window.close()
    hands.let_settle()
    window.deleteLater()
    hands.let_settle()


@pytest.fixture
def hands(desk: Desk) -> Hands:
    """Somebody at the window."""
    return Hands(desk.window)
