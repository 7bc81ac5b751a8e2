# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles of words that stand nearly everywhere, and searches for these."""

from __future__ import annotations

from itertools import cycle, islice

import pytest
from hypothesis import strategies as st

from newsdesk.domain.article import Article, Credit
from newsdesk.store import search_beside, search_bounds, search_counts, search_hits
from tests.factories import an_article

LITTLE = ("и", "в", "на", "не", "то", "это", "как", "что")
ARTICLES = 400
PASSED = 600
PIECES = st.lists(st.sampled_from(LITTLE), min_size=1, max_size=5).map(" ".join)
QUERIES = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(("", "-")), PIECES).map(lambda each: f'{each[0]}"{each[1]}"'),
        st.tuples(st.sampled_from(("", "-")), st.sampled_from(LITTLE)).map("".join),
        st.sampled_from(
            ("автор:иван", "-автор:анна", "тег:м", "язык:рус", "статус:черновик", "редкость", "лид:и", "-и")
        ),
    ),
    min_size=1,
    max_size=4,
).map(" ".join)


def of_little_words(number: int) -> Article:
    """Little words in ever other orders; one in fifty has a rare one."""
    words = list(islice(cycle(LITTLE), number % 7, number % 7 + 9))
    words[number % 9], words[number % 4] = words[number % 4], words[number % 9]
    return an_article(
        headline=" ".join(words[:3]),
        lead=" ".join(words[3:5]),
        body=" ".join([*words[::-1], *(["редкость"] if number % 50 == 0 else [])]),
        byline=(Credit(("Анна Иванова", "Пётр Лосев")[number % 2]),),
        tags=("мост",) if number % 3 else ("метро", "мост"),
    )


def lower_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bounds that a few hundred articles reach."""
    monkeypatch.setattr(search_bounds, "MOST_PASSED", PASSED)
    monkeypatch.setattr(search_bounds, "MOST_WITHOUT", 60)
    monkeypatch.setattr(search_counts, "MOST_WITHOUT", 60)
    monkeypatch.setattr(search_beside, "MOST_ASKED", 50)
    monkeypatch.setattr(search_beside, "MOST_MET", 10)
    monkeypatch.setattr(search_hits, "_MOST_OTHERS", 8)
