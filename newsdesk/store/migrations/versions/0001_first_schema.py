# SPDX-License-Identifier: GPL-3.0-or-later
"""The first schema, as it was: written out, so that later changes of the tables cannot reach back to it."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

_SCHEMA = """
CREATE TABLE setting (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_setting PRIMARY KEY ("key")
);
CREATE TABLE person (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    slug TEXT NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT uq_person_folded UNIQUE (folded),
    CONSTRAINT uq_person_slug UNIQUE (slug)
);
CREATE TABLE tag (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    slug TEXT NOT NULL,
    CONSTRAINT pk_tag PRIMARY KEY (id),
    CONSTRAINT uq_tag_folded UNIQUE (folded),
    CONSTRAINT uq_tag_slug UNIQUE (slug)
);
CREATE TABLE section (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    slug TEXT NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    names TEXT DEFAULT '{}' NOT NULL,
    CONSTRAINT pk_section PRIMARY KEY (id),
    CONSTRAINT uq_section_slug UNIQUE (slug)
);
CREATE TABLE photo (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    file TEXT NOT NULL,
    sha256 TEXT,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    credit TEXT NOT NULL,
    creator TEXT NOT NULL,
    source TEXT NOT NULL,
    caption TEXT NOT NULL,
    headline TEXT NOT NULL,
    alt TEXT NOT NULL,
    copyright TEXT NOT NULL,
    usage_terms TEXT NOT NULL,
    taken_at BIGINT,
    place TEXT NOT NULL,
    keywords TEXT NOT NULL,
    CONSTRAINT uq_photo_sha256 UNIQUE (sha256)
);
CREATE TABLE view_file (
    sha256 TEXT NOT NULL,
    file TEXT NOT NULL,
    lines INTEGER NOT NULL,
    counted_at BIGINT NOT NULL,
    CONSTRAINT pk_view_file PRIMARY KEY (sha256)
);
CREATE TABLE blob (
    sha256 TEXT NOT NULL,
    data BLOB NOT NULL,
    CONSTRAINT pk_blob PRIMARY KEY (sha256)
);
CREATE TABLE term (
    language TEXT NOT NULL,
    stem TEXT NOT NULL,
    articles INTEGER NOT NULL,
    CONSTRAINT pk_term PRIMARY KEY (language, stem)
) WITHOUT ROWID;
CREATE TABLE section_name (
    folded TEXT NOT NULL,
    section_id INTEGER NOT NULL,
    CONSTRAINT pk_section_name PRIMARY KEY (folded),
    CONSTRAINT fk_section_name_section_id_section FOREIGN KEY(section_id) REFERENCES section (id)
);
CREATE INDEX ix_section_name_section_id ON section_name (section_id);
CREATE TABLE article (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    slug TEXT NOT NULL,
    slug_frozen BOOLEAN NOT NULL,
    headline TEXT NOT NULL,
    folded TEXT NOT NULL,
    kicker TEXT NOT NULL,
    lead TEXT NOT NULL,
    status TEXT NOT NULL,
    section_id INTEGER NOT NULL,
    language TEXT NOT NULL,
    translation_of INTEGER,
    subjects TEXT NOT NULL,
    source TEXT NOT NULL,
    dateline TEXT NOT NULL,
    published_at BIGINT,
    embargo_until BIGINT,
    day INTEGER,
    place BIGINT NOT NULL,
    opening_views INTEGER NOT NULL,
    views INTEGER NOT NULL,
    pinned TEXT NOT NULL,
    struck TEXT NOT NULL,
    corrections TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    signs INTEGER NOT NULL,
    words INTEGER NOT NULL,
    digest BLOB NOT NULL,
    binned_at BIGINT,
    CONSTRAINT uq_article_slug UNIQUE (slug),
    CONSTRAINT fk_article_section_id_section FOREIGN KEY(section_id) REFERENCES section (id),
    CONSTRAINT fk_article_translation_of_article FOREIGN KEY(translation_of) REFERENCES article (id)
);
CREATE INDEX ix_article_day ON article (binned_at, day);
CREATE INDEX ix_article_folded ON article (binned_at, folded);
CREATE INDEX ix_article_language_place ON article (binned_at, language, place);
CREATE INDEX ix_article_place ON article (binned_at, place);
CREATE INDEX ix_article_section_id_place ON article (binned_at, section_id, place);
CREATE INDEX ix_article_status_place ON article (binned_at, status, place);
CREATE INDEX ix_article_translation_of ON article (translation_of);
CREATE INDEX ix_article_updated_at ON article (binned_at, updated_at);
CREATE INDEX ix_article_views ON article (binned_at, views);
CREATE TABLE article_text (
    article_id INTEGER NOT NULL,
    body TEXT NOT NULL,
    fragment BLOB NOT NULL,
    CONSTRAINT pk_article_text PRIMARY KEY (article_id),
    CONSTRAINT fk_article_text_article_id_article FOREIGN KEY(article_id) REFERENCES article (id)
);
CREATE TABLE byline (
    article_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    role TEXT NOT NULL,
    CONSTRAINT pk_byline PRIMARY KEY (article_id, position),
    CONSTRAINT fk_byline_article_id_article FOREIGN KEY(article_id) REFERENCES article (id),
    CONSTRAINT fk_byline_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
) WITHOUT ROWID;
CREATE INDEX ix_byline_person_id ON byline (person_id);
CREATE TABLE article_tag (
    article_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    tag_id INTEGER NOT NULL,
    CONSTRAINT pk_article_tag PRIMARY KEY (article_id, position),
    CONSTRAINT fk_article_tag_article_id_article FOREIGN KEY(article_id) REFERENCES article (id),
    CONSTRAINT fk_article_tag_tag_id_tag FOREIGN KEY(tag_id) REFERENCES tag (id)
) WITHOUT ROWID;
CREATE INDEX ix_article_tag_tag_id ON article_tag (tag_id);
CREATE TABLE figure (
    article_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    photo_id INTEGER NOT NULL,
    caption TEXT NOT NULL,
    alt TEXT,
    CONSTRAINT pk_figure PRIMARY KEY (article_id, position),
    CONSTRAINT fk_figure_article_id_article FOREIGN KEY(article_id) REFERENCES article (id),
    CONSTRAINT fk_figure_photo_id_photo FOREIGN KEY(photo_id) REFERENCES photo (id)
) WITHOUT ROWID;
CREATE INDEX ix_figure_photo_id ON figure (photo_id);
CREATE TABLE article_link (
    article_id INTEGER NOT NULL,
    target INTEGER NOT NULL,
    CONSTRAINT pk_article_link PRIMARY KEY (article_id, target),
    CONSTRAINT fk_article_link_article_id_article FOREIGN KEY(article_id) REFERENCES article (id)
) WITHOUT ROWID;
CREATE INDEX ix_article_link_target ON article_link (target);
CREATE TABLE revision (
    id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    saved_at BIGINT NOT NULL,
    who TEXT NOT NULL,
    why TEXT NOT NULL,
    signs INTEGER NOT NULL,
    snapshot BLOB,
    CONSTRAINT pk_revision PRIMARY KEY (id),
    CONSTRAINT fk_revision_article_id_article FOREIGN KEY(article_id) REFERENCES article (id)
);
CREATE UNIQUE INDEX ix_revision_article_id_number ON revision (article_id, number);
CREATE TABLE daily_views (
    article_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    views INTEGER NOT NULL,
    CONSTRAINT pk_daily_views PRIMARY KEY (article_id, day),
    CONSTRAINT fk_daily_views_article_id_article FOREIGN KEY(article_id) REFERENCES article (id)
) WITHOUT ROWID;
CREATE INDEX ix_daily_views_day_article_id_views ON daily_views (day, article_id, views);
CREATE TABLE stamp (
    article_id INTEGER NOT NULL,
    data BLOB NOT NULL,
    CONSTRAINT pk_stamp PRIMARY KEY (article_id),
    CONSTRAINT fk_stamp_article_id_article FOREIGN KEY(article_id) REFERENCES article (id)
);
CREATE TABLE imported_source (
    path TEXT NOT NULL,
    digest TEXT NOT NULL,
    article_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT pk_imported_source PRIMARY KEY (path),
    CONSTRAINT fk_imported_source_article_id_article FOREIGN KEY(article_id) REFERENCES article (id)
);
CREATE INDEX ix_imported_source_article_id ON imported_source (article_id);
CREATE INDEX ix_imported_source_digest ON imported_source (digest);
CREATE TABLE search_stems (
    article_id INTEGER NOT NULL,
    language TEXT NOT NULL,
    stems BLOB NOT NULL,
    CONSTRAINT pk_search_stems PRIMARY KEY (article_id),
    CONSTRAINT fk_search_stems_article_id_article FOREIGN KEY(article_id) REFERENCES article (id)
)
"""
_SEARCH = (
    "CREATE VIRTUAL TABLE article_search USING fts5("
    "headline, lead, body, names, content='', tokenize='unicode61 remove_diacritics 0')"
)
_TABLES = (
    "search_stems", "imported_source", "stamp", "daily_views", "revision", "article_link", "figure", "article_tag",
    "byline", "article_text", "article", "section_name", "term", "blob", "view_file", "photo", "section", "tag",
    "person", "setting",
)  # fmt: skip


def upgrade() -> None:
    """All tables, empty."""
    for statement in _SCHEMA.split(";"):
        op.execute(statement.strip())
    op.execute(_SEARCH)


def downgrade() -> None:
    """Nothing."""
    op.execute("DROP TABLE article_search")
    for table in _TABLES:
        op.execute(f"DROP TABLE {table}")
