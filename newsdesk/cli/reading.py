# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that only look: list, show, history, archive, popular, related, photos."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from newsdesk.cli import documents
from newsdesk.cli.call import Call
from newsdesk.cli.output import Answer, table
from newsdesk.cli.wording import Words
from newsdesk.domain.article import Language, Status
from newsdesk.domain.query import ArticleQuery, Sort
from newsdesk.domain.readership import Window

if TYPE_CHECKING:
    from newsdesk.domain.article import Article
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.reports import DiffPiece

Document = dict[str, Any]


def list_articles(newsroom: Newsroom, call: Call) -> Answer:
    """The articles that fit the filters."""
    options = call.options
    query = ArticleQuery(
        status=options.status and Status(options.status),
        section=options.section,
        language=options.language and Language(options.language),
        day=options.day,
        search=options.search,
        sort=Sort(options.sort or (Sort.RELEVANCE if options.search else Sort.NEWEST)),
        limit=options.limit,
    )
    found = newsroom.find(query)
    rows = newsroom.documents(found.articles)
    return Answer(lambda: documents.articles(found.total, rows), lambda: article_table(rows, found.total, call.words))


def article_table(rows: list[Document], total: int, words: Words) -> Iterator[str]:
    """Articles for people: a line each, and how many there are."""
    if rows:
        headings = [words(f"column.{name}") for name in ("id", "date", "status", "section", "views", "headline")]
        yield from table(headings, map(_article_row, rows), frozenset({0, 4}))
        yield ""
    yield words("list.total", total=total, shown=len(rows)) if rows or total else words("list.nothing")


def _article_row(article: Document) -> tuple[object, ...]:
    when = clock(article["published_at"] or article["created_at"])
    return article["id"], when, article["status"], article["section"], article["views"], article["headline"]


def clock(moment: str | None) -> str:
    """«2024-12-05 14:30» of an ISO time, in its own zone."""
    return "" if moment is None else moment[:16].replace("T", " ")


def show(newsroom: Newsroom, call: Call) -> Answer:
    """One article, in the form asked for."""
    article = newsroom.article(call.options.id)
    form = call.options.form
    text: Callable[[], Iterable[str]]
    if form in _FORMS:
        text = partial(_in_form, newsroom, article.id, form)
    else:
        text = partial(_article_text, newsroom, article, call.words)
    return Answer(lambda: newsroom.document(article), text, only_document=form == "json")


_FORMS: dict[str, Callable[[Newsroom, int], str]] = {
    "markdown": lambda newsroom, article: newsroom.markdown_file(article),
    "html": lambda newsroom, article: newsroom.body_html(article),
    "text": lambda newsroom, article: newsroom.plain(article),
}


def _in_form(newsroom: Newsroom, article: int, form: str) -> list[str]:
    return [_FORMS[form](newsroom, article).rstrip("\n")]


def _article_text(newsroom: Newsroom, found: Article, words: Words) -> Iterator[str]:
    """The article to read: what it is, who wrote it, the text, and its pictures."""
    article = newsroom.document(found)
    yield _summary(article, words)
    names = ", ".join(credit["name"] for credit in article["byline"])
    for part in (names, article["kicker"]):
        if part:
            yield part
    yield ""
    yield newsroom.plain(found.id).rstrip("\n")
    if article["figures"]:
        yield ""
        for figure in article["figures"]:
            yield words("show.figure", **figure)


def _summary(article: Document, words: Words) -> str:
    parts = [f"№ {article['id']}", article["kind"], article["status"], article["section"], article["language"]]
    when = clock(article["published_at"])
    counts = words("show.counts", signs=article["signs"], words=article["words"], views=article["views"])
    return " · ".join(part for part in (*parts, when, counts) if part)


def history(newsroom: Newsroom, call: Call) -> Answer:
    """The saved states of an article, or what changed between two of them."""
    article = newsroom.article(call.options.id)
    if call.options.diff:
        pieces = newsroom.difference(article.id, *call.options.diff)
        return Answer(lambda: documents.difference(pieces), lambda: ["".join(map(_marked, pieces))])
    zone = newsroom.settings().timezone
    rows = documents.history(newsroom.history(article.id), zone)
    return Answer(lambda: rows, lambda: _history_text(rows, call.words))


def _marked(piece: DiffPiece) -> str:
    before, after = {"added": ("{+", "+}"), "removed": ("[-", "-]")}.get(piece.op, ("", ""))
    return before + piece.text + after


def _history_text(rows: list[Document], words: Words) -> Iterable[str]:
    headings = [words(f"column.{name}") for name in ("revision", "saved_at", "who", "why", "signs")]
    cells = (
        (row["revision"], clock(row["saved_at"]), row["who"], words.of_code("why", row["why"]), row["signs"])
        for row in rows
    )
    return table(headings, cells, frozenset({0, 4}))


def archive(newsroom: Newsroom, call: Call) -> Answer:
    """How many articles stand under each year, month or day."""
    counts = newsroom.archive(call.options.year, call.options.month)
    headings = [call.words("column.date"), call.words("column.articles")]
    rows = [(count.date, count.articles) for count in counts]
    return Answer(
        lambda: documents.archive(counts),
        lambda: table(headings, rows, frozenset({1})) if rows else [call.words("list.nothing")],
    )


def popular(newsroom: Newsroom, call: Call) -> Answer:
    """What readers open most."""
    options = call.options
    until = options.until or datetime.now(newsroom.settings().timezone).date()
    places = newsroom.popular(Window(options.window), until, options.section, options.limit)
    rows = documents.ranking(places)
    return Answer(lambda: rows, lambda: _ranking_text(rows, call.words))


def _ranking_text(rows: list[Document], words: Words) -> Iterable[str]:
    if not rows:
        return [words("popular.nothing")]
    headings = [words(f"column.{name}") for name in ("rank", "change", "views", "id", "section", "headline")]
    cells = ((row["rank"], _change(row), row["views"], row["id"], row["section"], row["headline"]) for row in rows)
    return table(headings, cells, frozenset({0, 1, 2, 3}))


def _change(row: Document) -> str:
    change = row["change"]
    return "" if change is None else f"{change:+d}" if change else "="


def related(newsroom: Newsroom, call: Call) -> Answer:
    """What may be read after an article, and why."""
    rows = documents.related(newsroom.related(call.options.id, call.options.limit))
    return Answer(lambda: rows, lambda: _related_text(rows, call.words))


def _related_text(rows: list[Document], words: Words) -> Iterable[str]:
    if not rows:
        return [words("list.nothing")]
    headings = [words(f"column.{name}") for name in ("id", "score", "headline", "because")]
    cells = ((row["id"], f"{row['score']:.1f}", row["headline"], ", ".join(row["because"])) for row in rows)
    return table(headings, cells, frozenset({0, 1}))


def photos(newsroom: Newsroom, call: Call) -> Answer:
    """The photos of the library."""
    rows = [newsroom.photo_document(photo) for photo in newsroom.photos(call.options.uncredited)]
    return Answer(lambda: documents.photos(rows), lambda: photo_table(rows, call.words))


def photo_table(rows: list[Document], words: Words) -> Iterator[str]:
    """Photos for people: a line each, and how many there are."""
    if rows:
        headings = [words(f"column.{name}") for name in ("id", "size", "used_in", "credit", "caption")]
        yield from table(headings, (_photo_row(row, words) for row in rows), frozenset({0}))
        yield ""
    yield words("list.total", total=len(rows), shown=len(rows)) if rows else words("list.nothing")


def _photo_row(photo: Document, words: Words) -> tuple[object, ...]:
    size = f"{photo['width']}×{photo['height']}" if photo["sha256"] else words("photos.awaited")
    used = ", ".join(map(str, photo["used_in"])) or "–"
    return photo["id"], size, used, photo["credit"] or words("photos.no_credit"), photo["caption"]
