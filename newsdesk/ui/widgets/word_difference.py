# SPDX-License-Identifier: GPL-3.0-or-later
"""A difference word by word as HTML that says it by colour and by line."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from newsdesk.ui.theme.tokens import Tokens

if TYPE_CHECKING:
    from newsdesk.newsroom.reports import DiffPiece

_CONTEXT = 160


def difference_html(pieces: Iterable[DiffPiece], tokens: Tokens) -> str:
    """What went is struck out, what came is underlined; long runs that stayed the same are cut."""
    ordered = _went_first(pieces)
    last = len(ordered) - 1
    return "".join(_piece(piece, at == 0, at == last, tokens) for at, piece in enumerate(ordered))


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


def _piece(piece: DiffPiece, first: bool, last: bool, tokens: Tokens) -> str:
    if piece.op == "same":
        return _html(_cut(piece.text, first, last))
    colour, line = (tokens.added, "underline") if piece.op == "added" else (tokens.removed, "line-through")
    return f'<span style="background-color:{colour};text-decoration:{line}">{_html(piece.text)}</span>'


def _cut(text: str, first: bool, last: bool) -> str:
    if len(text) <= 3 * _CONTEXT:
        return text
    start = "" if first else text[:_CONTEXT]
    end = "" if last else text[-_CONTEXT:]
    return f"{start} … {end}"


def _html(text: str) -> str:
    return escape(text).replace("\n", "<br>")
