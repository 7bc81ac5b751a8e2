# SPDX-License-Identifier: GPL-3.0-or-later
"""Moments in the zone of a place."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo


def in_zone(moment: datetime, zone: tzinfo | None) -> datetime:
    """The moment as clocks of a zone show it (None: of this computer); in UTC where the zone has no such day, as in the
    first and the last hours of the calendar."""
    try:
        return moment.astimezone(zone)
    except (OverflowError, ValueError):
        return moment.astimezone(UTC)
