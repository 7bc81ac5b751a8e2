# SPDX-License-Identifier: GPL-3.0-or-later
"""How the text inside an object is set: the same faces where it is read and where it is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Final

from newsdesk.document.tree import BlockNode, Box, Footnote, PullQuote, Quotation
from newsdesk.ui.editor.kinds import HEADINGS, PROSE, Kind
from newsdesk.ui.editor.look import SETTINGS, Look, Setting
from newsdesk.ui.theme.tokens import Tokens

Faces = Mapping[Kind, Setting]

_HIDDEN: Final = Setting(1, 0, 0, leading=0, hidden=True)
_NO_HEAD: Final[Faces] = {**SETTINGS, Kind.KICKER: _HIDDEN, Kind.HEADLINE: _HIDDEN, Kind.LEAD: _HIDDEN}


def _sized(size: int, *, below: int, above: int = 2) -> Faces:
    """The faces of a column whose text has another size."""
    made = dict(_NO_HEAD)
    for kind in PROSE - {Kind.ATTRIBUTION, *HEADINGS.values()}:
        made[kind] = replace(made[kind], size=size, above=min(above, made[kind].above), below=below)
    for kind, more in ((Kind.HEADING_2, 4), (Kind.HEADING_3, 2), (Kind.HEADING_4, 0)):
        made[kind] = replace(made[kind], size=size + more, above=10, below=4)
    return made


BOX: Final[Faces] = {**_sized(16, below=8), Kind.HEADLINE: Setting(19, 0, 8, bold=True, leading=1.3)}
_LARGE: Final = Setting(25, 0, 10, italic=True, leading=1.32)
PULL_QUOTE: Final[Faces] = {**_sized(22, below=10), Kind.PARAGRAPH: _LARGE, Kind.SPEECH: _LARGE}
FOOTNOTE: Final[Faces] = _sized(15, below=6)
QUOTATION: Final[Faces] = _NO_HEAD
PLAIN: Final[Faces] = _sized(16, below=8)


def faces_of(node: BlockNode) -> Faces:
    """The faces in which the text inside a node is set."""
    if isinstance(node, Box):
        return BOX
    if isinstance(node, PullQuote):
        return PULL_QUOTE
    if isinstance(node, Footnote):
        return FOOTNOTE
    return QUOTATION if isinstance(node, Quotation) else PLAIN


@lru_cache(maxsize=32)
def _look(tokens: Tokens, number: int, zoom: float) -> Look:
    return Look(tokens, _ALL[number], zoom)


_ALL: Final = (BOX, PULL_QUOTE, FOOTNOTE, QUOTATION, PLAIN)


def look_of(tokens: Tokens, faces: Faces, zoom: float = 1.0) -> Look:
    """The one look of these faces in the colours of a theme, at so many times their usual size."""
    return _look(tokens, next(at for at, each in enumerate(_ALL) if each is faces), zoom)
