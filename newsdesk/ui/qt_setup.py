# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be settled before and right after Qt begins."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from newsdesk.ui.allocation import give_back_soon

_TURN_SECONDS: Final = 0.001


def make_application(arguments: Sequence[str]) -> QApplication:
    """Qt's application, set up as this program needs it."""
    # While others work, the GUI thread waits so long at most for its turn: a key needs several.
    sys.setswitchinterval(_TURN_SECONDS)
    give_back_soon()
    QGuiApplication.setDesktopFileName("newsdesk")
    application = QApplication(list(arguments))
    application.setApplicationName("Newsdesk")
    application.setOrganizationName("newsdesk")
    application.setStyle("Fusion")
    return application
