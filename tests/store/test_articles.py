# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from newsdesk.document.fragment import FigureHole
from newsdesk.domain.article import (
    Correction,
    Credit,
    Kind,
    Language,
    PlacedFigure,
    RelatedChoice,
    Role,
    Status,
    Subject,
)
from newsdesk.domain.query import ArticleQuery
from newsdesk.errors import ArticleMissing, FieldInvalid, VersionConflict
from newsdesk.store import article_derivation
from newsdesk.store.database import Database
from newsdesk.store.integrity import check_integrity
from tests.factories import NOON, a_photo, an_article


def test_every_field_comes_back_as_it_went_in(library: Database) -> None:
    with library.begin() as work:
        original = work.articles.add(an_article(), who="").id
        wanted = an_article(
            headline="Өзен бойында жаңа көпір",
            body="– Ашылды, – деді *инженер*.\n\nСоңы.",
            kicker="Қала",
            lead="Бірінші абзац.",
            kind=Kind.INTERVIEW,
            slug="ozen",
            status=Status.PUBLISHED,
            section="Қала",
            language=Language.KK,
            translation_of=original,
            byline=(Credit("Айгүл Сәрсенбаева"), Credit("Пётр Лосев", Role.PHOTOGRAPHER)),
            tags=("көпір", "өзен"),
            subjects=(Subject("04000000", "экономика"),),
            source="Речной вестник",
            dateline="Приречье",
            published_at=NOON,
            embargo_until=NOON + timedelta(hours=1),
            opening_views=359,
            related=RelatedChoice((original,), (7, 8)),
            corrections=(Correction(NOON, "Исправлено имя."),),
        )
        stored = work.articles.add(wanted, who="редактор")
    with library.read() as work:
        read = work.articles.get(stored.id)
    assert read == stored
    derived = {name: getattr(read, name) for name in ("id", "version", "created_at", "updated_at", "views")}
    assert replace(wanted, signs=read.signs, words=read.words, **derived) == read
    assert (read.version, read.views) == (1, 359)
    assert read.created_at == read.updated_at
    assert read.created_at is not None
    assert read.created_at.tzinfo is UTC


def test_times_come_back_in_utc_to_the_microsecond(library: Database) -> None:
    moment = datetime.fromisoformat("2026-01-15T12:30:00.123456+05:00")
    with library.begin() as work:
        stored = work.articles.add(an_article(published_at=moment), who="")
        assert stored.published_at == moment
        read = work.articles.get(stored.id).published_at
    assert read == moment
    assert read is not None
    assert read.isoformat() == "2026-01-15T07:30:00.123456+00:00"


def test_signs_and_words_are_those_of_lead_and_body_together(library: Database) -> None:
    with library.begin() as work:
        stored = work.articles.add(an_article(lead="Два слова.", body="**Три** слова{>>не для всех<<} тут."), who="")
    assert stored.words == 5
    assert stored.signs == len("Два слова.") + len("Три слова тут.")


def test_an_article_without_a_section_stands_in_the_section_for_these(library: Database) -> None:
    with library.begin() as work:
        assert work.articles.add(an_article(section=""), who="").section == "Без раздела"
        assert work.articles.add(an_article(section="no section"), who="").section == "Без раздела"


def test_names_are_taken_as_the_library_spells_them(library: Database) -> None:
    with library.begin() as work:
        work.articles.add(an_article(tags=("Мосты",), byline=(Credit("Пётр Лосев"),)), who="")
        later = work.articles.add(
            an_article(section="ГОРОД", tags=("мосты", "Мосты", " "), byline=(Credit("петр  лосев"), Credit(""))),
            who="",
        )
        assert (later.section, later.tags, later.byline) == ("Город", ("Мосты",), (Credit("Пётр Лосев"),))
        assert work.articles.save(replace(later, tags=("МОСТЫ",)), who="") == later


# -- addresses ---------------------------------------------------------------------------------------------------------


def test_an_address_is_made_of_the_headline_and_numbered_where_taken(library: Database) -> None:
    with library.begin() as work:
        slugs = [work.articles.add(an_article(headline="Мост открыт"), who="").slug for _ in range(3)]
        assert slugs == ["most-otkryt", "most-otkryt-2", "most-otkryt-3"]
        assert work.articles.by_slug([*slugs, "nothing"]) == {slug: key for key, slug in enumerate(slugs, 1)}
        assert work.articles.add(an_article(slug="../Мост?"), who="").slug == "most"
        assert work.articles.add(an_article(headline="Index"), who="").slug == "index-2"


def test_a_long_address_keeps_its_length_with_a_number(library: Database) -> None:
    with library.begin() as work:
        slugs = {work.articles.add(an_article(headline="слово " * 40), who="").slug for _ in range(12)}
    assert len(slugs) == 12
    assert all(len(slug) <= 80 for slug in slugs)


def test_an_address_may_change_until_it_was_published(library: Database) -> None:
    with library.begin() as work:
        other = work.articles.add(an_article(slug="other"), who="")
        draft = work.articles.add(an_article(slug="first"), who="")
        draft = work.articles.save(replace(draft, slug="second"), who="")
        assert draft.slug == "second"
        assert work.articles.save(replace(draft, slug=""), who="").slug == "most-otkryli-posle-remonta"
        draft = work.articles.get(draft.id)
        assert work.articles.save(replace(draft, slug=other.slug), who="").slug == "other-2"


@pytest.mark.parametrize("then", [Status.PUBLISHED, Status.WITHDRAWN, Status.DRAFT])
def test_a_published_address_stays_for_ever(library: Database, then: Status) -> None:
    with library.begin() as work:
        out = work.articles.add(an_article(slug="first", status=Status.PUBLISHED, published_at=NOON), who="")
        out = work.articles.save(replace(out, status=then, lead="Новое"), who="")
        with pytest.raises(FieldInvalid) as caught:
            work.articles.save(replace(out, slug="second"), who="")
        assert (caught.value.field, caught.value.expected) == ("slug", "unchanged after publication")
        kept = work.articles.save(replace(out, slug="", headline="Совсем другой"), who="")
        assert kept.slug == "first"


def test_an_address_freezes_when_a_save_publishes(library: Database) -> None:
    with library.begin() as work:
        draft = work.articles.add(an_article(), who="")
        out = work.articles.save(replace(draft, status=Status.PUBLISHED, published_at=NOON), who="")
        with pytest.raises(FieldInvalid):
            work.articles.save(replace(out, slug="second"), who="")


# -- saving ------------------------------------------------------------------------------------------------------------


def test_a_save_counts_up_and_keeps_when_it_was_made(library: Database) -> None:
    with library.begin() as work:
        first = work.articles.add(an_article(), who="")
    with library.begin() as work:
        second = work.articles.save(replace(first, headline="Мост закрыли", opening_views=10), who="")
        assert work.articles.get(first.id) == second
    assert (second.version, second.created_at, second.views) == (2, first.created_at, 10)
    assert second.updated_at is not None
    assert first.updated_at is not None
    assert second.updated_at > first.updated_at


def test_saving_without_a_difference_writes_nothing(library: Database) -> None:
    with library.begin() as work:
        first = work.articles.add(an_article(byline=(Credit("Пётр Лосев"),)), who="")
    with library.begin() as work:
        assert work.articles.save(replace(first, views=99, signs=1, figures=()), who="") == first
        assert len(work.revisions.of(first.id)) == 1


def test_a_save_over_a_newer_state_is_refused(library: Database) -> None:
    with library.begin() as work:
        first = work.articles.add(an_article(), who="")
        work.articles.save(replace(first, headline="Мост закрыли"), who="")
    with pytest.raises(VersionConflict) as caught, library.begin() as work:
        work.articles.save(replace(first, headline="Моста нет"), who="")
    assert (caught.value.article, caught.value.expected, caught.value.found) == (first.id, 1, 2)


def test_a_missing_article_is_named(library: Database) -> None:
    for use in ("get", "save", "bin", "undelete", "fragment"):
        with pytest.raises(ArticleMissing) as caught, library.begin() as work:
            if use == "save":
                work.articles.save(an_article(id=77), who="")
            elif use in ("bin", "undelete"):
                getattr(work.articles, use)([77])
            else:
                getattr(work.articles, use)(77)
        assert caught.value.article == 77
    with pytest.raises(ArticleMissing), library.begin() as work:
        work.articles.add(an_article(translation_of=77), who="")


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"headline": "half \ud83d"}, "headline"),
        ({"body": "\udcff"}, "body"),
        ({"tags": ("\ud800",)}, "tags"),
        ({"byline": (Credit("\ud800"),)}, "byline"),
        ({"opening_views": -1}, "opening_views"),
        ({"opening_views": 10**40}, "opening_views"),
    ],
)
def test_what_no_row_can_hold_is_refused_by_its_field(library: Database, fields: dict[str, object], named: str) -> None:
    with pytest.raises(FieldInvalid) as caught, library.begin() as work:
        work.articles.add(an_article(**fields), who="")
    assert caught.value.field == named


def test_odd_characters_come_back(library: Database) -> None:
    text = "нуль \x00, неразрывный\u00a0пробел, \u200bневидимый, \U0001f600, \u2028 и е\u0301"
    with library.begin() as work:
        stored = work.articles.add(an_article(headline=text, body=text, lead=text), who="")
    with library.read() as work:
        read = work.articles.get(stored.id)
        assert (read.headline, read.body, read.lead) == (text, text, text)
        assert work.articles.find(ArticleQuery(search="невидимый")).total == 1


def test_a_save_that_keeps_the_body_does_not_read_it_and_leaves_all_in_step(
    library: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    with library.begin() as work:
        photo = work.photos.add(a_photo())
        body = f"Мост через реку.\n\n![](photo:{photo.id})\n\n[ещё](article:7)"
        kept = work.articles.add(an_article(body=body, lead="Открыли.", tags=("мост",)), who="")
    with monkeypatch.context() as patched:
        patched.setattr(article_derivation, "from_markdown", None)
        edits: tuple[dict[str, Any], ...] = (
            {"section": "Наука"}, {"tags": ("паром", "мост")}, {"byline": (Credit("Ann Reed"),)}, {"lead": "Закрыли."},
            {"headline": "Переправа"}, {"kicker": "Река"}, {"source": "Вестник"}, {"status": Status.PUBLISHED},
            {"published_at": NOON}, {"opening_views": 12},
        )  # fmt: skip
        for fields in edits:
            with library.begin() as work:
                kept = work.articles.save(replace(kept, **fields), who="")
    with library.read() as work:
        assert work.articles.get(kept.id) == kept
        for word in ("паром", "река", "закрыли", "переправа", "reed"):
            assert work.articles.find(ArticleQuery(search=word)).total == 1, word
        assert work.articles.find(ArticleQuery(search="открыли")).total == 0
    assert {each.kind for each in check_integrity(library)} == {"photo"}  # its file is none


def test_a_photo_that_came_after_the_text_is_shown_with_the_next_save(library: Database) -> None:
    with library.begin() as work:
        kept = work.articles.add(an_article(body="![](photo:1)"), who="")
        assert kept.figures == ()
        photo = work.photos.add(a_photo())
        assert [each.photo for each in work.articles.save(replace(kept, kicker="Река"), who="").figures] == [photo.id]


# -- what follows from the Markdown ------------------------------------------------------------------------------------


def test_figures_follow_from_the_text_and_from_their_photos(library: Database) -> None:
    with library.begin() as work:
        bridge = work.photos.add(a_photo())
        river = work.photos.add(a_photo(sha256="b" * 64, file="", credit="фото Петра Лосева", alt="Река", caption=""))
        body = f'![](photo:{bridge.id})\n\nТекст.\n\n![Река *весной*](photo:{river.id}){{alt="Лёд"}}\n\n![](photo:99)'
        stored = work.articles.add(an_article(body=body), who="")
        assert stored.figures == (
            PlacedFigure(bridge.id, "Мост утром", "фото Айгүл Сәрсенбаевой", "Мост над рекой"),
            PlacedFigure(river.id, "Река весной", "фото Петра Лосева", "Лёд"),
        )
        assert work.articles.get(stored.id).figures == stored.figures
        assert work.photos.get(bridge.id).used_in == (stored.id,)
        work.photos.save(replace(bridge, caption="Мост вечером"))
        assert work.articles.get(stored.id).figures[0].caption == "Мост вечером"
        work.articles.save(replace(stored, body="Без картинок."), who="")
        assert work.articles.get(stored.id).figures == ()
        assert work.photos.get(bridge.id).used_in == ()


def test_the_html_of_a_body_is_kept_with_holes(library: Database) -> None:
    with library.begin() as work:
        key = work.articles.add(an_article(body="Текст.\n\n![](photo:5)"), who="").id
        fragment = work.articles.fragment(key)
    assert len(fragment.blocks) == 2
    assert any(isinstance(piece, FigureHole) and piece.photo == "5" for piece in fragment.blocks[1])


def test_impossible_references_are_passed_over(library: Database) -> None:
    body = f"![](photo:{'9' * 40})\n\n[a](article:{'9' * 40}) [b](article:٣) [c](article:1)"
    with library.begin() as work:
        assert work.articles.add(an_article(body=body), who="").figures == ()


# -- the bin -----------------------------------------------------------------------------------------------------------


def test_what_is_in_the_bin_is_in_no_list_and_comes_back_whole(library: Database) -> None:
    with library.begin() as work:
        photo = work.photos.add(a_photo())
        kept = work.articles.add(
            an_article(
                body=f"![](photo:{photo.id})\n\nАвтобусы.", status=Status.PUBLISHED, published_at=NOON, opening_views=5
            ),
            who="",
        )
    with library.begin() as work:
        work.articles.bin([kept.id, kept.id])
        assert work.articles.find(ArticleQuery()).total == 0
        assert work.articles.find(ArticleQuery(search="автобусы")).total == 0
        assert work.articles.archive() == ()
        assert list(work.articles.publishable(NOON)) == []
        assert list(work.articles.ids()) == []
        assert work.articles.many([kept.id]) == {}
        assert work.views.totals() == {}
        assert work.photos.get(photo.id).used_in == ()
        (binned,) = work.articles.binned()
        assert binned == work.articles.get(kept.id)
        assert binned.binned_at is not None
    with library.begin() as work:
        work.articles.undelete([kept.id])
        assert work.articles.binned() == ()
        assert work.articles.get(kept.id) == kept
        assert work.articles.find(ArticleQuery(search="автобусы")).total == 1


def test_an_article_is_saved_in_the_bin_without_leaving_it(library: Database) -> None:
    with library.begin() as work:
        first = work.articles.add(an_article(), who="")
        work.articles.bin([first.id])
        saved = work.articles.save(replace(first, headline="Переделано"), who="")
        assert saved.binned_at is not None
        assert work.articles.find(ArticleQuery(search="переделано")).total == 0
        work.articles.undelete([first.id])
        assert work.articles.find(ArticleQuery(search="переделано")).total == 1


def test_binning_is_all_or_nothing(library: Database) -> None:
    with library.begin() as work:
        key = work.articles.add(an_article(), who="").id
    with pytest.raises(ArticleMissing), library.begin() as work:
        work.articles.bin([key, 77])
    with library.read() as work:
        assert work.articles.binned() == ()
