# SPDX-License-Identifier: GPL-3.0-or-later
"""Footnotes of other programs: two anchors that lead to each other, the first in the text, the second at the note."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from newsdesk.document.inline_normal_form import normal_label
from newsdesk.ui.editor.pasted.page import Element

_NOTE_BLOCKS: Final = frozenset({"div", "li", "p", "aside", "section", "dd", "tr"})
_MARK: Final = re.compile(r"\[?[\w*†‡§]{1,6}[\].)]?")
_LIST: Final = frozenset({"footnote-list", "endnote-list"})


@dataclass(slots=True)
class Footnotes:
    """Elements by their `id()`: what refers to a note, what is one, and the marks at notes that lead back."""

    references: dict[int, str] = field(default_factory=dict)
    notes: dict[int, str] = field(default_factory=dict)
    marks: set[int] = field(default_factory=set)
    lists: set[int] = field(default_factory=set)


def footnotes_of(root: Element) -> Footnotes:
    """The footnotes of a page."""
    found = Footnotes()
    anchors = [each for each in root.below() if each.tag == "a" and each.get("href").startswith("#")]
    if not anchors:
        return found
    led_from: dict[str, Element] = {}
    taken: set[str] = set()
    for anchor in anchors:
        target = anchor.get("href")[1:]
        first = next((led_from[name] for name in _names(anchor) if name in led_from), None)
        back = first is not None and target in _names(first)
        if first is not None and back and id(first) not in found.references:
            _pair(found, first, anchor, taken)
        elif _MARK.fullmatch(_words(anchor)):
            led_from.setdefault(target, anchor)
    for each in root.below():
        if each.style.get("mso-element", "") in _LIST:
            found.lists.add(id(each))
    return found


def _pair(found: Footnotes, reference: Element, mark: Element, taken: set[str]) -> None:
    note = _note(mark, found)
    if note is None:
        return
    label = wanted = normal_label(_words(reference).strip("[]().") or str(len(taken) + 1))
    number = 1
    while label in taken:
        number += 1
        label = f"{wanted}-{number}"
    taken.add(label)
    found.references[id(reference)] = label
    found.notes[id(note)] = label
    found.marks.add(id(mark))


def _note(mark: Element, found: Footnotes) -> Element | None:
    """The block that is the note: the largest in which no other note stands."""
    note: Element | None = None
    each = mark.parent
    while each is not None and each.tag not in ("", "body", "html", "ol", "ul", "table", "blockquote"):
        if each.style.get("mso-element", "") in _LIST or id(each) in found.notes:
            break
        if any(one.tag == "a" and one is not mark and one.get("href").startswith("#") for one in each.below()):
            break
        if each.tag in _NOTE_BLOCKS:
            note = each
        each = each.parent
    return note


def _names(anchor: Element) -> list[str]:
    """The names by which an anchor can be led to: its own, and those of what stands closely around it."""
    names = [anchor.get("name"), anchor.get("id")]
    each = anchor.parent
    while each is not None and each.tag not in ("", "body", "html", "ol", "ul", "table"):
        names.append(each.get("id"))
        if each.tag in _NOTE_BLOCKS and each.tag != "p":
            break
        each = each.parent
    return [name for name in names if name]


def _words(anchor: Element) -> str:
    return " ".join(anchor.text().replace("\u00a0", " ").split())
