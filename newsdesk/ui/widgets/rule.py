# SPDX-License-Identifier: GPL-3.0-or-later
"""The line of one pixel between parts of a sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame


def rule() -> QFrame:
    """A line that lies."""
    line = QFrame()
    line.setFixedHeight(1)
    line.setProperty("look", "line")
    return line
