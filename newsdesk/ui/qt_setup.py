# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be settled before and right after Qt begins."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication


def make_application(arguments: Sequence[str]) -> QApplication:
    """Qt's application, set up as this program needs it."""
    # Without it the first web view makes the native window anew, and the screen flashes.
    os.environ.setdefault("QT_WIDGETS_RHI", "1")
    QGuiApplication.setDesktopFileName("newsdesk")
    application = QApplication(list(arguments))
    application.setApplicationName("Newsdesk")
    application.setOrganizationName("newsdesk")
    application.setStyle("Fusion")
    return application
