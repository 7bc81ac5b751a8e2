# SPDX-License-Identifier: GPL-3.0-or-later
"""A difference word by word as HTML that says it by colour and by line."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from newsdesk.newsroom.reports import DiffPiece
from newsdesk.ui.theme.tokens import Tokens

_CONTEXT = 160


def difference_html(pieces: Iterable[DiffPiece], tokens: Tokens, context: int = _CONTEXT) -> str:
    """What went is struck out, what came is underlined; of long runs that stayed the same so many signs are left."""
    ordered = _went_first(pieces)
    last = len(ordered) - 1
    shown = (
        DiffPiece("same", _cut(piece.text, context, first=at == 0, last=at == last)) if piece.op == "same" else piece
        for at, piece in enumerate(ordered)
    )
    return "".join(_piece(piece, tokens) for piece in shown)


def legend_style(tokens: Tokens, *, came: bool) -> str:
    """The style of a label that names what came, or what went."""
    colour, line = (tokens.added, "underline") if came else (tokens.removed, "line-through")
    return f"background: {colour}; color: {tokens.ink}; padding: 2px 6px; text-decoration: {line};"


def _went_first(pieces: Iterable[DiffPiece]) -> list[DiffPiece]:
    """What went before what came in its place, as one reads a correction."""
    ordered: list[DiffPiece] = []
    for piece in pieces:
        swaps = bool(ordered) and piece.op == "removed" and ordered[-1].op == "added"
        ordered.insert(len(ordered) - swaps, piece)
    return ordered


def _piece(piece: DiffPiece, tokens: Tokens) -> str:
    if piece.op == "same":
        return _html(piece.text)
    colour, line = (tokens.added, "underline") if piece.op == "added" else (tokens.removed, "line-through")
    return f'<span style="background-color:{colour};text-decoration:{line}">{_html(piece.text)}</span>'


def _cut(text: str, context: int, *, first: bool, last: bool) -> str:
    if len(text) <= 3 * context:
        return text
    start = "" if first else text[:context].rpartition(" ")[0] or text[:context]
    end = "" if last else text[-context:].partition(" ")[2] or text[-context:]
    return f"{start} … {end}" if start else f"… {end}"


def _html(text: str) -> str:
    return escape(text).replace("\n", "<br>")
