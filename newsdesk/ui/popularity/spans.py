# SPDX-License-Identifier: GPL-3.0-or-later
"""The spans of a ranking: which days a window has, how it steps, how it is named, and what its curves show."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsdesk.domain.readership import Window
from newsdesk.language.short_date import short_date
from newsdesk.ui.wording import day_text, spoken

CURVE_DAYS = {Window.DAY: 30, Window.WEEK: 30, Window.MONTH: 30, Window.YEAR: 364, Window.ALL: 364}
"""How many days the curve beside a headline shows."""
_LONG_CURVE = 60
_WINDOW_NAMES = {
    Window.DAY: QT_TRANSLATE_NOOP("Spans", "Day"),
    Window.WEEK: QT_TRANSLATE_NOOP("Spans", "Week"),
    Window.MONTH: QT_TRANSLATE_NOOP("Spans", "Month"),
    Window.YEAR: QT_TRANSLATE_NOOP("Spans", "Year"),
    Window.ALL: QT_TRANSLATE_NOOP("Spans", "Total"),
}


def window_label(window: Window) -> str:
    """The shortest name of a window: «День» … «Всё»."""
    return QCoreApplication.translate("Spans", str(_WINDOW_NAMES[window]))


def stepped(window: Window, until: date, steps: int) -> date:
    """The last day of the window so many windows later; «all» steps by days."""
    try:
        return until + timedelta(days=(window.days() or 1) * steps)
    except OverflowError:
        return until


def span_label(window: Window, until: date, today: date) -> str:
    """The days of a window, as short as can be: «сегодня», «16–22 нояб», «до 22 нояб»."""
    if window is Window.DAY:
        return day_text(until, today)
    last, span = _short(until, today), window.span(until)
    if window is not Window.WEEK or span is None:
        return QCoreApplication.translate("Spans", "to {day}").format(day=last)
    first = span[0]
    if first.month == until.month:
        return re.sub(rf"\b{until.day}\b(?=\s\D)", f"{first.day}–{until.day}", last, count=1)
    return f"{_short(first, until)} – {last}"


def span_text(window: Window, until: date) -> str:
    """The days of a window in full: «22 нояб 2026», «16 нояб 2026 – 22 нояб 2026»."""
    span = window.span(until)
    if span is None:
        return QCoreApplication.translate("Spans", "all time to {day}").format(day=day_text(until))
    first, last = span
    return day_text(last) if first == last else f"{day_text(first)} – {day_text(last)}"


def condensed(curve: Sequence[int]) -> tuple[int, ...]:
    """A curve as it is drawn: long ones by the week, or the line would be a smear."""
    if len(curve) <= _LONG_CURVE:
        return tuple(curve)
    first = len(curve) % 7
    return tuple(sum(curve[start : start + 7]) for start in range(first, len(curve), 7))


def _short(day: date, near: date) -> str:
    """«22 нояб», with its year where that is another than that of `near`."""
    return short_date(day, spoken(), with_year=day.year != near.year)
