# SPDX-License-Identifier: GPL-3.0-or-later
"""The command that searches: hits with the piece of each in which the words stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newsdesk.cli import documents
from newsdesk.cli.call import Call
from newsdesk.cli.output import Answer
from newsdesk.cli.reading import clock
from newsdesk.cli.wording import Words
from newsdesk.domain.query import Sort

if TYPE_CHECKING:
    from newsdesk.domain import found
    from newsdesk.newsroom.newsroom import Newsroom

_SHOWN = 20


def search(newsroom: Newsroom, call: Call) -> Answer:
    """The articles that a search finds."""
    options = call.options
    sort, limit = Sort(options.sort or Sort.RELEVANCE), options.limit or _SHOWN
    answer = newsroom.searching.find(options.query, sort, limit)
    # Who waits for a program waits for all of its answer.
    if not answer.exact and (len(answer.hits) < limit or sort is Sort.NEWEST):
        answer = newsroom.searching.find(options.query, sort, limit, whole=True)
    rows = newsroom.documents([hit.article for hit in answer.hits])
    document = documents.searched(answer, rows)
    return Answer(lambda: document, lambda: _text(answer, rows, call.words))


def _text(answer: found.Answer, rows: list[dict[str, Any]], words: Words) -> Iterator[str]:
    for hit, row in zip(answer.hits, rows, strict=True):
        when = clock(row["published_at"] or row["created_at"])
        yield f"{row['id']}  {when}  {row['section']}  {row['headline']}"
        if hit.snippet.text:
            yield f"    {_marked(hit.snippet.text, hit.snippet.marks)}"
    if answer.hits:
        yield ""
    total = str(answer.total) if answer.exact else f"{answer.total}+"
    yield words("list.total", total=total, shown=len(rows)) if rows else words("list.nothing")
    if answer.suggestion:
        yield words("list.meant", query=answer.suggestion)
    if not answer.complete:
        yield words("list.incomplete")


def _marked(text: str, marks: tuple[tuple[int, int], ...]) -> str:
    """The text with its marks as Markdown has them."""
    found, at = [], 0
    for first, last in marks:
        found += [text[at:first], "**", text[first:last], "**"]
        at = last
    return "".join((*found, text[at:]))
