# SPDX-License-Identifier: GPL-3.0-or-later
"""The shelf: the list of articles as the window shows it, and the counts beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from newsdesk.domain.article import Article, Language
from newsdesk.domain.backups import Reason
from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.shelf import BulkChange, BulkReport, Former, ListPart, ListRow, ShelfCounts, ShelfFrame
from newsdesk.newsroom.backups import BackupDesk
from newsdesk.newsroom.bulk_changes import BulkDesk
from newsdesk.newsroom.bulk_works import BulkWorks
from newsdesk.newsroom.changes import Changes, Done
from newsdesk.newsroom.reports import Progress, silent
from newsdesk.store.database import Database
from newsdesk.store.shelf import KnownPlaces, ShelfRows
from newsdesk.store.unit_of_work import UnitOfWork

_ENDS = 50
_READ_AT_ONCE = 8192
_MOST_RUNS = 1000
"""A selection in more pieces makes the list slow."""


class Shelf:
    """Rows of the list, counts of the navigation, and changes of many articles at once."""

    def __init__(self, database: Database, who: str, backups: BackupDesk | None = None) -> None:
        self._database = database
        self._who = who
        self._backups = backups
        self._known = KnownPlaces()
        self.bulk = BulkWorks(database, who)

    # -- the list ----------------------------------------------------------------------------------------------------

    def frame(self) -> ShelfFrame:
        """What the list needs to be shown at all."""
        with self._database.read() as work:
            settings = work.settings.get()
            return ShelfFrame(work.sections.all(), settings.timezone, settings.language)

    def count(self, shown: ListFilter) -> int:
        """How many rows the list has."""
        with self._database.read() as work:
            return self._rows(work).count(shown)

    def page(self, shown: ListFilter, sort: Sort, offset: int, limit: int) -> tuple[ListRow, ...]:
        """The rows from `offset` on."""
        with self._database.read() as work:
            return self._told(work, shown, self._rows(work).ids(shown, sort, offset, limit))

    def glance(self, shown: ListFilter, sort: Sort, limit: int) -> ListPart:
        """The beginning of the list at once; where it is not known yet how it goes on, the part says so."""
        with self._database.read() as work:
            rows = self._rows(work)
            head = rows.head(shown, sort, limit)
            part = self._told(work, shown, head.ids)
            total = rows.total(shown, sort)
            whole = total is not None or head.all
            return ListPart(len(part) if total is None else total, 0, part, counted=whole)

    def look(
        self,
        shown: ListFilter,
        sort: Sort,
        first: int,
        limit: int,
        *,
        anchor: tuple[int, int] | None = None,
        follow: Sequence[int] = (),
        many: Sequence[int] = (),
    ) -> ListPart:
        """A run of the list and all that must be known to show it in the place of an earlier one.

        `anchor` is an article and the row at which it stood: where it stands elsewhere now, the run moves with it.
        `follow` names further articles whose rows are wanted; `many` are wanted as runs, and are quickest found where
        they stand in the order of the list.
        """
        with self._database.read() as work:
            rows = self._rows(work)
            total = rows.places(shown, sort).total
            wanted = dict.fromkeys([*follow, *([anchor[0]] if anchor else [])])
            found = {key: rows.place(shown, sort, key) for key in wanted}
            places = {key: place for key, place in found.items() if place is not None}
            if anchor is not None and anchor[0] in places:
                first += places[anchor[0]] - anchor[1]
            first = max(0, min(first, total - 1))
            part = self._told(work, shown, rows.ids(shown, sort, first, limit))
            return ListPart(total, first, part, places, runs=_runs(rows, shown, sort, many) if many else None)

    def ids(self, shown: ListFilter, sort: Sort, runs: Sequence[tuple[int, int]]) -> tuple[int, ...]:
        """The articles in runs of rows, each from its first row to its last."""
        with self._database.read() as work:
            rows = self._rows(work)
            return tuple(key for first, last in runs for key in rows.ids(shown, sort, first, last - first + 1))

    def seek(self, shown: ListFilter, sort: Sort, start: str, behind: int | None) -> tuple[int, int] | None:
        """The next article (its id and row) whose headline begins with a text, from another on and then around."""
        with self._database.read() as work:
            rows = self._rows(work)
            found = rows.seek(shown, sort, start, behind)
            place = None if found is None else rows.place(shown, sort, found)
            return None if found is None or place is None else (found, place)

    def _told(self, work: UnitOfWork, shown: ListFilter, keys: Sequence[int]) -> tuple[ListRow, ...]:
        """Articles as rows, each with the piece of it in which the words stand that are looked for."""
        rows = self._rows(work).rows(keys)
        if not shown.search or shown.binned:
            return rows
        pieces = work.searching.snippets(shown.search, [row.id for row in rows])
        return tuple(replace(row, snippet=pieces.get(row.id)) for row in rows)

    # -- what stands beside it ---------------------------------------------------------------------------------------

    def counts(self, shown: ListFilter) -> ShelfCounts:
        """How many articles another status, or another section, would show."""
        with self._database.read() as work:
            return self._rows(work).counts(shown)

    def cares(self, shown: ListFilter) -> tuple[int, int]:
        """How many articles are under embargo, and how many show a photo without a credit."""
        with self._database.read() as work:
            return self._rows(work).cares(shown)

    def tags_of(self, articles: Sequence[int]) -> dict[str, int]:
        """In how many of the articles each of their tags stands."""
        with self._database.read() as work:
            return work.shelf.tags(articles)

    def _rows(self, work: UnitOfWork) -> ShelfRows:
        return work.shelf.for_window(self._who, self._known)

    # -- changing ----------------------------------------------------------------------------------------------------

    def create_draft(self, section: str | None = None, language: Language | None = None) -> Done[int]:
        """Make a draft with nothing in it, in the library's language unless told."""
        with self._database.begin() as work:
            spoken = language or work.settings.get().language
            draft = Article(headline="", section=section or "", language=spoken)
            made = work.articles.add(draft, who=self._who)
        return Done(made.id, Changes.of_articles(made.id))

    def prepare_many(self, articles: Sequence[int], progress: Progress = silent) -> None:
        """Make the backup that goes before a change of more than one article; its progress may call both off."""
        if self._backups is not None and len(set(articles)) > 1:
            self._backups.before(Reason.BULK, progress)

    def change_many(self, articles: Sequence[int], change: BulkChange, *, prepared: bool = False) -> Done[BulkReport]:
        """Change articles in one transaction; `restore_many` takes it back by what the answer holds.

        Unless it is `prepared` a backup is made first.
        """
        if not prepared:
            self.prepare_many(articles)
        with self._database.begin() as work:
            report = BulkDesk(work, self._who).change(articles, change)
        return _done(report)

    def restore_many(self, formers: Sequence[Former]) -> Done[BulkReport]:
        """Make articles what they were before `change_many`."""
        with self._database.begin() as work:
            report = BulkDesk(work, self._who).restore(formers)
        return _done(report)


def _runs(rows: ShelfRows, shown: ListFilter, sort: Sort, many: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """The rows at which many articles stand, neighbours together."""
    left, total, found = set(many), rows.places(shown, sort).total, list[tuple[int, int]]()
    start, end = (_end(rows, shown, sort, keys) for keys in (many[:_ENDS], many[: -_ENDS - 1 : -1]))
    low, high = sorted((total if start is None else start, 0 if end is None else end + 1))
    for first, last in ((low, high), (0, low), (high, total)):
        for at in range(first, last, _READ_AT_ONCE):
            for row, key in enumerate(rows.ids(shown, sort, at, min(_READ_AT_ONCE, last - at)), at):
                if key not in left:
                    continue
                left.discard(key)
                if found and found[-1][1] == row - 1:
                    found[-1] = found[-1][0], row
                elif len(found) == _MOST_RUNS:
                    return ()
                else:
                    found.append((row, row))
        # In another order they stand elsewhere too; in the same one, what is left stands nowhere.
        if len(left) <= _ENDS and not any(rows.place(shown, sort, key) is not None for key in left):
            break
    return tuple(sorted(found))


def _end(rows: ShelfRows, shown: ListFilter, sort: Sort, keys: Sequence[int]) -> int | None:
    """The row of the first of some articles that stands anywhere."""
    return next((row for key in keys if (row := rows.place(shown, sort, key)) is not None), None)


def _done(report: BulkReport) -> Done[BulkReport]:
    changed = tuple(each.id for each in report.changed)
    return Done(report, Changes.of_articles(*changed) if changed else Changes())
