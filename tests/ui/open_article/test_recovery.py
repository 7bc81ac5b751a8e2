# SPDX-License-Identifier: GPL-3.0-or-later
"""What was not saved comes back, after a real kill too, and the strip says so."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.domain.manuscript.replay import replayed
from newsdesk.domain.query import ArticleQuery
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.store.journal import Journal
from newsdesk.ui.open_article import OpenArticle, SaveState
from newsdesk.ui.open_articles import OpenArticles
from newsdesk.ui.recovery.strip import Matter, RecoveryStrip
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance

Open = Callable[[int], OpenArticle]

TYPING = """
import sys, time
from pathlib import Path
from newsdesk.app import open_newsroom
from newsdesk.domain.manuscript.steps import Edit, FieldSet
from newsdesk.domain.manuscript.records import Deed

newsroom = open_newsroom(Path(sys.argv[1]))
opened = newsroom.manuscripts.open(int(sys.argv[2]))
manuscript, text = opened.manuscript, ""
if len(sys.argv) > 3:
    print("open", flush=True)
    time.sleep(60)
while True:
    grown = text + "слово "[len(text) % 6]
    edit = Edit((FieldSet("kicker", text, grown),), typing=True)
    deed = Deed.GROW if manuscript.do(edit) else Deed.DO
    opened.journal.note(deed, edit, manuscript.saved.version)
    text = grown
    print(time.time(), len(text), flush=True)
    time.sleep(0.004)
"""


@pytest.fixture
def key(newsroom: Newsroom) -> int:
    """An article of the demo without a kicker."""
    found = newsroom.find(ArticleQuery()).articles[0].id
    newsroom.change(found, {"kicker": ""})
    return found


@pytest.fixture
def open_articles(session: Session) -> OpenArticles:
    """What is open in the window; made before a library is."""
    return OpenArticles(session)


@pytest.fixture
def opening(open_articles: OpenArticles, opened: Session, qtbot: QtBot) -> Open:
    """Opens an article and waits for it."""

    def wait(article: int) -> OpenArticle:
        got: list[OpenArticle] = []
        open_articles.open(article, got.append)
        qtbot.waitUntil(lambda: bool(got))
        return got[0]

    return wait


@pytest.fixture
def strip(session: Session, appearance: Appearance, qtbot: QtBot) -> Iterator[RecoveryStrip]:
    """The strip, on the screen."""
    made = RecoveryStrip(session, appearance)
    qtbot.addWidget(made)
    made.resize(800, 60)
    yield made
    made.show_article(None)


def typing_program(folder: Path, article: int, *more: str) -> subprocess.Popen[str]:
    """Another program that has the article open, and types into it unless told otherwise."""
    command = [sys.executable, "-c", TYPING, str(folder), str(article), *more]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def type_and_die(folder: Path, article: int, keys: int) -> int:
    """Let a program type so many keys and kill it; how many had been typed 300 ms before its end."""
    with typing_program(folder, article) as program:
        assert program.stdout is not None
        told = [program.stdout.readline().split() for _ in range(keys)]
        os.kill(program.pid, signal.SIGKILL)
        told += [line.split() for line in program.stdout.read().splitlines()]
    last = float(told[-1][0])
    return max((int(count) for moment, count in told if float(moment) < last - 0.3), default=0)


@pytest.mark.parametrize("keys", [90, 140])
def test_a_kill_loses_no_key_older_than_300_ms(
    opening: Open, opened: Session, key: int, strip: RecoveryStrip, keys: int, qtbot: QtBot
) -> None:
    typed = type_and_die(opened.folder, key, keys)
    article = opening(key)
    strip.show_article(article)
    assert len(article.article.kicker) >= typed > 0
    assert article.article.kicker == ("слово " * 200)[: len(article.article.kicker)]
    assert article.status.state is SaveState.UNSAVED
    assert strip.matter is Matter.RECOVERED
    whole = article.article.kicker
    article.undo()
    assert len(whole) - 6 <= len(article.article.kicker) < len(whole)
    while article.manuscript.history.can_undo:
        article.undo()
    assert (article.article.kicker, article.status.state) == ("", SaveState.SAVED)


def test_what_was_recovered_is_saved_by_the_strip(
    opening: Open, opened: Session, key: int, strip: RecoveryStrip, newsroom: Newsroom, qtbot: QtBot
) -> None:
    type_and_die(opened.folder, key, 120)
    assert newsroom.manuscripts.pending() == (key,)
    article = opening(key)
    strip.show_article(article)
    press(strip, "recovery_save")
    qtbot.waitUntil(lambda: article.status.state is SaveState.SAVED)
    assert strip.matter is None
    assert strip.isHidden()
    assert newsroom.article(key).kicker == article.article.kicker != ""
    assert newsroom.manuscripts.journal.wait(5)
    assert newsroom.manuscripts.pending() == ()


def test_a_recovery_that_was_undone_can_be_had_back(
    opening: Open, opened: Session, key: int, strip: RecoveryStrip
) -> None:
    type_and_die(opened.folder, key, 120)
    article = opening(key)
    strip.show_article(article)
    found = article.article.kicker
    press(strip, "recovery_drop")
    assert (article.article.kicker, article.status.state, strip.matter) == ("", SaveState.SAVED, None)
    article.undo()
    assert (article.article.kicker, article.status.state) == (found, SaveState.UNSAVED)


def test_both_can_be_kept_and_what_stood_before_goes_on(
    opening: Open, opened: Session, key: int, strip: RecoveryStrip, newsroom: Newsroom, qtbot: QtBot
) -> None:
    before = newsroom.article(key)
    type_and_die(opened.folder, key, 120)
    article = opening(key)
    strip.show_article(article)
    found = article.article.kicker
    press(strip, "recovery_both")
    qtbot.waitUntil(lambda: newsroom.article(key).version == before.version + 2)
    qtbot.waitUntil(lambda: article.status.state is SaveState.SAVED)
    assert strip.matter is None
    assert newsroom.article(key).kicker == article.article.kicker == ""
    kept = newsroom.history(key)[-2:]
    assert [each.why for each in kept] == ["recovered", "restored"]
    with newsroom._database.read() as work:
        assert work.revisions.get(key, kept[0].number).kicker == found
    article.undo()
    assert (article.article.kicker, article.status.state) == (found, SaveState.UNSAVED)


def test_what_was_dropped_and_taken_back_survives_the_next_end_too(
    opening: Open, opened: Session, key: int, strip: RecoveryStrip, newsroom: Newsroom
) -> None:
    type_and_die(opened.folder, key, 120)
    article = opening(key)
    strip.show_article(article)
    found = article.article.kicker
    press(strip, "recovery_drop")
    article.undo()
    assert newsroom.manuscripts.journal.wait(5)
    later = Journal(opened.folder)
    with later:
        steps = [each for each in later.replay(key) if each.writer == newsroom.manuscripts.window]
    again = replayed([each.step for each in steps], article.manuscript.saved, lambda _: None)
    assert again.manuscript.article.kicker == found


def test_what_was_recovered_never_overwrites_a_later_save(
    opening: Open,
    opened: Session,
    key: int,
    strip: RecoveryStrip,
    newsroom: Newsroom,
    open_articles: OpenArticles,
    qtbot: QtBot,
) -> None:
    type_and_die(opened.folder, key, 120)
    newsroom.change(key, {"kicker": "Позже", "tags": "новая метка"})
    article = opening(key)
    strip.show_article(article)
    assert strip.matter is Matter.CONFLICT
    article.save()
    assert newsroom.article(key).kicker == "Позже"
    press(strip, "recovery_keep")
    qtbot.waitUntil(lambda: article.status.state is SaveState.SAVED)
    stored = newsroom.article(key)
    assert (stored.kicker, stored.tags) == (article.article.kicker, ("новая метка",))
    assert stored.kicker != "Позже"
    assert newsroom.difference(key, stored.version - 1, stored.version)


def test_a_session_that_ends_unsaved_brings_everything_back(
    opening: Open, opened: Session, key: int, open_articles: OpenArticles, qtbot: QtBot
) -> None:
    article = opening(key)
    article.set_field("kicker", "Не сохранено")
    article.set_field("headline", "Другое")
    folder = opened.folder
    open_articles.close_all()
    other = Session()
    try:
        again = OpenArticles(other)
        with qtbot.waitSignal(again.left_unsaved) as told:
            other.open(folder)
        assert told.args == [(key,)]
        got: list[OpenArticle] = []
        with qtbot.waitSignal(again.recovered) as found:
            again.open(key, got.append)
        assert found.args == [got[0], 2]
        assert (got[0].article.kicker, got[0].article.headline) == ("Не сохранено", "Другое")
        got[0].undo()
        assert got[0].article.headline != "Другое"
    finally:
        other.close()


def test_another_window_on_the_same_article_is_named(
    opening: Open, opened: Session, key: int, strip: RecoveryStrip, qtbot: QtBot
) -> None:
    with typing_program(opened.folder, key, "idle") as program:
        assert program.stdout is not None
        program.stdout.readline()
        qtbot.waitUntil(lambda: bool(opened.newsroom.manuscripts.elsewhere(key)))
        article = opening(key)
        strip.show_article(article)
        program.kill()
    assert strip.matter is Matter.ELSEWHERE
    assert [each.pid for each in article.elsewhere] == [program.pid]
    assert opened.newsroom.manuscripts.elsewhere(key) == ()
    press(strip, "recovery_dismiss")
    assert strip.isHidden()


def test_steps_of_a_living_window_are_left_to_it(opening: Open, opened: Session, key: int) -> None:
    with typing_program(opened.folder, key) as program:
        assert program.stdout is not None
        for _ in range(60):
            program.stdout.readline()
        article = opening(key)
        assert article.article.kicker == ""
        assert article.recovered is None
        assert article.elsewhere
        program.kill()


def test_the_difference_is_shown_word_by_word(
    opening: Open, opened: Session, key: int, strip: RecoveryStrip, qtbot: QtBot
) -> None:
    article = opening(key)
    article.set_field("kicker", "Совсем новое слово")
    strip.show_article(article)
    view = strip.show_differences()
    assert view is not None
    qtbot.waitUntil(lambda: "Совсем новое слово" in view._text.toPlainText())
    assert "underline" in view._text.toHtml()
    view.close()


def press(strip: RecoveryStrip, name: str) -> None:
    """Press a button of the strip."""
    button = strip.button(name)
    assert button is not None, name
    button.click()
