# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of newsroom.db: private to the store, in step with the migrations.

Times are microseconds of UTC, days the number YYYYMMDD in the library's zone, small lists and mappings JSON.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    event,
    text,
)

from newsdesk.store.schema_parts import article_id, own_id
from newsdesk.store.schema_parts import metadata as metadata
from newsdesk.store.triggers import ARCHIVE_TRIGGERS, LEDGER_TRIGGERS, LIST_TRIGGERS, VIEWS_TRIGGERS
from newsdesk.store.views_tables import daily_views, recent_span, recent_views, view_file


def _listed(*columns: str) -> Index:
    """An index of the articles outside the bin; SQLite would not count on a partial one without reading the rows."""
    return Index(f"ix_article_{'_'.join(columns)}", "binned_at", *columns)


def _ordered(key: str) -> Index:
    """An order of the list that has all it is filtered by at hand; the number parts what is otherwise alike."""
    return Index(f"ix_article_{key}", "binned_at", key, "id", "status", "section_id", "language", "day")


setting = Table("setting", metadata, Column("key", Text, primary_key=True), Column("value", Text, nullable=False))

person = Table(
    "person",
    metadata,
    own_id(),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False, unique=True),
    Column("slug", Text, nullable=False, unique=True),
)

tag = Table(
    "tag",
    metadata,
    own_id(),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False, unique=True),
    Column("slug", Text, nullable=False, unique=True),
)

section = Table(
    "section",
    metadata,
    own_id(),
    Column("name", Text, nullable=False),
    Column("slug", Text, nullable=False, unique=True),
    Column("position", Integer, nullable=False, server_default="0"),
    Column("names", Text, nullable=False, server_default="{}"),
)

section_name = Table(
    "section_name",
    metadata,
    Column("folded", Text, primary_key=True),
    Column("section_id", ForeignKey("section.id"), nullable=False, index=True),
)

photo = Table(
    "photo",
    metadata,
    own_id(),
    Column("file", Text, nullable=False),
    Column("sha256", Text, unique=True),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("credit", Text, nullable=False),
    Column("creator", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("caption", Text, nullable=False),
    Column("headline", Text, nullable=False),
    Column("alt", Text, nullable=False),
    Column("copyright", Text, nullable=False),
    Column("usage_terms", Text, nullable=False),
    Column("taken_at", BigInteger),
    Column("place", Text, nullable=False),
    Column("keywords", Text, nullable=False),
    Index("ix_photo_uncredited", "credit", sqlite_where=text("credit = '' AND sha256 IS NOT NULL")),
    sqlite_autoincrement=True,
)

article = Table(
    "article",
    metadata,
    own_id(),
    Column("kind", Text, nullable=False),
    Column("slug", Text, nullable=False, unique=True),
    # Once an article was published its address never changes again.
    Column("slug_frozen", Boolean(create_constraint=False), nullable=False),
    Column("headline", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("kicker", Text, nullable=False),
    Column("lead", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("section_id", ForeignKey("section.id"), nullable=False),
    Column("language", Text, nullable=False),
    Column("translation_of", ForeignKey("article.id"), index=True),
    Column("subjects", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("dateline", Text, nullable=False),
    Column("published_at", BigInteger),
    Column("embargo_until", BigInteger),
    Column("day", Integer),
    # published_at, or created_at moved behind all dates for what has no date yet: one index serves the whole list.
    Column("place", BigInteger, nullable=False),
    Column("opening_views", Integer, nullable=False),
    Column("views", Integer, nullable=False),
    Column("pinned", Text, nullable=False),
    Column("struck", Text, nullable=False),
    Column("corrections", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Column("signs", Integer, nullable=False),
    Column("words", Integer, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("binned_at", BigInteger),
    _ordered("place"),
    _listed("status", "place"),
    _listed("section_id", "place"),
    _listed("language", "place"),
    _ordered("updated_at"),
    _ordered("folded"),
    _ordered("views"),
    _listed("day"),
    # For those whose numbers are known: an article itself is as long as its headline and lead.
    Index("ix_article_id", "id", "binned_at", "status", "section_id", "language", "day", "place"),
    Index("ix_article_embargo_until", "embargo_until", sqlite_where=text("embargo_until IS NOT NULL")),
    sqlite_autoincrement=True,
)

# How many articles there are of each kind that the list is filtered by; kept by triggers.
article_count = Table(
    "article_count",
    metadata,
    Column("status", Text, primary_key=True),
    Column("section_id", Integer, primary_key=True),
    Column("language", Text, primary_key=True),
    Column("binned", Boolean(create_constraint=False), primary_key=True),
    Column("articles", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# How many articles outside the bin stand under each day; kept by triggers.
day_count = Table(
    "day_count",
    metadata,
    Column("day", Integer, primary_key=True, autoincrement=False),
    Column("articles", Integer, nullable=False),
)

# Grows with every change of what the list shows or is ordered by; kept by triggers.
list_state = Table("list_state", metadata, own_id(), Column("number", Integer, nullable=False))

# A change of many articles: which, and how many of them were reached. It can be gone on with, and taken back.
bulk_change = Table(
    "bulk_change",
    metadata,
    own_id(),
    Column("begun_at", BigInteger, nullable=False),
    Column("who", Text, nullable=False),
    Column("change", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("articles", LargeBinary, nullable=False),
    Column("total", Integer, nullable=False),
    Column("reached", Integer, nullable=False),
    sqlite_autoincrement=True,
)

# What articles were before a step of it.
bulk_step = Table(
    "bulk_step",
    metadata,
    Column("bulk_id", ForeignKey("bulk_change.id"), primary_key=True),
    Column("reached", Integer, primary_key=True),
    Column("formers", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

# Apart from `article`, so that a list of articles reads no texts.
article_text = Table(
    "article_text",
    metadata,
    article_id(primary_key=True),
    Column("body", Text, nullable=False),
    Column("fragment", LargeBinary, nullable=False),
)

byline = Table(
    "byline",
    metadata,
    article_id(primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("role", Text, nullable=False),
    sqlite_with_rowid=False,
)

article_tag = Table(
    "article_tag",
    metadata,
    article_id(primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("tag_id", ForeignKey("tag.id"), nullable=False, index=True),
    sqlite_with_rowid=False,
)

figure = Table(
    "figure",
    metadata,
    article_id(primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("photo_id", ForeignKey("photo.id"), nullable=False, index=True),
    Column("caption", Text, nullable=False),
    Column("alt", Text),
    sqlite_with_rowid=False,
)

# No foreign key on `target`: a text may name an article that is not here (yet).
article_link = Table(
    "article_link",
    metadata,
    article_id(primary_key=True),
    Column("target", Integer, primary_key=True, index=True),
    sqlite_with_rowid=False,
)

revision = Table(
    "revision",
    metadata,
    own_id(),
    article_id(),
    Column("number", Integer, nullable=False),
    Column("saved_at", BigInteger, nullable=False),
    Column("who", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("signs", Integer, nullable=False),
    # NULL for the newest revision of an article: its text is the article itself.
    Column("snapshot", LargeBinary),
    # The number of the revision that the snapshot is packed against; NULL where it is whole.
    Column("base", Integer),
    # A hash of all of the revision but its name, taken when its text was packed away.
    Column("digest", LargeBinary),
    # What the save changed, by the names of fields; NULL for the first, and where it was not noted yet.
    Column("changed", Text),
    Column("name", Text),
    Index("ix_revision_article_id_number", "article_id", "number", unique=True),
    # Who worked on an article; an archive that was taken in is nobody's work.
    Index("ix_revision_who_article_id", "who", "article_id", sqlite_where=text("why != 'imported' AND who != ''")),
)

stamp = Table("stamp", metadata, article_id(primary_key=True), Column("data", LargeBinary, nullable=False))

blob = Table("blob", metadata, Column("sha256", Text, primary_key=True), Column("data", LargeBinary, nullable=False))

imported_source = Table(
    "imported_source",
    metadata,
    Column("path", Text, primary_key=True),
    Column("digest", Text, nullable=False, index=True),
    Column("article_id", ForeignKey("article.id"), nullable=False, index=True),
    Column("version", Integer, nullable=False),
)

# The stems as they went into the search index: an FTS5 table without content forgets a row only when it is given
# exactly what it was taught. The row's number there is `article_id` here.
search_stems = Table(
    "search_stems",
    metadata,
    article_id(primary_key=True),
    Column("language", Text, nullable=False),
    Column("stems", LargeBinary, nullable=False),
)

# In how many searchable articles of a language a stem stands; the empty stem counts the articles themselves.
term = Table(
    "term",
    metadata,
    Column("language", Text, primary_key=True),
    Column("stem", Text, primary_key=True),
    Column("articles", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# What exports put before readers, and what they took away (without a hash and a fragment); a chain of hashes. No
# foreign key: what was published outlives its article. The hash covers all other columns.
ledger = Table(
    "ledger",
    metadata,
    Column("sequence", Integer, primary_key=True),
    Column("at", Integer, nullable=False),
    Column("article_id", Integer, nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("path", Text, nullable=False),
    Column("theme", LargeBinary, nullable=False),
    Column("sha256", LargeBinary),
    Column("previous", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("dictionary", Integer),
    Column("fragment", LargeBinary),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

# What most fragments have in common, kept once: rows name the version that they were packed with.
ledger_dictionary = Table(
    "ledger_dictionary",
    metadata,
    Column("version", Integer, primary_key=True),
    Column("theme", LargeBinary, nullable=False),
    Column("samples", Integer, nullable=False),
    Column("data", LargeBinary, nullable=False),
    sqlite_strict=True,
)

# Of what readers open, made with all the others.
_READERSHIP: Final = (daily_views, recent_span, recent_views, view_file)

# remove_diacritics 0: the stems are folded already, and «й» is no «и».
SEARCH_TABLE: Final = (
    "CREATE VIRTUAL TABLE article_search USING fts5("
    "headline, lead, body, names, content='', tokenize='unicode61 remove_diacritics 0')"
)


@event.listens_for(metadata, "after_create")
def _make_the_rest(_: MetaData, connection: Connection, **_options: object) -> None:
    connection.exec_driver_sql(SEARCH_TABLE)
    connection.exec_driver_sql("INSERT INTO list_state (id, number) VALUES (1, 0)")
    for name, body in (LEDGER_TRIGGERS | LIST_TRIGGERS | ARCHIVE_TRIGGERS | VIEWS_TRIGGERS).items():
        connection.exec_driver_sql(f"CREATE TRIGGER {name} {body}")
