# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons by meaning, all of one set (Phosphor), in the colours of the theme.

A name of this list is all that panels know; the picture behind it may change. Drawing the first icon loads the icon
font, so that the window asks for icons only once it is painted.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from newsdesk.ui.theme.tokens import Tokens

_SET = "phosphor"
_PART = 0.875
"""How much of an icon's height its sign takes: the rest is the sign's own room."""


class Icon(StrEnum):
    """What an icon means, and its picture."""

    NEW = "ph.plus"
    MENU = "ph.list"
    SEARCH = "ph.magnifying-glass"
    IN_SELECTION = "ph.selection-all"
    SAVE = "ph.floppy-disk"
    UNDO = "ph.arrow-counter-clockwise"
    REDO = "ph.arrow-clockwise"
    PREVIEW = "ph.browser"
    EXPORT = "ph.export"
    CALENDAR = "ph.calendar"
    POPULAR = "ph.chart-line-up"
    LIGHT = "ph.sun"
    DARK = "ph.moon"
    SETTINGS = "ph.gear"
    HELP = "ph.question"
    ABOUT = "ph.info"
    BIN = "ph.trash"
    PHOTO = "ph.image"
    PHOTOS = "ph.image-square"
    TAG = "ph.tag"
    PERSON = "ph.user"
    PLACE = "ph.map-pin"
    TIME = "ph.clock"
    HISTORY = "ph.clock-counter-clockwise"
    LINK = "ph.link-simple"
    BOLD = "ph.text-bolder"
    ITALIC = "ph.text-italic"
    STRIKE = "ph.text-strikethrough"
    NOTE = "ph.note-pencil"
    HEADING_2 = "ph.text-h-two"
    HEADING_3 = "ph.text-h-three"
    HEADING_4 = "ph.text-h-four"
    QUOTATION = "ph.quotes"
    BULLETS = "ph.list-bullets"
    NUMBERS = "ph.list-numbers"
    TABLE = "ph.table"
    RULE = "ph.minus"
    SPEECH = "ph.chat-teardrop-text"
    PARAGRAPH = "ph.text-align-left"
    CHECK = "ph.check"
    GOOD = "ph.check-circle"
    WARNING = "ph.warning"
    BAD = "ph.warning-circle"
    CLOSE = "ph.x"
    BACK = "ph.caret-left"
    FORWARD = "ph.caret-right"
    DOWN = "ph.caret-down"
    UP = "ph.caret-up"
    MORE = "ph.dots-three"
    SIDEBAR = "ph.columns"
    PHONE = "ph.device-mobile"
    TABLET = "ph.device-tablet"
    DESKTOP = "ph.desktop"
    PRINT = "ph.printer"
    SHOWCASE = "ph.storefront"
    OPEN = "ph.folder-open"
    FOLDER = "ph.folder"
    KEYBOARD = "ph.keyboard"
    COMMAND = "ph.command"
    ARCHIVE = "ph.archive"
    ARTICLE = "ph.newspaper"
    EMBARGO = "ph.hourglass"
    SEND = "ph.paper-plane-tilt"
    SHOW = "ph.eye"
    HIDE = "ph.eye-slash"
    PIN = "ph.push-pin"
    STRIKE_OUT = "ph.prohibit"
    MOVE_UP = "ph.arrow-up"
    MOVE_DOWN = "ph.arrow-down"
    OPEN_OUTSIDE = "ph.arrow-square-out"
    STOP = "ph.stop"
    FILTER = "ph.funnel"
    SORT = "ph.sort-ascending"
    LOCKED = "ph.lock"
    EDIT = "ph.pencil-simple"
    PLAIN = "ph.eraser"
    IMPORT = "ph.upload-simple"
    FILE = "ph.file-text"
    RELOAD = "ph.arrows-clockwise"
    LANGUAGE = "ph.translate"
    COPY = "ph.copy"
    RESTORE = "ph.clock-counter-clockwise"
    RISEN = "ph.trend-up"
    FALLEN = "ph.trend-down"
    DRAG = "ph.dots-six-vertical"
    SOURCE = "ph.code"
    BOX = "ph.note"
    PULL_QUOTE = "ph.chat-centered-text"
    EMBED = "ph.cards"
    FOOTNOTE = "ph.asterisk"
    MORE_VERTICAL = "ph.dots-three-vertical"
    PLACE_COLUMN = "ph.rectangle"
    PLACE_WIDE = "ph.arrows-out-line-horizontal"
    PLACE_LEFT = "ph.align-left"
    PLACE_RIGHT = "ph.align-right"
    REPLACE = "ph.swap"
    CAPTION = "ph.text-t"
    CREDIT = "ph.copyright"
    ALT = "ph.closed-captioning"
    KEPT_SEARCH = "ph.bookmark-simple"


def icon(meaning: Icon, tokens: Tokens, colour: str = "") -> QIcon:
    """The icon in the colour of the interface's text, or in another of the theme."""
    return _drawn(meaning, colour or tokens.text, colour or tokens.line_strong, tokens.accent)


@lru_cache(maxsize=512)
def _drawn(meaning: Icon, colour: str, disabled: str, active: str) -> QIcon:
    glyphs = _glyphs()
    if not glyphs.family:  # a locked-down system that takes no fonts: texts and tooltips must do
        return QIcon()
    sign = chr(glyphs.signs[meaning.value.partition(".")[2]])
    return QIcon(_Engine(sign, glyphs.family, colour, disabled, active))


@dataclass(frozen=True, slots=True)
class _Glyphs:
    family: str
    signs: dict[str, int]


@cache
def _glyphs() -> _Glyphs:
    """The icon font of qtawesome, and where its pictures stand.

    Its own module, with the bindings below it, takes longer to load than the list of articles takes to be filled, and
    draws an icon anew with every painting.
    """
    spec = find_spec("qtawesome")
    places = spec.submodule_search_locations if spec is not None else None
    for place in places or ():
        for file in (Path(place) / "fonts").glob(f"{_SET}-charmap-*.json"):
            font = file.with_name(file.name.replace("-charmap", "")).with_suffix(".ttf")
            families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(font)))
            if families:
                signs = {name: int(code, 16) for name, code in json.loads(file.read_text(encoding="utf-8")).items()}
                return _Glyphs(families[0], signs)
    return _Glyphs("", {})


class _Engine(QIconEngine):
    """Draws one sign of the icon font, once for each size and state."""

    def __init__(self, sign: str, family: str, colour: str, disabled: str, active: str) -> None:
        super().__init__()
        self._sign = sign
        self._family = family
        self._colours = (colour, disabled, active)
        self._kept: dict[tuple[int, int, QIcon.Mode, QIcon.State], QPixmap] = {}

    def clone(self) -> QIconEngine:
        return _Engine(self._sign, self._family, *self._colours)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour, disabled, active = self._colours
        if mode is QIcon.Mode.Disabled:
            colour = disabled
        elif state is QIcon.State.On and mode is not QIcon.Mode.Selected:
            colour = active
        font = QFont(self._family)
        font.setPixelSize(max(1, round(_PART * rect.height())))
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._sign)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        key = (size.width(), size.height(), mode, state)
        kept = self._kept.get(key)
        if kept is None:
            kept = QPixmap(size)
            kept.fill(Qt.GlobalColor.transparent)
            painter = QPainter(kept)
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
            painter.end()
            self._kept[key] = kept
        return kept
