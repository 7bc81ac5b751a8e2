# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes of many articles in one transaction: what can be changed is, and what cannot is said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TypeAlias

from newsdesk.domain.article import Article, Status
from newsdesk.domain.shelf import BulkChange, BulkReport, Former, Refused
from newsdesk.domain.workflow import may_pass
from newsdesk.language.collation import fold
from newsdesk.store.article_rows import Stored
from newsdesk.store.unit_of_work import UnitOfWork

Outcome: TypeAlias = Former | Refused | None
"""What became of one article: what it was before, or why it stays as it is; None where it is as wanted already."""


@dataclass(frozen=True, slots=True)
class BulkDesk:
    """Changes articles within a unit of work, signed by `who`."""

    work: UnitOfWork
    who: str

    def change(self, ids: Iterable[int], change: BulkChange) -> BulkReport:
        """Change articles as wanted; those that are so already are neither changed nor refused."""
        return _report(self.changes(tuple(dict.fromkeys(ids)), change))

    def changes(self, ids: Sequence[int], change: BulkChange) -> Iterator[Outcome]:
        """The same one after the other, for whoever stops between two; None for what is so already."""
        known = self.work.articles.all_stored(ids)
        for key in ids:
            yield self._change(known[key], change) if key in known else Refused(key, "missing")

    def _change(self, stored: Stored, change: BulkChange) -> Outcome:
        before = stored.article
        if change.status is not None and not may_pass(before.status, change.status):
            return Refused(before.id, "transition", before.headline, before.status)
        version = self._save(stored, self._changed(before, change))
        moved = change.binned is not None and self._put(before, version, binned=change.binned)
        return _former(before, version) if moved or version != before.version else None

    def restore(self, formers: Iterable[Former]) -> BulkReport:
        """Make articles what they were before a change of many, unless somebody changed them since.

        The ways between statuses do not bind here: what was just done is taken back.
        """
        return _report(self.restorations(tuple({each.id: each for each in formers}.values())))

    def restorations(self, formers: Sequence[Former]) -> Iterator[Outcome]:
        """The same one after the other, for whoever stops between two."""
        known = self.work.articles.all_stored(each.id for each in formers)
        for former in formers:
            yield self._restore(known[former.id], former) if former.id in known else Refused(former.id, "missing")

    def _restore(self, stored: Stored, former: Former) -> Outcome:
        now = stored.article
        if now.version != former.version:
            return Refused(now.id, "conflict", now.headline, now.status)
        wanted = replace(
            now, status=former.status, section=former.section, tags=former.tags, published_at=former.published_at
        )
        version = self._save(stored, wanted)
        self._put(now, version, binned=former.binned)
        return _former(now, version)

    def _changed(self, before: Article, change: BulkChange) -> Article:
        after = before
        if change.status is not None and change.status is not before.status:
            undated = change.status is Status.PUBLISHED and before.published_at is None
            moment = datetime.now(UTC).replace(microsecond=0) if undated else before.published_at
            after = replace(after, status=change.status, published_at=moment)
        if change.section is not None:
            after = replace(after, section=change.section)
        if change.add_tags or change.remove_tags:
            gone = {fold(each) for each in change.remove_tags}
            tags: dict[str, str] = {}
            for name in (*before.tags, *change.add_tags):
                if fold(name) not in gone:
                    tags.setdefault(fold(name), name)
            after = replace(after, tags=tuple(tags.values()))
        return after

    def _save(self, stored: Stored, after: Article) -> int:
        """The version that it has then."""
        before = stored.article
        if after == before:
            return before.version
        why = "bulk" if after.status is before.status else "status"
        return self.work.articles.save(after, who=self.who, why=why, over=stored).version

    def _put(self, before: Article, version: int, *, binned: bool) -> bool:
        """Whether it lay elsewhere; an article that was not saved since it was read need not be read again."""
        if binned is (before.binned_at is not None):
            return False
        articles = self.work.articles
        now = before if version == before.version else articles.get(before.id)
        if binned:
            articles.put_away(now)
        else:
            articles.take_out(now)
        return True


def _report(outcomes: Iterable[Outcome]) -> BulkReport:
    found = tuple(outcomes)
    changed = tuple(each for each in found if isinstance(each, Former))
    return BulkReport(changed, tuple(each for each in found if isinstance(each, Refused)))


def _former(before: Article, version: int) -> Former:
    return Former(
        before.id,
        version,
        before.status,
        before.section,
        before.tags,
        before.published_at,
        before.binned_at is not None,
    )
