# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a pipe table as cells of Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsdesk.document.tree import Alignment

_PIPE = re.compile(r"(?<!\\)\|")
_ALIGNMENTS: Final = {
    (False, False): Alignment.NONE,
    (True, False): Alignment.LEFT,
    (False, True): Alignment.RIGHT,
    (True, True): Alignment.CENTRE,
}
_RULES: Final = {
    Alignment.NONE: "---",
    Alignment.LEFT: ":---",
    Alignment.RIGHT: "---:",
    Alignment.CENTRE: ":---:",
}


def split_cells(line: str) -> list[str]:
    """The Markdown of each cell of a row, without the pipes and their escapes."""
    row = line.strip(" \t")
    cells = _PIPE.split(row)
    if cells and not cells[0].strip(" \t") and row.startswith("|"):
        del cells[0]
    if cells and not cells[-1].strip(" \t") and len(row) > 1 and row.endswith("|"):
        del cells[-1]
    return [cell.strip(" \t").replace("\\|", "|") for cell in cells]


def read_alignments(line: str) -> tuple[Alignment, ...]:
    """The alignments that the row under the header states."""
    return tuple(_ALIGNMENTS[cell.startswith(":"), cell.endswith(":")] for cell in split_cells(line))


def write_row(cells: Sequence[str]) -> str:
    """A row of cells of Markdown."""
    written = (cell.replace("|", "\\|") for cell in cells)
    return "|" + "".join(f" {cell} |" if cell else " |" for cell in written)


def write_alignments(alignments: Sequence[Alignment]) -> str:
    """The row under the header."""
    return "| " + " | ".join(_RULES[alignment] for alignment in alignments) + " |"
