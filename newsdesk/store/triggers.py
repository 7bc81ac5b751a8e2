# SPDX-License-Identifier: GPL-3.0-or-later
"""What the database itself keeps true: the ledger is only added to, the numbers of list, archive and rankings follow
each row."""

from __future__ import annotations

from typing import Final

_ONLY_ADDED_TO: Final = "BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END"
LEDGER_TRIGGERS: Final = {
    "ledger_extends": (
        "BEFORE INSERT ON ledger "
        "WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM ledger) "
        "OR NEW.previous IS NOT "
        "coalesce((SELECT hash FROM ledger ORDER BY sequence DESC LIMIT 1), zeroblob(32)) "
        "BEGIN SELECT RAISE(ABORT, 'a row of the ledger follows the last one'); END"
    ),
    "ledger_no_update": f"BEFORE UPDATE ON ledger {_ONLY_ADDED_TO}",
    "ledger_no_delete": f"BEFORE DELETE ON ledger {_ONLY_ADDED_TO}",
    "ledger_dictionary_no_update": f"BEFORE UPDATE ON ledger_dictionary {_ONLY_ADDED_TO}",
    "ledger_dictionary_no_delete": f"BEFORE DELETE ON ledger_dictionary {_ONLY_ADDED_TO}",
}

_ONE_MORE: Final = (
    "INSERT INTO article_count SELECT NEW.status, NEW.section_id, NEW.language, NEW.binned_at IS NOT NULL, 0 "
    "WHERE NOT EXISTS (SELECT 1 FROM article_count WHERE status = NEW.status AND section_id = NEW.section_id "
    "AND language = NEW.language AND binned = (NEW.binned_at IS NOT NULL)); "
    "UPDATE article_count SET articles = articles + 1 WHERE status = NEW.status AND section_id = NEW.section_id "
    "AND language = NEW.language AND binned = (NEW.binned_at IS NOT NULL); "
)
_ONE_LESS: Final = (
    "UPDATE article_count SET articles = articles - 1 WHERE status = OLD.status AND section_id = OLD.section_id "
    "AND language = OLD.language AND binned = (OLD.binned_at IS NOT NULL); "
)
_ONE_MORE_THAT_DAY: Final = (
    "INSERT INTO day_count SELECT NEW.day, 0 "
    "WHERE NEW.day IS NOT NULL AND NEW.binned_at IS NULL AND NOT EXISTS (SELECT 1 FROM day_count WHERE day = NEW.day); "
    "UPDATE day_count SET articles = articles + 1 WHERE day = NEW.day AND NEW.binned_at IS NULL; "
)
_ONE_LESS_THAT_DAY: Final = (
    "UPDATE day_count SET articles = articles - 1 WHERE day = OLD.day AND OLD.binned_at IS NULL; "
)
_ANOTHER_STATE: Final = "UPDATE list_state SET number = number + 1; "
LIST_TRIGGERS: Final = {
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
ARCHIVE_TRIGGERS: Final = {
    "article_dated": f"AFTER INSERT ON article BEGIN {_ONE_MORE_THAT_DAY}END",
    "article_undated": f"AFTER DELETE ON article BEGIN {_ONE_LESS_THAT_DAY}END",
    "article_redated": (
        "AFTER UPDATE ON article WHEN OLD.day IS NOT NEW.day OR (OLD.binned_at IS NULL) IS NOT (NEW.binned_at IS NULL) "
        f"BEGIN {_ONE_LESS_THAT_DAY}{_ONE_MORE_THAT_DAY}END"
    ),
}

VIEWS_TRIGGERS: Final = {
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
