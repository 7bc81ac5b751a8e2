# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups in words: when, why, what is in them, and whether they can be relied on."""

from __future__ import annotations

from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from newsdesk.domain.backups import Backup, Reason, Rotation
from newsdesk.ui.dialogs.choice_rows import Choice
from newsdesk.ui.wording import moment_text, number_text

if TYPE_CHECKING:
    from newsdesk.domain.article import Article

_REASONS = {
    Reason.DAILY: QT_TRANSLATE_NOOP("Backups", "daily"),
    Reason.MIGRATION: QT_TRANSLATE_NOOP("Backups", "before an update of the library"),
    Reason.BULK: QT_TRANSLATE_NOOP("Backups", "before a change of many"),
    Reason.IMPORT: QT_TRANSLATE_NOOP("Backups", "before an import"),
    Reason.REPLACE: QT_TRANSLATE_NOOP("Backups", "before a replacement"),
    Reason.RESTORE: QT_TRANSLATE_NOOP("Backups", "before a backup was brought back"),
    Reason.HAND: QT_TRANSLATE_NOOP("Backups", "by hand"),
}
_MEGABYTE = 1_000_000


class BackupCounts(QObject):
    """Texts with a number: lupdate knows their forms only where an object translates them."""

    def articles(self, number: int) -> str:
        """«128 статей»."""
        return self.tr("%Ln article(s)", "", number)

    def photos(self, number: int) -> str:
        """«45 фото»."""
        return self.tr("%Ln photo(s)", "", number)

    def missing(self, number: int) -> str:
        """«3 фото в ней нет»."""
        return self.tr("%Ln photo(s) had no sound file", "", number)


COUNTED = BackupCounts()


def _words(text: object) -> str:
    return QCoreApplication.translate("Backups", str(text))


def reason_words(reason: Reason) -> str:
    """«ежедневная», «перед импортом» …"""
    return _words(_REASONS[reason])


def size_words(count: int) -> str:
    """«12 МБ»."""
    text = _words(QT_TRANSLATE_NOOP("Backups", "{size} MB"))
    return text.replace("{size}", number_text(max(1, round(count / _MEGABYTE))))


def contents_words(backup: Backup) -> str:
    """«128 статей · 45 фото · 12 МБ»."""
    parts = [COUNTED.articles(backup.articles), COUNTED.photos(backup.photos), size_words(backup.bytes)]
    return " · ".join(parts)


def state_words(backup: Backup, *, unsound: bool = False) -> str:
    """Whether it can be relied on; `unsound` where it was found damaged when it was read last."""
    if backup.detail:
        return _words(QT_TRANSLATE_NOOP("Backups", "cannot be read"))
    if backup.missing or unsound:
        return _words(QT_TRANSLATE_NOOP("Backups", "not whole"))
    return _words(QT_TRANSLATE_NOOP("Backups", "read back"))


def backup_choice(backup: Backup, zone: tzinfo, *, unsound: bool = False) -> Choice:
    """A row of the list."""
    title = f"{moment_text(backup.moment, zone)} · {reason_words(backup.reason)}"
    note = backup.name if backup.detail else contents_words(backup)
    return Choice(backup.name, title, note, state_words(backup, unsound=unsound))


def article_choice(article: Article, zone: tzinfo) -> Choice:
    """A row of the articles of a backup."""
    return Choice(article.id, article.headline, moment_text(article.updated_at, zone))


def rotation_words(rotation: Rotation) -> str:
    """Which backups stay as they grow old."""
    text = _words(
        QT_TRANSLATE_NOOP(
            "Backups",
            "The {newest} newest automatic backups are kept, then the last one of {hours} hours, {days} days, "
            "{weeks} weeks and {months} months. Those made by hand or before an update stay until you remove them.",
        )
    )
    for name in ("newest", "hours", "days", "weeks", "months"):
        text = text.replace("{" + name + "}", str(getattr(rotation, name)))
    return text
