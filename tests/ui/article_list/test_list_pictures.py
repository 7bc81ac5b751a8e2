# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of a list that is scrolled fast: those in sight first, those that went by not at all."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.domain.photo import Photo
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.article_list.panel import ArticleListPanel
from newsdesk.ui.pictures import MOST_FLEETING, Pictures
from newsdesk.ui.session import Session


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> tuple[list[str], threading.Event]:
    """What is loaded, in its order; nothing is until the event is set."""
    asked: list[str] = []
    free = threading.Event()

    def file(_newsroom: Newsroom, photo: Photo, _width: int) -> Path | None:
        free.wait(60)
        asked.append(photo.sha256)
        return None

    monkeypatch.setattr(Newsroom, "picture_file", file)
    return asked, free


def test_what_was_asked_for_last_comes_first_and_what_went_by_is_given_up(
    opened: Session, qtbot: QtBot, loaded: tuple[list[str], threading.Event]
) -> None:
    (asked, free), pictures = loaded, Pictures(opened)
    names = [f"{number:064}" for number in range(300)]
    pictures.get(Photo(sha256="steady"))
    pictures.get(Photo(sha256="waiting"))
    for name in names:
        pictures.thumbnail(name, fleeting=True)
    pictures.thumbnail(names[-10], fleeting=True)
    free.set()
    qtbot.waitUntil(lambda: not opened.background.busy)
    kept = names[-MOST_FLEETING:]
    kept.remove(names[-10])
    assert asked == ["steady", names[-10], *reversed(kept), "waiting"]


def test_a_question_of_the_list_waits_for_no_picture(
    opened: Session, qtbot: QtBot, loaded: tuple[list[str], threading.Event]
) -> None:
    (asked, free), pictures = loaded, Pictures(opened)
    for number in range(20):
        pictures.thumbnail(f"{number:064}", fleeting=True)
    told: list[int] = []
    opened.read(pictures, lambda _: 1, told.append)
    qtbot.waitUntil(lambda: told == [1])
    assert asked == []
    free.set()
    qtbot.waitUntil(lambda: not opened.background.busy)


def test_what_scrolls_back_into_sight_is_asked_for_again(articles: ArticleListPanel, qtbot: QtBot) -> None:
    pictures, view = articles._pictures, articles.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: all(
        row is None or not row.thumbnail or (row.thumbnail in {key[0] for key in pictures._kept})
        for row in (articles.rows.row(number) for number in range(view.rowAt(view.viewport().height() - 1)))
    ))  # fmt: skip
