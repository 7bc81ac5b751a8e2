# SPDX-License-Identifier: GPL-3.0-or-later
"""The heat of a cell: one of the theme's five steps, and the ink that can be read on it."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor

from newsdesk.ui.theme.tokens import Tokens

COOLEST = 4
"""Below so many articles at most, each one more is a step of its own: a single article is never the hottest."""


def heat_step(count: int, most: int) -> int:
    """From 0 for nothing to 4 for `most`, the largest count of the page."""
    if count <= 0:
        return 0
    return min(4, -(-4 * count // max(most, COOLEST)))


@lru_cache(maxsize=64)
def ink_on(ground: str, tokens: Tokens) -> str:
    """Of the theme's texts that one which stands out best from a ground."""
    return max((tokens.ink, tokens.on_accent, tokens.page), key=lambda ink: contrast(ink, ground))


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG counts it, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    ground = QColor(colour)
    return 0.2126 * _linear(ground.redF()) + 0.7152 * _linear(ground.greenF()) + 0.0722 * _linear(ground.blueF())


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
