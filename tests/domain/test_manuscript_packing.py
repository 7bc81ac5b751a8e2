# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits and records to bytes and back."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.tree import Blocks, List, ListItem, Paragraph, Speech, Text
from newsdesk.domain.article import Correction, Credit, Kind, Language, RelatedChoice, Role, Status, Subject
from newsdesk.domain.manuscript.packing import EditUnreadable, common_end, common_start, pack, unpack
from newsdesk.domain.manuscript.records import Deed, Record, pack_record, unpack_record
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet, Point, Selection, Step
from tests.document.trees import blocks, markdown

points = st.builds(Point, st.integers(0, 10**6), st.integers(0, 10**6))
selections = st.none() | st.builds(Selection, st.sampled_from(["headline", "lead", "body"]), points, points)
values = st.one_of(
    st.text(st.characters()),
    st.sampled_from([*Kind, *Status, *Language]),
    st.none(),
    st.integers(0, 2**53),
    st.datetimes(timezones=st.just(UTC)),
    st.lists(st.builds(Credit, st.text(), st.sampled_from(Role))).map(tuple),
    st.lists(st.text(max_size=5)).map(tuple),
    st.lists(st.builds(Subject, st.text(max_size=5), st.text(max_size=5))).map(tuple),
    st.builds(RelatedChoice, st.lists(st.integers(1, 99)).map(tuple), st.lists(st.integers(1, 99)).map(tuple)),
    st.lists(st.builds(Correction, st.datetimes(timezones=st.just(UTC)), st.text(max_size=9))).map(tuple),
)
read_blocks: st.SearchStrategy[Blocks] = markdown.map(lambda text: from_markdown(text).blocks)
any_blocks = st.one_of(blocks, read_blocks)
steps: st.SearchStrategy[Step] = st.one_of(
    st.builds(BlocksReplaced, st.integers(0, 10**6), any_blocks, any_blocks),
    st.builds(FieldSet, st.sampled_from(["headline", "tags", "status"]), values, values),
)
edits = st.builds(Edit, st.lists(steps, max_size=3).map(tuple), selections, selections, st.booleans())


@given(edits)
def test_an_edit_comes_back_as_it_was(edit: Edit) -> None:
    back = unpack(pack(edit))
    assert back == edit
    assert [type(getattr(step, "after", None)) for step in back.steps] == [type(step.after) for step in edit.steps]


@given(markdown, st.integers(0, 5))
def test_untouched_blocks_keep_their_source(text: str, at: int) -> None:
    read = from_markdown(text).blocks
    edit = Edit((BlocksReplaced(at, read, read[1:]),))
    (step,) = unpack(pack(edit), text).steps
    assert isinstance(step, BlocksReplaced)
    assert [block.source for block in step.before] == [block.source for block in read]
    assert all(block.source is not None and block.source.markdown is text for block in step.before)
    (step,) = unpack(pack(edit), "другой текст").steps
    assert [block.source and block.source.text for block in step.before] == [
        block.source and block.source.text for block in read
    ]


def test_what_no_markdown_can_say_survives() -> None:
    half = (Paragraph(()), Speech("–", ()), List((ListItem(()), ListItem((Paragraph((Text(""),)),)))))
    edit = Edit((BlocksReplaced(0, (), half),), typing=True)
    assert unpack(pack(edit)) == edit


def test_half_a_character_survives() -> None:
    edit = Edit((FieldSet("headline", "слово", "слово \ud83d"), BlocksReplaced(0, (), (Paragraph((Text("\udc00"),)),))))
    assert unpack(pack(edit)) == edit


def test_a_key_in_a_long_paragraph_costs_the_paragraph_once() -> None:
    text = "слово " * 200
    edit = Edit((BlocksReplaced(7, (Paragraph((Text(text),)),), (Paragraph((Text(text + "я"),)),)),))
    assert len(pack(edit)) < len(text.encode()) + 200


@pytest.mark.parametrize(
    "data", [b"", b"step 1", b"\xc1", b"\x90", pack(Edit(()))[:-1], b"\x95\x01\x91\x90\xc0\xc0\xc2"]
)
def test_foreign_bytes_are_named(data: bytes) -> None:
    with pytest.raises(EditUnreadable):
        unpack(data)
    with pytest.raises(EditUnreadable):
        unpack_record(data)


@settings(max_examples=30)  # what an edit may hold is tried above
@given(st.sampled_from(Deed), edits, st.integers(0, 2**40), st.binary(max_size=32))
def test_a_record_comes_back_as_it_was(deed: Deed, edit: Edit, version: int, digest: bytes) -> None:
    record = Record(deed, edit, version, digest)
    assert unpack_record(pack_record(record)) == record


@given(st.binary(max_size=12), st.binary(max_size=12), st.binary(max_size=12), st.binary(max_size=12))
def test_common_ends_are_the_longest(start: bytes, one: bytes, other: bytes, end: bytes) -> None:
    first, second = start + one + end, start + other + end
    begun = common_start(first, second)
    assert first[:begun] == second[:begun]
    assert begun == min(len(first), len(second)) or first[begun] != second[begun]
    ended = common_end(first, second, begun)
    assert first[len(first) - ended :] == second[len(second) - ended :]
    assert begun + ended <= min(len(first), len(second))


def test_moments_keep_their_microseconds() -> None:
    moment = datetime(2024, 12, 5, 14, 30, 1, 234567, tzinfo=UTC)
    edit = Edit((FieldSet("embargo_until", None, moment),))
    assert unpack(pack(edit)) == edit


def test_a_text_that_was_packed_takes_no_more_memory_than_before() -> None:
    word = "слово " * 50
    before = sys.getsizeof(word)
    pack(Edit((BlocksReplaced(0, (), (Paragraph((Text(word),)),)),)))
    assert sys.getsizeof(word) == before
