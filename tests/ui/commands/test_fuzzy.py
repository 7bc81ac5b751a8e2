# SPDX-License-Identifier: GPL-3.0-or-later
"""Names found by a few signs."""

from __future__ import annotations

import pytest

from newsdesk.ui.commands.fuzzy import match


@pytest.mark.parametrize(
    ("query", "text", "places"),
    [
        ("биб", "Открыть библиотеку", (8, 9, 10)),
        ("отк биб", "Открыть библиотеку", (0, 1, 2, 8, 9, 10)),
        ("биб отк", "Открыть библиотеку", (0, 1, 2, 8, 9, 10)),
        ("ое", "Тёмное оформление", (4, 5)),
        ("обиб", "Открыть библиотеку", (0, 8, 9, 10)),
        ("темн", "Тёмное оформление", (0, 1, 2, 3)),
    ],
)
def test_signs_are_found_where_words_begin(query: str, text: str, places: tuple[int, ...]) -> None:
    found = match(query, text)
    assert found is not None
    assert found.places == places


def test_what_is_not_there_is_not_found() -> None:
    assert match("ё1", "Открыть библиотеку") is None


def test_the_start_of_a_word_counts_more_than_its_middle() -> None:
    start, middle = match("ста", "Новая статья"), match("ста", "Поставить")
    assert start is not None
    assert middle is not None
    assert start.score > middle.score
