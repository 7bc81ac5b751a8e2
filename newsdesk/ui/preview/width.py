# SPDX-License-Identifier: GPL-3.0-or-later
"""The widths of readers' devices, and how a page of each fits into the panel."""

from __future__ import annotations

from enum import StrEnum

SCROLL_BAR = 15
"""Pixels of the engine's scroll bar, which no zoom changes."""
_SMALLEST_ZOOM = 0.25
_NARROWEST = 360


class Width(StrEnum):
    """What readers hold in their hands or have before them."""

    PHONE = "phone"
    TABLET = "tablet"
    DESKTOP = "desktop"
    PRINT = "print"
    """Paper, which has pages instead of a width."""


PIXELS = {Width.PHONE: 390, Width.TABLET: 820, Width.DESKTOP: 1280}
"""How many pixels of its own the page has there; a desktop has that many at least."""


def room(width: Width, available: int) -> tuple[int, float]:
    """How wide the page is drawn in so many pixels, its scroll bar included, and how much smaller than it is."""
    wanted = PIXELS[width]
    if available >= wanted + SCROLL_BAR:
        return (available if width is Width.DESKTOP else wanted + SCROLL_BAR), 1.0
    return available, max(_SMALLEST_ZOOM, (available - SCROLL_BAR) / wanted)


def fit(available: int) -> tuple[int, float]:
    """The same for a page that suits every width but the narrowest."""
    return available, min(1.0, max(_SMALLEST_ZOOM, (available - SCROLL_BAR) / _NARROWEST))
