# SPDX-License-Identifier: GPL-3.0-or-later
"""The window in its five states, each of them brought about for real: for the acceptance test and for the tour."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

from newsdesk.app import create_library
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.query import ArticleQuery
from newsdesk.newsroom.changes import Changes
from newsdesk.settings import Settings
from newsdesk.ui.background import READERS
from newsdesk.ui.desk import Desk
from newsdesk.ui.languages import Languages
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.memory import Memory
from newsdesk.ui.preferences import Preferences
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from tests.journeys.hands import Hands
from tests.patience import pause

STATES = ("empty", "loading", "full", "error", "read-only")


class Stage:
    """A place for windows: one look, one language, a demo library to copy and a folder for the copies."""

    def __init__(self, languages: Languages, appearance: Appearance, demo: Path, folder: Path) -> None:
        self.languages = languages
        self.appearance = appearance
        self.demo = demo
        self.folder = folder

    def copy(self, name: str) -> Path:
        """A copy of the demo library."""
        target = self.folder / name
        shutil.rmtree(target, ignore_errors=True)
        return Path(shutil.copytree(self.demo, target))

    @contextmanager
    def desk(self, library: Path | None, *, read_only: bool = False) -> Iterator[tuple[Desk, Hands]]:
        """The program's window, on a library or on its start page, closed again at the end."""
        window = MainWindow(self.appearance, Memory())
        self.appearance.reduced_motion = True
        preferences = Preferences(Settings(reduced_motion=True), self.folder / "settings.toml")
        desk = Desk(window, Session(), self.appearance, self.languages, preferences, Memory())
        window.resize(1280, 800)
        window.show()
        # A screen without a window manager gives the keyboard to nobody by itself.
        window.activateWindow()
        hands = Hands(window)
        hands.wait(window.isActiveWindow, "the window to get the keyboard")
        desk.start(None)
        if library is not None:
            desk.session.open(library, read_only=read_only)
        try:
            yield desk, hands
        finally:
            window.close()
            hands.let_settle()
            window.deleteLater()
            pause(50)

    @contextmanager
    def state(self, name: str) -> Iterator[tuple[Desk, Hands]]:
        """The window in one of `STATES`."""
        with _MAKERS[name](self) as pair:
            yield pair


@contextmanager
def _empty(stage: Stage) -> Iterator[tuple[Desk, Hands]]:
    library = stage.folder / "empty"
    shutil.rmtree(library, ignore_errors=True)
    create_library(library, LibrarySettings()).close()
    with stage.desk(library) as (desk, hands):
        hands.wait(lambda: desk.session.is_open)
        idle(desk, hands)
        yield desk, hands


@contextmanager
def _loading(stage: Stage) -> Iterator[tuple[Desk, Hands]]:
    """Every question waits: the readers are kept busy until the end."""
    gate = threading.Event()
    with stage.desk(None) as (desk, hands):
        desk.session.open(stage.copy("loading"))
        for _ in range(READERS):
            desk.session.background.read(gate.wait, None, lambda _: None)
        try:
            hands.wait(lambda: desk.session.is_open)
            for _ in range(8):
                hands.let_settle()
            yield desk, hands
        finally:
            gate.set()


@contextmanager
def _full(stage: Stage) -> Iterator[tuple[Desk, Hands]]:
    with stage.desk(stage.copy("full")) as (desk, hands):
        _open_first(desk, hands)
        yield desk, hands


@contextmanager
def _error(stage: Stage) -> Iterator[tuple[Desk, Hands]]:
    """A library that is damaged while it is open."""
    library = stage.copy("error")
    with stage.desk(library) as (desk, hands):
        _open_first(desk, hands)
        with closing(sqlite3.connect(library / "newsroom.db")) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute("UPDATE sqlite_schema SET sql = 'no longer SQL' WHERE name = 'article'")
            connection.execute("PRAGMA schema_version = 9999")
            connection.commit()
        desk.session.changed.emit(Changes.everything())
        idle(desk, hands)
        yield desk, hands


@contextmanager
def _read_only(stage: Stage) -> Iterator[tuple[Desk, Hands]]:
    with stage.desk(stage.copy("read-only"), read_only=True) as (desk, hands):
        _open_first(desk, hands)
        yield desk, hands


def _open_first(desk: Desk, hands: Hands) -> None:
    """Open the newest article that has a photo."""
    hands.wait(lambda: desk.session.is_open)
    idle(desk, hands)
    found = desk.session.newsroom.find(ArticleQuery(limit=50)).articles
    chosen = next(article.id for article in found if article.figures)
    desk.open_article(chosen)
    hands.wait(lambda: desk.article is not None and desk.article.id == chosen, "the article to open")
    idle(desk, hands)


def idle(desk: Desk, hands: Hands) -> None:
    """Wait until nothing is on its way any more."""
    hands.wait(lambda: not desk.session.background.busy, "the work to be done")
    for _ in range(6):
        hands.let_settle()
    hands.wait(lambda: not desk.session.background.busy, "the work to be done")


_MAKERS: dict[str, Callable[[Stage], AbstractContextManager[tuple[Desk, Hands]]]] = {
    "empty": _empty,
    "loading": _loading,
    "full": _full,
    "error": _error,
    "read-only": _read_only,
}
