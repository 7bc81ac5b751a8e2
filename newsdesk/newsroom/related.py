# SPDX-License-Identifier: GPL-3.0-or-later
"""«Читайте также»: what the editor pinned, then what shares rare words, tags and people."""

from __future__ import annotations

from newsdesk.domain.article import Article
from newsdesk.newsroom.reports import Related
from newsdesk.store.unit_of_work import UnitOfWork

PINNED_SCORE = 1000.0


def related_articles(work: UnitOfWork, article_id: int, limit: int) -> tuple[Related, ...]:
    """The articles to read after this one, best first, without those that the editor struck."""
    article = work.articles.get(article_id)
    choice = article.related
    passed_over = {article_id, *choice.struck, *choice.pinned}
    hits = [hit for hit in work.search.related(article_id, limit + len(passed_over)) if hit.id not in passed_over]
    others = work.articles.many((*choice.pinned, *(hit.id for hit in hits)))
    pinned = [
        Related(other.id, other.headline, PINNED_SCORE, ("pinned",))
        for other in (others.get(each) for each in choice.pinned)
        if other is not None
    ]
    found = [
        Related(hit.id, others[hit.id].headline, hit.score, (*hit.words, *_shared(article, others[hit.id])))
        for hit in hits
        if hit.id in others
    ]
    return tuple(pinned + found)[:limit]


def _shared(article: Article, other: Article) -> tuple[str, ...]:
    names = {credit.name for credit in article.byline}
    tags = tuple(tag for tag in other.tags if tag in article.tags)
    return (*tags, *(credit.name for credit in other.byline if credit.name in names))
