# SPDX-License-Identifier: GPL-3.0-or-later
"""The light table: photos of an article and of the library."""

from __future__ import annotations

from newsdesk.store.database import Database


class LightTable:
    """Takes photos in, describes and credits them."""

    def __init__(self, database: Database, who: str) -> None:
        self._database = database
        self._who = who
