# SPDX-License-Identifier: GPL-3.0-or-later
"""The people of the bylines."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whose name stands in bylines; `slug` is the address of their page."""

    id: int
    name: str
    slug: str
