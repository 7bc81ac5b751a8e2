# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.language.collation import fold

KAZAKH_ALPHABET = "аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"


def test_case_and_yo_and_spacing_make_no_difference() -> None:
    assert fold("  Ёлка\u00a0и  Ель ") == fold("елка и ель")


def test_the_kazakh_alphabet_is_in_its_order() -> None:
    assert sorted(KAZAKH_ALPHABET, key=fold) == list(KAZAKH_ALPHABET)
    assert sorted(["Яблоко", "Әлем", "Арман", "Бала"], key=fold) == ["Арман", "Әлем", "Бала", "Яблоко"]


def test_kazakh_letters_stay_apart_from_russian_ones() -> None:
    assert fold("Қаз") != fold("Каз")


@given(st.text())
def test_space_around_a_text_makes_no_difference(text: str) -> None:
    assert fold(f"\n{text} ") == fold(text)


@given(st.text(alphabet=st.characters(categories=["Lu", "Ll"], codec="koi8-r")))
def test_case_makes_no_difference(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower())
