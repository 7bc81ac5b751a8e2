# SPDX-License-Identifier: GPL-3.0-or-later
"""What a repair of a damaged library saved, and what it could not."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lost:
    """Something that could not be saved as it was: `kind` is article, text, revision, photo, ledger, journal or rows.

    `name` is the headline of an article, where that is known; `from_history` says that an earlier state of it was
    found. An `id` of 0 with rows is a whole table.
    """

    kind: str
    id: int
    name: str = ""
    from_history: bool = False


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What came of a repair: how much the new library holds, and what was lost."""

    articles: int
    photos: int
    lost: tuple[Lost, ...]
