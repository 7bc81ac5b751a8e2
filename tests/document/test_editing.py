# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits beside text that keeps its bytes."""

from __future__ import annotations

import pytest

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.normal_form import normalised
from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.tree import BlockNode, Document, Paragraph, Text

ODD = "\n\nПервый\nабзац\n\n\n* раз\n* два\nПодпись  \n\n__жирный__\r\n\r\n***\nконец"
EDITED = Paragraph((Text("Правка."),))


def blocks(markdown: str) -> tuple[BlockNode, ...]:
    return from_markdown(markdown).blocks


def test_a_document_as_it_was_read_is_the_text_it_was_read_from() -> None:
    assert to_markdown(from_markdown(ODD)) == ODD


@pytest.mark.parametrize("markdown", ["", "\n", " \n\t\n", "а", "а\r\nб\r\n", "\ufeffа", "а\n\n\n"])
def test_odd_ends_are_kept(markdown: str) -> None:
    assert to_markdown(from_markdown(markdown)) == markdown


def test_an_edited_block_is_canonical_and_the_others_keep_their_bytes() -> None:
    first, listing, bold, rule, end = blocks(ODD)
    assert to_markdown(Document((EDITED, listing, bold, rule, end))) == (
        "Правка.\n\n* раз\n* два\nПодпись  \n\n__жирный__\r\n\r\n***\nконец"
    )
    assert to_markdown(Document((first, listing, EDITED, rule, end))) == (
        "\n\nПервый\nабзац\n\n\n* раз\n* два\nПодпись  \n\nПравка.\n\n***\nконец"
    )
    assert to_markdown(Document((first, EDITED))) == "\n\nПервый\nабзац\n\nПравка.\n"


def test_a_removed_block_leaves_one_blank_line() -> None:
    first, _, bold, _, end = blocks(ODD)
    assert to_markdown(Document((first, bold, end))) == "\n\nПервый\nабзац\n\n__жирный__\r\n\nконец"


def test_blocks_may_change_places() -> None:
    one, two = blocks("* а\n\n__б__")
    assert to_markdown(Document((two, one))) == "__б__\n\n* а\n"


def test_text_written_into_an_empty_document_leaves_no_blank_lines() -> None:
    (empty,) = blocks("\n\n")
    assert to_markdown(Document((empty, EDITED))) == "Правка.\n"


@pytest.mark.parametrize(
    ("markdown", "place"),
    [
        ("а\n\n```\nкод", 1),
        ("# а\n  б\n\n    код\n", 1),
        ("::: box А\n\nа\n\nб", 0),
        ("::: box А\n\nа\n\nб", 1),
        ("- а\n\nб\n\n- в\n", 1),
        ("а\n===\nб", 0),
    ],
)
def test_bytes_that_would_mean_something_else_are_written_anew(markdown: str, place: int) -> None:
    those = blocks(markdown)
    for changed in (
        Document((*those[:place], EDITED, *those[place + 1 :])),
        Document((*those[: place + 1], EDITED, *those[place + 1 :])),
        Document(those[:place] + those[place + 1 :]),
        Document((*those[place + 1 :], *those[: place + 1], *blocks("- список\n\n:::\n"))),
    ):
        assert from_markdown(to_markdown(changed)) == normalised(changed)


def test_blocks_of_different_texts_stand_together() -> None:
    changed = Document(blocks("а\n") + blocks("а\n"))
    assert to_markdown(changed) == "а\n\nа\n"
