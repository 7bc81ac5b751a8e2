# SPDX-License-Identifier: GPL-3.0-or-later
"""What takes the place of photos that were still on their way when their figures came into the text.

A figure is there before its photo is: the text can be written on meanwhile. Once the photo came, it is as if it had
been there from the beginning, so that a paste with its pictures is one edit and is taken back as one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeAlias

from newsdesk.document.tree import Blocks, Document, Figure, Paragraph, Text
from newsdesk.document.walk import exchange_figures, figures
from newsdesk.domain.manuscript.packing import EditUnreadable
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit

Came: TypeAlias = Mapping[str, Figure | Paragraph]
"""By the name under which a photo was awaited: a figure of the photo that came, or words for why none did."""


def settled(blocks: Blocks, came: Came) -> Blocks:
    """Blocks in which what came stands in its places; as many as before, and the very blocks that none of it is in."""
    if not any(each.photo in came for each in figures(Document(blocks))):
        return blocks

    def change(figure: Figure) -> Figure | Paragraph:
        taken = came.get(figure.photo)
        if isinstance(taken, Figure):
            return replace(figure, photo=taken.photo, source=None)
        if taken is None or not figure.caption:
            return taken or figure
        return Paragraph((*taken.children, Text(" "), *figure.caption))  # what was written meanwhile stays

    return exchange_figures(blocks, change)


def as_edit(came: Came) -> Edit:
    """What came as an edit, for the journal: each step names a figure that was awaited and what took its place."""
    return Edit(tuple(BlocksReplaced(0, (Figure(name),), (block,)) for name, block in came.items()))


def from_edit(edit: Edit) -> Came:
    """What came, as the journal tells it (EditUnreadable)."""
    came: dict[str, Figure | Paragraph] = {}
    for step in edit.steps:
        if not isinstance(step, BlocksReplaced) or len(step.before) != 1 or len(step.after) != 1:
            raise EditUnreadable("no photo that was awaited")
        before, after = step.before[0], step.after[0]
        if not isinstance(before, Figure) or not isinstance(after, (Figure, Paragraph)):
            raise EditUnreadable("no photo that was awaited")
        came[before.photo] = after
    return came
