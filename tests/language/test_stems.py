# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.language.kazakh import kazakh_stem
from newsdesk.language.stems import STEMMER_VERSION, stems


def test_russian_forms_meet_in_one_stem() -> None:
    assert len(set(stems("комиссия комиссии комиссией комиссию", "ru"))) == 1


@pytest.mark.parametrize(
    "forms",
    [
        "Казахстан Казахстана Казахстану Казахстаном Казахстане",
        "Астана Астаны Астане Астану Астаной",
        "журнал журнала журналу журналом журнале журналы журналов",
        "материал материала материале материалы материалов",
        "ресторан ресторана ресторане рестораны",
        "написал написала написан написана написано",
        "план плана плане планы планов",
    ],
)
def test_russian_nouns_that_end_like_participles_meet_in_one_stem(forms: str) -> None:
    assert len(set(stems(forms, "ru"))) == 1


def test_yo_and_ye_are_one_letter_and_stress_marks_are_none() -> None:
    assert stems("Ёлка за́мок", "ru") == stems("елка замок", "ru")


def test_latin_words_are_english_in_every_text() -> None:
    assert stems("elections", "ru") == stems("election’s", "kk") == ["elect"]


def test_numbers_and_parts_of_compounds_are_words() -> None:
    assert stems("IT-рынок, 2024", "ru") == ["it", "рынок", "2024"]


@given(st.text("мост1x_.,-—«» \t\n\xa0\u2028", max_size=40))
def test_whatever_is_no_letter_and_no_digit_parts_words(text: str) -> None:
    assert stems(text, "ru") == stems(re.sub(r"[\W_]", "  ", text), "ru")
    assert len(stems(text, "ru")) == len(re.findall(r"[^\W_]+", text))


@pytest.mark.parametrize(
    "forms",
    [
        "мектеп мектептегі мектептің мектептер мектептерінің мектебі мектебіндегі мектебімізді мектеппен",
        "бала балалар баласы баласының балаларға балаларды",
        "министрлік министрлігі министрліктің министрлігінің",
        "облыс облысы облыста облысындағы облыстардан",
        "қазақстан қазақстанның қазақстандағы",
        "халық халқы халқының халыққа",
        "сайлау сайлауға сайлауды сайлаудың",
        "тұрғын тұрғындар тұрғындардың",
        "жыл жылы жылғы жылдар жылдардағы",
        "президент президенті президентке",
        "басшы басшысы басшылар",
    ],
)
def test_kazakh_forms_meet_in_one_stem(forms: str) -> None:
    assert len(set(stems(forms, "kk"))) == 1


@pytest.mark.parametrize(("one", "other"), [("мектеп", "мекен"), ("бала", "балық"), ("қала", "қалам"), ("ел", "елу")])
def test_different_kazakh_words_stay_apart(one: str, other: str) -> None:
    assert stems(one, "kk") != stems(other, "kk")


def test_a_suffix_out_of_harmony_is_no_suffix() -> None:
    assert kazakh_stem("баладе") == "баладе"


@given(st.text(alphabet="аәбдеғиіқлмнңоөпрстуұүыз", max_size=14))
def test_a_kazakh_stem_is_its_own_stem_and_three_letters_long(word: str) -> None:
    stem = kazakh_stem(word)
    assert kazakh_stem(stem) == stem
    assert len(stem) >= min(3, len(word))


@given(st.text(), st.sampled_from(["ru", "kk", "en", "xx"]))
def test_no_text_upsets_the_stemmer(text: str, language: str) -> None:
    assert all(stems(text, language))


def test_many_threads_get_the_same_stems() -> None:
    text = "Председатель комиссии представил доклад о выборах in many countries " * 20
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: stems(text, "ru"), range(20)))
    assert all(answer == answers[0] for answer in answers)


def test_the_version_names_every_stemmer() -> None:
    assert "snowball" in STEMMER_VERSION
    assert "kazakh" in STEMMER_VERSION
