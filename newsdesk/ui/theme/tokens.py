# SPDX-License-Identifier: GPL-3.0-or-later
"""Every colour and measure of the window, light and dark; nothing else names a colour.

Texts on their grounds keep a contrast of 4.5 or more, which a test computes.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as #rrggbb. `page` is the ground of the article's text, the brightest thing on the screen."""

    name: str
    page: str
    """The ground of the text and of fields that are written in."""
    surface: str
    """The ground of panels and lists."""
    chrome: str
    """The ground of toolbar and status bar."""
    raised: str
    """The ground of menus, pop-ups and notices."""
    hover: str
    selection: str
    """The ground of the selected row; of selected text too."""
    selection_inactive: str
    line: str
    """Separators of one pixel."""
    line_strong: str
    """The frame of a field."""
    ink: str
    """The text of articles and headlines."""
    text: str
    """The text of the interface."""
    muted: str
    """Second lines, labels, hints: still 4.5 on every ground above."""
    accent: str
    """Ink-red: what is active, the focus ring, the one next action."""
    accent_hover: str
    on_accent: str
    accent_soft: str
    """A ground that hints at the accent."""
    draft: str
    in_review: str
    ready: str
    published: str
    withdrawn: str
    embargo: str
    good: str
    warning: str
    bad: str
    added: str
    """The ground of words that came, in a comparison."""
    removed: str
    """The ground of words that went."""
    find: str
    """The ground of words that were searched for."""
    heat: tuple[str, str, str, str, str]
    """Five steps of a heat map, from nothing to most."""
    skeleton: str
    shadow: str


LIGHT = Tokens(
    name="light",
    page="#ffffff",
    surface="#f7f6f4",
    chrome="#efedea",
    raised="#ffffff",
    hover="#ebe9e5",
    selection="#e3ded6",
    selection_inactive="#ebe8e3",
    line="#dedbd5",
    line_strong="#c4c0b8",
    ink="#1c1a17",
    text="#2b2925",
    muted="#625e57",
    accent="#a3231f",
    accent_hover="#8a1b18",
    on_accent="#ffffff",
    accent_soft="#f6e7e4",
    draft="#625e57",
    in_review="#7d5200",
    ready="#1f5f8f",
    published="#2f6b34",
    withdrawn="#8a3a52",
    embargo="#6a4a9c",
    good="#2f6b34",
    warning="#7d5200",
    bad="#a3231f",
    added="#d8efd6",
    removed="#f6d9d5",
    find="#f8e6a8",
    heat=("#efedea", "#f0d9d3", "#e2ada3", "#cb6f64", "#a3231f"),
    skeleton="#e6e3de",
    shadow="#000000",
)

DARK = Tokens(
    name="dark",
    page="#1d1c1a",
    surface="#242320",
    chrome="#2a2926",
    raised="#302f2b",
    hover="#33312d",
    selection="#403c35",
    selection_inactive="#38352f",
    line="#3a3833",
    line_strong="#57534b",
    ink="#eeebe4",
    text="#ddd9d1",
    muted="#b0aba1",
    accent="#f28f86",
    accent_hover="#f6a49b",
    on_accent="#2a0f0c",
    accent_soft="#43302d",
    draft="#b0aba1",
    in_review="#e3b25a",
    ready="#86bbe8",
    published="#8fc994",
    withdrawn="#e29ab2",
    embargo="#bfa5ee",
    good="#8fc994",
    warning="#e3b25a",
    bad="#f08a80",
    added="#2c4a2e",
    removed="#57302c",
    find="#5e4c1c",
    heat=("#2a2926", "#4a2f2b", "#753f38", "#9f5048", "#f08a80"),
    skeleton="#35332f",
    shadow="#000000",
)

GRID = 8
"""Pixels between things; half of it inside controls."""
INTERFACE_SIZE = 13
SMALL_SIZE = 12
TEXT_SIZE = 18
LEAD_SIZE = 19
HEADLINE_SIZE = 28
LINE_HEIGHT = 1.5
MEASURE = 68
"""Signs in a line of an article's text."""
ICON = 18
CLICK_TARGET = 28
MOTION_MS = 150


def status_colour(tokens: Tokens, status: str) -> str:
    """The colour of a desk status (its stored name, «in review» among them)."""
    colour: str = getattr(tokens, status.replace(" ", "_"))
    return colour
