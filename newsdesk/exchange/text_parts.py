# SPDX-License-Identifier: GPL-3.0-or-later
"""What a text gives, whatever its shape: fields of an article, its body, its photos and remarks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from newsdesk.document.to_markdown import blocks_to_markdown
from newsdesk.document.tree import BlockNode, Blocks, Paragraph, Speech, Text
from newsdesk.exchange.draft import DraftPhoto, Remark

LONGEST_HEADLINE = 300
_SHORTENED = 120
_SPEECH = re.compile("([–—])[ \u00a0\u2009\u202f]+(.+)")


@dataclass(frozen=True, slots=True)
class TextParts:
    """`fields` are those of the article without its body; the body names its photos `photo:@N`."""

    fields: Mapping[str, Any]
    body: str
    photos: tuple[DraftPhoto, ...] = ()
    remarks: tuple[Remark, ...] = ()
    translation_of_slug: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not empty: its number from 1 and its text without the space around it."""

    number: int
    text: str


@dataclass
class Lines:
    """The lines of a text that are not empty, taken one by one from the front."""

    rest: list[Line] = field(default_factory=list)

    @classmethod
    def of(cls, text: str) -> Lines:
        numbered = enumerate(text.split("\n"), start=1)
        return cls([Line(number, stripped) for number, line in numbered if (stripped := line.strip())])


def headline_of(line: Line) -> tuple[str, bool]:
    """The headline that a line makes, and whether it is the whole line: a paragraph is cut to its first words."""
    if len(line.text) <= LONGEST_HEADLINE:
        return line.text, True
    return line.text[:_SHORTENED].rsplit(" ", 1)[0] + "…", False


def paragraph(text: str) -> BlockNode:
    """One line of a plain text as a block: direct speech where a dash introduces it."""
    speech = _SPEECH.fullmatch(text)
    return Speech(speech[1], (Text(speech[2]),)) if speech else Paragraph((Text(text),))


def body_of(blocks: Iterable[BlockNode]) -> str:
    """The blocks as Markdown in which every character of a plain text stands for itself."""
    kept: Blocks = tuple(blocks)
    return blocks_to_markdown(kept)
