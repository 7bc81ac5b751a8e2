# SPDX-License-Identifier: GPL-3.0-or-later
"""What is printed for the eye is the page as it is, however the engine takes its time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from newsdesk.ui.preview import printing as printing_module
from newsdesk.ui.preview.follower import Follower
from newsdesk.ui.preview.printing import Printing
from newsdesk.ui.preview.strip import Strip
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from newsdesk.ui.preview.box import Box
    from newsdesk.ui.preview.paper import Paper


class SlowBox:
    """An engine that answers when it is told to."""

    def __init__(self) -> None:
        self.asked: list[Callable[[bytes], None]] = []

    def to_pdf(self, take: Callable[[bytes], None]) -> None:
        """Take note of who asked."""
        self.asked.append(take)


class Sheets:
    """Paper that keeps what it was given."""

    def __init__(self) -> None:
        self.shown: list[bytes] = []

    def show_pdf(self, content: bytes) -> None:
        """Take note of it."""
        self.shown.append(content)


@pytest.fixture
def strip(qtbot: QtBot, appearance: Appearance) -> Strip:
    """Where the preview says what happened."""
    made = Strip(appearance)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def follower(session: Session, strip: Strip) -> Follower:
    """What knows when the page changes."""
    return Follower(session, strip)


@pytest.fixture
def printing(
    session: Session, appearance: Appearance, follower: Follower, strip: Strip, monkeypatch: pytest.MonkeyPatch
) -> Printing:
    """What prints, with nothing to print yet, and as soon as it may."""
    monkeypatch.setattr(printing_module, "_REST_MS", 0)
    return Printing(session, appearance, follower, strip, strip)


def test_what_changes_while_it_is_printed_is_printed_after_it(
    printing: Printing, follower: Follower, qtbot: QtBot
) -> None:
    box, sheets = SlowBox(), Sheets()
    printing.paper = cast("Paper", sheets)
    printing.set_box(cast("Box", box))
    printing.set_wanted(True)
    assert len(box.asked) == 1
    follower.page_changed.emit()
    for _ in range(3):
        QCoreApplication.processEvents()
    assert len(box.asked) == 1
    box.asked[0](b"before")
    assert not printing.idle
    qtbot.waitUntil(lambda: len(box.asked) == 2)
    box.asked[1](b"after")
    assert sheets.shown == [b"before", b"after"]
    assert printing.idle


def test_an_answer_of_a_page_that_gave_way_to_another_is_not_shown(printing: Printing) -> None:
    former, box, sheets = SlowBox(), SlowBox(), Sheets()
    printing.paper = cast("Paper", sheets)
    printing.set_box(cast("Box", former))
    printing.set_wanted(True)
    printing.set_box(cast("Box", box))
    former.asked[0](b"former")
    assert sheets.shown == []


def test_a_page_that_cannot_be_printed_is_told_and_no_file_is_left(
    printing: Printing, strip: Strip, tmp_path: Path
) -> None:
    box = SlowBox()
    printing.set_box(cast("Box", box))
    printing.save(tmp_path / "page")
    box.asked[0](b"")
    assert list(tmp_path.iterdir()) == []
    words = strip.findChild(QLabel, "preview_words")
    assert words is not None
    assert words.text() == printing.tr("The page could not be printed")
