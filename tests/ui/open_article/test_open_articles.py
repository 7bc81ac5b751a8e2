# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles that are open: typed into, saved, lost and recovered, met by others."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.document.tree import Paragraph, Text
from newsdesk.domain.article import Status
from newsdesk.domain.query import ArticleQuery
from newsdesk.errors import FieldInvalid, TransitionRefused
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.open_article import OpenArticle, SaveState
from newsdesk.ui.open_articles import KEPT, OpenArticles
from newsdesk.ui.session import Session

Open = Callable[[int], OpenArticle]


@pytest.fixture
def open_articles(session: Session) -> OpenArticles:
    """What is open in the window; made before a library is."""
    return OpenArticles(session)


@pytest.fixture
def ids(newsroom: Newsroom) -> list[int]:
    """Articles of the demo."""
    return [each.id for each in newsroom.find(ArticleQuery()).articles]


@pytest.fixture
def opening(open_articles: OpenArticles, opened: Session, qtbot: QtBot) -> Open:
    """Opens an article and waits for it."""

    def wait(article: int) -> OpenArticle:
        got: list[OpenArticle] = []
        open_articles.open(article, got.append)
        qtbot.waitUntil(lambda: bool(got))
        return got[0]

    return wait


def type_at_end(article: OpenArticle, text: str) -> None:
    """Type signs behind the last block."""
    for sign in text:
        last = article.manuscript.block_count - 1
        block = article.manuscript.block(last)
        inside = block.children if isinstance(block, Paragraph) else ()
        if inside and isinstance(inside[-1], Text):
            grown = Paragraph((*inside[:-1], Text(inside[-1].text + sign)))
            article.replace_blocks(last, 1, (grown,), typing=True)
        else:
            article.replace_blocks(last + 1, 0, (Paragraph((Text(sign),)),), typing=True)


def state(article: OpenArticle) -> SaveState:
    """How safe the text is."""
    return article.status.state


def save(article: OpenArticle, qtbot: QtBot) -> None:
    """Save and wait for the end of it."""
    article.save()
    qtbot.waitUntil(lambda: state(article) is not SaveState.SAVING)


def test_an_article_is_opened_with_its_photos_and_is_safe(opening: Open, ids: list[int], newsroom: Newsroom) -> None:
    illustrated = next(key for key in ids if newsroom.article(key).figures)
    article = opening(illustrated)
    assert state(article) is SaveState.SAVED
    assert {figure.photo for figure in newsroom.article(illustrated).figures} <= article.photos.keys()


def test_the_same_article_is_the_same_object(opening: Open, open_articles: OpenArticles, ids: list[int]) -> None:
    first = opening(ids[0])
    opening(ids[1])
    got: list[OpenArticle] = []
    open_articles.open(ids[0], got.append)
    assert got == [first]
    assert open_articles.current is first


def test_the_last_wish_is_the_one_that_is_shown(
    open_articles: OpenArticles, opened: Session, ids: list[int], qtbot: QtBot
) -> None:
    got: list[OpenArticle] = []
    for key in ids[:3]:
        open_articles.open(key, got.append)
    qtbot.waitUntil(lambda: bool(got) and not opened.background.busy)
    assert [each.id for each in got] == [ids[2]]


def test_only_so_many_are_kept_but_nothing_unsaved_is_let_go(
    opening: Open, open_articles: OpenArticles, newsroom: Newsroom
) -> None:
    keys = [newsroom.shelf.create_draft().value for _ in range(KEPT + 4)]
    first = opening(keys[0])
    first.set_field("headline", "Не сохранено")
    for key in keys[1:]:
        opening(key)
    assert len(open_articles.all()) == KEPT + 1 + 1
    assert open_articles.unsaved() == [first]


def test_saving_makes_a_revision_and_says_so(opening: Open, ids: list[int], newsroom: Newsroom, qtbot: QtBot) -> None:
    article = opening(ids[0])
    states: list[SaveState] = []
    article.status_changed.connect(lambda status: states.append(status.state))
    before = len(newsroom.history(ids[0]))
    type_at_end(article, " ещё")
    save(article, qtbot)
    assert states[-2:] == [SaveState.SAVING, SaveState.SAVED]
    assert article.status.saved_at == newsroom.article(ids[0]).updated_at
    assert newsroom.article(ids[0]).body.rstrip().endswith("ещё")
    assert len(newsroom.history(ids[0])) == before + 1
    article.save()
    assert states[-1] is SaveState.SAVED
    assert len(newsroom.history(ids[0])) == before + 1


def test_what_is_typed_while_saving_stays_unsaved_and_goes_with_the_next_save(
    opening: Open, ids: list[int], newsroom: Newsroom, qtbot: QtBot
) -> None:
    article = opening(ids[0])
    article.set_field("headline", "Первое")
    article.save()
    article.set_field("headline", "Второе")
    article.set_field("section", "Новый раздел")
    qtbot.waitUntil(lambda: state(article) is SaveState.UNSAVED)
    assert newsroom.article(ids[0]).headline == "Первое"
    assert (article.article.headline, article.article.section) == ("Второе", "Новый раздел")
    save(article, qtbot)
    stored = newsroom.article(ids[0])
    assert (stored.headline, stored.section) == ("Второе", "Новый раздел")


def test_saving_twice_at_once_saves_the_latest(opening: Open, ids: list[int], newsroom: Newsroom, qtbot: QtBot) -> None:
    article = opening(ids[0])
    article.set_field("headline", "Первое")
    article.save()
    article.set_field("headline", "Второе")
    article.save()
    qtbot.waitUntil(lambda: state(article) is SaveState.SAVED)
    assert newsroom.article(ids[0]).headline == "Второе"


def test_undo_after_a_save_is_unsaved_and_back_is_saved(opening: Open, ids: list[int], qtbot: QtBot) -> None:
    article = opening(ids[0])
    article.set_field("headline", "Другое")
    save(article, qtbot)
    article.undo()
    assert state(article) is SaveState.UNSAVED
    article.redo()
    assert state(article) is SaveState.SAVED


def test_a_field_that_is_refused_is_named_and_the_text_stays(
    opening: Open, newsroom: Newsroom, ids: list[int], qtbot: QtBot
) -> None:
    published = next(key for key in ids if newsroom.article(key).status is Status.PUBLISHED)
    article = opening(published)
    type_at_end(article, "слово")
    article.set_field("slug", "drugoy-adres")
    save(article, qtbot)
    assert state(article) is SaveState.FAILED
    assert isinstance(article.status.error, FieldInvalid)
    assert article.status.error.field == "slug"
    article.undo()
    save(article, qtbot)
    assert state(article) is SaveState.SAVED
    assert "слово" in newsroom.article(published).body


def test_a_way_that_the_desk_does_not_know_is_refused(
    opening: Open, newsroom: Newsroom, ids: list[int], qtbot: QtBot
) -> None:
    published = next(key for key in ids if newsroom.article(key).status is Status.PUBLISHED)
    article = opening(published)
    article.set_field("status", Status.DRAFT)
    article.save(why="status")
    qtbot.waitUntil(lambda: state(article) is SaveState.FAILED)
    assert isinstance(article.status.error, TransitionRefused)


def test_publishing_dates_the_article_and_notes_why(opening: Open, newsroom: Newsroom, qtbot: QtBot) -> None:
    key = newsroom.shelf.create_draft().value
    article = opening(key)
    article.set_field("headline", "Готово")
    article.set_field("status", Status.READY)
    save(article, qtbot)
    article.set_field("status", Status.PUBLISHED)
    article.save(why="status")
    qtbot.waitUntil(lambda: state(article) is SaveState.SAVED)
    assert article.article.published_at is not None
    assert newsroom.history(key)[-1].why == "status"


def test_others_save_an_article_that_is_open_and_untouched(
    opening: Open, opened: Session, newsroom: Newsroom, ids: list[int], qtbot: QtBot
) -> None:
    article = opening(ids[0])
    with qtbot.waitSignal(article.reloaded):
        newsroom.change(ids[0], {"headline": "Их заголовок", "body": "Их текст."})
        opened.changed.emit(_everything())
    assert article.article.headline == "Их заголовок"
    assert article.document.blocks == (Paragraph((Text("Их текст."),)),)
    assert state(article) is SaveState.SAVED


def test_others_change_another_field_and_both_are_kept(
    opening: Open, opened: Session, newsroom: Newsroom, ids: list[int], qtbot: QtBot
) -> None:
    article = opening(ids[0])
    type_at_end(article, "моё")
    newsroom.change(ids[0], {"tags": "их метка"})
    opened.changed.emit(_everything())
    qtbot.waitUntil(lambda: article.article.tags == ("их метка",))
    assert state(article) is SaveState.UNSAVED
    save(article, qtbot)
    stored = newsroom.article(ids[0])
    assert stored.tags == ("их метка",)
    assert stored.body.rstrip().endswith("моё")
    type_at_end(article, " и ещё")
    save(article, qtbot)
    assert [each.why for each in newsroom.history(ids[0])][-3:] == ["saved", "merged", "saved"]


def test_a_conflict_overwrites_nothing_and_either_side_can_be_taken(
    opening: Open, opened: Session, newsroom: Newsroom, ids: list[int], qtbot: QtBot, open_articles: OpenArticles
) -> None:
    article = opening(ids[0])
    article.set_field("headline", "Мой")
    newsroom.change(ids[0], {"headline": "Их", "kicker": "Их рубрика"})
    with qtbot.waitSignal(open_articles.conflict) as told:
        article.save()
    assert told.args is not None
    assert told.args[1].headline == "Их"
    assert state(article) is SaveState.CONFLICT
    article.save()
    assert newsroom.article(ids[0]).headline == "Их"
    theirs = article.theirs
    assert theirs is not None
    article.take(theirs)
    assert (article.article.headline, state(article)) == ("Их", SaveState.SAVED)
    article.undo()
    assert (article.article.headline, state(article)) == ("Мой", SaveState.UNSAVED)
    save(article, qtbot)
    assert newsroom.article(ids[0]).headline == "Мой"


def test_mine_is_kept_on_top_of_theirs(
    opening: Open, opened: Session, newsroom: Newsroom, ids: list[int], qtbot: QtBot
) -> None:
    article = opening(ids[0])
    article.set_field("headline", "Мой")
    newsroom.change(ids[0], {"headline": "Их", "kicker": "Их рубрика"})
    article.save()
    qtbot.waitUntil(lambda: article.theirs is not None)
    theirs = article.theirs
    assert theirs is not None
    article.merge(theirs)
    save(article, qtbot)
    stored = newsroom.article(ids[0])
    assert (stored.headline, stored.kicker) == ("Мой", "Их рубрика")
    assert len(newsroom.history(ids[0])) >= 3


def _everything() -> object:
    from newsdesk.newsroom.changes import Changes

    return Changes.everything()
