# SPDX-License-Identifier: GPL-3.0-or-later
"""Days as a list writes them. The months are those of CLDR without their dots; Babel, which has them, loads slowly."""

from __future__ import annotations

from datetime import date
from typing import Final

_MONTHS: Final = {
    "ru": ["янв", "февр", "мар", "апр", "мая", "июн", "июл", "авг", "сент", "окт", "нояб", "дек"],
    "kk": ["қаң", "ақп", "нау", "сәу", "мам", "мау", "шіл", "там", "қыр", "қаз", "қар", "жел"],
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
}


def short_date(day: date, language: str, with_year: bool = True) -> str:
    """The day in a list: «5 дек 2024», «2024 ж. 5 жел», «5 Dec 2024», or without its year."""
    short = f"{day.day} {_MONTHS[language][day.month - 1]}"
    if not with_year:
        return short
    return f"{day.year} ж. {short}" if language == "kk" else f"{short} {day.year}"


def short_span(first: date, last: date, language: str) -> str:
    """The days from one to another, each month and year said once: «2–8 дек 2024», «30 дек 2024 – 5 янв 2025»."""
    if first.year != last.year:
        return f"{short_date(first, language)} – {short_date(last, language)}"
    days = f"{first.day}–{short_date(last, language, with_year=False)}"
    if first.month != last.month:
        days = f"{short_date(first, language, with_year=False)} – {short_date(last, language, with_year=False)}"
    return f"{last.year} ж. {days}" if language == "kk" else f"{days} {last.year}"
