# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from newsdesk.domain.article import Article, Credit, Kind, Language, RelatedChoice, Role, Status, Subject
from newsdesk.domain.library import LibrarySettings
from newsdesk.errors import FieldInvalid, FieldUnknown
from newsdesk.newsroom.fields import DERIVED, SETTABLE, with_fields, with_settings

ZONE = ZoneInfo("Asia/Almaty")
ARTICLE = Article("Заголовок")


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("headline", "Новый\nзаголовок", "Новый заголовок"),
        ("kicker", " Политика ", "Политика"),
        ("lead", "Две\nстроки", "Две\nстроки"),
        ("body", "Абзац\r\n\r\n", "Абзац\r\n\r\n"),
        ("kind", "photo-report", Kind.PHOTO_REPORT),
        ("status", "In Review", Status.IN_REVIEW),
        ("language", "kk", Language.KK),
        ("translation_of", "12", 12),
        ("translation_of", "", None),
        ("byline", "Елена Иванова", (Credit("Елена Иванова"),)),
        ("byline", "Е. И.; Т. А., photographer", (Credit("Е. И."), Credit("Т. А.", Role.PHOTOGRAPHER))),
        ("byline", '[{"name": "Е", "role": "editor"}]', (Credit("Е", Role.EDITOR),)),
        ("tags", "выборы, Индия, выборы", ("выборы", "Индия")),
        ("tags", '["а, б", "в"]', ("а, б", "в")),
        ("subjects", '[{"code": "11003000", "name": "выборы"}]', (Subject("11003000", "выборы"),)),
        ("published_at", "2024-12-05T14:30", datetime(2024, 12, 5, 9, 30, tzinfo=UTC)),
        ("embargo_until", "", None),
        ("opening_views", "359", 359),
        ("related", '{"pinned": [1, 2]}', RelatedChoice((1, 2))),
    ],
)
def test_a_field_takes_its_value_from_text(field: str, text: str, value: object) -> None:
    expected = value
    if field.endswith("_at") and isinstance(value, datetime):
        # the zone's own offset on that day decides
        expected = datetime(2024, 12, 5, 14, 30, tzinfo=ZONE).astimezone(UTC)
    assert getattr(with_fields(ARTICLE, {field: text}, ZONE), field) == expected


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("headline", "  "),
        ("kind", "novel"),
        ("status", "printed"),
        ("language", "de"),
        ("translation_of", "x"),
        ("opening_views", "-1"),
        ("opening_views", "²"),
        ("byline", "Имя, король"),
        ("byline", "[1]"),
        ("subjects", "{"),
        ("published_at", "вчера"),
        ("related", '{"liked": [1]}'),
        ("corrections", '[{"text": "без времени"}]'),
    ],
)
def test_a_text_that_does_not_fit_names_its_field(field: str, text: str) -> None:
    with pytest.raises(FieldInvalid) as caught:
        with_fields(ARTICLE, {"lead": "хорошо", field: text}, ZONE)
    assert caught.value.field == field


def test_what_is_derived_cannot_be_set() -> None:
    for field in DERIVED:
        with pytest.raises(FieldInvalid):
            with_fields(ARTICLE, {field: "1"}, ZONE)
    with pytest.raises(FieldUnknown):
        with_fields(ARTICLE, {"colour": "red"}, ZONE)
    assert not DERIVED & SETTABLE.keys()


def test_a_library_setting_is_checked_like_a_field() -> None:
    settings = LibrarySettings()
    changed = with_settings(settings, {"zone": "Europe/Riga", "site_address": "https://example.org/news/"})
    assert (changed.zone, changed.site_address) == ("Europe/Riga", "https://example.org/news")
    for field, text in [("zone", "Mars/Base"), ("zone", "../etc"), ("site_address", "javascript:1"), ("language", "x")]:
        with pytest.raises(FieldInvalid):
            with_settings(settings, {field: text})
    with pytest.raises(FieldUnknown):
        with_settings(settings, {"colour": "red"})


def test_a_paper_may_have_a_name_in_each_language() -> None:
    settings = with_settings(LibrarySettings(site_name="Вестник"), {"site_name_kk": "Жаршы", "tagline_en": "News"})
    assert [settings.name_in(language) for language in Language] == ["Вестник", "Жаршы", "Вестник"]
    assert [settings.tagline_in(language) for language in Language] == ["", "", "News"]


@pytest.mark.parametrize("address", ["https://e.kz/a b", 'https://e.kz/"x', "https://e.kz/<x>", "https://e.kz:99999"])
def test_an_address_that_no_feed_may_hold_is_refused(address: str) -> None:
    with pytest.raises(FieldInvalid):
        with_settings(LibrarySettings(), {"site_address": address})
