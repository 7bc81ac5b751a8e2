# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything about objects that the panel of the editor needs to know."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from newsdesk.domain.manuscript.steps import BODY, Point, Selection
from newsdesk.domain.photo import Photo
from newsdesk.ui.editor.formatting import Formatting
from newsdesk.ui.editor.nodes.chip_keys import ChipKeys
from newsdesk.ui.editor.nodes.footnote_marks import FootnoteMarks
from newsdesk.ui.editor.nodes.footnotes import Footnotes
from newsdesk.ui.editor.nodes.gallery_editor import GalleryEditor
from newsdesk.ui.editor.nodes.making import Making
from newsdesk.ui.editor.nodes.note_popover import NotePopover
from newsdesk.ui.editor.nodes.object_editor import Tools
from newsdesk.ui.editor.nodes.object_editors import ObjectEditors
from newsdesk.ui.editor.nodes.photo_taker import taker_of
from newsdesk.ui.editor.objects import ObjectDrawer
from newsdesk.ui.editor.refusals import refusal
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.open_text import OpenText
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.text_places import Taker
from newsdesk.ui.theme.appearance import Appearance


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the panel lends."""

    session: Session
    appearance: Appearance
    pictures: Pictures
    drawer: Callable[[], ObjectDrawer | None]
    photo_wanted: Callable[[], None]
    formats_typed_marks: Callable[[], bool]


class NodeDesk(QObject):
    """Makes, opens and closes the objects of the article in a view, and those inside them."""

    caret_moved = Signal()
    """The caret is in a text inside an object, or came back from there."""
    view_opened = Signal(object)
    """A `TextView` for the text inside an object was made."""
    said = Signal(str, str, object)
    """A message: words, the name of a button, what it runs."""

    def __init__(self, view: TextView, lent: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._lent = lent
        self._view = view
        self._over = parent
        self._note: NotePopover | None = None
        self.objects = ObjectEditors(view, lambda: self._tools(view), self)
        self._footnote_marks = FootnoteMarks(self.objects, self._footnotes, self._tell_removed)
        self._making = Making(self.objects, self._footnote_marks)
        self.chips = self._equip(self.objects, view)

    @property
    def note(self) -> NotePopover:
        """What a note for the desk is written in."""
        if self._note is None:
            self._note = NotePopover(self._over)
        return self._note

    @property
    def text_view(self) -> TextView:
        """The view that has the caret: that of an object's text while one is open."""
        inner = self.objects.text_editor
        return self._view if inner is None else inner.view

    @property
    def formatting(self) -> Formatting | None:
        """The verbs for the text inside an object; None where none is open."""
        inner = self.objects.text_editor
        return None if inner is None else inner.formatting

    def close(self) -> None:
        """Close what is open."""
        if self._note is not None:
            self._note.hide()
        self.objects.close(refocus=False)

    def run(self, name: str) -> bool:
        """Carry out a verb on objects, or one of formatting in the text inside an object; whether it was one."""
        inner = self.objects.text_editor
        if why_not := refusal(name, self.text_view.textCursor()):
            self.said.emit(why_not, "", None)
            return True
        chips = self.chips if inner is None else inner.objects.chips
        if name == "note" and not self.text_view.textCursor().hasSelection():
            chips.new_note()
            return True
        if name == "open_object" and (chip := chips.selected()) is not None:
            chips.open(chip)
            return True
        gallery = self.objects.innermost.editor
        if name == "figure_alt" and isinstance(gallery, GalleryEditor):
            gallery.describe()
            return True
        if self._making.run(name):
            return True
        if name == "edit_source":
            self.close()
        if self.formatting is None or name in ("link", "insert_photo", "insert_table", "list_start", "edit_source"):
            return False
        self.formatting.run(name)
        self.text_view.setFocus()
        return True

    def take_photo(self, photo: Photo) -> bool:
        """Put a photo into the object that is open; whether one is that takes photos."""
        return self.objects.take_photo(photo)

    def photo_taker(self) -> Taker | None:
        """What takes the photos that are asked for now: the gallery or the text inside an object that is open."""
        return taker_of(self.objects)

    def _tell_removed(self, marks: int) -> None:
        """Say that the marks of a footnote went with it: they may be out of sight."""
        self.said.emit(
            self.tr("The footnote is removed, and its mark in %n paragraph(s)", "", marks),
            self.tr("Undo"),
            self._view.undo_edit,
        )

    def _footnotes(self) -> Footnotes | None:
        drawer = self._lent.drawer()
        return None if drawer is None else drawer.footnotes

    def _tools(self, view: TextView) -> Tools | None:
        drawer, sheet = self._lent.drawer(), view.sheet
        return None if drawer is None or sheet is None else self._tools_of(view, sheet.article, drawer)

    def _tools_of(self, view: TextView, article: OpenText, drawer: ObjectDrawer) -> Tools | None:
        sheet, lent = view.sheet, self._lent
        if sheet is None:
            return None
        return Tools(
            lent.session, lent.appearance, lent.pictures, article, drawer, sheet.writer.keepsakes, self._nested,
            view.look.zoom, lent.photo_wanted, lent.formats_typed_marks(),
        )  # fmt: skip

    def _nested(self, view: TextView, article: OpenText, drawer: ObjectDrawer) -> ObjectEditors:
        objects = ObjectEditors(view, lambda: self._tools_of(view, article, drawer), view)
        self._equip(objects, view)
        self.view_opened.emit(view)
        return objects

    def _equip(self, objects: ObjectEditors, view: TextView) -> ChipKeys:
        """Let a view have marks that are opened, and say when its caret moved."""
        view.work_started.connect(self._lent.session.long_work_started)
        chips = objects.chips = ChipKeys(view, self._footnotes, objects)
        chips.note_opened.connect(lambda cursor, at: self._open_note(view, cursor, at))
        chips.removes_footnote = self._footnote_marks.remove_with_last_mark
        chips.footnote_opened.connect(self._open_footnote)
        objects.changed.connect(self.caret_moved)
        objects.asked.connect(lambda name: self._making.run(name))
        return chips

    def _open_note(self, view: TextView, cursor: QTextCursor, at: QRect) -> None:
        if not view.isReadOnly():
            self.note.open(view, cursor, at)

    def _open_footnote(self, label: str, position: int) -> None:
        """Go to the text of a footnote, and come back behind its mark."""
        footnotes, sheet = self._footnotes(), self._view.sheet
        if footnotes is None or sheet is None:
            return
        back: Selection | None = None
        if self.objects.editor is None:
            cursor = QTextCursor(sheet.document)
            cursor.setPosition(position + 1)
            back = sheet.selection(cursor)
        else:
            here = Point(self.objects.index, 0)
            back = Selection(BODY, here, here)
        self.objects.open(footnotes.place(label), -2, back=back)
