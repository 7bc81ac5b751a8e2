# SPDX-License-Identifier: GPL-3.0-or-later
"""The journal of one open article: what is done to it is noted at once and reaches the disk a moment later."""

from __future__ import annotations

from functools import partial

from newsdesk.document.tree import Document
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.manuscript import Snapshot
from newsdesk.domain.manuscript.records import Deed, Record, pack_record, text_digest
from newsdesk.domain.manuscript.replay import ground
from newsdesk.domain.manuscript.steps import Edit, FieldSet
from newsdesk.store.journal_batches import Entry
from newsdesk.store.journal_writer import JournalWriter


class ArticleJournal:
    """Notes what is done to one article; every method returns at once."""

    def __init__(self, writer: JournalWriter, article: int) -> None:
        self.writer = writer
        self._article = article

    def note(self, deed: Deed, edit: Edit, version: int) -> Entry:
        """Keep what was done to the text that was made of that saved version; the answer says when it is on disk."""
        return self.writer.append(self._article, version, partial(pack_record, Record(deed, edit, version)))

    def note_begun(self, field: str, text: str, version: int) -> None:
        """Keep what is typed into a field that takes it once it is complete; an empty text is none."""
        record = Record(Deed.BEGUN, Edit((FieldSet(field, "", text),)), version)
        self.writer.append(self._article, version, partial(pack_record, record))

    def note_save(self, sent: Snapshot, version: int) -> Entry:
        """Keep that this is about to be saved; the answer is its place among the steps."""

        def pack() -> bytes:
            return pack_record(Record(Deed.SAVE, version=version, digest=text_digest(sent.written())))

        return self.writer.append(self._article, version, pack)

    def note_anew(self, edit: Edit, version: int) -> None:
        """Keep all that is unsaved as one edit, in the place of whatever was kept before."""
        self.writer.anew(self._article, version, partial(pack_record, Record(Deed.DO, edit, version)))

    def forget(self, saved: Article, document: Document) -> None:
        """Keep nothing any more: what stands is that saved version, in this tree."""

        def pack() -> bytes | None:
            record = ground(saved, document.blocks)
            return None if record is None else pack_record(record)

        self.writer.saved(self._article, None, saved.version, pack)

    def flush(self) -> None:
        """Let what waits go to the disk now."""
        self.writer.flush()

    def leave(self) -> None:
        """Note that this window has the article open no more."""
        self.writer.flush()
        self.writer.leave(self._article)
