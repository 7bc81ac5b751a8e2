# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines that belong to a list item, a footnote or a quotation, freed of their indentation or signs."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from newsdesk.document.block_syntax import QUOTE, dedented, indentation, is_blank

_NO_PROSE = re.compile(r"[ \t]*(?:#{1,6}(?:[ \t]|$)|```|~~~|:::|\||<[A-Za-z/!?]|(?:-[ \t]*){3,}$|$)")


def collect_indented(
    lines: Sequence[str], place: int, head: str, base: int, stops: Callable[[int], bool]
) -> tuple[list[str], int]:
    """The lines of an item that begins with `head` in column `base`, before line `place`; and where they end.

    What is indented by two columns or more belongs to it, and so does a line that goes on with its last sentence.
    The first indented line says how much of the indentation, at most four columns, is taken away.
    """
    body, blanks = [head], list[str]()
    columns = 0
    while place < len(lines):
        line = lines[place]
        if is_blank(line):
            blanks.append(line)
        elif indentation(line) >= base + 2:
            columns = columns or base + min(4, indentation(line) - base)
            body.extend(dedented(blank, columns) for blank in blanks)
            blanks.clear()
            body.append(dedented(line, columns))
        elif not blanks and not _NO_PROSE.match(body[-1]) and not stops(place):
            body.append(line.lstrip(" \t"))
        else:
            break
        place += 1
    return body, place - len(blanks)


def collect_quoted(lines: Sequence[str], place: int, stops: Callable[[int], bool]) -> tuple[list[str], int]:
    """The lines of a quotation that begins at line `place`, and where they end."""
    body: list[str] = []
    while place < len(lines):
        line = lines[place]
        match = QUOTE.match(line)
        if match is not None:
            body.append(line[match.end() :])
        elif not is_blank(line) and not _NO_PROSE.match(body[-1]) and not stops(place):
            body.append(line.lstrip(" \t"))
        else:
            break
        place += 1
    return body, place
