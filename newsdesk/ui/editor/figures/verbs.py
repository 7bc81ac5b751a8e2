# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done to the figure that is selected or whose caption the caret is in; each is one edit."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtGui import QTextBlock, QTextCursor

from newsdesk.document.tree import Figure, Placement
from newsdesk.domain.manuscript.steps import Point, Selection
from newsdesk.domain.photo import Photo
from newsdesk.ui.editor.deletion import end_of, remove_block, selected_object
from newsdesk.ui.editor.keys import enter, select_object
from newsdesk.ui.editor.kinds import Kind, kind_of
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.text_view import TextView

PLACEMENTS: Final = {
    "figure_column": Placement.COLUMN,
    "figure_wide": Placement.WIDE,
    "figure_left": Placement.LEFT,
    "figure_right": Placement.RIGHT,
}


class FigureVerbs:
    """Changes the figure at the caret of a view."""

    def __init__(self, view: TextView) -> None:
        self._view = view

    def block(self) -> QTextBlock | None:
        """The block of the figure that is selected, or whose caption the caret is in."""
        if self._view.sheet is None:
            return None
        cursor = self._view.textCursor()
        block = selected_object(cursor) or cursor.block()
        return block if kind_of(block) is Kind.FIGURE else None

    def selected(self) -> QTextBlock | None:
        """The block of the figure whose picture is selected."""
        cursor = self._view.textCursor()
        if self._view.sheet is None or not cursor.hasSelection():
            return None
        block = selected_object(cursor)
        return block if block is not None and kind_of(block) is Kind.FIGURE else None

    def figure(self) -> Figure | None:
        """The figure at the caret, as the article has it."""
        found = self._found()
        return None if found is None else found[1]

    def photo(self) -> Photo | None:
        """What is known of the photo of that figure."""
        figure = self.figure()
        return None if figure is None else self._view.photo(figure)

    def set_placement(self, placement: Placement) -> None:
        """Let it stand elsewhere in the column."""
        self._change(placement=placement)

    def set_alt(self, alt: str | None) -> None:
        """Give this use of the photo a description of its own; None: the photo's."""
        self._change(alt=alt)

    def set_photo(self, photo: Photo) -> None:
        """Show another photo in its place, with the caption and the description that belong to that one."""
        sheet = self._view.sheet
        if sheet is not None:
            sheet.article.learn_photos(photo)
            self._change(photo=str(photo.id), caption=(), alt=None)

    def to_caption(self) -> None:
        """Put the caret behind the caption."""
        block = self.block()
        if block is not None:
            cursor = QTextCursor(block)
            cursor.setPosition(end_of(block))
            self._view.setTextCursor(cursor)
            self._view.ensureCursorVisible()

    def select(self) -> None:
        """Select the picture whose caption the caret is in."""
        block = self.block()
        if block is not None:
            cursor = self._view.textCursor()
            select_object(cursor, block)
            self._view.setTextCursor(cursor)

    def remove(self) -> None:
        """Take the figure out of the text; the photo stays in the library."""
        block = self.block()
        if block is not None:
            number = block.blockNumber()

            def remove(cursor: QTextCursor, look: Look) -> None:
                remove_block(cursor, cursor.document().findBlockByNumber(number), look)

            self._view.run(remove)

    def paragraph_above(self) -> None:
        """An empty paragraph above the picture, with the caret in it."""
        block = self.block()
        if block is not None:
            number = block.blockNumber()

            def insert(cursor: QTextCursor, look: Look) -> None:
                from_start = cursor.document().findBlockByNumber(number)
                cursor.setPosition(from_start.position())
                enter(cursor, look)
                cursor.setPosition(cursor.document().findBlockByNumber(number).position())

            self._view.run(insert)

    def _found(self) -> tuple[int, Figure] | None:
        sheet, block = self._view.sheet, self.block()
        if sheet is None or block is None:
            return None
        index = sheet.index_of(block)
        node = sheet.article.manuscript.block(index)
        return (index, node) if isinstance(node, Figure) else None

    def _change(self, **fields: object) -> None:
        found, sheet = self._found(), self._view.sheet
        if found is None or sheet is None or self._view.isReadOnly():
            return
        index, figure = found
        changed = replace(figure, source=None, **fields)  # type: ignore[arg-type]  # fields of a figure, each of its type
        if changed == figure:
            return
        selected = Selection("body", Point(index, 1), Point(index, 0))
        sheet.article.replace_blocks(index, 1, (changed,), before=self._view.selection(), after=selected)
