# SPDX-License-Identifier: GPL-3.0-or-later
"""An article that is opened: its text is on the screen before anything else is worked out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from tests.ui.editor.conftest import Desk


class _Paintings(QObject):
    """Counts how often a widget is painted."""

    times = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.times += event.type() is QEvent.Type.Paint
        return False


def test_the_text_is_painted_as_soon_as_it_is_shown_and_not_behind_the_other_panels(desk: Desk) -> None:
    desk.open("Первый текст.")
    paintings = _Paintings()
    desk.view.viewport().installEventFilter(paintings)
    desk.open("Второй текст.")
    assert paintings.times == 1
