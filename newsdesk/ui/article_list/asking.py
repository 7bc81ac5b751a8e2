# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the small questions over the list, and does what they were answered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsdesk.ui.article_list.questions import NamePopup, RowPopup

if TYPE_CHECKING:
    from newsdesk.ui.article_list.panel import ArticleListPanel


class ListQuestions(QObject):
    """Which row, whose articles, with what tag."""

    def __init__(self, panel: ArticleListPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        panel.filters.name_wanted.connect(self.ask_name)

    def ask_row(self) -> None:
        """Ask for the number of a row, and go there."""
        panel = self._panel
        if panel.rows.total:
            popup = RowPopup(panel.view.currentIndex().row(), panel.rows.total, panel)
            popup.chosen.connect(self._go_to)
            popup.open_over(panel.view)

    def ask_name(self, subject: str) -> None:
        """Ask for a «person» or a «tag», and show their articles."""
        panel = self._panel
        popup = NamePopup(panel.session, subject, panel)
        popup.chosen.connect(lambda name: panel.set_filter(replace(panel.filter, **{subject: name})))
        popup.open_over(panel.filters)

    def _go_to(self, number: int) -> None:
        panel = self._panel
        panel.view.setFocus()
        panel.view.select_row(max(0, min(number, panel.rows.total - 1)))
