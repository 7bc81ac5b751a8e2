# SPDX-License-Identifier: GPL-3.0-or-later
"""The rest of what is known of a photo: who made it, whose it is, where and when; all of it kept with the photo."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from newsdesk.domain.photo import Photo
from newsdesk.ui.theme.tokens import GRID

_LABELS = {
    "creator": QT_TRANSLATE_NOOP("MorePhotoFields", "Creator"),
    "source": QT_TRANSLATE_NOOP("MorePhotoFields", "Source"),
    "copyright": QT_TRANSLATE_NOOP("MorePhotoFields", "Copyright"),
    "usage_terms": QT_TRANSLATE_NOOP("MorePhotoFields", "Terms of use"),
    "place": QT_TRANSLATE_NOOP("MorePhotoFields", "Place"),
    "taken_at": QT_TRANSLATE_NOOP("MorePhotoFields", "Taken"),
    "keywords": QT_TRANSLATE_NOOP("MorePhotoFields", "Keywords, parted by commas"),
}


class MorePhotoFields(QWidget):
    """Fields of a photo that are seldom needed."""

    typed = Signal(str, object)
    """A field of that name has this value now."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("more_photo_fields")
        self._zone = ZoneInfo("UTC")
        self._labels: dict[str, QLabel] = {}
        self.lines: dict[str, QLineEdit] = {}
        self._size = QLabel()
        self._size.setProperty("look", "hint")
        self._size.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for name in _LABELS:
            label, line = QLabel(), QLineEdit()
            label.setProperty("look", "label")
            line.setObjectName(f"photo_{name}")
            label.setBuddy(line)
            line.textEdited.connect(partial(self._typed, name))
            line.editingFinished.connect(self.left)
            self._labels[name], self.lines[name] = label, line
            column.addWidget(label)
            column.addWidget(line)
            column.addSpacing(GRID // 2)
        column.addWidget(self._size)
        self._retranslate()

    def show_photo(self, photo: Photo, zone: ZoneInfo, *, read_only: bool, renew: bool) -> None:
        """Show a photo; the line that is written in stays as it is, unless `renew`."""
        self._zone = zone
        for name, line in self.lines.items():
            line.setReadOnly(read_only)
            text = _text(photo, name, zone)
            if (renew or not line.hasFocus()) and line.text() != text:
                line.setText(text)
                line.setCursorPosition(0)
                self._mark(line, invalid=False)
        self._size.setText("" if photo.awaited else f"{photo.width} × {photo.height}")
        self._size.setVisible(not photo.awaited)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for name, text in _LABELS.items():
            words = QCoreApplication.translate("MorePhotoFields", str(text))
            self._labels[name].setText(words)
            self.lines[name].setAccessibleName(words)
        self.lines["taken_at"].setPlaceholderText(self.tr("2024-12-05 14:30"))

    def _typed(self, name: str, text: str) -> None:
        if name == "keywords":
            self.typed.emit(name, tuple(word.strip() for word in text.split(",") if word.strip()))
        elif name == "taken_at":
            moment = self._moment(text)
            invalid = bool(text.strip()) and moment is None
            self._mark(self.lines[name], invalid=invalid)
            if not invalid:
                self.typed.emit(name, moment)
        else:
            self.typed.emit(name, text)

    def _moment(self, text: str) -> datetime | None:
        from newsdesk.language.dates import parse_moment  # start-up time: Babel

        return parse_moment(text, self._zone) if text.strip() else None

    def _mark(self, line: QLineEdit, *, invalid: bool) -> None:
        if bool(line.property("invalid")) != invalid:
            line.setProperty("invalid", invalid)
            line.style().unpolish(line)
            line.style().polish(line)
        line.setToolTip(self.tr("This is no date") if invalid else "")


def _text(photo: Photo, name: str, zone: ZoneInfo) -> str:
    if name == "keywords":
        return ", ".join(photo.keywords)
    if name == "taken_at":
        return "" if photo.taken_at is None else f"{photo.taken_at.astimezone(zone):%Y-%m-%d %H:%M}"
    return str(getattr(photo, name))
