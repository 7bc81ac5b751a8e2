# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of articles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from newsdesk.document.fragment import fill_blocks
from newsdesk.domain.library import LibrarySettings
from newsdesk.site import links
from newsdesk.site.calendars import Calendars
from newsdesk.site.contexts import Anchor, ArticlePage, Change, Edition, Page
from newsdesk.site.figures import Figures, PageSurroundings
from newsdesk.site.frames import Frames
from newsdesk.site.index import Entry, SiteIndex
from newsdesk.site.popular import PopularTabs
from newsdesk.site.shared import digest
from newsdesk.site.site_page import SitePage, inputs_of
from newsdesk.site.stamps import Stamps
from newsdesk.site.structured_data import news_article
from newsdesk.site.teasers import Teasers
from newsdesk.site.templates import Theme
from newsdesk.site.times import moment

TEMPLATE = "article.html"


@dataclass(frozen=True, slots=True)
class ArticlePages:
    """What the pages of articles are made from."""

    index: SiteIndex
    settings: LibrarySettings
    theme: Theme
    frames: Frames
    figures: Figures
    teasers: Teasers
    popular: PopularTabs
    calendars: Mapping[str, Calendars]
    stamps: Stamps

    def page(self, entry: Entry) -> SitePage:
        """The page of an article, stamped."""
        bare, own = self._bare(entry)
        stamp = self.stamps.of(entry, own.hex())
        tabs = self.popular.of(stamp.ranking, entry.language)
        calendar = self.calendars[entry.language].remembered(entry.at.date(), stamp.months, stamp.days)
        entries = self.index.entries
        related = [self.teasers.shared(entries[one]) for one in stamp.related if one in entries and one != entry.id]
        context = replace(
            bare,
            page=replace(bare.page, structured_data=self._structured(entry, bare)),
            views=stamp.views,
            popular=tabs.value,
            related=tuple(one.value for one in related),
            calendar=calendar.value,
        )
        inputs = inputs_of(
            TEMPLATE, own, digest(stamp.views), tabs.digest, calendar.digest, *(one.digest for one in related)
        )
        return SitePage(entry.path, TEMPLATE, context, inputs, entry.language, bare.page.root)

    def _bare(self, entry: Entry) -> tuple[ArticlePage, bytes]:
        """The page without what changes often, and its digest.

        Its structured data follow from the rest and are added when the page is complete.
        """
        article = entry.source.article
        teaser = self.teasers.of(entry)
        alternates = self._alternates(entry)
        frame = self.frames.frame(entry.language, article.section)
        words = self.theme.words[entry.language]
        corrections = tuple(
            Change(moment(one.at.astimezone(entry.at.tzinfo), entry.language), one.text)
            for one in sorted(article.corrections, key=lambda one: one.at)
        )
        page = ArticlePage(
            frame=frame.value,
            page=self._head(entry, alternates),
            id=entry.id,
            headline=article.headline,
            kicker=article.kicker,
            lead=article.lead,
            kind=article.kind.value,
            kind_label=words.word(f"kind {article.kind.value}"),
            section=teaser.section or self.frames.section(article.section, entry.language),
            time=teaser.time or moment(entry.at, entry.language),
            updated=corrections[-1].time if corrections else None,
            views=0,
            reading_minutes=entry.source.minutes,
            dateline=article.dateline,
            source=article.source,
            byline=teaser.byline,
            body_html=self._body(entry),
            tags=self._tags(entry),
            corrections=corrections,
            translations=tuple(Anchor(one.label, one.href) for one in alternates if not one.current),
            popular=(),
            related=(),
            calendar=None,
        )
        # What the editor pinned or struck is an edit of this page, although the block it shows in is stamped.
        return page, digest((page, article.related))

    def _head(self, entry: Entry, alternates: tuple[Edition, ...]) -> Page:
        article = entry.source.article
        photo = self.figures.lead(entry.source.photos)
        return self.frames.page(
            entry.path,
            article.headline,
            description=article.lead,
            picture=photo.preview.path if photo else "",
            alternates=alternates,
        )

    def _structured(self, entry: Entry, page: ArticlePage) -> str:
        photo = self.figures.lead(entry.source.photos)
        return news_article(page, self.settings, (photo.preview.path,) if photo else ())

    def blocks(self, entry: Entry) -> tuple[str, ...]:
        """The HTML of the body, block by block."""
        root = links.root_of(entry.path)
        around = PageSurroundings(self.figures, self.index.entries, entry.language, root)
        return fill_blocks(entry.source.fragment, around)

    def _body(self, entry: Entry) -> str:
        return "\n".join(self.blocks(entry))

    def _tags(self, entry: Entry) -> tuple[Anchor, ...]:
        index = self.index
        return tuple(
            Anchor(name, links.tag_path(index.tag_slugs[name], entry.language, index.main_language))
            for name in dict.fromkeys(entry.source.article.tags)
        )

    def _alternates(self, entry: Entry) -> tuple[Edition, ...]:
        """The article in each language that has it, one version a language."""
        versions = {entry.language: entry}
        for one in self.index.translations.get(entry.id, ()):
            versions.setdefault(one.language, one)
        if len(versions) == 1:
            return ()
        order = [language for language in self.index.editions if language in versions]
        return tuple(self.frames.edition(one, versions[one].path, entry.language) for one in order)
