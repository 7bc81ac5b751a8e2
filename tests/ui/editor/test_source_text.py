# SPDX-License-Identifier: GPL-3.0-or-later
"""The text of source mode and the tree keep step: laws over texts of every shape, edited anywhere."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.normal_form import normalised
from newsdesk.document.to_markdown import pieces, to_markdown
from newsdesk.document.tree import Blocks, Document
from newsdesk.ui.editor.source.shown import lines, place_in_source, place_shown, shown, typed_into
from newsdesk.ui.editor.source.source_text import SourceText
from tests.document import trees

laws = settings(max_examples=60, deadline=None)
small = st.one_of(
    st.sampled_from(
        [
            "",
            "а",
            " ",
            "*",
            "\n",
            "\n\n",
            "- ",
            "    ",
            "```",
            "\n```\n",
            ":::",
            "::: box А\n",
            "\n:::\n",
            ">",
            "|",
            "#",
        ]
    ),
    trees.words,
    trees.markdown,
)


class Written:
    """A tree and its text, as an article and its source mode are."""

    def __init__(self, blocks: Blocks) -> None:
        self.blocks = list(blocks)
        self.text = SourceText(blocks)

    def tree(self, index: int, count: int) -> Blocks:
        return tuple(self.blocks[index : index + count])

    def type(self, start: int, end: int, text: str) -> str:
        """Put `text` between two places of the whole source, as a key in a line would; the text wanted."""
        whole = self.text.text
        wanted = whole[:start] + text + whole[end:]
        before, behind = whole[:start], whole[:end]
        if len(self.text) == 0:
            change = self.text.edit(0, 0, wanted, self.tree)
        else:
            first, last = self.text.at_line(lines(before)), self.text.at_line(lines(behind))
            begin, stop = len(self.text.joined(0, first)), len(self.text.joined(0, last + 1))
            change = self.text.edit(first, last + 1, wanted[begin : len(wanted) - len(whole) + stop], self.tree)
        if change is not None:
            self.blocks[change.index : change.index + change.count] = change.blocks
        return wanted

    def assert_in_step(self) -> None:
        document = Document(tuple(self.blocks))
        assert self.text.text == to_markdown(document)
        assert sum(self.text.count_of(number) for number in range(len(self.text))) == len(self.blocks)
        for number in range(len(self.text) + 1):
            assert self.text.first_line(number) == lines(self.text.joined(0, number))


def place(written: Written, data: st.DataObject) -> int:
    """A place where a caret may stand, which is nowhere inside the end of a line."""
    whole = written.text.text
    return place_in_source(whole, data.draw(st.integers(0, len(shown(whole)))))


@laws
@given(trees.documents)
def test_the_pieces_of_a_tree_are_its_markdown_and_stand_for_all_of_its_blocks(document: Document) -> None:
    found = pieces(document)
    assert sum(piece.count for piece in found) == len(document.blocks)
    at = 0
    for piece in found:
        own = Document(document.blocks[at : at + piece.count])
        assert bool(piece.text) == bool(normalised(own).blocks)
        at += piece.count


@laws
@given(trees.markdown, st.data())
def test_after_any_edits_the_text_is_what_was_typed_and_the_tree_is_what_it_reads_as(
    markdown: str, data: st.DataObject
) -> None:
    written = Written(from_markdown(markdown).blocks)
    written.assert_in_step()
    for _ in range(data.draw(st.integers(1, 4))):
        start = place(written, data)
        end = max(start, place(written, data)) if data.draw(st.booleans()) else start
        wanted = written.type(start, end, data.draw(small))
        assert written.text.text == wanted
        assert Document(tuple(written.blocks)) == from_markdown(wanted)
        written.assert_in_step()


@laws
@given(trees.documents, st.data())
def test_edits_here_and_there_keep_the_text_and_the_tree_in_step(document: Document, data: st.DataObject) -> None:
    written = Written(document.blocks)
    done: list[tuple[int, Blocks, Blocks]] = []
    for _ in range(data.draw(st.integers(1, 4))):
        count = len(written.blocks)
        if data.draw(st.booleans()):
            start = place(written, data)
            before = tuple(written.blocks)
            wanted = written.type(start, start, data.draw(small))
            assert written.text.text == wanted
            done.append((0, before, tuple(written.blocks)))
        elif data.draw(st.booleans()) and done:
            _, before, after = done.pop()
            written.blocks[:] = before
            assert_follows(written, 0, len(after), len(before))
        else:
            index = data.draw(st.integers(0, count))
            gone = data.draw(st.integers(0, min(2, count - index)))
            came = data.draw(trees.blocks)
            written.blocks[index : index + gone] = came
            done.clear()
            assert_follows(written, index, gone, len(came))
        if written.text.text.strip():
            assert from_markdown(written.text.text) == normalised(Document(tuple(written.blocks)))


def assert_follows(written: Written, index: int, gone: int, came: int) -> None:
    old = written.text.text.split("\n") if "\r" not in written.text.text else None
    change = written.text.follow(index, gone, came, written.tree)
    if change is None:
        written.text = SourceText(tuple(written.blocks))
    elif old is not None and "\r" not in written.text.text and (change.count or change.made):
        made = written.text.joined(change.first, change.first + change.made)
        to_end = change.first + change.made == len(written.text)
        rest = [] if to_end else old[change.line + change.lines :]
        assert "\n".join([*old[: change.line], made + "\n".join(rest)]) == written.text.text
    written.assert_in_step()


odd = st.text(alphabet="аб😀\r\n\x00\x0b\u2028\u2029\ufdd0\ufffc\ud800 \t", max_size=12)


@laws
@given(odd, odd, st.data())
def test_signs_that_no_widget_can_hold_survive_an_edit_beside_them(
    source: str, typed: str, data: st.DataObject
) -> None:
    before = shown(source)
    assert lines(source) == before.count("\n")
    start = data.draw(st.integers(0, len(before)))
    new = shown(typed).replace("\r", "")
    meant = typed_into(source, before[:start] + new + before[start:])
    assert shown(meant) == before[:start] + new + before[start:]
    for sign in "\x00\x0b\u2028\u2029\ufdd0\ufffc\ud800":
        assert meant.count(sign) == source.count(sign)


@laws
@given(odd, st.data())
def test_a_place_of_the_shown_text_is_one_of_the_source(source: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(shown(source))))
    assert place_shown(source, place_in_source(source, place)) == place


@pytest.mark.parametrize("first", [">", "б", "- б"])
def test_blank_lines_stay_where_what_stood_behind_them_is_taken_out(first: str) -> None:
    nodes = list(from_markdown(f"{first}\n\nа").blocks)
    source = SourceText(tuple(nodes))
    change = source.edit(1, 2, "", lambda index, count: tuple(nodes[index : index + count]))
    assert change is not None
    nodes[change.index : change.index + change.count] = change.blocks
    assert to_markdown(Document(tuple(nodes))) == source.text == f"{first}\n\n"
