# SPDX-License-Identifier: GPL-3.0-or-later
"""A ground under a field for a moment, so that the eye finds what was changed there."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from newsdesk.ui.theme.appearance import Appearance

SHOWN_MS = 1_500


def point_at(widget: QWidget, appearance: Appearance) -> None:
    """Put a ground under a widget that leaves again by itself."""
    palette = QPalette(widget.palette())
    palette.setColor(QPalette.ColorRole.Window, appearance.tokens.accent_soft)
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)
    QTimer.singleShot(SHOWN_MS, widget, lambda: widget.setAutoFillBackground(False))
