# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's fixtures, for the tests of its parts."""

from __future__ import annotations

from tests.window_fixtures import (
    appearance,
    demo,
    gui_thread_never_waits,
    languages,
    newsroom,
    opened,
    own_settings,
    pictures,
    qapp_cls,
    qtbot,
    session,
)

__all__ = [
    "appearance", "demo", "gui_thread_never_waits", "languages", "newsroom", "opened", "own_settings", "pictures",
    "qapp_cls", "qtbot", "session",
]  # fmt: skip
