# SPDX-License-Identifier: GPL-3.0-or-later
"""The article that is open: the one place where editor, inspector, photos and preview read it and change it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from newsdesk.document.tree import Blocks, Document
from newsdesk.document.walk import figures
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.manuscript import Manuscript, SavedElsewhere, Snapshot
from newsdesk.domain.manuscript.records import Deed
from newsdesk.domain.manuscript.settling import Came, as_edit
from newsdesk.domain.manuscript.steps import BODY, BlocksReplaced, Edit, FieldSet, Selection
from newsdesk.domain.manuscript.telling import touched_fields as touched_fields
from newsdesk.domain.merging.collisions import Choice
from newsdesk.domain.photo import Photo
from newsdesk.domain.shelf import BulkChange
from newsdesk.errors import VersionConflict
from newsdesk.ui.begun_words import BegunWords
from newsdesk.ui.brought_in import BroughtIn
from newsdesk.ui.long_merge import LongMerge
from newsdesk.ui.save_status import SaveState as SaveState
from newsdesk.ui.save_status import SaveStatus as SaveStatus
from newsdesk.ui.save_status import status_of
from newsdesk.ui.session import Session

if TYPE_CHECKING:
    from newsdesk.newsroom.article_journal import ArticleJournal
    from newsdesk.newsroom.changes import Done
    from newsdesk.newsroom.manuscripts import Presence, Recovered
    from newsdesk.newsroom.newsroom import Newsroom


class OpenArticle(QObject):
    """An open article; all of its methods and signals belong to the GUI thread."""

    edited = Signal(object, object)
    """An `Edit` was applied, and who made it (the `origin` given; None for undo and redo)."""
    stepped = Signal(object)
    """Undo or redo applied this `Edit`; `edited` told of it already."""
    status_changed = Signal(object)
    """A `SaveStatus`."""
    saved = Signal(object)
    """The library took it: an `Article`, with all that the library derives."""
    photos_changed = Signal()
    """What is known of the article's photos changed (a credit, a new photo)."""
    reloaded = Signal()
    """All of it was replaced, as by a restored revision or another's save: show it anew."""
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
        super().__init__(session)
        self.begun = BegunWords(journal, begun)
        self._session = session
        self._manuscript = manuscript
        self.long_merge = LongMerge(session, manuscript, self)
        self._journal = journal
        self._photos = {photo.id: photo for photo in photos}
        self._sending: Snapshot | None = None
        self._once_more = self._because = ""
        self._save_error: Exception | None = None
        self._journal_error: Exception | None = None
        self._saved_at = manuscript.saved.updated_at
        self._recovered: Recovered | None = None
        self._merging = self._save_merged = False
        self._theirs: SavedElsewhere | None = None
        self._brought_in: BroughtIn | None = None
        self._elsewhere: tuple[Presence, ...] = ()
        self._binned = manuscript.saved.binned_at is not None
        self._status = self._present_status()

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
    def outermost(self) -> OpenArticle:
        """The article whose history its edits are in: itself, or the one around a part that is edited by itself."""
        return self

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

    @property
    def library(self) -> Path | None:
        """The folder of the library that it is in; None while none is open."""
        return self._session.folder if self._session.is_open else None

    @property
    def busy(self) -> bool:
        """Whether it is being saved, or holds anything that the library has not."""
        return self._sending is not None or self._manuscript.dirty or self._theirs is not None

    @property
    def recovered(self) -> Recovered | None:
        """What was found of a window that was lost, until it is saved, taken back or put aside."""
        return self._recovered

    @property
    def theirs(self) -> SavedElsewhere | None:
        """What somebody else saved over the version that this text is made of; nothing is overwritten meanwhile."""
        return self._theirs

    @property
    def brought_in(self) -> BroughtIn | None:
        """What somebody else saved and was brought together with this text, until it is taken back or put aside."""
        return self._brought_in

    @property
    def elsewhere(self) -> tuple[Presence, ...]:
        """The other windows that have it open."""
        return self._elsewhere

    @property
    def binned(self) -> bool:
        """Whether it lies in the bin; it can be changed and saved there all the same."""
        return self._binned

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
            if self._brought_in is not None and self._manuscript.history.state == self._brought_in.before.state:
                self.put_merge_aside()
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
        self._note(Deed.SETTLE, as_edit(came))
        if edit.steps:
            self.edited.emit(edit, None)
        self._settle(tell=True)

    def learn_photos(self, *photos: Photo) -> None:
        """Take note of photos as the library has them now."""
        self._photos.update({photo.id: photo for photo in photos})
        self.photos_changed.emit()

    # -- saving ------------------------------------------------------------------------------------------------------

    def note_reason(self, why: str) -> None:
        """Let the next plain save say that it was more than that: `replaced`, `merged`."""
        self._because = why

    def save(self, why: str = "saved") -> None:
        """Make what stands a revision of the library; `saved` or a new `status` follows, always."""
        why = self._because if self._because and why == "saved" else why
        if self._sending is not None:
            self._once_more = why
        if self._sending is not None or self._theirs is not None or self.read_only or not self._manuscript.dirty:
            self._settle(tell=True)
            return
        sent, base = self._manuscript.snapshot(), self._manuscript.saved.version
        begun = None if self._journal is None else self._journal.note_save(sent, base)

        def work(newsroom: Newsroom) -> Done[Article]:
            written = sent.written()
            return newsroom.manuscripts.save(written, base, why, blocks=sent.document.blocks, begun=begun)

        self._sending, self._save_error, self._once_more = sent, None, ""
        self._settle()
        self._session.write(self, work, lambda saved: self._take_saved(saved, sent), failed=self._save_failed)

    def flush(self) -> None:
        """Let what was typed go to the disk at once; does not wait for it."""
        self._manuscript.history.end_word()
        if self._journal is not None:
            self._journal.flush()

    # -- what was recovered, and what others saved -------------------------------------------------------------------

    def found(self, recovered: Recovered | None, theirs: SavedElsewhere | None, elsewhere: Iterable[Presence]) -> None:
        """Take note of what was found when it was opened."""
        self._recovered, self._theirs, self._elsewhere = recovered, theirs, tuple(elsewhere)
        self._settle()

    def show_elsewhere(self, elsewhere: tuple[Presence, ...]) -> None:
        """Take note of who else has it open now."""
        known = {each.writer for each in self._elsewhere}
        self._elsewhere = elsewhere
        if known != {each.writer for each in elsewhere}:
            self.recovery_changed.emit()

    def show_binned(self, *, binned: bool) -> None:
        """Take note of whether it lies in the bin now."""
        if binned != self._binned:
            self._binned = binned
            self.recovery_changed.emit()

    def undelete(self) -> None:
        """Take it out of the bin; `recovery_changed` follows once the library has done so."""
        key = (self.id,)
        self._session.write(self, lambda newsroom: newsroom.shelf.change_many(key, BulkChange(binned=False)))

    def keep_recovered(self) -> None:
        """Speak no more of what was recovered; it stays, unsaved."""
        self._recovered = None
        self.recovery_changed.emit()

    def drop_recovered(self) -> None:
        """Let it be what the library has, as if nothing had been recovered; undo brings it back."""
        self.take(self._theirs or self._manuscript.as_saved)

    def meet(self, theirs: SavedElsewhere) -> None:
        """Take note that somebody else saved it: silently where that changes nothing that was changed here."""
        if self._sending is not None or theirs.article.version == self._manuscript.saved.version:
            return
        if not self._manuscript.dirty:
            self.take(theirs)
        elif self.long_merge.needed(theirs):
            self._work_out(theirs)
        elif self._manuscript.merged(theirs).collisions:
            self._theirs = theirs
            self._settle()
            self.recovery_changed.emit()
            self.conflicted.emit(theirs)
        else:
            self.merge(theirs)

    def _work_out(self, theirs: SavedElsewhere) -> None:
        """Merge off the GUI thread, and look again: where the text has moved on since, it is merged once more."""
        self._merging = True

        def done() -> None:
            self._merging = False
            if self._save_merged:
                self._overtaken(theirs)
            else:
                self.meet(theirs)

        def failed(error: Exception) -> None:
            self._merging = self._save_merged = False
            self._session.failed.emit(error)

        def dropped() -> None:
            """Both texts stay as they are; what is to become of them is decided later."""
            self._merging = self._save_merged = False
            self._theirs = theirs
            self._settle()
            self.recovery_changed.emit()
            self.conflicted.emit(theirs)

        self.long_merge.work_out(theirs, done, failed, dropped)

    def take(self, theirs: SavedElsewhere) -> None:
        """Let it be what the library has; what stood here can be had back by undo."""
        edit = self._manuscript.take(theirs)
        if self._journal is not None:
            self._journal.forget(theirs.article, self._manuscript.document)
        self._at_peace(theirs.article)
        if BODY in touched_fields(edit.steps):
            self._show_anew()
        elif edit.steps:
            # The text stays as it is, and with it the caret.
            self.edited.emit(edit, None)

    def merge(self, theirs: SavedElsewhere, choices: Sequence[Choice] = (), otherwise: Choice = Choice.MINE) -> None:
        """Go on from what the library has, with the changes of both sides, as one step; still to be saved."""
        both = self._manuscript.changed_on_both_sides(theirs)
        before = self._manuscript.snapshot()
        edit = self._manuscript.merge(theirs, choices, otherwise)
        self._note(Deed.REBASE, edit)
        self._theirs = None
        told = both and bool(edit.steps) and not choices
        self._brought_in = BroughtIn(theirs, before, self._manuscript.snapshot()) if told else None
        self._settle()
        if edit.steps:
            self.note_reason("merged")
            self.edited.emit(edit, None)
        self.recovery_changed.emit()

    def take_back_merge(self) -> None:
        """Let what was brought in be gone again; what was written since then stays, and undo brings it back."""
        if self._brought_in is not None:
            self.do(self._manuscript.without(self._brought_in.after, self._brought_in.before))
            self.put_merge_aside()

    def put_merge_aside(self) -> None:
        """Speak no more of what was brought in."""
        self._brought_in = None
        self.recovery_changed.emit()

    def journal_failed(self, error: Exception | None) -> None:
        """Take note that the journal cannot be written, or can be again."""
        self._journal_error = error
        self._settle()

    def note_anew(self) -> None:
        """Keep all that is unsaved in the journal once more, which lost what it had."""
        if self._journal is not None and self._manuscript.dirty:
            self._journal.note_anew(self._manuscript.since_saved(), self._manuscript.saved.version)

    def leave(self) -> None:
        """Be open in this window no more."""
        if self._journal is not None:
            self._journal.leave()

    # -- within ------------------------------------------------------------------------------------------------------

    def _after(self, deed: Deed, edit: Edit, origin: object) -> None:
        self._note(deed, edit)
        self.edited.emit(edit, origin)
        self._settle(tell=True)

    def _note(self, deed: Deed, edit: Edit) -> None:
        if self._journal is not None:
            self._journal.note(deed, edit, self._manuscript.saved.version)

    def _take_saved(self, saved: Article, sent: Snapshot) -> None:
        self._sending = None
        self._manuscript.mark_saved(saved, sent)
        self._at_peace(saved)
        self.saved.emit(saved)
        if self._once_more:
            self.save(self._once_more)

    def _at_peace(self, saved: Article) -> None:
        self._saved_at, self._because = saved.updated_at, ""
        told = self._recovered is not None or self._theirs is not None
        self._recovered = self._theirs = self._save_error = None
        self._settle(tell=True)
        if told:
            self.recovery_changed.emit()

    def _save_failed(self, error: Exception) -> None:
        self._sending = None
        overtaken = isinstance(error, VersionConflict)
        self._save_error = None if overtaken else error
        self._settle(tell=True)
        self.recovery_changed.emit()
        if overtaken:
            article = self.id
            self._session.read(
                self, lambda newsroom: newsroom.manuscripts.saved_elsewhere(article), self._overtaken, key="theirs"
            )

    def _overtaken(self, theirs: SavedElsewhere) -> None:
        self.meet(theirs)
        self._save_merged = self._merging
        if not self._merging and self._theirs is None and self._manuscript.dirty:
            self.save()

    def _show_anew(self) -> None:
        self.reloaded.emit()
        self._settle(tell=True)
        shown = {int(each.photo) for each in figures(self.document) if each.photo.isdecimal()}
        missing = shown - self._photos.keys()
        if missing and self._session.is_open:
            self._session.read(
                self,
                lambda newsroom: newsroom.manuscripts.photos(missing),
                lambda photos: self.learn_photos(*photos),
            )

    def _present_status(self) -> SaveStatus:
        return status_of(
            read_only=self.read_only,
            overtaken=self._theirs is not None,
            saving=self._sending is not None,
            dirty=self._manuscript.dirty,
            saved_at=self._saved_at,
            error=self._save_error or self._journal_error,
        )

    def _settle(self, *, tell: bool = False) -> None:
        """Say how safe the text is, where that is new or somebody wants to hear it."""
        status = self._present_status()
        if tell or status != self._status:
            self._status = status
            self.status_changed.emit(status)
