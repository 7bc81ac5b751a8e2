# SPDX-License-Identifier: GPL-3.0-or-later
"""What is looked up beside an article: names, related articles, remarks, history."""

from __future__ import annotations

from newsdesk.store.database import Database


class IndexCards:
    """Answers what the inspector asks."""

    def __init__(self, database: Database, who: str) -> None:
        self._database = database
        self._who = who
