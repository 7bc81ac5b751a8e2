# SPDX-License-Identifier: GPL-3.0-or-later
"""The shelf: the list of articles as the window shows it, and the counts beside it."""

from __future__ import annotations

from newsdesk.store.database import Database


class Shelf:
    """Rows of the list, counts of the navigation, and changes of many articles at once."""

    def __init__(self, database: Database, who: str) -> None:
        self._database = database
        self._who = who
