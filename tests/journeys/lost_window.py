# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program with somebody typing in it, as a process of its own that can be killed: a script, not a test.

    python -m tests.journeys.lost_window LIBRARY ARTICLE WORDS [save]

opens an article by its words (a new one for «new»), types WORDS numbered from 1 on without end, one sign at a time,
and tells each sign on standard output once the window has taken it; with `save` it saves after every word.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from newsdesk.ui import application as program
from newsdesk.ui.desk import Desk
from tests.journeys.hands import Hands
from tests.patience import pause

PAUSE_MS = 15


class Typist:
    """Types into the window as soon as it is there."""

    def __init__(self, article: str, words: str, *, saves: bool) -> None:
        self._article = article
        self._words = words
        self._saves = saves

    def begin(self, desk: Desk) -> None:
        """Open the article and type, until somebody ends the process."""
        hands = Hands(desk.window)
        hands.wait(lambda: desk.session.is_open and not desk.session.background.busy, "the library")
        desk.window.activateWindow()
        hands.wait(desk.window.isActiveWindow, "the keyboard")
        if self._article == "new":
            hands.press("Ctrl+N")
            hands.wait(lambda: desk.article is not None and not desk.article.article.headline, "a draft")
            desk.window.activateWindow()
            desk.editor.reveal_field("headline")
            hands.wait(desk.editor.view.hasFocus, "the keyboard in the headline")
        else:
            hands.press("Ctrl+O")
            hands.write(self._article)
            hands.press("Return")
            hands.wait(lambda: desk.article is not None, "the article")
            desk.editor.focus_text()
            hands.press("Ctrl+End")
        assert desk.article is not None
        tell(f"ready {desk.article.id}")
        number = 0
        while True:
            number += 1
            for sign in f"{self._words}{number} ":
                hands.type_sign(sign)
                tell(f"typed {time.time():.4f} {sign}")
                pause(PAUSE_MS)
            if self._saves:
                hands.press("Ctrl+S")
                tell("saving")


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(words: list[str]) -> int:
    """Run the program on a library with a typist at it."""
    library, article, text, *rest = words
    typist = Typist(article, text, saves="save" in rest)
    make_desk = program._Furnisher._make_desk

    def make_desk_and_type(furnisher: program._Furnisher) -> None:
        make_desk(furnisher)
        QTimer.singleShot(0, lambda: typist.begin(furnisher._desk))

    program._Furnisher._make_desk = make_desk_and_type  # type: ignore[method-assign, assignment]  # the one place to step in
    return program.run(Path(library))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
