# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts that go to readers, in batches, each with a hash of all that its page takes from the library."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, or_, select, tuple_

from newsdesk.document.fragment import Fragment
from newsdesk.domain.article import Article, Language, Status
from newsdesk.domain.section import Section
from newsdesk.store.article_derivation import unpack_fragment
from newsdesk.store.article_rows import ARTICLES, LISTED, articles
from newsdesk.store.moments import to_micros
from newsdesk.store.sections import Sections
from newsdesk.store.tables import article, article_text, photo
from newsdesk.store.transaction import chunks

_BATCH: Final = 200


@dataclass(frozen=True, slots=True)
class StoredText:
    """An article to be published, with its body as HTML and its photos in order of use.

    `digest` changes with everything of the article, its section and its photos that a page can show; the addresses of
    other articles it links to, and what changes often (views, rankings, related), are not in it.
    """

    article: Article
    fragment: Fragment
    photos: tuple[int, ...]
    digest: str


def publishable(
    connection: Connection, sections: Sections, now: datetime, languages: Iterable[Language] | None
) -> Iterator[StoredText]:
    """Published, not in the bin, no embargo at that time; newest first."""
    conditions = [
        LISTED,
        article.c.status == Status.PUBLISHED,
        or_(article.c.embargo_until.is_(None), article.c.embargo_until <= to_micros(now)),
    ]
    if languages is not None:
        conditions.append(article.c.language.in_([language.value for language in languages]))
    known = sections.by_id()
    query = (
        ARTICLES.add_columns(article_text.c.fragment)
        .join(article_text, article_text.c.article_id == article.c.id)
        .where(*conditions)
        .order_by(article.c.place.desc(), article.c.id.desc())
        .limit(_BATCH)
    )
    rows = connection.execute(query).all()
    while rows:
        yield from _texts(connection, rows, known)
        if len(rows) < _BATCH:
            return
        last = rows[-1]
        rows = connection.execute(query.where(tuple_(article.c.place, article.c.id) < (last.place, last.id))).all()


def _texts(connection: Connection, rows: Sequence[Any], sections: dict[int, Section]) -> Iterator[StoredText]:
    values = articles(connection, rows, bodies=True)
    pictures = _pictures(connection, {placed.photo for value in values for placed in value.figures})
    for row, value in zip(rows, values, strict=True):
        used = tuple(dict.fromkeys(placed.photo for placed in value.figures))
        section = sections[row.section_id]
        seen = [section.slug, section.name, sorted(section.names.items()), value.figures]
        digest = hashlib.sha256(row.digest)
        digest.update(msgspec.json.encode([seen, [pictures[key] for key in used]]))
        yield StoredText(value, unpack_fragment(row.fragment, value.body), used, digest.hexdigest())


def _pictures(connection: Connection, keys: set[int]) -> dict[int, tuple[Any, ...]]:
    """What pages show of photos, by id."""
    columns = (
        photo.c.id, photo.c.file, photo.c.sha256, photo.c.width, photo.c.height, photo.c.credit, photo.c.caption,
        photo.c.alt, photo.c.creator, photo.c.source, photo.c.copyright,
    )  # fmt: skip
    return {
        row.id: tuple(row)
        for chunk in chunks(sorted(keys))
        for row in connection.execute(select(*columns).where(photo.c.id.in_(chunk)))
    }
