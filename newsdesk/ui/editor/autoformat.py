# SPDX-License-Identifier: GPL-3.0-or-later
"""Marks that are typed become what they mean: a second edit each, which one undo takes back to the typed signs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCharFormat, QTextCursor

from newsdesk.document.tree import CodeBlock
from newsdesk.domain.manuscript.steps import Selection
from newsdesk.ui.editor import keys, typed_marks, verbs
from newsdesk.ui.editor.deletion import FIGURE_TEXT, end_of
from newsdesk.ui.editor.from_tree import SPEECH_SPACE, Writer
from newsdesk.ui.editor.keepsakes import new_group, new_link
from newsdesk.ui.editor.kinds import CELLS, PROSE, QUOTES, Kind, Line, Property, kind_of
from newsdesk.ui.editor.links.linking import linked
from newsdesk.ui.editor.look import LinkRun
from newsdesk.ui.editor.restyle import KEEP, restyled
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.editor.typed_marks import BlockMark, InlineMark
from newsdesk.ui.open_text import OpenText

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EDGES = " \t"
_MARKED = PROSE | CELLS | {Kind.FIGURE}


@dataclass(frozen=True, slots=True)
class _Made:
    """A conversion: the text and the caret that it left."""

    article: OpenText
    state: int
    position: int


@dataclass(frozen=True, slots=True)
class _Typed:
    """A block as it was typed: where it stands in its top-level block, and the caret in it."""

    selection: Selection
    line: int
    text: str
    place: int


class Autoformat(QObject):
    """Watches what is typed into a view; `enabled` can be switched."""

    def __init__(self, view: TextView, writer: Writer) -> None:
        super().__init__(view)
        self.enabled = True
        self._view = view
        self._writer = writer
        self._made: _Made | None = None
        self._typed_before: WeakKeyDictionary[OpenText, dict[int, _Typed]] = WeakKeyDictionary()
        view.typed.connect(self._typed)
        view.placed.connect(self._give_spaces_back)
        view.key_filters.append(self._key)

    # -- what was typed ----------------------------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        """Look whether the last sign ends a mark."""
        if not self.enabled or not text:
            return
        last = text[-1]
        if last in typed_marks.SPACES:
            self._try_block(self._view.textCursor())
        elif last in typed_marks.CLOSING:
            self._try_inline(self._view.textCursor())

    def _try_block(self, cursor: QTextCursor) -> None:
        block = cursor.block()
        kind, place = kind_of(block), cursor.positionInBlock()
        if place > 5 or kind not in (Kind.PARAGRAPH, Kind.QUOTE, Kind.ITEM) or _is_code(cursor):
            return
        mark = typed_marks.block_mark(block.text()[:place])
        if mark is None:
            return
        if kind is Kind.ITEM:
            ordered = bool(block.blockFormat().intProperty(Property.ORDERED))
            if mark.kind is Kind.ITEM and mark.ordered == ordered:
                self._convert(_take_mark)  # it has one already
        elif kind is Kind.PARAGRAPH or mark.kind is Kind.SPEECH:
            self._convert(lambda cursor: self._make_block(cursor, mark))

    def _make_block(self, cursor: QTextCursor, mark: BlockMark) -> None:
        number, look = cursor.blockNumber(), self._view.look
        _take_mark(cursor)
        block = cursor.document().findBlockByNumber(number)
        verbs.change_kind(block, _line(block, mark), look)
        block = cursor.document().findBlockByNumber(number)
        inside = 1 + len(SPEECH_SPACE) if mark.dash else 0
        cursor.setPosition(block.position() + inside)

    def _try_inline(self, cursor: QTextCursor) -> None:
        block = cursor.block()
        if kind_of(block) not in _MARKED or _is_code(cursor):
            return
        text = _text_before(block, cursor.positionInBlock())
        mark = typed_marks.inline_mark(text) if text else None
        if mark is None:
            return
        start = block.position() + _units(text[: mark.start])
        end = cursor.position()
        if kind_of(block) is Kind.FIGURE and start < block.position() + FIGURE_TEXT:
            return
        if not self._spans_text(cursor, start, end, mark):
            return
        self._convert(lambda cursor: self._make_inline(cursor, start, end, mark))
        self._go_on_plain(mark)

    def _spans_text(self, cursor: QTextCursor, start: int, end: int, mark: InlineMark) -> bool:
        """Whether a mark stands in plain text, with no link in it, and its own signs in no code."""
        runs = verbs.signs_between(cursor, start, end)
        if sum(stop - begin for begin, stop, _, _ in runs) != end - start:
            return False
        for begin, stop, form, _ in runs:
            coded = bool(form.intProperty(Property.CODE))
            at_signs = begin < start + mark.opening or stop > end - mark.closing
            if form.intProperty(Property.LINK) or (coded and (at_signs or mark.code)):
                return False
        return True

    def _make_inline(self, cursor: QTextCursor, start: int, end: int, mark: InlineMark) -> None:
        look = self._view.look
        for first, last in ((end - mark.closing, end), (start, start + mark.opening)):
            cursor.setPosition(first)
            cursor.setPosition(last, KEEP)
            cursor.removeSelectedText()
        end -= mark.opening + mark.closing
        link = LinkRun(new_link(), mark.href) if mark.href else None

        def marked(form: QTextCharFormat, kind: Kind) -> QTextCharFormat:
            made = QTextCharFormat(form)
            made.setProperty(Property.MARKS, form.intProperty(Property.MARKS) | mark.marks)
            if mark.code:
                made.setProperty(Property.CODE, 1)
            if link is not None:
                return linked(made, kind, link, look)
            return restyled(made, kind, look)

        verbs.change_selected(cursor, marked, start, end)
        cursor.setPosition(end)

    def _go_on_plain(self, mark: InlineMark) -> None:
        """What is typed next carries the mark no more."""
        view, cursor = self._view, self._view.textCursor()
        marks = cursor.charFormat().intProperty(Property.MARKS) & ~mark.marks
        view.setCurrentCharFormat(view.look.char(kind_of(cursor.block()), marks))
        view.state_changed.emit()

    def _convert(self, change: Callable[[QTextCursor], None]) -> None:
        """Make a conversion one edit, and remember where it can be taken back at once."""
        view = self._view
        sheet, before = view.sheet, view.selection()
        if sheet is None or before is None:
            return
        article = sheet.article
        history = article.manuscript.history
        cursor = view.textCursor()
        line = cursor.blockNumber() - sheet.first_block(before.head.block).blockNumber()
        typed = _Typed(before, line, cursor.block().text(), cursor.positionInBlock())
        self._typed_before.setdefault(article, {})[history.state] = typed
        with view.action() as cursor:
            change(cursor)
        view.ensureCursorVisible()
        self._made = _Made(article, history.state, view.textCursor().position())

    # -- keys --------------------------------------------------------------------------------------------------------

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Backspace:
            return not event.modifiers() and self._take_back()
        if key in _ENTER and self.enabled:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            return plain and self._try_line(self._view.textCursor())
        return False

    def _take_back(self) -> bool:
        """Let Backspace right behind a conversion take it back."""
        view, made = self._view, self._made
        if made is None or view.sheet is None or view.sheet.article is not made.article:
            return False
        cursor = view.textCursor()
        stands = made.article.manuscript.history.state == made.state
        if not stands or cursor.hasSelection() or cursor.position() != made.position:
            return False
        self._made = None
        view.undo_edit()
        return True

    def _try_line(self, cursor: QTextCursor) -> bool:
        """Enter behind a line that means a rule or the beginning of code."""
        block = cursor.block()
        if cursor.hasSelection() or kind_of(block) is not Kind.PARAGRAPH or not cursor.atBlockEnd():
            return False
        text = block.text() if block.length() < 30 and not _is_code(cursor) else ""
        language = typed_marks.fence(text)
        if language is not None:
            self._convert(lambda cursor: self._make_code(cursor, language))
            self._view.object_opened.emit(self._view.index)
            return True
        if typed_marks.is_rule(text):
            self._convert(self._make_rule)
            return True
        return False

    def _make_rule(self, cursor: QTextCursor) -> None:
        _empty(cursor)
        verbs.insert_blocks(cursor, verbs.RULE, self._writer)
        keys.enter(cursor, self._view.look)

    def _make_code(self, cursor: QTextCursor, language: str) -> None:
        _empty(cursor)
        verbs.insert_blocks(cursor, (CodeBlock("", language),), self._writer)

    # -- the way back ------------------------------------------------------------------------------------------------

    def _give_spaces_back(self, selection: Selection) -> None:
        """Show spaces again that were typed before and behind a mark: at the ends of a block the article has none."""
        sheet = self._view.sheet
        if sheet is None:
            return
        article = sheet.article
        typed = self._typed_before.get(article, {}).get(article.manuscript.history.state)
        if typed is None or typed.selection != selection or selection.field != "body":
            return
        block = sheet.block(sheet.first_block(selection.head.block).blockNumber() + typed.line)
        bare = typed.text.strip(_EDGES)
        if block.text() == typed.text or block.text() != bare:
            return
        front, back = typed.text[: typed.text.index(bare)], typed.text[typed.text.index(bare) + len(bare) :]
        with self._view.action(typing=True) as cursor:
            form = self._view.look.char(kind_of(block))
            cursor.setPosition(end_of(block))
            cursor.insertText(back, form)
            cursor.setPosition(block.position())
            cursor.insertText(front, form)
            cursor.setPosition(block.position() + typed.place)


def _take_mark(cursor: QTextCursor) -> None:
    """Take what stands before the caret in its block away."""
    cursor.setPosition(cursor.block().position(), KEEP)
    cursor.removeSelectedText()


def _line(block: QTextBlock, mark: BlockMark) -> Line:
    before = block.previous()
    group = block.blockFormat().intProperty(Property.GROUP)
    if kind_of(block) is Kind.QUOTE:
        return Line(Kind.QUOTE_SPEECH, group=group, dash=mark.dash)
    if mark.kind is Kind.QUOTE:
        joins = kind_of(before) in QUOTES and kind_of(before) is not Kind.ATTRIBUTION
        return Line(Kind.QUOTE, group=before.blockFormat().intProperty(Property.GROUP) if joins else new_group())
    depth = 1 if mark.kind is Kind.ITEM else 0
    return Line(mark.kind, depth=depth, ordered=mark.ordered, start=mark.start, dash=mark.dash)


def _empty(cursor: QTextCursor) -> None:
    block = cursor.block()
    cursor.setPosition(block.position())
    cursor.setPosition(end_of(block), KEEP)
    cursor.removeSelectedText()


def _is_code(cursor: QTextCursor) -> bool:
    return bool(cursor.charFormat().intProperty(Property.CODE))


def _text_before(block: QTextBlock, place: int) -> str:
    """The text of a block before a place, which Qt counts in UTF-16."""
    text = block.text()
    if len(text) == block.length() - 1:
        return text[:place]
    return text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "surrogatepass")


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
