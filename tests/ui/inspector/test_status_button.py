# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk status of the open article."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from newsdesk.domain.article import Article, Status
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.inspector.status_button import StatusButton
from newsdesk.ui.open_article import OpenArticle, SaveState
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance

Open = Callable[[int], OpenArticle]


@pytest.fixture
def button(opened: Session, appearance: Appearance, qtbot: QtBot) -> StatusButton:
    """The button of the toolbar."""
    made = StatusButton(opened, appearance)
    qtbot.addWidget(made)
    made.show()
    return made


def ways(button: StatusButton) -> list[str]:
    button.menu().aboutToShow.emit()
    return [action.text() for action in button.menu().actions()]


def choose(button: StatusButton, status: Status) -> None:
    button.menu().aboutToShow.emit()
    next(action for action in button.menu().actions() if action.data() == status).trigger()


def test_without_an_article_nothing_can_be_done(button: StatusButton) -> None:
    assert not button.isEnabled()


def test_only_the_ways_allowed_are_offered_in_plain_verbs(
    button: StatusButton, open_article: Open, draft: Article
) -> None:
    button.show_article(open_article(draft.id))
    assert button.text().startswith("Черновик")
    assert ways(button) == ["Сдать на проверку", "Готово"]


def test_a_status_is_set_and_saved_at_once(
    button: StatusButton, open_article: Open, newsroom: Newsroom, draft: Article, qtbot: QtBot
) -> None:
    article = open_article(draft.id)
    button.show_article(article)
    choose(button, Status.READY)
    qtbot.waitUntil(lambda: newsroom.article(draft.id).status is Status.READY)
    qtbot.waitUntil(lambda: article.status.state is SaveState.SAVED)
    assert newsroom.history(draft.id)[-1].why == "status"
    assert button.text().startswith("Готово")


def test_publishing_warns_of_what_will_hold_the_article_back(
    button: StatusButton, open_article: Open, newsroom: Newsroom, draft: Article, qtbot: QtBot
) -> None:
    article = open_article(draft.id)
    button.show_article(article)
    article.set_field("status", Status.READY)
    article.replace_blocks(0, 0, ())
    article.set_field("headline", " ")
    choose(button, Status.PUBLISHED)
    qtbot.waitUntil(lambda: button.passing.question is not None)
    box = button.passing.question
    assert box is not None
    assert "заголовк" in box.informativeText().casefold()
    show = box.findChild(QPushButton, "publish_show_place")
    assert isinstance(show, QPushButton)
    assert box.defaultButton() is show
    with qtbot.waitSignal(button.place_chosen) as told:
        show.click()
    assert told.args is not None
    assert told.args[0].code == "no headline"
    assert article.article.status is Status.READY


def test_publishing_gives_the_article_its_date(
    button: StatusButton, open_article: Open, newsroom: Newsroom, draft: Article, qtbot: QtBot
) -> None:
    article = open_article(draft.id)
    button.show_article(article)
    choose(button, Status.READY)
    qtbot.waitUntil(lambda: article.status.state is SaveState.SAVED)
    article.set_field("published_at", None)
    article.replace_blocks(0, article.manuscript.block_count, ())
    choose(button, Status.PUBLISHED)
    qtbot.waitUntil(lambda: newsroom.article(draft.id).status is Status.PUBLISHED)
    qtbot.waitUntil(lambda: article.article.published_at is not None)
    assert ways(button) == ["Снять с публикации"]


def test_undo_of_a_status_is_seen_on_the_button(button: StatusButton, open_article: Open, draft: Article) -> None:
    article = open_article(draft.id)
    button.show_article(article)
    article.set_field("status", Status.IN_REVIEW)
    assert button.text().startswith("На проверке")
    article.undo()
    assert button.text().startswith("Черновик")
