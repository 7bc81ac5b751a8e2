# SPDX-License-Identifier: GPL-3.0-or-later
"""The writing down of what is done to the text of an article, so that a window that is lost loses none of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdesk.domain.manuscript.manuscript import Manuscript, Snapshot
from newsdesk.domain.manuscript.records import Deed
from newsdesk.domain.manuscript.steps import Edit

if TYPE_CHECKING:
    from newsdesk.newsroom.article_journal import ArticleJournal
    from newsdesk.store.journal_batches import Entry


class EditJournal:
    """Notes what is done to a manuscript in its journal; where it has none, as in a part of a text, nothing happens."""

    def __init__(self, manuscript: Manuscript, journal: ArticleJournal | None) -> None:
        self._manuscript = manuscript
        self._journal = journal
        self.error: Exception | None = None
        """Why the journal cannot be written, while it cannot."""

    def note(self, deed: Deed, edit: Edit) -> None:
        """Keep what was done."""
        if self._journal is not None:
            self._journal.note(deed, edit, self._manuscript.saved.version)

    def note_save(self, sent: Snapshot) -> Entry | None:
        """Keep that this is about to be saved; the answer is its place among the edits."""
        return None if self._journal is None else self._journal.note_save(sent, self._manuscript.saved.version)

    def note_anew(self) -> None:
        """Keep all that is unsaved once more, because the journal lost what it had."""
        if self._journal is not None and self._manuscript.dirty:
            self._journal.note_anew(self._manuscript.since_saved(), self._manuscript.saved.version)

    def forget(self) -> None:
        """Keep nothing any more: what stands is what the library has."""
        if self._journal is not None:
            self._journal.forget(self._manuscript.saved, self._manuscript.document)

    def flush(self) -> None:
        """Let what waits go to the disk at once; does not wait for it."""
        if self._journal is not None:
            self._journal.flush()

    def leave(self) -> None:
        """Note that the article is open in this window no more."""
        if self._journal is not None:
            self._journal.leave()
