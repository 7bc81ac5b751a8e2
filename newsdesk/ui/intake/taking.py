# SPDX-License-Identifier: GPL-3.0-or-later
"""The work of an import off the GUI thread, and the undated articles it brought."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk.domain.article import Article
from newsdesk.newsroom.changes import Changes, Done, Subject
from newsdesk.newsroom.reports import IntakeReport, Progress

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom

TOUCHED = Changes(frozenset({Subject.ARTICLES, Subject.NAMES, Subject.PHOTOS}))
_MOST_LOOKED_AT = 500


@dataclass(frozen=True, slots=True)
class TakenFiles:
    """A report, the headlines of some of its articles, and the ids of those that have no date."""

    report: IntakeReport
    headlines: tuple[tuple[int, str], ...] = ()
    undated: tuple[int, ...] = ()


def take_files(newsroom: Newsroom, paths: Sequence[Path], progress: Progress) -> Done[TakenFiles]:
    """Take files, folders and archives in."""
    report = newsroom.take_in(paths, None, progress)
    articles = [newsroom.article(each) for each in dict.fromkeys(report.articles[:_MOST_LOOKED_AT])]
    return Done(
        TakenFiles(
            report,
            tuple((each.id, each.headline) for each in articles),
            tuple(each.id for each in articles if each.published_at is None),
        ),
        TOUCHED,
    )


def date_articles(newsroom: Newsroom, articles: Sequence[int], day: date) -> Done[tuple[Article, ...]]:
    """Give articles a day of publication, at its beginning in the library's zone."""
    dated = tuple(newsroom.change(each, {"published_at": f"{day.isoformat()}T00:00"}) for each in articles)
    return Done(dated, Changes.of_articles(*articles))
