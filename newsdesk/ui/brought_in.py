# SPDX-License-Identifier: GPL-3.0-or-later
"""What a merge brought into the open text by itself."""

from __future__ import annotations

from dataclasses import dataclass

from newsdesk.domain.manuscript.manuscript import SavedElsewhere, Snapshot


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """Whose changes came, and what stood before them and after."""

    theirs: SavedElsewhere
    before: Snapshot
    after: Snapshot
