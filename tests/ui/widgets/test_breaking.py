# SPDX-License-Identifier: GPL-3.0-or-later
"""Where lines break."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.breaking import balanced


@given(st.lists(st.integers(1, 200), min_size=1, max_size=40), st.integers(200, 600))
def test_words_take_the_least_room_in_which_they_are_no_higher(words: list[int], widest: int) -> None:
    def lines(room: int) -> int:
        count, at = 1, 0
        for word in words:
            count, at = (count, at + word) if at + word <= room else (count + 1, word)
        return count

    room = balanced(widest, lines)
    assert widest // 2 <= room <= widest
    assert lines(room) == lines(widest)
    assert room == widest // 2 or lines(room - GRID) > lines(widest) or room - GRID < widest // 2
