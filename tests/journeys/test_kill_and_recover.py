# SPDX-License-Identifier: GPL-3.0-or-later
"""The program dies while somebody types: the next start has the text, says so, and leaves the choice."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtWidgets import QLabel, QTextBrowser, QWidget

from newsdesk.ui.desk import Desk
from newsdesk.ui.open_article import SaveState
from newsdesk.ui.recovery.strip import Matter
from newsdesk.ui.widgets.notices import Notices
from tests.journeys.hands import Hands

LOST_AT_MOST = 1.0
"""Seconds of typing: 0.3 are promised, the rest is for the disk of a machine that does other things as well."""


@dataclass
class LostWindow:
    """The real program in a process of its own, with a typist at it."""

    process: subprocess.Popen[str]
    lines: list[str] = field(default_factory=list)

    @classmethod
    def start(cls, library: Path, *words: str) -> LostWindow:
        command = [sys.executable, "-m", "tests.journeys.lost_window", str(library), *words]
        return cls(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))

    def __post_init__(self) -> None:
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as output:
            for line in output:
                self.lines.append(line.rstrip("\n"))

    @property
    def article(self) -> int:
        """The article it works on."""
        self.wait(lambda: any(line.startswith("ready ") for line in self.lines), "an open article")
        return int(next(line for line in self.lines if line.startswith("ready ")).split()[1])

    def typed(self, before: float = float("inf")) -> str:
        """What was typed, until a moment."""
        signs = [line[6:].split(" ", 1) for line in self.lines if line.startswith("typed ")]
        return "".join(sign for moment, sign in signs if float(moment) < before)

    def wait(self, condition: Callable[[], object], what: str) -> None:
        end = time.monotonic() + 30
        while not condition():
            assert self.process.poll() is None, f"it ended with {self.process.returncode}"
            assert time.monotonic() < end, what
            time.sleep(0.005)

    def kill(self) -> float:
        """End it as a power cut would; the moment is the answer."""
        moment = time.time()
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self._reader.join()
        return moment


@pytest.fixture
def lose(demo: Path) -> Iterator[Callable[..., LostWindow]]:
    """Starts windows on the demo library; none is left behind."""
    started: list[LostWindow] = []

    def start(*words: str) -> LostWindow:
        started.append(LostWindow.start(demo, *words))
        return started[-1]

    yield start
    for each in started:
        each.kill()


@pytest.fixture
def reopen(start_desk: Callable[[Path], Desk], demo: Path) -> Callable[[], tuple[Desk, Hands]]:
    """Starts the program again."""

    def start() -> tuple[Desk, Hands]:
        desk = start_desk(demo)
        hands = Hands(desk.window)
        hands.wait(lambda: desk.session.is_open and not desk.session.background.busy, "the library")
        return desk, hands

    return start


def told(where: QWidget) -> str:
    """What a part of the window says."""
    return "\n".join(label.text() for label in where.findChildren(QLabel) if label.isVisible())


def body_of(desk: Desk) -> str:
    return desk.editor.view.toPlainText()


def test_what_was_typed_before_the_end_is_there_and_can_be_saved(
    lose: Callable[..., LostWindow], reopen: Callable[[], tuple[Desk, Hands]]
) -> None:
    window = lose("мороз без рекордов", "слово")
    window.wait(lambda: len(window.typed()) > 60, "some words")
    article = window.article
    moment = window.kill()
    desk, hands = reopen()
    assert "1 статья" in told(hands.see("notices", Notices))
    hands.click(hands.see("notice_action"))
    hands.wait(lambda: desk.article is not None and desk.article.id == article, "the article")
    assert desk.article is not None
    assert desk.recovery.matter is Matter.RECOVERED
    assert "Восстановлено то, что не было сохранено" in told(desk.recovery)
    assert window.typed(moment - LOST_AT_MOST) in body_of(desk)
    hands.click("recovery_differences")
    shown = hands.see("difference_text", QTextBrowser)
    hands.wait(lambda: "слово1 слово2" in shown.toPlainText(), "the difference")
    hands.click("difference_close")
    hands.click("recovery_save")
    opened = desk.article
    hands.wait(lambda: opened.status.state is SaveState.SAVED, "the save")
    assert "слово1 слово2" in desk.session.newsroom.article(article).body
    hands.wait(lambda: not desk.recovery.isVisible(), "nothing more to decide")


def test_a_recovery_can_be_undone_and_the_undoing_too(
    lose: Callable[..., LostWindow], reopen: Callable[[], tuple[Desk, Hands]]
) -> None:
    window = lose("мороз без рекордов", "слово")
    window.wait(lambda: len(window.typed(time.time() - 2 * LOST_AT_MOST)) > 20, "some words")
    article = window.article
    window.kill()
    desk, hands = reopen()
    desk.open_article(article)
    hands.click("recovery_drop")
    assert desk.article is not None
    assert "слово1" not in body_of(desk)
    assert desk.article.status.state is SaveState.SAVED
    assert not desk.recovery.isVisible()
    desk.editor.focus_text()
    hands.press("Ctrl+Z")
    assert "слово1" in body_of(desk)


def test_an_end_in_the_middle_of_saving_leaves_a_whole_library_and_the_text(
    lose: Callable[..., LostWindow], reopen: Callable[[], tuple[Desk, Hands]]
) -> None:
    window = lose("мороз без рекордов", "слово", "save")
    window.wait(lambda: window.lines.count("saving") >= 4, "some saves")
    article = window.article
    moment = window.kill()
    desk, hands = reopen()
    desk.open_article(article)
    hands.wait(lambda: desk.article is not None and desk.article.id == article, "the article")
    assert window.typed(moment - LOST_AT_MOST) in body_of(desk)
    assert [each for each in desk.session.newsroom.check().problems if each.kind != "article"] == []
    history = desk.session.newsroom.history(article)
    assert [each.number for each in history] == sorted({each.number for each in history})
    assert len(history) >= 3
    assert desk.recovery.matter in (None, Matter.RECOVERED)  # never a quarrel with oneself
