# SPDX-License-Identifier: GPL-3.0-or-later
"""The present state of what pages show as it was when they were last made: small files that a page's script reads.

A fragment of HTML is a whole small document, so that whoever opens or checks the site's files finds nothing amiss.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

import msgspec

from newsdesk.site import links
from newsdesk.site.contexts import PopularTab
from newsdesk.site.site_page import SiteFile
from newsdesk.site.templates import Theme

_TOGETHER = 1_000


def popular_fragment(tabs: tuple[PopularTab, ...], language: str, theme: Theme) -> SiteFile:
    """«Популярное» of an edition as it is now."""
    path = links.popular_fragment_path(language)
    html = theme.macro("popular.html", "popular", language, links.root_of(path))(tabs).strip()
    title = escape(theme.words[language].word("popular"))
    head = f'<meta charset="utf-8">\n<meta name="robots" content="noindex">\n<title>{title}</title>'
    document = f'<!doctype html>\n<html lang="{language}">\n<head>\n{head}\n</head>\n<body>\n{html}\n</body>\n</html>\n'
    return SiteFile(path, document.encode())


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
