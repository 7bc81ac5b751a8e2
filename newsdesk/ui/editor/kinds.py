# SPDX-License-Identifier: GPL-3.0-or-later
"""What a QTextDocument knows of the tree: kinds of its blocks, and the properties that blocks and signs carry."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from PySide6.QtGui import QTextBlock, QTextFormat

from newsdesk.document.inline_normal_form import MARKS, Mark
from newsdesk.document.tree import Alignment, BlockNode, Inlines


class Kind(IntEnum):
    """What one QTextBlock is. Blocks of a list, a quotation or a table together are one block of the tree."""

    NONE = 0
    KICKER = 1
    HEADLINE = 2
    LEAD = 3
    PARAGRAPH = 10
    HEADING_2 = 12
    HEADING_3 = 13
    HEADING_4 = 14
    SPEECH = 15
    ITEM = 20
    QUOTE = 21
    QUOTE_SPEECH = 22
    ATTRIBUTION = 23
    FIGURE = 30
    """The picture as one object, a line separator, the caption."""
    OBJECT = 31
    """One object that is not edited as text."""
    RULE = 32
    CELL = 40
    HEADER_CELL = 41
    FILLER = 42
    """The block that Qt needs behind each table; nobody sees it."""


FIELDS: Final = {Kind.KICKER: "kicker", Kind.HEADLINE: "headline", Kind.LEAD: "lead"}
FIELD_KINDS: Final = tuple(FIELDS)
FIELD_NAMES: Final = tuple(FIELDS.values())
HEADINGS: Final = {2: Kind.HEADING_2, 3: Kind.HEADING_3, 4: Kind.HEADING_4}
LEVELS: Final = {kind: level for level, kind in HEADINGS.items()}
QUOTES: Final = frozenset({Kind.QUOTE, Kind.QUOTE_SPEECH, Kind.ATTRIBUTION})
CELLS: Final = frozenset({Kind.CELL, Kind.HEADER_CELL})
OBJECTS: Final = frozenset({Kind.FIGURE, Kind.OBJECT, Kind.RULE})
PROSE: Final = frozenset({Kind.PARAGRAPH, Kind.SPEECH, Kind.ITEM, *HEADINGS.values(), *QUOTES})
"""Kinds that are whole lines of text in the body, which one verb makes into each other."""

_FIRST = QTextFormat.Property.UserProperty.value


class Property(IntEnum):
    """The numbers of our own properties."""

    KIND = _FIRST + 1
    GROUP = _FIRST + 2
    """Of a quotation's blocks: which of them belong together."""
    DEPTH = _FIRST + 3
    ORDERED = _FIRST + 4
    START = _FIRST + 5
    DASH = _FIRST + 6
    ALIGN = _FIRST + 7
    STYLE = _FIRST + 20
    """Of signs: the kind of block that they are set for."""
    MARKS = _FIRST + 21
    CODE = _FIRST + 22
    LINK = _FIRST + 23
    """Which signs are one link; 0 for none."""
    OUTER = _FIRST + 24
    """The marks that stand around a link, not inside it."""
    TITLE = _FIRST + 25
    OBJECT = _FIRST + 26
    """The key of the node that an object stands for."""
    PREFIX = _FIRST + 27
    """The dash of direct speech."""


BLOCK_OBJECT: Final = QTextFormat.ObjectTypes.UserObject.value + 1
INLINE_OBJECT: Final = QTextFormat.ObjectTypes.UserObject.value + 2

OBJECT_SIGN: Final = "\ufffc"
LINE_SEPARATOR: Final = "\u2028"
ALIGNMENTS: Final = tuple(Alignment)


def mark_bit(mark: Mark) -> int:
    """The bit of a mark in `Property.MARKS`."""
    return 1 << MARKS.index(mark)


@dataclass(frozen=True, slots=True)
class Line:
    """What makes one QTextBlock; `node` is the frozen node of an object or a figure."""

    kind: Kind
    children: Inlines = ()
    group: int = 0
    depth: int = 0
    ordered: bool = False
    start: int = 1
    dash: str = ""
    align: Alignment = Alignment.NONE
    node: BlockNode | None = None


_KIND: Final = int(Property.KIND)
_KINDS: Final = {int(kind): kind for kind in Kind} | {0: Kind.PARAGRAPH}
"""Found thirty times with each key: to ask the enumeration takes five times as long."""


def kind_of(block: QTextBlock) -> Kind:
    """The kind of a block; PARAGRAPH for one that nobody named."""
    return _KINDS[block.blockFormat().intProperty(_KIND)]
