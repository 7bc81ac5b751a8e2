# SPDX-License-Identifier: GPL-3.0-or-later
"""Orders of the list that know what it is filtered by, its counts kept at hand, and changes of many that are kept."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"

_ORDERS = ("place", "updated_at", "folded", "views")
_TABLES = (
    """
CREATE TABLE article_count (
    status TEXT NOT NULL,
    section_id INTEGER NOT NULL,
    language TEXT NOT NULL,
    binned BOOLEAN NOT NULL,
    articles INTEGER NOT NULL,
    CONSTRAINT pk_article_count PRIMARY KEY (status, section_id, language, binned)
) WITHOUT ROWID
""",
    """
CREATE TABLE list_state (
    id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    CONSTRAINT pk_list_state PRIMARY KEY (id)
)
""",
    """
CREATE TABLE bulk_change (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    begun_at BIGINT NOT NULL,
    who TEXT NOT NULL,
    change TEXT NOT NULL,
    stage TEXT NOT NULL,
    articles BLOB NOT NULL,
    total INTEGER NOT NULL,
    reached INTEGER NOT NULL
)
""",
    """
CREATE TABLE bulk_step (
    bulk_id INTEGER NOT NULL,
    reached INTEGER NOT NULL,
    formers BLOB NOT NULL,
    CONSTRAINT pk_bulk_step PRIMARY KEY (bulk_id, reached),
    CONSTRAINT fk_bulk_step_bulk_id_bulk_change FOREIGN KEY(bulk_id) REFERENCES bulk_change (id)
) WITHOUT ROWID
""",
)
_COUNT = (
    "INSERT INTO article_count "
    "SELECT status, section_id, language, binned_at IS NOT NULL, count(*) FROM article GROUP BY 1, 2, 3, 4"
)
_ONE_MORE = (
    "INSERT INTO article_count SELECT NEW.status, NEW.section_id, NEW.language, NEW.binned_at IS NOT NULL, 0 "
    "WHERE NOT EXISTS (SELECT 1 FROM article_count WHERE status = NEW.status AND section_id = NEW.section_id "
    "AND language = NEW.language AND binned = (NEW.binned_at IS NOT NULL)); "
    "UPDATE article_count SET articles = articles + 1 WHERE status = NEW.status AND section_id = NEW.section_id "
    "AND language = NEW.language AND binned = (NEW.binned_at IS NOT NULL); "
)
_ONE_LESS = (
    "UPDATE article_count SET articles = articles - 1 WHERE status = OLD.status AND section_id = OLD.section_id "
    "AND language = OLD.language AND binned = (OLD.binned_at IS NOT NULL); "
)
_ANOTHER_STATE = "UPDATE list_state SET number = number + 1; "
_TRIGGERS = {
    "article_counted": f"AFTER INSERT ON article BEGIN {_ONE_MORE}{_ANOTHER_STATE}END",
    "article_uncounted": f"AFTER DELETE ON article BEGIN {_ONE_LESS}{_ANOTHER_STATE}END",
    "article_recounted": (
        "AFTER UPDATE ON article WHEN OLD.status IS NOT NEW.status OR OLD.section_id IS NOT NEW.section_id "
        "OR OLD.language IS NOT NEW.language OR (OLD.binned_at IS NULL) IS NOT (NEW.binned_at IS NULL) "
        f"BEGIN {_ONE_LESS}{_ONE_MORE}END"
    ),
    "article_changed": f"AFTER UPDATE ON article BEGIN {_ANOTHER_STATE}END",
    "photo_credited": (
        "AFTER UPDATE OF credit, sha256 ON photo "
        f"WHEN OLD.credit IS NOT NEW.credit OR OLD.sha256 IS NOT NEW.sha256 BEGIN {_ANOTHER_STATE}END"
    ),
}


def upgrade() -> None:
    """Wider indexes, two that hold only what is missing or waits, and tables that triggers keep."""
    for key in _ORDERS:
        op.execute(f"DROP INDEX ix_article_{key}")
        op.execute(
            f"CREATE INDEX ix_article_{key} ON article (binned_at, {key}, id, status, section_id, language, day)"
        )
    op.execute("CREATE INDEX ix_article_embargo_until ON article (embargo_until) WHERE embargo_until IS NOT NULL")
    op.execute("CREATE INDEX ix_photo_uncredited ON photo (credit) WHERE credit = '' AND sha256 IS NOT NULL")
    op.execute(
        "CREATE INDEX ix_revision_who_article_id ON revision (who, article_id) WHERE why != 'imported' AND who != ''"
    )
    for statement in _TABLES:
        op.execute(statement.strip())
    op.execute(_COUNT)
    op.execute("INSERT INTO list_state (id, number) VALUES (1, 0)")
    for name, body in _TRIGGERS.items():
        op.execute(f"CREATE TRIGGER {name} {body}")


def downgrade() -> None:
    """As before; a change of many can no longer be taken back."""
    for name in _TRIGGERS:
        op.execute(f"DROP TRIGGER {name}")
    for name in ("bulk_step", "bulk_change", "list_state", "article_count"):
        op.execute(f"DROP TABLE {name}")
    op.execute("DROP INDEX ix_revision_who_article_id")
    op.execute("DROP INDEX ix_photo_uncredited")
    op.execute("DROP INDEX ix_article_embargo_until")
    for key in _ORDERS:
        op.execute(f"DROP INDEX ix_article_{key}")
        op.execute(f"CREATE INDEX ix_article_{key} ON article (binned_at, {key})")
