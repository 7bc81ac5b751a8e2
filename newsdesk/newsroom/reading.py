# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading: articles and photos in the forms in which they are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.plain_text import plain_text
from newsdesk.domain.article import Article
from newsdesk.domain.photo import Photo
from newsdesk.domain.readership import Ranked, Window
from newsdesk.newsroom.documents import Document, article_document, article_file, photo_document
from newsdesk.newsroom.photo_desk import thumbnail
from newsdesk.store.database import Database


def documents_of(database: Database, articles: Sequence[Article]) -> list[Document]:
    """Articles as documents of plain values."""
    with database.read() as work:
        settings, sections = work.settings.get(), work.sections.all()
    return [article_document(article, settings, sections) for article in articles]


def document_of_photo(database: Database, photo: Photo) -> Document:
    """The photo as a document of plain values."""
    with database.read() as work:
        settings = work.settings.get()
    small = thumbnail(database, photo)
    inside = None if small is None else str(small.relative_to(database.folder))
    return photo_document(photo, settings, inside)


def markdown_file(database: Database, article: int) -> str:
    """The article as a Markdown file with front matter."""
    with database.read() as work:
        return article_file(work.articles.get(article), work.settings.get(), work.sections.all())


def plain(database: Database, article: int) -> str:
    """The article as plain text: headline, lead and body."""
    with database.read() as work:
        stored = work.articles.get(article)
    parts = (stored.headline, stored.lead, plain_text(from_markdown(stored.body)))
    return "\n\n".join(part for part in parts if part)


def popular(
    database: Database, window: Window, until: date | None, section: str | None, limit: int
) -> tuple[Ranked, ...]:
    """The most opened articles of the window that ends with `until`, today in the library's zone unless given."""
    with database.read() as work:
        last = until or datetime.now(UTC).astimezone(work.settings.get().timezone).date()
        return work.views.ranking(window, last, section=section, limit=limit)
