# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.language.sentences import sentence_at, sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@given(st.text(st.sampled_from("аБ .!?…»«– \n\tг1"), max_size=60))
def test_sentences_leave_no_sign_out_and_have_no_white_space_around_them(text: str) -> None:
    found = sentences(text)
    assert "".join("".join(text[start:end].split()) for start, end in found) == "".join(text.split())
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in found)
    assert all(end <= start for (_, end), (start, _) in pairwise(found))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Мост открыт. Автобусы пошли.", ["Мост открыт.", "Автобусы пошли."]),
        (
            "Живёт на ул. Абая с 2019 г. вместе с А. Б. Ким. Рад!",
            ["Живёт на ул. Абая с 2019 г. вместе с А. Б. Ким.", "Рад!"],
        ),
        ("– Пойдём? – спросил он. – Да.", ["– Пойдём? – спросил он.", "– Да."]),
        ("Он сказал: «Хватит!» И ушёл.", ["Он сказал: «Хватит!»", "И ушёл."]),
        ("Выросло на 3.5 процента… а потом упало", ["Выросло на 3.5 процента… а потом упало"]),
        ("Өзен тасыды. Ағаштар құлады!", ["Өзен тасыды.", "Ағаштар құлады!"]),
        ("Mr. Reed left. Nobody saw him.", ["Mr. Reed left.", "Nobody saw him."]),
        ("Строка\nи ещё", ["Строка", "и ещё"]),
    ],
)
def test_sentences_are_told_as_a_reader_tells_them(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_the_sentence_at_a_place_is_the_one_around_it_or_the_next() -> None:
    text = "Раз. Два.  "
    assert [sentence_at(text, place) for place in (0, 4, 5, 9, 10)] == ["Раз.", "Раз.", "Два.", "Два.", ""]
