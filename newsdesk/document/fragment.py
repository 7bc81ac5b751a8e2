# SPDX-License-Identifier: GPL-3.0-or-later
"""HTML of a body with holes where the library has the last word: pictures and addresses of articles.

A fragment depends on the tree alone, so it is made once, when a text is saved; the holes are filled when a page is
made, since a photo's credit or an article's address may have changed in between.
"""

from __future__ import annotations

from typing import Protocol, TypeAlias

import msgspec


class FigureHole(msgspec.Struct, frozen=True, tag="figure", array_like=True):
    """The place of a photo; `caption` is HTML, empty for the photo's own, `alt` None for the photo's own."""

    photo: str
    caption: str
    placement: str
    alt: str | None


class ArticleLinkHole(msgspec.Struct, frozen=True, tag="link", array_like=True):
    """The start tag of a link to an article, or its end tag (`end`); both vanish where the article has no page.

    `title` is the escaped value of the title attribute, empty for none.
    """

    article: str
    title: str = ""
    end: bool = False


class Fragment(msgspec.Struct, frozen=True, array_like=True):
    """Pieces of one HTML text, in order, one tuple for each top-level block of the document."""

    blocks: tuple[tuple[Piece, ...], ...]

    def figures(self) -> tuple[FigureHole, ...]:
        """The places of photos, in order."""
        return tuple(piece for block in self.blocks for piece in block if isinstance(piece, FigureHole))


Piece: TypeAlias = str | FigureHole | ArticleLinkHole

EMPTY_FIGURE = "<div hidden></div>"
"""Stands for a figure that must not show, so that block n stays the n-th child."""


class Surroundings(Protocol):
    """What fills the holes of a fragment."""

    def figure(self, hole: FigureHole) -> str:
        """The whole `<figure>` element for a photo; an empty text where it must not show."""

    def article_href(self, article: str) -> str | None:
        """The escaped address of an article as seen from this page; None where it has no page."""


def fill(fragment: Fragment, surroundings: Surroundings) -> str:
    """The finished HTML, block after block, so that block n is the n-th child of the body element."""
    return "\n".join(fill_blocks(fragment, surroundings))


def fill_blocks(fragment: Fragment, surroundings: Surroundings) -> tuple[str, ...]:
    """The finished HTML of each block: one element."""
    return tuple("".join(_filled(piece, surroundings) for piece in block) for block in fragment.blocks)


def _filled(piece: Piece, surroundings: Surroundings) -> str:
    if isinstance(piece, str):
        return piece
    if isinstance(piece, FigureHole):
        return surroundings.figure(piece) or EMPTY_FIGURE
    href = surroundings.article_href(piece.article)
    if href is None:
        return ""
    if piece.end:
        return "</a>"
    title = f' title="{piece.title}"' if piece.title else ""
    return f'<a href="{href}"{title}>'


def encode(fragment: Fragment) -> bytes:
    """Bytes to store."""
    return msgspec.msgpack.encode(fragment)


def decode(data: bytes) -> Fragment:
    """The fragment that `encode` stored."""
    return msgspec.msgpack.decode(data, type=Fragment)
