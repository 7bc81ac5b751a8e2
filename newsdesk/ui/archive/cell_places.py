# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the cells of a calendar's page stand, and the numbers of the weeks before the rows of a month."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize

from newsdesk.ui.archive.pages import Cell, Page, Scale

DAY_NAMES = 20
"""Pixels of the line of day names."""
WEEK_NUMBERS = 22
"""Pixels of the column of week numbers."""


def is_month(page: Page) -> bool:
    """Whether days stand in it by their weekdays."""
    return page.scale is Scale.DAYS and not page.week


def place_of(page: Page, cell: Cell, size: QSize) -> QRectF:
    """The place of a cell, or of the number of a week, on a page of a size."""
    left, top = (WEEK_NUMBERS, DAY_NAMES) if is_month(page) else (0, 0)
    width, height = (size.width() - left) / page.columns, (size.height() - top) / page.rows
    if cell.column < 0:
        return QRectF(0, top + cell.row * height, left, height)
    return QRectF(left + cell.column * width, top + cell.row * height, width, height)


def key_at(page: Page, point: QPointF, size: QSize) -> str | None:
    """The date, or the week, at a point of a page."""
    cells = (*page.cells(), *page.weeks())
    return next((cell.key for cell in cells if place_of(page, cell, size).contains(point)), None)
