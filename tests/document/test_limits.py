# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts made to be slow or to break the reader: they are read, and nothing of them is lost."""

from __future__ import annotations

import pytest

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.normal_form import normalised
from newsdesk.document.to_html import compose
from newsdesk.document.to_markdown import blocks_to_markdown, to_markdown
from newsdesk.document.tree import Blocks, Box, Document, Footnote, List, ListItem, Paragraph, Quotation, Strong, Text

HOSTILE = [
    "![a" * 400 + "[" * 2000,
    "[" * 20_000 + "]" * 20_000,
    "[a](" * 10_000,
    "*a _b " * 4_000 + " b_ c*" * 4_000,
    "**a" * 10_000,
    "~a^b_c*d" * 4_000,
    "`" * 3 + "\\``" * 20_000,
    "{>>" * 20_000,
    "{>>\\<<}" * 10_000,
    "<https://" * 10_000,
    "> " * 2_000 + "x",
    "- " * 2_000 + "x",
    "1. " * 2_000 + "x",
    "::: box\n" * 5_000,
    "::: box\n" * 500 + "x\n" + ":::\n" * 500,
    "[^1]: " * 2_000,
    "\n".join(" " * depth + "- x" for depth in range(300)),
    " " * 200_000 + "x",
    "# " + " " * 200_000 + "#a",
    "|" * 50_000 + "\n" + "-|" * 50_000,
    "-|" * 20_000 + "\n" + "-|" * 20_000,
    "<" * 50_000,
    "<div\n" * 5_000,
    "```\n" * 5_000,
    "\\" * 100_001,
    "a\n" * 20_000,
    "слово " * 170_000,
]


@pytest.mark.parametrize("markdown", HOSTILE, ids=lambda markdown: ascii(markdown[:12]))
def test_a_hostile_text_is_read_written_and_shown(markdown: str) -> None:
    document = from_markdown(markdown)
    assert to_markdown(document) == markdown
    canonical = blocks_to_markdown(document.blocks)
    assert from_markdown(canonical) == document
    assert compose(document).blocks


def nested(kind: int, depth: int) -> Document:
    block: Blocks = (Paragraph((Text("х"),)),)
    for level in range(depth):
        block = (
            (Quotation(block, (Text("Имя"),)),),
            (List((ListItem(block),)),),
            (Box("Ящик", block),),
            (Footnote("1", block),),
        )[(kind if kind < 4 else level) % 4]
    return Document(block)


@pytest.mark.parametrize("kind", range(5))
@pytest.mark.parametrize("depth", [19, 20, 21, 60])
def test_what_stands_too_deep_is_lifted_up_and_not_lost(kind: int, depth: int) -> None:
    document = nested(kind, depth)
    written = to_markdown(document)
    assert "х" in written
    assert from_markdown(written) == normalised(document)


def test_marks_inside_each_other_are_one() -> None:
    inside: Text | Strong = Text("х")
    for _ in range(100):
        inside = Strong((inside,))
    assert to_markdown(Document((Paragraph((inside,)),))) == "**х**\n"
