# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys into the long article and into a bare QTextEdit with the same text, in turns, and the time that each takes."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextBlock
from PySide6.QtWidgets import QApplication, QTextEdit

from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.preview.box import Box
from tests.benchmarks.bench_window_desk import Bench, Painted, bare_editor, press, put_caret

PAUSE = 0.05
"""Seconds from one key to the next, as of a fast typist."""
_TEXT = "слово и ещё одно "


@dataclass
class Times:
    """What keys took: the GUI thread's own time and the clock's, until painted, and until all that follows is done."""

    own: list[float] = field(default_factory=list)
    clock: list[float] = field(default_factory=list)
    work: list[float] = field(default_factory=list)

    def drop(self, first: int) -> Times:
        """Without the first ones, which warm everything up."""
        return Times(self.own[first:], self.clock[first:], self.work[first:])


class Dispatches:
    """Counts what is told to the page of the preview."""

    def __init__(self) -> None:
        self.times = 0
        patch = Box.patch

        def counted(box: Box, *arguments: object) -> None:
            patch(box, *arguments)  # type: ignore[arg-type]  # as they come
            self.times += 1

        Box.patch = counted  # type: ignore[method-assign, assignment]  # the one place to look


class Typist:
    """Types into an editor; a key is done when it is painted and, with `dispatches`, when the page was told of it."""

    def __init__(self, bench: Bench, editor: QTextEdit, dispatches: Dispatches | None = None) -> None:
        self.bench = bench
        self.editor = editor
        self._painted = Painted(editor.viewport())
        self._dispatches = dispatches

    def key(self, strike: Callable[[QTextEdit], object], times: Times) -> None:
        """Strike a key, see it painted, and let what follows from it be done before the next."""
        painted, told = self._painted.times, self._dispatches.times if self._dispatches else 0
        started, busy = time.perf_counter(), time.thread_time()
        self.bench.turn(lambda: strike(self.editor))
        while self._waits(painted, told) and time.perf_counter() - started < PAUSE:
            self.bench.turn()
        times.own.append(time.thread_time() - busy)
        times.clock.append(time.perf_counter() - started)
        while time.perf_counter() - started < PAUSE:
            self.bench.turn()
            time.sleep(0.001)
        times.work.append(time.thread_time() - busy)

    def _waits(self, painted: int, told: int) -> bool:
        return self._painted.times == painted or (self._dispatches is not None and self._dispatches.times == told)


def letter(number: int) -> Callable[[QTextEdit], None]:
    """The key of a letter or a space."""
    return lambda editor: press(editor, _TEXT[number % len(_TEXT)])


def named(key: Qt.Key) -> Callable[[QTextEdit], None]:
    """A key that is no letter."""
    text = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Backspace: "\b"}.get(key, "")

    def strike(editor: QTextEdit) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(editor, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

    return strike


ENTER = named(Qt.Key.Key_Return)
BACKSPACE = named(Qt.Key.Key_Backspace)


class Pair:
    """The editor and a bare QTextEdit with the same text in the same size, typed into in turns."""

    def __init__(self, bench: Bench, article: OpenArticle, dispatches: Dispatches | None = None) -> None:
        self._bench = bench
        self.view = bench.desk.editor.view
        self.article = article
        self.bare = bare_editor(self.view.toPlainText())
        self.bare.setFont(self.view.document().defaultFont())
        self.bare.resize(self.view.size())
        self.bare.show()
        self._ours, self._theirs = Typist(bench, self.view, dispatches), Typist(bench, self.bare)

    def put_carets(self, position: int) -> None:
        """Put both carets to the same place."""
        put_caret(self.view, position)
        put_caret(self.bare, position)
        self._bench.settle(1)

    def strike(self, key: Callable[[QTextEdit], object], ours: Times, theirs: Times) -> None:
        """The same key into both."""
        self.bare.activateWindow()
        self._theirs.key(key, theirs)
        self.view.setFocus()
        self._ours.key(key, ours)

    def close(self) -> None:
        """Let the bare editor go."""
        self.bare.close()
        self.bare.deleteLater()


def paragraph_in_the_middle(bench: Bench, article: OpenArticle) -> QTextBlock:
    """A paragraph in the middle of the text, long enough for a caret within."""
    sheet = bench.desk.editor.view.sheet
    assert sheet is not None
    block = sheet.first_block(article.manuscript.block_count // 2)
    while block.length() < 60:
        block = block.next()
    return block
