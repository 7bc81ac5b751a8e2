# SPDX-License-Identifier: GPL-3.0-or-later
"""Steps: the smallest reversible edits. Everything that happens to an open article is a row of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from newsdesk.document.tree import Blocks

BODY = "body"


@dataclass(frozen=True, slots=True)
class Point:
    """A place in a text: the top-level block of the body (0 in other fields) and the signs before it in that block."""

    block: int
    offset: int


@dataclass(frozen=True, slots=True)
class Selection:
    """What is selected in `field`, one of headline, kicker, lead and body; `head` is where the caret is."""

    field: str
    anchor: Point
    head: Point


@dataclass(frozen=True, slots=True)
class BlocksReplaced:
    """In the body, the blocks `before`, which stood from `index` on, gave way to `after`."""

    index: int
    before: Blocks
    after: Blocks

    @property
    def reversed(self) -> BlocksReplaced:
        """The step back."""
        return BlocksReplaced(self.index, self.after, self.before)


@dataclass(frozen=True, slots=True)
class FieldSet:
    """A field of the article other than its body changed its value; values are those of `Article`'s own types."""

    field: str
    before: Any
    after: Any

    @property
    def reversed(self) -> FieldSet:
        """The step back."""
        return FieldSet(self.field, self.after, self.before)


Step: TypeAlias = BlocksReplaced | FieldSet


@dataclass(frozen=True, slots=True)
class Edit:
    """Steps that are done and undone together, and what was selected before and after them.

    `typing` marks an edit of single signs, which may grow with the next one to a word.
    """

    steps: tuple[Step, ...]
    before: Selection | None = None
    after: Selection | None = None
    typing: bool = False

    @property
    def reversed(self) -> Edit:
        """The edit back."""
        return Edit(tuple(step.reversed for step in reversed(self.steps)), self.after, self.before)
