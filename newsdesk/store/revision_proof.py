# SPDX-License-Identifier: GPL-3.0-or-later
"""The proof that every revision can be read and is what was saved: all of them unpacked, article after article."""

from __future__ import annotations

import hmac
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from sqlalchemy import Connection, select

from newsdesk.store.revision_packing import unpacked
from newsdesk.store.revisions import digest
from newsdesk.store.tables import revision

MISSING, DAMAGED = "revision missing", "revision damaged"
_BATCH: Final = 500
# Each article has one revision for each version, the last of them without a text of its own.
_GAPS: Final = """
SELECT a.id FROM article a LEFT JOIN revision r ON r.article_id = a.id
GROUP BY a.id HAVING count(r.id) <> a.version OR max(r.number) <> a.version
OR sum(r.snapshot IS NULL) <> 1 OR sum(CASE WHEN r.snapshot IS NULL THEN r.number END) <> a.version
"""


def damaged_revisions(connection: Connection) -> Iterator[tuple[int, str, str]]:
    """What is wrong: the article, one of the words above, and the revision's number where it is one."""
    for (article,) in connection.exec_driver_sql(_GAPS).all():
        yield article, MISSING, ""
    query = select(revision).where(revision.c.snapshot.is_not(None)).order_by(revision.c.article_id, revision.c.number)
    rows = connection.execution_options(yield_per=_BATCH).execute(query)
    for article, group in groupby(rows, lambda row: row.article_id):
        packed = {row.number: row for row in group}
        for number, state in unpacked((row.number, row.base, row.snapshot) for row in packed.values()):
            kept = packed[number].digest
            sound = state is not None and kept is not None and hmac.compare_digest(kept, digest(packed[number], state))
            if not sound:
                yield article, DAMAGED, str(number)
