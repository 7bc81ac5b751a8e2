# SPDX-License-Identifier: GPL-3.0-or-later
"""The source of an article, to be searched: the fields over it, then every line of its Markdown."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from newsdesk.document.tree import BlockNode
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet, Step
from newsdesk.ui.editor.finding.scan import Place, Spot
from newsdesk.ui.editor.finding.text_lines import TextLine
from newsdesk.ui.editor.kinds import FIELD_NAMES, LINE_SEPARATOR
from newsdesk.ui.editor.restyle import KEEP
from newsdesk.ui.editor.sheet import BODY
from newsdesk.ui.editor.source.shown import behind_units, place_in_source, shown, units

if TYPE_CHECKING:
    from newsdesk.ui.editor.source.mode import SourceMode
    from newsdesk.ui.editor.source.source_text import SourceText
    from newsdesk.ui.editor.source.source_view import SourceView
    from newsdesk.ui.open_text import OpenText

Change = tuple[Place, str]


class SourceLines(QObject):
    """The source in its view. The units are the fields of the head and the lines of the Markdown."""

    spliced = Signal(int, int, int)
    reset = Signal()

    def __init__(self, mode: SourceMode) -> None:
        super().__init__(mode)
        self._view, self._head = mode.view, mode.head
        self._field = ""
        """The field of the head that the caret was in last; empty for the Markdown."""
        self._heard: tuple[OpenText, QTextDocument] | None = None
        self._count = 0
        self._view.filled.connect(self._filled)
        self._view.moved.connect(self._moved)
        for field in self._head.fields.values():
            field.placed.connect(self._entered)

    @property
    def widget(self) -> SourceView:
        return self._view

    @property
    def writable(self) -> bool:
        return self._view.article is not None and not self._view.isReadOnly()

    @property
    def is_coming(self) -> bool:
        return False

    @property
    def unit_count(self) -> int:
        return 0 if self._view.article is None else BODY + self._view.document().blockCount()

    def lines(self, unit: int) -> Sequence[TextLine]:
        article = self._view.article
        if article is None or unit >= self.unit_count:
            return ()
        if unit < BODY:
            return (TextLine(self._value(FIELD_NAMES[unit]).replace("\n", LINE_SEPARATOR)),)
        return (TextLine(self._view.document().findBlockByNumber(unit - BODY).text(), True),)

    def _value(self, name: str) -> str:
        article = self._view.article
        return shown(getattr(article.article, name)) if article is not None else ""

    # -- changes of the text -------------------------------------------------------------------------------------------

    def listen(self, on: bool) -> None:
        if self._heard is not None:
            article, document = self._heard
            article.edited.disconnect(self._edited)
            document.contentsChange.disconnect(self._changed)
        self._heard = None
        if on and self._view.article is not None:
            self._heard = (self._view.article, self._view.document())
            self._count = self._view.document().blockCount()
            self._heard[0].edited.connect(self._edited)
            self._heard[1].contentsChange.connect(self._changed)

    def _filled(self) -> None:
        """All of it stands in another document."""
        if self._heard is not None:
            self.listen(True)
            self.reset.emit()

    def _changed(self, position: int, _removed: int, added: int) -> None:
        document = self._view.document()
        count = document.blockCount()
        first = document.findBlock(position).blockNumber()
        last = document.findBlock(min(position + added, document.characterCount() - 1)).blockNumber()
        tail = max(0, min(count, self._count) - 1 - max(first, last))
        gone, self._count = self._count - first - tail, count
        self.spliced.emit(BODY + first, gone, count - first - tail)

    def _edited(self, edit: Edit, _origin: object) -> None:
        for step in edit.steps:
            if isinstance(step, FieldSet) and step.field in FIELD_NAMES:
                self.spliced.emit(FIELD_NAMES.index(step.field), 1, 1)

    # -- places ------------------------------------------------------------------------------------------------------

    def _moved(self) -> None:
        self._field = ""

    def _entered(self, name: str) -> None:
        self._field = name

    def selected(self) -> tuple[Spot, Spot]:
        cursor = self._view.textCursor()
        if self._field:
            cursor = self._head.fields[self._field].textCursor()
        return self._spot(cursor.selectionStart()), self._spot(cursor.selectionEnd())

    def _spot(self, position: int) -> Spot:
        if self._field:
            return Spot(FIELD_NAMES.index(self._field), 0, behind_units(self._value(self._field), position))
        block = self._view.document().findBlock(position)
        return Spot(BODY + block.blockNumber(), 0, behind_units(block.text(), position - block.position()))

    def cursor(self, place: Place) -> QTextCursor | None:
        if place.start.unit < BODY:
            return None
        document = self._view.document()
        start, end = (document.findBlockByNumber(spot.unit - BODY) for spot in place)
        if not start.isValid() or not end.isValid():
            return None
        cursor = QTextCursor(document)
        cursor.setPosition(start.position() + units(start.text()[: place.start.offset]))
        cursor.setPosition(end.position() + units(end.text()[: place.end.offset]), KEEP)
        return cursor

    def show(self, place: Place) -> None:
        if place.start.unit < BODY:
            name = FIELD_NAMES[place.start.unit]
            value = self._value(name)
            start, end = (units(value[: spot.offset]) for spot in place)
            self._head.fields[name].put_caret(end, start)
            self._field = name
            return
        cursor = self.cursor(place)
        if cursor is not None:
            self._view.setTextCursor(cursor)
            self._field = ""
            if not self._view.viewport().rect().contains(self._view.cursorRect()):
                self._view.centerCursor()

    def visible_units(self) -> tuple[int, int]:
        bottom = self._view.cursorForPosition(self._view.viewport().rect().bottomRight()).block()
        return BODY + self._view.firstVisibleBlock().blockNumber(), BODY + bottom.blockNumber()

    def holder(self, _place: Place) -> str:
        return ""

    # -- replacing ---------------------------------------------------------------------------------------------------

    def writing(self, changes: Sequence[Change]) -> Generator[float, None, None]:
        article = self._view.article
        if article is None or not self.writable or not changes:
            return
        self._view.commit()
        in_head = [change for change in changes if change[0].start.unit < BODY]
        steps: list[Step] = [self._field_step(article, name, in_head) for name in FIELD_NAMES]
        steps = [step for step in steps if step.before != step.after]
        steps += yield from _steps_in(self._view.source, article.document.blocks, changes[len(in_head) :])
        if steps:
            yield 1.0
            place = self._view.selection()
            if len(changes) > 1:
                article.note_reason("replaced")
            article.do(Edit(tuple(steps), place, place))

    def _field_step(self, article: OpenText, name: str, changes: Sequence[Change]) -> FieldSet:
        before: str = getattr(article.article, name)
        after = before
        for (start, end), text in reversed(changes):
            if FIELD_NAMES[start.unit] == name:
                first, last = (place_in_source(before, spot.offset) for spot in (start, end))
                after = after[:first] + text.replace("\n", " ") + after[last:]
        return FieldSet(name, before, after)


def _steps_in(
    source: SourceText, body: Sequence[BlockNode], changes: Sequence[Change]
) -> Generator[float, None, list[BlocksReplaced]]:
    """The steps that put texts in the place of places of the Markdown, the last one first."""
    source, blocks = source.copy(), list(body)
    steps: list[BlocksReplaced] = []
    left = list(changes)
    while left:
        yield 1 - len(left) / len(changes)
        run = [left.pop()]
        first, last = (_piece(source, spot) for spot in run[0][0])
        while left and _piece(source, left[-1][0].end) >= first:
            run.append(left.pop())
            first = min(first, _piece(source, run[-1][0].start))
        text = _rewritten(source.joined(first, last + 1), source.first_line(first), run)
        change = source.edit(first, last + 1, text, lambda index, count: tuple(blocks[index : index + count]))
        if change is not None:
            end = change.index + change.count
            steps.append(BlocksReplaced(change.index, tuple(blocks[change.index : end]), change.blocks))
            blocks[change.index : end] = change.blocks
    return steps


def _piece(source: SourceText, spot: Spot) -> int:
    return source.at_line(spot.unit - BODY)


def _rewritten(text: str, line: int, changes: Sequence[Change]) -> str:
    """A text that begins with a line of that number, with places replaced; the last one comes first."""
    starts = [0, *accumulate(len(each) + 1 for each in shown(text).split("\n"))]
    for (start, end), made in changes:
        first, last = (place_in_source(text, starts[spot.unit - BODY - line] + spot.offset) for spot in (start, end))
        text = text[:first] + made + text[last:]
    return text
