# SPDX-License-Identifier: GPL-3.0-or-later
"""The words that several panels share, in the language of the interface: names of statuses, findings, days, numbers.

What failures say is in `failures`, what was refused or left out is in `reasons`; both are to be had from here too.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from newsdesk.domain.article import Kind, Language, Role, Status
from newsdesk.domain.readership import Window
from newsdesk.domain.weeks import days_of_week
from newsdesk.language.short_date import short_date, short_span
from newsdesk.language.zones import in_zone
from newsdesk.ui.failures import ErrorText as ErrorText
from newsdesk.ui.failures import error_text as error_text
from newsdesk.ui.failures import place_text as place_text
from newsdesk.ui.reasons import reason_text as reason_text

if TYPE_CHECKING:
    from newsdesk.domain.preflight import Finding

THIN_SPACE = "\N{NARROW NO-BREAK SPACE}"
_SPOKEN = ("ru", "kk", "en")

_STATUSES = {
    Status.DRAFT: QT_TRANSLATE_NOOP("Wording", "Draft"),
    Status.IN_REVIEW: QT_TRANSLATE_NOOP("Wording", "In review"),
    Status.READY: QT_TRANSLATE_NOOP("Wording", "Ready"),
    Status.PUBLISHED: QT_TRANSLATE_NOOP("Wording", "Published"),
    Status.WITHDRAWN: QT_TRANSLATE_NOOP("Wording", "Withdrawn"),
}
_KINDS = {
    Kind.NEWS: QT_TRANSLATE_NOOP("Wording", "News"),
    Kind.ARTICLE: QT_TRANSLATE_NOOP("Wording", "Article"),
    Kind.INTERVIEW: QT_TRANSLATE_NOOP("Wording", "Interview"),
    Kind.COLUMN: QT_TRANSLATE_NOOP("Wording", "Column"),
    Kind.PHOTO_REPORT: QT_TRANSLATE_NOOP("Wording", "Photo report"),
}
_ROLES = {
    Role.AUTHOR: QT_TRANSLATE_NOOP("Wording", "Author"),
    Role.PHOTOGRAPHER: QT_TRANSLATE_NOOP("Wording", "Photographer"),
    Role.EDITOR: QT_TRANSLATE_NOOP("Wording", "Editor"),
    Role.TRANSLATOR: QT_TRANSLATE_NOOP("Wording", "Translator"),
}
_LANGUAGES = {
    Language.RU: QT_TRANSLATE_NOOP("Wording", "Russian"),
    Language.KK: QT_TRANSLATE_NOOP("Wording", "Kazakh"),
    Language.EN: QT_TRANSLATE_NOOP("Wording", "English"),
}
_WINDOWS = {
    Window.DAY: QT_TRANSLATE_NOOP("Wording", "Day"),
    Window.WEEK: QT_TRANSLATE_NOOP("Wording", "Week"),
    Window.MONTH: QT_TRANSLATE_NOOP("Wording", "Month"),
    Window.YEAR: QT_TRANSLATE_NOOP("Wording", "Year"),
    Window.ALL: QT_TRANSLATE_NOOP("Wording", "All time"),
}
_FIELDS = {
    "headline": QT_TRANSLATE_NOOP("Wording", "Headline"),
    "kicker": QT_TRANSLATE_NOOP("Wording", "Kicker"),
    "lead": QT_TRANSLATE_NOOP("Wording", "Lead"),
    "body": QT_TRANSLATE_NOOP("Wording", "Text"),
    "caption": QT_TRANSLATE_NOOP("Wording", "Caption"),
    "credit": QT_TRANSLATE_NOOP("Wording", "Credit"),
    "alt": QT_TRANSLATE_NOOP("Wording", "Description for the blind"),
    "kind": QT_TRANSLATE_NOOP("Wording", "Kind"),
    "slug": QT_TRANSLATE_NOOP("Wording", "Address on the site"),
    "status": QT_TRANSLATE_NOOP("Wording", "Status"),
    "section": QT_TRANSLATE_NOOP("Wording", "Section"),
    "language": QT_TRANSLATE_NOOP("Wording", "Language"),
    "translation_of": QT_TRANSLATE_NOOP("Wording", "Translation of"),
    "byline": QT_TRANSLATE_NOOP("Wording", "Authors"),
    "tags": QT_TRANSLATE_NOOP("Wording", "Tags"),
    "subjects": QT_TRANSLATE_NOOP("Wording", "Subjects"),
    "source": QT_TRANSLATE_NOOP("Wording", "Source"),
    "dateline": QT_TRANSLATE_NOOP("Wording", "Place"),
    "published_at": QT_TRANSLATE_NOOP("Wording", "Published at"),
    "embargo_until": QT_TRANSLATE_NOOP("Wording", "Embargo until"),
    "opening_views": QT_TRANSLATE_NOOP("Wording", "Opening views"),
    "related": QT_TRANSLATE_NOOP("Wording", "Related"),
    "corrections": QT_TRANSLATE_NOOP("Wording", "Corrections"),
    "site_name": QT_TRANSLATE_NOOP("Wording", "Name of the paper"),
    "tagline": QT_TRANSLATE_NOOP("Wording", "Tagline"),
    "site_address": QT_TRANSLATE_NOOP("Wording", "Address of the site"),
    "zone": QT_TRANSLATE_NOOP("Wording", "Time zone"),
}
_REVISIONS = {
    "created": QT_TRANSLATE_NOOP("Wording", "created"),
    "imported": QT_TRANSLATE_NOOP("Wording", "taken in"),
    "saved": QT_TRANSLATE_NOOP("Wording", "saved"),
    "status": QT_TRANSLATE_NOOP("Wording", "status changed"),
    "restored": QT_TRANSLATE_NOOP("Wording", "restored"),
    "credited": QT_TRANSLATE_NOOP("Wording", "photo credited"),
    "replaced": QT_TRANSLATE_NOOP("Wording", "words replaced"),
    "merged": QT_TRANSLATE_NOOP("Wording", "merged"),
    "bulk": QT_TRANSLATE_NOOP("Wording", "changed with others"),
    "recovered": QT_TRANSLATE_NOOP("Wording", "recovered"),
}
_FINDINGS = {
    "no headline": QT_TRANSLATE_NOOP("Wording", "The headline is missing"),
    "headline cut": QT_TRANSLATE_NOOP("Wording", "Messengers cut the headline: signs too many: {detail}"),
    "photo unknown": QT_TRANSLATE_NOOP("Wording", "The text names photo {detail}, which is not in the library"),
    "photo uncredited": QT_TRANSLATE_NOOP("Wording", "The photo has no credit"),
    "photo without alt": QT_TRANSLATE_NOOP("Wording", "The photo has no description for the blind (alt)"),
    "photo awaited": QT_TRANSLATE_NOOP("Wording", "The photo itself is still to come: “{detail}”"),
    "mixed scripts": QT_TRANSLATE_NOOP("Wording", "“{detail}” mixes Cyrillic and Latin letters"),
    "empty body": QT_TRANSLATE_NOOP("Wording", "There is no text yet"),
    "unknown article": QT_TRANSLATE_NOOP("Wording", "A link to article {detail}, which is not in the library"),
    "heading jump": QT_TRANSLATE_NOOP("Wording", "The headings skip a level: {detail}"),
    "footnote unused": QT_TRANSLATE_NOOP("Wording", "Nothing in the text refers to footnote “{detail}”"),
    "footnote missing": QT_TRANSLATE_NOOP("Wording", "The text refers to footnote “{detail}”, which is not there"),
    "photo file missing": QT_TRANSLATE_NOOP("Wording", "The photo's file is missing"),
    "photo file damaged": QT_TRANSLATE_NOOP("Wording", "The photo's file is damaged"),
    "damaged image": QT_TRANSLATE_NOOP("Wording", "The picture is damaged"),
    "too large image": QT_TRANSLATE_NOOP("Wording", "The picture is too large"),
    "unsupported image": QT_TRANSLATE_NOOP("Wording", "Pictures of this kind are not supported"),
}


def _words(text: object) -> str:
    return QCoreApplication.translate("Wording", str(text))


def spoken() -> str:
    """The language of the interface: ru, kk or en."""
    code = QLocale().name().split("_")[0]
    return code if code in _SPOKEN else "en"


def status_name(status: Status) -> str:
    """«Черновик», «На проверке» …"""
    return _words(_STATUSES[status])


def kind_name(kind: Kind) -> str:
    """«Новость», «Интервью» …"""
    return _words(_KINDS[kind])


def role_name(role: Role) -> str:
    """«Автор», «Фотограф» …"""
    return _words(_ROLES[role])


def language_name(language: Language | str) -> str:
    """«Русский», «Казахский» …, in the language of the interface."""
    return _words(_LANGUAGES[Language(language)])


def ranking_window_name(window: Window) -> str:
    """«День», «Неделя» …"""
    return _words(_WINDOWS[window])


def field_name(field: str) -> str:
    """The name of a field of an article, a photo or the library."""
    return _words(_FIELDS[field]) if field in _FIELDS else field


def revision_reason(why: str) -> str:
    """Why a revision was made, of the words in `domain.article.REASONS`."""
    return _words(_REVISIONS[why]) if why in _REVISIONS else why


def section_name(section: str) -> str:
    """The section's own name, or «Без раздела»."""
    return section or QCoreApplication.translate("Wording", "No section")


def finding_text(finding: Finding) -> str:
    """What a check found, in one line; export's own reasons too."""
    if finding.code not in _FINDINGS:
        return reason_text(finding.code, finding.detail)
    return _words(_FINDINGS[finding.code]).replace("{detail}", finding.detail)


def number_text(number: int) -> str:
    """A number with its thousands set apart by thin spaces (by commas in English)."""
    return QLocale().toString(number).replace("\N{NO-BREAK SPACE}", THIN_SPACE)


def grouped(text: str, number: int) -> str:
    """A text that Qt has put a number in, with the thousands of this set apart."""
    return text.replace(str(number), number_text(number), 1)


def day_text(day: date, today: date | None = None) -> str:
    """«сегодня», «вчера», «5 дек» in the year of `today`, else «5 дек 2024»; without `today` always the full date."""
    if today is None:
        return short_date(day, spoken())
    if day == today:
        return QCoreApplication.translate("Wording", "today")
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("Wording", "yesterday")
    if day == today + timedelta(days=1):
        return QCoreApplication.translate("Wording", "tomorrow")
    return short_date(day, spoken(), with_year=day.year != today.year)


def week_name(week: str) -> str:
    """«Неделя 49» of a week (YYYY-Www)."""
    return QCoreApplication.translate("Wording", "Week {number}").replace("{number}", str(int(week[-2:])))


def week_text(week: str) -> str:
    """«Неделя 49, 2–8 дек 2024» of a week (YYYY-Www)."""
    days = days_of_week(week)
    return f"{week_name(week)}, {short_span(days[0], days[-1], spoken())}" if days else week


def moment_text(moment: datetime | None, zone: tzinfo | None, now: datetime | None = None) -> str:
    """«сегодня, 14:05», «5 дек 2024, 14:05» in a zone (the library's); a dash for no moment."""
    if moment is None:
        return "–"
    local = in_zone(moment, zone)
    today = now.astimezone(zone).date() if now is not None else datetime.now(zone).date()
    return f"{day_text(local.date(), today)}, {local:%H:%M}"


def time_text(moment: datetime, zone: tzinfo | None) -> str:
    """«14:05:07» in a zone (the library's); in that of this computer where it is None."""
    return f"{in_zone(moment, zone):%H:%M:%S}"
