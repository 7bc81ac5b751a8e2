# SPDX-License-Identifier: GPL-3.0-or-later
"""A library on a disk that machines share: who comes second reads, and writes as soon as the first is gone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsdesk.domain.query import ArticleQuery
from newsdesk.store import library_lock
from newsdesk.store.library_lock import LibraryLock
from newsdesk.store.lock_file import LOCK_FILE, Holder, chain, release, succeed
from newsdesk.ui.desk import Desk
from newsdesk.ui.open_article import SaveState
from tests.journeys.conftest import wait_until_filled
from tests.journeys.hands import Hands

HOLDER = """
import sys
from pathlib import Path
from newsdesk.store.database import Database
with Database.open(Path(sys.argv[1])) as library:
    assert not library.read_only
    print("held", flush=True)
    sys.stdin.read()
"""
AIGUL = Holder("far", who="айгуль", host="desk-2", machine="another", pid=812, started="1", since=1.8e9)


@pytest.fixture(autouse=True)
def network(demo: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The library is on a disk that machines share."""
    monkeypatch.setenv("NEWSDESK_NETWORK_FOLDERS", str(demo))
    yield
    library_lock._watched.clear()


@pytest.fixture
def holder(demo: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program that works on the library."""
    pipes = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", HOLDER, str(demo)], stdin=pipes, stdout=pipes, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def told(desk: Desk) -> str:
    return f"{desk.held_strip.accessibleName()} {desk.held_strip.accessibleDescription()}"


def test_who_comes_second_reads_and_writes_once_the_first_was_killed(
    start_desk: Callable[[Path], Desk], demo: Path, holder: subprocess.Popen[str]
) -> None:
    desk = start_desk(demo)
    hands = Hands(desk.window)
    wait_until_filled(desk)
    assert desk.session.read_only
    hands.see("held_strip")
    assert f"процесс {holder.pid}" in told(desk)
    assert not desk.commands.action("new_article").isEnabled()
    (first,) = desk.session.newsroom.find(ArticleQuery(limit=1)).articles
    desk.open_article(first.id)
    hands.wait(lambda: desk.article is not None, "the article to be read")
    again = desk.held_strip.button("held_again")
    assert again is not None
    hands.click(again)
    hands.wait(lambda: "Всё ещё" in told(desk), "word that it still is so")
    only = desk.held_strip.button("held_read")
    assert only is not None
    hands.click(only)
    assert not hands.sees("held_strip")
    holder.kill()
    holder.wait()
    desk.wiring.holding.look()
    hands.wait(lambda: desk.session.is_open and not desk.session.read_only, "the library to be written")
    hands.wait(lambda: desk.article is not None and desk.article.id == first.id, "the article that was shown")
    wait_until_filled(desk)
    hands.let_settle()
    article = desk.article
    assert article is not None
    desk.editor.focus_text()
    hands.write("Теперь можно. ")
    hands.wait(lambda: article.article.headline.startswith("Теперь можно."), "the words")
    hands.press("Ctrl+S")
    hands.wait(lambda: article.status.state is SaveState.SAVED, "the save")
    assert desk.session.newsroom.article(first.id).headline.startswith("Теперь можно.")
    assert desk.commands.action("new_article").isEnabled()
    desk.window.close()
    assert not (demo / LOCK_FILE).exists()


def test_what_was_written_when_another_machine_took_over_is_saved_when_it_lets_go(
    start_desk: Callable[[Path], Desk], demo: Path
) -> None:
    desk = start_desk(demo)
    hands = Hands(desk.window)
    wait_until_filled(desk)
    (first,) = desk.session.newsroom.find(ArticleQuery(limit=1)).articles
    desk.open_article(first.id)
    hands.wait(lambda: desk.article is not None, "the article")
    article = desk.article
    assert article is not None
    assert succeed(demo, AIGUL, chain(demo))
    desk.editor.focus_text()
    hands.write("Пока сеть молчала. ")
    hands.wait(lambda: article.article.headline.startswith("Пока сеть молчала."), "the words")
    hands.press("Ctrl+S")
    hands.wait(lambda: article.status.state is SaveState.FAILED, "the save to be refused")
    desk.wiring.holding.look()
    hands.wait(lambda: hands.sees("held_strip"), "word of who took it over")
    assert "айгуль (desk-2" in told(desk)
    assert article.article.headline.startswith("Пока сеть молчала.")
    release(demo, AIGUL)
    LibraryLock.take(demo).close()  # as the lock does by itself in a while
    desk.wiring.holding.look()
    hands.wait(lambda: article.status.state is SaveState.SAVED, "the save")
    assert desk.session.newsroom.article(first.id).headline.startswith("Пока сеть молчала.")
    assert not hands.sees("held_strip")
    desk.window.close()
