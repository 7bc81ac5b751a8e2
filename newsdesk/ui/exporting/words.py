# SPDX-License-Identifier: GPL-3.0-or-later
"""An export in words: what would be written, what was, how long it still takes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QObject

from newsdesk.newsroom.reports import ExportReport
from newsdesk.ui.exporting.plan import Kind
from newsdesk.ui.wording import number_text, reason_text

_KINDS = {
    Kind.ARTICLES: QT_TRANSLATE_NOOP("Export", "Articles"),
    Kind.LISTS: QT_TRANSLATE_NOOP("Export", "Front pages, sections, archive"),
    Kind.PICTURES: QT_TRANSLATE_NOOP("Export", "Pictures"),
    Kind.FEEDS: QT_TRANSLATE_NOOP("Export", "Feeds and site maps"),
    Kind.REST: QT_TRANSLATE_NOOP("Export", "Styles and scripts"),
}


class ExportCounts(QObject):
    """Texts with a number: lupdate knows their forms only where an object translates them."""

    def written(self, number: int) -> str:
        """«402 файла будет записано»."""
        return _grouped(self.tr("%n file(s) to write", "", number), number)

    def removed(self, number: int) -> str:
        """«3 удалено»."""
        return _grouped(self.tr("%n to remove", "", number), number)

    def kept(self, number: int) -> str:
        """«120 останутся как есть»."""
        return _grouped(self.tr("%n stay(s) as they are", "", number), number)

    def blocked(self, number: int) -> str:
        """«2 статьи не выйдут»."""
        return _grouped(self.tr("%n article(s) held back", "", number), number)

    def unsaved(self, number: int) -> str:
        """«2 статьи не сохранены …»."""
        return self.tr("%n article(s) not saved: what is not saved is not exported", "", number)

    def more(self, number: int) -> str:
        """«и ещё 65»."""
        return _grouped(self.tr("and %n more", "", number), number)

    def minutes(self, number: int) -> str:
        """«осталось около 2 минут»."""
        return self.tr("about %n minute(s) left", "", number)


COUNTED = ExportCounts()


def kind_words(kind: Kind) -> str:
    """«Статьи», «Картинки» …"""
    return QCoreApplication.translate("Export", str(_KINDS[kind]))


def reasons_words(reasons: Mapping[str, int]) -> str:
    """«55 – новая страница, 3 – изменилась»: how many files there are for each reason."""
    if len(reasons) == 1:
        return reason_text(next(iter(reasons)))
    return ", ".join(f"{reason_text(reason)} – {number_text(number)}" for reason, number in reasons.items())


def plan_words(report: ExportReport) -> str:
    """What an export would do."""
    if not report.written and not report.removed:
        return QCoreApplication.translate("Export", "The site in this folder is up to date.")
    parts = [COUNTED.written(report.written)] if report.written else []
    if report.removed:
        parts.append(COUNTED.removed(report.removed))
    if report.unchanged:
        parts.append(COUNTED.kept(report.unchanged))
    return " · ".join(parts)


def result_words(report: ExportReport) -> str:
    """What an export did."""
    text = QCoreApplication.translate("Export", "Written: {written} · removed: {removed} · unchanged: {unchanged}")
    return text.format(
        written=number_text(report.written),
        removed=number_text(report.removed),
        unchanged=number_text(report.unchanged),
    )


def seconds_words(seconds: float) -> str:
    """«за 3,2 с»."""
    text = QCoreApplication.translate("Export", "in {seconds} s")
    return text.format(seconds=QLocale().toString(seconds, "f", 1 if seconds < 10 else 0))


def remaining_words(seconds: float) -> str:
    """«осталось меньше минуты»."""
    if seconds < 50:
        return QCoreApplication.translate("Export", "less than a minute left")
    return COUNTED.minutes(max(1, round(seconds / 60)))


def _grouped(text: str, number: int) -> str:
    return text.replace(str(number), number_text(number))
