# SPDX-License-Identifier: GPL-3.0-or-later
"""How large the picture of a figure is shown, and how far a wide one stands out of the column."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSizeF

from newsdesk.document.tree import Figure, Placement
from newsdesk.domain.photo import Photo

HIGHEST: Final = 560
"""Pixels that a picture is at most high."""
HIGHEST_WIDE: Final = 680
BESIDE: Final = 0.6
"""Part of the column that a picture takes which stands beside the text."""
OUTSET: Final = 0.13
"""Part of the column by which a wide picture stands out of it on each side where there is room, as on the page."""


def picture_size(figure: Figure, photo: Photo | None, column: float, outset: float) -> QSizeF:
    """Pixels of a picture in a column that a wide one may leave by `outset` on each side."""
    wide = figure.placement is Placement.WIDE and outset > 0
    width, highest = (column + 2 * outset, HIGHEST_WIDE) if wide else (column, HIGHEST)
    if figure.placement in (Placement.LEFT, Placement.RIGHT):
        width = min(column, max(200.0, column * BESIDE))
    if photo is None or not photo.width or not photo.height:
        return QSizeF(width, round(column * 0.4))
    height = width * photo.height / photo.width
    if height > highest:
        return QSizeF(round(highest * photo.width / photo.height), highest)
    return QSizeF(width, round(height))


def shown_rect(rect: QRectF, figure: Figure, photo: Photo | None, outset: float, zoom: float = 1) -> QRectF:
    """Where a picture is drawn for which the text keeps a rectangle as wide as the column; all of it in one zoom."""
    if figure.placement is not Placement.WIDE:
        return rect
    size = picture_size(figure, photo, rect.width() / zoom, outset / zoom) * zoom
    beyond = max(0.0, size.width() - rect.width()) / 2
    return rect.adjusted(-beyond, 0, beyond, 0)
