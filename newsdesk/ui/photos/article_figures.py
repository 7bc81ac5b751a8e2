# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of the open article: where they stand, what they lack, and the edits that change them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from newsdesk.document.tree import Document, Figure, Heading, Paragraph, Speech
from newsdesk.document.walk import figures
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit
from newsdesk.domain.photo import Photo
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.photos.figures import (
    PlacedFigure,
    placed_figures,
    steps_to,
    steps_to_move,
    uncredited,
    without_alt,
)
from newsdesk.ui.photos.photo_writes import PhotoWrites

_LINES = (Paragraph, Heading, Speech)


class ArticleFigures(QObject):
    """Follows the figures of one article at a time; what is typed about their photos is on its way in `writes`."""

    changed = Signal(bool)
    """Somebody else changed the figures; whether what is typed about them has to give way, as undo wants it."""
    reloaded = Signal()
    """They are those of another text."""
    photos_changed = Signal()
    """What is known of their photos changed."""

    def __init__(self, writes: PhotoWrites, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writes = writes
        self._article: OpenArticle | None = None
        self._placed: tuple[PlacedFigure, ...] = ()
        self._stale = False

    # -- what there is -----------------------------------------------------------------------------------------------

    @property
    def placed(self) -> tuple[PlacedFigure, ...]:
        """The figures with their places as they are now, in reading order."""
        if self._stale:
            self._stale = False
            self._placed = () if self._article is None else placed_figures(self._article.document)
        return self._placed

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._article is None or self._article.read_only

    @property
    def photos(self) -> dict[int, Photo]:
        """The article's photos with what is typed about them."""
        photos: Mapping[int, Photo] = {} if self._article is None else self._article.photos
        return {key: self._writes.completed(photo) for key, photo in photos.items()}

    def known(self, photo: int) -> Photo | None:
        """A photo as the library has it, without what is typed about it."""
        return None if self._article is None else self._article.photos.get(photo)

    def uncredited(self, but: int = 0) -> list[int]:
        """The ids of the photos here that need a credit, each once."""
        return [photo for photo in uncredited(self.placed, self.photos) if photo != but]

    def missing(self) -> tuple[int, int]:
        """How many photos lack a credit, and how many figures an alt text."""
        photos = self.photos
        return len(uncredited(self.placed, photos)), len(without_alt(self.placed, photos))

    # -- what is done to them ----------------------------------------------------------------------------------------

    def show_article(self, article: OpenArticle | None) -> None:
        """Follow the figures of another article, or of none."""
        if self._article is not None and isValid(self._article):
            self._article.edited.disconnect(self._note)
            self._article.photos_changed.disconnect(self.photos_changed)
            self._article.reloaded.disconnect(self._note_all)
        self._article = article
        self._stale = True
        if article is not None:
            article.edited.connect(self._note)
            article.photos_changed.connect(self.photos_changed)
            article.reloaded.connect(self._note_all)

    def put(self, number: int, figure: Figure | None, *, typing: bool = False) -> None:
        """Let a figure stand in the place of the one of that number, or none."""
        if self._article is not None and number < len(self.placed):  # what was typed last may come too late
            self._do(steps_to(self._article.document, {self.placed[number].place: figure}), typing=typing)

    def move(self, source: int, target: int) -> None:
        """Make the figure number `source` the one number `target`."""
        if self._article is not None:
            self._do(steps_to_move(self._article.document, source, target))

    def _do(self, steps: tuple[BlocksReplaced, ...], *, typing: bool = False) -> None:
        if steps and self._article is not None:
            self._article.do(Edit(steps, typing=typing), self)

    # -- the text changes --------------------------------------------------------------------------------------------

    def _note(self, edit: Edit, origin: object) -> None:
        steps = [step for step in edit.steps if isinstance(step, BlocksReplaced)]
        if any(_has_figures(step) for step in steps):
            self._stale = True
            if origin is not self:
                self.changed.emit(origin is None)
        elif any(len(step.before) != len(step.after) for step in steps):
            self._stale = True  # they stand in other places now

    def _note_all(self) -> None:
        self._stale = True
        self.reloaded.emit()


def _has_figures(step: BlocksReplaced) -> bool:
    if all(isinstance(block, _LINES) for blocks in (step.before, step.after) for block in blocks):
        return False  # thousands may have changed at once
    return any(True for _ in figures(Document(step.before))) or any(True for _ in figures(Document(step.after)))
