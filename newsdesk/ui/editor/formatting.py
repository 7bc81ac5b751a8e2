# SPDX-License-Identifier: GPL-3.0-or-later
"""The verbs of formatting by the names of their commands, each of them one edit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication

from newsdesk.document.tree import EditorialNote, Figure
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, Point, Selection
from newsdesk.domain.photo import Photo
from newsdesk.ui.editor import clipboard, items, tables, verbs
from newsdesk.ui.editor.deletion import remove_selection
from newsdesk.ui.editor.from_tree import Writer
from newsdesk.ui.editor.inline_from_tree import write_inlines
from newsdesk.ui.editor.kinds import FIELDS, Kind, Property, kind_of
from newsdesk.ui.editor.lines import with_lists_joined
from newsdesk.ui.editor.links import linking
from newsdesk.ui.editor.look import EMPHASIS, STRIKE, STRONG, SUBSCRIPT, SUPERSCRIPT, Look
from newsdesk.ui.editor.restyle import restyled
from newsdesk.ui.editor.table_verbs import SELECTING, TABLES
from newsdesk.ui.editor.text_view import TextView

MARKS: Final = {
    "bold": STRONG,
    "italic": EMPHASIS,
    "strike": STRIKE,
    "superscript": SUPERSCRIPT,
    "subscript": SUBSCRIPT,
}
KINDS: Final = {
    "paragraph": Kind.PARAGRAPH,
    "heading_2": Kind.HEADING_2,
    "heading_3": Kind.HEADING_3,
    "heading_4": Kind.HEADING_4,
    "speech": Kind.SPEECH,
    "quotation": Kind.QUOTE,
    "bullets": Kind.ITEM,
    "numbers": Kind.ITEM,
}


class Formatting:
    """Formats the text of a view."""

    def __init__(self, view: TextView, writer: Writer) -> None:
        self._view = view
        self._writer = writer
        self._others: dict[str, Callable[[], None]] = {
            "move_block_up": lambda: self._move(-1),
            "move_block_down": lambda: self._move(1),
            "code": self._code,
            "rule": lambda: view.run(lambda cursor, _: verbs.insert_blocks(cursor, verbs.RULE, writer)),
            "attribution": lambda: view.run(verbs.make_attribution),
            "note": lambda: view.run(self._note),
            "clear_formatting": self._clear,
            "paste_plain": lambda: clipboard.paste_plain(view, QApplication.clipboard().mimeData()),
        }

    def run(self, name: str) -> None:
        """Carry out a verb."""
        if name in MARKS:
            self._mark(MARKS[name])
        elif name in KINDS:
            kind, ordered = KINDS[name], name == "numbers"
            self._view.run(lambda cursor, look: verbs.make_kind(cursor, kind, look, ordered=ordered))
        elif name in TABLES:
            if self._view.textCursor().currentTable() is not None:
                self._view.run(lambda cursor, _: TABLES[name](cursor, self._writer))
        elif name in SELECTING:
            if (cursor := self._view.textCursor()).currentTable() is not None:
                SELECTING[name](cursor, self._writer)
                self._view.setTextCursor(cursor)
        elif name in self._others:
            self._others[name]()

    # -- marks -------------------------------------------------------------------------------------------------------

    def _mark(self, bit: int) -> None:
        cursor = self._view.textCursor()
        if cursor.hasSelection():
            self._view.run(lambda cursor, look: verbs.toggle_mark(cursor, bit, look))
            return
        form, kind = self._view.currentCharFormat(), kind_of(cursor.block())
        if kind not in FIELDS:
            on = not form.intProperty(Property.MARKS) & bit
            self._view.setCurrentCharFormat(verbs.with_mark(form, kind, bit, on, self._view.look))
            self._view.state_changed.emit()

    def _code(self) -> None:
        cursor = self._view.textCursor()
        runs = verbs.signs_between(cursor, cursor.selectionStart(), cursor.selectionEnd())
        on = not all(form.intProperty(Property.CODE) for _, _, form, _ in runs)

        def coded(form: QTextCharFormat, kind: Kind) -> QTextCharFormat:
            made = QTextCharFormat(form)
            made.setProperty(Property.CODE, int(on))
            return restyled(made, kind, self._view.look)

        self._view.run(lambda cursor, _: verbs.change_selected(cursor, coded))

    def _clear(self) -> None:
        cursor = self._view.textCursor()
        if cursor.hasSelection():
            self._view.run(verbs.clear_marks)
        else:
            kind = kind_of(cursor.block())
            self._view.setCurrentCharFormat(self._view.look.char(kind))
            self._view.run(lambda cursor, look: verbs.make_kind(cursor, Kind.PARAGRAPH, look))

    # -- links -------------------------------------------------------------------------------------------------------

    def link_here(self) -> str:
        """The address of the link under the caret; empty where there is none."""
        found = linking.link_at(self._view.textCursor())
        return "" if found is None else found[2].href

    def set_link(self, href: str, text: str) -> None:
        """Link the selection, or write a linked text."""
        self._view.run(lambda cursor, look: linking.set_link(cursor, href, look, text))

    # -- blocks ------------------------------------------------------------------------------------------------------

    def insert_figure(self, photo: Photo) -> None:
        """Put a photo where the caret is."""
        self._view.run(lambda cursor, _: verbs.insert_blocks(cursor, (Figure(str(photo.id)),), self._writer))

    def insert_table(self, rows: int, columns: int) -> None:
        """Put an empty table where the caret is, and the caret into it."""

        def insert(cursor: QTextCursor, _: Look) -> None:
            verbs.insert_blocks(cursor, (tables.new_table(rows, columns),), self._writer)
            tables.first_cell(cursor, cursor.block().blockNumber() - (rows + 1) * columns)

        self._view.run(insert)
        self._view.setFocus()

    def _note(self, cursor: QTextCursor, look: Look) -> None:
        """Make the selection a remark that only the desk sees."""
        text = " ".join(cursor.selectedText().split())
        kind = kind_of(cursor.block())
        if text and kind not in FIELDS:
            remove_selection(cursor, look)
            write_inlines(cursor, (EditorialNote(text),), kind_of(cursor.block()), look, self._writer.keepsakes)

    def _move(self, step: int) -> None:
        """Let the block of the caret and its neighbour change places."""
        if tables.in_part_of_table(self._view.textCursor()):
            self.run("table_row_down" if step > 0 else "table_row_up")
            return
        sheet, index = self._view.sheet, self._view.index
        if sheet is None or index < 0 or self._view.isReadOnly() or items.move(self._view, step):
            return
        upper = index if step > 0 else index - 1
        pair = sheet.article.manuscript.blocks(upper, 2)
        before = self._view.selection()
        if upper < 0 or len(pair) < 2 or before is None:
            return
        there = Point(index + step, before.head.offset)
        behind = before.anchor.offset if before.anchor.block == index else before.head.offset
        after = Selection("body", Point(index + step, behind), there)
        start = max(0, upper - 1)
        around = sheet.article.manuscript.blocks(start, upper + 3 - start)
        moved = (*around[: upper - start], pair[1], pair[0], *around[upper - start + 2 :])
        sheet.article.do(Edit((BlocksReplaced(start, around, with_lists_joined(moved)),), before, after))
