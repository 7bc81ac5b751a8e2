# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from newsdesk.domain.article import (
    Article,
    Correction,
    Credit,
    Kind,
    Language,
    RelatedChoice,
    Role,
    Status,
    Subject,
)
from newsdesk.errors import SourceRefused
from newsdesk.exchange.draft import Draft, Remark

Drafted = Callable[..., Draft]

WHOLE = """+++
headline = "Купол снова поворачивается"
kicker = "Обсерватория"
lead = "Ремонт окончен."
section = "Наука"
language = "ru"
kind = "photo report"
slug = "kupol"
status = "published"
published_at = 2023-04-12T19:05:00+05:00
embargo_until = "2023-04-12 18:00"
byline = [{name = "Марат Желтоксанов", role = "photographer"}, "Лидия Верхова"]
tags = ["астрономия", "наука", "Астрономия"]
dateline = "Сарыжота"
source = "Вестник"
opening_views = 1522
translation_of = "dome"

[[subjects]]
code = "medtop:13000000"
name = "наука"

[related]
pinned = [3, 1]
struck = [7]

[[corrections]]
at = 2023-04-13
text = "Исправлено имя."
+++

Купол весит *девять*  тонн.

   Конец.
"""


def test_every_key_of_an_article_is_read(drafted: Drafted) -> None:
    draft = drafted(WHOLE, "a.md")
    assert draft.article == Article(
        headline="Купол снова поворачивается",
        body="Купол весит *девять*  тонн.\n\n   Конец.\n",
        kicker="Обсерватория",
        lead="Ремонт окончен.",
        kind=Kind.PHOTO_REPORT,
        slug="kupol",
        status=Status.PUBLISHED,
        section="Наука",
        language=Language.RU,
        byline=(Credit("Марат Желтоксанов", Role.PHOTOGRAPHER), Credit("Лидия Верхова")),
        tags=("астрономия", "наука"),
        subjects=(Subject("medtop:13000000", "наука"),),
        source="Вестник",
        dateline="Сарыжота",
        published_at=datetime(2023, 4, 12, 14, 5, tzinfo=UTC),
        embargo_until=datetime(2023, 4, 12, 12, 0, tzinfo=UTC),
        opening_views=1522,
        related=RelatedChoice((3, 1), (7,)),
        corrections=(Correction(datetime(2023, 4, 12, 18, 0, tzinfo=UTC), "Исправлено имя."),),
    )
    assert draft.translation_of_slug == "dome"
    assert draft.dropped == ()
    assert len(draft.digest) == 64


def test_yaml_is_read_with_its_words_as_they_are_written(drafted: Drafted) -> None:
    keys = "title: 007\nsection: no\ndate: 2024-12-05\nauthor: Анна Ким, Тимур Ли\ndraft: false\nkicker: ~\n"
    article = drafted(f"---\n{keys}---\nТекст\n", "a.md").article
    assert (article.headline, article.section, article.kicker) == ("007", "no", "")
    assert article.published_at == datetime(2024, 12, 4, 19, tzinfo=UTC)
    assert article.byline == (Credit("Анна Ким"), Credit("Тимур Ли"))
    assert article.status is Status.PUBLISHED


def test_json_is_read_and_the_text_behind_it(drafted: Drafted) -> None:
    draft = drafted('{\n  "title": "Лицензия \\ud800",\n  "views": 12, "lang": "kz"\n}\n\nТекст\n', "a.md")
    assert (draft.article.headline, draft.article.body) == ("Лицензия \ufffd", "Текст\n")
    assert (draft.article.opening_views, draft.article.language) == (12, Language.KK)


def test_the_first_category_is_the_section_and_the_others_are_tags(drafted: Drafted) -> None:
    article = drafted('+++\ntitle = "А"\ncategories = ["Спорт", "Хоккей"]\ntags = ["лёд"]\n+++\nТекст').article
    assert (article.section, article.tags) == ("Спорт", ("лёд", "Хоккей"))
    article = drafted('+++\ntitle = "А"\nsection = "Город"\ncategories = ["город", "Двор"]\n+++\nТекст').article
    assert (article.section, article.tags) == ("Город", ("Двор",))


@pytest.mark.parametrize(
    ("keys", "status"),
    [("", Status.DRAFT), ("draft = true", Status.DRAFT), ("draft = false", Status.PUBLISHED)]
    + [(f'status = "{status}"\ndraft = true', status) for status in Status],
)
def test_a_text_is_published_only_where_it_says_so(drafted: Drafted, keys: str, status: Status) -> None:
    article = drafted(f'+++\ntitle = "А"\ndate = 2020-01-01\n{keys}\n+++\nТекст').article
    assert article.status is status
    assert article.published_at == datetime(2019, 12, 31, 18, tzinfo=UTC)


def test_an_unknown_key_is_remarked_upon_with_its_line(drafted: Drafted) -> None:
    draft = drafted('+++\ntitle = "А"\nimage = "x.jpg"\nid = 5\n[params]\nx = 1\n+++\nТекст')
    assert draft.dropped == (Remark("unknown key", "image", 3), Remark("unknown key", "params", 5))


def test_the_place_in_broken_toml_is_told_once(drafted: Drafted) -> None:
    with pytest.raises(SourceRefused) as refused:
        drafted('+++\ntitle = "А"\nlead =\n+++\nТекст\n')
    assert (refused.value.line, refused.value.detail) == (3, "Invalid value")


@pytest.mark.parametrize(
    "line",
    [
        'date = "позавчера"',
        'status = "готово"',
        'language = "de"',
        'kind = "poem"',
        "opening_views = -1",
        "opening_views = true",
        "tags = [[1]]",
        'byline = [{role = "author"}]',
        'byline = [{name = "А", role = "king"}]',
        'corrections = "нет"',
        "related = 5",
        'draft = "perhaps"',
        "lead = {}\nkicker = {a = 1}",
    ],
)
def test_a_bad_value_costs_its_key_and_nothing_else(drafted: Drafted, line: str) -> None:
    draft = drafted(f'+++\ntitle = "А"\n{line}\nsection = "Спорт"\n+++\nТекст\n')
    assert [remark.code for remark in draft.dropped] == ["bad value"]
    assert draft.dropped[0].line == 3 + line.count("\n")
    assert (draft.article.headline, draft.article.section, draft.article.body) == ("А", "Спорт", "Текст\n")


def test_the_id_of_an_article_elsewhere_is_no_use_here(drafted: Drafted) -> None:
    draft = drafted('+++\ntitle = "А"\ntranslation_of = 12\n+++\nТекст')
    assert draft.dropped == (Remark("foreign article", "12", 3),)
    assert (draft.translation_of_slug, draft.article.translation_of) == ("", None)


def test_of_two_names_for_one_field_ours_goes_first(drafted: Drafted) -> None:
    draft = drafted('+++\ntitle = "Б"\nheadline = "А"\n+++\nТекст')
    assert draft.article.headline == "А"
    assert draft.dropped == (Remark("left out", "title", 2),)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('+++\ntitle = "А"\nbroken\n+++\nТекст', 3),
        ('+++\ntitle = "А"\n', 1),
        ("+++\nx = 1\nx = 2\n+++\n", 3),
        ("---\ntitle: А\n\tbroken: [\n---\nТекст", 3),
        ("---\ntitle: А\n", 1),
        ("---\na: &a [1]\nb: *a\n---\nТекст", 3),
        ("---\ntitle: !!python/object/apply:os.system [ls]\n---\nТекст", 2),
        ("---\nx: " + "[" * 5000 + "\n---\n", 2),
        ('{\n"title": "А",\n}\nТекст', 3),
        ('{"x": ' + "[" * 100_000, 1),
        ('{"x": ' + "9" * 5000 + "}", 1),
        ("+++\n" + "a1 = 1\n" * 20_000 + "+++\n", 1),
    ],
)
def test_broken_front_matter_is_refused_with_its_line(drafted: Drafted, text: str, line: int) -> None:
    with pytest.raises(SourceRefused) as refusal:
        drafted(text, "a.md")
    assert (refusal.value.reason, refusal.value.detail != "") == ("broken front matter", True)
    assert abs(refusal.value.line - line) <= 1


@pytest.mark.parametrize("text", ["---\n\nТекст после черты", "---\nПросто текст\n---\n", "{>>заметка<<} Текст", "{}x"])
def test_a_rule_or_a_brace_is_no_front_matter(drafted: Drafted, text: str) -> None:
    assert drafted(text, "a.md").article.headline


def test_a_heading_that_repeats_the_headline_is_dropped(drafted: Drafted) -> None:
    draft = drafted('+++\ntitle = "Ёлка"\n+++\n\n# **Елка** #\n\nТекст\n', "a.md")
    assert (draft.article.headline, draft.article.body) == ("Ёлка", "Текст\n")
    assert draft.dropped == (Remark("repeated headline", "Елка", 5),)


def test_another_heading_stays_where_it_is(drafted: Drafted) -> None:
    draft = drafted('+++\ntitle = "Ёлка"\n+++\n# Сосна\n\nТекст\n', "a.md")
    assert (draft.article.body, draft.dropped) == ("# Сосна\n\nТекст\n", ())


@pytest.mark.parametrize(
    ("body", "headline", "left"),
    [
        ("# Сосна\n\nТекст\n", "Сосна", "Текст\n"),
        ("Сосна\n=====\n\nТекст\n", "Сосна", "Текст\n"),
        ("Текст\n\n```\n# нет\n```\n\n### Сосна\n", "Сосна", None),
        ("Текст без заголовков\n", "my text", None),
    ],
)
def test_without_a_title_a_heading_or_the_file_gives_it(
    drafted: Drafted, body: str, headline: str, left: str | None
) -> None:
    draft = drafted('+++\nsection = "Лес"\n+++\n' + body, "my-text.md")
    assert draft.article.headline == headline
    assert draft.article.body == (body if left is None else left)


def test_markdown_without_front_matter_begins_with_its_heading(drafted: Drafted) -> None:
    article = drafted("\n# Сосна *и* ель\n\nТекст **жирный**\n", "a.md").article
    assert (article.headline, article.body) == ("Сосна и ель", "Текст **жирный**\n")


def test_markdown_without_any_heading_has_the_shape_of_news(drafted: Drafted) -> None:
    draft = drafted("Сосна\n\nСосна\n5 декабря 2024, 14:30\n\nТекст **жирный**\n", "a.md")
    assert (draft.article.headline, draft.article.body) == ("Сосна", "Текст **жирный**\n")
    assert draft.article.published_at == datetime(2024, 12, 5, 9, 30, tzinfo=UTC)
    assert draft.dropped == (Remark("repeated headline", "Сосна", 3),)


def test_the_language_is_told_by_the_text_where_no_key_tells_it(drafted: Drafted) -> None:
    assert drafted("# Сайлау\n\nҚазақстан халқы сайлауға қатысты", "a.md").article.language is Language.KK
    assert drafted("# Vote\n\nPeople voted", "b.md").article.language is Language.EN
