# SPDX-License-Identifier: GPL-3.0-or-later
"""An open article that was put into the bin says so over the editor, and comes out from there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.app import open_newsroom
from newsdesk.domain.query import ArticleQuery
from newsdesk.domain.shelf import BulkChange
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.open_article import OpenArticle, SaveState
from newsdesk.ui.open_articles import OpenArticles
from newsdesk.ui.outside_changes import OutsideChanges
from newsdesk.ui.recovery.strip import Matter, RecoveryStrip
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance

Open = Callable[[int], OpenArticle]


@pytest.fixture
def opening(session: Session, opened: Session, qtbot: QtBot) -> Open:
    """Opens an article as the window does, which hears of others' writes."""
    open_articles = OpenArticles(session)
    outside = OutsideChanges(session)

    def wait(article: int) -> OpenArticle:
        got: list[OpenArticle] = []
        outside._begin()
        open_articles.open(article, got.append)
        qtbot.waitUntil(lambda: bool(got))
        return got[0]

    return wait


@pytest.fixture
def key(newsroom: Newsroom) -> int:
    """An article of the demo."""
    return newsroom.find(ArticleQuery()).articles[0].id


@pytest.fixture
def strip(session: Session, appearance: Appearance, qtbot: QtBot) -> Iterator[RecoveryStrip]:
    """The strip, on the screen."""
    made = RecoveryStrip(session, appearance)
    qtbot.addWidget(made)
    made.resize(800, 60)
    yield made
    made.show_article(None)


def _put(session: Session, key: int, *, binned: bool) -> None:
    session.write(session, lambda newsroom: newsroom.shelf.change_many((key,), BulkChange(binned=binned)))


def test_an_article_binned_from_the_list_says_so_and_comes_back(
    opening: Open, opened: Session, key: int, strip: RecoveryStrip, newsroom: Newsroom, qtbot: QtBot
) -> None:
    article = opening(key)
    strip.show_article(article)
    assert strip.matter is None
    _put(opened, key, binned=True)
    qtbot.waitUntil(lambda: strip.matter is Matter.BINNED)
    assert not strip.isHidden()
    button = strip.button("recovery_undelete")
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: strip.matter is None)
    assert strip.isHidden()
    assert newsroom.article(key).binned_at is None


def test_the_sign_goes_when_the_list_takes_the_article_out(
    opening: Open, opened: Session, key: int, strip: RecoveryStrip, qtbot: QtBot
) -> None:
    strip.show_article(opening(key))
    _put(opened, key, binned=True)
    qtbot.waitUntil(lambda: strip.matter is Matter.BINNED)
    _put(opened, key, binned=False)
    qtbot.waitUntil(lambda: strip.matter is None)


def test_an_article_binned_by_another_program_says_so(
    opening: Open, opened: Session, key: int, strip: RecoveryStrip, qtbot: QtBot
) -> None:
    strip.show_article(opening(key))
    with open_newsroom(opened.folder) as other:
        other.bin([key])
        qtbot.waitUntil(lambda: strip.matter is Matter.BINNED, timeout=10_000)
        other.undelete([key])
    qtbot.waitUntil(lambda: strip.matter is None, timeout=10_000)


def test_an_article_opened_from_the_bin_says_so_and_still_takes_what_is_typed(
    opening: Open, key: int, strip: RecoveryStrip, newsroom: Newsroom, qtbot: QtBot
) -> None:
    newsroom.bin([key])
    article = opening(key)
    strip.show_article(article)
    assert strip.matter is Matter.BINNED
    article.set_field("kicker", "Из корзины")
    article.save()
    qtbot.waitUntil(lambda: article.status.state is SaveState.SAVED)
    assert newsroom.article(key).kicker == "Из корзины"
    assert strip.matter is Matter.BINNED
