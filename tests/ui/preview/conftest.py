# SPDX-License-Identifier: GPL-3.0-or-later
"""A preview on an open article of the demo library, with the real engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from newsdesk.document.tree import BlockNode
from newsdesk.domain.article import Article, Status
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.query import ArticleQuery
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.preview.box import Box
from newsdesk.ui.preview.panel import PreviewPanel
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from tests.patience import PATIENCE_MS

PATIENCE = PATIENCE_MS
quiet_engine = pytest.mark.qt_log_ignore(
    "QRhiGles2",
    "Failed to create RHI",
    "PlatformVulkanInstance",
    "QVulkanInstance",
    "GBM is not supported",
    extend=True,
)
"""What the engine says of a machine without a screen and a graphics card."""


class Preview:
    """A preview panel in a window, and what tests ask of it."""

    def __init__(self, panel: PreviewPanel, window: QMainWindow, newsroom: Newsroom, qtbot: QtBot) -> None:
        self.panel = panel
        self.window = window
        self.newsroom = newsroom
        self._qtbot = qtbot

    @property
    def box(self) -> Box:
        """The box with the page."""
        assert self.panel._frame.box is not None
        return self.panel._frame.box

    def open(self, article: Article) -> OpenArticle:
        """Show an article and wait until its page stands."""
        opened = OpenArticle(self.panel._session, Manuscript(article))
        self.panel.show_article(opened)
        self.settle()
        return opened

    def settle(self) -> None:
        """Wait until the page shows all there is."""
        self._qtbot.waitUntil(lambda: bool(self.panel._follower.idle and self.panel._follower.path), timeout=PATIENCE)

    def ask(self, script: str) -> Any:
        """What the page answers."""
        answers: list[Any] = []
        self.box.ask(script, answers.append)
        self._qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
        return answers[0]

    def html(self) -> str:
        """The document as it stands."""
        return str(self.ask("document.documentElement.outerHTML"))

    def fresh_html(self, article: OpenArticle) -> str:
        """The document as a fresh load of the page would make it."""
        proof = self.newsroom.proofs.page(article.article, article.document)
        with self._qtbot.waitSignal(self.box.loaded, timeout=PATIENCE):
            self.box.load(proof.path, proof.content)
        return self.html()

    def published(self, fits: Callable[[Article], bool] = lambda _: True) -> Article:
        """The newest published article that fits."""
        found = self.newsroom.find(ArticleQuery(status=Status.PUBLISHED, limit=1000)).articles
        articles = (self.newsroom.article(each.id) for each in found if each.embargo_until is None)
        return next(each for each in articles if fits(each))


def place_of(article: OpenArticle, kind: type[BlockNode], *, after: int = 0) -> int:
    """Where the first block of a kind stands."""
    blocks = article.document.blocks
    return next(place for place, block in enumerate(blocks) if place >= after and isinstance(block, kind))


@pytest.fixture
def preview(opened: Session, newsroom: Newsroom, appearance: Appearance, qtbot: QtBot) -> Iterator[Preview]:
    """A preview in a window of its own, without an article yet."""
    window = QMainWindow()
    qtbot.addWidget(window)
    panel = PreviewPanel(opened, appearance)
    window.setCentralWidget(panel)
    window.resize(700, 700)
    window.show()
    yield Preview(panel, window, newsroom, qtbot)
    panel.close_page()
