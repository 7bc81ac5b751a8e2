# SPDX-License-Identifier: GPL-3.0-or-later
"""What an edit was, told in few words: where it happened, and the signs that came and went."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from newsdesk.document.plain_text import plain_text
from newsdesk.document.tree import Document
from newsdesk.domain.manuscript.packing import common_end, common_start
from newsdesk.domain.manuscript.steps import BODY, BlocksReplaced, Edit, FieldSet, Step

_TEXTS: Final = frozenset({"headline", "kicker", "lead", BODY})
_SPACE: Final = "\N{OPEN BOX}"
_MANY: Final = 12
_MUCH: Final = 200
_LONGEST: Final = 20_000
"""Signs of a step that are compared; a whole text that was pasted is told by its beginning."""


@dataclass(frozen=True, slots=True)
class EditPlace:
    """A field, and in the body a top-level block."""

    field: str
    block: int = 0


class Doing(StrEnum):
    """What an edit did, to be named in a list."""

    WROTE = "wrote"
    REMOVED = "removed"
    CHANGED = "changed"
    FORMATTED = "formatted"


@dataclass(frozen=True, slots=True)
class Told:
    """An edit in few words: what it did, in which field (none where it was in several), to which signs."""

    doing: Doing
    field: str
    words: str = ""
    places: int = 1


def place_of(edit: Edit) -> EditPlace | None:
    """Where an edit happened, if it does not say so itself by what it selects."""
    if edit.after is not None or not edit.steps:
        return None
    step = edit.steps[0]
    if isinstance(step, FieldSet):
        return EditPlace(step.field)
    return EditPlace(BODY, step.index)


def touched_fields(steps: Iterable[Step]) -> frozenset[str]:
    """The names of the fields that steps touch, `body` among them."""
    return frozenset(step.field if isinstance(step, FieldSet) else BODY for step in steps)


def is_much(steps: Sequence[Step]) -> bool:
    """Whether so many steps put in so many blocks that they are shown by and by."""
    many = len(steps) > _MANY
    return many and sum(len(each.after) for each in steps if isinstance(each, BlocksReplaced)) > _MUCH


def told(edit: Edit) -> Told:
    """What an edit did, by its first step."""
    if not edit.steps:
        return Told(Doing.CHANGED, BODY)
    step = edit.steps[0]
    fields = touched_fields(edit.steps)
    field = next(iter(fields)) if len(fields) == 1 else ""
    texts = _texts(step)
    if texts is None:
        return Told(Doing.CHANGED, field, places=_places(edit))
    came, went = _difference(*texts)
    if (came and went) or field not in _TEXTS:
        doing = Doing.CHANGED
    elif came:
        doing = Doing.WROTE
    else:
        doing = Doing.REMOVED if went else Doing.FORMATTED
    signs = came or went
    return Told(doing, field, " ".join(signs.split()) or (_SPACE if signs else ""), _places(edit))


def _places(edit: Edit) -> int:
    """In how many places something changed: a step may take along what stands between two of them."""
    return sum(max(1, _changed(step)) for step in edit.steps) if len(edit.steps) > 1 else 1


def _changed(step: Step) -> int:
    if not isinstance(step, BlocksReplaced) or len(step.before) != len(step.after):
        return 1
    return sum(before is not after for before, after in zip(step.before, step.after, strict=True))


def _texts(step: Step) -> tuple[str, str] | None:
    if isinstance(step, BlocksReplaced):
        return tuple(plain_text(Document(blocks))[:_LONGEST] for blocks in (step.before, step.after))  # type: ignore[return-value]  # two
    if isinstance(step.before, str) and isinstance(step.after, str):
        return str(step.before)[:_LONGEST], str(step.after)[:_LONGEST]
    return None


def _difference(before: str, after: str) -> tuple[str, str]:
    """The signs that came and those that went."""
    one, other = (text.encode("utf-32-le", "surrogatepass") for text in (before, after))
    start = common_start(one, other) // 4
    end = common_end(one, other, start * 4) // 4
    return after[start : len(after) - end], before[start : len(before) - end]
