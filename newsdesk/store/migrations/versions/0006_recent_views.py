# SPDX-License-Identifier: GPL-3.0-or-later
"""The windows of rankings summed by article: a year's ranking would sum a year of daily views each time."""

from __future__ import annotations

from datetime import date

from alembic import op
from sqlalchemy import text

revision = "0006"
down_revision = "0005"

_TABLES = (
    """
CREATE TABLE recent_span (
    id INTEGER NOT NULL,
    days INTEGER NOT NULL,
    back BOOLEAN NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    CONSTRAINT pk_recent_span PRIMARY KEY (id)
)
""",
    """
CREATE TABLE recent_views (
    span_id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    views INTEGER NOT NULL,
    CONSTRAINT pk_recent_views PRIMARY KEY (span_id, article_id)
) WITHOUT ROWID
""",
)
_INDEX = "CREATE INDEX ix_recent_views_span_id_views_article_id ON recent_views (span_id, views, article_id)"
_TRIGGERS = {
    "views_counted": (
        "AFTER INSERT ON daily_views WHEN NEW.day >= (SELECT min(first) FROM recent_span) BEGIN "
        "INSERT INTO recent_views (span_id, article_id, views) "
        "SELECT id, NEW.article_id, NEW.views FROM recent_span WHERE NEW.day BETWEEN first AND last "
        "ON CONFLICT (span_id, article_id) DO UPDATE SET views = views + excluded.views; END"
    ),
    "views_recounted": (
        "AFTER UPDATE OF views ON daily_views WHEN NEW.day >= (SELECT min(first) FROM recent_span) BEGIN "
        "UPDATE recent_views SET views = views + NEW.views - OLD.views WHERE article_id = NEW.article_id "
        "AND span_id IN (SELECT id FROM recent_span WHERE NEW.day BETWEEN first AND last); END"
    ),
    "views_uncounted": (
        "AFTER DELETE ON daily_views WHEN OLD.day >= (SELECT min(first) FROM recent_span) BEGIN "
        "UPDATE recent_views SET views = views - OLD.views WHERE article_id = OLD.article_id "
        "AND span_id IN (SELECT id FROM recent_span WHERE OLD.day BETWEEN first AND last); "
        "DELETE FROM recent_views WHERE views = 0 AND article_id = OLD.article_id "
        "AND span_id IN (SELECT id FROM recent_span WHERE OLD.day BETWEEN first AND last); END"
    ),
}
_LENGTHS = (1, 7, 30, 365)
_SUM = (
    "INSERT INTO recent_views (span_id, article_id, views) "
    "SELECT :id, article_id, sum(views) FROM daily_views WHERE day BETWEEN :first AND :last GROUP BY article_id"
)


def upgrade() -> None:
    """Sum what was read in the two years up to the last day, on the index of days; triggers go on from there."""
    for statement in (*_TABLES, _INDEX):
        op.execute(statement.strip())
    connection = op.get_bind()
    last = connection.execute(text("SELECT max(day) FROM daily_views")).scalar()
    if last is not None:
        until = date(last // 10000, last // 100 % 100, last % 100)
        for days in _LENGTHS:
            for back in (False, True):
                end = until.toordinal() - days * back
                if end >= 1:
                    _sum(days, back, date.fromordinal(max(1, end - days + 1)), date.fromordinal(end))
    for name, body in _TRIGGERS.items():
        op.execute(f"CREATE TRIGGER {name} {body}")


def _sum(days: int, back: bool, first: date, last: date) -> None:
    span = {"days": days, "back": back, "first": _number(first), "last": _number(last)}
    insert = text("INSERT INTO recent_span (days, back, first, last) VALUES (:days, :back, :first, :last)")
    key = op.get_bind().execute(insert, span).lastrowid
    op.get_bind().execute(text(_SUM), {"id": key, "first": span["first"], "last": span["last"]})


def _number(day: date) -> int:
    return day.year * 10000 + day.month * 100 + day.day


def downgrade() -> None:
    """As before."""
    for name in _TRIGGERS:
        op.execute(f"DROP TRIGGER {name}")
    for name in ("recent_views", "recent_span"):
        op.execute(f"DROP TABLE {name}")
