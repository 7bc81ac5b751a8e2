# SPDX-License-Identifier: GPL-3.0-or-later
"""What another program writes to the library is seen by the window."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.domain.query import ArticleQuery
from newsdesk.newsroom.changes import Changes, Done, Subject
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.store.library_watch import Seen
from newsdesk.ui import outside_changes
from newsdesk.ui.open_article import OpenArticle, SaveState
from newsdesk.ui.open_articles import OpenArticles
from newsdesk.ui.outside_changes import OutsideChanges
from newsdesk.ui.session import Session

CHANGING = """
import sys
from pathlib import Path
from newsdesk.app import open_newsroom

with open_newsroom(Path(sys.argv[1])) as newsroom:
    newsroom.change(int(sys.argv[2]), dict([sys.argv[3].split("=")]))
"""


@pytest.fixture
def told(session: Session) -> list[Changes]:
    """Everything that the window hears of."""
    heard: list[Changes] = []
    session.changed.connect(heard.append)
    return heard


@pytest.fixture
def outside(session: Session, told: list[Changes], opened: Session, qtbot: QtBot) -> OutsideChanges:
    """Looks only when the test says so."""
    made = OutsideChanges(session)
    made._timer.setInterval(1_000_000)
    made._begin()
    qtbot.waitUntil(lambda: not opened.background.busy)
    look(made, opened, qtbot)
    told.clear()
    return made


@pytest.fixture
def ids(newsroom: Newsroom) -> list[int]:
    """Articles of the demo."""
    return [each.id for each in newsroom.find(ArticleQuery()).articles]


def change(folder: Path, article: int, field: str) -> None:
    """Let another program set a field."""
    subprocess.run([sys.executable, "-c", CHANGING, str(folder), str(article), field], check=True)


def look(outside: OutsideChanges, session: Session, qtbot: QtBot) -> None:
    """Look, and hear of what was seen."""
    outside.look()
    qtbot.waitUntil(lambda: not session.background.busy)


def test_another_program_is_seen_once_and_by_name(
    outside: OutsideChanges, opened: Session, ids: list[int], told: list[Changes], qtbot: QtBot
) -> None:
    change(opened.folder, ids[0], "kicker=Извне")
    for _ in range(3):
        look(outside, opened, qtbot)
    assert len(told) == 1
    assert told[0].touches(Subject.ARTICLES, article=ids[0])
    assert not told[0].touches(Subject.ARTICLES, article=ids[1])
    assert told[0].touches(Subject.VIEWS)


def test_our_own_writes_make_no_storm(
    outside: OutsideChanges, opened: Session, ids: list[int], told: list[Changes], newsroom: Newsroom, qtbot: QtBot
) -> None:
    for number in range(5):
        opened.write(opened, _set_kicker(ids[0], str(number)))
        qtbot.waitUntil(lambda: not opened.background.busy)
        look(outside, opened, qtbot)
    assert len(told) == 5


def test_another_program_is_seen_beside_our_own_writes(
    outside: OutsideChanges, opened: Session, ids: list[int], told: list[Changes], newsroom: Newsroom, qtbot: QtBot
) -> None:
    done: list[None] = []
    opened.write(opened, _set_kicker(ids[0], "наше"), done.append)
    qtbot.waitUntil(lambda: bool(done))
    change(opened.folder, ids[1], "kicker=Извне")
    look(outside, opened, qtbot)
    assert [each.articles for each in told] == [{ids[0]}, {ids[1]}]


def test_what_may_have_been_missed_is_told_in_a_quiet_moment(
    outside: OutsideChanges,
    opened: Session,
    ids: list[int],
    told: list[Changes],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(outside_changes, "UNSURE_SECONDS", 0.0)
    done: list[None] = []
    opened.write(opened, _set_kicker(ids[0], "наше"), done.append)
    qtbot.waitUntil(lambda: bool(done))
    for _ in range(4):
        look(outside, opened, qtbot)
    assert told[1:] == [Changes.everything()]


def test_what_is_written_on_and_on_is_told_ever_later_and_one_quiet_look_ends_that(outside: OutsideChanges) -> None:
    def ticks_until_it_looks() -> int:
        looked: list[None] = []

        def look() -> None:
            outside._passed_over = 0
            looked.append(None)

        outside.look = look  # type: ignore[method-assign]
        for number in range(1, 100):
            outside._tick()
            if looked:
                return number
        return 0

    waits = []
    for number in range(8):
        waits.append(ticks_until_it_looks())
        outside._take((Seen({number: 1}, all_named=True), 0, 0))
    assert waits == [1, 1, 1, 1, 2, 4, 8, 8]
    outside._take((None, 0, 0))
    assert ticks_until_it_looks() == 1


def test_an_open_article_that_another_program_saved_is_shown_anew(
    outside: OutsideChanges, opened: Session, ids: list[int], qtbot: QtBot
) -> None:
    open_articles = OpenArticles(opened)
    got: list[OpenArticle] = []
    open_articles.open(ids[0], got.append)
    qtbot.waitUntil(lambda: bool(got))
    change(opened.folder, ids[0], "headline=Извне")
    with qtbot.assertNotEmitted(got[0].reloaded), qtbot.waitSignal(got[0].edited):
        outside.look()
    assert got[0].article.headline == "Извне"
    assert not got[0].manuscript.dirty
    got[0].set_field("headline", "Здесь")
    change(opened.folder, ids[0], "headline=Опять извне")
    with qtbot.waitSignal(open_articles.conflict):
        outside.look()
    assert got[0].status.state is SaveState.CONFLICT
    assert got[0].article.headline == "Здесь"


def _set_kicker(article: int, text: str) -> Callable[[Newsroom], Done[None]]:
    def work(newsroom: Newsroom) -> Done[None]:
        newsroom.change(article, {"kicker": text})
        return Done(None, Changes.of_articles(article))

    return work
