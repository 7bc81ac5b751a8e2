# SPDX-License-Identifier: GPL-3.0-or-later
"""An edition's front page and the page for addresses that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from newsdesk.site import links
from newsdesk.site.calendars import Calendars
from newsdesk.site.contexts import Calendar, FrontPage, NotFoundPage, PopularTab, SectionBlock
from newsdesk.site.frames import Frames
from newsdesk.site.index import EditionIndex, Entry, SiteIndex
from newsdesk.site.lists import Job
from newsdesk.site.site_page import SitePage, page_of
from newsdesk.site.teasers import Teasers
from newsdesk.site.templates import Theme

_LEAD_AMONG = 8
_TOP = 5
_LATEST = 15
_IN_BLOCK = 5


@dataclass(frozen=True, slots=True)
class FrontPages:
    """The front of an edition: the lead story is the newest of the last few that has a picture."""

    index: SiteIndex
    edition: EditionIndex
    theme: Theme
    frames: Frames
    teasers: Teasers
    popular: tuple[PopularTab, ...]
    calendars: Calendars
    site_address: str

    def jobs(self) -> Iterator[Job]:
        language, main = self.edition.language, self.index.main_language
        yield links.not_found_path(language, main), self._not_found
        yield links.front_path(language, main), partial(self._front, links.front_path(language, main))

    def _front(self, path: str) -> SitePage:
        frame = self.frames.frame(self.edition.language).value
        entries = self.edition.entries
        lead = next(
            (one for one in entries[:_LEAD_AMONG] if self.teasers.picture(one)), entries[0] if entries else None
        )
        top = [one for one in entries[: _TOP + 1] if one is not lead][:_TOP]
        shown = {one.id for one in top} | ({lead.id} if lead else set())
        context = FrontPage(
            frame=frame,
            page=self.frames.page(
                path,
                frame.site_name,
                description=frame.tagline,
                alternates=self.frames.fronts(frame.language) if len(frame.editions) > 1 else (),
            ),
            lead=self.teasers.of(lead) if lead else None,
            top=self.teasers.several(top),
            latest=tuple(self.teasers.line(one) for one in entries[:_LATEST]),
            blocks=self._blocks(shown),
            popular=self.popular,
            calendar=self._calendar(),
        )
        return page_of("front.html", context)

    def _blocks(self, shown: set[int]) -> tuple[SectionBlock, ...]:
        """The newest of each section that do not stand above already."""
        blocks = []
        for name in self.index.sections:
            entries = self.edition.sections.get(name, [])
            newest: list[Entry] = [one for one in entries[: _IN_BLOCK + len(shown)] if one.id not in shown][:_IN_BLOCK]
            if newest:
                section = self.frames.section(name, self.edition.language)
                blocks.append(SectionBlock(section, self.teasers.several(newest)))
        return tuple(blocks)

    def _calendar(self) -> Calendar | None:
        return self.calendars.now(max(self.edition.months)) if self.edition.months else None

    def _not_found(self) -> SitePage:
        language, main = self.edition.language, self.index.main_language
        page = self.frames.page(links.not_found_path(language, main), self.theme.words[language].word("not found"))
        page = replace(page, canonical="")
        latest = tuple(self.teasers.line(one) for one in self.edition.entries[:_LATEST])
        folder = links.edition_folder(language, main)
        base = links.server_root(self.site_address) + folder if self.site_address else ""
        return page_of("not_found.html", NotFoundPage(self.frames.frame(language).value, page, latest, base))
