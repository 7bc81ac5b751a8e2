# SPDX-License-Identifier: GPL-3.0-or-later
"""Footnotes that both sides made under one label: each keeps its own, so that no mark leads to the other's text."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import fields, is_dataclass, replace
from itertools import count
from typing import Any

from newsdesk.document.tree import Block, Blocks, Document, Footnote, FootnoteReference
from newsdesk.document.walk import blocks


def parted(base: Blocks, mine: Blocks, theirs: Blocks) -> tuple[Blocks, Blocks]:
    """Mine and theirs, in which the same new label means the same new footnote."""
    known, here, there = (_labels(each) for each in (base, mine, theirs))
    both = [label for label in here if label in there and label not in known and here[label] != there[label]]
    if not both:
        return mine, theirs
    taken = {*known, *here, *there}
    renamed: tuple[dict[str, str], dict[str, str]] = {}, {}
    for label in sorted(both):
        # Whichever side it is called mine on, the same one gives way.
        gives_way = int(repr(here[label]) < repr(there[label]))
        renamed[gives_way][label] = _free(label, taken)
        taken.add(renamed[gives_way][label])
    return _relabelled(mine, renamed[0]), _relabelled(theirs, renamed[1])


def _labels(row: Blocks) -> dict[str, Blocks]:
    return {each.label: each.blocks for each in blocks(Document(row)) if isinstance(each, Footnote)}


def _free(label: str, taken: Collection[str]) -> str:
    start = int(label) if label.isascii() and label.isdecimal() else 1
    stem = "" if label.isascii() and label.isdecimal() else f"{label}-"
    return next(name for number in count(start + 1) if (name := f"{stem}{number}") not in taken)


def _relabelled(value: Any, new: Mapping[str, str]) -> Any:
    """The same nodes with other labels; those that hold none of the old ones are left as they are."""
    if isinstance(value, tuple):
        made = tuple(_relabelled(each, new) for each in value)
        return made if any(one is not other for one, other in zip(made, value, strict=True)) else value
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changed: dict[str, Any] = {
        field.name: made
        for field in fields(value)
        if field.name != "source" and (made := _relabelled(held := getattr(value, field.name), new)) is not held
    }
    if isinstance(value, Footnote | FootnoteReference) and value.label in new:
        changed["label"] = new[value.label]
    if not changed:
        return value
    return replace(value, **changed, **({"source": None} if isinstance(value, Block) else {}))
