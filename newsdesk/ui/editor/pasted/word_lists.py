# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of Word, which are paragraphs that only say in their style which list they belong to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from newsdesk.ui.editor.pasted.page import Element, Page

_PLACE: Final = re.compile(r"(l\d+)\s+level(\d)")
_NUMBER: Final = re.compile(r"\(?((?:\d{1,9}|[a-zа-яё]|[ivxlcdm]{1,8})(?:[.)]\d{1,4})*)[.):]?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WordItem:
    """Where a paragraph stands in a list of Word; `marker` is what stands before its text."""

    depth: int
    ordered: bool
    start: int
    marker: str


def word_item(element: Element, page: Page) -> WordItem | None:
    """The item that a paragraph is; None where it is none."""
    said = element.style.get("mso-list", "")
    place = _PLACE.match(said)
    if place is None:
        return None
    marker = _marker(element)
    rule = page.lists.get(f"{place[1]}:level{place[2]}", {})
    form = rule.get("mso-level-number-format", "")
    number = _NUMBER.fullmatch(marker)
    if rule:
        ordered = form not in ("bullet", "image", "none") and "mso-level-legacy" not in rule
    else:
        ordered = number is not None and marker.lower() != "o"
    start = int(number[1]) if number is not None and number[1].isdecimal() else 1
    return WordItem(int(place[2]), ordered, start, marker)


def is_marker(element: Element) -> bool:
    """Whether an element is the number or the bullet that Word sets before an item."""
    return element.style.get("mso-list", "") == "ignore"


def _marker(element: Element) -> str:
    found = next((each for each in element.below() if is_marker(each)), None)
    return " ".join(found.text().replace("\u00a0", " ").split()) if found is not None else ""
