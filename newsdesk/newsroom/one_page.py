# SPDX-License-Identifier: GPL-3.0-or-later
"""The material for one page alone: of all other articles no more than this page shows, so that the size of the
library does not matter. The page comes out as it does in an export of everything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from newsdesk.document.fragment import ArticleLinkHole, Fragment
from newsdesk.document.galley import galley
from newsdesk.document.plain_text import count, minutes, plain_text
from newsdesk.document.to_html import compose
from newsdesk.document.tree import Document
from newsdesk.document.walk import figures
from newsdesk.domain.article import Article, Language, Status
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.section import Section
from newsdesk.newsroom.kept_rankings import KeptRankings
from newsdesk.newsroom.publishing import RELATED_SHOWN, popular_of
from newsdesk.newsroom.renditions import site_photos
from newsdesk.newsroom.stamps import read_stamp
from newsdesk.site import times
from newsdesk.site.material import Material, Ranking, SiteArticle, Stamp
from newsdesk.site.templates import Theme
from newsdesk.store.article_writing import Foreseen
from newsdesk.store.photo_files import PhotoFiles
from newsdesk.store.standing import Span
from newsdesk.store.unit_of_work import UnitOfWork

_ROUNDS = 50
_ASKED_TOGETHER = 40
_LAST_YEAR = 9999
_NOTHING = Fragment(())


@dataclass(frozen=True, slots=True)
class Text:
    """A text under work as a save would make it: `spans` leads from its blocks to those that are edited."""

    foreseen: Foreseen
    source: SiteArticle
    plain: str
    spans: tuple[int, ...]

    @property
    def article(self) -> Article:
        """The article as the page shows it."""
        return self.source.article


def text_of(work: UnitOfWork, article: Article, document: Document) -> Text:
    """What a save would make of an article's fields and tree."""
    foreseen = work.articles.foreseen(article)
    stored = work.articles.get(article.id)
    made = galley(document)
    plain = plain_text(made.document)
    words = count(article.lead).words + count(plain).words
    placed = dict.fromkeys(int(one.photo) for one in figures(made.document) if _is_id(one.photo))
    shown = replace(
        foreseen.article,
        created_at=stored.created_at,
        words=words,
        views=stored.views - stored.opening_views + article.opening_views,
    )
    return Text(foreseen, SiteArticle(shown, compose(made.document), minutes(words), tuple(placed)), plain, made.spans)


class Neighbours:
    """The other articles as one page needs them: which of them readers see, and where these stand."""

    def __init__(self, work: UnitOfWork, own: int, now: datetime) -> None:
        self._work = work
        self._own = own
        self._now = now
        self._going: dict[int, Article] = {}
        self._held: set[int] = set()

    @property
    def going(self) -> Mapping[int, Article]:
        """Those that were asked for so far and go to readers, without their texts."""
        return self._going

    def among(self, those: Iterable[int]) -> dict[int, Article]:
        """Those of some articles that go to readers."""
        asked = [each for each in dict.fromkeys(those) if each != self._own]
        unknown = [each for each in asked if each not in self._going and each not in self._held]
        if unknown:
            self._examine(self._work.articles.standing.among(unknown, self._now))
            self._held.update(each for each in unknown if each not in self._going)
        return {each: self._going[each] for each in asked if each in self._going}

    def find(self, spans: Sequence[Span]) -> None:
        """Get to know the first article of each span that goes to readers."""
        held = {self._own}
        for _ in range(_ROUNDS):
            found = self._work.articles.standing.first_of(spans, self._now, held)
            self._examine(found - self._going.keys())
            lost = found - self._going.keys()
            if not lost:
                return
            held |= lost

    def find_within(self, language: Language, first: datetime, last: datetime | None) -> None:
        """Get to know all articles of an edition between two times."""
        standing = self._work.articles.standing
        self._examine(standing.within(language, first, last, self._now) - {self._own} - self._going.keys())

    def _examine(self, those: set[int]) -> None:
        """Keep those whose texts name no photo that is not here: the one obstacle that rows do not tell."""
        standing = self._work.articles.standing
        texts = standing.fragments(those)
        named = {each: {hole.photo for hole in text.figures()} for each, text in texts.items()}
        wanted = {int(photo) for photos in named.values() for photo in photos if _is_id(photo)}
        known = {str(photo) for photo in standing.known_photos(wanted)} if wanted else set()
        clear = [each for each, photos in named.items() if all(_plain(photo) in known for photo in photos)]
        self._going |= standing.sketches(clear)


def spans_of(
    settings: LibrarySettings, own: Article, sections: Iterable[Section], stamp: Stamp | None
) -> Iterator[Span]:
    """Where other articles must be looked for: editions, sections, and the months that the calendar may name."""
    spoken = own.language
    at = times.published(own, settings.timezone)
    for language in Language:
        yield Span(language)
        yield Span(language, newest=False)
    yield from (Span(spoken, section=section.id) for section in sections)
    yield Span(spoken, last=_beginning(settings, at.year, 1))
    if at.year < _LAST_YEAR:
        yield Span(spoken, first=_beginning(settings, at.year + 1, 1), newest=False)
    months = {(at.year, month) for month in range(1, 13)}
    if stamp is not None:
        months |= {(int(name[:4]), int(name[5:])) for name in stamp.months}
    yield from (Span(spoken, None, *month_of(settings, *month)) for month in sorted(months))


def year_spans(settings: LibrarySettings, spoken: Language, known: Iterable[Article]) -> Iterator[Span]:
    """Every year between the first and the last article of an edition."""
    zone = settings.timezone
    years = {times.published(one, zone).year for one in known if one.language is spoken}
    for year in range(min(years, default=0), max(years, default=-1) + 1):
        if year not in years:
            last = _beginning(settings, year + 1, 1) if year < _LAST_YEAR else None
            yield Span(spoken, None, _beginning(settings, year, 1), last)


def _beginning(settings: LibrarySettings, year: int, month: int) -> datetime:
    return datetime(year, month, 1, tzinfo=settings.timezone)


def month_of(settings: LibrarySettings, year: int, month: int) -> tuple[datetime, datetime | None]:
    """The first moment of a month, and that of the next."""
    following = (year, month + 1) if month < 12 else (year + 1, 1)
    return _beginning(settings, year, month), None if following[0] > _LAST_YEAR else _beginning(settings, *following)


class OnePage:
    """Gathers the material of a text's page, first with the stamp that it has, then, where that no longer fits, with
    the present state of what changes often."""

    def __init__(self, work: UnitOfWork, text: Text, now: datetime, rankings: KeptRankings) -> None:
        self._work = work
        self._text = text
        self._rankings = rankings
        self._now = now
        self._settings = work.settings.get()
        self._stamp = read_stamp(work, text.article.id)
        self._neighbours = Neighbours(work, text.article.id, now)
        self._sections = work.sections.all()
        self._find()

    def stamped(self, media: PhotoFiles, cache: Path | None, theme: Theme) -> Material:
        """The material with the stamp that the last export left."""
        stamps = {} if self._stamp is None else {self._text.article.id: self._stamp}
        related = () if self._stamp is None else self._stamp.related
        if self._stamp is not None:
            self._neighbours.among(each.id for _, tab in self._stamp.ranking.tabs for each in tab)
        return self._material(related, {}, stamps, (media, cache, theme))

    def fresh(self, present: Iterable[str], media: PhotoFiles, cache: Path | None, theme: Theme) -> Material:
        """The material with all as it is now; `present` are the sections of the article's edition."""
        ranking = self._ranking(tuple(sorted(present)))
        self._neighbours.among(each.id for _, tab in ranking.tabs for each in tab)
        rankings: dict[str, Ranking] = {self._text.article.language.value: ranking}
        return self._material(self._related(), rankings, {}, (media, cache, theme))

    def _find(self) -> None:
        """Get to know all other articles that show on the page by their place."""
        own, settings, neighbours = self._text.article, self._settings, self._neighbours
        zone = settings.timezone
        at = times.published(own, zone)
        neighbours.find(tuple(spans_of(settings, own, self._sections, self._stamp)))
        neighbours.find(tuple(year_spans(settings, own.language, neighbours.going.values())))
        neighbours.find_within(own.language, *month_of(settings, at.year, at.month))
        linked = {int(each) for each in self._linked() if _is_id(each)}
        neighbours.among(linked | self._work.articles.standing.kin(own.id, own.translation_of))

    def _linked(self) -> Iterator[str]:
        for block in self._text.source.fragment.blocks:
            yield from (piece.article for piece in block if isinstance(piece, ArticleLinkHole))

    def _ranking(self, present: tuple[str, ...]) -> Ranking:
        """«Популярное» as it is now, with this article under its headline."""
        own, spoken = self._text.article, self._text.article.language
        held = set[int]()
        if self._work.articles.get(own.id).status is Status.PUBLISHED:  # nothing else is in any ranking
            held = {own.id} - Neighbours(self._work, 0, self._now).among((own.id,)).keys()

        def make() -> Ranking:
            everybody = Neighbours(self._work, 0, self._now)

            def going(those: Sequence[int]) -> dict[int, Article]:
                return everybody.among(those) | self._work.articles.standing.sketches(held.intersection(those))

            return popular_of(self._work, self._settings, spoken, present, going, self._now)

        # An article that an export would hold back, and so not count, is here: it has a ranking of its own.
        kept = self._rankings.get((spoken, present, max(held, default=0)), make)
        tabs = (
            (name, tuple(replace(one, headline=own.headline) if one.id == own.id else one for one in tab))
            for name, tab in kept.tabs
        )
        return Ranking(tuple(tabs))

    def _related(self) -> tuple[int, ...]:
        own = self._text.article
        going = self._neighbours.among(own.related.pinned)
        chosen = [each for each in own.related.pinned if each in going or each == own.id]
        passed_over = {*own.related.struck, *own.related.pinned}
        offered = [each for each in self._work.search.related_to_text(own, self._text.plain) if each not in passed_over]
        for start in range(0, len(offered), _ASKED_TOGETHER):
            if len(chosen) >= RELATED_SHOWN:
                break
            part = offered[start : start + _ASKED_TOGETHER]
            going = self._neighbours.among(part)
            chosen += [each for each in part if each in going and going[each].language is own.language]
        return tuple(chosen[:RELATED_SHOWN])

    def _material(
        self,
        related: tuple[int, ...],
        rankings: Mapping[str, Ranking],
        stamps: Mapping[int, Stamp],
        pictures: tuple[PhotoFiles, Path | None, Theme],
    ) -> Material:
        text, work = self._text, self._work
        shown = work.articles.many(self._neighbours.among(related))
        told = {
            each: SiteArticle(_without_tags(one), _NOTHING, minutes(one.words), _photos(one))
            for each, one in shown.items()
        }
        told |= {
            each: SiteArticle(one, _NOTHING, 0, ()) for each, one in self._neighbours.going.items() if each not in told
        }
        names = {credit.name for one in shown.values() for credit in one.byline}
        people = work.people.foreseen(names) | {one.name: one for one in text.foreseen.people}
        media, cache, theme = pictures
        photos = work.photos.many({*text.source.photos, *(photo for one in told.values() for photo in one.photos)})
        section = text.foreseen.section
        return Material(
            settings=self._settings,
            articles=(text.source, *told.values()),
            sections=self._sections if section.id else (*self._sections, section),
            people=people,
            tags={tag.name: tag for tag in text.foreseen.tags},
            photos=site_photos(photos.values(), media, cache, theme.widths),
            views={text.article.id: text.article.views},
            rankings=rankings,
            related=lambda _: related,
            stamps=stamps,
            now=self._now,
        )


def _without_tags(article: Article) -> Article:
    """An article that is only announced: its tags lead nowhere from this page."""
    return replace(article, tags=())


def _photos(article: Article) -> tuple[int, ...]:
    return tuple(dict.fromkeys(placed.photo for placed in article.figures))


def _is_id(photo: str) -> bool:
    return photo.isascii() and photo.isdecimal() and len(photo) < 19


def _plain(photo: str) -> str:
    """An id without zeros before it."""
    return str(int(photo)) if _is_id(photo) else photo
