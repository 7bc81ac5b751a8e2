# SPDX-License-Identifier: GPL-3.0-or-later
"""The article that is open: the one place where editor, inspector, photos and preview read it and change it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, Signal

from newsdesk.document.tree import Blocks, Document
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet, Selection, Step
from newsdesk.domain.photo import Photo
from newsdesk.ui.session import Session


class SaveState(Enum):
    """How safe the text is."""

    SAVED = "saved"
    """The library has all of it."""
    UNSAVED = "unsaved"
    """The journal has, or is about to have, what the library has not."""
    SAVING = "saving"
    FAILED = "failed"
    """It could not be written; it stands in the window, and the next try follows."""
    CONFLICT = "conflict"
    """Somebody else saved the article meanwhile; nothing was overwritten."""
    READ_ONLY = "read only"


@dataclass(frozen=True, slots=True)
class SaveStatus:
    """The state of the save; `saved_at` (UTC) is when the library last took the text, `error` what failed."""

    state: SaveState
    saved_at: datetime | None = None
    error: Exception | None = None


class OpenArticle(QObject):
    """An open article; all of its methods and signals belong to the GUI thread."""

    edited = Signal(object, object)
    """An `Edit` was applied, and who made it (the `origin` given; None for undo and redo)."""
    status_changed = Signal(object)
    """A `SaveStatus`."""
    saved = Signal(object)
    """The library took it: an `Article`, with all that the library derives."""
    photos_changed = Signal()
    """What is known of the article's photos changed (a credit, a new photo)."""
    reloaded = Signal()
    """All of it was replaced, as by a restored revision or another's save: show it anew."""

    def __init__(self, session: Session, manuscript: Manuscript, photos: Iterable[Photo] = ()) -> None:
        super().__init__(session)
        self._session = session
        self._manuscript = manuscript
        self._photos = {photo.id: photo for photo in photos}
        self._status = SaveStatus(SaveState.READ_ONLY if session.read_only else SaveState.SAVED)

    # -- what stands -------------------------------------------------------------------------------------------------

    @property
    def id(self) -> int:
        """The article's id."""
        return self._manuscript.saved.id

    @property
    def manuscript(self) -> Manuscript:
        """The article's fields, tree and history, to read."""
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
    def photos(self) -> Mapping[int, Photo]:
        """The photos that the text uses or used since it was opened, by id."""
        return self._photos

    @property
    def status(self) -> SaveStatus:
        """How safe the text is."""
        return self._status

    @property
    def read_only(self) -> bool:
        """Whether it can only be read."""
        return self._session.read_only

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

    def do(self, edit: Edit, origin: object = None) -> None:
        """Make an edit of several steps as one."""
        self._manuscript.do(edit)
        self._after(edit, origin)

    def undo(self) -> None:
        """Take the last edit back, in whatever field it was."""
        edit = self._manuscript.undo()
        if edit is not None:
            self._after(edit, None)

    def redo(self) -> None:
        """Make the edit again that was taken back last."""
        edit = self._manuscript.redo()
        if edit is not None:
            self._after(edit, None)

    def learn_photos(self, *photos: Photo) -> None:
        """Take note of photos as the library has them now."""
        self._photos.update({photo.id: photo for photo in photos})
        self.photos_changed.emit()

    def save(self, why: str = "saved") -> None:
        """Make what stands a revision of the library; `saved` or a new `status` follows."""
        raise NotImplementedError

    def _after(self, edit: Edit, origin: object) -> None:
        self._status = SaveStatus(SaveState.UNSAVED, self._status.saved_at)
        self.edited.emit(edit, origin)
        self.status_changed.emit(self._status)


def touched_fields(steps: Iterable[Step]) -> frozenset[str]:
    """The names of the fields that steps touch, `body` among them."""
    return frozenset(step.field if isinstance(step, FieldSet) else "body" for step in steps)
