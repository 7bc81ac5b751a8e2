# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked before it can be done: where a link leads, how large a table is, what the source of a block says."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect

from newsdesk.document.tree import Blocks
from newsdesk.ui.editor.formatting import Formatting
from newsdesk.ui.editor.link_popover import LinkPopover
from newsdesk.ui.editor.list_start import ListStart, set_start, start_at
from newsdesk.ui.editor.selected_rect import selected_on_screen
from newsdesk.ui.editor.source_overlay import SourceOverlay
from newsdesk.ui.editor.table_popover import TablePopover
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from newsdesk.ui.editor.panel import EditorPanel


class Asking(QObject):
    """The cards of one editor that ask, each made when it is needed first, and what is done with their answers."""

    def __init__(self, panel: EditorPanel, session: Session, appearance: Appearance) -> None:
        super().__init__(panel)
        self._panel = panel
        self._session = session
        self._appearance = appearance
        self._overlay: SourceOverlay | None = None

    @cached_property
    def link(self) -> LinkPopover:
        """Where a link leads."""
        card = LinkPopover(self._session, self._appearance, self._panel)
        card.chosen.connect(self._link_chosen)
        card.removed.connect(lambda: self._link_chosen("", ""))
        return card

    @cached_property
    def table(self) -> TablePopover:
        """How large a table is."""
        card = TablePopover(self._appearance, self._panel)
        card.chosen.connect(lambda rows, columns: self._formatting().insert_table(rows, columns))
        return card

    @cached_property
    def start(self) -> ListStart:
        """The number that a list begins with."""
        card = ListStart(self._panel)
        card.chosen.connect(self._start_chosen)
        return card

    @property
    def source(self) -> SourceOverlay:
        """What the source of a block says."""
        if self._overlay is None:
            self._overlay = SourceOverlay(self._panel)
            self._overlay.accepted.connect(self._take_source)
            self._overlay.closed.connect(self._panel.focus_text)
            self._panel.installEventFilter(self)
        return self._overlay

    def run(self, name: str) -> bool:
        """Ask what a command needs to know; whether it needs to know anything."""
        if name == "link":
            self._ask_for_link()
        elif name == "insert_table":
            self.table.ask(self.here())
        elif name == "list_start":
            self._ask_for_start()
        elif name == "edit_source":
            self._edit_source(self._panel.view.index)
        else:
            return False
        return True

    def _ask_for_link(self) -> None:
        if not self._panel.state().in_field:
            self.link.ask(self.here(), self._formatting().link_here())

    def _ask_for_start(self) -> None:
        start = start_at(self._panel.nodes.text_view.textCursor().block())
        if start is not None:
            self.start.ask(self.here(), start)

    def _start_chosen(self, number: int) -> None:
        view = self._panel.nodes.text_view
        view.run(lambda cursor, look: set_start(cursor, number, look))
        view.setFocus()

    def close(self) -> None:
        """Leave the source of a block as it is: another article comes."""
        if self._overlay is not None:
            self._overlay.hide()

    def here(self) -> QRect:
        """What is selected, on the screen: cards stand beside it."""
        source = self._panel.source
        return selected_on_screen(source.view if source.shown else self._panel.nodes.text_view)

    def _formatting(self) -> Formatting:
        return self._panel.nodes.formatting or self._panel.formatting

    def _link_chosen(self, href: str, text: str) -> None:
        self._formatting().set_link(href, text)
        self._panel.nodes.text_view.setFocus()

    def _edit_source(self, index: int) -> None:
        article = self._panel.article
        if article is not None and not article.read_only and 0 <= index < article.manuscript.block_count:
            self.source.open(index, article.manuscript.block(index))

    def _take_source(self, index: int, blocks: Blocks) -> None:
        article = self._panel.article
        if article is not None and index < article.manuscript.block_count:
            before = self._panel.view.selection()
            article.replace_blocks(index, 1, blocks, before=before, after=before)
        self._panel.focus_text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.source.isVisible():
            self.source.place()
        return super().eventFilter(watched, event)
