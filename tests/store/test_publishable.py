# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.to_html import compose
from newsdesk.domain.article import Credit, Language, RelatedChoice, Status
from newsdesk.domain.readership import DailyViews
from newsdesk.store.database import Database
from newsdesk.store.unit_of_work import UnitOfWork
from tests.factories import NOON, a_photo, an_article


def out(work: UnitOfWork, **fields: Any) -> int:
    """A published article."""
    return work.articles.add(an_article(**{"status": Status.PUBLISHED, "published_at": NOON} | fields), who="").id


def test_only_what_readers_may_see_is_published_newest_first(library: Database) -> None:
    with library.begin() as work:
        first = out(work, published_at=NOON - timedelta(days=2))
        second = out(work, published_at=NOON - timedelta(days=1), language=Language.KK)
        embargoed = out(work, embargo_until=NOON + timedelta(hours=1))
        work.articles.add(an_article(published_at=NOON), who="")
        out(work, status=Status.WITHDRAWN)
        work.articles.bin([out(work)])
        assert [each.article.id for each in work.articles.publishable(NOON)] == [second, first]
        later = NOON + timedelta(hours=1)
        assert [each.article.id for each in work.articles.publishable(later)] == [embargoed, second, first]
        assert [each.article.id for each in work.articles.publishable(later, [Language.KK])] == [second]


def test_every_text_of_many_batches_comes_once(library: Database) -> None:
    with library.begin() as work:
        for number in range(450):
            out(work, headline=f"Новость {number}", published_at=NOON - timedelta(minutes=number // 3), body="")
    with library.read() as work:
        found = [each.article for each in work.articles.publishable(NOON)]
        assert len({each.id for each in found}) == 450
        times = [(each.published_at, each.id) for each in found]
        assert times == sorted(times, reverse=True)


def test_a_text_comes_with_its_fragment_and_photos(library: Database) -> None:
    with library.begin() as work:
        photos = [work.photos.add(a_photo(sha256=letter * 64)).id for letter in "bc"]
        body = f"![](photo:{photos[1]})\n\nТекст.\n\n![](photo:{photos[0]})\n\n![](photo:{photos[1]})"
        key = out(work, body=body)
        (text,) = work.articles.publishable(NOON)
        assert text.article == work.articles.get(key)
        assert text.photos == (photos[1], photos[0])
        assert text.fragment == compose(from_markdown(body)) == work.articles.fragment(key)


@pytest.mark.parametrize(
    "fields",
    [
        {"headline": "Мост закрыли"},
        {"kicker": "Город"},
        {"lead": "Коротко."},
        {"body": "Иначе."},
        {"section": "Наука"},
        {"byline": (Credit("Пётр Лосев"),)},
        {"tags": ("мост",)},
        {"published_at": NOON - timedelta(seconds=1)},
        {"dateline": "Приречье"},
        {"related": RelatedChoice((5,))},
    ],
    ids=lambda fields: next(iter(fields)),
)
def test_the_digest_changes_with_what_a_page_shows(library: Database, fields: dict[str, Any]) -> None:
    with library.begin() as work:
        key = out(work)
        before = digest(work)
        work.articles.save(replace(work.articles.get(key), **fields), who="")
        assert digest(work) != before


def test_the_digest_changes_with_photos_and_sections(library: Database) -> None:
    with library.begin() as work:
        photo = work.photos.add(a_photo())
        out(work, body="![](photo:1)")
        seen = [digest(work)]
        work.photos.save(replace(photo, credit="фото Петра Лосева"))
        seen.append(digest(work))
        city = work.sections.named("Город")
        work.sections.put(replace(city, names={"en": "Town"}))
        seen.append(digest(work))
        assert len(set(seen)) == 3


def test_the_digest_stays_where_a_page_stays(library: Database) -> None:
    with library.begin() as work:
        key = out(work)
        before = digest(work)
        work.views.add([DailyViews(key, NOON.date(), 5)], file="a", sha256="a", lines=1)
        work.articles.bin([key])
        work.articles.undelete([key])
        work.articles.add(an_article(), who="")
        assert digest(work) == before


def digest(work: UnitOfWork) -> str:
    """That of the only published text."""
    (text,) = work.articles.publishable(NOON)
    return text.digest
