# SPDX-License-Identifier: GPL-3.0-or-later
"""A photo for the text is found by its words, in the library or in the article, and comes where it was asked for."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from newsdesk.domain.photo import Photo
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.photos.chooser import PhotoChooser
from newsdesk.ui.photos.panel import PhotosPanel
from tests.ui.keyboard import press, type_text
from tests.ui.photos.conftest import Open

ANCHOR = QRect(40, 40, 10, 20)


@pytest.fixture
def chooser(
    panel: PhotosPanel, newsroom: Newsroom, open_text: Open, photo_ids: list[int], qtbot: QtBot
) -> PhotoChooser:
    """The card, asked for beside a text with one photo; two photos of the library have words of their own."""
    with newsroom._database.begin() as work:
        work.photos.add(Photo(credit="Ербол Ёлкин", caption="Мост через Ишим"))
        work.photos.add(Photo(credit="Ербол Ёлкин", caption="Паводок"))
    open_text(f"Раз\n\n![Мост](photo:{photo_ids[0]})\n")
    panel.offer(ANCHOR)
    qtbot.waitUntil(lambda: bool(panel.chooser.photos_chosen()))
    return panel.chooser


def test_words_find_it_and_enter_takes_it_even_before_the_library_answers(
    panel: PhotosPanel, chooser: PhotoChooser, qtbot: QtBot
) -> None:
    type_text(chooser.search, "елкин мост")
    with qtbot.waitSignal(panel.figure_wanted) as told:
        press(chooser.search, Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0].caption == "Мост через Ишим"
    assert chooser.isHidden()


def test_the_field_walks_the_list(panel: PhotosPanel, chooser: PhotoChooser, qtbot: QtBot) -> None:
    type_text(chooser.search, "Елкин")
    qtbot.waitUntil(lambda: chooser.list.model().rowCount() == 2)
    press(chooser.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.figure_wanted) as told:
        press(chooser.search, Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0].caption == "Мост через Ишим"


def test_the_photos_of_the_article_are_there_too(chooser: PhotoChooser, photo_ids: list[int]) -> None:
    chooser.of_article.click()
    assert [photo.id for photo in chooser.photos_chosen()] == [photo_ids[0]]
    type_text(chooser.search, "такого слова нет")
    chooser._ask()
    assert not chooser.photos_chosen()
    assert chooser.nothing.isVisible()


def test_what_asked_for_photos_gets_them_and_else_the_text(
    panel: PhotosPanel, chooser: PhotoChooser, qtbot: QtBot
) -> None:
    came: list[Sequence[Photo]] = []

    def take(photos: Sequence[Photo]) -> bool:
        came.append(photos)
        return True

    panel.offer(ANCHOR, take)
    qtbot.waitUntil(lambda: bool(chooser.photos_chosen()))
    with qtbot.assertNotEmitted(panel.figure_wanted):
        press(chooser.search, Qt.Key.Key_Return)
    assert len(came) == 1
    panel.offer(ANCHOR, lambda _: False)
    qtbot.waitUntil(lambda: bool(chooser.photos_chosen()))
    with qtbot.waitSignal(panel.figure_wanted):
        press(chooser.search, Qt.Key.Key_Return)


def test_files_are_asked_for_from_there(chooser: PhotoChooser, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def names(*args: object) -> tuple[list[str], str]:
        asked.append(args)
        return [], ""

    monkeypatch.setattr("newsdesk.ui.photos.panel.QFileDialog.getOpenFileNames", names)
    chooser.files.click()
    assert chooser.isHidden()
    assert len(asked) == 1
