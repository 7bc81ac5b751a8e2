# SPDX-License-Identifier: GPL-3.0-or-later
"""The program makes a mistake under an author's key: the author is told, and writes on."""

from __future__ import annotations

import faulthandler
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QKeyEvent

from newsdesk.ui.desk import Desk
from newsdesk.ui.editor import key_dispatch
from newsdesk.ui.mishaps import Mishaps
from tests.journeys.hands import Hands


@pytest.fixture
def mishaps(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mishaps]:
    """What the program catches, told in the window, as it is when it was started by itself."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    caught = Mishaps()
    handler = qInstallMessageHandler(None)
    caught.watch()
    caught.happened.connect(desk.notices.failed)
    yield caught
    qInstallMessageHandler(handler)
    faulthandler.enable()
    caught.deleteLater()


Deliver = Callable[[QObject, QEvent], object]


def _strike(desk: Desk, sign: str, deliver: Deliver) -> None:
    """Strike a key within an event loop, as the system does."""
    loop = QEventLoop()
    key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
    QTimer.singleShot(0, loop, lambda: deliver(desk.editor.view, key))
    QTimer.singleShot(0, loop, lambda: QTimer.singleShot(0, loop, loop.quit))
    loop.exec()


@pytest.mark.parametrize(
    "deliver",
    [
        pytest.param(QCoreApplication.postEvent, id="from the event loop"),
        pytest.param(QCoreApplication.sendEvent, id="from a method of the program"),
    ],
)
def test_a_mistake_under_a_key_is_told_and_the_author_writes_on(
    desk: Desk,
    hands: Hands,
    mishaps: Mishaps,
    deliver: Deliver,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    hands.press("Ctrl+N")
    hands.wait(lambda: desk.article is not None and desk.editor.article is desk.article, "the new article")
    for sign in "До":
        _strike(desk, sign, deliver)
    wrong: list[bool] = []
    with monkeypatch.context() as mistaken:
        mistaken.setattr(key_dispatch, "handled", lambda *_: wrong[5])
        _strike(desk, "!", deliver)
    hands.see("notice")
    for sign in " и после":
        _strike(desk, sign, deliver)
    assert desk.article is not None
    assert desk.article.article.headline == "До и после"
    assert "IndexError" in capsys.readouterr().err
    assert "IndexError" in caplog.text
