# SPDX-License-Identifier: GPL-3.0-or-later
"""The default theme as text: every template stands what it may be given, and asks nothing of the outside."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import html

from newsdesk.paths import resources
from newsdesk.site.templates import Theme
from tests.site.theme.rendering import body
from tests.site.theme.sample_pages import LANGUAGES, TEMPLATES, bare, folder, rich

FOLDER = resources() / "site" / "default"
OWN_NAMES = ("http://www.w3.org/2000/svg",)
PAIRS = (
    ("ink", "paper"), ("soft", "paper"), ("muted", "paper"), ("accent", "paper"), ("signal", "paper"),
    ("ink", "raised"), ("soft", "raised"), ("muted", "raised"), ("accent", "raised"), ("accent-deep", "paper"),
    ("heat-ink", "heat-1"), ("heat-ink", "heat-2"), ("heat-ink", "heat-3"),
    ("heat-ink-deep", "heat-4"), ("heat-ink-deep", "heat-5"),
)  # fmt: skip


@pytest.fixture(scope="module")
def theme() -> Theme:
    return Theme.load()


def page(theme: Theme, language: str, name: str, *, full: bool = True) -> html.HtmlElement:
    """A sample page as its readers' programs see it."""
    contexts = rich(language, body(theme, language)) if full else bare(language)
    root = "../" * folder(language).count("/")
    return html.fromstring(theme.render(TEMPLATES.get(name, name), contexts[name], language, root))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("full", [True, False], ids=["rich", "bare"])
def test_every_template_stands_everything_and_nothing(theme: Theme, language: str, full: bool) -> None:
    contexts = rich(language, body(theme, language)) if full else bare(language)
    assert {TEMPLATES.get(name, name) for name in contexts} >= {
        "article.html", "front.html", "list.html", "archive.html", "archive_year.html", "archive_list.html",
        "not_found.html",
    }  # fmt: skip
    for name in contexts:
        tree = page(theme, language, name, full=full)
        assert tree.get("lang") == language
        assert len(tree.xpath("//h1")) == 1
        assert not tree.xpath("//*[@style]"), "a page under a strict policy shows no inline styles"


def test_no_file_of_the_theme_names_another_host() -> None:
    for file in sorted(FOLDER.rglob("*")):
        if file.suffix in {".html", ".css", ".js", ".svg"}:
            text = file.read_text(encoding="utf-8")
            for name in OWN_NAMES:
                text = text.replace(name, "")
            assert not re.search(r"(https?:)?//[a-z0-9-]+\.[a-z]", text), file.name


def test_styles_and_script_stay_small() -> None:
    assert (FOLDER / "assets" / "site.css").stat().st_size <= 30 * 1024
    assert (FOLDER / "assets" / "site.js").stat().st_size <= 3 * 1024


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_texts_stand_out_from_their_ground(scheme: str) -> None:
    css = (FOLDER / "assets" / "site.css").read_text(encoding="utf-8")
    light, dark = (
        dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6});", part))
        for part in (css.split("@media")[0], css.split("@media (prefers-color-scheme: dark)")[1].split("@media")[0])
    )
    colours = light if scheme == "light" else light | dark
    weak = {pair: ratio for pair in PAIRS if (ratio := contrast(colours[pair[0]], colours[pair[1]])) < 4.5}
    assert not weak


def test_sixty_popular_headlines_show_ten_at_first(theme: Theme) -> None:
    tree = page(theme, "ru", "article.html")
    first = tree.xpath("//section[@class='popular']//div[@class='tab-panel']")[0]
    assert len(first.xpath("./ol/li")) == 10
    rest = first.xpath("./details/ol/li")
    assert [int(item.get("value")) for item in rest] == list(range(11, 61))
    labels = [label.text for label in tree.xpath("//section[@class='popular']//label")]
    assert labels[:2] == ["Все", "Политика"]
    assert "Мнения" not in labels, "a section without popular articles has no tab"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_empty_leaves_no_bare_heading(theme: Theme, language: str) -> None:
    tree = page(theme, language, "article.html", full=False)
    assert not tree.xpath("//h2")
    assert not tree.xpath("//aside")
    assert not tree.xpath("//ul[not(li)] | //ol[not(li)]")


def test_a_figure_carries_its_credit_under_the_picture(theme: Theme) -> None:
    caption = page(theme, "ru", "article.html").xpath("//figure[1]/figcaption")[0]
    assert caption.xpath("string(span[@class='credit'])") == "Фото Данияра Примерова"
    others = page(theme, "ru", "article.html").xpath("//figcaption/span[@class='credit']/text()")
    assert "Фото: пресс-служба управления дорог" in others


def test_a_calendar_is_a_table_with_a_caption(theme: Theme) -> None:
    table = page(theme, "kk", "article.html").xpath("//section[@class='calendar']/table")[0]
    assert table.xpath("string(caption)") == "Желтоқсан 2024"
    assert len(table.xpath("thead/tr/th[@scope='col']")) == 7
    assert table.xpath("string(//td/a[@aria-current='date'])") == "5"


def test_views_are_grouped_as_the_language_does(theme: Theme) -> None:
    shown = {one: page(theme, one, "article.html").xpath("string(//*[@data-views='12'])") for one in LANGUAGES}
    assert shown == {"ru": "12\u00a0480", "kk": "12\u00a0480", "en": "12,480"}


def test_the_switch_leads_to_the_same_page_in_another_language(theme: Theme) -> None:
    links = page(theme, "ru", "article.html").xpath("//nav[@class='editions']//a")
    assert [(one.text, one.get("href")) for one in links][1:] == [
        ("ҚАЗ", "kk/article.html"),
        ("EN", "en/article.html"),
    ]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours after WCAG 2, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(sign * 2 for sign in colour[1:])
    parts = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)


def test_the_theme_has_the_words_it_asks_for() -> None:
    words = Theme.load().words["ru"]
    for file in sorted((FOLDER / "templates").glob("*.html")):
        for key in re.findall(r"""\bt\(["']([^"']+)["']\)""", Path(file).read_text(encoding="utf-8")):
            assert words.word(key), key
