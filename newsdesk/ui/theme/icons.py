# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons by meaning, all of one set (Phosphor), in the colours of the theme.

A name of this list is all that panels know; the picture behind it may change. Drawing the first icon loads the icon
font, so that the window asks for icons only once it is painted.
"""

from __future__ import annotations

import os
from enum import StrEnum
from functools import lru_cache

from PySide6.QtGui import QIcon

from newsdesk.ui.theme.tokens import Tokens


class Icon(StrEnum):
    """What an icon means, and its picture."""

    NEW = "ph.plus"
    MENU = "ph.list"
    SEARCH = "ph.magnifying-glass"
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


def icon(meaning: Icon, tokens: Tokens, colour: str = "") -> QIcon:
    """The icon in the colour of the interface's text, or in another of the theme."""
    return _drawn(meaning, colour or tokens.text, colour or tokens.muted, tokens.accent)


@lru_cache(maxsize=512)
def _drawn(meaning: Icon, colour: str, disabled: str, active: str) -> QIcon:
    os.environ.setdefault("QT_API", "pyside6")
    import qtawesome  # start-up time: loads after the window is painted

    try:
        drawn: QIcon = qtawesome.icon(
            meaning.value, color=colour, color_disabled=disabled, color_on=active, color_on_active=active
        )
    except qtawesome.FontError:  # a locked-down system that takes no fonts: texts and tooltips must do
        return QIcon()
    return drawn
