# SPDX-License-Identifier: GPL-3.0-or-later
"""A table by the keyboard alone, a credit mended under the picture, a link to another article chosen by its words."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QListWidget

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.tree import Figure, Link, Paragraph, Table
from newsdesk.domain.article import Article
from newsdesk.domain.query import ArticleQuery
from newsdesk.ui.desk import Desk
from newsdesk.ui.editor.figures.places import credit_rect
from tests.journeys.hands import Hands
from tests.journeys.page import Page

TRAIN = "Ночной поезд до Алматы станет ежедневным"


def open_article(desk: Desk, hands: Hands, article: Article) -> None:
    desk.open_article(article.id)
    hands.wait(lambda: desk.article is not None and desk.article.id == article.id, "the article to open")
    desk.editor.focus_text()
    hands.let_settle()


def with_figure(desk: Desk) -> tuple[Article, int]:
    """An article whose text has a photo of the library, and the block that it is."""
    newsroom = desk.session.newsroom
    for found in newsroom.find(ArticleQuery()).articles:
        article = newsroom.article(found.id)
        for number, block in enumerate(from_markdown(article.body).blocks):
            if isinstance(block, Figure) and newsroom.light_table.photos([int(block.photo)])[0].credit:
                return article, number
    raise AssertionError("no article of the demo has a credited photo")


def body(desk: Desk) -> str:
    assert desk.article is not None
    return to_markdown(desk.article.document)


def test_a_table_is_made_filled_and_changed_by_the_keyboard_only(desk: Desk, hands: Hands) -> None:
    desk.new_article()
    hands.wait(lambda: desk.article is not None, "the draft")
    desk.editor.reveal_field("body")
    hands.press("Ctrl+Alt+T")
    hands.see("table_popover")
    hands.press("Left")
    hands.press("Up")
    hands.press("Up")
    hands.press("Return")
    for text in ("Округ", "Явка", "Алматы", "54 %"):
        hands.write(text)
        hands.press("Tab")
    hands.write("Астана")
    hands.press("Tab")
    hands.write("61 %")
    assert body(desk) == "| Округ | Явка |\n| --- | --- |\n| Алматы | 54 % |\n| Астана | 61 % |\n"
    hands.press("Alt+Shift+Up")
    hands.press("Alt+Shift+Left")
    assert body(desk) == "| Явка | Округ |\n| --- | --- |\n| 61 % | Астана |\n| 54 % | Алматы |\n"
    hands.press("Ctrl+Z")
    hands.press("Ctrl+Z")
    assert "| Алматы | 54 % |\n| Астана | 61 % |" in body(desk)
    hands.press("Down")
    hands.press("Return")
    hands.write("После таблицы.")
    assert body(desk).endswith("| Астана | 61 % |\n\nПосле таблицы.\n")
    assert Page(desk, hands).text.count("Астана") == 1


def test_a_credit_is_mended_under_the_picture_and_seen_on_the_page(desk: Desk, hands: Hands) -> None:
    article, number = with_figure(desk)
    open_article(desk, hands, article)
    desk.editor.reveal_block(number)
    hands.let_settle()
    view = desk.editor.view
    assert view.sheet is not None
    place = credit_rect(view, view.sheet.first_block(number)).center().toPoint()
    bar = view.verticalScrollBar()
    if place.y() > view.viewport().height() - 40:
        bar.setValue(bar.value() + place.y() - view.viewport().height() + 80)
        hands.let_settle()
        place = credit_rect(view, view.sheet.first_block(number)).center().toPoint()
    hands.click(view.viewport(), QPoint(60, place.y()))
    field = hands.see("figure_credit", QLineEdit)
    assert field.hasFocus()
    hands.press("Ctrl+A")
    hands.write("Марата Сапарова")
    field.close_list()  # type: ignore[attr-defined]  # what is offered is not wanted
    hands.press("Return")
    assert desk.window.focusWidget() is view
    page = Page(desk, hands)
    hands.wait(lambda: "Марата Сапарова" in page.text, "the credit on the page")
    figure = from_markdown(article.body).blocks[number]
    assert isinstance(figure, Figure)
    assert desk.session.newsroom.light_table.photos([int(figure.photo)])[0].credit == "Марата Сапарова"
    assert body(desk) == article.body


def test_a_link_to_another_article_is_chosen_by_its_words_and_followed(desk: Desk, hands: Hands) -> None:
    desk.new_article()
    hands.wait(lambda: desk.article is not None, "the draft")
    draft = desk.article
    assert draft is not None
    desk.editor.reveal_field("body")
    hands.write("Об этом писали раньше")
    hands.press("Ctrl+Shift+Left")
    hands.press("Ctrl+K")
    hands.write("поезд ежедневным")
    found = hands.see("link_articles", QListWidget)
    hands.wait(lambda: found.count() and found.item(0).text().startswith(TRAIN), "the article among those found")
    assert "Опубликовано" in found.item(0).text()
    hands.press("Return")
    block = draft.document.blocks[0]
    assert isinstance(block, Paragraph)
    link = block.children[-1]
    assert isinstance(link, Link)
    assert link.href.startswith("article:")
    chip = desk.editor.beside.links.chip
    hands.wait(lambda: chip.words.startswith(TRAIN), "where the link leads")
    hands.press("Ctrl+Alt+O")
    hands.wait(lambda: desk.article is not None and desk.article.article.headline == TRAIN, "the other article")


def test_a_table_holds_what_a_spreadsheet_gives(desk: Desk, hands: Hands) -> None:
    from PySide6.QtGui import QGuiApplication

    desk.new_article()
    hands.wait(lambda: desk.article is not None, "the draft")
    desk.editor.reveal_field("body")
    desk.editor.formatting.insert_table(1, 2)
    hands.let_settle()
    QGuiApplication.clipboard().setText("а\tб\tв\r\nг\tд\tе\r\nж\tз\tи\r\n")
    hands.press("Ctrl+V")
    assert desk.article is not None
    (table,) = desk.article.document.blocks
    assert isinstance(table, Table)
    assert body(desk) == "| а | б | в |\n| --- | --- | --- |\n| г | д | е |\n| ж | з | и |\n"
    hands.press("Ctrl+Z")
    assert "а" not in body(desk)
