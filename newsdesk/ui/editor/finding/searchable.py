# SPDX-License-Identifier: GPL-3.0-or-later
"""A text that can be searched and replaced in, whatever shows it: the article as it is read, or its source."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Protocol, TypeAlias

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from newsdesk.ui.editor.finding.scan import Place, Spot
from newsdesk.ui.editor.finding.text_lines import TextLine

Widget: TypeAlias = QTextEdit | QPlainTextEdit


class Searchable(Protocol):
    """A text in units (fields, blocks, lines of source), each a row of lines; places count signs, not UTF-16.

    Lines marked `prose` that follow each other are one text in which a match may go from line to line.
    """

    @property
    def spliced(self) -> SignalInstance:
        """From a unit on, so many gave way to so many; told only after `listen(True)`."""

    @property
    def reset(self) -> SignalInstance:
        """All of it is another text."""

    @property
    def widget(self) -> Widget:
        """What shows the text."""

    @property
    def writable(self) -> bool:
        """Whether anything can be replaced."""

    @property
    def is_coming(self) -> bool:
        """Whether part of it is still to be shown, so that no place of it can be."""

    @property
    def unit_count(self) -> int:
        """How many units there are."""

    def lines(self, unit: int) -> Sequence[TextLine]:
        """The lines of a unit."""

    def listen(self, on: bool) -> None:
        """Tell of changes, or no more."""

    def selected(self) -> tuple[Spot, Spot]:
        """Where the selection begins and ends."""

    def cursor(self, place: Place) -> QTextCursor | None:
        """A cursor that selects a place, or the object that it is in; None while it is not shown yet."""

    def show(self, place: Place) -> None:
        """Select a place and bring it into view."""

    def visible_units(self) -> tuple[int, int]:
        """The first and the last unit that can be seen."""

    def holder(self, place: Place) -> str:
        """What a place is in, where it cannot be selected itself: a box, a gallery; else nothing."""

    def writing(self, changes: Sequence[tuple[Place, str]]) -> Generator[float, None, None]:
        """Put texts in the place of places, which are in order and apart: one edit with the last step of it.

        Tells how far it is, from 0 to 1, often enough that nobody waits for it.
        """
