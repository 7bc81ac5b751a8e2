# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of a whole library: its store, its media, its ledger, and the preflight of every article."""

from __future__ import annotations

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.tree import Document
from newsdesk.document.walk import figures
from newsdesk.domain.article import Article
from newsdesk.domain.preflight import Finding, examine
from newsdesk.domain.query import ListFilter
from newsdesk.newsroom.index_rebuilding import rebuild_index_of
from newsdesk.newsroom.ledger import examined
from newsdesk.newsroom.reports import CheckProblem, CheckReport, Progress, silent
from newsdesk.store.backup import check_integrity
from newsdesk.store.database import Database
from newsdesk.store.unit_of_work import UnitOfWork


def check(database: Database, *, rebuild_index: bool = False, progress: Progress = silent) -> CheckReport:
    """Look at everything; with `rebuild_index` the search index is made anew first. `progress` is told of each of them,
    then of the ledger, and may call all off."""
    if rebuild_index:
        rebuild_index_of(database, progress)
    found: list[CheckProblem] = []
    with database.read() as work:
        photos = {photo.id: photo for photo in work.photos.all()}

    def look(article: Article, document: Document) -> None:
        if article.binned_at is None:
            findings = examine(article, document, photos)
            found.extend(CheckProblem("article", article.id, each.code, each.detail) for each in findings)

    problems = [
        CheckProblem(problem.kind, problem.id, problem.message_key, problem.detail)
        for problem in check_integrity(database, progress, look)
    ]
    if not any(problem.code == "damaged database" for problem in problems):
        problems += examined(database, progress)
    with database.read() as work:
        articles = work.shelf.count(ListFilter())
    awaited = [
        CheckProblem("photo", photo.id, "photo awaited", photo.credit) for photo in photos.values() if photo.awaited
    ]
    return CheckReport(articles, len(photos), (*problems, *found, *awaited))


def preflight(work: UnitOfWork, article: Article) -> tuple[Finding, ...]:
    """All that an article should be freed of before readers see it, warnings included."""
    document = from_markdown(article.body)
    wanted = {int(figure.photo) for figure in figures(document) if figure.photo.isdecimal()}
    return examine(article, document, work.photos.many(wanted))
