# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of an article as the search index knows them."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsdesk.domain.article import Article
from newsdesk.language.stems import stems
from newsdesk.store.failures import RowUnreadable
from newsdesk.store.packing import Unreadable, pack_beside, unpack_first_beside

_SHORTEST_TERM = 3


@dataclass(frozen=True, slots=True)
class StemmedTexts:
    """The stems of an article's own texts, and all of them packed beside its body; none of it needs the library."""

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

    @property
    def parts(self) -> tuple[str, str, str, str]:
        """The columns of the search index, in order."""
        return self.headline, self.lead, self.body, self.names

    def terms(self) -> set[str]:
        """The stems that may tell what an article is about: no numbers, nothing of one or two letters."""
        words = set(f"{self.headline} {self.lead} {self.body}".split())
        return {word for word in filter(str.isalpha, words) if len(word) >= _SHORTEST_TERM}


def indexed_text(article: Article, plain: str) -> IndexedText:
    """What of an article is searched; `plain` is the plain text of its body."""
    return with_names(article, stem_texts(article, plain))


def stem_texts(article: Article, plain: str) -> StemmedTexts:
    """The stems of an article's own texts; `plain` is the plain text of its body."""
    language = article.language.value
    headline = " ".join(stems(f"{article.headline} {article.kicker}", language))
    lead, body = " ".join(stems(article.lead, language)), " ".join(stems(plain, language))
    packed = pack_beside("\n".join((headline, lead, body)).encode(), article.body.encode())
    return StemmedTexts(headline, lead, body, packed)


def with_names(article: Article, texts: StemmedTexts) -> IndexedText:
    """The same with the names that the article stands under, as the library writes them."""
    given = (*(credit.name for credit in article.byline), *article.tags, article.dateline, article.source)
    names = " ".join(stems(" ".join(given), article.language.value))
    # The names stand behind what is packed, so that they need not be known where a text is read.
    stored = texts.packed + names.encode()
    return IndexedText(article.language.value, texts.headline, texts.lead, texts.body, names, stored)


def unpack_stems(language: str, data: bytes, body: str) -> IndexedText:
    """What was stored of an article with that Markdown (RowUnreadable)."""
    try:
        packed, behind = unpack_first_beside(data, body.encode())
    except Unreadable as error:
        raise RowUnreadable(f"search_stems: {error}") from error
    match packed.decode(errors="replace").split("\n"):
        case headline, lead, plain:
            names = behind.decode(errors="replace")
        case headline, lead, plain, names:  # as earlier versions packed them
            pass
        case _:
            raise RowUnreadable("search_stems")
    return IndexedText(language, headline, lead, plain, names, data)
