# SPDX-License-Identifier: GPL-3.0-or-later
"""How safe the text of the open article is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class SaveState(Enum):
    """How safe the text is."""

    SAVED = "saved"
    """The library has all of it."""
    UNSAVED = "unsaved"
    """The journal has, or is about to have, what the library has not."""
    SAVING = "saving"
    FAILED = "failed"
    """It could not be written; it stands in the window, and the next try follows."""
    CONFLICT = "conflict"
    """Somebody else saved the article meanwhile; nothing was overwritten."""
    READ_ONLY = "read only"


@dataclass(frozen=True, slots=True)
class SaveStatus:
    """The state of the save; `saved_at` (UTC) is when the library last took the text, `error` what failed."""

    state: SaveState
    saved_at: datetime | None = None
    error: Exception | None = None
