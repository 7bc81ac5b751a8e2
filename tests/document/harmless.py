# SPDX-License-Identifier: GPL-3.0-or-later
"""The second lock on every page: what HTML of a text may hold, and nothing else."""

from __future__ import annotations

import re

import lxml.html

ELEMENTS = frozenset(
    {"div", "p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "footer", "figure", "aside", "table", "thead"}
    | {"tbody", "tr", "th", "td", "hr", "pre", "code", "a", "strong", "em", "s", "sup", "sub", "br", "span"}
)
ATTRIBUTES = frozenset({"class", "id", "href", "rel", "title", "role", "start", "scope", "hidden", "data-photo"})
_HREF = re.compile(r"(?:https?://|mailto:|tel:|#|kk/)", re.IGNORECASE)


def assert_harmless(page: str) -> None:
    """No element or attribute that runs anything or loads anything is in `page`."""
    if not page:
        return
    for element in lxml.html.fragment_fromstring(page, create_parent="div").iter():
        assert element.tag in ELEMENTS
        assert set(map(str, element.attrib)) <= ATTRIBUTES
        assert _HREF.match(str(element.get("href", "#")))
