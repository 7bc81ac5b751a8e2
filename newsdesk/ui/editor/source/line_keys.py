# SPDX-License-Identifier: GPL-3.0-or-later
"""What Enter and Tab do in lines of Markdown: lists and quotations go on, items move in and out."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtGui import QTextCursor

from newsdesk.ui.editor.restyle import KEEP

_GOES_ON: Final = re.compile(r"([ \t]*)(?:([-*+])([ \t]+)|(\d{1,9})([.)])([ \t]+)|(> ?))")
_INDENT: Final = "    "


def next_line(cursor: QTextCursor) -> None:
    """Begin the next line; in a list the next item, in a quotation its next line, an empty one of which ends it."""
    line, place = cursor.block().text(), cursor.positionInBlock()
    found = _GOES_ON.match(line)
    if cursor.hasSelection() or found is None or place < found.end():
        cursor.insertBlock()
        return
    if not line[found.end() :].strip():
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, KEEP)
        cursor.removeSelectedText()
        return
    cursor.insertBlock()
    if found[4]:
        cursor.insertText(f"{found[1]}{int(found[4]) + 1}{found[5]}{found[6]}")
    else:
        cursor.insertText(found[0])


def indented(cursor: QTextCursor, *, back: bool) -> bool:
    """Move the items of a list that are selected in or out; whether there are any."""
    document = cursor.document()
    line, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    found = False
    while line.isValid() and line.blockNumber() <= last.blockNumber():
        match = _GOES_ON.match(line.text())
        if match is not None and not match[7]:
            found = True
            at = QTextCursor(line)
            if not back:
                at.insertText(_INDENT)
            else:
                width = min(len(_INDENT), len(line.text()) - len(line.text().lstrip(" ")))
                at.setPosition(line.position() + width, KEEP)
                at.removeSelectedText()
        line = line.next()
    return found
