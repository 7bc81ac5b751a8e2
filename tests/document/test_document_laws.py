# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every tree and for every text."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.normal_form import normalised
from newsdesk.document.to_markdown import blocks_to_markdown, to_markdown
from newsdesk.document.tree import Document, Paragraph, Text
from tests.document import trees

examples = settings(max_examples=100)


def without_sources(document: Document) -> Document:
    return Document(tuple(replace(block, source=None) for block in document.blocks))


@examples
@given(trees.documents)
def test_what_is_written_reads_as_the_normal_form_of_the_tree(document: Document) -> None:
    assert from_markdown(to_markdown(document)) == normalised(document)


@examples
@given(trees.documents)
def test_the_normal_form_of_a_normal_form_is_itself(document: Document) -> None:
    normal = normalised(document)
    assert normalised(normal) == normal


@examples
@given(trees.markdown)
def test_reading_gives_the_normal_form(markdown: str) -> None:
    document = from_markdown(markdown)
    if markdown.strip(" \t\r\n"):
        assert normalised(document) == without_sources(document)
    else:
        assert not any(isinstance(block, Paragraph) and block.children for block in document.blocks)


@examples
@given(trees.markdown)
def test_canonical_markdown_is_a_fixed_point(markdown: str) -> None:
    once = blocks_to_markdown(from_markdown(markdown).blocks)
    assert blocks_to_markdown(from_markdown(once).blocks) == once


@examples
@given(trees.markdown)
def test_what_was_not_edited_keeps_every_byte(markdown: str) -> None:
    document = from_markdown(markdown)
    assert to_markdown(document) == markdown
    assert "".join(block.source.text for block in document.blocks if block.source) == markdown


@examples
@given(trees.markdown, st.data())
def test_an_edit_of_one_block_leaves_the_others_in_meaning_and_bytes(markdown: str, data: st.DataObject) -> None:
    document = from_markdown(markdown)
    if not document.blocks:
        return
    place = data.draw(st.integers(0, len(document.blocks) - 1))
    edited = Paragraph((Text("правка"),))
    changed = Document((*document.blocks[:place], edited, *document.blocks[place + 1 :]))
    written = to_markdown(changed)
    assert from_markdown(written) == normalised(changed)
