# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists cut into pages."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.site.lists import PER_PAGE, parts


@given(st.integers(0, 3000))
def test_the_pages_of_a_list_hold_everything_once_and_in_order(total: int) -> None:
    pages = parts(total)
    assert [place for part in pages for place in range(part.start, part.end)] == list(range(total))
    assert [part.place for part in pages] == list(range(1, len(pages) + 1))
    assert all(part.end - part.start == PER_PAGE for part in pages[1:])
    assert pages[0].number is None
    assert pages[0].end < 2 * PER_PAGE


@given(st.integers(0, 3000))
def test_a_new_article_moves_nothing_on_the_older_pages(total: int) -> None:
    def from_oldest(count: int) -> dict[int | None, tuple[int, int]]:
        return {part.number: (count - part.end, count - part.start) for part in parts(count) if part.number}

    before, after = from_oldest(total), from_oldest(total + 1)
    assert {number: after[number] for number in before} == before
