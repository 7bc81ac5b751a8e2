# SPDX-License-Identifier: GPL-3.0-or-later
"""Switching between the text as it is read and its Markdown; the caret stays where it is in the text.

The rich text goes on under the source: it is told of every edit as of anybody's, and its caret follows. So whatever
works on the rich text's selection, formatting, finding, jumping to a heading, works on the source as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from newsdesk.document.to_markdown import blocks_to_markdown
from newsdesk.domain.manuscript.steps import BODY, Edit, Point, Selection
from newsdesk.ui.editor.source.coming import ComingSource, MadeSource
from newsdesk.ui.editor.source.head import Head
from newsdesk.ui.editor.source.places import Places, signs
from newsdesk.ui.editor.source.shown import behind_units, units
from newsdesk.ui.editor.source.source_page import SOURCE
from newsdesk.ui.editor.source.source_view import SourceView

if TYPE_CHECKING:
    from newsdesk.domain.manuscript.manuscript import Manuscript
    from newsdesk.ui.editor.panel import EditorPanel
    from newsdesk.ui.open_article import OpenArticle

_PAUSE: Final = 160
"""Milliseconds after which the rich text's caret follows that of the source."""


class SourceMode(QWidget):
    """The head and the source of the article that the editor shows, where they are wanted instead of the rich text."""

    changed = Signal(bool)
    """The source is shown now, or the rich text."""

    def __init__(self, panel: EditorPanel) -> None:
        super().__init__(panel)
        self.setObjectName("source_mode")
        self._panel = panel
        self._rich = panel.view
        self._article: OpenArticle | None = None
        self._leading = False
        self._counterpart: tuple[int, Selection, Selection] | None = None
        self.head = Head(self)
        self.view = SourceView(self._rich.look.tokens, self)
        self._coming = ComingSource(self._rich.background, self)
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self._lead_soon)
        self._behind = QTimer(self, singleShot=True, interval=0)
        self._behind.timeout.connect(self._follow_rich)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.view, 1)
        self.hide()
        self.view.moved.connect(self._moved)
        self.head.placed.connect(self._moved)
        self.head.left.connect(lambda: self.view.setFocus(Qt.FocusReason.TabFocusReason))
        self.view.menu_wanted.connect(self._open_menu)
        self._heard: OpenArticle | None = None
        self._rich.cursorPositionChanged.connect(self._rich_moved)
        self._rich.selectionChanged.connect(self._rich_moved)
        self._retranslate()

    @property
    def shown(self) -> bool:
        """Whether the source is wanted."""
        return not self.isHidden()

    def toggle(self) -> None:
        """Go over to the other way of showing the text."""
        if self.shown:
            self.leave()
        elif self._coming.under_way:
            self._coming.forget()
        else:
            self.enter()

    def enter(self) -> None:
        """Show the source, that of a long text as soon as it is made."""
        if self._panel.article is not None:
            self._coming.begin(self._panel.article, self.view.font(), self._enter)

    def _enter(self, source: MadeSource) -> None:
        """Show a source, with the caret at the same place of the text and of the screen."""
        article = self._panel.article
        if article is None:
            return
        had_keys = self._panel.isAncestorOf(self._panel.focusWidget() or self._panel)
        top = self._caret_top(self._rich)
        self._show(article, source)
        self._rich.hide()
        self.show()
        self._lay_out_now()
        self._follow_rich()
        self._scroll(top)
        if had_keys:
            self.focus()
        self.changed.emit(True)

    def leave(self) -> None:
        """Show the text as it is read, with the caret at the same place of the text and of the screen."""
        self.view.commit()
        top = self._caret_top(self.view) if self.head.focused() is None else -1
        had_keys = self.isAncestorOf(self._panel.focusWidget() or self._panel)
        self.lead()
        self.hide()
        self._rich.show()
        self._lay_out_now()
        self._show(None)
        if top >= 0:
            bar = self._rich.verticalScrollBar()
            self._rich.document().documentLayout().documentSize()
            there = self._rich.viewport().mapTo(self._panel, self._rich.cursorRect().topLeft()).y()
            bar.setValue(bar.value() + there - top)
        self._rich.ensureCursorVisible()
        if had_keys:
            self._rich.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(False)

    def show_article(self, article: OpenArticle | None) -> None:
        """Show another article in the way that is wanted."""
        self._coming.forget()
        if self._heard is not None:
            self._heard.edited.disconnect(self._taken_back)
        self._heard = article
        if article is not None:
            article.edited.connect(self._taken_back)
        if self.shown:
            self._show(article)
            self._follow_rich()
            self._scroll(-1)

    def settle(self) -> None:
        """Let the rich text know all that was typed, and where the caret is."""
        if self.shown:
            self.view.commit()
            self.lead()

    def focus(self) -> None:
        """Give the keyboard to the field or the text that the caret is in."""
        place = self._rich.selection()
        field = self.head.fields.get(place.field) if place is not None else None
        (field or self.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, article: OpenArticle | None, source: MadeSource | None = None) -> None:
        if self._article is not None:
            self._article.edited.disconnect(self._edited)
        self._article = article
        self._later.stop()
        self._behind.stop()
        self.head.dress(self._rich.look)
        self.view.recolour(self._rich.look.tokens)
        self.head.show_article(article)
        self.view.show_article(article, source)
        if article is not None:
            article.edited.connect(self._edited)

    def recolour(self) -> None:
        """Take the colours of another theme."""
        tokens = self._rich.look.tokens
        self.view.setStyleSheet(
            f"QPlainTextEdit {{ background: {tokens.page}; color: {tokens.ink}; border: 0; padding: 0; }}"
        )
        self.setStyleSheet(f"#source_mode {{ background: {tokens.page}; }}")
        self.head.dress(self._rich.look)
        self.view.recolour(tokens)

    # -- the caret here and there --------------------------------------------------------------------------------------

    def _moved(self) -> None:
        if self.shown and not self._leading:
            self._later.start()

    def _lead_soon(self) -> None:
        if self._rich.sheet is not None and self._rich.sheet.is_waiting:
            self._later.start()  # sooner than to write all of a long text at once
        else:
            self.lead()

    def lead(self) -> None:
        """Put the caret of the rich text where that of the source is."""
        self._later.stop()
        sheet = self._rich.sheet
        if sheet is None or self._article is None:
            return
        field = self.head.focused()
        place = field.selection() if field is not None else self._rich_selection(self.view.selection())
        if place is not None:
            self._leading = True
            sheet.finish()
            self._rich.setTextCursor(sheet.cursor(place))
            self._leading = False
            self._behind.stop()
            if field is None and (there := self._rich.selection()) is not None:
                self._counterpart = (self._article.manuscript.history.state, self.view.selection(), there)

    def _rich_moved(self) -> None:
        if self.shown and not self._leading:
            self._behind.start()

    def _edited(self, edit: Edit, origin: object) -> None:
        placed = edit.after is not None and edit.after.field != SOURCE
        if origin is self.view or isinstance(origin, QWidget) or not placed:
            self._behind.stop()  # the rich text moved its caret only because the text moved
            self._later.start()

    def _taken_back(self, edit: Edit, _origin: object) -> None:
        """Put the caret of the rich text where an edit was that was made in the source."""
        sheet = self._rich.sheet
        if not self.shown and edit.after is not None and edit.after.field == SOURCE and sheet is not None:
            sheet.finish()
            self._rich.setTextCursor(sheet.cursor(rich_place(sheet.article, edit.after)))
            self._rich.ensureCursorVisible()

    def _follow_rich(self) -> None:
        """Put the caret of the source where that of the rich text is."""
        self._behind.stop()
        place = self._rich.selection()
        if place is None or self._article is None:
            return
        field = self.head.fields.get(place.field)
        self._leading = True
        if field is not None:
            field.put_caret(place.head.offset, place.anchor.offset)
            if self.view.hasFocus():
                field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            known = self._counterpart
            if known is not None and known[0] == self._article.manuscript.history.state and known[2] == place:
                self.view.select(known[1])
            else:
                self.view.select(self._source_selection(place))
            if self.head.focused() is not None:
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.view.ensureCursorVisible()
        self._leading = False

    def _rich_selection(self, place: Selection) -> Selection:
        head = self._in_rich(place.head)
        return Selection(BODY, head if place.anchor == place.head else self._in_rich(place.anchor), head)

    def _in_rich(self, point: Point) -> Point:
        """The place in the rich text: of pieces that are several blocks the right one."""
        source = self.view.source
        if not len(source):
            return Point(0, 0)
        piece = source.of_block(point.block)
        text = source.piece(piece)
        places = Places(text)
        index = places.index(point.offset)
        return self._block_and_offset(piece, places.signs[:index])

    def _block_and_offset(self, piece: int, before: str) -> Point:
        manuscript, source = self._manuscript, self.view.source
        block = source.block_of(piece)
        for number in range(block, block + source.count_of(piece) - 1):
            own = signs(manuscript.blocks(number, 1))
            if len(before) <= len(own):
                return Point(number, units(before))
            before, block = before[len(own) + 1 :], number + 1
        return Point(block, units(before))

    def _source_selection(self, place: Selection) -> Selection:
        head = self._in_source(place.head)
        return Selection(SOURCE, head if place.anchor == place.head else self._in_source(place.anchor), head)

    def _in_source(self, point: Point) -> Point:
        source = self.view.source
        if not len(source):
            return Point(0, 0)
        piece = source.of_block(point.block)
        first = source.block_of(piece)
        before = "".join(f"{signs((node,))}\n" for node in self._manuscript.blocks(first, point.block - first))
        own = signs(self._manuscript.blocks(point.block, 1))
        places = Places(source.piece(piece))
        return Point(first, places.offset(len(before) + behind_units(own, point.offset)))

    @property
    def _manuscript(self) -> Manuscript:
        assert self._article is not None  # noqa: S101 - asked before
        return self._article.manuscript

    def _caret_top(self, view: QTextEdit | QPlainTextEdit) -> int:
        """Where the caret's line is on the panel; -1 where it is out of sight."""
        rect = view.cursorRect()
        if not view.viewport().rect().intersects(rect):
            return -1
        return view.viewport().mapTo(self._panel, rect.topLeft()).y()

    def _lay_out_now(self) -> None:
        """Let what was just shown have its place before anything is scrolled in it."""
        around: QWidget | None = self.parentWidget()
        for widget in (around, self):
            if widget is not None and (layout := widget.layout()) is not None:
                layout.activate()

    def _scroll(self, top: int) -> None:
        """Bring the caret's line to a height of the panel, or into the middle of the view."""
        if top < 0:
            self.view.centerCursor()
            return
        bar, height = self.view.verticalScrollBar(), max(1, self.view.fontMetrics().lineSpacing())
        there = self.view.viewport().mapTo(self._panel, self.view.cursorRect().topLeft()).y()
        bar.setValue(bar.value() + round((there - top) / height))
        self.view.ensureCursorVisible()

    # -- the rest ------------------------------------------------------------------------------------------------------

    def _open_menu(self, place: QPoint) -> None:
        menu, view = QMenu(self), self.view
        writable, selected = not view.isReadOnly(), view.textCursor().hasSelection()
        for words, run, allowed in (
            (self.tr("Cut"), view.cut, writable and selected),
            (self.tr("Copy"), view.copy, selected),
            (self.tr("Paste"), view.paste, writable and view.canPaste()),
            (self.tr("Select all"), view.selectAll, True),
            (self.tr("Show the text as it is read"), self.leave, True),
        ):
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False, run=run: run())
            action.setEnabled(allowed)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Source of the article"))
        self.view.setAccessibleDescription(self.tr("The text in Markdown, as it is stored"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self.view.column_side()
        self.head.set_side(side, side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()


def rich_place(article: OpenArticle, place: Selection) -> Selection:
    """What a place of the source is in the rich text, where nobody shows the source."""

    def point(of: Point) -> Point:
        if of.block >= article.manuscript.block_count:
            return Point(of.block, 0)
        node = article.manuscript.block(of.block)
        places = Places(node.source.text if node.source is not None else blocks_to_markdown((node,)))
        return Point(of.block, units(places.signs[: places.index(of.offset)]))

    return Selection(BODY, point(place.anchor), point(place.head))
