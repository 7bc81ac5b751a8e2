# SPDX-License-Identifier: GPL-3.0-or-later
"""An entry of the time line in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from newsdesk.domain.article import Revision
from newsdesk.language.dates import weekday_names
from newsdesk.ui.counted import COUNTED
from newsdesk.ui.inspector.history.time_line import Entry, EntryKind
from newsdesk.ui.wording import day_text, field_name, revision_reason, spoken

_MINUS = "\N{MINUS SIGN}"
_FIELDS_TOLD = 3


@dataclass(frozen=True, slots=True)
class EntryWords:
    """What an entry says: its time, or when it ended and began; who or its name; what happened; its number."""

    time: str
    title: str
    detail: str = ""
    number: str = ""
    began: str = ""

    @property
    def whole(self) -> str:
        """All of it in one line, to be heard."""
        time = f"{self.began}–{self.time}" if self.began else self.time
        return ", ".join(filter(None, (time, self.title, self.detail, self.number)))


def words_of(entry: Entry, zone: tzinfo) -> EntryWords:
    """An entry in words."""
    if entry.kind is EntryKind.DAY:
        today = datetime.now(zone).date()
        day = day_text(entry.day, today)
        return EntryWords(
            "", day if abs((today - entry.day).days) <= 1 else f"{day}, {weekday_names(spoken())[entry.day.weekday()]}"
        )
    newest, oldest = entry.revisions[0], entry.revisions[-1]
    who = newest.who or QCoreApplication.translate("RevisionRow", "somebody")
    time = f"{newest.saved_at.astimezone(zone):%H:%M}"
    changed = fields_text(entry.revisions)
    if entry.kind is EntryKind.RUN:
        saves = COUNTED.saves(len(entry.revisions))
        began = f"{oldest.saved_at.astimezone(zone):%H:%M}"
        told = _joined(saves, _step(entry.step), changed)
        return EntryWords(time, who, told, f"№ {oldest.number}–{newest.number}", began if began != time else "")
    named = newest.name
    detail = _joined(who if named else "", revision_reason(newest.why), _step(entry.step), changed)
    return EntryWords(time, f"«{named}»" if named else who, detail, f"№ {newest.number}")


def fields_text(revisions: Iterable[Revision]) -> str:
    """What these saves changed, by the names of fields, the first few of them."""
    found = dict.fromkeys(name for revision in revisions for name in revision.changed or () if name != "status")
    names = [_changed_name(each) for each in found]
    return ", ".join(names[:_FIELDS_TOLD]) + ("…" if len(names) > _FIELDS_TOLD else "")


def _changed_name(field: str) -> str:
    if field == "photos":
        return QCoreApplication.translate("RevisionRow", "photos")
    return field_name(field).lower()


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))


def _step(step: int | None) -> str:
    if not step:
        return ""
    return f"{'+' if step > 0 else _MINUS}{COUNTED.signs(abs(step))}"
