# SPDX-License-Identifier: GPL-3.0-or-later
"""What is old of a history is packed beside the typing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from newsdesk.domain.manuscript.history import History
from newsdesk.domain.manuscript.past import MOST, RECENT
from newsdesk.domain.manuscript.steps import Edit, FieldSet
from newsdesk.ui.old_edits import OldEdits


class Edited(QObject):
    """Somebody who edits."""

    edited = Signal(object, object)


def test_old_edits_are_packed_when_the_window_has_time_and_by_no_key(qtbot: QtBot) -> None:
    history, somebody = History(), Edited()
    OldEdits(history, somebody.edited, somebody)
    edits = [Edit((FieldSet("headline", f"слово {number}", f"слово {number + 1}"),)) for number in range(MOST)]
    for edit in edits:
        history.add(edit)
        somebody.edited.emit(edit, None)
    assert history.weight == 0
    qtbot.waitUntil(lambda: history.weight > 0 and not history.pack_some())
    assert history.done(MOST) == edits[::-1]
    assert len(history.done(MOST)) > RECENT
