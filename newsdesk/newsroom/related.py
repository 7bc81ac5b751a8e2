# SPDX-License-Identifier: GPL-3.0-or-later
"""«Читайте также»: what the editor pinned, then what shares rare words, without what the editor struck."""

from __future__ import annotations

from collections.abc import Container

from newsdesk.domain.article import Article
from newsdesk.newsroom.reports import Related
from newsdesk.store.related import RelatedHit
from newsdesk.store.unit_of_work import UnitOfWork

PINNED_SCORE = 1000.0


def related_articles(work: UnitOfWork, article_id: int, limit: int) -> tuple[Related, ...]:
    """The articles to read after this one, best first, with the reasons."""
    return related_to(work, work.articles.get(article_id), limit)


def related_to(work: UnitOfWork, article: Article, limit: int) -> tuple[Related, ...]:
    """The articles to read after one whose fields stand as given, saved or not; its words are those last saved."""
    hits = {hit.id: hit for hit in _hits(work, article, limit)}
    others = work.articles.many((*article.related.pinned, *hits))
    order = [each for each in (*article.related.pinned, *hits) if each in others]
    return tuple(
        Related(each, others[each].headline, hits[each].score, _because(hits[each], article, others[each]))
        if each in hits
        else Related(each, others[each].headline, PINNED_SCORE, ("pinned",))
        for each in order[:limit]
    )


def related_ids(
    work: UnitOfWork, article: Article, going: Container[int], edition: Container[int], limit: int
) -> tuple[int, ...]:
    """The ids of the same articles: what is pinned of all `going` to readers, the rest of the article's `edition`."""
    passed_over = _passed_over(article)
    found = work.search.related_among(article.id, edition, limit + len(passed_over))
    pinned = (each for each in article.related.pinned if each in going)
    return (*pinned, *(each for each in found if each not in passed_over))[:limit]


def _hits(work: UnitOfWork, article: Article, limit: int) -> list[RelatedHit]:
    """What shares words with the article and was neither pinned to it nor struck from it."""
    passed_over = _passed_over(article)
    return [hit for hit in work.search.related(article.id, limit + len(passed_over)) if hit.id not in passed_over]


def _passed_over(article: Article) -> set[int]:
    return {article.id, *article.related.struck, *article.related.pinned}


def _because(hit: RelatedHit, article: Article, other: Article) -> tuple[str, ...]:
    """The words, tags and people that both share, each once."""
    names = {credit.name for credit in article.byline}
    tags = (tag for tag in other.tags if tag in article.tags)
    people = (credit.name for credit in other.byline if credit.name in names)
    return tuple({reason.casefold(): reason for reason in (*people, *tags, *hit.words)}.values())
