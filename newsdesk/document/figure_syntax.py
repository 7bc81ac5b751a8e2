# SPDX-License-Identifier: GPL-3.0-or-later
"""The line of a figure: `![caption](photo:ID){.wide alt="…"}`."""

from __future__ import annotations

import re

from newsdesk.document.block_syntax import FIGURE, FIGURE_OPTION, FIGURE_OPTIONS, PHOTO
from newsdesk.document.inline_from_markdown import read_inlines
from newsdesk.document.inline_syntax import unescaped
from newsdesk.document.tree import Figure, Placement

_STEP = re.compile(r"\\.|`++|[\[\]]", re.DOTALL)


def read_figure(line: str) -> Figure | None:
    """The figure that stands alone in `line`; None where something else does."""
    opening = FIGURE.match(line)
    if opening is None or "](photo:" not in line:
        return None
    end = _closing_bracket(line, opening.end())
    match = PHOTO.match(line, end + 1) if end >= 0 else None
    if match is None:
        return None
    placement, alt = Placement.COLUMN, None
    place = match.end()
    while options := FIGURE_OPTIONS.match(line, place):
        for option in FIGURE_OPTION.finditer(options[0]):
            if option[1]:
                placement = Placement(option[1])
            else:
                alt = unescaped(option[2])
        place = options.end()
    if line[place:].strip(" \t"):
        return None
    caption = line[opening.end() : end].strip(" \t")
    return Figure(match[1], read_inlines(caption, one_line=True) if caption else (), placement, alt)


def _closing_bracket(line: str, start: int) -> int:
    """Where the bracket closes that was opened before `start`, -1 where it does not; code spans hide brackets."""
    depth, place = 1, start
    while (match := _STEP.search(line, place)) is not None:
        place = match.end()
        if match[0] == "[":
            depth += 1
        elif match[0] == "]":
            depth -= 1
            if not depth:
                return match.start()
        elif match[0][0] == "`":
            end = re.compile(rf"(?<!`){match[0]}(?!`)").search(line, place)
            place = end.end() if end else place
    return -1
