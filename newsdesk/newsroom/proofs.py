# SPDX-License-Identifier: GPL-3.0-or-later
"""Proofs: pages as readers will see them, of texts that are still under work."""

from __future__ import annotations

from newsdesk.store.database import Database


class Proofs:
    """Makes the bytes that an export would write."""

    def __init__(self, database: Database) -> None:
        self._database = database
