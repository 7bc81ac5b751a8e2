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


def status_of(
    *, read_only: bool, overtaken: bool, saving: bool, dirty: bool, saved_at: datetime | None, error: Exception | None
) -> SaveStatus:
    """How safe a text is; an error tells only of a text that is not saved."""
    if read_only:
        return SaveStatus(SaveState.READ_ONLY, saved_at)
    if overtaken:
        return SaveStatus(SaveState.CONFLICT, saved_at)
    if saving:
        return SaveStatus(SaveState.SAVING, saved_at)
    if not dirty:
        return SaveStatus(SaveState.SAVED, saved_at)
    return SaveStatus(SaveState.UNSAVED if error is None else SaveState.FAILED, saved_at, error)
