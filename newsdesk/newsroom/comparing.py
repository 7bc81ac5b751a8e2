# SPDX-License-Identifier: GPL-3.0-or-later
"""What changed between two states of an article: its texts word by word, its body block by block, its photos."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.plain_text import inline_text, plain_text
from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.tree import BlockNode, Document, Figure, Gallery
from newsdesk.document.walk import figures
from newsdesk.domain.article import Article
from newsdesk.newsroom.reports import DiffPiece

_TEXTS = ("headline", "kicker", "lead")
_FIELDS = (
    "kind", "status", "section", "language", "translation_of", "byline", "tags", "subjects", "dateline", "source",
    "embargo_until", "published_at", "slug", "opening_views", "related", "corrections",
)  # fmt: skip


class Went(StrEnum):
    """What became of a block, or of a photo."""

    STAYED = "stayed"
    CHANGED = "changed"
    MARKED = "marked"
    """Its words are the same, its formatting is not."""
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class BlockChange:
    """A top-level block on both sides, or on one; `before` and `after` are its places there."""

    went: Went
    pieces: tuple[DiffPiece, ...]
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class PhotoChange:
    """A photo that came, went, or got another caption or description; both as texts. `sha256` leads to its picture."""

    photo: int
    went: Went
    before: str = ""
    after: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class ChangedField:
    """A field of the article that is no running text, with its values before and after."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed between two states: `texts` by field word by word, those without a difference left out; all blocks
    of the body, or none where it is the same; photos; and the other fields."""

    texts: tuple[tuple[str, tuple[DiffPiece, ...]], ...]
    blocks: tuple[BlockChange, ...]
    photos: tuple[PhotoChange, ...]
    fields: tuple[ChangedField, ...]

    @property
    def same(self) -> bool:
        """Whether nothing changed."""
        return not (self.texts or self.blocks or self.photos or self.fields)


def compared(before: Article, after: Article, document: Document | None = None) -> Comparison:
    """What changed between two states of an article; `document` is the body of the second where that is known."""
    from newsdesk.newsroom.differences import compare  # start-up time

    texts = []
    for field in _TEXTS:
        first, second = getattr(before, field), getattr(after, field)
        if first != second:
            texts.append((field, phrases(compare(first, second))))
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in _FIELDS)
    fields = tuple(ChangedField(name, first, second) for name, first, second in pairs if first != second)
    if document is None and before.body == after.body:
        return Comparison(tuple(texts), (), (), fields)
    old, new = from_markdown(before.body), from_markdown(after.body) if document is None else document
    return Comparison(tuple(texts), _blocks(old, new), _photos(old, new), fields)


# -- the body ----------------------------------------------------------------------------------------------------------


def _blocks(before: Document, after: Document) -> tuple[BlockChange, ...]:
    """Every block of both sides, those that went before those that came; nothing where all stayed."""
    from newsdesk.domain.merging.body import followed  # start-up time

    if before.blocks == after.blocks:
        return ()
    old, new = before.blocks, after.blocks
    matches = followed(old, new).matches
    taken = {to for to in matches if to is not None}
    moved = {old[at] for at, to in enumerate(matches) if to is None} & {
        block for to, block in enumerate(new) if to not in taken
    }
    found: list[BlockChange] = []
    place = 0

    def come(end: int) -> None:
        nonlocal place
        for to in range(place, end):
            went = Went.MOVED if new[to] in moved else Went.ADDED
            found.append(BlockChange(went, _all("added", new[to]), None, to))
        place = end

    for at, to in enumerate(matches):
        if to is None:
            went = Went.MOVED if old[at] in moved else Went.REMOVED
            found.append(BlockChange(went, _all("removed", old[at]), at, None))
            continue
        come(to)
        found.append(_pair(old[at], new[to], at, to))
        place = to + 1
    come(len(new))
    return tuple(found)


def _pair(old: BlockNode, new: BlockNode, at: int, to: int) -> BlockChange:
    from newsdesk.newsroom.differences import compare  # start-up time

    if old == new:
        return BlockChange(Went.STAYED, (DiffPiece("same", readable(new)),), at, to)
    first, second, went = readable(old), readable(new), Went.CHANGED
    if first == second:
        first, second = (to_markdown(Document((block,))).strip("\n") for block in (old, new))
        went = Went.MARKED
    return BlockChange(went, phrases(compare(first, second)), at, to)


def _all(op: str, block: BlockNode) -> tuple[DiffPiece, ...]:
    return (DiffPiece(op, readable(block)),)


def readable(block: BlockNode) -> str:
    """A block as its reader meets it, with a mark and its number for each photo."""
    text = plain_text(Document((block,)))
    placed = block.figures if isinstance(block, Gallery) else (block,) if isinstance(block, Figure) else ()
    photos = " ".join(f"▣ {each.photo}" for each in placed)
    return f"{photos} {text}".strip()


def phrases(pieces: Iterable[DiffPiece]) -> tuple[DiffPiece, ...]:
    """The same pieces with what went and what came told phrase by phrase: blanks between two changes join them."""
    found: list[DiffPiece] = []
    removed, added = "", ""
    waiting = ""
    for piece in (*pieces, DiffPiece("same", "")):
        if piece.op == "same" and (removed or added) and piece.text.isspace() and "\n" not in piece.text:
            waiting = piece.text
        elif piece.op == "same":
            found += [DiffPiece(op, text) for op, text in (("removed", removed), ("added", added)) if text]
            found += [DiffPiece("same", waiting + piece.text)] if waiting + piece.text else []
            removed, added, waiting = "", "", ""
        else:
            removed, added, waiting = removed + waiting, added + waiting, ""
            removed += piece.text if piece.op == "removed" else ""
            added += piece.text if piece.op == "added" else ""
    return tuple(found)


# -- photos ------------------------------------------------------------------------------------------------------------


def _photos(before: Document, after: Document) -> tuple[PhotoChange, ...]:
    """Photos that went, that came, and those that are told of otherwise now."""
    old, new = dict(_placed(before)), dict(_placed(after))
    found = [PhotoChange(photo, Went.REMOVED, before=old[photo]) for photo in old if photo not in new]
    for photo, words in new.items():
        if photo not in old:
            found.append(PhotoChange(photo, Went.ADDED, after=words))
        elif old[photo] != words:
            found.append(PhotoChange(photo, Went.CHANGED, old[photo], words))
    return tuple(found)


def _placed(document: Document) -> Iterator[tuple[int, str]]:
    for each in figures(document):
        if each.photo.isdecimal():
            yield int(each.photo), " · ".join(filter(None, (inline_text(each.caption), each.alt)))
