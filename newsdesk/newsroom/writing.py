# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing: change an article, bin it and bring it back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from newsdesk.domain.article import Article, Status
from newsdesk.domain.workflow import WAYS, may_pass
from newsdesk.errors import ArticleMissing, FieldInvalid, TransitionRefused
from newsdesk.newsroom.fields import with_fields
from newsdesk.store.database import Database
from newsdesk.store.unit_of_work import UnitOfWork


def change(database: Database, article_id: int, fields: Mapping[str, str], who: str) -> Article:
    """Set fields of an article from texts: all of them, or none."""
    with database.begin() as work:
        stored = work.articles.stored(article_id)
        before = stored.article
        after = checked(work, before, with_fields(before, fields, work.settings.get().timezone))
        why = "saved" if after.status is before.status else "status"
        return work.articles.save(after, who=who, why=why, over=stored)


def checked(work: UnitOfWork, before: Article, after: Article) -> Article:
    """The article as it may be saved: refused where it points to nothing or goes a way that the desk does not know."""
    known = set(work.articles.many(_references(after)))
    # What it pointed to before may lie in the bin by now; that is no reason to keep a text from being saved.
    _check_references(known | set(_references(before)), after)
    if after.section != before.section and after.section:
        after = replace(after, section=work.sections.named(after.section).name)
    return after if after.status is before.status else _passed_on(before, after)


def _references(article: Article) -> tuple[int, ...]:
    pointed = (*article.related.pinned, *article.related.struck)
    return pointed if article.translation_of is None else (*pointed, article.translation_of)


def _check_references(known: set[int], article: Article) -> None:
    for reference in _references(article):
        if reference not in known:
            raise ArticleMissing(reference)
    if article.translation_of == article.id:
        raise FieldInvalid("translation_of", str(article.id), "another article")
    if article.id in article.related.pinned:
        raise FieldInvalid("related", str(article.id), "another article")


def _passed_on(before: Article, after: Article) -> Article:
    if not may_pass(before.status, after.status):
        allowed = tuple(str(status) for status in WAYS[before.status])
        raise TransitionRefused(before.id, str(before.status), str(after.status), allowed)
    if after.status is Status.PUBLISHED and after.published_at is None:
        return replace(after, published_at=datetime.now(UTC).replace(microsecond=0))
    return after


def bin_articles(database: Database, ids: Sequence[int]) -> None:
    """Put articles into the bin."""
    with database.begin() as work:
        work.articles.bin(ids)


def undelete(database: Database, ids: Sequence[int]) -> None:
    """Take articles out of the bin again."""
    with database.begin() as work:
        work.articles.undelete(ids)
