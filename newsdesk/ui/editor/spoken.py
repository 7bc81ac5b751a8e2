# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told of the text beyond its signs: which object, note or kind of block the caret met.

In the text itself an object is the one sign that every system of accessibility has for it: each sign has its place,
which carets, selections and changes are told by, so that words cannot stand there. They are said, and described, when
the caret comes to them or into the paragraph that holds them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from newsdesk.document.plain_text import inline_text
from newsdesk.document.tree import BlockNode, EditorialNote, Figure, FootnoteReference
from newsdesk.ui.editor.keepsakes import Keepsakes
from newsdesk.ui.editor.kinds import CELLS, INLINE_OBJECT, OBJECT_SIGN, OBJECTS, Kind, Property, kind_of
from newsdesk.ui.editor.tables import table_at
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.editor.wording import credit_line, kind_name, object_name, object_text
from newsdesk.ui.length import Length
from newsdesk.ui.length_words import target_text
from newsdesk.ui.widgets.announcing import announce

KINDS: Final = {
    Kind.KICKER: QT_TRANSLATE_NOOP("Spoken", "Kicker"),
    Kind.HEADLINE: QT_TRANSLATE_NOOP("Spoken", "Headline"),
    Kind.LEAD: QT_TRANSLATE_NOOP("Spoken", "Lead"),
    Kind.PARAGRAPH: QT_TRANSLATE_NOOP("Spoken", "Paragraph"),
    Kind.HEADING_2: QT_TRANSLATE_NOOP("Spoken", "Heading of level 1"),
    Kind.HEADING_3: QT_TRANSLATE_NOOP("Spoken", "Heading of level 2"),
    Kind.HEADING_4: QT_TRANSLATE_NOOP("Spoken", "Heading of level 3"),
    Kind.SPEECH: QT_TRANSLATE_NOOP("Spoken", "Direct speech"),
    Kind.ITEM: QT_TRANSLATE_NOOP("Spoken", "List"),
    Kind.QUOTE: QT_TRANSLATE_NOOP("Spoken", "Quotation"),
    Kind.QUOTE_SPEECH: QT_TRANSLATE_NOOP("Spoken", "Quotation"),
    Kind.ATTRIBUTION: QT_TRANSLATE_NOOP("Spoken", "Who said it"),
    Kind.RULE: QT_TRANSLATE_NOOP("Spoken", "Rule"),
    Kind.CELL: QT_TRANSLATE_NOOP("Spoken", "Table"),
    Kind.HEADER_CELL: QT_TRANSLATE_NOOP("Spoken", "Table header"),
}
_LONGEST: Final = 300
"""Signs of an object's text that are said."""


def spoken(text: object) -> str:
    """A text of this module in the user's language."""
    return QCoreApplication.translate("Spoken", str(text))


def block_words(view: TextView, block: QTextBlock) -> str:
    """What a block is: of an object also what stands in it, as its signs do not say it."""
    kind = kind_of(block)
    if kind in CELLS:
        return _sentences(spoken(KINDS[kind]), cell_words(block), inside_words(view, block))
    if kind not in OBJECTS:
        return _sentences(spoken(KINDS[kind]) if kind in KINDS else "", inside_words(view, block))
    figure = view.figure(block)
    if figure is not None:
        return figure_words(view, figure)
    node = _node(view, block)
    if node is None or kind is Kind.RULE:
        return spoken(KINDS[Kind.RULE])
    return _sentences(object_name(node), object_text(node)[:_LONGEST])


def figure_words(view: TextView, figure: Figure) -> str:
    """A photo in words: caption, description and credit."""
    photo = view.photo(figure)
    caption = inline_text(figure.caption) or (photo.caption if photo is not None else "")
    alt = figure.alt if figure.alt is not None else (photo.alt if photo is not None else "")
    described = spoken(QT_TRANSLATE_NOOP("Spoken", "Description: %1")).replace("%1", alt) if alt else ""
    missing = "" if alt else spoken(QT_TRANSLATE_NOOP("Spoken", "It has no description"))
    return _sentences(kind_name(Figure), caption, described, missing, credit_line(photo)[0])


def inline_words(view: TextView, cursor: QTextCursor) -> str:
    """What the object in the line is that stands behind the caret; nothing where there is none."""
    sheet = view.sheet
    if sheet is None or cursor.hasSelection() or view.document().characterAt(cursor.position()) != OBJECT_SIGN:
        return ""
    behind = QTextCursor(cursor)
    behind.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return _inline_name(sheet.writer.keepsakes, behind.charFormat())


def inside_words(view: TextView, block: QTextBlock) -> str:
    """The objects in the lines of a block, which its signs do not say: remarks, marks of footnotes."""
    if view.sheet is None or OBJECT_SIGN not in block.text():
        return ""
    keepsakes = view.sheet.writer.keepsakes
    names = [_inline_name(keepsakes, each.format) for each in block.textFormats()]
    said = "; ".join(filter(None, names))
    return spoken(QT_TRANSLATE_NOOP("Spoken", "In it: %1")).replace("%1", said) if said else ""


def cell_words(block: QTextBlock) -> str:
    """Which cell of its table a block is: its row, and its column by name."""
    cursor = QTextCursor(block)
    table = table_at(cursor)
    if table is None:
        return ""
    cell = table.cellAt(cursor)
    row = spoken(QT_TRANSLATE_NOOP("Spoken", "Row %1 of %2"))
    column = spoken(QT_TRANSLATE_NOOP("Spoken", "column %1 of %2"))
    name = table.cellAt(0, cell.column()).firstCursorPosition().block().text()
    where = (
        row.replace("%1", str(cell.row() + 1)).replace("%2", str(table.rows())),
        column.replace("%1", str(cell.column() + 1)).replace("%2", str(table.columns())),
    )
    return ", ".join((*where, name) if cell.row() and name else where)


def _inline_name(keepsakes: Keepsakes, form: QTextCharFormat) -> str:
    if form.objectType() != INLINE_OBJECT:
        return ""
    node = keepsakes.inline(form.intProperty(Property.OBJECT))
    if isinstance(node, FootnoteReference):
        return spoken(QT_TRANSLATE_NOOP("Spoken", "Footnote %1")).replace("%1", node.label)
    if isinstance(node, EditorialNote):
        return spoken(QT_TRANSLATE_NOOP("Spoken", "Note for the desk: %1")).replace("%1", node.text)
    return ""


class Spoken(QObject):
    """Tells what the caret meets, and when the text becomes too long."""

    def __init__(self, view: TextView, length: Length, say: Callable[[str], None] | None = None) -> None:
        super().__init__(view)
        self._view = view
        self._length = length
        self._say = say or (lambda words: announce(view, words))
        self._block: tuple[int, Kind] | None = None
        self._inline = ""
        self._over = False
        view.state_changed.connect(self._moved)
        length.changed.connect(self._measured)

    def describe(self) -> None:
        """Let the view's description begin with where the caret stands."""
        whole = spoken(QT_TRANSLATE_NOOP("Spoken", "Kicker, headline, lead and text, one below the other"))
        words = block_words(self._view, self._view.textCursor().block()) if self._view.sheet is not None else ""
        self._view.setAccessibleDescription(_sentences(words, whole))

    def _moved(self) -> None:
        cursor = self._view.textCursor()
        block = cursor.block()
        kind = kind_of(block)
        former, self._block = self._block, (block.blockNumber(), kind)
        if former != self._block:
            self.describe()
            if former is None or former[1] is not kind or kind in OBJECTS:
                self._say(block_words(self._view, block))
            elif kind in CELLS:
                self._say(cell_words(block))
            else:
                self._say(inside_words(self._view, block))
        inline = inline_words(self._view, cursor)
        if inline and inline != self._inline:
            self._say(inline)
        self._inline = inline

    def _measured(self) -> None:
        over = self._length.over > 0
        if over and not self._over:
            self._say(target_text(self._length))
        self._over = over


def _node(view: TextView, block: QTextBlock) -> BlockNode | None:
    formats = block.textFormats()
    if view.sheet is None or not formats:
        return None
    return view.sheet.writer.keepsakes.block(formats[0].format.intProperty(Property.OBJECT))


def _sentences(*texts: str) -> str:
    """Texts one behind the other, each with its end."""
    return " ".join(text if text.endswith((".", "!", "?", "…")) else f"{text}." for text in texts if text)
