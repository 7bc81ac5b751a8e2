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
from tests.journeys.hands import Hands

from newsdesk.app import create_library
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.query import ArticleQuery
from newsdesk.settings import Settings
from newsdesk.ui.background import READERS
from newsdesk.ui.languages import Languages
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.preferences import Preferences
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance

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
    def window(self, library: Path | None, *, read_only: bool = False) -> Iterator[tuple[MainWindow, Hands]]:
        """A window on a library, closed again at the end."""
        session = Session()
        preferences = Preferences(Settings(reduced_motion=True), self.folder / "settings.toml")
        window = MainWindow(session, self.appearance, self.languages, preferences)
        window.resize(1280, 800)
        window.show()
        hands = Hands(window)
        hands.let_settle()
        window.start(None)
        if library is not None:
            session.open(library, read_only=read_only)
        try:
            yield window, hands
        finally:
            window.close()
            hands.let_settle()
            window.deleteLater()
            hands.let_settle()

    @contextmanager
    def state(self, name: str) -> Iterator[tuple[MainWindow, Hands]]:
        """The window in one of `STATES`."""
        with _MAKERS[name](self) as pair:
            yield pair


@contextmanager
def _empty(stage: Stage) -> Iterator[tuple[MainWindow, Hands]]:
    library = stage.folder / "empty"
    shutil.rmtree(library, ignore_errors=True)
    create_library(library, LibrarySettings()).close()
    with stage.window(library) as (window, hands):
        hands.wait(lambda: window.session.is_open)
        _idle(window, hands)
        yield window, hands


@contextmanager
def _loading(stage: Stage) -> Iterator[tuple[MainWindow, Hands]]:
    """Every question waits: the readers are kept busy until the end."""
    gate = threading.Event()
    with stage.window(None) as (window, hands):
        window.session.open(stage.copy("loading"))
        for _ in range(READERS):
            window.session.background.read(gate.wait, None, lambda _: None)
        try:
            hands.wait(lambda: window.session.is_open)
            for _ in range(20):
                hands.let_settle()
            yield window, hands
        finally:
            gate.set()


@contextmanager
def _full(stage: Stage) -> Iterator[tuple[MainWindow, Hands]]:
    with stage.window(stage.copy("full")) as (window, hands):
        _open_first(window, hands)
        yield window, hands


@contextmanager
def _error(stage: Stage) -> Iterator[tuple[MainWindow, Hands]]:
    """A library that opens and then cannot be read: its tables are gone."""
    library = stage.copy("error")
    with closing(sqlite3.connect(library / "newsroom.db")) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for table in ("article", "daily_views", "photo"):
            connection.execute(f"ALTER TABLE {table} RENAME TO lost_{table}")
        connection.commit()
    with stage.window(library) as (window, hands):
        hands.wait(lambda: window.session.is_open)
        _idle(window, hands)
        yield window, hands


@contextmanager
def _read_only(stage: Stage) -> Iterator[tuple[MainWindow, Hands]]:
    with stage.window(stage.copy("read-only"), read_only=True) as (window, hands):
        _open_first(window, hands)
        yield window, hands


def _open_first(window: MainWindow, hands: Hands) -> None:
    """Open the newest article that has a photo."""
    hands.wait(lambda: window.session.is_open)
    _idle(window, hands)
    found = window.session.newsroom.find(ArticleQuery(limit=50)).articles
    chosen = next(article.id for article in found if article.figures)
    window.open_article(chosen)
    hands.wait(lambda: window.article is not None and window.article.id == chosen, "the article to open")
    _idle(window, hands)


def _idle(window: MainWindow, hands: Hands) -> None:
    """Wait until nothing is on its way any more."""
    hands.wait(lambda: not window.session.background.busy, "the work to be done")
    for _ in range(20):
        hands.let_settle()
    hands.wait(lambda: not window.session.background.busy, "the work to be done")


_MAKERS: dict[str, Callable[[Stage], AbstractContextManager[tuple[MainWindow, Hands]]]] = {
    "empty": _empty,
    "loading": _loading,
    "full": _full,
    "error": _error,
    "read-only": _read_only,
}
