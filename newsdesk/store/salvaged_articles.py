# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds the rows of a repaired library together: every article with a row, a text and a newest revision."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from dataclasses import dataclass
from typing import Final

from newsdesk.domain.article import Article
from newsdesk.domain.salvage import Lost
from newsdesk.store.article_content import read_state
from newsdesk.store.failures import RowUnreadable
from newsdesk.store.moments import to_micros
from newsdesk.store.revision_packing import unpacked
from newsdesk.store.tables import metadata
from newsdesk.store.transaction import Clock

_WORDS_OF_A_HEADLINE: Final = 8
_EMPTY_ARTICLE: Final = {
    "kind": "news", "slug_frozen": 0, "headline": "", "folded": "", "kicker": "", "lead": "", "status": "draft",
    "language": "ru", "subjects": "[]", "source": "", "dateline": "", "place": 0, "opening_views": 0, "views": 0,
    "pinned": "[]", "struck": "[]", "corrections": "[]", "signs": 0, "words": 0, "digest": b"",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Restored:
    """An article that lost its row or its text: its body, and its other fields where the row was lost."""

    id: int
    body: str
    fields: Article | None


class SalvagedArticles:
    """The articles of a library that is being repaired, while all its rows are there; what is lost is added to."""

    def __init__(self, whole: sqlite3.Connection, lost: list[Lost], clock: Clock) -> None:
        self._whole = whole
        self._lost = lost
        self._clock = clock

    def restore(self) -> list[Restored]:
        """Give every article a row and a text; the answer is what is known of those that lost one."""
        rows, texts = self._keys("article", "id"), self._keys("article_text", "article_id")
        known = rows | texts
        for table in ("revision", "figure", "byline", "article_tag", "daily_views", "imported_source"):
            known |= self._keys(table, "article_id")
        states = self._states()
        restored = []
        for key in sorted(known - (rows & texts)):
            state = states.get(key)
            name = self._headline(key) if key in rows else "" if state is None else state.headline
            self._lost.append(Lost("text" if key in rows else "article", key, name, state is not None))
            if key not in rows and key not in texts and state is None:
                continue  # its number is all that is left of it
            body = self._body(key) if key in texts else ("" if state is None else state.body)
            fields = None if key in rows else state or Article(" ".join(body.split()[:_WORDS_OF_A_HEADLINE]))
            self._stand_in(key, rows, texts)
            restored.append(Restored(key, body, fields))
        return restored

    def join(self) -> None:
        """Let every row have what it belongs to, and go where that is lost; each article has a newest revision."""
        whole = self._whole
        whole.execute(
            "INSERT INTO section (id, name, slug, position, names) "
            "SELECT DISTINCT section_id, 'Раздел ' || section_id, 'section-' || section_id, 999, '{}' "
            "FROM article WHERE section_id NOT IN (SELECT id FROM section)"
        )
        whole.execute("UPDATE article SET translation_of = NULL WHERE translation_of NOT IN (SELECT id FROM article)")
        whole.execute(
            "INSERT INTO revision (article_id, number, saved_at, who, why, signs) "
            "SELECT id, version, updated_at, '', 'restored', signs FROM article WHERE NOT EXISTS "
            "(SELECT 1 FROM revision WHERE article_id = article.id AND number = article.version)"
        )
        whole.execute(
            "UPDATE revision SET snapshot = NULL, base = NULL, digest = NULL "
            "WHERE number = (SELECT version FROM article WHERE id = article_id)"
        )
        whole.execute(
            "DELETE FROM revision WHERE snapshot IS NULL AND number <> "
            "coalesce((SELECT version FROM article WHERE id = article_id), -1)"
        )
        for table in metadata.sorted_tables:
            for column in table.columns:
                for key in column.foreign_keys:
                    parent = key.column
                    whole.execute(
                        f'DELETE FROM "{table.name}" WHERE "{column.name}" IS NOT NULL AND "{column.name}" '  # noqa: S608 - our own names
                        f'NOT IN (SELECT "{parent.name}" FROM "{parent.table.name}")'
                    )

    def _states(self) -> dict[int, Article]:
        """The last state of each article that its history holds; states that cannot be read are dropped."""
        whole = self._whole
        packed: defaultdict[int, list[tuple[int, int | None, bytes]]] = defaultdict(list)
        query = "SELECT article_id, number, base, snapshot FROM revision WHERE snapshot IS NOT NULL ORDER BY 1, 2"
        for key, number, base, snapshot in whole.execute(query):
            packed[key].append((number, base, snapshot))
        found: dict[int, Article] = {}
        for key, rows in packed.items():
            for number, state in unpacked(rows):
                try:
                    if state is None:
                        raise RowUnreadable(f"revision {number}")  # noqa: TRY301 - as any other that cannot be read
                    found[key] = read_state(state)
                except RowUnreadable:
                    self._lost.append(Lost("revision", key, str(number)))
                    whole.execute("DELETE FROM revision WHERE article_id = ? AND number = ?", (key, number))
        return found

    def _stand_in(self, key: int, rows: set[int], texts: set[int]) -> None:
        """Give an article an empty row or text, to be filled from what is known of it."""
        whole = self._whole
        if key not in rows:
            (version,) = whole.execute("SELECT max(number) FROM revision WHERE article_id = ?", (key,)).fetchone()
            (section,) = whole.execute("SELECT min(id) FROM section").fetchone()
            moment = to_micros(self._clock())
            columns = _EMPTY_ARTICLE | {
                "id": key, "slug": f"restored-{key}", "section_id": section or 1, "version": version or 1,
                "created_at": moment, "updated_at": moment,
            }  # fmt: skip
            names, marks = ", ".join(columns), ", ".join("?" * len(columns))
            whole.execute(f"INSERT INTO article ({names}) VALUES ({marks})", tuple(columns.values()))  # noqa: S608 - our own names
        if key not in texts:
            whole.execute("INSERT INTO article_text (article_id, body, fragment) VALUES (?, '', x'')", (key,))

    def _keys(self, table: str, column: str) -> set[int]:
        return {key for (key,) in self._whole.execute(f'SELECT DISTINCT "{column}" FROM "{table}"')}  # noqa: S608 - our own names

    def _body(self, key: int) -> str:
        (body,) = self._whole.execute("SELECT body FROM article_text WHERE article_id = ?", (key,)).fetchone()
        return str(body)

    def _headline(self, key: int) -> str:
        (headline,) = self._whole.execute("SELECT headline FROM article WHERE id = ?", (key,)).fetchone()
        return str(headline)
