# SPDX-License-Identifier: GPL-3.0-or-later
"""A text that is open for editing: that of an article, or the one inside an object of it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from newsdesk.document.tree import Blocks, Document
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.manuscript.settling import Came
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet, Selection
from newsdesk.domain.photo import Photo


class OpenText(QObject):
    """What an editor needs of a text; where its edits are kept, and how they are saved, is known elsewhere.

    All of its methods and signals belong to the GUI thread.
    """

    edited = Signal(object, object)
    """An `Edit` was applied, and who made it (the `origin` given; None for undo and redo)."""
    photos_changed = Signal()
    """What is known of its photos changed (a credit, a new photo)."""
    reloaded = Signal()
    """All of it was replaced, as by a restored revision or another's save: show it anew."""

    def __init__(self, manuscript: Manuscript, parent: QObject) -> None:
        super().__init__(parent)
        self._manuscript = manuscript

    # -- what stands -------------------------------------------------------------------------------------------------

    @property
    def id(self) -> int:
        """The article's id; 0 for a text inside an object."""
        return self._manuscript.saved.id

    @property
    def manuscript(self) -> Manuscript:
        """Its fields, tree and history, to read."""
        return self._manuscript

    @property
    def article(self) -> Article:
        """The fields as they stand now; the body is in `document`."""
        return self._manuscript.article

    @property
    def document(self) -> Document:
        """The body as it stands now."""
        return self._manuscript.document

    @property
    @abstractmethod
    def outermost(self) -> OpenText:
        """The text whose history its edits are in: itself, or the one around a part that is edited by itself."""

    @property
    @abstractmethod
    def photos(self) -> Mapping[int, Photo]:
        """The photos that it uses or used since it was opened, by id."""

    @property
    @abstractmethod
    def read_only(self) -> bool:
        """Whether it can only be read."""

    @property
    @abstractmethod
    def library(self) -> Path | None:
        """The folder of the library that it is in; None while none is open."""

    # -- changing it -------------------------------------------------------------------------------------------------

    def replace_blocks(
        self,
        index: int,
        count: int,
        blocks: Blocks,
        *,
        before: Selection | None = None,
        after: Selection | None = None,
        typing: bool = False,
        origin: object = None,
    ) -> None:
        """Put `blocks` in the place of `count` top-level blocks from `index` on."""
        step = BlocksReplaced(index, self._manuscript.blocks(index, count), blocks)
        self.do(Edit((step,), before, after, typing), origin)

    def set_field(
        self,
        field: str,
        value: Any,
        *,
        before: Selection | None = None,
        after: Selection | None = None,
        typing: bool = False,
        origin: object = None,
    ) -> None:
        """Set a field of the article (not its body) to a value of the field's own type."""
        old = getattr(self._manuscript.article, field)
        if old != value:
            self.do(Edit((FieldSet(field, old, value),), before, after, typing), origin)

    @abstractmethod
    def do(self, edit: Edit, origin: object = None) -> None:
        """Make an edit of several steps as one; where it can only be read, nothing happens."""

    @abstractmethod
    def undo(self) -> None:
        """Take the last edit back, in whatever field it was."""

    @abstractmethod
    def redo(self) -> None:
        """Make the edit again that was taken back last."""

    @abstractmethod
    def settle(self, came: Came, since: int = -1) -> None:
        """Let what came stand in the places of photos that were awaited, as if it had been there from the beginning.

        `since` is the number of a text in which none of them was awaited yet: what is older is not looked at.
        """

    @abstractmethod
    def learn_photos(self, *photos: Photo) -> None:
        """Take note of photos as the library has them now."""

    @abstractmethod
    def note_reason(self, why: str) -> None:
        """Let the next plain save say that it was more than that: `replaced`, `merged`."""
