# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of an article as the search index knows them."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

from newsdesk.domain.article import Article, Language
from newsdesk.language.stems import stems
from newsdesk.store.failures import RowUnreadable

_SHORTEST_TERM = 3


@dataclass(frozen=True, slots=True)
class IndexedText:
    """The stems of an article's parts, each part as one text with spaces between."""

    language: str
    headline: str
    lead: str
    body: str
    names: str

    @property
    def parts(self) -> tuple[str, str, str, str]:
        """The columns of the search index, in order."""
        return self.headline, self.lead, self.body, self.names

    def terms(self) -> set[str]:
        """The stems that may tell what an article is about: no numbers, nothing of one or two letters."""
        words = set(f"{self.headline} {self.lead} {self.body}".split())
        return {word for word in words if len(word) >= _SHORTEST_TERM and word.isalpha()}


def indexed_text(article: Article, body: str) -> IndexedText:
    """What of an article is searched; `body` is its plain text."""
    return indexed_stems(article, stemmed(body, article.language))


def indexed_stems(article: Article, body: str) -> IndexedText:
    """The same, where `body` are its stems already."""
    names = " ".join((*(credit.name for credit in article.byline), *article.tags, article.dateline, article.source))
    language = article.language
    return IndexedText(
        language.value,
        stemmed(f"{article.headline} {article.kicker}", language),
        stemmed(article.lead, language),
        body,
        stemmed(names, language),
    )


def stemmed(text: str, language: Language) -> str:
    """The stems of a text, with spaces between."""
    return " ".join(stems(text, language.value))


def pack_stems(indexed: IndexedText) -> bytes:
    """The parts as stored bytes."""
    return zlib.compress("\n".join(indexed.parts).encode(), 1)


def unpack_stems(language: str, data: bytes) -> IndexedText:
    """What `pack_stems` was given."""
    parts = zlib.decompress(data).decode(errors="replace").split("\n")
    if len(parts) != 4:  # one for each column
        raise RowUnreadable("search_stems")
    return IndexedText(language, *parts)
