# SPDX-License-Identifier: GPL-3.0-or-later
"""Every word of its own, so that each can be followed through a merge: none is lost, none comes back, none moves."""

from __future__ import annotations

import re
from collections import Counter
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.tree import Document
from newsdesk.domain.article import Article
from newsdesk.domain.merging.collisions import Choice
from newsdesk.domain.merging.merge import Merged, Version, merge

examples = settings(max_examples=200, deadline=None)
_WORD = re.compile(r"[bmt]\d+")

IN_PLACE = ("type", "type", "delete", "replace", "make", "take")
ELSEWHERE = ("part", "join", "move")
"""After these it is not always clear where words stand that were written between the paragraphs concerned."""

Text = list[list[str]]
"""Paragraphs of words."""


@st.composite
def texts(draw: st.DrawFn) -> Text:
    """A text of words that are all different."""
    number = count()
    return [
        [f"b{next(number)}" for _ in range(length)]
        for length in draw(st.lists(st.integers(1, 12), min_size=1, max_size=5))
    ]


def worked_on(draw: st.DrawFn, text: Text, who: str, deeds: tuple[str, ...]) -> Text:
    """What somebody made of it."""
    made = [list(paragraph) for paragraph in text]
    number = count()
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(made)))
        paragraph = made[at] if at < len(made) else []
        place = draw(st.integers(0, len(paragraph)))
        match draw(st.sampled_from(deeds)):
            case "type" if paragraph:
                paragraph[place:place] = [f"{who}{next(number)}" for _ in range(draw(st.integers(1, 3)))]
            case "delete" if paragraph:
                del paragraph[place : place + draw(st.integers(1, 3))]
            case "replace" if paragraph:
                paragraph[place : place + 1] = [f"{who}{next(number)}"]
            case "part" if paragraph:
                made[at : at + 1] = [paragraph[:place], paragraph[place:]]
            case "join" if at + 1 < len(made):
                made[at : at + 2] = [made[at] + made[at + 1]]
            case "take" if paragraph:
                del made[at]
            case "move" if paragraph:
                made.insert(draw(st.integers(0, len(made) - 1)), made.pop(at))
            case "make":
                made.insert(at, [f"{who}{next(number)}" for _ in range(draw(st.integers(1, 4)))])
        made = [each for each in made if each]
    return made


@st.composite
def three(draw: st.DrawFn, deeds: tuple[str, ...] = (*IN_PLACE, *ELSEWHERE)) -> tuple[Text, Text, Text]:
    """A text and what two people made of it."""
    base = draw(texts())
    return base, worked_on(draw, base, "m", deeds), worked_on(draw, base, "t", deeds)


def version(text: Text) -> Version:
    markdown = "".join(f"{' '.join(paragraph)}.\n\n" for paragraph in text)
    return Version(Article(""), from_markdown(markdown).blocks)


def merged(those: tuple[Text, Text, Text], otherwise: Choice = Choice.BOTH) -> Merged:
    base, mine, theirs = map(version, those)
    return merge(base, mine, theirs, otherwise=otherwise)


def words(made: Merged) -> list[str]:
    return _WORD.findall(to_markdown(Document(made.blocks)))


def flat(text: Text) -> list[str]:
    return [word for paragraph in text for word in paragraph]


@examples
@given(three(IN_PLACE))
def test_where_nothing_collides_each_word_is_there_that_nobody_took_away_and_once(
    those: tuple[Text, Text, Text],
) -> None:
    base, mine, theirs = map(flat, those)
    made = merged(those)
    if not made.collisions:
        kept = [word for word in base if word in mine and word in theirs]
        new = [word for word in (*mine, *theirs) if word not in base]
        found = Counter(words(made))
        assert set(found) == {*kept, *new}
        assert all(found[word] == 1 for word in found)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ([["b1", "b2"]], [["t0", "b0", "b1", "b2"]]),
        ([["b1", "b2"]], [["b0", "t0", "b1", "b2"]]),
        ([["b1", "b2"]], [["b1", "b2"], ["b0"]]),
    ],
    ids=["joined", "joined with words between", "moved"],
)
def test_a_paragraph_that_one_side_took_away_and_the_other_put_elsewhere_is_asked_for(mine: Text, theirs: Text) -> None:
    base = [["b0"], ["b1", "b2"]]
    for those in ((base, mine, theirs), (base, theirs, mine)):
        assert merged(those).collisions
        assert set(words(merged(those))) == {"b0", "b1", "b2", *flat(theirs)}
    assert "b0" not in words(merged((base, mine, theirs), Choice.MINE))


@examples
@given(three())
def test_what_collides_loses_no_word_and_brings_none_back_that_both_took_away(those: tuple[Text, Text, Text]) -> None:
    base, mine, theirs = map(flat, those)
    found = set(words(merged(those)))
    assert found >= {word for word in (*mine, *theirs) if word not in base}
    assert found >= {word for word in base if word in mine and word in theirs}
    assert found <= {*mine, *theirs}


@examples
@given(three())
def test_what_is_chosen_drops_words_of_one_side_only_where_they_collide(those: tuple[Text, Text, Text]) -> None:
    made = merged(those, Choice.MINE)
    told = " ".join(str(each.theirs) + str(each.base) for each in made.collisions)
    base, mine, theirs = map(flat, those)
    found = set(words(made))
    assert found >= {word for word in mine if word not in base}
    missing = {word for word in theirs if word not in base} - found
    assert missing <= set(_WORD.findall(told))


@examples
@given(three(IN_PLACE))
def test_the_words_of_each_side_stay_in_their_order(those: tuple[Text, Text, Text]) -> None:
    _, mine, theirs = map(flat, those)
    made = merged(those)
    found = words(made)
    if not made.collisions:
        for side in (mine, theirs):
            assert [word for word in found if word in side] == [word for word in side if word in found]


def test_marks_of_two_new_footnotes_lead_to_their_own() -> None:
    """Both were the first one of whoever made them."""
    base, mine, theirs = (
        Version(Article(""), from_markdown(text).blocks)
        for text in (
            "Мост открыт. Река чиста.\n",
            "Мост открыт[^1]. Река чиста.\n\n[^1]: В мае.\n",
            "Мост открыт. Река чиста[^1].\n\n[^1]: С осени.\n",
        )
    )
    made, mirrored = merge(base, mine, theirs), merge(base, theirs, mine)
    text = to_markdown(Document(made.blocks))
    assert text == "Мост открыт[^1]. Река чиста[^2].\n\n[^1]: В мае.\n\n[^2]: С осени.\n"
    assert sorted(text.split()) == sorted(to_markdown(Document(mirrored.blocks)).split())
    assert [(each.mine, each.theirs) for each in made.collisions] == [
        (each.theirs, each.mine) for each in mirrored.collisions
    ]


def test_the_same_new_footnote_is_one() -> None:
    base, both = (
        Version(Article(""), from_markdown(text).blocks)
        for text in ("Мост открыт.\n", "Мост открыт[^1].\n\n[^1]: В мае.\n")
    )
    assert merge(base, both, both).blocks == both.blocks
