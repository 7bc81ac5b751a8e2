# SPDX-License-Identifier: GPL-3.0-or-later
"""An export holds an article back for want of a credit; the reason leads to the place, and the page goes out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton, QTreeWidget, QWidget

from newsdesk.domain.article import Article
from newsdesk.ui.desk import Desk
from newsdesk.ui.exporting.panel import Stage
from newsdesk.ui.photos.card import PhotoCard
from tests.journeys.hands import Hands
from tests.journeys.small_paper import demo

__all__ = ["demo"]

CREDIT = "фото Айгуль Оспановой"


def uncredited(desk: Desk) -> tuple[Article, int]:
    """The article of the demo library that is ready but for the credit of a photo, and that photo's id."""
    newsroom = desk.session.newsroom
    (photo,) = newsroom.photos(uncredited=True)
    (use,) = newsroom.light_table.uses(photo.id)
    return newsroom.article(use.article), photo.id


def open_by_words(desk: Desk, hands: Hands, article: Article) -> None:
    """Open an article by words of its headline."""
    hands.press("Ctrl+O")
    hands.write(" ".join(article.headline.split()[:3]))
    found = hands.see("chooser_list", QListView)
    hands.wait(lambda: found.currentIndex().data() == article.headline, "the article to be found")
    hands.press("Return")
    hands.wait(lambda: desk.article is not None and desk.article.id == article.id, "the article in the editor")


def publish_all_the_same(hands: Hands) -> None:
    """Publish, told that the export will hold it back."""
    hands.choose("status_button", "Опубликовать")
    hands.see("publish_question")
    hands.click("publish_anyway")
    hands.wait(lambda: not hands.sees("publish_question"), "the question to go")


def plan(desk: Desk, hands: Hands, site: Path) -> None:
    """Open the export of the window on a folder."""
    hands.press("Ctrl+Shift+E")
    hands.wait(lambda: desk.exporting.stage is Stage.PLANNED, "the plan")
    hands.wait(lambda: isinstance(QApplication.focusWidget(), QPushButton), "the keyboard to come to the sheet")
    assert hands.focused(QPushButton).objectName() == "export_go", "Enter would export"
    if hands.see("export_folder", QLineEdit).text() != str(site):
        hands.retype(hands.see("export_folder", QLineEdit), f"{site}\n")
    hands.wait(lambda: desk.exporting.stage is Stage.PLANNED and folder(desk) == site, "the new plan")


def folder(desk: Desk) -> Path | None:
    """The folder of the plan that is shown."""
    return desk.exporting.outcome.folder if desk.exporting.outcome is not None else None


def blocked(hands: Hands) -> list[str]:
    """What the sheet says of articles that are held back: each headline, then its reasons."""
    tree = hands.see("export_blocked", QTreeWidget)
    lines = []
    for row in range(tree.topLevelItemCount()):
        article = tree.topLevelItem(row)
        assert article is not None
        reasons = [article.child(place) for place in range(article.childCount())]
        lines += [article.text(0), *(reason.text(0) for reason in reasons if reason is not None)]
    return lines


def click_reason(hands: Hands) -> None:
    """Click on the first reason."""
    tree = hands.see("export_blocked", QTreeWidget)
    article = tree.topLevelItem(0)
    reason = article.child(0) if article is not None else None
    assert reason is not None
    hands.click(tree.viewport(), tree.visualItemRect(reason).topLeft() + QPoint(30, 10))


def test_a_missing_credit_is_found_from_the_export_typed_and_exported(desk: Desk, hands: Hands, tmp_path: Path) -> None:
    article, photo = uncredited(desk)
    site = tmp_path / "site"
    open_by_words(desk, hands, article)
    publish_all_the_same(hands)
    plan(desk, hands, site)
    assert hands.see("export_blocked_head", QLabel).text().startswith("1 ")
    assert blocked(hands) == [
        article.headline,
        "У снимка нет подписи автора",
        "У снимка нет описания для незрячих (alt)",
    ]

    click_reason(hands)
    hands.wait(lambda: isinstance(hands.window.focusWidget(), QLineEdit), "the keyboard in a field")
    field = hands.window.focusWidget()
    assert isinstance(field, QWidget)
    assert field.objectName() == "photo_credit"
    card = field.parentWidget()
    assert isinstance(card, PhotoCard)
    assert card.content is not None and card.content.photo is not None and card.content.photo.id == photo
    hands.write(f"{CREDIT}\n")
    assert hands.window.focusWidget() is card.alt, "Enter goes on to what is missing next"
    assert not card.alt.visibleRegion().isEmpty(), "what has the keyboard can be seen"
    hands.write("Ряд тополей в тумане\n")
    assert hands.notices() == ["У всех снимков есть автор и описание"]
    newsroom = desk.session.newsroom
    hands.wait(lambda: not newsroom.photos(uncredited=True), "the credit in the library")

    plan(desk, hands, site)
    hands.wait(lambda: not hands.sees("export_blocked"), "nothing to be held back")
    hands.press("Return")
    hands.wait(lambda: desk.exporting.stage is Stage.DONE, "the site", seconds=60)
    pages = [page for page in site.rglob("*.html") if article.headline in page.read_text(encoding="utf-8")]
    own = [page for page in pages if f"{article.slug}" in page.name or article.slug in page.parent.name]
    assert any(CREDIT in page.read_text(encoding="utf-8") for page in own)
