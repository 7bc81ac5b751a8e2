# SPDX-License-Identifier: GPL-3.0-or-later
"""Addresses that were typed as text become links, when asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import QTextBlock, QTextCursor

from newsdesk.document.addresses import is_address
from newsdesk.ui.editor.kinds import FIELDS, kind_of
from newsdesk.ui.editor.links.linking import set_link
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.restyle import KEEP, link_of, ranges
from newsdesk.ui.editor.verbs import selected_blocks

_ADDRESS: Final = re.compile(
    r"https?://[^\s<>\"«»“”\u2028\ufffc]+|www\.[^\s<>\"«»“”\u2028\ufffc]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.IGNORECASE
)
_BEHIND: Final = ".,;:!?…'"


def addresses_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Where addresses begin and end in a text, and what a link to them is."""
    for found in _ADDRESS.finditer(text):
        shown = found[0].rstrip(_BEHIND)
        while shown.endswith(")") and shown.count(")") > shown.count("("):
            shown = shown[:-1].rstrip(_BEHIND)
        if shown.lower().startswith("www."):
            href = f"https://{shown}"
        else:
            href = shown if "://" in shown else f"mailto:{shown}"
        if is_address(href):
            yield found.start(), found.start() + len(shown), href


def link_addresses(cursor: QTextCursor, look: Look) -> None:
    """Make links of the addresses in the selected blocks, in the caret's where nothing is selected."""
    for block in list(selected_blocks(cursor)):
        if kind_of(block) not in FIELDS:
            _link_block(block, look)


def _link_block(block: QTextBlock, look: Look) -> None:
    text = block.text()
    linked = [(start, end) for start, end, form in ranges(block) if link_of(form) is not None]
    for start, end, href in list(addresses_in(text)):
        first = block.position() + _units(text[:start])
        last = first + _units(text[start:end])
        if not any(begin < last and first < stop for begin, stop in linked):
            found = QTextCursor(block)
            found.setPosition(first)
            found.setPosition(last, KEEP)
            set_link(found, href, look)


def _units(text: str) -> int:
    """How many positions of Qt a text takes."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
