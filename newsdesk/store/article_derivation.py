# SPDX-License-Identifier: GPL-3.0-or-later
"""What follows from an article's texts: made in the same transaction as the save, from one reading of the Markdown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from newsdesk.document import fragment as fragments
from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.plain_text import count, inline_text, plain_text
from newsdesk.document.to_html import compose
from newsdesk.document.tree import Document
from newsdesk.document.walk import article_links, figures
from newsdesk.domain.article import Article
from newsdesk.store.article_content import shown_digest
from newsdesk.store.article_rows import Stored
from newsdesk.store.failures import RowUnreadable
from newsdesk.store.packing import Unreadable, pack_beside, unpack_beside
from newsdesk.store.search_stems import IndexedText, StemmedTexts, stem_again, stem_texts, with_names

_LONGEST_ID = 15
_SEARCHED = ("headline", "kicker", "lead", "byline", "tags", "dateline", "source")


@dataclass(frozen=True, slots=True)
class DerivedFigure:
    """A figure as the Markdown has it: an empty caption and an alt text of None mean the photo's own."""

    photo: int
    caption: str
    alt: str | None


@dataclass(frozen=True, slots=True)
class ReadTexts:
    """What an article's texts say by themselves: nearly all of the work, and none of it needs the library.

    `html` is the fragment of the body, `fragment` the same as it is stored, `stems` are the words as they are searched
    for, `links` the ids of the articles that the body links to.
    """

    html: bytes
    fragment: bytes
    figures: tuple[DerivedFigure, ...]
    links: tuple[int, ...]
    signs: int
    words: int
    stems: StemmedTexts


@dataclass(frozen=True, slots=True)
class Derived:
    """What an article's rows hold beside its own fields.

    `signs` and `words` count the lead and the body together, without the desk's notes. `links` are the ids of the
    articles that the body links to, `fragment` is the HTML, packed beside the body, `html` the same unpacked, `digest`
    the hash of what the page shows.
    """

    html: bytes
    fragment: bytes
    figures: tuple[DerivedFigure, ...]
    links: tuple[int, ...]
    signs: int
    words: int
    digest: bytes
    indexed: IndexedText


def read_texts(article: Article, document: Document | None = None) -> ReadTexts:
    """What an article's texts say; `document` is its body as a tree, where the caller has it at hand."""
    if document is None:
        document = from_markdown(article.body)
    plain = plain_text(document)
    lead, counted = count(article.lead), count(plain)
    placed = (
        DerivedFigure(photo, inline_text(each.caption), each.alt)
        for each in figures(document)
        if (photo := reference(each.photo)) is not None
    )
    links = {target for each in article_links(document) if (target := reference(each)) is not None}
    html = fragments.encode(compose(document))
    return ReadTexts(
        html=html,
        fragment=pack_beside(html, article.body.encode()),
        figures=tuple(placed),
        links=tuple(sorted(links)),
        signs=lead.signs + counted.signs,
        words=lead.words + counted.words,
        stems=stem_texts(article, plain),
    )


def derive(article: Article, texts: ReadTexts | None = None) -> Derived:
    """Everything that the article's texts say; `texts` is what `read_texts` made of them before."""
    if texts is None:
        texts = read_texts(article)
    return Derived(
        html=texts.html,
        fragment=texts.fragment,
        figures=texts.figures,
        links=texts.links,
        signs=texts.signs,
        words=texts.words,
        digest=shown_digest(article, texts.html),
        indexed=with_names(article, texts.stems),
    )


@dataclass(frozen=True, slots=True)
class Kept:
    """What is another where an article keeps its body; `indexed` is None where it is found by the same words."""

    signs: int
    words: int
    digest: bytes
    indexed: IndexedText | None


def derive_kept(value: Article, stored: Stored, taught: Callable[[int], IndexedText | None]) -> Kept | None:
    """What follows from a new state of an article without a look at its body; None where that must be read.

    `taught` answers what the search index was taught of it.
    """
    before = stored.article
    html = _kept_html(value, stored)
    if html is None:
        return None
    indexed = None
    if before.binned_at is None and any(getattr(value, name) != getattr(before, name) for name in _SEARCHED):
        earlier = taught(value.id)
        if earlier is None or not earlier.packed:  # lost, or of an earlier version of the program
            return None
        indexed = with_names(value, stem_again(value, before, earlier))
    lead, former = count(value.lead), count(before.lead)
    return Kept(
        signs=before.signs - former.signs + lead.signs,
        words=before.words - former.words + lead.words,
        digest=shown_digest(value, html),
        indexed=indexed,
    )


def _kept_html(value: Article, stored: Stored) -> bytes | None:
    before = stored.article
    if stored.fragment is None or (value.body, value.language) != (before.body, before.language):
        return None
    try:
        html = unpack_html(stored.fragment, value.body)
        named = {reference(hole.photo) for hole in fragments.decode(html).figures()}
    except (RowUnreadable, msgspec.MsgspecError):
        return None
    # A photo that was missing when the body was read may have come since.
    return html if named <= {None, *(each.photo for each in before.figures)} else None


def unpack_fragment(data: bytes, body: str) -> fragments.Fragment:
    """The fragment that a row holds, beside its body (RowUnreadable)."""
    return fragments.decode(unpack_html(data, body))


def unpack_html(data: bytes, body: str) -> bytes:
    """The same as it was packed (RowUnreadable)."""
    try:
        return unpack_beside(data, body.encode())
    except Unreadable as error:
        raise RowUnreadable(f"fragment: {error}") from error


def reference(text: str) -> int | None:
    """The id that a text names, as `photo:12` or `article:12` do; None where it is no number."""
    if text.isascii() and text.isdecimal() and len(text) <= _LONGEST_ID:
        return int(text)
    return None
