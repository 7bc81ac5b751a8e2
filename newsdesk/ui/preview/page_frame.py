# SPDX-License-Identifier: GPL-3.0-or-later
"""The place in which the page stands: as wide as it is wanted, light or dark, or on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from newsdesk.ui.preview.own_window import OwnWindow
from newsdesk.ui.preview.width import Width
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.ui.preview.box import Box
    from newsdesk.ui.preview.paper import Paper


class PageFrame(QWidget):
    """Holds what draws the page; empty until the web engine is wanted, which is loaded off the GUI thread."""

    box_made = Signal(object)
    """Pages are shown in this `Box` from now on."""
    failed = Signal(object)
    """The web engine could not be loaded, for this reason (Exception)."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("preview_holder")
        self._session = session
        self._appearance = appearance
        self._room = QStackedLayout(self)
        self._paper: Paper | None = None
        self._asked = False
        self.box: Box | None = None
        """What draws the page; None before the web engine is loaded."""
        self.on_paper = False
        """Whether printed pages are wanted in the place of the page."""

    @property
    def view(self) -> QWidget | None:
        """What takes the keyboard."""
        if self.box is None:
            return None
        return self._paper.view if self._paper is not None and self.on_paper else self.box.view

    def load_engine(self) -> bool:
        """Have `box_made` follow, once; whether it will."""
        if self.box is not None or self._asked or not self._session.is_open:
            return False
        self._asked = True
        self._session.read(self, _load_engine, self._make_box, failed=self._fail)
        return True

    def show_page(self, width: Width, *, fitting: bool) -> None:
        """Show the page as wide as it is wanted, or paper; what is `fitting` is as wide as there is room."""
        self.on_paper = width is Width.PRINT and not fitting
        if self.box is not None:
            self.box.set_fitting(fitting)
            self.box.set_width(Width.PHONE if width is Width.PRINT else width)
            self._room.setCurrentWidget(self._paper if self._paper is not None and self.on_paper else self.box)

    def set_dark(self, dark: bool) -> None:
        """Show the page dark or light."""
        if self.box is not None:
            self.box.set_dark(dark)

    def take_paper(self, paper: Paper) -> None:
        """Hold printed pages, to be shown where they are wanted."""
        self._paper = paper
        self._room.addWidget(paper)

    def close_page(self) -> None:
        """Let the page go; for the end of the program."""
        if self.box is not None:
            self.box.close_page()
            self.box = None

    def _make_box(self, made: type[Box]) -> None:
        self._asked = False
        box = made(self._session, self._appearance)
        OwnWindow(self)
        self._room.addWidget(box)
        self.box = box
        self.box_made.emit(box)

    def _fail(self, error: Exception) -> None:
        self._asked = False
        self.failed.emit(error)


def _load_engine(_newsroom: Newsroom) -> type[Box]:
    """Load the web engine: a quarter of a second that the window does not wait for."""
    from newsdesk.ui.preview.box import Box

    return Box
