# SPDX-License-Identifier: GPL-3.0-or-later
"""What the list must know to show its rows: the paper's sections, its zone and language, what is not saved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsdesk.domain.shelf import ShelfFrame

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.ui.article_list.panel import ArticleListPanel


class FrameReader(QObject):
    """Reads the frame of a list, and has its rows told anew."""

    def __init__(self, panel: ArticleListPanel) -> None:
        super().__init__(panel)
        self._panel = panel

    def read(self) -> None:
        """Ask for it; what was known stays until the answer comes."""

        def work(newsroom: Newsroom) -> tuple[ShelfFrame, tuple[int, ...]]:
            return newsroom.shelf.frame(), newsroom.manuscripts.pending()

        self._panel.session.read(self, work, self._take, key="frame")

    def _take(self, answer: tuple[ShelfFrame, tuple[int, ...]]) -> None:
        frame, unsaved = answer
        panel, words, section = self._panel, self._panel.rows.words, self._panel.filter.section
        forgotten = not words.sections or section in words.sections
        words.sections = {each.name: each for each in frame.sections}
        words.zone, words.language = frame.zone, frame.language
        panel.rows.unsaved.update(unsaved)
        panel.filters.set_sections(frame.sections)
        panel.rows.retell()
        known = any(section in (each.name, *each.names.values()) for each in frame.sections)
        if forgotten and section is not None and not known:
            panel.set_filter(replace(panel.filter, section=None))  # remembered from another library, or renamed
