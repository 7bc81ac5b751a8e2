# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of the window share: one Qt application, a demo library of their own each, and the whole desk on it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.languages import Languages
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.qt_setup import make_application
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from tests.child_windows import ChildWindows
from tests.gui_thread_watch import Watch, watched
from tests.patience import PatientBot


@pytest.fixture(scope="session")
def qapp_cls() -> Callable[[list[str]], QApplication]:
    """The application as the program makes it, on a platform that has no screen."""

    def make(arguments: list[str]) -> QApplication:
        application = make_application(arguments)
        ChildWindows(application)
        return application

    return make


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """What waits for the window, with patience."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings of a user who never chose anything, in Russian."""
    monkeypatch.setenv("NEWSDESK_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("NEWSDESK_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("NEWSDESK_LANG", "ru")


@pytest.fixture(autouse=True)
def gui_thread_never_waits(tmp_path: Path) -> Iterator[Watch]:
    """A test fails where the window's own thread asks a library something, or opens a file of one."""
    with watched(tmp_path / "library") as watch:
        yield watch
    assert not watch.seen, "\n".join(watch.seen)


@pytest.fixture
def demo(demo_original: Path, tmp_path: Path) -> Path:
    """A demo library to work in."""
    return Path(shutil.copytree(demo_original, tmp_path / "library"))


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    """The light look."""
    made = Appearance(qapp, "light")
    yield made
    made.deleteLater()


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """The interface in Russian."""
    spoken = Languages(qapp, "ru")
    yield spoken
    # What a test closed is deleted by an event loop, and the next test may have none for long: until then every
    # widget of all tests before hears of each language.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    spoken.choose("en")


@pytest.fixture
def session(qtbot: QtBot, languages: Languages) -> Iterator[Session]:
    """A session with no library yet; failures that nobody asked for fail the test."""
    made = Session()
    failures: list[Exception] = []
    made.failed.connect(failures.append)
    yield made
    made.close()
    made.deleteLater()
    assert not failures, failures


@pytest.fixture
def opened(session: Session, demo: Path, qtbot: QtBot) -> Session:
    """A session on a demo library."""
    with qtbot.waitSignal(session.opened, timeout=20_000):
        session.open(demo)
    return session


@pytest.fixture
def newsroom(opened: Session) -> Newsroom:
    """The newsroom of the open demo library, for a test's own questions."""
    return opened.newsroom


@pytest.fixture
def pictures(session: Session) -> Pictures:
    """The pictures of the session."""
    return Pictures(session)
