# SPDX-License-Identifier: GPL-3.0-or-later
"""A moment as people write it: read when it is complete, shown in the library's zone."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton

from newsdesk.language.zones import in_zone
from newsdesk.ui.inspector.fields.field import Field, FieldLine, mark_invalid, put_text
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.wording import spoken

_DAYS = {
    "сегодня": 0, "завтра": 1, "послезавтра": 2, "вчера": -1, "сейчас": 0,
    "бүгін": 0, "ертең": 1, "бүрсігүні": 2, "кеше": -1, "қазір": 0,
    "today": 0, "tomorrow": 1, "yesterday": -1, "now": 0,
}  # fmt: skip
_NOW = frozenset({"сейчас", "қазір", "now"})
_RELATIVE = re.compile(r"(?P<word>[^\W\d]+)?(?:,? ?(?:в |сағат |at )?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?)?")
_DAY_AND_MONTH = re.compile(r"(\d{1,2})(?:\.(\d{1,2})\.?| ([^\W\d]+)\.?)(.*)")


def read_moment(text: str, zone: ZoneInfo, now: datetime) -> datetime | None:
    """The moment a text names, in UTC: a date and a time in any usual way, «завтра 7:00», «18:30», «5 декабря».

    A day without a year is the one of this year.
    """
    from newsdesk.language.dates import parse_moment  # start-up time: Babel

    plain = " ".join(text.split())
    found = parse_moment(plain, zone)
    if found is not None:
        return found
    local = now.astimezone(zone)
    match = _DAY_AND_MONTH.fullmatch(plain)
    if match is not None:
        day, month, word, rest = match.groups()
        dated = f"{day}.{month}.{local.year}{rest}" if month else f"{day} {word} {local.year}{rest}"
        return parse_moment(dated, zone)
    return _relative(plain.casefold(), zone, local)


def _relative(plain: str, zone: ZoneInfo, local: datetime) -> datetime | None:
    match = _RELATIVE.fullmatch(plain)
    if match is None or not plain or (match["word"] and match["word"] not in _DAYS):
        return None
    if match["word"] in _NOW and match["hour"] is None:
        return local.replace(second=0, microsecond=0).astimezone(UTC)
    if not match["word"] and match["minute"] is None:
        return None
    day = local.date() + timedelta(days=_DAYS.get(match["word"] or "", 0))
    try:
        at = datetime(day.year, day.month, day.day, int(match["hour"] or 0), int(match["minute"] or 0), tzinfo=zone)
    except ValueError:
        return None
    return at.astimezone(UTC)


def moment_words(moment: datetime, zone: ZoneInfo) -> str:
    """The moment in words that `read_moment` reads back: «5 декабря 2024, 14:30»."""
    from newsdesk.language.dates import clock, long_date  # start-up time: Babel

    local = in_zone(moment, zone)
    return f"{long_date(local.date(), spoken())}, {clock(local)}"


class _Line(FieldLine):
    """A line that lets go by Esc of what was typed."""

    def __init__(self, back: Callable[[], bool], before_command: Callable[[], None]) -> None:
        super().__init__(before_command)
        self._back = back

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._back():
            event.accept()
        else:
            super().keyPressEvent(event)


class MomentField(Field):
    """A date and a time, or none; what cannot be read stays in the line and is said to be no date."""

    def __init__(self, name: str, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._zone: ZoneInfo | None = None
        self._value: datetime | None = None
        self._shown = ""
        self._entered = False
        self.line = _Line(self._take_back, self.commit)
        self.line.setObjectName(f"{name}_line")
        self.waiting = self.line
        self.clear_button = QToolButton()
        self.clear_button.setObjectName(f"{name}_clear")
        self.clear_button.setFixedSize(28, 28)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.clear_button)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self.commit)
        self.clear_button.clicked.connect(self._clear)
        self._retranslate()

    def set_zone(self, zone: ZoneInfo) -> None:
        """The zone in which the moment is read and shown."""
        if zone == self._zone:
            return
        self._zone = zone
        if self.line.text().strip() == self._shown:
            self._show()
        elif self._entered:  # what was typed sooner than the zone was known
            self.commit()

    def show_value(self, value: Any) -> None:
        if value != self._value:
            self._value = value
            self._show()
        elif not self._shown and value is not None:
            self._show()

    def set_read_only(self, read_only: bool) -> None:
        self.line.setReadOnly(read_only)
        self.clear_button.setVisible(not read_only and self._value is not None)

    def draw(self) -> None:
        """Take the colours that hold now."""
        self.clear_button.setIcon(self._appearance.icon(Icon.CLOSE, self._appearance.tokens.muted))

    def commit(self) -> None:
        """Read what is typed; a value is shown in full, anything else is kept and said to be no date."""
        text = self.line.text().strip()
        self._entered = self._zone is None and text != self._shown
        if self._zone is None or text == self._shown:
            return
        moment = read_moment(text, self._zone, datetime.now(UTC)) if text else None
        if text and moment is None:
            self._say(
                self.tr("This cannot be read as a date. Write, for example, “%1”").replace("%1", _example(self._zone))
            )
            return
        changed = moment != self._value
        self._value = moment
        self._show()
        if changed:
            self.value_edited.emit(moment, False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("date and time"))
        self.clear_button.setToolTip(self.tr("Clear"))
        self.clear_button.setAccessibleName(self.tr("Clear"))
        if self._value is not None and self.line.text() == self._shown:
            self._show()

    def _typed(self) -> None:
        self._say("")

    def _clear(self) -> None:
        self.line.clear()
        self.line.setFocus()
        self.commit()

    def _take_back(self) -> bool:
        """Show the value again in place of what was typed over it; False where nothing was."""
        if self.line.text() == self._shown:
            return False
        self._show()
        return True

    def _show(self) -> None:
        self._entered = False
        self._shown = moment_words(self._value, self._zone) if self._value and self._zone else ""
        put_text(self.line, self._shown)
        self.clear_button.setVisible(self._value is not None and not self.line.isReadOnly())
        self._say("")

    def _say(self, words: str) -> None:
        mark_invalid(self.line, bool(words))
        self.problem_changed.emit(words)


def _example(zone: ZoneInfo) -> str:
    tomorrow = datetime.now(zone).replace(hour=7, minute=0) + timedelta(days=1)
    return moment_words(tomorrow, zone)
