# SPDX-License-Identifier: GPL-3.0-or-later
"""What the library knows of the article and nobody sets."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from newsdesk.domain.article import Article
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.wording import moment_text, number_text

_FACTS = ("created", "changed", "version", "views")


class Facts(QWidget):
    """When it was made and changed, how often it was saved and read."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("article_facts")
        self._article: Article | None = None
        self._shown: tuple[object, ...] = ()
        self._zone = ZoneInfo("UTC")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(1, 1)
        self._names: dict[str, QLabel] = {}
        self.values: dict[str, QLabel] = {}
        for row, fact in enumerate(_FACTS):
            self._names[fact], self.values[fact] = QLabel(), QLabel()
            self._names[fact].setProperty("look", "hint")
            self.values[fact].setProperty("look", "hint")
            self.values[fact].setObjectName(f"fact_{fact}")
            self.values[fact].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(self._names[fact], row, 0)
            grid.addWidget(self.values[fact], row, 1)
        self._retranslate()

    def show_article(self, article: Article, zone: ZoneInfo) -> None:
        """Show what is known of an article."""
        self._article, self._zone = article, zone
        known = (article.created_at, article.updated_at, article.version, article.views, zone)
        if known == self._shown:  # told of every edit, of which none changes these
            return
        self._shown = known
        shown = {
            "created": moment_text(article.created_at, zone),
            "changed": moment_text(article.updated_at, zone),
            "version": number_text(article.version),
            "views": number_text(article.views),
        }
        for fact, words in shown.items():
            self.values[fact].setText(words)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        names = {
            "created": self.tr("Created"),
            "changed": self.tr("Changed"),
            "version": self.tr("Version"),
            "views": self.tr("Views"),
        }
        for fact, words in names.items():
            self._names[fact].setText(words)
            self.values[fact].setAccessibleName(words)
        self._shown = ()
        if self._article is not None:
            self.show_article(self._article, self._zone)
