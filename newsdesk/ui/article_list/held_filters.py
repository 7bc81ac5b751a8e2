# SPDX-License-Identifier: GPL-3.0-or-later
"""The filters that hold, each in words and with what is left without it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from newsdesk.domain.query import ListFilter
from newsdesk.domain.weeks import is_week
from newsdesk.ui.wording import day_text, language_name, spoken, status_name, week_text

_OFF: dict[str, Any] = {"search": "", "mine": False, "embargoed": False, "uncredited": False, "binned": False}


def held_filters(shown: ListFilter, section_name: Callable[[str], str]) -> list[tuple[str, str, ListFilter]]:
    """Each filter that holds: its name, its words, and what is left without it."""
    status = QCoreApplication.translate("FilterBar", "Status: {name}")
    quoted = QCoreApplication.translate("FilterBar", "“{words}”")
    words = {
        "binned": QCoreApplication.translate("FilterBar", "Bin") if shown.binned else "",
        "status": status.replace("{name}", status_name(shown.status)) if shown.status is not None else "",
        "mine": QCoreApplication.translate("FilterBar", "My work") if shown.mine else "",
        "embargoed": QCoreApplication.translate("FilterBar", "Embargo") if shown.embargoed else "",
        "uncredited": QCoreApplication.translate("FilterBar", "Photo without credit") if shown.uncredited else "",
        "section": section_name(shown.section) if shown.section is not None else "",
        "language": language_name(shown.language) if shown.language is not None else "",
        "person": shown.person or "",
        "tag": f"#{shown.tag}" if shown.tag else "",
        "day": day_words(shown.day) if shown.day is not None else "",
        "search": quoted.replace("{words}", shown.search) if shown.search else "",
    }
    return [(name, text, _without(shown, name)) for name, text in words.items() if text]


def _without(shown: ListFilter, name: str) -> ListFilter:
    off: dict[str, Any] = {name: _OFF.get(name)}
    return replace(shown, **off)


def day_words(day: str) -> str:
    """A date of the calendar in words: «5 дек 2024», «неделя 49, 2–8 дек 2024», «декабрь 2024», «2024»."""
    if is_week(day):
        words = week_text(day)
        return f"{words[:1].lower()}{words[1:]}"
    parts = day.split("-")
    try:
        if len(parts) == 1:
            return str(int(parts[0]))
        if len(parts) == 3:
            return day_text(date(int(parts[0]), int(parts[1]), int(parts[2])))
        from newsdesk.language.dates import month_name  # start-up time: Babel

        name = month_name(int(parts[1]), spoken())
    except (ValueError, KeyError):
        return day
    return f"{parts[0]} ж. {name}" if spoken() == "kk" else f"{name} {parts[0]}"
