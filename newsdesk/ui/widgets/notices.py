# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages that slide in at the bottom and leave by themselves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from newsdesk.ui.theme.appearance import Appearance


class Notices(QWidget):
    """The place of messages over the lower edge of its parent."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self._appearance = appearance

    def say(self, text: str, *, action: str = "", run: Callable[[], None] | None = None) -> None:
        """Say that something was done; `action` names a button, such as undo, that runs `run`."""

    def warn(self, text: str, *, action: str = "", run: Callable[[], None] | None = None) -> None:
        """Say what went wrong; it stays until it is closed."""

    def failed(self, error: Exception) -> None:
        """Say what failed, what is safe and what to do, in the user's words."""
