# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest

from newsdesk.document.fragment import FigureHole
from newsdesk.document.from_markdown import from_markdown
from newsdesk.domain.article import Article
from newsdesk.domain.cuts import Outlet, cut
from newsdesk.domain.photo import Photo
from newsdesk.domain.preflight import Finding, examine, obstacles

GOOD = Photo(id=1, sha256="ab", credit="фото Лидии Верховой", alt="Мост")
UNCREDITED = Photo(id=2, sha256="cd", alt="Мост")
SILENT = Photo(id=3, sha256="ef", credit="фото Лидии Верховой")
AWAITED = Photo(id=4, credit="фото предоставлено ЦИК РК")
PHOTOS = {photo.id: photo for photo in (GOOD, UNCREDITED, SILENT, AWAITED)}


def findings(body: str, **fields: str) -> tuple[Finding, ...]:
    article = Article(**{"headline": "Мост открыт", "body": body, **fields})  # type: ignore[arg-type]  # texts only
    return examine(article, from_markdown(body), PHOTOS)


def test_a_sound_article_has_no_findings() -> None:
    assert findings("Текст.\n\n![Подпись](photo:1)\n\n## Раздел\n\nТекст.\n", lead="Лид", kicker="Город") == ()


@pytest.mark.parametrize("headline", ["", "  "])
def test_an_article_needs_a_headline(headline: str) -> None:
    assert findings("Текст", headline=headline) == (Finding("no headline", True, "headline", None),)


@pytest.mark.parametrize(
    ("figure", "finding"),
    [
        ("![](photo:99)", Finding("photo unknown", True, "body", 1, "99")),
        ("![](photo:2)", Finding("photo uncredited", True, "body", 1, "2")),
        ("![](photo:3)", Finding("photo without alt", True, "body", 1, "3")),
        ('![](photo:1){alt=""}', Finding("photo without alt", True, "body", 1, "1")),
        ("![](photo:4)", Finding("photo awaited", False, "body", 1, "фото предоставлено ЦИК РК")),
        ("![Центр IТ](photo:1)", Finding("mixed scripts", False, "caption", 1, "IТ")),
        ("::: gallery\n![](photo:1)\n\n![](photo:2)\n:::", Finding("photo uncredited", True, "body", 1, "2")),
    ],
)
def test_a_figure_is_looked_at_where_it_stands(figure: str, finding: Finding) -> None:
    assert findings(f"Текст.\n\n{figure}\n") == (finding,)


def test_the_figures_own_alt_text_is_enough() -> None:
    assert findings('![](photo:3){alt="Мост над рекой"}\n') == ()


def test_words_that_mix_scripts_are_found_in_every_field() -> None:
    found = findings("Текст.\n\nОб А-WEB и `IТ` говорят.\n", lead="Kот", kicker="A-WEB", headline="Bикипедия")
    assert found == (
        Finding("mixed scripts", False, "headline", None, "Bикипедия"),
        Finding("mixed scripts", False, "lead", None, "Kот"),
        Finding("mixed scripts", False, "body", 1, "А-WEB"),
        Finding("mixed scripts", False, "body", 1, "IТ"),
    )


def test_code_may_mix_what_it_likes() -> None:
    assert findings("```\nKот\n```\n") == ()


def test_an_empty_body_is_a_warning() -> None:
    assert findings("\n") == (Finding("empty body", False, "body", None),)


def test_a_heading_must_not_leave_a_level_out() -> None:
    assert findings("## А\n\n#### Б\n\n### В\n\n## Г\n") == (Finding("heading jump", False, "body", 1, "2 → 4"),)


def test_links_to_articles_are_looked_up_where_that_can_be_done() -> None:
    body = "[а](article:5) и [б](article:6)\n"
    article = Article(headline="Мост", body=body)
    found = examine(article, from_markdown(body), {}, known_articles={5}.__contains__)
    assert found == (Finding("unknown article", False, "body", 0, "6"),)
    assert examine(article, from_markdown(body), {}) == ()


def test_obstacles_are_told_from_the_holes_of_a_fragment() -> None:
    holes = [FigureHole(photo, "", "", None) for photo in ("1", "2", "2", "4", "x")]
    assert obstacles(Article(headline=""), holes, PHOTOS) == (
        Finding("no headline", True, "headline", None),
        Finding("photo uncredited", True, "body", None, "2"),
        Finding("photo unknown", True, "body", None, "x"),
    )


def test_a_headline_that_messengers_cut_is_told_with_what_is_too_much_and_holds_nothing_back() -> None:
    headline = "Министерство просвещения утвердило новые правила приёма детей в первый класс и назвало сроки подачи"
    found = [one for one in examine(Article(headline, "Текст"), from_markdown("Текст"), {}) if one.field == "headline"]
    over = cut(headline, Outlet.CARD_TITLE.value).over
    assert found == [Finding("headline cut", False, "headline", None, str(over))]
    assert examine(Article(headline[:-over].strip(), "Текст"), from_markdown("Текст"), {}) == ()


def test_footnotes_and_their_marks_need_each_other() -> None:
    assert findings("Раз[^a] два[^b] и[^b]\n\n[^a]: А\n\n[^c]: В\n") == (
        Finding("footnote unused", False, "body", 2, "c"),
        Finding("footnote missing", False, "body", 0, "b"),
    )
    assert findings("Раз[^a]\n\n::: box Да\nтекст\n\n[^a]: А\n:::\n") == ()
