# SPDX-License-Identifier: GPL-3.0-or-later
"""Switching between the text as it is read and its Markdown; the caret stays where it is in the text.

The rich text goes on under the source: it is told of every edit as of anybody's, and its caret follows. So whatever
works on the rich text's selection, formatting, finding, jumping to a heading, works on the source as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from newsdesk.domain.manuscript.steps import Edit, Selection
from newsdesk.ui.editor.source.carets import Carets, rich_place
from newsdesk.ui.editor.source.coming import ComingSource, MadeSource
from newsdesk.ui.editor.source.head import Head
from newsdesk.ui.editor.source.pane import SourcePane
from newsdesk.ui.editor.source.source_page import SOURCE
from newsdesk.ui.editor.source.source_view import SourceView

if TYPE_CHECKING:
    from newsdesk.ui.editor.panel import EditorPanel
    from newsdesk.ui.open_text import OpenText

_PAUSE: Final = 160
"""Milliseconds after which the rich text's caret follows that of the source."""


class SourceMode(QObject):
    """The source of the article that the editor shows, where it is wanted instead of the rich text."""

    changed = Signal(bool)
    """The source is shown now, or the rich text."""
    block_entered = Signal(int)
    """The caret went into another top-level block of the body."""

    def __init__(self, panel: EditorPanel, column: QVBoxLayout) -> None:
        super().__init__(panel)
        self._panel = panel
        self._column = column
        self._rich = panel.view
        self._pane: SourcePane | None = None
        self._article: OpenText | None = None
        self._leading = False
        self._counterpart: tuple[int, Selection, Selection] | None = None
        self._coming = ComingSource(self._rich.background, self)
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self._lead_soon)
        self._behind = QTimer(self, singleShot=True, interval=0)
        self._behind.timeout.connect(self._follow_rich)
        self._heard: OpenText | None = None

    @property
    def pane(self) -> SourcePane:
        """What shows head and source, made when they are wanted first."""
        if self._pane is None:
            self._pane = SourcePane(self._rich.look, self.leave, self._panel)
            self._column.insertWidget(self._column.indexOf(self._rich) + 1, self._pane, 1)
            self._pane.moved.connect(self._moved)
            self._pane.view.block_entered.connect(self.block_entered)
            self._rich.cursorPositionChanged.connect(self._rich_moved)
            self._rich.selectionChanged.connect(self._rich_moved)
        return self._pane

    @property
    def view(self) -> SourceView:
        """The body as Markdown."""
        return self.pane.view

    @property
    def head(self) -> Head:
        """The fields over it."""
        return self.pane.head

    @property
    def shown(self) -> bool:
        """Whether the source is wanted."""
        return self._pane is not None and not self._pane.isHidden()

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
        self.pane.show()
        self._lay_out_now()
        self._follow_rich()
        self.pane.bring_to(top, self._panel)
        if had_keys:
            self.focus()
        self.changed.emit(True)

    def leave(self) -> None:
        """Show the text as it is read, with the caret at the same place of the text and of the screen."""
        self.view.commit()
        top = self._caret_top(self.view) if self.head.focused() is None else -1
        had_keys = self.pane.isAncestorOf(self._panel.focusWidget() or self._panel)
        self.lead()
        self.pane.hide()
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

    def show_article(self, article: OpenText | None) -> None:
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
            self.pane.bring_to(-1, self._panel)

    def settle(self) -> None:
        """Let the rich text know all that was typed, and where the caret is."""
        if self.shown:
            self.view.commit()
            self.lead()

    def focus(self) -> None:
        """Give the keyboard to the field or the text that the caret is in."""
        place = self._rich.selection()
        self.pane.focus(None if place is None else place.field)

    def _show(self, article: OpenText | None, source: MadeSource | None = None) -> None:
        if self._article is not None:
            self._article.edited.disconnect(self._edited)
        self._article = article
        self._later.stop()
        self._behind.stop()
        self.recolour()
        self.pane.show_article(article, source)
        if article is not None:
            article.edited.connect(self._edited)

    def recolour(self) -> None:
        """Take the colours of another theme."""
        if self._pane is not None:
            self._pane.dress(self._rich.look)

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
        place = field.selection() if field is not None else self._carets(self._article).rich(self.view.selection())
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
            self._rich.setTextCursor(sheet.cursor(rich_place(sheet.article.manuscript, edit.after)))
            self._rich.ensureCursorVisible()

    def _follow_rich(self) -> None:
        """Put the caret of the source where that of the rich text is."""
        self._behind.stop()
        place = self._rich.selection()
        if place is None or self._article is None:
            return
        self._leading = True
        if place.field in self.head.fields:
            self.pane.put_caret(place.field, place.head.offset, place.anchor.offset)
        else:
            known = self._counterpart
            if known is not None and known[0] == self._article.manuscript.history.state and known[2] == place:
                self.pane.select(known[1])
            else:
                self.pane.select(self._carets(self._article).source(place))
        self._leading = False

    def _carets(self, article: OpenText) -> Carets:
        return Carets(article.manuscript, self.view.source)

    def _caret_top(self, view: QTextEdit | QPlainTextEdit) -> int:
        """Where the caret's line is on the panel; -1 where it is out of sight."""
        rect = view.cursorRect()
        if not view.viewport().rect().intersects(rect):
            return -1
        return view.viewport().mapTo(self._panel, rect.topLeft()).y()

    def _lay_out_now(self) -> None:
        """Let what was just shown have its place before anything is scrolled in it."""
        self._column.activate()
        if (layout := self.pane.layout()) is not None:
            layout.activate()
