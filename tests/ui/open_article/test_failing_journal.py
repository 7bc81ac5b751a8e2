# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that fails while somebody types: the text stays, the window says so, and nothing is lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.domain.manuscript.records import unpack_record
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet
from newsdesk.domain.query import ArticleQuery
from newsdesk.errors import DiskFull
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.store.journal import Journal
from newsdesk.ui.open_article import OpenArticle, SaveState
from newsdesk.ui.open_articles import OpenArticles
from newsdesk.ui.recovery.strip import Matter, RecoveryStrip
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from tests.work_done import calls_of


@pytest.fixture
def article(session: Session, opened: Session, newsroom: Newsroom, qtbot: QtBot) -> OpenArticle:
    """An open article."""
    open_articles = OpenArticles(session)
    open_articles.setObjectName("open_articles")
    got: list[OpenArticle] = []
    open_articles.open(newsroom.find(ArticleQuery()).articles[0].id, got.append)
    qtbot.waitUntil(lambda: bool(got))
    newsroom.manuscripts.journal._retry = 0.05
    return got[0]


def state(article: OpenArticle) -> SaveState:
    """How safe the text is."""
    return article.status.state


def matter(strip: RecoveryStrip) -> Matter | None:
    """What the strip speaks of."""
    return strip.matter


def test_a_full_disk_is_said_and_the_text_is_written_when_there_is_room(
    article: OpenArticle,
    session: Session,
    newsroom: Newsroom,
    appearance: Appearance,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    strip = RecoveryStrip(session, appearance)
    qtbot.addWidget(strip)
    strip.show_article(article)

    def full(*_: object, **__: object) -> int:
        raise DiskFull(newsroom.folder)

    with monkeypatch.context() as broken:
        for writing in ("append", "append_all"):  # a key that comes with other work is written by the former
            broken.setattr(Journal, writing, full)
        article.set_field("kicker", "Печатаю на полном диске")
        qtbot.waitUntil(lambda: state(article) is SaveState.FAILED)
        assert matter(strip) is Matter.FAILED
        article.set_field("kicker", "Печатаю дальше")
        assert state(article) is SaveState.FAILED
    qtbot.waitUntil(lambda: state(article) is SaveState.UNSAVED)
    assert matter(strip) is None
    assert article.article.kicker == "Печатаю дальше"
    assert newsroom.manuscripts.journal.wait(5)
    assert len(newsroom.manuscripts._journal().replay(article.id)) == 2


def test_a_journal_that_vanished_is_written_anew(
    article: OpenArticle, newsroom: Newsroom, qtbot: QtBot, tmp_path: Path
) -> None:
    article.set_field("kicker", "До")
    assert newsroom.manuscripts.journal.wait(5)
    for each in newsroom.folder.glob("journal.db*"):
        shutil.move(each, tmp_path / each.name)
    article.set_field("kicker", "После")
    article.flush()

    def noted() -> list[Edit]:
        steps = newsroom.manuscripts._journal().replay(article.id)
        return [unpack_record(step.step).edit for step in steps]

    whole = Edit((FieldSet("kicker", article.manuscript.saved.kicker, "После"),))
    qtbot.waitUntil(lambda: noted() == [whole])


def test_a_key_costs_the_same_in_a_long_article(article: OpenArticle, newsroom: Newsroom) -> None:
    """Nothing on the way of a key is proportional to the length of the article."""
    block = article.manuscript.block(0)
    article.do(Edit((BlocksReplaced(0, (), (block,) * 10),)))

    def a_few_keys() -> None:
        for _ in range(20):
            article.replace_blocks(5, 1, (block,), typing=True)

    for _ in range(6):  # so many that the old ones are packed
        a_few_keys()
    short = calls_of(a_few_keys)
    article.do(Edit((BlocksReplaced(0, (), (block,) * 20_000),)))
    assert newsroom.manuscripts.journal.wait(20)
    a_few_keys()
    assert calls_of(a_few_keys) <= short * 1.2


def test_leaving_an_article_puts_what_was_typed_on_disk_without_waiting(
    article: OpenArticle, newsroom: Newsroom
) -> None:
    newsroom.manuscripts.journal._batch = 600.0
    article.set_field("kicker", "Сразу")
    assert not newsroom.manuscripts.journal.empty
    article.flush()
    assert newsroom.manuscripts.journal.wait(5)
    assert len(newsroom.manuscripts._journal().replay(article.id)) == 1
