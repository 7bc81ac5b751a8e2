# SPDX-License-Identifier: GPL-3.0-or-later
"""Markdown to the tree."""

from __future__ import annotations

from dataclasses import replace

from newsdesk.document.block_scanner import Reader
from newsdesk.document.block_syntax import split_lines
from newsdesk.document.leaf_blocks import Span
from newsdesk.document.tree import BlockNode, Document, Paragraph, Source


def from_markdown(text: str) -> Document:
    """The tree of `text`, in normal form; never raises.

    Each top-level block carries its source, blank lines after it included (those before the first belong to the
    first), so that the sources together are the text. A text of blank lines alone is one empty paragraph.
    """
    lines = split_lines(text)
    spans = Reader([line.text for line in lines], 0).read(0, 0).spans
    if not spans:
        return Document((Paragraph((), source=Source(text, 0, len(text))),) if text else ())
    starts = [0, *(lines[span.first].start for span in spans[1:]), len(text)]
    return Document(
        tuple(
            _with_source(span, Source(text, start, end))
            for span, start, end in zip(spans, starts, starts[1:], strict=False)
        )
    )


def _with_source(span: Span, source: Source) -> BlockNode:
    return replace(span.block, source=source)
