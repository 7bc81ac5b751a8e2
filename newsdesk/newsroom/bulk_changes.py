# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes of many articles in one transaction: what can be changed is, and what cannot is said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from newsdesk.domain.article import Article, Status
from newsdesk.domain.shelf import BulkChange, BulkReport, Former, Refused
from newsdesk.domain.workflow import may_pass
from newsdesk.errors import ArticleMissing
from newsdesk.language.collation import fold
from newsdesk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class BulkDesk:
    """Changes articles within a unit of work, signed by `who`."""

    work: UnitOfWork
    who: str

    def change(self, ids: Iterable[int], change: BulkChange) -> BulkReport:
        """Change articles as wanted; those that are so already are neither changed nor refused."""
        changed: list[Former] = []
        refused: list[Refused] = []
        for before in self._found(ids, refused):
            if change.status is not None and not may_pass(before.status, change.status):
                refused.append(Refused(before.id, "transition", before.headline, before.status))
                continue
            stored = self._save(before, self._changed(before, change))
            moved = change.binned is not None and change.binned is not (before.binned_at is not None)
            if moved:
                self._put(before.id, binned=change.binned is True)
            if moved or stored.version != before.version:
                changed.append(_former(before, stored.version))
        return BulkReport(tuple(changed), tuple(refused))

    def restore(self, formers: Iterable[Former]) -> BulkReport:
        """Make articles what they were before a change of many, unless somebody changed them since.

        The ways between statuses do not bind here: what was just done is taken back.
        """
        known = {each.id: each for each in formers}
        changed: list[Former] = []
        refused: list[Refused] = []
        for now in self._found(known, refused):
            former = known[now.id]
            if now.version != former.version:
                refused.append(Refused(now.id, "conflict", now.headline, now.status))
                continue
            wanted = replace(
                now,
                status=former.status,
                section=former.section,
                tags=former.tags,
                published_at=former.published_at,
            )
            stored = self._save(now, wanted)
            self._put(now.id, binned=former.binned)
            changed.append(_former(now, stored.version))
        return BulkReport(tuple(changed), tuple(refused))

    def _found(self, ids: Iterable[int], refused: list[Refused]) -> Iterator[Article]:
        for key in dict.fromkeys(ids):
            try:
                yield self.work.articles.get(key)
            except ArticleMissing:
                refused.append(Refused(key, "missing"))

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

    def _save(self, before: Article, after: Article) -> Article:
        if after == before:
            return before
        why = "bulk" if after.status is before.status else "status"
        return self.work.articles.save(after, who=self.who, why=why)

    def _put(self, key: int, *, binned: bool) -> None:
        if binned:
            self.work.articles.bin([key])
        else:
            self.work.articles.undelete([key])


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
