# SPDX-License-Identifier: GPL-3.0-or-later
"""A photo editor gets twenty photos without a word about them, and gives each its credit by the keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget

from newsdesk.document.walk import figures
from newsdesk.ui.desk import Desk
from newsdesk.ui.open_article import OpenArticle, SaveState
from newsdesk.ui.photos.card import PhotoCard
from newsdesk.ui.widgets.completion import CompletionLineEdit
from tests.journeys.hands import Hands
from tests.journeys.pictures import a_photo
from tests.journeys.small_paper import demo

__all__ = ["demo"]

TWENTY = 20
MINE = "фото Айгуль Оспановой"


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Twenty photos that say nothing of themselves."""
    return [a_photo(tmp_path / "card" / f"{number:02}.jpg", number=number, size=(360, 240)) for number in range(TWENTY)]


@pytest.fixture
def article(desk: Desk, hands: Hands, files: list[Path]) -> OpenArticle:
    """A draft with the twenty photos in it, the keyboard in the first credit."""
    hands.press("Ctrl+N")
    hands.wait(lambda: desk.article is not None, "a draft")
    made = desk.article
    assert made is not None
    hands.write("Двадцать кадров\nВыставка открылась.\nПервый зал.")
    hands.press("Alt+2")
    hands.drop(files, hands.see("photos"))
    hands.wait(lambda: len(list(figures(made.document))) == TWENTY, "the photos in the text")
    hands.wait(lambda: at(hands, "photo_credit"), "the keyboard in a credit")
    return made


def at(hands: Hands, name: str) -> bool:
    """Whether the keyboard is in a field of that name."""
    focused = hands.window.focusWidget()
    return focused is not None and focused.objectName() == name


def card(hands: Hands) -> PhotoCard:
    """The card in which the keyboard is."""
    widget: QWidget | None = hands.window.focusWidget()
    while widget is not None and not isinstance(widget, PhotoCard):
        widget = widget.parentWidget()
    assert isinstance(widget, PhotoCard)
    return widget


def number(hands: Hands) -> int:
    """The number of the card in which the keyboard is."""
    content = card(hands).content
    assert content is not None
    return content.number


def counts(hands: Hands) -> str:
    """What the head of the panel says is missing."""
    return hands.see("photos_counts", QLabel).text()


def order(article: OpenArticle) -> list[int]:
    """The photos as they stand in the text."""
    return [int(figure.photo) for figure in figures(article.document)]


def in_library(desk: Desk, article: OpenArticle) -> dict[int, str]:
    """The credits of the article's photos as the library holds them."""
    return {photo.id: photo.credit for photo in desk.session.newsroom.light_table.photos(order(article))}


def uncredited(desk: Desk, article: OpenArticle) -> set[int]:
    """The article's photos that the library names as uncredited."""
    return {photo.id for photo in desk.session.newsroom.photos(uncredited=True)} & set(order(article))


def credit(hands: Hands, text: str) -> None:
    """Type a credit and go on."""
    assert at(hands, "photo_credit")
    hands.write(text)
    hands.press("Return")


def test_twenty_credits_and_descriptions_are_typed_without_touching_the_mouse(
    desk: Desk, hands: Hands, article: OpenArticle
) -> None:
    assert counts(hands) == "20 снимков · 20 без автора · 20 без описания"
    for place in range(1, TWENTY + 1):
        assert number(hands) == place
        credit(hands, f"фото корреспондента {place}")
    hands.wait(lambda: not uncredited(desk, article), "every credit in the library")
    assert in_library(desk, article) == {
        photo: f"фото корреспондента {place}" for place, photo in enumerate(order(article), 1)
    }
    for place in range(1, TWENTY + 1):
        assert at(hands, "photo_alt"), "behind the last credit come the descriptions"
        assert number(hands) == place
        hands.write(f"Зал {place}\n")
    assert counts(hands) == "20 снимков · всё заполнено"
    assert hands.notices() == ["У всех снимков есть автор и описание"]
    hands.press("Ctrl+S")
    hands.wait(lambda: article.status.state is SaveState.SAVED, "the save")
    assert not uncredited(desk, article)


def test_earlier_credits_are_offered_one_holds_for_the_rest_and_all_of_it_can_be_taken_back(
    desk: Desk, hands: Hands, article: OpenArticle
) -> None:
    credit(hands, MINE)
    hands.wait(lambda: MINE in in_library(desk, article).values(), "the first credit in the library")
    hands.write("айг")
    line = hands.focused(CompletionLineEdit)
    hands.wait(lambda: line.popup.isVisible() and MINE in line.choices, "the earlier credit to be offered")
    for _ in range(line.choices.index(MINE) + 1):
        hands.press("Down")
    hands.press("Return")
    assert line.text() == MINE
    assert number(hands) == 2, "taking from the list is not going on yet"
    hands.press("Tab")
    assert hands.focused(QPushButton).text() == "Тот же и для остальных 18"
    hands.press("Space")
    hands.wait(lambda: not uncredited(desk, article), "every credit in the library")
    assert set(in_library(desk, article).values()) == {MINE}
    hands.wait(lambda: counts(hands) == "20 снимков · 20 без описания", "the panel to count them")
    hands.wait(lambda: "Автор указан у 18 снимков" in hands.notices(), "the word that it is done")
    hands.click("notice_action")
    hands.wait(lambda: len(uncredited(desk, article)) == 18, "the credits taken back")
    hands.wait(lambda: "18 без автора" in counts(hands), "the panel to say so")


def test_order_and_captions_change_and_nothing_is_lost_by_going_to_another_article_half_way(
    desk: Desk, hands: Hands, article: OpenArticle
) -> None:
    before = order(article)
    credit(hands, MINE)
    assert number(hands) == 2
    hands.press("Alt+Down")
    assert number(hands) == 3, "the keyboard goes with the photo"
    assert order(article) == [before[0], before[2], before[1], *before[3:]]
    hands.press("Ctrl+Z")
    assert order(article) == before
    hands.press("Ctrl+Shift+Z")
    half = card(hands)
    assert half.content is not None
    photo = int(half.content.figure.photo)
    hands.click(half.caption)
    hands.write("Открытие выставки")
    hands.click(half.credit)
    hands.write("фото наполовину")

    hands.click_row("article_rows", 2)
    hands.wait(lambda: desk.article is not None and desk.article is not article, "another article")
    hands.click_row("article_rows", 0)
    hands.wait(lambda: desk.article is not None and desk.article.id == article.id, "the first one again")
    credits = in_library(desk, article)
    assert (credits[before[0]], credits[photo]) == (MINE, "фото наполовину")
    assert order(article) == [before[0], before[2], before[1], *before[3:]]
    shown = [each.toPlainText() for each in hands.window.findChildren(QPlainTextEdit, "photo_caption")]
    assert "Открытие выставки" in shown
