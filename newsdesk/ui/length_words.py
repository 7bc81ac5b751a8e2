# SPDX-License-Identifier: GPL-3.0-or-later
"""The words in which lengths are told."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from newsdesk.domain.length import Unit
from newsdesk.ui.counted import COUNTED
from newsdesk.ui.length import Length
from newsdesk.ui.wording import THIN_SPACE


def lines_text(lines: float) -> str:
    """«5,2 строки»: a part of a line takes the form that parts have, whatever the number."""
    if lines == int(lines):
        return COUNTED.lines(int(lines))
    return COUNTED.part_lines(QLocale().toString(lines, "f", 1))


def amount_text(amount: float, unit: Unit) -> str:
    """An amount of signs or of lines."""
    return COUNTED.signs(int(amount)) if unit is Unit.SIGNS else lines_text(amount)


def target_text(length: Length) -> str:
    """What is written of what was ordered, and what is over or missing."""
    target, counts = length.measure.target, length.counts
    if target is None or counts is None:
        return ""
    written = counts.signs if target.unit is Unit.SIGNS else length.lines
    said = COUNTED.of_target(number_text(written), amount_text(target.amount, target.unit))
    return f"{said} · {balance_text(length)}"


def balance_text(length: Length) -> str:
    """What is over or missing, or that it fits."""
    over = length.over
    if over > 0:
        return COUNTED.over(number_text(over))
    return COUNTED.missing(number_text(-over)) if over < 0 else COUNTED.fits()


def number_text(number: float) -> str:
    """A number as the language writes it, with a tenth where it has one."""
    return QLocale().toString(int(number)) if number == int(number) else QLocale().toString(float(number), "f", 1)


def thin(text: str) -> str:
    """The text with narrow spaces between thousands."""
    return text.replace("\N{NO-BREAK SPACE}", THIN_SPACE)
