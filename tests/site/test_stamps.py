# SPDX-License-Identifier: GPL-3.0-or-later
"""Stamps: what changes often stays as it was until the page itself changes."""

from __future__ import annotations

from dataclasses import replace

from newsdesk.site.contexts import ArticlePage
from newsdesk.site.pages import Site
from tests.site.desk import Desk


def page(desk: Desk, number: int) -> ArticlePage:
    context = Site(desk.material(), desk.theme).article(number).context
    assert isinstance(context, ArticlePage)
    return context


def test_every_article_is_stamped_once(desk: Desk) -> None:
    assert desk.export().stamps.keys() == desk.articles.keys()
    assert desk.export().stamps == {}


def test_a_page_keeps_its_stamp_while_the_world_moves_on(desk: Desk) -> None:
    desk.export()
    before = page(desk, 5)
    desk.views[5] += 1000
    desk.rank()
    assert page(desk, 5) == before


def test_a_page_that_changes_is_stamped_anew(desk: Desk) -> None:
    desk.export()
    desk.views[5] += 1000
    desk.rank()
    desk.change(5, lead="Новый лид")
    after = page(desk, 5)
    assert after.views == 1035
    assert after.popular[0].items[0].views == 1035
    assert desk.export().stamps.keys() == {5}


def test_the_same_stamp_gives_the_same_own_digest_whatever_is_popular(desk: Desk) -> None:
    first = desk.export().stamps[5].own
    desk.views[5] += 1000
    desk.rank()
    desk.stamps = {}
    assert desk.export().stamps[5].own == first


def test_stamps_share_what_is_large(desk: Desk) -> None:
    stamps = desk.export().stamps
    russian = [number for number, one in desk.articles.items() if one.article.language == "ru"]
    assert len({id(stamps[number].ranking) for number in russian}) == 1
    assert len({id(stamps[number].months) for number in russian}) == 1


def test_pages_of_one_stamp_share_the_block(desk: Desk) -> None:
    site = Site(desk.material(), desk.theme)
    assert site.article(5).context.popular is site.article(6).context.popular


def test_equal_rankings_read_back_as_different_objects_are_one_block(desk: Desk) -> None:
    desk.export()
    ranking = desk.rankings["ru"]
    for number, stamp in desk.stamps.items():
        if stamp.ranking is ranking:
            desk.stamps[number] = type(stamp)(
                stamp.own,
                stamp.views,
                replace(ranking),
                stamp.related,
                stamp.months,
                stamp.days,
            )
    site = Site(desk.material(), desk.theme)
    assert site.article(5).context.popular is site.article(6).context.popular
    assert desk.export().written == 0


def test_a_stamped_ranking_keeps_its_headlines_but_follows_addresses(desk: Desk) -> None:
    desk.export()
    top = page(desk, 5).popular[0].items[0]
    number = desk.rankings["ru"].tabs[0][1][0].id
    desk.change(number, headline="Переименовано", slug="pereimenovano")
    item = page(desk, 5).popular[0].items[0]
    assert (item.headline, item.views) == (top.headline, top.views)
    assert item.href.endswith("pereimenovano.html")
