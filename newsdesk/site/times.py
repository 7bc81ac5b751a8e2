# SPDX-License-Identifier: GPL-3.0-or-later
"""Moments as pages show them, in the library's zone and the page's language."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from newsdesk.domain.article import Article
from newsdesk.language.dates import clock, long_date
from newsdesk.language.zones import in_zone
from newsdesk.site.contexts import Moment

_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


def published(article: Article, zone: ZoneInfo) -> datetime:
    """When the article came out, in the library's zone."""
    return in_zone(article.published_at or article.created_at or _BEGINNING, zone)


def moment(at: datetime, language: str) -> Moment:
    """A time that already stands in the library's zone."""
    day = long_date(at.date(), language)
    hours = clock(at)
    return Moment(iso=at.isoformat(timespec="seconds"), text=f"{day}, {hours}", day=day, clock=hours)
