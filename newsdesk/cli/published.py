# SPDX-License-Identifier: GPL-3.0-or-later
"""The command that shows what stood on an article's page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from newsdesk.cli import documents
from newsdesk.cli.call import Call
from newsdesk.cli.output import Answer, table
from newsdesk.cli.wording import Words
from newsdesk.errors import NeverPublished, NotYetPublished, WithdrawnBefore
from newsdesk.newsroom.page_words import page_lines

if TYPE_CHECKING:
    from newsdesk.domain.published import Publication, Standing
    from newsdesk.newsroom.newsroom import Newsroom

_SHORT_HASH = 12


def published(newsroom: Newsroom, call: Call) -> Answer:
    """The rows of the ledger of an article, or what stood on its page at a time."""
    options, words = call.options, call.words
    zone = newsroom.settings().timezone
    noted = newsroom.ledger.of(options.id)
    moment = options.at and _moment(options.at, zone)
    if moment is None or options.list:
        shown = [each for each in noted if moment is None or each.at <= moment]
        return Answer(
            lambda: [documents.publication(each, zone) for each in shown],
            lambda: _table(shown, zone, words) if shown else [_nothing(options.id, noted, moment, zone, words)],
        )
    standing = newsroom.ledger.at(options.id, moment)
    if standing is None:
        raise _absence(options.id, noted, moment, zone)
    if options.form == "html":
        return Answer(lambda: documents.standing(standing, zone), lambda: [standing.fragment])
    return Answer(lambda: documents.standing(standing, zone), lambda: _text(standing, zone, words))


def _moment(text: str, zone: ZoneInfo) -> datetime:
    """The time that was named in the library's zone; of a day alone its end."""
    from newsdesk.language.asked_moment import asked_moment  # start-up time: it brings Babel along

    found = asked_moment(text, zone)
    assert found is not None  # noqa: S101 - the parser of the command line has looked at it
    return found


def _clock(moment: datetime, zone: ZoneInfo) -> str:
    return documents.moment(moment, zone)[:19].replace("T", " ")


def _absence(
    article: int, noted: Sequence[Publication], moment: datetime, zone: ZoneInfo
) -> NeverPublished | NotYetPublished | WithdrawnBefore:
    """Why nothing stood there at that time."""
    before = [each for each in noted if each.at <= moment]
    if before:
        return WithdrawnBefore(article, _clock(moment, zone), _clock(before[-1].at, zone))
    if noted:
        return NotYetPublished(article, _clock(moment, zone), _clock(noted[0].at, zone))
    return NeverPublished(article)


def _nothing(article: int, noted: Sequence[Publication], moment: datetime | None, zone: ZoneInfo, words: Words) -> str:
    if noted and moment is not None:
        return words("published.nothing_then", article=article, at=_clock(moment, zone))
    return words("published.nothing", article=article)


def _table(noted: Sequence[Publication], zone: ZoneInfo, words: Words) -> list[str]:
    headings = [words(f"column.{name}") for name in ("sequence", "at", "event", "revision", "sha256")]
    cells = (
        (each.sequence, _clock(each.at, zone), words(f"event.{each.event.value}"), each.revision, _short(each.sha256))
        for each in noted
    )
    return table(headings, cells, frozenset({0, 3}))


def _short(sha256: str) -> str:
    return f"{sha256[:_SHORT_HASH]}…" if sha256 else "–"


def _text(standing: Standing, zone: ZoneInfo, words: Words) -> Iterator[str]:
    """What stood there, to read: since when, where, and the words of the page."""
    row = standing.publication
    values = {"article": row.article, "revision": row.revision, "sequence": row.sequence, "at": _clock(row.at, zone)}
    if standing.until is None:
        yield words("published.since", **values)
    else:
        yield words("published.until", until=_clock(standing.until, zone), **values)
    yield words("published.page", path=row.path)
    yield f"SHA-256: {row.sha256}"
    yield ""
    yield from page_lines(standing.fragment)
