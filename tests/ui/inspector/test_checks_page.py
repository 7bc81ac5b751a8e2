# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks of the open article."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsdesk.document.from_markdown import from_markdown
from newsdesk.domain.article import Article
from newsdesk.domain.preflight import Finding
from newsdesk.ui.inspector.checks_page import ChecksPage
from newsdesk.ui.inspector.panel import InspectorPanel
from newsdesk.ui.open_article import OpenArticle
from tests.ui.keyboard import press

Open = Callable[[int], OpenArticle]


@pytest.fixture
def page(inspector: InspectorPanel) -> ChecksPage:
    """The page of the findings, in front."""
    inspector.show_tab("checks")
    found = inspector.findChild(ChecksPage)
    assert found is not None
    return found


def write(article: OpenArticle, markdown: str) -> None:
    article.replace_blocks(0, article.manuscript.block_count, from_markdown(markdown).blocks)


def test_an_article_without_findings_is_said_to_be_good(
    page: ChecksPage, open_article: Open, published: Article, qtbot: QtBot
) -> None:
    article = open_article(published.id)
    write(article, "Мост открыли.")
    qtbot.waitUntil(lambda: page.states.state == "empty")
    assert page.states.empty.accessibleName() == "Замечаний нет"


def test_findings_follow_the_text_blocking_ones_first(
    page: ChecksPage, inspector: InspectorPanel, open_article: Open, published: Article, qtbot: QtBot
) -> None:
    article = open_article(published.id)
    with qtbot.waitSignal(inspector.findings_changed) as told:
        write(article, "Мост А-WEB открыли, [пишут](article:987654).\n\n![](photo:987654)\n")
        article.set_field("headline", "")
    assert told.args is not None
    codes = [finding.code for finding in told.args[0]]
    assert set(codes[:2]) == {"no headline", "photo unknown"}
    assert set(codes[2:]) == {"unknown article", "mixed scripts"}
    rows = page.view.rows.rows
    assert rows[0].heading
    assert rows[0].title == "Не дают статье выйти на сайт"
    assert rows[1].colour == "bad"
    assert rows[-1].colour == "warning"
    assert "4" in inspector.tabs.tabText(inspector.tabs.index_of("checks"))


def test_f8_walks_the_findings_and_enter_jumps(
    page: ChecksPage, inspector: InspectorPanel, open_article: Open, published: Article, qtbot: QtBot
) -> None:
    article = open_article(published.id)
    with qtbot.waitSignal(inspector.findings_changed):
        write(article, "Мост А-WEB открыли.\n\n#### Прыжок\n")
    seen: list[Finding] = []
    inspector.place_chosen.connect(seen.append)
    for step in (1, 1, 1, -1):
        inspector.step_finding(step)
    first, second = inspector.findings
    assert seen == [first, second, first, second]
    press(page.view, Qt.Key.Key_Return)
    assert seen[-1] == second


def test_a_click_jumps(
    page: ChecksPage, inspector: InspectorPanel, open_article: Open, draft: Article, qtbot: QtBot
) -> None:
    article = open_article(draft.id)
    with qtbot.waitSignal(inspector.findings_changed):
        article.set_field("headline", "")
    rect = page.view.visualRect(page.view.rows.index(1))
    with qtbot.waitSignal(inspector.place_chosen) as told:
        QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert told.args is not None
    assert told.args[0].code == "no headline"
