# SPDX-License-Identifier: GPL-3.0-or-later
"""What is found in a text that changes is what is found in it from the beginning; expressions never raise."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.ui.editor.finding.query import BadPattern, Pattern, Query, TooHard
from newsdesk.ui.editor.finding.scan import Limits, Place, Scan, Spot
from newsdesk.ui.editor.finding.template import cased, template
from newsdesk.ui.editor.finding.text_lines import TextLine

lines = st.builds(TextLine, st.text("аб \n".replace("\n", ""), max_size=5), st.just(True))
units = st.one_of(
    st.lists(lines, min_size=1, max_size=3).map(tuple),
    st.text("аб", max_size=3).map(lambda text: (TextLine(text, False),)),
)
queries = st.sampled_from(
    [
        Query("а"),
        Query("б а"),
        Query("аб", whole_words=True),
        Query(r"б\nа", expression=True),
        Query(r"а\s+а", expression=True),
        Query(r"[^а]+", expression=True),
        Query(r"^а", expression=True),
        Query(r"(?<=\n)а", expression=True),
    ]
)


class Text:
    """A text for a scan."""

    def __init__(self, units: list[tuple[TextLine, ...]]) -> None:
        self.units = units

    @property
    def unit_count(self) -> int:
        return len(self.units)

    def lines(self, unit: int) -> Sequence[TextLine]:
        return self.units[unit]


def looked(scan: Scan, start: int = 0) -> list[Place]:
    """All that a scan finds, begun at a unit."""
    while (unit := scan.next_unit(start)) is not None:
        scan.look(unit, 1.0)
    return list(scan.places)


splices = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 2), st.lists(units, max_size=2)), max_size=3)


@given(queries, st.lists(units, max_size=6), splices, st.integers(0, 5))
def test_what_is_looked_at_again_is_what_is_found_from_the_beginning(
    query: Query, body: list[tuple[TextLine, ...]], edits: list[tuple[int, int, list[tuple[TextLine, ...]]]], start: int
) -> None:
    text = Text(body)
    scan = Scan(text, Pattern(query))
    looked(scan, start)
    for index, gone, come in edits:
        at = min(index, len(text.units))
        taken = len(text.units[at : at + gone])
        text.units[at : at + taken] = come
        scan.spliced(at, taken, len(come))
    places = looked(scan, start)
    assert places == looked(Scan(text, Pattern(query)))
    assert all(one.end <= other.start for one, other in pairwise(places))
    assert scan.count == len(places) == scan.found_so_far or scan.pattern.crosses
    for number, place in enumerate(places):
        assert scan.number(place) == number
        assert scan.behind(place.start) == scan.place(number) == place
        assert scan.before(place.start) == places[number - 1]


@given(st.lists(units, min_size=1, max_size=5), st.integers(0, 4), st.integers(0, 4))
def test_only_what_lies_within_the_limits_counts(body: list[tuple[TextLine, ...]], first: int, last: int) -> None:
    text = Text(body)
    scan = Scan(text, Pattern(Query("а")))
    whole = looked(scan)
    limits = Limits(Spot(min(first, last), 0, 0), Spot(max(first, last), 0, 1))
    scan.limit(limits)
    assert list(scan.places) == [each for each in whole if limits.start <= each.start and each.end <= limits.end]


expressions = st.text("аё()[]{}*+?|^$.\\dwsnpuxgP<>=!:#-1,& ", max_size=14)


@given(expressions, st.booleans(), st.booleans(), st.text("аеё 1\n", max_size=30))
def test_no_expression_does_anything_but_find_or_say_why_not(words: str, whole: bool, case: bool, text: str) -> None:
    try:
        pattern = Pattern(Query(words, match_case=case, whole_words=whole, expression=True))
    except BadPattern as error:
        assert error.what
        return
    try:
        for hit in pattern.hits(text):
            assert 0 <= hit.start < hit.end <= len(text)
            assert pattern.groups_of(text, hit)[0] == text[hit.start : hit.end]
    except TooHard:
        pass


@given(st.text(min_size=1, max_size=10), st.text(max_size=10))
def test_words_find_themselves(words: str, around: str) -> None:
    found = list(Pattern(Query(words, match_case=True, strict_yo=True)).hits(around + words + around))
    assert found


@given(st.text("$\\{}ngk<>12&а", max_size=10))
def test_a_replacement_is_made_or_named_wrong(text: str) -> None:
    pattern = Pattern(Query("(а)(?P<n>б)", expression=True))
    try:
        made = template(text, pattern)
    except BadPattern as error:
        assert error.position is not None
        return
    assert isinstance(made.of({0: "аб", 1: "а", 2: "б", "n": "б"}), str)


@pytest.mark.parametrize(
    ("text", "like", "made"),
    [
        ("мир", "СЛОВО", "МИР"),
        ("мир", "Слово", "Мир"),
        ("Мир", "слово", "мир"),
        ("мир", "сЛово", "мир"),
        ("мир", "Я", "Мир"),
    ],
)
def test_capitals_are_kept(text: str, like: str, made: str) -> None:
    assert cased(text, like) == made
