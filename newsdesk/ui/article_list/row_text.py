# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of a row: as it is drawn, as it is said by a screen reader, as it is told in a tooltip."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from newsdesk.domain.article import Language
from newsdesk.domain.section import Section
from newsdesk.domain.shelf import ListRow
from newsdesk.language.zones import in_zone
from newsdesk.ui.counted import COUNTED
from newsdesk.ui.wording import day_text, language_name, moment_text, section_name, spoken, status_name

_MOST_TOLD = 600
"""Signs of a headline that a tip tells: of more it would cover the window."""


def headline_of(row: ListRow) -> str:
    """The headline, or words for there being none."""
    return " ".join(row.headline.split()) or QCoreApplication.translate("ArticleRow", "No headline")


@dataclass(slots=True)
class RowWords:
    """Makes words of rows; `sections` gives them their names in the interface's language."""

    sections: dict[str, Section] = field(default_factory=dict)
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    language: Language = Language.RU

    def section(self, row: ListRow) -> str:
        """The section as readers of the interface know it."""
        return self.named(row.section)

    def named(self, section: str) -> str:
        """A section of the paper, by its own name, as readers of the interface know it."""
        known = self.sections.get(section)
        return section_name(known.name_in(spoken()) if known else section)

    def date(self, row: ListRow) -> str:
        """The day of publication, or of the last change where there is none; the time of today."""
        return self.day(row.published_at or row.updated_at)

    def day(self, moment: datetime | None) -> str:
        """A moment as a row tells it: its day, the time of today, nothing where there is none."""
        if moment is None:
            return ""
        local, today = in_zone(moment, self.zone), datetime.now(self.zone).date()
        return f"{local:%H:%M}" if local.date() == today else day_text(local.date(), today)

    def second_line(self, row: ListRow) -> tuple[str, ...]:
        """Section, date and author, the language first where it is not the paper's own."""
        foreign = "" if row.language is self.language else row.language.value.upper()
        return tuple(part for part in (foreign, self.section(row), self.date(row), row.author) if part)

    def embargoed(self, row: ListRow) -> bool:
        """Whether the article waits for its hour."""
        return row.embargo_until is not None and row.embargo_until > datetime.now(UTC)

    def remarks(self, row: ListRow, *, unsaved: bool) -> list[str]:
        """What the marks of the row mean."""
        found = []
        if self.embargoed(row):
            text = QCoreApplication.translate("ArticleRow", "Embargo until {moment}")
            found.append(text.replace("{moment}", moment_text(row.embargo_until, self.zone)))
        if row.uncredited:
            found.append(QCoreApplication.translate("ArticleRow", "A photo has no credit"))
        if unsaved:
            found.append(QCoreApplication.translate("ArticleRow", "Holds unsaved work"))
        return found

    def views(self, row: ListRow) -> str:
        """«359 просмотров»."""
        return COUNTED.views(row.views)

    def said(self, row: ListRow, *, unsaved: bool) -> str:
        """The whole row in one sentence."""
        parts = [headline_of(row), status_name(row.status), self.section(row), self.date(row), row.author]
        if row.views:
            parts.append(self.views(row))
        return ". ".join(part for part in (*parts, *self.remarks(row, unsaved=unsaved)) if part)

    def tip(self, row: ListRow, *, unsaved: bool) -> str:
        """The headline and what the marks mean, a line each."""
        date = row.published_at or row.updated_at
        about = [status_name(row.status), self.section(row), moment_text(date, self.zone) if date else ""]
        second = " · ".join(part for part in (*about, row.author) if part)
        headline = headline_of(row)
        lines = [headline if len(headline) <= _MOST_TOLD else f"{headline[:_MOST_TOLD].rstrip()}…", second]
        if row.language is not self.language:
            lines.append(language_name(row.language))
        if row.views:
            lines.append(self.views(row))
        if row.snippet is not None and row.snippet.text:
            lines.append(row.snippet.text)
        return "\n".join([*lines, *self.remarks(row, unsaved=unsaved)])
