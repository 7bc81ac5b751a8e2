# SPDX-License-Identifier: GPL-3.0-or-later
"""A place of a ranking in words: its change as a mark and as a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from newsdesk.domain.readership import Ranked, Window
from newsdesk.ui.wording import number_text


class RankingCounts(QObject):
    """Texts with a number: lupdate knows their forms only where an object translates them."""

    def risen(self, places: int) -> str:
        """«поднялась на 2 места»."""
        return self.tr("up %n place(s)", "", places)

    def fallen(self, places: int) -> str:
        """«опустилась на 2 места»."""
        return self.tr("down %n place(s)", "", places)

    def views(self, views: int) -> str:
        """«837 просмотров»."""
        return self.tr("%n view(s)", "", views)


_COUNTED = RankingCounts()


def change_mark(place: Ranked, window: Window) -> str:
    """«▲2», «▼1», «нов.», «–»; nothing where the window has no window before it."""
    if window is Window.ALL:
        return ""
    if place.change is None:
        return QCoreApplication.translate("Ranking", "new")
    if place.change == 0:
        return "–"
    return f"▲{place.change}" if place.change > 0 else f"▼{-place.change}"


def change_sentence(place: Ranked, window: Window) -> str:
    """How the place changed, in words."""
    if window is Window.ALL:
        return ""
    if place.change is None:
        return QCoreApplication.translate("Ranking", "new in the ranking")
    if place.change == 0:
        return QCoreApplication.translate("Ranking", "same place as before")
    return _COUNTED.risen(place.change) if place.change > 0 else _COUNTED.fallen(-place.change)


def views_words(views: int) -> str:
    """«1 234 просмотра»."""
    return _COUNTED.views(views).replace(str(views), number_text(views))


def place_sentence(place: Ranked, window: Window) -> str:
    """A row for those who do not see it: «1, поднялась на 2 места, Уборка …, 837 просмотров»."""
    parts = (str(place.rank), change_sentence(place, window), place.headline, views_words(place.views))
    return ", ".join(part for part in parts if part)
