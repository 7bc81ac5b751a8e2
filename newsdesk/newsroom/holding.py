# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may write to a library on a disk that machines share, at this moment."""

from __future__ import annotations

from newsdesk.errors import LibraryHeld, LibraryReadOnly
from newsdesk.store.database import Database
from newsdesk.store.library_lock import holder_of


class Holding:
    """Tells why the library can only be read, and whether that is still so."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def hindrance(self) -> LibraryReadOnly | None:
        """Why the library was opened for reading only, where there is more to say than that."""
        return self._database.hindrance

    @property
    def may_change(self) -> bool:
        """Whether somebody may let it go, or take it over."""
        return self._database.held or isinstance(self.hindrance, LibraryHeld)

    def look(self) -> LibraryHeld | None:
        """Who else holds it now; None where it is free, or this program's own."""
        if self._database.read_only:
            return holder_of(self._database.folder)
        return self._database.lost
