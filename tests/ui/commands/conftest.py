# SPDX-License-Identifier: GPL-3.0-or-later
"""A window for commands to run on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.ui.languages import Languages
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from tests.ui.small_window import SmallWindow


@pytest.fixture
def window(qtbot: QtBot, session: Session, appearance: Appearance, languages: Languages) -> Iterator[SmallWindow]:
    """A small window without a library."""
    made = SmallWindow(session, appearance, languages)
    qtbot.addWidget(made.widget)
    made.widget.show()
    qtbot.waitExposed(made.widget)
    yield made
    made.preferences.close()
