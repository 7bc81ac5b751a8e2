# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole window on a demo library, and a person's hands at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
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
from tests.window_fixtures import appearance, demo, gui_thread_never_waits, languages, own_settings, qapp_cls, qtbot

__all__ = ["appearance", "demo", "gui_thread_never_waits", "languages", "own_settings", "qapp_cls", "qtbot"]


@pytest.fixture
def start_desk(
    qapp: QApplication, appearance: Appearance, languages: Languages, tmp_path: Path
) -> Iterator[Callable[[Path], Desk]]:
    """Opens the program's window on a library; more than one window may stand at a time."""
    started: list[Desk] = []

    def start(library: Path) -> Desk:
        window = MainWindow(appearance, Memory())
        preferences = Preferences(Settings(reduced_motion=True), tmp_path / f"settings{len(started) or ''}.toml")
        made = Desk(window, Session(), appearance, languages, preferences, Memory())
        window.resize(1440, 900)
        window.show()
        started.append(made)
        made.start(library)
        return made

    yield start
    for each in reversed(started):
        each.window.close()
        Hands(each.window).let_settle()
        each.window.deleteLater()
        QApplication.processEvents()


@pytest.fixture
def desk(start_desk: Callable[[Path], Desk], demo: Path) -> Desk:
    """The program's window, open on a demo library."""
    made = start_desk(demo)
    wait_until_filled(made)
    return made


def wait_until_filled(desk: Desk) -> None:
    """Wait until the window shows its library."""
    hands = Hands(desk.window)
    hands.wait(lambda: desk.session.is_open, "the library to open")
    hands.wait(lambda: not desk.session.background.busy, "the lists to fill")


@pytest.fixture
def hands(desk: Desk) -> Hands:
    """Somebody at the window."""
    return Hands(desk.window)
