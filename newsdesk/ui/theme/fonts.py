# SPDX-License-Identifier: GPL-3.0-or-later
"""The faces: the system's own for the interface, PT Serif for articles."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from newsdesk.paths import resources
from newsdesk.ui.theme.tokens import INTERFACE_SIZE

SERIF = "PT Serif"
_FALLBACK = "PT Sans"
# What a system names when it has no face of its own choice: wide, and made for terminals.
_NO_CHOICE = frozenset({"DejaVu Sans", "Bitstream Vera Sans", "Noto Sans", "Sans Serif", ""})
_SERIF_FILES = ("PTF55F.ttf", "PTF56F.ttf", "PTF75F.ttf", "PTF76F.ttf")
_SANS_FILES = ("PTS55F.ttf", "PTS56F.ttf", "PTS75F.ttf", "PTS76F.ttf")


def load_article_fonts() -> None:
    """Make PT Serif known to Qt."""
    _load(_SERIF_FILES)


def interface_font() -> QFont:
    """The system's face at the size of the interface; PT Sans where the system has chosen none."""
    return QFont(_interface_font())


@cache
def _interface_font() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if QFontInfo(font).family() in _NO_CHOICE:
        _load(_SANS_FILES)
        font = QFont(_FALLBACK)
    font.setPixelSize(INTERFACE_SIZE)
    return font


def article_font(pixels: int, *, bold: bool = False, italic: bool = False) -> QFont:
    """The face of articles."""
    font = QFont(SERIF)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(pixels)
    font.setBold(bold)
    font.setItalic(italic)
    return font


@cache
def _load(names: tuple[str, ...]) -> None:
    for name in names:
        QFontDatabase.addApplicationFont(str(resources() / "fonts" / name))
