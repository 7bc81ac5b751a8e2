# SPDX-License-Identifier: GPL-3.0-or-later
"""The old part of a history: packed, it is what it was, to the very text that a block was read from."""

from __future__ import annotations

import tracemalloc

from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.tree import Blocks, Paragraph, Text
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.manuscript.packing import Texts
from newsdesk.domain.manuscript.past import MOST, RECENT, TOGETHER, Past
from newsdesk.domain.manuscript.steps import BODY, BlocksReplaced, Edit, FieldSet, Point, Selection
from tests.document.trees import blocks, markdown
from tests.factories import an_article

FAR = MOST + 3 * TOGETHER
LARGE = 50
"""Blocks of an edit that is too large to be packed."""


def told(number: int) -> Edit:
    """An edit like no other; now and then a large one."""
    if number % 40 == 7:
        return Edit((BlocksReplaced(number, (), (Paragraph((Text(f"абзац {number}"),)),) * LARGE),))
    place = Selection(BODY, Point(number, 0), Point(number, 1))
    return Edit((FieldSet("headline", f"слово {number}", f"слово {number + 1}"),), place, place, typing=True)


deeds = st.lists(st.sampled_from(["push", "push", "push", "pop", "pack", "cut", "clear", "look"]), max_size=40)


@given(deeds, st.integers(0, FAR))
@settings(max_examples=60, deadline=None)
def test_a_past_is_a_row_of_edits_however_much_of_it_is_packed(done: list[str], already: int) -> None:
    past, plain = Past(Texts()), [(told(number), number) for number in range(already)]
    for edit, number in plain:
        past.push(edit, number)
    for turn, deed in enumerate(done):
        if deed == "push":
            past.push(told(-turn), already + turn)
            plain.append((told(-turn), already + turn))
        elif deed == "pop" and plain:
            assert past.pop() == plain.pop()
        elif deed == "pack":
            while past.pack_some():
                pass
        elif deed == "cut":
            first = len(plain) * 2 // 3
            assert past.cut(first) == plain[first:]
            del plain[first:]
        elif deed == "clear" and turn % 5 == 0:
            past.clear()
            plain.clear()
        assert len(past) == len(plain)
        assert list(past.numbers) == [number for _, number in plain]
        assert past.newest(RECENT + TOGETHER + 3) == [edit for edit, _ in plain[::-1]][: RECENT + TOGETHER + 3]
    assert past.cut(0) == plain


@given(markdown, st.lists(blocks, max_size=3))
@settings(max_examples=40, deadline=None)
def test_taken_back_from_far_behind_the_saved_bytes_stand_again(body: str, others: list[Blocks]) -> None:
    """Where blocks of one text follow each other, what stood between them stands between them again."""
    manuscript = Manuscript(an_article(body=body))
    for place, those in enumerate(others):
        at = min(place, manuscript.block_count)
        manuscript.do(Edit((BlocksReplaced(at, manuscript.blocks(at, 1), those),)))
    for number in range(FAR):
        manuscript.do(Edit((FieldSet("headline", manuscript.article.headline, f"слово {number}"),)))
    there = manuscript.document.blocks
    while manuscript.undo() is not None:
        pass
    assert to_markdown(manuscript.document) == body
    while manuscript.redo() is not None:
        pass
    assert manuscript.document.blocks == there


def test_a_long_day_of_typing_leaves_little_behind() -> None:
    """A thousand words into one paragraph: less than a tenth of what the texts before and after them would be."""
    manuscript = Manuscript(an_article(body="слово " * 80))
    text = "слово " * 80
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        for number in range(1_000):
            text = f"{text[:-1]}{number}"
            new = Paragraph((Text(text),))
            manuscript.do(Edit((BlocksReplaced(0, manuscript.blocks(0, 1), (new,)),)))
            manuscript.history.pack_some()  # as the window does when it has time
        grown = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert grown < 1_000 * 2 * len(text) // 10
