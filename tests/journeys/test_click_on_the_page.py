# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody reads the page, clicks where it is wrong and types; the page shows where the caret is."""

from __future__ import annotations

from newsdesk.document.plain_text import plain_text
from newsdesk.document.tree import Document, Paragraph
from newsdesk.domain.article import Status
from newsdesk.domain.query import ArticleQuery
from newsdesk.ui.desk import Desk
from tests.journeys.hands import Hands
from tests.journeys.page import Page
from tests.ui.preview.conftest import quiet_engine

pytestmark = quiet_engine
_MARKED = """[...document.querySelectorAll('article .body > *, h1')]
    .filter((each) => getComputedStyle(each).boxShadow !== 'none').map((each) => each.nodeName)"""


def test_a_click_on_the_page_leads_into_the_text_and_the_caret_is_marked_on_the_page(desk: Desk, hands: Hands) -> None:
    page = Page(desk, hands)
    found = desk.session.newsroom.find(ArticleQuery(status=Status.PUBLISHED, limit=50)).articles
    articles = (desk.session.newsroom.article(each.id) for each in found)
    wanted = next(each for each in articles if len(each.body) > 2500 and each.figures)
    desk.open_article(wanted.id)
    hands.wait(lambda: desk.article is not None and desk.article.id == wanted.id, "the article")
    hands.wait(lambda: desk.preview._article is desk.article, "the preview to follow")
    page.settle()
    article = desk.article
    assert article is not None
    blocks = article.document.blocks
    place = next(number for number, one in enumerate(blocks) if number > 3 and isinstance(one, Paragraph))
    text = plain_text(Document((blocks[place],)))
    page.ask(f"[...document.querySelectorAll('.body > p')].find((p) => p.textContent === {text!r}).click() || true")
    hands.wait(lambda: desk.editor.view.index == place, "the caret in the block that was clicked")
    assert desk.editor.view.textCursor().block().text() == text
    page.settle()
    assert page.ask(_MARKED) == ["P"]
    page.ask("document.querySelector('h1').click() || true")
    hands.wait(lambda: desk.editor.view.index == -1, "the caret in the headline")
    hands.wait(lambda: page.ask(_MARKED) == ["H1"], "the headline to be marked")
    assert desk.editor.view.textCursor().block().text() == article.article.headline
