# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands beside something is inside of the room, never over it, and on the side asked for while that has room."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from newsdesk.ui.widgets.placing import GAP, beside, beside_in_one_of

ROOM = QRect(100, 50, 900, 600)
rects = st.builds(QRect, st.integers(0, 1100), st.integers(0, 700), st.integers(1, 900), st.integers(1, 600))
sizes = st.builds(QSize, st.integers(10, 900), st.integers(10, 400))


@given(anchor=rects, size=sizes, above=st.booleans(), centred=st.booleans(), avoided=st.lists(rects, max_size=2))
def test_what_is_found_is_in_the_room_and_over_nothing(
    anchor: QRect, size: QSize, above: bool, centred: bool, avoided: list[QRect]
) -> None:
    place = beside(anchor, size, ROOM, above=above, centred=centred, avoided=avoided)
    if place is not None:
        found = QRect(place, size)
        assert ROOM.contains(found)
        assert not any(found.intersects(each) for each in (anchor, *avoided))


@given(anchor=rects, size=sizes, above=st.booleans(), centred=st.booleans())
def test_nothing_is_found_only_where_there_is_room_on_neither_side(
    anchor: QRect, size: QSize, above: bool, centred: bool
) -> None:
    over = QRect(ROOM.left(), anchor.top() - GAP - size.height(), *size.toTuple())
    under = QRect(ROOM.left(), anchor.bottom() + 1 + GAP, *size.toTuple())
    first, other = (over, under) if above else (under, over)
    place = beside(anchor, size, ROOM, above=above, centred=centred)
    if ROOM.contains(first) or ROOM.contains(other):
        assert place is not None
        assert place.y() == (first if ROOM.contains(first) else other).y()
    else:
        assert place is None


@given(anchor=rects, size=sizes, above=st.booleans(), centred=st.booleans())
def test_what_must_stand_somewhere_stays_in_the_last_of_the_rooms(
    anchor: QRect, size: QSize, above: bool, centred: bool
) -> None:
    rooms = (QRect(400, 200, 300, 200), ROOM)
    found = QRect(beside_in_one_of(rooms, anchor, size, above=above, centred=centred), size)
    assert ROOM.contains(found)
    smaller = beside(anchor, size, rooms[0], above=above, centred=centred)
    assert smaller is None or found.topLeft() == smaller
