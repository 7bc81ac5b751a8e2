# SPDX-License-Identifier: GPL-3.0-or-later
"""The site's index: every article's address and place in the lists and the archive, from one pass."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from newsdesk.domain.person import Person
from newsdesk.domain.section import NO_SECTION, Section, Tag
from newsdesk.language.slug import slugify
from newsdesk.site import links, times
from newsdesk.site.material import Material, SiteArticle

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Entry:
    """An article with its address; `at` is its time in the library's zone."""

    id: int
    source: SiteArticle
    language: str
    path: str
    section: Section
    at: datetime


Days = dict[int, list[Entry]]


@dataclass(slots=True)
class EditionIndex:
    """An edition's articles, newest first, as a whole and under each name; `months` are keyed by year and month."""

    language: str
    entries: list[Entry] = field(default_factory=list)
    sections: dict[str, list[Entry]] = field(default_factory=dict)
    tags: dict[str, list[Entry]] = field(default_factory=dict)
    people: dict[str, list[Entry]] = field(default_factory=dict)
    months: dict[tuple[int, int], Days] = field(default_factory=dict)

    def add(self, entry: Entry) -> None:
        """Put an article, older than those before it, where it belongs."""
        article = entry.source.article
        self.entries.append(entry)
        self.sections.setdefault(article.section, []).append(entry)
        for tag in dict.fromkeys(article.tags):
            self.tags.setdefault(tag, []).append(entry)
        for name in dict.fromkeys(credit.name for credit in article.byline):
            self.people.setdefault(name, []).append(entry)
        month = self.months.setdefault((entry.at.year, entry.at.month), {})
        month.setdefault(entry.at.day, []).append(entry)


@dataclass(slots=True)
class SiteIndex:
    """All editions, the library's first language first; `translations` holds the language versions of an article."""

    main_language: str
    editions: dict[str, EditionIndex]
    entries: dict[int, Entry]
    sections: dict[str, Section]
    section_slugs: dict[str, str]
    tag_slugs: dict[str, str]
    person_slugs: dict[str, str]
    translations: dict[int, list[Entry]]


def index_of(material: Material) -> SiteIndex:
    """Work out where everything stands; two things that claim one address get two."""
    main = material.settings.language.value
    sections = _sections(material)
    section_slugs = distinct((one.name, one.id, one.slug) for one in sections.values())
    entries = _entries(material, sections, section_slugs)
    editions = {main: EditionIndex(main)}
    for language in sorted({entry.language for entry in entries.values()} - {main}):
        editions[language] = EditionIndex(language)
    for entry in sorted(entries.values(), key=lambda one: (one.at, one.id), reverse=True):
        editions[entry.language].add(entry)
    return SiteIndex(
        main_language=main,
        editions=editions,
        entries=entries,
        sections=sections,
        section_slugs=section_slugs,
        tag_slugs=_slugs((name for one in editions.values() for name in one.tags), material.tags),
        person_slugs=_slugs((name for one in editions.values() for name in one.people), material.people),
        translations=_translations(entries),
    )


def distinct(claims: Iterable[tuple[Key, int, str]]) -> dict[Key, str]:
    """A slug of its own for each key: the lowest id keeps the one it claims, another gets its id added."""
    slugs: dict[Key, str] = {}
    taken: set[str] = set()
    for key, number, slug in sorted(claims, key=lambda claim: (claim[1], str(claim[0]))):
        own = slug
        while own in taken:
            own = f"{own}_{number}"
        taken.add(own)
        slugs[key] = own
    return slugs


def _sections(material: Material) -> dict[str, Section]:
    """Sections by name in the paper's order, what has none behind them; one that only articles name comes last."""
    order = sorted(material.sections, key=lambda one: (one.name == NO_SECTION, one.position, one.name))
    known = {one.name: one for one in order}
    for name in sorted({one.article.section for one in material.articles} - known.keys()):
        known[name] = Section(id=0, name=name, slug=slugify(name), position=len(known))
    return known


def _entries(material: Material, sections: Mapping[str, Section], slugs: Mapping[str, str]) -> dict[int, Entry]:
    main, zone = material.settings.language.value, material.settings.timezone
    entries: dict[int, Entry] = {}
    taken: set[str] = set()
    for source in sorted(material.articles, key=lambda one: one.article.id):
        article = source.article
        language, slug = article.language.value, article.slug
        path = links.article_path(slugs[article.section], slug, language, main)
        while path in taken:
            slug = f"{slug}_{article.id}"
            path = links.article_path(slugs[article.section], slug, language, main)
        taken.add(path)
        at = times.published(article, zone)
        entries[article.id] = Entry(article.id, source, language, path, sections[article.section], at)
    return entries


def _slugs(names: Iterable[str], known: Mapping[str, Person] | Mapping[str, Tag]) -> dict[str, str]:
    claims = []
    for name in dict.fromkeys(names):
        one = known.get(name)
        claims.append((name, one.id, one.slug) if one else (name, 0, slugify(name)))
    return distinct(claims)


def _translations(entries: Mapping[int, Entry]) -> dict[int, list[Entry]]:
    """For each article that has them, all its language versions, itself among them, in order of language."""
    groups: dict[int, list[Entry]] = {}
    for number in entries:
        groups.setdefault(_original(number, entries), []).append(entries[number])
    return {
        entry.id: sorted(group, key=lambda one: (one.language, one.id))
        for group in groups.values()
        if len(group) > 1
        for entry in group
    }


def _original(number: int, entries: Mapping[int, Entry]) -> int:
    """The article that this one was, by one or more steps, translated from; a circle ends at its lowest id."""
    seen = [number]
    while (entry := entries.get(seen[-1])) and (earlier := entry.source.article.translation_of) is not None:
        if earlier in seen:
            return min(seen[seen.index(earlier) :])
        seen.append(earlier)
    return seen[-1]
