# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree of an article's text: frozen nodes, compared by meaning and not by how they were written down."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Source:
    """Where a block stood in the Markdown it was read from: `markdown[start:end]`, blank lines after it included."""

    markdown: str
    start: int
    end: int

    @property
    def text(self) -> str:
        """The block's own bytes, as they were written."""
        return self.markdown[self.start : self.end]

    def continues(self, earlier: Source) -> bool:
        """Whether this block stood right behind `earlier` in the same text."""
        return self.markdown is earlier.markdown and self.start == earlier.end

    def precedes(self, text: str) -> bool:
        """Whether these very lines stood right behind this block."""
        at_end = self.end + len(text) == len(self.markdown)
        return bool(text) and (at_end or _whole_lines(text)) and self.markdown.startswith(text, self.end)

    def follows(self, text: str) -> bool:
        """Whether these very lines stood right before this block."""
        return _whole_lines(text) and self.start > 0 and self.markdown.endswith(text, 0, self.start)


def _whole_lines(text: str) -> bool:
    return text.endswith(("\n", "\r"))


# -- inline ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """Characters as the reader sees them, no-break spaces and other invisible ones included."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    children: Inlines


@dataclass(frozen=True, slots=True)
class Emphasis:
    children: Inlines


@dataclass(frozen=True, slots=True)
class Strike:
    children: Inlines


@dataclass(frozen=True, slots=True)
class Superscript:
    children: Inlines


@dataclass(frozen=True, slots=True)
class Subscript:
    children: Inlines


@dataclass(frozen=True, slots=True)
class Link:
    """A link to the web (http, https), to an address (mailto, tel) or to an article of the library (article:ID)."""

    href: str
    children: Inlines
    title: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    text: str


@dataclass(frozen=True, slots=True)
class LineBreak:
    pass


@dataclass(frozen=True, slots=True)
class FootnoteReference:
    label: str


@dataclass(frozen=True, slots=True)
class EditorialNote:
    """A remark for the desk: in no export, count or search result."""

    text: str


Inline: TypeAlias = (
    Text
    | Strong
    | Emphasis
    | Strike
    | Superscript
    | Subscript
    | Link
    | Code
    | LineBreak
    | FootnoteReference
    | EditorialNote
)
Inlines: TypeAlias = tuple[Inline, ...]


# -- blocks ------------------------------------------------------------------------------------------------------------


class Placement(StrEnum):
    """How a figure stands in the column."""

    COLUMN = ""
    WIDE = "wide"
    LEFT = "left"
    RIGHT = "right"


class Alignment(StrEnum):
    """How the cells of a table's column are set."""

    NONE = ""
    LEFT = "left"
    CENTRE = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """What all blocks share: the Markdown they came from, which no comparison sees; None once edited or made anew."""

    source: Source | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Paragraph(Block):
    children: Inlines


@dataclass(frozen=True, slots=True)
class Heading(Block):
    """A heading of level 2, 3 or 4; level 1 is the headline, outside the body."""

    level: int
    children: Inlines


@dataclass(frozen=True, slots=True)
class Speech(Block):
    """Direct speech: a paragraph introduced by `dash`, «–» or «—», which is no part of its children."""

    dash: str
    children: Inlines


@dataclass(frozen=True, slots=True)
class ListItem:
    blocks: Blocks


@dataclass(frozen=True, slots=True)
class List(Block):
    """A bulleted or numbered list; `start` is the first number of a numbered one."""

    items: tuple[ListItem, ...]
    ordered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True)
class Quotation(Block):
    """Quoted blocks, with whom they are attributed to («Имя, должность») or nothing."""

    blocks: Blocks
    attribution: Inlines = ()


@dataclass(frozen=True, slots=True)
class Figure(Block):
    """A photo placed in the text: `photo` is its id, an empty caption means the photo's own, `alt` None likewise."""

    photo: str
    caption: Inlines = ()
    placement: Placement = Placement.COLUMN
    alt: str | None = None


@dataclass(frozen=True, slots=True)
class Gallery(Block):
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Box(Block):
    """A box of facts beside the story, with its title."""

    title: str
    blocks: Blocks


@dataclass(frozen=True, slots=True)
class PullQuote(Block):
    blocks: Blocks


@dataclass(frozen=True, slots=True)
class Embed(Block):
    """A card that links to something on the web; never live code."""

    url: str
    title: Inlines


@dataclass(frozen=True, slots=True)
class Table(Block):
    """A header and rows of cells, each row as long as `alignments`."""

    alignments: tuple[Alignment, ...]
    header: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]


@dataclass(frozen=True, slots=True)
class Rule(Block):
    pass


@dataclass(frozen=True, slots=True)
class CodeBlock(Block):
    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Footnote(Block):
    """The text of a footnote, standing where it was written; numbers follow the order of use."""

    label: str
    blocks: Blocks


@dataclass(frozen=True, slots=True)
class Opaque(Block):
    """Markdown that this program does not know: kept and shown as its own source text."""

    text: str


BlockNode: TypeAlias = (
    Paragraph
    | Heading
    | Speech
    | List
    | Quotation
    | Figure
    | Gallery
    | Box
    | PullQuote
    | Embed
    | Table
    | Rule
    | CodeBlock
    | Footnote
    | Opaque
)
Blocks: TypeAlias = tuple[BlockNode, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """The body of an article. Only top-level blocks carry a source."""

    blocks: Blocks = ()
