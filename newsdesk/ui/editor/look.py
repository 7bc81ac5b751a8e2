# SPDX-License-Identifier: GPL-3.0-or-later
"""How each kind of block and each mark looks: the only maker of text formats."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextFormat

from newsdesk.document.tree import Alignment, Emphasis, Strike, Strong, Subscript, Superscript
from newsdesk.ui.editor.kinds import ALIGNMENTS, Kind, Line, Property, mark_bit
from newsdesk.ui.theme.fonts import SERIF, article_font, interface_font
from newsdesk.ui.theme.tokens import HEADLINE_SIZE, LEAD_SIZE, LINE_HEIGHT, MEASURE, TEXT_SIZE, Tokens

STRONG: Final = mark_bit(Strong)
EMPHASIS: Final = mark_bit(Emphasis)
STRIKE: Final = mark_bit(Strike)
SUPERSCRIPT: Final = mark_bit(Superscript)
SUBSCRIPT: Final = mark_bit(Subscript)
ALL_MARKS: Final = (STRONG, EMPHASIS, STRIKE, SUPERSCRIPT, SUBSCRIPT)

INDENT: Final = 28
"""Pixels that each step of a list moves in."""
QUOTE_INDENT: Final = 24
CREDIT_ROOM: Final = 26
"""Pixels under a caption where the credit stands."""
SECTION_ROOM: Final = 60
"""Pixels above the kicker, where the section stands."""
BYLINE_ROOM: Final = 48

_CODE_FAMILIES: Final = ["DejaVu Sans Mono", "Menlo", "Consolas", "monospace"]
_SAMPLE: Final = "Съешь же ещё этих мягких французских булок да выпей чаю, не торопясь, в тени старых яблонь"
_QT_ALIGN: Final = {
    Alignment.NONE: Qt.AlignmentFlag.AlignLeft,
    Alignment.LEFT: Qt.AlignmentFlag.AlignLeft,
    Alignment.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Alignment.RIGHT: Qt.AlignmentFlag.AlignRight,
}


@dataclass(frozen=True, slots=True)
class Setting:
    """How one kind is set: pixels, room above and below, and whether it is bold, sans, quiet or soft, a little
    quieter than the text; `leading` in sizes. What is `hidden` takes one pixel."""

    size: int
    above: int = 0
    below: int = 12
    bold: bool = False
    italic: bool = False
    sans: bool = False
    quiet: bool = False
    soft: bool = False
    leading: float = LINE_HEIGHT
    indent: int = 0
    hidden: bool = False


SETTINGS: Final = {
    Kind.KICKER: Setting(13, 0, 6, bold=True, sans=True, quiet=True, leading=1.4),
    Kind.HEADLINE: Setting(HEADLINE_SIZE, 0, BYLINE_ROOM, bold=True, leading=1.25),
    Kind.LEAD: Setting(LEAD_SIZE, 0, 20, soft=True, leading=1.42),
    Kind.PARAGRAPH: Setting(TEXT_SIZE, 10),
    Kind.HEADING_2: Setting(23, 24, 8, bold=True, leading=1.3),
    Kind.HEADING_3: Setting(20, 20, 6, bold=True, leading=1.3),
    Kind.HEADING_4: Setting(18, 16, 4, bold=True, leading=1.4),
    Kind.SPEECH: Setting(TEXT_SIZE, 10),
    Kind.ITEM: Setting(TEXT_SIZE, below=6, indent=INDENT),
    Kind.QUOTE: Setting(TEXT_SIZE, 4, 8, italic=True, indent=QUOTE_INDENT),
    Kind.QUOTE_SPEECH: Setting(TEXT_SIZE, 4, 8, italic=True, indent=QUOTE_INDENT),
    Kind.ATTRIBUTION: Setting(14, 0, 18, sans=True, quiet=True, indent=QUOTE_INDENT),
    Kind.FIGURE: Setting(14, 10, CREDIT_ROOM + 12, sans=True, leading=0),
    Kind.OBJECT: Setting(TEXT_SIZE, 8, 16, leading=0),
    Kind.RULE: Setting(TEXT_SIZE, 4, 12, leading=0),
    Kind.CELL: Setting(15, 0, 0, leading=1.35),
    Kind.HEADER_CELL: Setting(15, 0, 0, bold=True, leading=1.35),
    Kind.FILLER: Setting(1, 0, 14, leading=0, hidden=True),
}


@dataclass(frozen=True, slots=True)
class LinkRun:
    """What the signs of one link share."""

    id: int
    href: str
    title: str = ""
    outer: int = 0


class Look:
    """Formats in the colours of a theme; what it gives is shared and must not be changed."""

    def __init__(self, tokens: Tokens, settings: Mapping[Kind, Setting] = SETTINGS, zoom: float = 1.0) -> None:
        self.tokens = tokens
        self.zoom = zoom
        self.settings = settings if zoom == 1 else {kind: _zoomed(each, zoom) for kind, each in settings.items()}
        self._blocks: dict[tuple[object, ...], QTextBlockFormat] = {}
        self._chars: dict[tuple[Kind, int, bool, bool], QTextCharFormat] = {}
        self._sans = interface_font().family()

    @property
    def column(self) -> int:
        """Pixels of a line as long as it should be."""
        metrics = QFontMetricsF(article_font(self.px(TEXT_SIZE)))
        return round(metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * MEASURE)

    def px(self, pixels: int) -> int:
        """Pixels of the usual size, at the size that is shown."""
        return round(pixels * self.zoom)

    def font(self, kind: Kind) -> QFont:
        """The face of a kind."""
        setting = self.settings[kind]
        font = QFont(interface_font()) if setting.sans else article_font(setting.size)
        font.setPixelSize(setting.size)
        font.setBold(setting.bold)
        font.setItalic(setting.italic)
        if kind is Kind.KICKER:
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        return font

    def block(self, line: Line) -> QTextBlockFormat:
        """The format of a block."""
        key = (line.kind, line.group, line.depth, line.ordered, line.start, line.dash, line.align)
        made = self._blocks.get(key)
        if made is None:
            if len(self._blocks) > 2000:
                self._blocks.clear()
            made = self._blocks[key] = self._new_block(line)
        return made

    def char(self, kind: Kind, marks: int = 0, *, code: bool = False, link: LinkRun | None = None) -> QTextCharFormat:
        """The format of signs."""
        key = (kind, marks, code, link is not None)
        made = self._chars.get(key)
        if made is None:
            made = self._chars[key] = self._new_char(kind, marks, code, link is not None)
        if link is None:
            return made
        linked = QTextCharFormat(made)
        linked.setAnchor(True)
        linked.setAnchorHref(link.href)
        linked.setProperty(Property.LINK, link.id)
        if link.title:
            linked.setProperty(Property.TITLE, link.title)
        if link.outer:
            linked.setProperty(Property.OUTER, link.outer)
        return linked

    def _new_block(self, line: Line) -> QTextBlockFormat:
        setting = self.settings[line.kind]
        made = QTextBlockFormat()
        made.setProperty(Property.KIND, int(line.kind))
        for name, value in (
            (Property.GROUP, line.group),
            (Property.DEPTH, line.depth),
            (Property.ORDERED, int(line.ordered)),
            (Property.START, line.start if line.ordered else 0),
            (Property.DASH, line.dash),
            (Property.ALIGN, ALIGNMENTS.index(line.align)),
        ):
            if value:
                made.setProperty(name, value)
        made.setTopMargin(setting.above)
        made.setBottomMargin(setting.below)
        made.setLeftMargin(setting.indent * max(1, line.depth))
        if setting.leading:
            height = QFontMetricsF(self.font(line.kind)).height()
            percent = 100 * setting.size * setting.leading / height
            made.setLineHeight(max(percent, 80), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if setting.hidden:
            made.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        if line.kind in (Kind.CELL, Kind.HEADER_CELL, Kind.FIGURE):
            made.setAlignment(_QT_ALIGN[line.align])
        if line.kind in (Kind.HEADING_2, Kind.HEADING_3, Kind.HEADING_4):
            made.setHeadingLevel(line.kind - Kind.HEADING_2 + 2)
        if line.kind is Kind.HEADLINE:
            made.setHeadingLevel(1)
        return made

    def _new_char(self, kind: Kind, marks: int, code: bool, linked: bool) -> QTextCharFormat:
        setting = self.settings[kind]
        made = QTextCharFormat()
        made.setProperty(Property.STYLE, int(kind))
        self._set_face(made, kind, setting, code)
        made.setForeground(QBrush(QColor(self.tokens.accent) if linked else self._colour(setting)))
        if linked:
            made.setFontUnderline(True)
        if marks:
            made.setProperty(Property.MARKS, marks)
        if setting.bold or marks & STRONG:
            made.setFontWeight(QFont.Weight.Bold)
        if setting.italic != bool(marks & EMPHASIS):
            made.setFontItalic(True)
        if marks & STRIKE:
            made.setFontStrikeOut(True)
        if marks & (SUPERSCRIPT | SUBSCRIPT):
            upper = bool(marks & SUPERSCRIPT)
            alignment = QTextCharFormat.VerticalAlignment
            made.setVerticalAlignment(alignment.AlignSuperScript if upper else alignment.AlignSubScript)
        return made

    def _colour(self, setting: Setting) -> QColor:
        tokens = self.tokens
        if not setting.soft:
            return QColor(tokens.muted if setting.quiet else tokens.ink)
        one, other = QColor(tokens.text), QColor(tokens.muted)
        return QColor(
            (one.red() + other.red()) // 2, (one.green() + other.green()) // 2, (one.blue() + other.blue()) // 2
        )

    def _set_face(self, made: QTextCharFormat, kind: Kind, setting: Setting, code: bool) -> None:
        size = setting.size
        if code:
            made.setProperty(Property.CODE, 1)
            made.setFontFamilies(_CODE_FAMILIES)
            made.setFontFixedPitch(True)
            made.setBackground(QBrush(QColor(self.tokens.surface)))
            size = max(11, size - 3)
        else:
            made.setFontFamilies([self._sans if setting.sans else SERIF])
        made.setProperty(QTextFormat.Property.FontPixelSize, size)
        if kind is Kind.KICKER:
            made.setFontCapitalization(QFont.Capitalization.AllUppercase)
            made.setFontLetterSpacing(106)


def _zoomed(setting: Setting, zoom: float) -> Setting:
    if setting.hidden:
        return replace(setting, below=round(setting.below * zoom))
    return replace(
        setting,
        size=max(8, round(setting.size * zoom)),
        above=round(setting.above * zoom),
        below=round(setting.below * zoom),
        indent=round(setting.indent * zoom),
    )
