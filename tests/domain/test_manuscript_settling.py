# SPDX-License-Identifier: GPL-3.0-or-later
"""Photos that come after their figures: it is as if they had been there from the beginning, and no edit of its own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.document.tree import (
    BlockNode,
    Blocks,
    Box,
    EditorialNote,
    Figure,
    Gallery,
    List,
    ListItem,
    Paragraph,
    Text,
)
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.manuscript.packing import EditUnreadable
from newsdesk.domain.manuscript.records import Deed, Record, pack_record
from newsdesk.domain.manuscript.replay import replayed
from newsdesk.domain.manuscript.settling import Came, as_edit, from_edit, settled
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit

NOTE = Paragraph((EditorialNote("не взято"),))
CAME: Came = {"@one": Figure("71"), "@two": NOTE}
figure = st.sampled_from(["@one", "@two", "@three", "5"]).map(Figure)
word = st.sampled_from(["а", "б"]).map(lambda text: Paragraph((Text(text),)))
plain = st.one_of(figure, word)
block: st.SearchStrategy[BlockNode] = st.one_of(
    plain,
    st.lists(plain, max_size=2).map(lambda those: Box("", tuple(those))),
    st.lists(figure, max_size=3).map(lambda those: Gallery(tuple(those))),
    plain.map(lambda one: List((ListItem((one,)),))),
)
blocks = st.lists(block, max_size=3).map(tuple)


class Paper:
    """A manuscript, all texts that it had, and what its journal would say."""

    def __init__(self) -> None:
        self.saved = Article("Т", "", id=1, version=1)
        self.manuscript = Manuscript(self.saved)
        self.texts: list[Blocks] = [()]
        self.at = 0
        self.records: list[bytes] = []

    def note(self, deed: Deed, edit: Edit) -> None:
        self.records.append(pack_record(Record(deed, edit, 1)))

    def put(self, place: int, gone: int, made: Blocks) -> None:
        index = place % (self.manuscript.block_count + 1)
        edit = Edit((BlocksReplaced(index, self.manuscript.blocks(index, gone), made),))
        self.manuscript.do(edit)
        self.note(Deed.DO, edit)
        self.texts[self.at + 1 :] = [self.manuscript.document.blocks]
        self.at += 1

    def step(self, by: int) -> None:
        edit = self.manuscript.undo() if by < 0 else self.manuscript.redo()
        if edit is not None:
            self.note(Deed.UNDO if by < 0 else Deed.REDO, edit)
            self.at += by

    def settle(self) -> None:
        self.manuscript.settle(CAME)
        self.note(Deed.SETTLE, as_edit(CAME))
        self.texts = [settled(text, CAME) for text in self.texts]

    def check(self) -> None:
        assert self.manuscript.document.blocks == self.texts[self.at]
        history = self.manuscript.history
        assert (len(history._done), len(history._undone)) == (self.at, len(self.texts) - 1 - self.at)
        numbers = [*history._done.numbers, *reversed(history._undone.numbers)]
        assert numbers == sorted(set(numbers))


deeds = st.lists(
    st.one_of(st.tuples(st.integers(0, 9), st.integers(0, 2), blocks), st.sampled_from(["undo", "redo", "settle"])),
    max_size=14,
)


@given(deeds)
def test_every_text_of_the_history_has_what_came_and_a_crash_brings_the_same_back(done: list[object]) -> None:
    paper = Paper()
    for deed in done:
        if isinstance(deed, tuple):
            paper.put(*deed)
        elif deed == "settle":
            paper.settle()
        else:
            paper.step(-1 if deed == "undo" else 1)
        paper.check()
    found = replayed(paper.records, paper.saved, lambda _: None)
    assert found.read == len(paper.records)
    for each in (paper.manuscript, found.manuscript):
        while each.undo() is not None:
            pass
        assert each.document.blocks == paper.texts[0]
        for text in paper.texts[1:]:
            each.redo()
            assert each.document.blocks == text


@given(blocks)
def test_as_many_blocks_stand_there_and_those_without_such_a_figure_are_the_very_same(those: Blocks) -> None:
    made = settled(those, CAME)
    assert len(made) == len(those)
    assert settled(made, CAME) is made
    for new, old in zip(made, those, strict=True):
        assert (new is old) is (settled((old,), CAME) == (old,))
        assert "@one" not in str(new)
        assert "@two" not in str(new)


def test_a_caption_that_was_written_meanwhile_stays_where_the_picture_does_not_come() -> None:
    (note,) = settled((Figure("@two", (Text("Мост"),)),), CAME)
    assert note == Paragraph((EditorialNote("не взято"), Text(" "), Text("Мост")))


@pytest.mark.parametrize("saved_before", [True, False])
def test_a_text_that_was_saved_without_its_pictures_is_to_be_saved_again(saved_before: bool) -> None:
    manuscript = Manuscript(Article("Т", "", id=1, version=1))
    if not saved_before:
        manuscript.do(Edit((BlocksReplaced(0, (), (Figure("@one"),)),)))
    manuscript.mark_saved(Article("Т", "", id=1, version=2))
    if saved_before:
        manuscript.do(Edit((BlocksReplaced(0, (), (Figure("@one"),)),)))
        manuscript.undo()
    manuscript.settle(CAME)
    assert manuscript.dirty is not saved_before


def test_what_is_older_than_the_paste_is_not_looked_at() -> None:
    manuscript = Manuscript(Article("Т", "", id=1, version=1))
    manuscript.do(Edit((BlocksReplaced(0, (), (Figure("@one"),)),)))
    since = manuscript.history.state
    manuscript.do(Edit((BlocksReplaced(1, (), (Figure("@one"),)),)))
    manuscript.settle(CAME, since)
    assert [edit.steps[0] for edit in manuscript.history.done(2)] == [
        BlocksReplaced(1, (), (Figure("71"),)),
        BlocksReplaced(0, (), (Figure("@one"),)),
    ]


def test_the_journal_says_what_came_and_believes_nothing_else() -> None:
    assert from_edit(as_edit(CAME)) == CAME
    with pytest.raises(EditUnreadable):
        from_edit(Edit((BlocksReplaced(0, (), (NOTE,)),)))
