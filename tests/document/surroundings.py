# SPDX-License-Identifier: GPL-3.0-or-later
"""Surroundings without a library: photo 0 must not show, article 404 has no page."""

from __future__ import annotations

from newsdesk.document.fragment import FigureHole
from newsdesk.document.html_text import escape


class PlainSurroundings:
    """Fills every other hole with the plainest thing."""

    def figure(self, hole: FigureHole) -> str:
        """A figure without its picture."""
        if hole.photo == "0":
            return ""
        return f'<figure class="{hole.placement}" data-photo="{escape(hole.photo)}">{hole.caption}</figure>'

    def article_href(self, article: str) -> str | None:
        """An address in the Kazakh edition."""
        return None if article == "404" else f"kk/{article}.html"
