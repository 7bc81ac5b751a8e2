# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of a whole library: its store, its media, its ledger, and the preflight of every article."""

from __future__ import annotations

from collections.abc import Iterator

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.walk import figures
from newsdesk.domain.article import Article
from newsdesk.domain.preflight import Finding, examine
from newsdesk.newsroom.index_rebuilding import rebuild_index_of
from newsdesk.newsroom.ledger import examined
from newsdesk.newsroom.reports import CheckProblem, CheckReport, Progress, silent
from newsdesk.store.backup import check_integrity
from newsdesk.store.database import Database
from newsdesk.store.unit_of_work import UnitOfWork

_BATCH = 200


def check(database: Database, *, rebuild_index: bool = False, progress: Progress = silent) -> CheckReport:
    """Look at everything; with `rebuild_index` the search index is made anew first. `progress` is of what takes long:
    the index, then the ledger."""
    if rebuild_index:
        rebuild_index_of(database, progress)
    problems = [
        CheckProblem(problem.kind, problem.id, problem.message_key, problem.detail)
        for problem in check_integrity(database)
    ]
    if not any(problem.code == "damaged database" for problem in problems):
        problems += examined(database, progress)
    with database.read() as work:
        ids = tuple(work.articles.ids())
        photos = work.photos.all()
        for article in _articles(work, ids):
            problems += [
                CheckProblem("article", article.id, finding.code, finding.detail)
                for finding in preflight(work, article)
            ]
    problems += [CheckProblem("photo", photo.id, "photo awaited", photo.credit) for photo in photos if photo.awaited]
    return CheckReport(len(ids), len(photos), tuple(problems))


def _articles(work: UnitOfWork, ids: tuple[int, ...]) -> Iterator[Article]:
    for start in range(0, len(ids), _BATCH):
        found = work.articles.many(ids[start : start + _BATCH])
        yield from (found[each] for each in ids[start : start + _BATCH] if each in found)


def preflight(work: UnitOfWork, article: Article) -> tuple[Finding, ...]:
    """All that an article should be freed of before readers see it, warnings included."""
    document = from_markdown(article.body)
    wanted = {int(figure.photo) for figure in figures(document) if figure.photo.isdecimal()}
    return examine(article, document, work.photos.many(wanted))
