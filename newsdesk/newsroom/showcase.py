# SPDX-License-Identifier: GPL-3.0-or-later
"""How an article is announced where its page is not: in «Популярное», by search engines, in messengers.

All of it is read off the page that an export would write, so that it is what others will read there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final
from urllib.parse import urlsplit

from newsdesk.newsroom.one_page import Text
from newsdesk.site.contexts import ArticlePage, PopularItem, PopularTab
from newsdesk.site.links import MEDIA, root_of
from newsdesk.site.site_page import SitePage
from newsdesk.site.templates import Theme

_SUPPOSED_RANK: Final = 3
_AROUND: Final = 2
_FIRST_WORDS: Final = 320


@dataclass(frozen=True, slots=True)
class Showcase:
    """An article as others announce it; addresses are paths of the site.

    `title` is what the browser's tab and search engines have, `card_title` what messengers have. `description` is
    empty where the article has no lead: search engines then take `first_words` of the text, messengers nothing.
    `rank` is its place in «Популярное», whose list `tab` `popular_html` shows around it; where it has none yet
    (`ranked`), the list is as it would be with it. `others` are the headlines around it.
    """

    path: str
    language: str
    title: str
    card_title: str
    description: str
    first_words: str
    site_name: str
    host: str
    section: str
    day: str
    picture: str
    tab: str
    rank: int
    ranked: bool
    others: tuple[str, ...]
    popular_html: str = field(repr=False)

    @property
    def root(self) -> str:
        """The way up to the site's first folder."""
        return root_of(self.path)


def showcase_of(page: SitePage, text: Text, theme: Theme) -> Showcase:
    """What others will read of an article whose page is `page`."""
    context: ArticlePage = page.context
    tab, items, ranked = _ranking(context)
    place = next(number for number, one in enumerate(items) if one.href == page.path)
    around = items[max(0, place - _AROUND) : place + _AROUND + 1]
    draw = theme.macro("popular.html", "ranking", page.language, page.root)
    return Showcase(
        path=page.path,
        language=page.language,
        title=context.page.title,
        card_title=context.headline,
        description=" ".join(context.lead.split()),
        first_words=" ".join(text.plain[:_FIRST_WORDS].split()),
        site_name=context.frame.site_name,
        host=urlsplit(context.page.canonical).netloc,
        section=context.section.text,
        day=context.time.day,
        picture=_within_site(context.page.picture),
        tab=tab,
        rank=items[place].rank,
        ranked=ranked,
        others=tuple(one.headline for one in around if one.href != page.path),
        popular_html=str(draw(around)),
    )


def _ranking(context: ArticlePage) -> tuple[str, list[PopularItem], bool]:
    """The tab that has the article, its places, and whether they are so already."""
    own = context.page.path
    for tab in context.popular:
        if any(one.href == own for one in tab.items):
            return tab.label, _renamed(tab.items, own, context.headline), True
    first = next(iter(context.popular), PopularTab("all", "", ()))
    above = list(first.items[: _SUPPOSED_RANK - 1])
    here = PopularItem(len(above) + 1, context.headline, own, context.views)
    below = (replace(one, rank=one.rank + 1) for one in first.items[len(above) :])
    return first.label, [*above, here, *below], False


def _renamed(items: Iterable[PopularItem], own: str, headline: str) -> list[PopularItem]:
    """The places with the headline that the article has now: those of an export keep the one that they had."""
    return [replace(one, headline=headline) if one.href == own else one for one in items]


def _within_site(address: str) -> str:
    _, found, rest = address.rpartition(f"/{MEDIA}/")
    return f"{MEDIA}/{rest}" if found else ""
