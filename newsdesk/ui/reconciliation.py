# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of an open text of which somebody else saved another version meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from newsdesk.domain.manuscript.manuscript import Manuscript, SavedElsewhere
from newsdesk.domain.manuscript.records import Deed
from newsdesk.domain.manuscript.steps import Edit
from newsdesk.domain.merging.collisions import Choice
from newsdesk.ui.brought_in import BroughtIn
from newsdesk.ui.edit_journal import EditJournal
from newsdesk.ui.long_merge import LongMerge
from newsdesk.ui.saving import Saving
from newsdesk.ui.session import Session


class Reconciliation(QObject):
    """Takes a version of others in where nothing speaks against it, and else keeps it until somebody chooses."""

    changed = Signal()
    """`theirs` or `brought_in` changed."""
    conflicted = Signal(object)
    """The same thing was changed here and there: their `SavedElsewhere`, which is `theirs` now."""
    taken = Signal(object)
    """The text became what the library has by this `Edit`, which may be empty."""
    merged = Signal(object)
    """The changes of both sides were brought together by this `Edit`, which may be empty."""
    caught_up = Signal()
    """A save that was overtaken can be made now."""

    def __init__(
        self, session: Session, manuscript: Manuscript, journal: EditJournal, saving: Saving, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._manuscript = manuscript
        self._journal = journal
        self._saving = saving
        self.long_merge = LongMerge(session, manuscript, self)
        self.theirs: SavedElsewhere | None = None
        """What somebody else saved and nobody has chosen about yet; nothing is overwritten meanwhile."""
        self.brought_in: BroughtIn | None = None
        """What a merge brought in by itself, until it is taken back or put aside."""
        self._merging = self._save_after = False

    # -- hearing of it -----------------------------------------------------------------------------------------------

    def meet(self, theirs: SavedElsewhere) -> None:
        """Take note that somebody else saved it: silently where that changes nothing that was changed here."""
        if self._saving.under_way or theirs.article.version == self._manuscript.saved.version:
            return
        if not self._manuscript.dirty:
            self.take(theirs)
        elif self.long_merge.needed(theirs):
            self._merging = True
            self.long_merge.work_out(
                theirs, partial(self._worked_out, theirs), self._failed, partial(self._dropped, theirs)
            )
        elif self._manuscript.merged(theirs).collisions:
            self._leave_open(theirs)
        else:
            self.merge(theirs)

    def catch_up(self) -> None:
        """Fetch what overtook a save, and have that save made again where it can be."""
        article = self._manuscript.saved.id
        self._session.read(
            self, lambda newsroom: newsroom.manuscripts.saved_elsewhere(article), self._overtaken, key="theirs"
        )

    def conclude(self) -> None:
        """Keep nothing of others any more: the text is what the library has."""
        self.theirs = None

    # -- what becomes of it ------------------------------------------------------------------------------------------

    def take(self, theirs: SavedElsewhere) -> None:
        """Let the text be what the library has; what stood here can be had back by undo."""
        edit = self._manuscript.take(theirs)
        self._journal.forget()
        self.taken.emit(edit)

    def merge(self, theirs: SavedElsewhere, choices: Sequence[Choice] = (), otherwise: Choice = Choice.MINE) -> None:
        """Go on from what the library has, with the changes of both sides, as one step; still to be saved."""
        both = self._manuscript.changed_on_both_sides(theirs)
        before = self._manuscript.snapshot()
        edit = self._manuscript.merge(theirs, choices, otherwise)
        self._journal.note(Deed.REBASE, edit)
        self.theirs = None
        told = both and bool(edit.steps) and not choices
        self.brought_in = BroughtIn(theirs, before, self._manuscript.snapshot()) if told else None
        if edit.steps:
            self._saving.note_reason("merged")
        self.merged.emit(edit)

    def way_back(self) -> Edit | None:
        """The edit that lets what was brought in be gone again, but not what was written since."""
        brought = self.brought_in
        return None if brought is None else self._manuscript.without(brought.after, brought.before)

    def put_aside(self) -> None:
        """Speak no more of what was brought in."""
        self.brought_in = None
        self.changed.emit()

    def note_undo(self) -> None:
        """Speak no more of what was brought in where undo has taken it back."""
        if self.brought_in is not None and self._manuscript.history.state == self.brought_in.before.state:
            self.put_aside()

    # -- within ------------------------------------------------------------------------------------------------------

    def _leave_open(self, theirs: SavedElsewhere) -> None:
        self.theirs = theirs
        self.changed.emit()
        self.conflicted.emit(theirs)

    def _overtaken(self, theirs: SavedElsewhere) -> None:
        self.meet(theirs)
        self._save_after = self._merging
        if not self._merging and self.theirs is None and self._manuscript.dirty:
            self.caught_up.emit()

    def _worked_out(self, theirs: SavedElsewhere) -> None:
        """Look again what is to be done: where the text has moved on since, it is merged once more."""
        self._merging = False
        if self._save_after:
            self._overtaken(theirs)
        else:
            self.meet(theirs)

    def _failed(self, error: Exception) -> None:
        self._merging = self._save_after = False
        self._session.failed.emit(error)

    def _dropped(self, theirs: SavedElsewhere) -> None:
        """Both texts stay as they are; what is to become of them is decided later."""
        self._merging = self._save_after = False
        self._leave_open(theirs)
