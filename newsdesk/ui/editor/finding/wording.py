# SPDX-License-Identifier: GPL-3.0-or-later
"""What was found, or what is wrong with an expression, in the user's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsdesk.ui.editor.finding.query import BadPattern

_WRONG: Final[Mapping[str, object]] = {
    "missing )": QT_TRANSLATE_NOOP("Finding", "A bracket is not closed"),
    "unbalanced parenthesis": QT_TRANSLATE_NOOP("Finding", "A bracket is closed that was not opened"),
    "missing ]": QT_TRANSLATE_NOOP("Finding", "A set of signs is not closed: «]» is missing"),
    "unterminated character set": QT_TRANSLATE_NOOP("Finding", "A set of signs is not closed: «]» is missing"),
    "bad character range": QT_TRANSLATE_NOOP("Finding", "A range of signs is the wrong way round"),
    "nothing to repeat": QT_TRANSLATE_NOOP("Finding", "There is nothing to repeat"),
    "multiple repeat": QT_TRANSLATE_NOOP("Finding", "A repetition is repeated"),
    "min repeat greater than max repeat": QT_TRANSLATE_NOOP("Finding", "A repetition has more at least than at most"),
    "repeat count too big": QT_TRANSLATE_NOOP("Finding", "A repetition is too long"),
    "bad escape (end of pattern)": QT_TRANSLATE_NOOP("Finding", "Nothing follows the last «\\»"),
    "bad escape": QT_TRANSLATE_NOOP("Finding", "«\\» with a sign that means nothing"),
    "incomplete escape": QT_TRANSLATE_NOOP("Finding", "The number of a sign is not complete"),
    "bad hex escape": QT_TRANSLATE_NOOP("Finding", "There is no sign of this number"),
    "undefined character name": QT_TRANSLATE_NOOP("Finding", "There is no sign of this name"),
    "missing >": QT_TRANSLATE_NOOP("Finding", "The name of a group is not closed"),
    "missing group name": QT_TRANSLATE_NOOP("Finding", "A group has no name"),
    "bad character in group name": QT_TRANSLATE_NOOP("Finding", "The name of a group has a sign that it may not have"),
    "unknown group": QT_TRANSLATE_NOOP("Finding", "There is no group of this name"),
    "no such group": QT_TRANSLATE_NOOP("Finding", "There is no group of this number"),
    "invalid group reference": QT_TRANSLATE_NOOP("Finding", "There is no group of this number"),
    "cannot refer to an open group": QT_TRANSLATE_NOOP("Finding", "A group asks for itself"),
    "unknown property": QT_TRANSLATE_NOOP("Finding", "There is no kind of signs of this name"),
    "unknown extension": QT_TRANSLATE_NOOP("Finding", "«(?» with a sign that means nothing"),
    "too long": QT_TRANSLATE_NOOP("Finding", "This is too long to be searched for"),
    "too deep": QT_TRANSLATE_NOOP("Finding", "Too many brackets are inside each other"),
}
_OTHER: Final = QT_TRANSLATE_NOOP("Finding", "The expression cannot be understood")
_PLACE: Final = QT_TRANSLATE_NOOP("Finding", "sign {number}")


def wrong_with(error: BadPattern) -> str:
    """What is wrong with an expression, and where."""
    known = (text for what, text in _WRONG.items() if error.what.startswith(what))
    exact = _WRONG.get(error.what) or next(known, _OTHER)
    text = QCoreApplication.translate("Finding", str(exact))
    if error.position is None:
        return text
    place = QCoreApplication.translate("Finding", str(_PLACE)).format(number=error.position + 1)
    return f"{text} · {place}"


def found_text(count: int, number: int | None, holder: str) -> str:
    """How many places were found so far; which of them is selected, from 0, and what it is in."""
    if number is None:
        return QCoreApplication.translate("FindBar", "{count}…").format(count=count)
    text = QCoreApplication.translate("FindBar", "{number} of {count}").format(number=number + 1, count=count)
    return f"{text} · {holder}" if holder else text
