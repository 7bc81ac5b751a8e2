# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of articles on a demo library."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.ui.article_list.panel import ArticleListPanel
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance


@pytest.fixture
def empty_list(session: Session, appearance: Appearance, pictures: Pictures, qtbot: QtBot) -> ArticleListPanel:
    """The list before any library is open."""
    panel = ArticleListPanel(session, appearance, pictures)
    qtbot.addWidget(panel)
    qtbot.addWidget(panel.search_field)
    panel.resize(360, 600)
    panel.show()
    return panel


@pytest.fixture
def articles(opened: Session, appearance: Appearance, pictures: Pictures, qtbot: QtBot) -> ArticleListPanel:
    """The list with its first rows."""
    panel = ArticleListPanel(opened, appearance, pictures)
    qtbot.addWidget(panel)
    qtbot.addWidget(panel.search_field)
    panel.resize(360, 600)
    panel.show()
    qtbot.waitUntil(lambda: panel.rows.known and panel.rows.row(0) is not None and bool(panel.rows.words.sections))
    return panel
