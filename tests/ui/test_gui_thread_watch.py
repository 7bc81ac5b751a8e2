# SPDX-License-Identifier: GPL-3.0-or-later
"""What fails a test whose window waits for the disk: a question or a file of the library on the window's own thread."""

from __future__ import annotations

from pathlib import Path

import newsdesk.ui
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.session import Session
from tests.gui_thread_watch import Watch

_PANEL = str(Path(newsdesk.ui.__file__).parent / "some_panel.py")


def _in_a_panel(source: str, **names: object) -> None:
    exec(compile(source, _PANEL, "exec"), names)  # noqa: S102 - as if a panel of the window did it


def test_a_panel_that_asks_the_library_itself_is_told_of(newsroom: Newsroom, gui_thread_never_waits: Watch) -> None:
    newsroom.article(1)
    assert not gui_thread_never_waits.seen, "a test may ask"
    _in_a_panel("newsroom.article(1)", newsroom=newsroom)
    assert any("SELECT" in each and "some_panel.py" in each for each in gui_thread_never_waits.seen)
    gui_thread_never_waits.seen.clear()


def test_a_panel_that_opens_a_file_of_the_library_is_told_of(opened: Session, gui_thread_never_waits: Watch) -> None:
    _in_a_panel("open(file, 'rb').close()", file=str(opened.folder / "newsroom.db"))
    assert len(gui_thread_never_waits.seen) == 1
    gui_thread_never_waits.seen.clear()
    _in_a_panel("open(file, 'rb').close()", file=__file__)
    assert not gui_thread_never_waits.seen
