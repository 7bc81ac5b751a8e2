# SPDX-License-Identifier: GPL-3.0-or-later
"""The saving of an open article: what stands becomes a revision of the library, one save at a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.manuscript import Manuscript, Snapshot
from newsdesk.errors import VersionConflict
from newsdesk.ui.edit_journal import EditJournal
from newsdesk.ui.session import Session

if TYPE_CHECKING:
    from newsdesk.newsroom.changes import Done
    from newsdesk.newsroom.newsroom import Newsroom


class Saving(QObject):
    """Sends a manuscript to the library, and remembers when the library took it last and what went wrong since."""

    done = Signal(object)
    """The library took it: the `Article` as it has it; the manuscript knows of it."""
    failed = Signal()
    """It did not: `error` says why, unless `overtaken` follows."""
    overtaken = Signal()
    """Somebody else saved the article since; nothing was written."""

    def __init__(self, session: Session, manuscript: Manuscript, journal: EditJournal, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._manuscript = manuscript
        self._journal = journal
        self._because = ""
        self.under_way = False
        """Whether the library has not answered yet."""
        self.once_more = ""
        """Why it is to be saved again after the save that is under way; empty where nobody asked for that."""
        self.saved_at = manuscript.saved.updated_at
        """When the library took the text last."""
        self.error: Exception | None = None
        """Why the last save failed."""

    def note_reason(self, why: str) -> None:
        """Let the next plain save say that it was more than that: `replaced`, `merged`."""
        self._because = why

    def save(self, why: str, *, held: bool = False) -> bool:
        """Send what stands, and answer whether it was sent; `held` forbids to, a save under way is followed by it."""
        why = self._because if self._because and why == "saved" else why
        if self.under_way:
            self.once_more = why
        if self.under_way or held or not self._manuscript.dirty:
            return False
        self._send(why)
        return True

    def note_saved(self, saved: Article) -> None:
        """Take note that the text is what the library has as `saved`, whoever brought it there."""
        self.saved_at, self._because, self.error = saved.updated_at, "", None

    def _send(self, why: str) -> None:
        sent, base = self._manuscript.snapshot(), self._manuscript.saved.version
        begun = self._journal.note_save(sent)

        def work(newsroom: Newsroom) -> Done[Article]:
            written = sent.written()
            return newsroom.manuscripts.save(written, base, why, blocks=sent.document.blocks, begun=begun)

        self.under_way, self.error, self.once_more = True, None, ""
        self._session.write(self, work, partial(self._take, sent), failed=self._fail)

    def _take(self, sent: Snapshot, saved: Article) -> None:
        self.under_way = False
        self._manuscript.mark_saved(saved, sent)
        self.note_saved(saved)
        self.done.emit(saved)

    def _fail(self, error: Exception) -> None:
        self.under_way = False
        overtaken = isinstance(error, VersionConflict)
        self.error = None if overtaken else error
        self.failed.emit()
        if overtaken:
            self.overtaken.emit()
