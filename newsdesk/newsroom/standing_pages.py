# SPDX-License-Identifier: GPL-3.0-or-later
"""What stood before readers, made ready to be looked at: the page itself, its words, and what differs from now."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from hashlib import sha256
from html import escape

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.tree import Document
from newsdesk.domain.article import Article
from newsdesk.domain.published import Publication, Standing
from newsdesk.language.collation import fold
from newsdesk.newsroom.page_words import page_headline, page_lines
from newsdesk.newsroom.proofs import Proofs
from newsdesk.newsroom.reports import DiffPiece, Progress, silent
from newsdesk.site.links import ASSETS, root_of
from newsdesk.site.recorder import article_fragment, without_counter
from newsdesk.site.templates import Theme
from newsdesk.store.database import Database

SHOWN = 200
"""Pages of one moment that are told by their headlines; words lead to the others."""


@dataclass(frozen=True, slots=True)
class StandingPage:
    """A page as it stood: `content` is made of its fragment for the screen, in the theme of today.

    `sound` says that the fragment has the hash that was noted, `same_theme` that it was made with the theme of today.
    """

    standing: Standing
    headline: str
    content: bytes = field(repr=False)
    sound: bool
    same_theme: bool

    @property
    def words(self) -> str:
        """What could be read there, as plain text."""
        return "\n".join(page_lines(self.standing.fragment))


@dataclass(frozen=True, slots=True)
class PageThen:
    """A page of a list: the row of the ledger that put it there, and its headline then."""

    publication: Publication
    headline: str


@dataclass(frozen=True, slots=True)
class PagesThen:
    """The pages that stood at a moment, the latest first; `total` of them, or those that have certain words."""

    moment: datetime
    total: int
    shown: tuple[PageThen, ...]


class StandingPages:
    """Reads pages out of the ledger."""

    def __init__(self, database: Database, proofs: Proofs) -> None:
        self._database = database
        self._proofs = proofs

    def page(self, sequence: int) -> StandingPage | None:
        """The page that a row of the ledger put before readers; None where it took the page away."""
        with self._database.read() as work:
            standing = work.ledger_pages.standing(sequence)
            if standing is None:
                return None
            spoken = work.settings.get().language
            found = work.articles.many([standing.publication.article]).get(standing.publication.article)
        row, fragment = standing.publication, standing.fragment
        headline = page_headline(fragment)
        language = spoken if found is None else found.language
        return StandingPage(
            standing,
            headline,
            _document(fragment, row.path, language, headline),
            sha256(fragment.encode()).hexdigest() == row.sha256,
            row.theme == self._theme,
        )

    def difference(self, sequence: int, article: Article, document: Document) -> tuple[DiffPiece, ...]:
        """What words went and came between a page and the one that the article would have now."""
        from newsdesk.newsroom.differences import compare  # start-up time

        with self._database.read() as work:
            standing = work.ledger_pages.standing(sequence)
        then = "" if standing is None else standing.fragment
        now = article_fragment(self._proofs.page(article, document).content)
        before, after = (without_counter(each) for each in (then.encode(), now))
        return compare(_paragraphs(before), _paragraphs(after))

    def now(self, article: int) -> tuple[Article, Document]:
        """An article as the library has it (ArticleMissing)."""
        with self._database.read() as work:
            found = work.articles.get(article)
        return found, from_markdown(found.body)

    def of_moment(self, moment: datetime, words: str = "", progress: Progress = silent) -> PagesThen:
        """The pages that stood at a moment; with `words` those in which each of them is."""
        wanted = fold(words).split()
        found: list[PageThen] = []
        total = 0
        with self._database.read() as work:
            rows = work.ledger_pages.at(moment)
            asked = rows if wanted else rows[:SHOWN]
            for done, (row, fragment) in enumerate(work.ledger_pages.each(asked)):
                progress(done, len(asked))
                if wanted and not _has(fragment, wanted):
                    continue
                total += 1
                if len(found) < SHOWN:
                    found.append(PageThen(row, page_headline(fragment)))
        return PagesThen(moment, total if wanted else len(rows), tuple(found))

    @cached_property
    def _theme(self) -> str:
        return Theme.load().digest


def _has(fragment: str, wanted: list[str]) -> bool:
    text = fold("\n".join(page_lines(fragment)))
    return all(word in text for word in wanted)


def _paragraphs(fragment: bytes) -> str:
    return "\n".join(page_lines(fragment.decode("utf-8", "replace")))


def _document(fragment: str, path: str, language: str, headline: str) -> bytes:
    """A whole document around a fragment, for the same folder of the site: it asks for what the page asked for."""
    return f"""<!doctype html>
<html lang="{escape(language)}">
<head>
<meta charset="utf-8">
<title>{escape(headline)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="{escape(root_of(path))}{ASSETS}/site.css">
</head>
<body class="page-article">
<main id="content">
{fragment}
</main>
</body>
</html>
""".encode()
