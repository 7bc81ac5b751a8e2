# SPDX-License-Identifier: GPL-3.0-or-later
"""Publishing: from the library to a site on disk, without what preflight holds back."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.plain_text import minutes
from newsdesk.document.walk import article_links
from newsdesk.domain.article import Article, Language, Status
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.photo import Photo
from newsdesk.domain.preflight import Finding, obstacles
from newsdesk.domain.readership import Ranked, Window
from newsdesk.errors import FileUnwritable
from newsdesk.newsroom.ledger import knows_site, note_site
from newsdesk.newsroom.recording import LedgerRecorder
from newsdesk.newsroom.related import related_ids
from newsdesk.newsroom.renditions import render_missing, site_photos
from newsdesk.newsroom.reports import Blocked, ExportReport, Progress, silent
from newsdesk.newsroom.stamps import read_stamps, write_stamps
from newsdesk.site.builder import BuildReport, build
from newsdesk.site.links import article_path
from newsdesk.site.material import Material, RankedArticle, Ranking, SiteArticle, SitePhoto
from newsdesk.site.pages import Site
from newsdesk.site.templates import Theme
from newsdesk.store.articles import StoredText
from newsdesk.store.database import Database
from newsdesk.store.unit_of_work import UnitOfWork

POPULAR_SHOWN = 60
SECTION_POPULAR_SHOWN = 20
RELATED_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Cleared:
    """Texts that may go out, the photos they use, and those held back."""

    texts: tuple[StoredText, ...]
    photos: dict[int, Photo]
    blocked: tuple[Blocked, ...]


def export(
    database: Database,
    out: Path,
    *,
    full: bool = False,
    plan_only: bool = False,
    restamp: bool = False,
    progress: Progress = silent,
) -> ExportReport:
    """Make the site of a library in the folder `out`, writing only what differs from what is there."""
    started = monotonic()
    _refuse_inside(database.folder, out)
    theme = Theme.load()
    with ExitStack() as stack:
        cache = None
        if database.read_only and not plan_only:
            cache = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="newsdesk-renditions-")))
        # One read transaction for the whole export: every page shows the same state of the library.
        work = stack.enter_context(database.read_beside_writing())
        stack.enter_context(database.media.copies_needed())
        now = datetime.now(UTC)
        cleared = clear(work, now)
        ready = site_photos(cleared.photos.values(), database.media, cache, theme.widths)
        if not plan_only:
            failed = render_missing(cleared.photos, ready, database.media, progress)
            cleared = without_failed(cleared, failed)
        material = gather(work, cleared, ready, now, restamp=restamp)
        going = {text.article.id: text.article for text in cleared.texts}
        with LedgerRecorder(database, going, theme.digest, material.settings.timezone) as recorder:
            report = build(material, theme, out, full=full, plan_only=plan_only, progress=progress, recorder=recorder)
        known = plan_only or knows_site(work, out)
    if not plan_only and not database.read_only and (report.stamps or not known):
        with database.begin() as work:
            note_site(work, out)
            if report.stamps:
                write_stamps(work, report.stamps)
    return _report(report, cleared, monotonic() - started)


def _report(report: BuildReport, cleared: Cleared, seconds: float) -> ExportReport:
    return ExportReport(
        report.pages,
        report.written,
        report.unchanged,
        len(report.removed),
        cleared.blocked,
        report.plan,
        round(seconds, 3),
        report.remarks,
    )


def _refuse_inside(library: Path, out: Path) -> None:
    """Keep the site out of the library's own files; its folder `exports` is there for it."""
    target, home = out.resolve(), library.resolve()
    if target == home or (target.is_relative_to(home) and not target.is_relative_to(home / "exports")):
        raise FileUnwritable(out, "inside the library")
    if home.is_relative_to(target):
        raise FileUnwritable(out, "holds the library")


def clear(work: UnitOfWork, now: datetime) -> Cleared:
    """Part the published texts into those that may go out and those that preflight holds back."""
    texts = tuple(work.articles.publishable(now))
    photos = work.photos.many({photo for text in texts for photo in text.photos})
    going, blocked = [], []
    for text in texts:
        reasons = obstacles(text.article, text.fragment.figures(), photos)
        if reasons:
            blocked.append(Blocked(text.article.id, text.article.headline, reasons))
        else:
            going.append(text)
    used = {photo for text in going for photo in text.photos}
    return Cleared(tuple(going), {key: photo for key, photo in photos.items() if key in used}, tuple(blocked))


def without_failed(cleared: Cleared, failed: Mapping[int, str]) -> Cleared:
    """Hold back also the articles with a photo whose file cannot be shown, for the reason given by its id."""
    if not failed:
        return cleared
    going, blocked = [], list(cleared.blocked)
    for text in cleared.texts:
        reasons = tuple(
            Finding(failed[photo], True, "body", None, str(photo)) for photo in text.photos if photo in failed
        )
        if reasons:
            blocked.append(Blocked(text.article.id, text.article.headline, reasons))
        else:
            going.append(text)
    return Cleared(tuple(going), cleared.photos, tuple(blocked))


def gather(
    work: UnitOfWork, cleared: Cleared, photos: Mapping[int, SitePhoto], now: datetime, *, restamp: bool
) -> Material:
    """Everything that pages are made of, as values."""
    settings = work.settings.get()
    articles = tuple(
        SiteArticle(text.article, text.fragment, minutes(text.article.words), text.photos) for text in cleared.texts
    )
    names = {credit.name for text in cleared.texts for credit in text.article.byline}
    tags = {tag for text in cleared.texts for tag in text.article.tags}
    going = {text.article.id: text.article for text in cleared.texts}
    languages = sorted({text.article.language for text in cleared.texts})
    editions = {
        language: {article.id for article in going.values() if article.language == language} for language in languages
    }

    present = {
        language: {article.section for article in going.values() if article.language == language}
        for language in languages
    }

    def among_going(those: Sequence[int]) -> Mapping[int, Article]:
        return {each: going[each] for each in those if each in going}

    def related(number: int) -> tuple[int, ...]:
        article = going[number]
        return related_ids(work, article, going, editions[article.language], RELATED_SHOWN)

    return Material(
        settings=settings,
        articles=articles,
        sections=work.sections.all(),
        people={person.name: person for person in work.people.all() if person.name in names},
        tags={tag.name: tag for tag in work.tags.all() if tag.name in tags},
        photos=photos,
        views={text.article.id: text.article.views for text in cleared.texts},
        rankings={
            language: popular_of(work, settings, language, present[language], among_going, now)
            for language in languages
        },
        related=related,
        stamps={} if restamp else read_stamps(work),
        now=now,
    )


def popular_of(
    work: UnitOfWork,
    settings: LibrarySettings,
    language: Language,
    present: Iterable[str],
    going: Callable[[Sequence[int]], Mapping[int, Article]],
    now: datetime,
) -> Ranking:
    """«Популярное» of an edition: all its articles, then each section that is `present` in it.

    `going` tells of some articles which of them go to readers.
    """
    until = now.astimezone(settings.timezone).date()
    slugs = {section.name: section.slug for section in work.sections.all()}

    def ranked(section: str | None, most: int) -> tuple[RankedArticle, ...]:
        # The shortest window that fills the list: a young library shows all it has, an old one this month.
        for window in (Window.MONTH, Window.YEAR, Window.ALL):
            found = work.views.ranking(
                window, until, section=section, language=language, limit=most * 2, published_only=True
            )
            out = going([place.id for place in found])
            places = [place for place in found if place.id in out][:most]
            if len(places) == most:
                break
        return tuple(_ranked(place, out[place.id], slugs, settings) for place in places)

    tabs = [("", ranked(None, POPULAR_SHOWN))]
    tabs += [(section, ranked(section, SECTION_POPULAR_SHOWN)) for section in sorted(present)]
    return Ranking(tuple((name, places) for name, places in tabs if places))


def _ranked(place: Ranked, article: Article, slugs: Mapping[str, str], settings: LibrarySettings) -> RankedArticle:
    href = article_path(slugs[article.section], article.slug, article.language, settings.language)
    return RankedArticle(place.id, article.headline, href, place.views)


def body_html(database: Database, article_id: int) -> str:
    """The HTML of an article's body as its page carries it, whether or not it may go out yet."""
    theme = Theme.load()
    with database.read() as work:
        article = work.articles.get(article_id)
        linked = {int(each) for each in article_links(from_markdown(article.body)) if each.isdecimal()}
        others = [
            other for other in work.articles.many(linked - {article_id}).values() if other.status is Status.PUBLISHED
        ]
        texts = tuple(_site_article(work, each) for each in (article, *others))
        photos = work.photos.many({photo for text in texts for photo in text.photos})
        material = Material(
            settings=work.settings.get(),
            articles=texts,
            sections=work.sections.all(),
            people={},
            tags={},
            photos=site_photos(photos.values(), database.media, None, theme.widths),
            views={},
            rankings={},
            related=lambda _article: (),
        )
    body: str = Site(material, theme).article(article_id).context.body_html
    return body


def _site_article(work: UnitOfWork, article: Article) -> SiteArticle:
    fragment = work.articles.fragment(article.id)
    photos = (int(hole.photo) for hole in fragment.figures() if hole.photo.isdecimal())
    return SiteArticle(article, fragment, minutes(article.words), tuple(dict.fromkeys(photos)))
