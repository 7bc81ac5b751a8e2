# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be settled before and right after Qt begins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication


def make_application(arguments: Sequence[str]) -> QApplication:
    """Qt's application, set up as this program needs it."""
    QGuiApplication.setDesktopFileName("newsdesk")
    application = QApplication(list(arguments))
    application.setApplicationName("Newsdesk")
    application.setOrganizationName("newsdesk")
    application.setStyle("Fusion")
    return application
