# SPDX-License-Identifier: GPL-3.0-or-later
"""The present state of what pages show as it was when they were last made: small files that a page's script reads.

Addresses in a fragment start at the site's root; the script puts its page's way up to the root before them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from newsdesk.site import links
from newsdesk.site.contexts import PopularTab
from newsdesk.site.site_page import SiteFile
from newsdesk.site.templates import Theme

_TOGETHER = 1_000


def popular_fragment(tabs: tuple[PopularTab, ...], language: str, theme: Theme) -> SiteFile:
    """«Популярное» of an edition as it is now."""
    html = theme.macro("popular.html", "popular", language, "")(tabs)
    return SiteFile(links.popular_fragment_path(language), f"{html.strip()}\n".encode())


def by_thousand(articles: Iterable[int]) -> dict[int, list[int]]:
    """The articles of each file of views."""
    files: dict[int, list[int]] = {}
    for article in sorted(articles):
        files.setdefault(article // _TOGETHER, []).append(article)
    return files


def views_fragment(thousand: int, articles: Iterable[int], views: Mapping[int, int]) -> SiteFile:
    """The views of the articles whose ids begin with `thousand` thousand, by id."""
    here = {str(one): views.get(one, 0) for one in articles}
    return SiteFile(links.views_fragment_path(thousand), msgspec.json.encode(here) + b"\n")
