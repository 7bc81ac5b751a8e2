# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a verb cannot be done where the caret is, in words for whoever asked for it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QTextCursor

from newsdesk.ui.editor.kinds import FIELDS, OBJECTS, QUOTES, Kind, kind_of
from newsdesk.ui.editor.list_start import start_at
from newsdesk.ui.editor.verbs import takes_attribution

_FAR: Final = QT_TRANSLATE_NOOP("Refusals", "Who said it stands at the end of a quotation: put the caret there first")
_TWICE: Final = QT_TRANSLATE_NOOP("Refusals", "This quotation says already who said it")
_HEAD: Final = QT_TRANSLATE_NOOP("Refusals", "A note for the desk stands in the text, not in the headline or the lead")
_NO_LINE: Final = QT_TRANSLATE_NOOP("Refusals", "A note for the desk stands in a line of text: put the caret into one")

_NO_NUMBERS: Final = QT_TRANSLATE_NOOP("Refusals", "Only a numbered list has a first number: put the caret into one")


def refusal(name: str, cursor: QTextCursor) -> str:
    """Why a verb cannot be done there; nothing where it can."""
    if name == "attribution":
        return _no_attribution(cursor)
    if name == "list_start":
        return _words(_NO_NUMBERS) if start_at(cursor.block()) is None else ""
    return _no_note(cursor) if name == "note" else ""


def _no_attribution(cursor: QTextCursor) -> str:
    block = cursor.block()
    if kind_of(block) in QUOTES or takes_attribution(block):
        return ""
    return _words(_TWICE if kind_of(block.previous()) is Kind.ATTRIBUTION else _FAR)


def _no_note(cursor: QTextCursor) -> str:
    kind = kind_of(cursor.block())
    if kind in FIELDS:
        return _words(_HEAD)
    return _words(_NO_LINE) if kind is Kind.FILLER or kind in OBJECTS - {Kind.FIGURE} else ""


def _words(text: object) -> str:
    return QCoreApplication.translate("Refusals", str(text))
