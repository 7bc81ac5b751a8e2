# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is typed, the lines before what was touched and those behind it are as they were."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from newsdesk.ui.editor.touched import Touched, touched

edits = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 8), st.text("аб\n", max_size=4)), min_size=1, max_size=5)


def lines(document: QTextDocument) -> list[str]:
    """The lines as they stand."""
    return [document.findBlockByNumber(number).text() for number in range(document.blockCount())]


@given(st.lists(st.text("аб", max_size=3), min_size=1, max_size=6), edits)
def test_what_is_not_touched_stays(qapp: QApplication, before: list[str], made: list[tuple[int, int, str]]) -> None:
    document = QTextDocument()
    document.setPlainText("\n".join(before))
    document.documentLayout()  # without one it tells of no change
    found: Touched | None = None

    def note(position: int, _removed: int, added: int) -> None:
        nonlocal found
        found = touched(document, position, added, found)

    document.contentsChange.connect(note)
    cursor = QTextCursor(document)
    for place, gone, text in made:
        last = document.characterCount() - 1
        cursor.setPosition(min(place, last))
        cursor.setPosition(min(place + gone, last), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
    after = lines(document)
    if found is None:
        assert after == before
    else:
        assert after[: found.first] == before[: found.first]
        assert found.first + found.tail <= len(after)
        assert after[len(after) - found.tail :] == before[len(before) - found.tail :]
