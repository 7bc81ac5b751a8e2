# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that shows headline and lead as others will, and says where they are cut and by how much."""

from __future__ import annotations

from functools import cache
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from newsdesk.domain.cuts import Cut, Outlet, cut
from newsdesk.paths import resources
from newsdesk.ui.wording import number_text, spoken

if TYPE_CHECKING:
    from newsdesk.newsroom.showcase import Showcase

_WORDS = {
    "fits": QT_TRANSLATE_NOOP("ShowcasePage", "The headline has room."),
    "lead fits": QT_TRANSLATE_NOOP("ShowcasePage", "The lead has room."),
    "no lead": QT_TRANSLATE_NOOP("ShowcasePage", "There is no lead: search engines choose words of the text."),
    "no card text": QT_TRANSLATE_NOOP("ShowcasePage", "There is no lead: the card has none either."),
    "no picture": QT_TRANSLATE_NOOP("ShowcasePage", "There is no picture: put a photo into the text."),
    "no address": QT_TRANSLATE_NOOP(
        "ShowcasePage", "No picture is sent as long as the site's address is not set in the library's settings."
    ),
    "whole": QT_TRANSLATE_NOOP("ShowcasePage", "The site cuts nothing here. Signs in this headline: %1."),
    "beside": QT_TRANSLATE_NOOP("ShowcasePage", "Signs in this headline: %1, in those around it: %2."),
    "unranked": QT_TRANSLATE_NOOP("ShowcasePage", "Not among the most read yet: this is how it would stand there."),
    "popular": QT_TRANSLATE_NOOP("ShowcasePage", "Most read"),
    "search": QT_TRANSLATE_NOOP("ShowcasePage", "In a search engine"),
    "card": QT_TRANSLATE_NOOP("ShowcasePage", "In a messenger"),
    "nothing": QT_TRANSLATE_NOOP("ShowcasePage", "(no headline yet)"),
    "title": QT_TRANSLATE_NOOP("ShowcasePage", "Headline elsewhere"),
    "falls out": QT_TRANSLATE_NOOP("ShowcasePage", "The headline is cut, this falls out:"),
    "lead falls out": QT_TRANSLATE_NOOP("ShowcasePage", "The lead is cut, this falls out:"),
}


class Verdicts(QObject):
    """Advice with a number, whose forms lupdate knows only where an object translates it."""

    def shorten(self, signs: int) -> str:
        """«Сократите на 12 знаков.»"""
        return self.tr("Shorten it by %Ln sign(s).", "", signs)


@cache
def showcase_style() -> str:
    """The styles of the page, read from their file."""
    return (resources() / "preview" / "showcase.css").read_text(encoding="utf-8")


def showcase_page(shown: Showcase, style: str) -> bytes:
    """The page as bytes, at the address of the article's own."""
    parts = "\n".join((_search(shown), _card(shown), _popular(shown)))
    return f"""<!doctype html>
<html lang="{spoken()}">
<head>
<meta charset="utf-8">
<title>{_word("title")}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="{escape(shown.root)}assets/site.css">
<style>
{style}</style>
</head>
<body class="showcase">
{parts}
</body>
</html>
""".encode()


def _search(shown: Showcase) -> str:
    title = cut(shown.title, Outlet.SEARCH_TITLE.value)
    text = cut(f"{shown.day} — {shown.description or shown.first_words}", Outlet.SEARCH_TEXT.value)
    place = " › ".join(part for part in (shown.host or shown.site_name, shown.section) if part)
    taken = "" if shown.description else ' class="taken"'
    lead = _verdict(text, "lead") if shown.description else _note("no lead")
    return _outlet(
        "search",
        f"""<div class="frame search" lang="{shown.language}">
<p class="search-site">{escape(shown.site_name)}</p>
<p class="search-address">{escape(place)}</p>
<h3 class="search-title" data-field="headline">{_shown(title)}</h3>
<p class="search-text" data-field="lead"><span{taken}>{escape(text.shown)}</span></p>
</div>""",
        _verdict(title) + lead,
    )


def _card(shown: Showcase) -> str:
    title = cut(shown.card_title, Outlet.CARD_TITLE.value)
    text = cut(shown.description, Outlet.CARD_TEXT.value)
    picture = f'<img src="{escape(shown.root + shown.picture)}" alt="">' if shown.picture else ""
    lead = f'\n<p class="card-lead" data-field="lead">{escape(text.shown)}</p>' if shown.description else ""
    remarks = _verdict(title) + (_verdict(text, "lead") if shown.description else _note("no card text"))
    if not shown.picture:
        remarks += _note("no picture" if shown.host else "no address")
    return _outlet(
        "card",
        f"""<div class="frame messenger" lang="{shown.language}">
<div class="card">{picture}
<div class="card-text">
<h3 class="card-title" data-field="headline">{_shown(title)}</h3>{lead}
<p class="card-site">{escape(shown.host or shown.site_name)}</p>
</div>
</div>
</div>""",
        remarks,
    )


def _popular(shown: Showcase) -> str:
    signs = number_text(len(shown.card_title))
    if shown.others:
        usual = number_text(round(sum(map(len, shown.others)) / len(shown.others)))
        said = _word("beside").replace("%1", signs).replace("%2", usual)
    else:
        said = _word("whole").replace("%1", signs)
    remarks = f'<p class="verdict">{said}</p>' + ("" if shown.ranked else _note("unranked"))
    # The place is marked by its number, so that the list itself stays what the site's template makes.
    mark = f'<style>.popular-frame .ranking li[value="{shown.rank}"] {{ background: var(--heat-1); }}</style>'
    return _outlet(
        "popular",
        f"""<div class="frame popular-frame" lang="{shown.language}">{mark}
{shown.popular_html}
</div>""",
        remarks,
    )


def _outlet(name: str, frame: str, remarks: str) -> str:
    return f'<section class="outlet" id="{name}">\n<h2>{_word(name)}</h2>\n{frame}\n{remarks}\n</section>'


def _shown(title: Cut) -> str:
    return escape(title.shown) or _word("nothing")


def _verdict(found: Cut, of: str = "") -> str:
    if not found.lost:
        return f'<p class="verdict">{_word(f"{of} fits".strip())}</p>'
    much = escape(Verdicts().shorten(found.over))
    return f'<p class="verdict bad">{_word(f"{of} falls out".strip())} <q>{escape(found.lost)}</q> <b>{much}</b></p>'


def _note(name: str) -> str:
    return f'<p class="verdict note">{_word(name)}</p>'


def _word(name: str) -> str:
    return escape(QCoreApplication.translate("ShowcasePage", str(_WORDS[name])))
