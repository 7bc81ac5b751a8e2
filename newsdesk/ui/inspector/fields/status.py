# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk status among the fields: the button with the ways on from it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from newsdesk.ui.inspector.fields.field import Field
from newsdesk.ui.inspector.status_button import StatusButton
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance


class StatusField(Field):
    """Shows the status by itself: the button listens to the article."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self.button = StatusButton(session, appearance)
        self.button.setObjectName("status_field_button")
        self.button.setProperty("look", "field")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        layout.addStretch(1)
        self.setFocusProxy(self.button)

    def show_value(self, value: Any) -> None:
        """The button knows it already."""

    def set_read_only(self, read_only: bool) -> None:
        """The button knows it already."""
