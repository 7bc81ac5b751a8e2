# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles under work: opened, saved, kept in the journal, recovered after a crash."""

from __future__ import annotations

from newsdesk.store.database import Database


class ManuscriptDesk:
    """Opens articles for work and takes them back."""

    def __init__(self, database: Database, who: str) -> None:
        self._database = database
        self._who = who
