# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.language.slug import slugify


@pytest.mark.parametrize(
    ("text", "language", "slug"),
    [
        ("Электоральные тренды в Индии", "ru", "elektoralnye-trendy-v-indii"),
        ("Ёлка, щука и подъезд", "ru", "yolka-shchuka-i-podezd"),
        ("Қазақстан Үкіметі: «һәм» ұйымы", "kk", "kazakstan-ukimeti-ham-uiymy"),
        ("Editor’s choice & more", "en", "editors-choice-and-more"),
        ("Школа № 5", "ru", "shkola-no-5"),
        ("i\u0306", "ru", "i"),
        ("«–»", "ru", "text"),
        ("", "kk", "text"),
    ],
)
def test_a_headline_becomes_an_address(text: str, language: str, slug: str) -> None:
    assert slugify(text, language) == slug


def test_a_composed_and_a_decomposed_letter_give_one_slug() -> None:
    assert slugify("йод") == slugify("и\u0306од") == "yod"


def test_a_long_headline_is_cut_between_words() -> None:
    assert slugify("Председатель комиссии представил доклад", limit=30) == "predsedatel-komissii"
    assert slugify("Председатель комиссии представил доклад", limit=25) == "predsedatel-komissii"
    assert slugify("превысокомногорассмотрительствующий", limit=10) == "prevysokom"


@given(st.text(), st.sampled_from(["ru", "kk", "en", "de"]), st.integers(min_value=4, max_value=120))
def test_every_text_has_a_slug_that_is_its_own_slug(text: str, language: str, limit: int) -> None:
    slug = slugify(text, language, limit)
    assert re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", slug)
    assert len(slug) <= limit
    assert slugify(slug, language, limit) == slug
