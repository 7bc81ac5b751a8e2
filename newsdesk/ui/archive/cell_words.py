# SPDX-License-Identifier: GPL-3.0-or-later
"""A date of the calendar in words: short in its cell, whole in tooltips and for screen readers."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from newsdesk.domain.weeks import is_week
from newsdesk.language.short_date import short_date
from newsdesk.ui.wording import grouped, spoken, week_name, week_text

_SHORT = QLocale.FormatType.ShortFormat


class CalendarCounts(QObject):
    """Texts with a number: lupdate knows their forms only where an object translates them."""

    def articles(self, count: int) -> str:
        """«14 статей»."""
        return grouped(self.tr("%n article(s)", "", count), count)


_COUNTED = CalendarCounts()


def day_names() -> tuple[str, ...]:
    """«пн», «вт» …"""
    return tuple(QLocale().standaloneDayName(day, _SHORT) for day in range(1, 8))


def issue_text(key: str) -> str:
    """What stands in the row of a day among the issues of its week: «5 дек»."""
    return short_date(date.fromisoformat(key), spoken(), with_year=False)


def cell_text(key: str) -> str:
    """What stands in a cell: «5», «дек», «2024»."""
    if len(key) == len("2024-12"):
        return QLocale().standaloneMonthName(int(key[5:7]), _SHORT).rstrip(".")
    return str(int(key[-2:])) if len(key) > len("2024-12") else str(int(key))


def date_words(key: str) -> str:
    """«5 декабря 2024», «Неделя 49, 2–8 дек 2024», «Декабрь 2024» («2024 ж. желтоқсан»), «2024»."""
    if is_week(key):
        return week_text(key)
    if len(key) == len("2024-12"):
        return _month_words(key, QLocale().standaloneMonthName(int(key[5:7])))
    if len(key) < len("2024-12"):
        return str(int(key))
    from newsdesk.language.dates import long_date  # start-up time: Babel

    return long_date(date.fromisoformat(key), spoken())


def _month_words(key: str, name: str) -> str:
    if QLocale().language() == QLocale.Language.Kazakh:
        return f"{int(key[:4])} ж. {name[:1].lower()}{name[1:]}"
    return f"{name[:1].upper()}{name[1:]} {int(key[:4])}"


def shortest_date_words(key: str) -> str:
    """«Дек 2024» for «Декабрь 2024», «Неделя 49» for «Неделя 49 · 2024»; any other date as it is when it is short."""
    if is_week(key):
        return week_name(key)
    return _month_words(key, cell_text(key)) if len(key) == len("2024-12") else short_date_words(key)


def short_date_words(key: str) -> str:
    """«5 дек 2024», «Неделя 49 · 2024», «Декабрь 2024», «2024»."""
    if is_week(key):
        return f"{week_name(key)} · {int(key[:4])}"
    if len(key) <= len("2024-12"):
        return date_words(key)
    return short_date(date.fromisoformat(key), spoken())


def count_words(count: int) -> str:
    """«14 статей», «нет статей»."""
    if count == 0:
        return QCoreApplication.translate("Calendar", "no articles")
    return _COUNTED.articles(count)


def cell_sentence(key: str, count: int | None, *, today: bool = False, chosen: bool = False, headline: str = "") -> str:
    """A cell for those who do not see it: «5 декабря 2024, сегодня, 14 статей, выбрано», and what was read most."""
    parts = [date_words(key)]
    if today:
        now = {10: QCoreApplication.translate("Calendar", "today")}
        parts.append(now.get(len(key), QCoreApplication.translate("Calendar", "now")))
    if count is not None:
        parts.append(count_words(count))
    if chosen:
        parts.append(QCoreApplication.translate("Calendar", "chosen"))
    if headline:
        parts.append(QCoreApplication.translate("Calendar", "most read: “{headline}”").replace("{headline}", headline))
    return ", ".join(parts)
