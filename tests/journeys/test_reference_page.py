# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that the system was conceived from, dropped on the window as a reader saved it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget

from newsdesk.document.tree import Speech
from newsdesk.ui.desk import Desk
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.open_article import OpenArticle
from tests.journeys.hands import Hands
from tests.journeys.page import Page

HEADLINE = "Электоральные тренды рассмотрены на конференции в Индии"
CREDIT = "фото предоставлено ЦИК РК"
SPEECH = "Новым для нас направлением сотрудничества"


@pytest.fixture
def opened(desk: Desk, hands: Hands, shared: Path) -> OpenArticle:
    """The article of the page, open once its file was dropped on the window."""
    hands.drop([shared / "reference" / "article-page.txt"], hands.window)
    hands.wait(lambda: desk.article is not None and desk.article.article.headline == HEADLINE, "the article")
    assert desk.article is not None
    return desk.article


def test_the_page_opens_with_all_that_is_its_own(desk: Desk, hands: Hands, opened: OpenArticle) -> None:
    text = " ".join(hands.see("article_text", TextView).toPlainText().split())
    assert HEADLINE in text
    assert "Делегация Центральной избирательной комиссии РК" in text
    assert f"– {SPEECH}" in text
    assert any(isinstance(block, Speech) for block in opened.document.blocks)
    for stranger in ("Популярное", "Читайте также", "[[year]]"):
        assert stranger not in text
    hands.press("Alt+1")
    assert hands.see("byline_name", QLineEdit).text() == "Елена Иванова"
    assert "359" in hands.see("opening_views_line", QLineEdit).text()
    hands.press("Alt+2")
    assert hands.see("photo_credit", QLineEdit).text() == CREDIT
    assert desk.session.newsroom.article(opened.id).views == 359


def test_what_was_not_taken_is_said_and_the_preview_shows_the_story(
    desk: Desk, hands: Hands, opened: OpenArticle
) -> None:
    assert hands.see("intake_title", QLabel).text().startswith("Принята 1 статья")
    listed = hands.see("intake_list", QListWidget)
    said = [listed.item(row).text() for row in range(listed.count())]
    assert any("А-WEB" in line for line in said)
    assert len(said) >= 3
    page = Page(desk, hands)
    text = page.text
    assert HEADLINE in text
    assert SPEECH in text
    assert "Елена Иванова" in text
    assert "[[" not in text
    hands.press("Escape")
    hands.click("intake_close")
    assert not hands.sees("intake_sheet")
