# SPDX-License-Identifier: GPL-3.0-or-later
"""The article that is open: the one place where editor, inspector, photos and preview read it and change it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.manuscript import Manuscript, SavedElsewhere
from newsdesk.domain.manuscript.records import Deed
from newsdesk.domain.manuscript.settling import Came, as_edit
from newsdesk.domain.manuscript.steps import BODY, Edit
from newsdesk.domain.manuscript.telling import touched_fields as touched_fields
from newsdesk.domain.merging.collisions import Choice
from newsdesk.domain.photo import Photo
from newsdesk.ui.begun_words import BegunWords
from newsdesk.ui.brought_in import BroughtIn
from newsdesk.ui.edit_journal import EditJournal
from newsdesk.ui.known_photos import KnownPhotos
from newsdesk.ui.long_merge import LongMerge
from newsdesk.ui.open_text import OpenText
from newsdesk.ui.reconciliation import Reconciliation
from newsdesk.ui.save_status import SaveState as SaveState
from newsdesk.ui.save_status import SaveStatus as SaveStatus
from newsdesk.ui.save_status import status_of
from newsdesk.ui.saving import Saving
from newsdesk.ui.session import Session
from newsdesk.ui.whereabouts import Whereabouts

if TYPE_CHECKING:
    from newsdesk.newsroom.article_journal import ArticleJournal
    from newsdesk.newsroom.manuscripts import Presence, Recovered


class OpenArticle(OpenText):
    """An open article: what is done to its text is kept, saved, and brought together with what others save."""

    stepped = Signal(object)
    """Undo or redo applied this `Edit`; `edited` told of it already."""
    status_changed = Signal(object)
    """A `SaveStatus`."""
    saved = Signal(object)
    """The library took it: an `Article`, with all that the library derives."""
    recovery_changed = Signal()
    """`recovered`, `theirs`, `brought_in`, `elsewhere` or `binned` changed."""
    conflicted = Signal(object)
    """Somebody else saved what was changed here too: a `SavedElsewhere`."""

    def __init__(
        self,
        session: Session,
        manuscript: Manuscript,
        photos: Iterable[Photo] = (),
        journal: ArticleJournal | None = None,
        begun: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        super().__init__(manuscript, session)
        self.begun = BegunWords(journal, begun)
        self.journal = EditJournal(manuscript, journal)
        self.whereabouts = Whereabouts(session, manuscript.saved, self)
        self._session = session
        self._photos = KnownPhotos(session, photos, self)
        self._saving = Saving(session, manuscript, self.journal, self)
        self._others = Reconciliation(session, manuscript, self.journal, self._saving, self)
        self._recovered: Recovered | None = None
        self._status = self._present_status()
        self._listen()

    def _listen(self) -> None:
        self.whereabouts.changed.connect(self.recovery_changed)
        self._photos.changed.connect(self.photos_changed)
        self._saving.done.connect(self._take_saved)
        self._saving.failed.connect(self._save_failed)
        self._saving.overtaken.connect(self._others.catch_up)
        self._others.changed.connect(self._others_changed)
        self._others.conflicted.connect(self.conflicted)
        self._others.taken.connect(self._taken)
        self._others.merged.connect(self._merged)
        self._others.caught_up.connect(self.save)

    # -- what stands -------------------------------------------------------------------------------------------------

    @property
    def outermost(self) -> OpenArticle:
        """Itself: its edits are in its own history."""
        return self

    @property
    def photos(self) -> Mapping[int, Photo]:
        """The photos that the text uses or used since it was opened, by id."""
        return self._photos.by_id

    @property
    def status(self) -> SaveStatus:
        """How safe the text is."""
        return self._status

    @property
    def read_only(self) -> bool:
        """Whether it can only be read."""
        return self._session.read_only

    @property
    def library(self) -> Path | None:
        """The folder of the library that it is in; None while none is open."""
        return self._session.folder if self._session.is_open else None

    @property
    def busy(self) -> bool:
        """Whether it is being saved, or holds anything that the library has not."""
        return self._saving.under_way or self._manuscript.dirty or self.theirs is not None

    @property
    def recovered(self) -> Recovered | None:
        """What was found of a window that was lost, until it is saved, taken back or put aside."""
        return self._recovered

    @property
    def theirs(self) -> SavedElsewhere | None:
        """What somebody else saved over the version that this text is made of; nothing is overwritten meanwhile."""
        return self._others.theirs

    @property
    def brought_in(self) -> BroughtIn | None:
        """What somebody else saved and was brought together with this text, until it is taken back or put aside."""
        return self._others.brought_in

    @property
    def long_merge(self) -> LongMerge:
        """What has a merge of long texts worked out before it is asked for."""
        return self._others.long_merge

    @property
    def elsewhere(self) -> tuple[Presence, ...]:
        """The other windows that have it open."""
        return self.whereabouts.elsewhere

    @property
    def binned(self) -> bool:
        """Whether it lies in the bin; it can be changed and saved there all the same."""
        return self.whereabouts.binned

    # -- changing it -------------------------------------------------------------------------------------------------

    def do(self, edit: Edit, origin: object = None) -> None:
        """Make an edit of several steps as one; where the article can only be read, nothing happens."""
        if self.read_only:
            return
        grown = self._manuscript.do(edit)
        self._after(Deed.GROW if grown else Deed.DO, edit, origin)

    def undo(self) -> None:
        """Take the last edit back, in whatever field it was."""
        edit = self._manuscript.undo()
        if edit is not None:
            self._after(Deed.UNDO, edit, None)
            self._others.note_undo()
            self.stepped.emit(edit)

    def redo(self) -> None:
        """Make the edit again that was taken back last."""
        edit = self._manuscript.redo()
        if edit is not None:
            self._after(Deed.REDO, edit, None)
            self.stepped.emit(edit)

    def settle(self, came: Came, since: int = -1) -> None:
        """Let what came stand in the places of photos that were awaited, as if it had been there from the beginning.

        `since` is the number of a text in which none of them was awaited yet: what is older is not looked at.
        """
        if self.read_only:
            return
        edit = self._manuscript.settle(came, since)
        self.journal.note(Deed.SETTLE, as_edit(came))
        if edit.steps:
            self.edited.emit(edit, None)
        self._settle(tell=True)

    def learn_photos(self, *photos: Photo) -> None:
        """Take note of photos as the library has them now."""
        self._photos.learn(*photos)

    # -- saving ------------------------------------------------------------------------------------------------------

    def note_reason(self, why: str) -> None:
        """Let the next plain save say that it was more than that: `replaced`, `merged`."""
        self._saving.note_reason(why)

    def save(self, why: str = "saved") -> None:
        """Make what stands a revision of the library; `saved` or a new `status` follows, always."""
        sent = self._saving.save(why, held=self.theirs is not None or self.read_only)
        self._settle(tell=not sent)

    def flush(self) -> None:
        """Let what was typed go to the disk at once; does not wait for it."""
        self._manuscript.history.end_word()
        self.journal.flush()

    # -- what was recovered, and what others saved -------------------------------------------------------------------

    def found(self, recovered: Recovered | None, theirs: SavedElsewhere | None, elsewhere: Iterable[Presence]) -> None:
        """Take note of what was found when it was opened."""
        self._recovered, self._others.theirs = recovered, theirs
        self.whereabouts.show_elsewhere(tuple(elsewhere))
        self._settle()

    def undelete(self) -> None:
        """Take it out of the bin; `recovery_changed` follows once the library has done so."""
        self.whereabouts.undelete()

    def keep_recovered(self) -> None:
        """Speak no more of what was recovered; it stays, unsaved."""
        self._recovered = None
        self.recovery_changed.emit()

    def drop_recovered(self) -> None:
        """Let it be what the library has, as if nothing had been recovered; undo brings it back."""
        self.take(self.theirs or self._manuscript.as_saved)

    def meet(self, theirs: SavedElsewhere) -> None:
        """Take note that somebody else saved it: silently where that changes nothing that was changed here."""
        self._others.meet(theirs)

    def take(self, theirs: SavedElsewhere) -> None:
        """Let it be what the library has; what stood here can be had back by undo."""
        self._others.take(theirs)

    def merge(self, theirs: SavedElsewhere, choices: Sequence[Choice] = (), otherwise: Choice = Choice.MINE) -> None:
        """Go on from what the library has, with the changes of both sides, as one step; still to be saved."""
        self._others.merge(theirs, choices, otherwise)

    def take_back_merge(self) -> None:
        """Let what was brought in be gone again; what was written since then stays, and undo brings it back."""
        back = self._others.way_back()
        if back is not None:
            self.do(back)
            self._others.put_aside()

    def put_merge_aside(self) -> None:
        """Speak no more of what was brought in."""
        self._others.put_aside()

    def journal_failed(self, error: Exception | None) -> None:
        """Take note that the journal cannot be written, or can be again."""
        self.journal.error = error
        self._settle()

    # -- within ------------------------------------------------------------------------------------------------------

    def _after(self, deed: Deed, edit: Edit, origin: object) -> None:
        self.journal.note(deed, edit)
        self.edited.emit(edit, origin)
        self._settle(tell=True)

    def _take_saved(self, saved: Article) -> None:
        self._at_peace()
        self.saved.emit(saved)
        if self._saving.once_more:
            self.save(self._saving.once_more)

    def _save_failed(self) -> None:
        self._settle(tell=True)
        self.recovery_changed.emit()

    def _at_peace(self) -> None:
        """Say that the text is what the library has."""
        told = self._recovered is not None or self.theirs is not None
        self._recovered = None
        self._others.conclude()
        self._settle(tell=True)
        if told:
            self.recovery_changed.emit()

    def _others_changed(self) -> None:
        self._settle()
        self.recovery_changed.emit()

    def _taken(self, edit: Edit) -> None:
        self._saving.note_saved(self._manuscript.saved)
        self._at_peace()
        if BODY in touched_fields(edit.steps):
            self.reloaded.emit()
            self._settle(tell=True)
            self._photos.fetch_missing(self.document)
        elif edit.steps:
            # The text stays as it is, and with it the caret.
            self.edited.emit(edit, None)

    def _merged(self, edit: Edit) -> None:
        self._settle()
        if edit.steps:
            self.edited.emit(edit, None)
        self.recovery_changed.emit()

    def _present_status(self) -> SaveStatus:
        return status_of(
            read_only=self.read_only,
            overtaken=self.theirs is not None,
            saving=self._saving.under_way,
            dirty=self._manuscript.dirty,
            saved_at=self._saving.saved_at,
            error=self._saving.error or self.journal.error,
        )

    def _settle(self, *, tell: bool = False) -> None:
        """Say how safe the text is, where that is new or somebody wants to hear it."""
        status = self._present_status()
        if tell or status != self._status:
            self._status = status
            self.status_changed.emit(status)
