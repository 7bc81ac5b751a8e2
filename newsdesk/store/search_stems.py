# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of an article as the search index knows them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, Final

from sqlalchemy import select

from newsdesk.domain.article import Article, PlacedFigure
from newsdesk.language.stems import stems
from newsdesk.store.failures import RowUnreadable
from newsdesk.store.packing import Unreadable, pack_beside, unpack_beside, unpack_first_beside
from newsdesk.store.tables import article, article_text, search_stems

_SHORTEST_TERM = 3
TAUGHT: Final = (
    select(search_stems, article.c.headline, article.c.kicker, article.c.lead, article_text.c.body)
    .join(article, article.c.id == search_stems.c.article_id)
    .join(article_text, article_text.c.article_id == search_stems.c.article_id)
)
"""What the index was taught, with the texts that this can only be read beside."""


@dataclass(frozen=True, slots=True)
class StemmedTexts:
    """The stems of an article's own texts, and all of them packed beside these; none of it needs the library."""

    headline: str
    lead: str
    body: str
    packed: bytes


@dataclass(frozen=True, slots=True)
class IndexedText:
    """The stems of an article's parts, each part as one text with spaces between, and how they are stored."""

    language: str
    headline: str
    lead: str
    body: str
    names: str
    stored: bytes = field(default=b"", compare=False, repr=False)
    packed: bytes = field(default=b"", compare=False, repr=False)
    """What of it is packed beside the texts; empty where it is not known apart from the names."""

    @property
    def parts(self) -> tuple[str, str, str, str]:
        """The columns of the search index, in order."""
        return self.headline, self.lead, self.body, self.names

    def terms(self) -> set[str]:
        """The stems that may tell what an article is about: no numbers, nothing of one or two letters."""
        return set(telling(self.words()))

    def name_terms(self) -> set[str]:
        """The stems of names, as the vocabulary knows them."""
        return set(telling(self.names.split()))

    def words(self) -> set[str]:
        """The stems of its texts, whatever they tell."""
        return set(f"{self.headline} {self.lead} {self.body}".split())


def telling(stems: Iterable[str]) -> list[str]:
    """Those of the stems that may tell what an article is about."""
    return [stem for stem in stems if len(stem) >= _SHORTEST_TERM and stem.isalpha()]


def indexed_text(value: Article, plain: str) -> IndexedText:
    """What of an article is searched; `plain` is the plain text of its body."""
    return with_names(value, stem_texts(value, plain))


def stem_texts(value: Article, plain: str) -> StemmedTexts:
    """The stems of an article's own texts; `plain` is the plain text of its body."""
    return _stemmed(value, " ".join(stems(plain, value.language.value)))


def stem_again(value: Article, before: Article, taught: IndexedText) -> StemmedTexts:
    """The same where the article has the body and the language that it had before; `taught` are its words then."""
    same = (value.headline, value.kicker, value.lead) == (before.headline, before.kicker, before.lead)
    if same and taught.packed:
        return StemmedTexts(taught.headline, taught.lead, taught.body, taught.packed)
    return _stemmed(value, taught.body)


def _stemmed(value: Article, body: str) -> StemmedTexts:
    language = value.language.value
    headline, lead = (
        " ".join(stems(f"{value.headline} {value.kicker}", language)),
        " ".join(stems(value.lead, language)),
    )
    packed = pack_beside("\n".join((headline, lead, body)).encode(), _ground(value))
    return StemmedTexts(headline, lead, body, packed)


def stems_beside(value: Article, packed: bytes) -> StemmedTexts | None:
    """The same as they were packed beside the texts that the article has; None where it has others by now."""
    try:
        headline, lead, body = unpack_beside(packed, _ground(value)).decode().split("\n")
    except (Unreadable, ValueError):
        return None
    return StemmedTexts(headline, lead, body, packed)


def with_names(value: Article, texts: StemmedTexts) -> IndexedText:
    """The same with the names that the article stands under, as the library writes them."""
    given = (*(credit.name for credit in value.byline), *value.tags, value.dateline, value.source)
    names = " ".join(stems(" ".join(given), value.language.value))
    # The names stand behind what is packed, so that they need not be known where a text is read.
    stored = texts.packed + names.encode()
    return IndexedText(value.language.value, texts.headline, texts.lead, texts.body, names, stored, texts.packed)


def with_figures(indexed: IndexedText, figures: Iterable[PlacedFigure]) -> IndexedText:
    """The same with what stands at the photos, where the body does not say it: it is found among the names."""
    body, told = f" {indexed.body} ", dict[str, None]()
    for figure in figures:
        caption, credit = (" ".join(stems(text, indexed.language)) for text in (figure.caption, figure.credit))
        if caption and f" {caption} " not in body:
            told[caption] = None
        if credit:
            told[credit] = None
    if not told:
        return indexed
    more = f" {' '.join(told)}"
    return replace(indexed, names=indexed.names + more, stored=indexed.stored + more.encode())


def _ground(value: Article) -> bytes:
    return ground(value.headline, value.kicker, value.lead, value.body)


def ground(headline: str, kicker: str, lead: str, body: str) -> bytes:
    """The texts of an article that its stems are packed beside."""
    return "\n".join((headline, kicker, lead, body)).encode()


def unpack_stems(row: Any) -> IndexedText:
    """What was stored of an article, from a row of `TAUGHT` (RowUnreadable)."""
    texts = ground(row.headline, row.kicker, row.lead, row.body)
    try:
        packed, behind = unpack_first_beside(row.stems, texts)
    except Unreadable as error:
        raise RowUnreadable(f"search_stems: {error}") from error
    match packed.decode(errors="replace").split("\n"):
        case headline, lead, plain:
            names, alone = behind.decode(errors="replace"), row.stems[: len(row.stems) - len(behind)]
        case headline, lead, plain, names:  # as earlier versions packed them
            alone = b""
        case _:
            raise RowUnreadable("search_stems")
    return IndexedText(row.language, headline, lead, plain, names, row.stems, alone)
