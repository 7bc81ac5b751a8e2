# SPDX-License-Identifier: GPL-3.0-or-later
"""Themes: read from a folder, rendered in a sandbox, with macros that remember."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import UndefinedError
from jinja2.exceptions import SecurityError

from newsdesk.site.contexts import Anchor, Frame, NotFoundPage, Page
from newsdesk.site.templates import Theme

ABOUT = """
name = "Small"
version = "1"
pictures = { widths = [900, 300], formats = ["webp"] }
preview = { width = 600, format = "jpeg" }
"""
NAV = "{{ frame.site_name }}{% for one in frame.sections %}{{ one.current }}{% endfor %}"
EACH = "{% for one in frame.sections %}{{ show(one, sign='!') }}{% endfor %}"
WORDS = '[words]\nlanguage = { ru = "Русский", en = "English" }\nhello = { ru = "Привет" }\n[plurals]\n'


def small(folder: Path, **templates: str) -> Theme:
    (folder / "templates").mkdir(parents=True, exist_ok=True)
    (folder / "assets" / "fonts").mkdir(parents=True, exist_ok=True)
    (folder / "theme.toml").write_text(ABOUT, encoding="utf-8")
    (folder / "words.toml").write_text(WORDS, encoding="utf-8")
    (folder / "assets" / "fonts" / "a.woff2").write_bytes(b"font")
    for name, text in templates.items():
        (folder / "templates" / f"{name}.html").write_text(text, encoding="utf-8")
    return Theme.load(folder)


def page(current: bool = False) -> NotFoundPage:
    sections = (Anchor("Раздел <1>", "razdel/index.html", current),)
    frame = Frame("Вестник", "", "ru", "index.html", "archive/index.html", "feed.xml", sections, (), "2024")
    return NotFoundPage(frame, Page("404.html", "", "Нет"), ())


def test_a_theme_is_read_from_its_folder(tmp_path: Path) -> None:
    theme = small(tmp_path, page="")
    assert (theme.name, theme.widths, theme.preview_width) == ("Small", (300, 900), 600)
    assert theme.assets == {"fonts/a.woff2": b"font"}


def test_any_change_to_a_file_changes_the_digest(tmp_path: Path) -> None:
    before = small(tmp_path, page="a").digest
    assert small(tmp_path, page="a").digest == before
    assert small(tmp_path, page="b").digest != before
    (tmp_path / "assets" / "fonts" / "a.woff2").write_bytes(b"other")
    assert Theme.load(tmp_path).digest not in (before, small(tmp_path, page="b").digest)


def test_values_are_escaped_and_addresses_go_up_to_the_root(tmp_path: Path) -> None:
    theme = small(
        tmp_path, page="{% for one in frame.sections %}{{ one.text }} {{ url(one.href) }}{% endfor %} {{ t('hello') }}"
    )
    assert theme.render("page.html", page(), "ru", "../../") == "Раздел &lt;1&gt; ../../razdel/index.html Привет"


def test_a_word_that_a_language_lacks_stands_in_the_first_one(tmp_path: Path) -> None:
    assert small(tmp_path, page="{{ t('hello') }}").render("page.html", page(), "en", "") == "Привет"


def test_a_name_that_no_context_has_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UndefinedError):
        small(tmp_path, page="{{ surprise }}").render("page.html", page(), "ru", "")


@pytest.mark.parametrize(
    "attack",
    [
        "{{ frame.__class__.__mro__ }}",
        "{{ t.__globals__ }}",
        "{{ ''.__class__.__base__.__subclasses__() }}",
        "{{ frame.__init__.__globals__ }}",
        "{{ url.__closure__ }}",
        "{{ page['__class__'] }}",
    ],
)
def test_a_theme_cannot_leave_the_sandbox(tmp_path: Path, attack: str) -> None:
    with pytest.raises((SecurityError, UndefinedError)):
        small(tmp_path, page=attack).render("page.html", page(), "ru", "")


def test_imported_macros_see_the_frame_with_no_section_marked(tmp_path: Path) -> None:
    theme = small(
        tmp_path,
        parts=f"{{% macro nav() %}}{NAV}{{% endmacro %}}",
        page="{% from 'parts.html' import nav with context %}{{ nav() }} {{ frame.sections[0].current }}",
    )
    assert theme.render("page.html", page(current=True), "ru", "") == "ВестникFalse True"


def test_macros_remember_by_identity_and_never_mix_values_up(tmp_path: Path) -> None:
    theme = small(
        tmp_path,
        parts="{% macro show(one, sign='') %}<{{ one.text }}{{ sign }}>{% endmacro %}",
        page="{% from 'parts.html' import show with context %}" + EACH,
    )
    for number in range(1500):
        frame = page().frame
        sections = (Anchor(str(number), ""), Anchor(str(-number), ""))
        context = NotFoundPage(
            Frame(frame.site_name, "", "ru", "", "", "", sections, (), ""), Page("404.html", "", "Нет"), ()
        )
        assert theme.render("page.html", context, "ru", "") == f"<{number}!><{-number}!>"


def test_languages_and_depths_have_their_own_words_and_ways(tmp_path: Path) -> None:
    theme = small(tmp_path, parts="{% macro way() %}{{ url('a') }} {{ t('language') }}{% endmacro %}",
                  page="{% from 'parts.html' import way %}{{ way() }}")  # fmt: skip
    assert theme.render("page.html", page(), "ru", "../") == "../a Русский"
    assert theme.render("page.html", page(), "en", "") == "a English"
    assert theme.macro("parts.html", "way", "ru", "../../")() == "../../a Русский"
