# SPDX-License-Identifier: GPL-3.0-or-later
"""Leads to places: what a check found, what was clicked on the page, what undo changed, a photo's card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsdesk.domain.manuscript.page_places import TextPlace
from newsdesk.domain.manuscript.steps import BODY
from newsdesk.domain.manuscript.telling import place_of
from newsdesk.domain.preflight import Finding

if TYPE_CHECKING:
    from newsdesk.domain.manuscript.steps import Edit
    from newsdesk.ui.desk import Desk

_IN_TEXT = frozenset({"headline", "kicker", "lead"})


class Guide(QObject):
    """Knows which panel shows what of the open article, and brings it into view."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def show_tab(self, name: str) -> None:
        """Bring a page of the inspector into view, wherever the inspector is; the keyboard stays."""
        self._desk.show_desk()
        self._desk.regions.show("inspector")
        self._desk.inspector.show_tab(name)

    def show_checks(self) -> None:
        """Bring what the checks found into view."""
        self.show_tab("checks")

    def show_revision(self, number: int) -> None:
        """Bring a saved state of the open article into view in its history."""
        self.show_tab("history")
        self._desk.inspector.show_revision(number)

    def show_library_photos(self) -> None:
        """Go to the photos of the whole library."""
        self._go_to_photos()
        self._desk.photos.show_library()

    def show_photo(self, photo: int, field: str = "credit") -> None:
        """Go to a field of a photo's card."""
        self._go_to_photos()
        self._desk.photos.show_photo(photo, field)

    def show_finding(self, finding: Finding) -> None:
        """Go to what a check found."""
        if finding.code.startswith("photo") and finding.detail.isdecimal():
            self.show_photo(int(finding.detail), "alt" if finding.code == "photo without alt" else "credit")
        elif finding.block is not None:
            self._desk.editor.reveal_block(finding.block)
        else:
            self.show_field(finding.field)

    def show_place(self, place: TextPlace) -> None:
        """Put the caret where the page was clicked."""
        if place.field in (*_IN_TEXT, BODY):
            self._desk.editor.reveal_place(place)
        else:
            self.show_field(place.field)

    def show_field(self, field: str) -> None:
        """Give a field of the article the keyboard."""
        desk = self._desk
        if field in _IN_TEXT:
            desk.editor.reveal_field(field)
            desk.editor.focus_text()
        elif field == BODY:
            desk.editor.focus_text()
        else:
            desk.show_panel("inspector")
            desk.inspector.reveal_field(field)

    def show_step(self, edit: Edit) -> None:
        """Show what undo or redo changed; where the text was, the editor does so by itself."""
        place = place_of(edit)
        if place is None:
            return
        if place.field in _IN_TEXT:
            self._desk.editor.reveal_field(place.field)
        elif place.field == BODY:
            self._desk.editor.reveal_block(place.block)
        elif self._desk.inspector.has_field(place.field):
            self._desk.regions.show("inspector")
            self._desk.inspector.point_at_field(place.field)

    def _go_to_photos(self) -> None:
        self._desk.show_panel("inspector")
        self._desk.inspector.show_tab("photos")
