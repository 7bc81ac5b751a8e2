# SPDX-License-Identifier: GPL-3.0-or-later
"""Sections, tags and persons: their articles, newest first, over as many pages as they need."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from newsdesk.site import links
from newsdesk.site.contexts import Anchor, Edition, ListPage, Pager, PopularTab
from newsdesk.site.frames import Frames
from newsdesk.site.index import EditionIndex, Entry, SiteIndex
from newsdesk.site.site_page import SitePage, page_of
from newsdesk.site.teasers import Teasers
from newsdesk.site.templates import Theme

PER_PAGE = 30

Job = tuple[str, Callable[[], SitePage]]
PathOf = Callable[[int | None], str]


@dataclass(frozen=True, slots=True)
class Part:
    """A page of a list: its number in the address (None: the newest) and as readers count, and what stands on it."""

    number: int | None
    place: int
    start: int
    end: int


def parts(total: int, per_page: int = PER_PAGE) -> list[Part]:
    """A list cut into pages of `per_page` from its oldest end; the newest page also takes what is over.

    So a new article changes the newest page alone, until that has enough for a page of its own.
    """
    older = max(0, total // per_page - 1)
    return [
        Part(None, 1, 0, total - older * per_page),
        *(
            Part(number, older - number + 2, total - number * per_page, total - (number - 1) * per_page)
            for number in range(older, 0, -1)
        ),
    ]


@dataclass(frozen=True, slots=True)
class ListPages:
    """The list pages of an edition."""

    index: SiteIndex
    edition: EditionIndex
    theme: Theme
    frames: Frames
    teasers: Teasers
    popular: tuple[PopularTab, ...]

    def jobs(self) -> Iterator[Job]:
        """Every page of every list, by address."""
        index, language, main = self.index, self.edition.language, self.index.main_language
        for name, entries in self.edition.sections.items():
            label = index.sections[name].name_in(language)
            path = partial(_page, links.section_path, index.section_slugs[name], language, main)
            yield from self._list("section", label, entries, path, section=name)
        for name, entries in self.edition.tags.items():
            yield from self._list(
                "tag", name, entries, partial(_page, links.tag_path, index.tag_slugs[name], language, main)
            )
        for name, entries in self.edition.people.items():
            path = partial(_page, links.person_path, index.person_slugs[name], language, main)
            yield from self._list("person", name, entries, path)

    def _list(
        self, kind: str, name: str, entries: Sequence[Entry], path: PathOf, section: str | None = None
    ) -> Iterator[Job]:
        pages = parts(len(entries))
        for part in pages:
            yield path(part.number), partial(self._page, kind, name, entries, path, section, part, pages)

    def _page(
        self,
        kind: str,
        name: str,
        entries: Sequence[Entry],
        path: PathOf,
        section: str | None,
        part: Part,
        pages: list[Part],
    ) -> SitePage:
        language = self.edition.language
        words = self.theme.words[language]
        title = name if part.place == 1 else f"{name} — {words.word('page').lower()} {part.place}"
        context = ListPage(
            frame=self.frames.frame(language, section).value,
            page=self.frames.page(
                path(part.number), title, alternates=self._alternates(section) if part.number is None else ()
            ),
            kind=kind,
            label=words.word(kind),
            name=name,
            total=len(entries),
            teasers=self.teasers.several(entries[part.start : part.end]),
            pager=Pager(
                number=part.place,
                count=len(pages),
                previous=self._way(pages, part.place - 1, path, words.word("newer")),
                next=self._way(pages, part.place + 1, path, words.word("older")),
            ),
            popular=self.popular if kind == "section" and part.number is None else (),
        )
        return page_of("list.html", context)

    @staticmethod
    def _way(pages: list[Part], place: int, path: PathOf, text: str) -> Anchor | None:
        return Anchor(text, path(pages[place - 1].number)) if 1 <= place <= len(pages) else None

    def _alternates(self, section: str | None) -> tuple[Edition, ...]:
        """The same section in the other editions that have it."""
        if section is None:
            return ()
        slug, main = self.index.section_slugs[section], self.index.main_language
        having = [one.language for one in self.index.editions.values() if section in one.sections]
        if len(having) == 1:
            return ()
        return tuple(
            self.frames.edition(one, links.section_path(slug, one, main), self.edition.language) for one in having
        )


def _page(
    maker: Callable[[str, str, str, int | None], str], slug: str, language: str, main: str, page: int | None
) -> str:
    return maker(slug, language, main, page)
