# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks before export: what keeps an article from its readers, and what its editor should look at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from newsdesk.document.plain_text import inline_text, plain_text
from newsdesk.document.tree import BlockNode, CodeBlock, Document, Figure, Footnote, Gallery, Heading
from newsdesk.document.walk import article_links, blocks, figures, footnote_references
from newsdesk.domain.article import Article
from newsdesk.domain.cuts import Outlet, cut
from newsdesk.domain.photo import Photo
from newsdesk.language.scripts import mixed_script_words

CODES = (
    "no headline",
    "headline cut",
    "photo unknown",
    "photo uncredited",
    "photo without alt",
    "photo awaited",
    "mixed scripts",
    "empty body",
    "unknown article",
    "heading jump",
    "footnote unused",
    "footnote missing",
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found: `code` is one of `CODES`, `field` a field of the article or `caption`, `block` the place in the
    body counted from 0 (None outside of it), `detail` the word, the photo's id, or how many signs are too many."""

    code: str
    blocking: bool
    field: str
    block: int | None
    detail: str = ""


class PlacedPhoto(Protocol):
    """A photo where it stands in a text: a figure of the tree, or its hole in a fragment."""

    @property
    def photo(self) -> str:
        """The photo's id, as it was written."""

    @property
    def alt(self) -> str | None:
        """This use's own alt text; None for the photo's."""


def examine(
    article: Article,
    document: Document,
    photos: Mapping[int, Photo],
    *,
    known_articles: Callable[[int], bool] | None = None,
) -> tuple[Finding, ...]:
    """Everything found in an article, blocking or not; `document` is its body, `photos` holds those it uses.

    Links to articles are looked at where `known_articles` tells which ids there are.
    """
    return (*_of_fields(article), *_of_body(document, photos, known_articles))


def obstacles(article: Article, placed: Iterable[PlacedPhoto], photos: Mapping[int, Photo]) -> tuple[Finding, ...]:
    """No more than what keeps an article from its readers, told without its tree."""
    found = [*_of_headline(article)]
    for each in placed:
        found += _of_photo(each, photos, None)
    return tuple(dict.fromkeys(finding for finding in found if finding.blocking))


def _of_headline(article: Article) -> Iterator[Finding]:
    if not article.headline.strip():
        yield Finding("no headline", True, "headline", None)


def _of_fields(article: Article) -> Iterator[Finding]:
    yield from _of_headline(article)
    if over := cut(article.headline, Outlet.CARD_TITLE.value).over:
        yield Finding("headline cut", False, "headline", None, str(over))
    for field, text in (("headline", article.headline), ("kicker", article.kicker), ("lead", article.lead)):
        for word in mixed_script_words(text):
            yield Finding("mixed scripts", False, field, None, word)


def _of_body(
    document: Document, photos: Mapping[int, Photo], known_articles: Callable[[int], bool] | None
) -> Iterator[Finding]:
    if not plain_text(document).strip() and not any(figures(document)):
        yield Finding("empty body", False, "body", None)
    level = 1
    for place, block in enumerate(document.blocks):
        part = Document((block,))
        for figure in figures(part):
            yield from _of_photo(figure, photos, place)
        yield from _of_words(block, place)
        if known_articles is not None:
            for article in dict.fromkeys(article_links(part)):
                if not (article.isdecimal() and known_articles(int(article))):
                    yield Finding("unknown article", False, "body", place, article)
        if isinstance(block, Heading):
            if block.level > level + 1:
                yield Finding("heading jump", False, "body", place, f"{level} → {block.level}")
            level = block.level
    yield from _of_footnotes(document)


def _of_footnotes(document: Document) -> Iterator[Finding]:
    """Footnotes that no mark refers to, and marks that refer to none; each is told once, by its label."""
    notes: dict[str, int] = {}
    marks: dict[str, int] = {}
    for place, block in enumerate(document.blocks):
        part = Document((block,))
        for label in footnote_references(part):
            marks.setdefault(label, place)
        for each in blocks(part):
            if isinstance(each, Footnote):
                notes.setdefault(each.label, place)
    for label, place in notes.items():
        if label not in marks:
            yield Finding("footnote unused", False, "body", place, label)
    for label, place in marks.items():
        if label not in notes:
            yield Finding("footnote missing", False, "body", place, label)


def _of_photo(placed: PlacedPhoto, photos: Mapping[int, Photo], block: int | None) -> Iterator[Finding]:
    """What a photo lacks. One that is awaited lacks its picture and is asked for nothing more."""
    photo = photos.get(int(placed.photo)) if placed.photo.isdecimal() else None
    if photo is None:
        yield Finding("photo unknown", True, "body", block, placed.photo)
        return
    if photo.awaited:
        yield Finding("photo awaited", False, "body", block, photo.credit or placed.photo)
        return
    if not photo.credit.strip():
        yield Finding("photo uncredited", True, "body", block, placed.photo)
    alt = photo.alt if placed.alt is None else placed.alt
    if not alt.strip():
        yield Finding("photo without alt", True, "body", block, placed.photo)


def _of_words(block: BlockNode, place: int) -> Iterator[Finding]:
    """Words of the block, and of the captions in it, that mix scripts; code is left alone."""
    part = Document((block,))
    words = dict.fromkeys(word for figure in figures(part) for word in mixed_script_words(inline_text(figure.caption)))
    for word in words:
        yield Finding("mixed scripts", False, "caption", place, word)
    if isinstance(block, Figure | Gallery | CodeBlock):
        return
    for word in mixed_script_words(plain_text(part)):
        if word not in words:
            yield Finding("mixed scripts", False, "body", place, word)
