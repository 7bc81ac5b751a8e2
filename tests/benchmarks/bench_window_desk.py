# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole window in a process of its own, for the benchmarks that work in it."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from newsdesk.settings import Settings
from newsdesk.ui.desk import Desk
from newsdesk.ui.languages import Languages
from newsdesk.ui.long_lived import LongLived
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.memory import Memory
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.preferences import Preferences
from newsdesk.ui.qt_setup import make_application
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from tests.benchmarks.bench_window_watch import Watchdog

SECONDS = 60.0
_MOMENT = 0.5


class Bench:
    """A window on a library, and the means to work in it as quickly as the machine can."""

    def __init__(self, library: Path) -> None:
        self.application = make_application(["newsdesk"])
        appearance = Appearance(self.application, "light")
        languages = Languages(self.application, "ru")
        self.memory = Memory()
        self.window = MainWindow(appearance, self.memory)
        self.session = Session()
        preferences = Preferences(Settings(reduced_motion=True))
        self.desk = Desk(self.window, self.session, appearance, languages, preferences, self.memory)
        self._long_lived = LongLived(self.session, self.desk)
        self.window.resize(1440, 900)
        self.window.show()
        self.library = library
        self.watchdog = Watchdog()

    def start(self) -> None:
        """Open the library and wait until all of it is shown."""
        self.desk.start(self.library)
        self.until(lambda: self.session.is_open)
        self.settle()

    def open(self, article: int) -> OpenArticle:
        """Open an article and wait until every panel shows it."""
        self.desk.open_article(article)
        self.until(lambda: self.desk.article is not None and self.desk.article.id == article)
        self.settle()
        opened = self.desk.article
        assert opened is not None
        return opened

    def until(self, condition: Callable[[], object], seconds: float = SECONDS) -> None:
        """Let the program go on until something is so."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                sys.exit(f"waited {seconds:g} s in vain")
            self.turn()
            time.sleep(0.001)

    def settle(self, seconds: float = 0.5) -> None:
        """Let the program go on for so long at least, and until nothing was under way for a moment."""
        quiet = time.monotonic() + seconds
        end = time.monotonic() + SECONDS
        while time.monotonic() < quiet and time.monotonic() < end:
            if self.session.background.busy:
                # No longer than that: each second it is looked whether somebody else wrote, and that never ends.
                quiet = max(quiet, time.monotonic() + min(seconds, _MOMENT))
            self.turn()
            time.sleep(0.002)

    def turn(self, do: Callable[[], object] | None = None) -> None:
        """One turn of the event loop, begun by what somebody does."""
        with self.watchdog.turn():
            if do is not None:
                do()
            self.application.processEvents()
            # An event loop does this by itself when control comes back to it; without it nothing would ever be deleted.
            self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def close(self) -> None:
        """Close the window, as its user does."""
        self.window.close()
        self.application.processEvents()


class Painted(QObject):
    """Notes when a widget was painted last."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint:
            self.times += 1
        return False


def press(widget: QWidget, sign: str) -> None:
    """Press and release the key of a sign."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign))


def bare_editor(text: str) -> QTextEdit:
    """Qt's own editor with nothing of ours, in a window of the editor's size."""
    editor = QTextEdit()
    editor.setUndoRedoEnabled(True)
    editor.setPlainText(text)
    return editor


def put_caret(editor: QTextEdit, position: int) -> None:
    """Put the caret somewhere, in view."""
    cursor = QTextCursor(editor.document())
    cursor.setPosition(position)
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()


def tell(figures: dict[str, Any]) -> None:
    """Give the figures to the benchmark that started this process, and end without tidying up."""
    sys.stdout.write("\n" + json.dumps(figures, ensure_ascii=False) + "\n")
    sys.stdout.flush()
    os._exit(0)
