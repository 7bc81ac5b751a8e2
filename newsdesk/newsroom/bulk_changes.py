# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes of many articles in one transaction: what can be changed is, and what cannot is said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import chain
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
    """Changes articles within a unit of work, signed by `who`.

    `words` is how the search index packed those of articles that lie in the bin, `forgotten` the same of articles that
    were put there since.
    """

    work: UnitOfWork
    who: str
    words: Mapping[int, bytes] = field(default_factory=dict)
    forgotten: dict[int, bytes] = field(default_factory=dict)

    def change(self, ids: Iterable[int], change: BulkChange) -> BulkReport:
        """Change articles as wanted; those that are so already are neither changed nor refused."""
        return _report(self.changes(tuple(dict.fromkeys(ids)), change))

    def changes(self, ids: Sequence[int], change: BulkChange) -> Iterator[list[Outcome]]:
        """The same a handful after the other, for whoever stops between two; None for what is so already."""
        for handful in self.work.articles.handfuls(ids):
            known = self.work.articles.all_stored(handful)
            wanted = [_Wanted.by(known[key], change) if key in known else Refused(key, "missing") for key in handful]
            yield self._brought(wanted)

    def restore(self, formers: Iterable[Former]) -> BulkReport:
        """Make articles what they were before a change of many, unless somebody changed them since.

        The ways between statuses do not bind here: what was just done is taken back.
        """
        return _report(self.restorations(tuple({each.id: each for each in formers}.values())))

    def restorations(self, formers: Sequence[Former]) -> Iterator[list[Outcome]]:
        """The same a handful after the other, for whoever stops between two."""
        former = {each.id: each for each in formers}
        for handful in self.work.articles.handfuls(former):
            known = self.work.articles.all_stored(handful)
            wanted = [
                _Wanted.as_before(known[key], former[key]) if key in known else Refused(key, "missing")
                for key in handful
            ]
            yield self._brought(wanted)

    def _brought(self, handful: Sequence[_Wanted | Refused]) -> list[Outcome]:
        """Make articles what they are to be: first their own fields, then where they lie."""
        outcomes: list[Outcome] = []
        moved: dict[bool, list[Article]] = {True: [], False: []}
        wanted = (each for each in handful if not isinstance(each, Refused))
        self.work.revisions.look_ahead(each.stored.article for each in wanted if each.differs)
        for each in handful:
            if isinstance(each, Refused):
                outcomes.append(each)
                continue
            before, version = each.stored.article, self._save(each)
            moves = each.binned is not (before.binned_at is not None)
            if moves:
                # What was not saved since it was read need not be read again.
                moved[each.binned].append(before if version == before.version else self.work.articles.get(before.id))
            outcomes.append(_former(before, version) if moves or version != before.version else each.unchanged)
        if moved[True]:
            self.forgotten.update(self.work.articles.put_away(moved[True]))
        if moved[False]:
            self.work.articles.take_out(moved[False], self.words)
        return outcomes

    def _save(self, wanted: _Wanted) -> int:
        """The version that it has then."""
        before = wanted.stored.article
        if not wanted.differs:
            return before.version
        why = "bulk" if wanted.article.status is before.status else "status"
        return self.work.articles.save(wanted.article, who=self.who, why=why, over=wanted.stored).version


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What an article is to be, and whether in the bin; `unchanged` is what becomes of it where it is so already."""

    stored: Stored
    article: Article
    binned: bool
    unchanged: Former | None = None

    @property
    def differs(self) -> bool:
        """Whether it is to be another than it is, wherever it lies."""
        return self.article != self.stored.article

    @classmethod
    def by(cls, stored: Stored, change: BulkChange) -> _Wanted | Refused:
        """What a change of many makes of it."""
        before = stored.article
        if change.status is not None and not may_pass(before.status, change.status):
            return Refused(before.id, "transition", before.headline, before.status)
        lies = before.binned_at is not None
        return cls(stored, _changed(before, change), lies if change.binned is None else change.binned)

    @classmethod
    def as_before(cls, stored: Stored, former: Former) -> _Wanted | Refused:
        """What it was before a change of many."""
        now = stored.article
        if now.version != former.version:
            return Refused(now.id, "conflict", now.headline, now.status)
        wanted = replace(
            now, status=former.status, section=former.section, tags=former.tags, published_at=former.published_at
        )
        return cls(stored, wanted, former.binned, _former(now, now.version))


def _changed(before: Article, change: BulkChange) -> Article:
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


def _report(handfuls: Iterable[Sequence[Outcome]]) -> BulkReport:
    found = tuple(chain.from_iterable(handfuls))
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
