# SPDX-License-Identifier: GPL-3.0-or-later
"""Where headlines are cut: nothing is lost unsaid, and what is said to be too much is just that."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsdesk.domain.cuts import ELLIPSIS, Cut, Outlet, Room, cut

_texts = st.text("абвгдежзийклмнопрстуфхцчшщ әңғүұқөһ АБВЩ,–«»wi1. ", max_size=200)
_rooms = st.one_of(
    st.sampled_from([one.value for one in Outlet]),
    st.builds(Room, st.integers(60, 700), st.integers(1, 4), st.integers(11, 22), st.booleans(), st.booleans()),
)


@given(_texts, _rooms)
def test_what_is_shown_and_what_is_lost_are_the_text(text: str, room: Room) -> None:
    line = " ".join(text.split())
    found = cut(text, room)
    assert (found.lost == "") == (found.over == 0) == (found.shown == line)
    if found.lost:
        kept = found.shown.removesuffix(ELLIPSIS)
        assert line.startswith(kept)
        assert line[len(kept) :].strip() == found.lost
        assert 1 <= found.over <= len(line)


@given(_texts, _rooms)
@example("1111 1w", Room(60, 1, 16))
def test_a_text_without_the_signs_that_are_too_many_fits_and_with_one_less_taken_away_it_does_not(
    text: str, room: Room
) -> None:
    line = " ".join(text.split())
    over = cut(line, room).over
    fitting = line[: len(line) - over].rstrip()
    assert not cut(fitting, room).lost
    if over:
        longer = line[: len(fitting) + 1 + (line[len(fitting) : len(fitting) + 1] == " ")]
        assert cut(longer, room).lost


@given(_texts, _rooms)
def test_more_room_never_shows_less(text: str, room: Room) -> None:
    wider = Room(room.width + 40, room.lines, room.size, room.bold, room.words)
    assert cut(text, wider).over <= cut(text, room).over


@pytest.mark.parametrize(
    ("headline", "over"),
    [("Мост открыт", 0), ("Электоральные тренды рассмотрены на конференции в Индии", 0)],
)
def test_a_headline_of_usual_length_has_room(headline: str, over: int) -> None:
    assert cut(headline, Outlet.SEARCH_TITLE.value).over == over


def test_a_long_headline_is_cut_between_words_by_search_engines_and_inside_of_them_by_messengers() -> None:
    headline = (
        "Министерство просвещения утвердило новые правила приёма детей в первый класс и назвало сроки подачи заявлений"
    )
    search, card = cut(headline, Outlet.SEARCH_TITLE.value), cut(headline, Outlet.CARD_TITLE.value)
    assert search == Cut(
        "Министерство просвещения утвердило новые правила…",
        "приёма детей в первый класс и назвало сроки подачи заявлений",
        search.over,
    )
    assert card.lost
    assert card.lines == 2
