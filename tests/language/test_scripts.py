# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.language.scripts import detect_language, mixed_script_words


@pytest.mark.parametrize("word", ["А-WEB", "Kазахстан", "Cбербанк", "Bикипедия", "СMИ", "А\u2011WEB"])
def test_a_word_of_two_scripts_is_found(word: str) -> None:
    assert mixed_script_words(f"Ассоциация («{word}»), Latin.") == (word,)


@pytest.mark.parametrize(
    "text",
    ["A-WEB", "IT-компания", "ЦИК-2024", "PR-отдел и TV-канал", "Wi-Fi-роутер", "СССР и USA", "iPhone 16 в Алматы"],
)
def test_a_compound_of_two_whole_scripts_is_left_alone(text: str) -> None:
    assert mixed_script_words(text) == ()


def test_each_mixed_word_is_named_once_in_order() -> None:
    assert mixed_script_words("Kот и А-WEB, снова Kот") == ("Kот", "А-WEB")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Уборка идет полным ходом", "ru"),
        ("Форум прошёл в Өскемене и собрал экспертов из более чем шестидесяти стран мира", "ru"),
        ("Қазақстан халқы сайлауға қатысты", "kk"),
        ("The commission met in Astana", "en"),
        ("", "ru"),
        ("12 345", "ru"),
    ],
)
def test_the_language_is_told_by_the_letters(text: str, language: str) -> None:
    assert detect_language(text) == language


@given(st.text())
def test_no_text_upsets_the_detector(text: str) -> None:
    assert detect_language(text) in ("ru", "kk", "en")
    assert all(word in text for word in mixed_script_words(text))
