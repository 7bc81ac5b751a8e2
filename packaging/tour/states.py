# SPDX-License-Identifier: GPL-3.0-or-later
"""The window in its five states, each of them brought about for real."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from newsdesk.app import create_library
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.query import ArticleQuery
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

STATES = ("empty", "loading", "full", "error", "read-only")


class Stage:
    """A place for windows: one application, one look, one language, and a demo library to copy."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self.application = application
        self.folder = folder
        self.languages = Languages(application, "ru")
        self.appearance = Appearance(application, "light")
        self.demo = folder / "demo"
        if not self.demo.exists():
            create_library(self.demo, LibrarySettings(), demo=True).close()

    def copy(self, name: str) -> Path:
        """A copy of the demo library."""
        target = self.folder / name
        shutil.rmtree(target, ignore_errors=True)
        return Path(shutil.copytree(self.demo, target))

    @contextmanager
    def desk(self, library: Path | None, *, read_only: bool = False) -> Iterator[tuple[Desk, Hands]]:
        """The program's window, on a library or on its start page, closed again at the end."""
        window = MainWindow(self.appearance, Memory())
        preferences = Preferences(Settings(reduced_motion=True), self.folder / "settings.toml")
        desk = Desk(window, Session(), self.appearance, self.languages, preferences, Memory())
        window.resize(1280, 800)
        window.show()
        hands = Hands(window)
        hands.let_settle()
        desk.start(None)
        if library is not None:
            desk.session.open(library, read_only=read_only)
        try:
            yield desk, hands
        finally:
            window.close()
            hands.let_settle()
            window.deleteLater()
            hands.let_settle()

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
            for _ in range(20):
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
    """A library that opens and then cannot be read: its tables are gone."""
    library = stage.copy("error")
    with closing(sqlite3.connect(library / "newsroom.db")) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for table in ("article", "daily_views", "photo"):
            connection.execute(f"ALTER TABLE {table} RENAME TO lost_{table}")
        connection.commit()
    with stage.desk(library) as (desk, hands):
        hands.wait(lambda: desk.session.is_open)
        idle(desk, hands)
        yield desk, hands


@contextmanager
def _read_only(stage: Stage) -> Iterator[tuple[Desk, Hands]]:
    with stage.desk(stage.copy("read-only"), read_only=True) as (desk, hands):
        _open_first(desk, hands)
        yield desk, hands


def _open_first(desk: MainWindow, hands: Hands) -> None:
    """Open the newest article that has a photo."""
    hands.wait(lambda: desk.session.is_open)
    idle(desk, hands)
    found = desk.session.newsroom.find(ArticleQuery(limit=50)).articles
    chosen = next(article.id for article in found if article.figures)
    desk.open_article(chosen)
    hands.wait(lambda: desk.article is not None and desk.article.id == chosen, "the article to open")
    idle(desk, hands)


def idle(desk: MainWindow, hands: Hands) -> None:
    """Wait until nothing is on its way any more."""
    hands.wait(lambda: not desk.session.background.busy, "the work to be done")
    for _ in range(20):
        hands.let_settle()
    hands.wait(lambda: not desk.session.background.busy, "the work to be done")


_MAKERS: dict[str, Callable[[Stage], AbstractContextManager[tuple[Desk, Hands]]]] = {
    "empty": _empty,
    "loading": _loading,
    "full": _full,
    "error": _error,
    "read-only": _read_only,
}
