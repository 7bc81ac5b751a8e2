# SPDX-License-Identifier: GPL-3.0-or-later
"""Sections and tags: where an article stands and what it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

NO_SECTION = "Без раздела"
NO_SECTION_NAMES = {"ru": NO_SECTION, "kk": "Бөлімсіз", "en": "No section"}


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the paper; `names` holds its name in other languages, by language code."""

    id: int
    name: str
    slug: str
    position: int = 0
    names: Mapping[str, str] = field(default_factory=dict, hash=False)

    def name_in(self, language: str) -> str:
        """The section's name for readers of `language`."""
        return self.names.get(language) or self.name


@dataclass(frozen=True, slots=True)
class Tag:
    id: int
    name: str
    slug: str
