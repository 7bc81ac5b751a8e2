# SPDX-License-Identifier: GPL-3.0-or-later
"""How typing grows to words: signs that follow each other are taken back together, word by word."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from newsdesk.document.tree import (
    BlockNode,
    Box,
    Code,
    CodeBlock,
    EditorialNote,
    Embed,
    Figure,
    Inline,
    LineBreak,
    Opaque,
    Paragraph,
    Table,
    Text,
)
from newsdesk.document.walk import inlines, own_inlines
from newsdesk.domain.manuscript.packing import common_end, common_start
from newsdesk.domain.manuscript.steps import BODY, BlocksReplaced, Edit, Step

_CELL: Final = 1 << 32
"""How far the places of one cell are from those of the next."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """What single signs an edit put in or took away, and where."""

    field: str
    block: int
    at: int
    inserted: str
    removed: str

    @property
    def end(self) -> int:
        """Where the caret stands behind it."""
        return self.at + len(self.inserted)


def stroke(edit: Edit) -> Stroke | None:
    """The stroke that a typing edit is; None where it is more than signs in one place."""
    if not edit.typing or len(edit.steps) != 1:
        return None
    (step,) = edit.steps
    cell, step = _cell_step(step)
    texts = _texts(step)
    if texts is None:
        return None
    parts = _changed(*texts, _leftmost(edit))
    if parts is None or "\n" in parts[1]:
        return None
    start, inserted, removed = parts
    start += cell * _CELL
    where = step.index if isinstance(step, BlocksReplaced) else 0
    return Stroke(BODY if isinstance(step, BlocksReplaced) else step.field, where, start, inserted, removed)


def grows(last: Stroke, new: Stroke, last_edit: Edit, new_edit: Edit) -> bool:
    """Whether the new stroke belongs to the word that the last one was in."""
    if (last.field, last.block) != (new.field, new.block) or bool(last.inserted) is not bool(new.inserted):
        return False
    if None not in (last_edit.after, new_edit.before) and last_edit.after != new_edit.before:
        return False
    if new.inserted:
        return new.at == last.end and not (_in_word(new.inserted[0]) and not _in_word(last.inserted[-1]))
    backwards = new.at + len(new.removed) == last.at
    forwards = new.at == last.at
    if not (backwards or forwards):
        return False
    nearest, next_ = (last.removed[0], new.removed[-1]) if backwards else (last.removed[-1], new.removed[0])
    return not (_in_word(next_) and not _in_word(nearest))


def grown(last: Edit, new: Edit) -> Edit:
    """Both edits as one; the blocks before are the very ones that stood there."""
    first, second = last.steps[0], new.steps[-1]
    step = replace(first, after=second.after)
    return Edit((step,), last.before, new.after, typing=True)


def _changed(before: str, after: str, caret: int) -> tuple[int, str, str] | None:
    """Where the texts part, what came and what went; None unless signs only came or only went.

    In a row of one and the same sign only the caret tells which of them was typed.
    """
    one, other = (text.encode("utf-32-le", "surrogatepass") for text in (before, after))
    earliest = common_start(one, other) // 4
    for start in sorted({min(caret, earliest), earliest}):
        end = common_end(one, other, start * 4) // 4
        inserted, removed = after[start : len(after) - end], before[start : len(before) - end]
        if bool(inserted) is not bool(removed):
            return start, inserted, removed
    return None


def _in_word(sign: str) -> bool:
    return sign.isalnum() or sign in "-'’\u00ad\u0301"


def _leftmost(edit: Edit) -> int:
    places = [each.head.offset for each in (edit.before, edit.after) if each is not None]
    return min(places, default=1 << 60)


def _cell_step(step: Step) -> tuple[int, Step]:
    """The one cell of a table that a step changes, and what it does there; else the step as it is.

    To compare all the signs of a table with each key would take longer than all else that a key is.
    """
    if not isinstance(step, BlocksReplaced) or len(step.before) != 1 or len(step.after) != 1:
        return 0, step
    before, after = step.before[0], step.after[0]
    if not isinstance(before, Table) or not isinstance(after, Table) or after.source is not None:
        return 0, step
    ones, others = list(own_inlines(before)), list(own_inlines(after))
    if len(ones) != len(others) or before.alignments != after.alignments:
        return 0, step
    changed = [place for place, cell in enumerate(ones) if cell is not others[place] and cell != others[place]]
    if len(changed) != 1:
        return 0, step
    (place,) = changed
    cells = (Paragraph(ones[place]),), (Paragraph(others[place]),)
    return place, BlocksReplaced(step.index, *cells)


def _texts(step: Step) -> tuple[str, str] | None:
    if isinstance(step, BlocksReplaced):
        if len(step.before) != 1 or len(step.after) != 1:
            return None
        before, after = step.before[0], step.after[0]
        if before.source is not None and after.source is not None:  # typed as Markdown, whatever it came to mean
            return before.source.text, after.source.text
        return (block_text(before), block_text(after)) if type(before) is type(after) else None
    if isinstance(step.before, str) and isinstance(step.after, str):
        return str(step.before), str(step.after)
    return None


def block_text(block: BlockNode) -> str:
    """The signs of a block, one after another; a title, an address or a language first, an alt text last."""
    if isinstance(block, Opaque):
        return block.text
    if isinstance(block, CodeBlock):
        return f"{block.language}\n{block.text}"
    head = block.title if isinstance(block, Box) else block.url if isinstance(block, Embed) else None
    tail = block.alt if isinstance(block, Figure) else None
    words = "".join(map(_inline_text, inlines(block)))
    return ("" if head is None else f"{head}\n") + words + ("" if tail is None else f"\n{tail}")


def _inline_text(node: Inline) -> str:
    if isinstance(node, EditorialNote):
        return f"{{{node.text}}}"  # so that a space at its end is none of the text behind it
    return node.text if isinstance(node, (Text, Code)) else "\u2028" if isinstance(node, LineBreak) else ""
