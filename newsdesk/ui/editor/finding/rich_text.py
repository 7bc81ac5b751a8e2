# SPDX-License-Identifier: GPL-3.0-or-later
"""The article as it is read, to be searched: kicker, headline, lead, every block, and what is inside objects."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor

from newsdesk.document.tree import BlockNode
from newsdesk.domain.manuscript.steps import BODY as BODY_FIELD
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet, Point, Selection
from newsdesk.ui.editor.deletion import FIGURE_TEXT
from newsdesk.ui.editor.finding.replacing import steps_by_and_by
from newsdesk.ui.editor.finding.scan import Place, Spot
from newsdesk.ui.editor.finding.text_lines import TextLine, text_lines
from newsdesk.ui.editor.kinds import FIELD_NAMES, LINE_SEPARATOR, Kind, kind_of
from newsdesk.ui.editor.restyle import KEEP
from newsdesk.ui.editor.sheet import BODY
from newsdesk.ui.editor.slow_show import MANY
from newsdesk.ui.editor.wording import object_name
from newsdesk.ui.open_text import OpenText

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

    from newsdesk.ui.editor.text_view import TextView

_KEPT = 64
_SPACES = " \t\u00a0"


class RichText(QObject):
    """The article in a text view. The units are the fields of the head and the top-level blocks of the body."""

    spliced = Signal(int, int, int)
    reset = Signal()

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        self._heard: OpenText | None = None
        self._kept: dict[int, tuple[BlockNode, tuple[TextLine, ...]]] = {}

    @property
    def widget(self) -> TextView:
        return self._view

    @property
    def writable(self) -> bool:
        return self._view.sheet is not None and not self._view.isReadOnly()

    @property
    def is_coming(self) -> bool:
        return self._view.sheet is not None and self._view.sheet.is_waiting

    @property
    def unit_count(self) -> int:
        article = self._article
        return 0 if article is None else BODY + article.manuscript.block_count

    def lines(self, unit: int) -> Sequence[TextLine]:
        article = self._article
        if article is None or unit >= self.unit_count:
            return ()
        if unit < BODY:
            value: str = getattr(article.article, FIELD_NAMES[unit])
            return (TextLine(value.replace("\n", LINE_SEPARATOR)),)
        node = article.manuscript.block(unit - BODY)
        kept = self._kept.get(unit)
        if kept is None or kept[0] is not node:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            kept = self._kept[unit] = (node, text_lines(node))
        return kept[1]

    def listen(self, on: bool) -> None:
        if self._heard is not None:
            self._heard.edited.disconnect(self._edited)
            self._heard.reloaded.disconnect(self.reset)
        self._heard = self._article if on else None
        if self._heard is not None:
            self._heard.edited.connect(self._edited)
            self._heard.reloaded.connect(self.reset)

    @property
    def _article(self) -> OpenText | None:
        return self._view.sheet.article if self._view.sheet is not None else None

    def _edited(self, edit: Edit, _origin: object) -> None:
        steps = [step for step in edit.steps if isinstance(step, BlocksReplaced)]
        if len(steps) > MANY:
            self.spliced.emit(*_range_of(steps, self.unit_count - BODY))
        for step in steps if len(steps) <= MANY else ():
            self.spliced.emit(BODY + step.index, len(step.before), len(step.after))
        for other in edit.steps:
            if isinstance(other, FieldSet) and other.field in FIELD_NAMES:
                self.spliced.emit(FIELD_NAMES.index(other.field), 1, 1)

    # -- places ------------------------------------------------------------------------------------------------------

    def selected(self) -> tuple[Spot, Spot]:
        cursor = self._view.textCursor()
        return self._spot(cursor.selectionStart()), self._spot(cursor.selectionEnd())

    def cursor(self, place: Place) -> QTextCursor | None:
        sheet = self._view.sheet
        if sheet is None or sheet.is_waiting or not (self._holds(place.start) and self._holds(place.end)):
            return None
        start, end = self._block(place.start), self._block(place.end)
        if not start.isValid() or not end.isValid():
            return None
        cursor = QTextCursor(start)
        if kind_of(start) in (Kind.OBJECT, Kind.RULE):
            cursor.setPosition(start.position() + 1, KEEP)
            return cursor
        cursor.setPosition(start.position() + self._offset(start, place.start))
        cursor.setPosition(end.position() + self._offset(end, place.end), KEEP)
        return cursor

    def show(self, place: Place) -> None:
        sheet = self._view.sheet
        if sheet is not None:
            sheet.finish()
            cursor = self.cursor(place)
            if cursor is not None:
                self._view.show_place(cursor)

    def visible_units(self) -> tuple[int, int]:
        return self._spot_at(0).unit, self._spot_at(self._view.viewport().height()).unit

    def holder(self, place: Place) -> str:
        article = self._article
        if article is None or place.start.unit < BODY or kind_of(self._block(place.start)) is not Kind.OBJECT:
            return ""
        return object_name(article.manuscript.block(place.start.unit - BODY))

    def _holds(self, spot: Spot) -> bool:
        """Whether the text still has such a line: it may have changed since the place was found."""
        return spot.line < len(self.lines(spot.unit))

    def _spot_at(self, y: int) -> Spot:
        return self._spot(self._view.block_at(y).position())

    def _spot(self, position: int) -> Spot:
        sheet = self._view.sheet
        if sheet is None:
            return Spot(0, 0, 0)
        block = sheet.document.findBlock(position)
        number = block.blockNumber()
        unit, line = number, 0
        if number >= BODY:
            index = sheet.index_of(block)
            unit, line = BODY + index, number - BODY - sheet.outline.starts[index]
        if unit >= self.unit_count:
            return Spot(self.unit_count, 0, 0)
        lines = self.lines(unit)
        if kind_of(block) is Kind.OBJECT:
            last = max(0, len(lines) - 1)
            behind = position > block.position()
            return Spot(unit, last, len(lines[last].text)) if behind and lines else Spot(unit, 0, 0)
        if line >= len(lines):  # behind a table
            return Spot(unit, line, 0)
        shown, units = block.text(), position - block.position()
        at = len(shown.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "replace"))
        skip = _skip(block)
        return Spot(unit, line, _Aligned(shown[skip:], lines[line].text).offset(max(0, at - skip)))

    def _block(self, spot: Spot) -> QTextBlock:
        sheet = self._view.sheet
        assert sheet is not None  # noqa: S101 - asked before
        if spot.unit < BODY:
            return sheet.block(spot.unit)
        first = sheet.first_block(spot.unit - BODY)
        if kind_of(first) in (Kind.OBJECT, Kind.RULE):
            return first
        return sheet.block(first.blockNumber() + spot.line)

    def _offset(self, block: QTextBlock, spot: Spot) -> int:
        """A spot's place in its QTextBlock, which counts UTF-16 and may show spaces that the tree does not keep."""
        shown, skip = block.text(), _skip(block)
        at = skip + spot.offset
        line = self.lines(spot.unit)[spot.line].text
        if shown[skip:] != line:
            at = skip + _Aligned(shown[skip:], line).shown(spot.offset)
        at = min(at, len(shown))
        return at if len(shown) == block.length() - 1 else len(shown[:at].encode("utf-16-le", "surrogatepass")) // 2

    # -- replacing ---------------------------------------------------------------------------------------------------

    def writing(self, changes: Sequence[tuple[Place, str]]) -> Generator[float, None, None]:
        sheet = self._view.sheet
        if sheet is None or not self.writable or not changes:
            return
        steps = yield from steps_by_and_by(sheet.article, self.lines, changes)
        if not steps:
            return
        yield 1.0
        sheet.finish()
        before = self._view.selection()
        after = self._behind(*changes[0]) if len(changes) == 1 else before
        if len(changes) > 1:
            sheet.article.outermost.note_reason("replaced")
        sheet.article.do(Edit(steps, before, after), origin=self)

    def _behind(self, place: Place, text: str) -> Selection | None:
        """The caret behind a replacement."""
        cursor = self.cursor(place)
        sheet = self._view.sheet
        if cursor is None or sheet is None:
            return None
        field = FIELD_NAMES[place.start.unit] if place.start.unit < BODY else BODY_FIELD
        index = max(0, place.start.unit - BODY)
        first = self._block(place.start) if place.start.unit < BODY else sheet.first_block(index)
        offset = cursor.selectionStart() - first.position() + len(text.encode("utf-16-le", "surrogatepass")) // 2
        point = Point(index, 0 if kind_of(first) is Kind.OBJECT else offset)
        return Selection(field, point, point)


def _range_of(steps: Sequence[BlocksReplaced], count: int) -> tuple[int, int, int]:
    """Many steps as one: from which unit on how many gave way to how many, in a body of so many blocks now."""
    before = count - sum(len(step.after) - len(step.before) for step in steps)
    first, tail, now = before, before, before
    for step in steps:
        first, tail = min(first, step.index), min(tail, now - step.index - len(step.before))
        now += len(step.after) - len(step.before)
    return BODY + first, before - first - tail, count - first - tail


def _skip(block: QTextBlock) -> int:
    """The signs of a block before its text: the picture above a caption."""
    return FIGURE_TEXT if kind_of(block) is Kind.FIGURE else 0


class _Aligned:
    """Places of a text among the same signs with more spaces between them."""

    def __init__(self, shown: str, text: str) -> None:
        self._places = list(range(len(text) + 1))
        self._count = len(shown)
        if shown == text:
            return
        at = 0
        for place, sign in enumerate(text):
            while at < len(shown) and shown[at] != sign and shown[at] in _SPACES and not sign.isspace():
                at += 1
            self._places[place] = at
            at += 1
        self._places[len(text)] = at

    def shown(self, offset: int) -> int:
        """Where a place of the text is shown."""
        return min(self._places[min(offset, len(self._places) - 1)], self._count)

    def offset(self, shown: int) -> int:
        """Which place of the text is shown there."""
        return min(bisect_left(self._places, shown), len(self._places) - 1)
