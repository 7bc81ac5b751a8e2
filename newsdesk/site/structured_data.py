# SPDX-License-Identifier: GPL-3.0-or-later
"""What search engines read of an article: JSON-LD of schema.org."""

from __future__ import annotations

from typing import Any

import msgspec

from newsdesk.domain.library import LibrarySettings
from newsdesk.site import links
from newsdesk.site.contexts import ArticlePage

_LONGEST_HEADLINE = 110


def news_article(page: ArticlePage, settings: LibrarySettings, pictures: tuple[str, ...]) -> str:
    """A NewsArticle, safe inside a script element; addresses stand in it only where the site's own is known."""
    site = settings.site_address
    about: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": page.headline[:_LONGEST_HEADLINE],
        "datePublished": page.time.iso,
        "dateModified": (page.updated or page.time).iso,
        "inLanguage": page.frame.language,
        "articleSection": page.section.text,
        "publisher": {"@type": "Organization", "name": page.frame.site_name},
    }
    if page.lead:
        about["description"] = page.lead
    if page.tags:
        about["keywords"] = [tag.text for tag in page.tags]
    authors = [one for one in page.byline if not one.role] or list(page.byline)
    if authors:
        about["author"] = [
            {"@type": "Person", "name": one.name} | ({"url": links.address(one.href, site)} if site else {})
            for one in authors
        ]
    if site:
        address = links.address(page.page.path, site)
        about |= {"url": address, "mainEntityOfPage": address}
        if pictures:
            about["image"] = [links.address(path, site) for path in pictures]
    return script_safe(about)


def script_safe(value: Any) -> str:
    """JSON that no HTML reader can mistake for the end of its script element or the start of a comment."""
    text = msgspec.json.encode(value).decode()
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
