# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of articles before there is anything else: an editor may look for a story while the window fills."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from newsdesk.store.first_look import FirstLook, first_look
from newsdesk.ui.article_list.model import PAGE
from newsdesk.ui.article_list.panel import ArticleListPanel
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.memory import Memory, library_key
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance

_PATIENCE_MS = 500
"""A window that nobody sees is never painted."""


def tell_upgrade(articles: ArticleListPanel) -> None:
    """Say in a list without rows that its library is brought up to date before it has some."""
    if not articles.rows.known:
        articles.states.show_empty(
            QCoreApplication.translate("EarlyList", "The library is being brought up to date"),
            QCoreApplication.translate(
                "EarlyList",
                "An earlier version of the program wrote it. A copy is kept first; then the articles appear here.",
            ),
        )


def retell_upgrade(articles: ArticleListPanel) -> None:
    """Say it in another language, where it is said."""
    if articles.session.opening is not None and articles.states.state == "empty":
        tell_upgrade(articles)


class EarlyList(QObject):
    """Shows the first rows of a library that is not open yet; the panel goes into the desk when that stands."""

    settled = Signal()
    """The rows were painted, or cannot be had so early."""

    def __init__(
        self, window: MainWindow, session: Session, appearance: Appearance, memory: Memory, folder: Path
    ) -> None:
        super().__init__(window)
        self.pictures = Pictures(session)
        self.articles = articles = ArticleListPanel(session, appearance, self.pictures)
        self.chosen: int | None = None
        """The article that was chosen meanwhile."""
        articles.table.restore(memory.table("list_look"))
        listed = memory.table(library_key(folder)).get("list")
        if isinstance(listed, dict):
            articles.restore(listed)
        articles.article_chosen.connect(self._choose)
        articles.states.show_loading()
        session.upgrading.connect(lambda: tell_upgrade(articles))
        window.show_early(articles, memory.place("list_place"))
        shown, sort = articles.filter, articles.sort
        session.background.read(lambda: first_look(folder, shown, sort, PAGE), self._take, lambda _: self._settle())

    def _choose(self, article: int) -> None:
        self.chosen = article

    def _take(self, look: FirstLook | None) -> None:
        if look is None:
            self._settle()
            return
        self.articles.view.viewport().installEventFilter(self)
        self.articles.show_first(look)
        QTimer.singleShot(_PATIENCE_MS, self, self._settle)

    def _settle(self) -> None:
        self.articles.view.viewport().removeEventFilter(self)
        self.settled.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._settle)  # the painting itself comes after this
        return False
