# SPDX-License-Identifier: GPL-3.0-or-later
"""What the list shows is kept under a name, to be asked again from the navigation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from newsdesk.domain.saved_search import SavedSearch, as_name
from newsdesk.ui.article_list.held_filters import held_filters
from newsdesk.ui.article_list.questions import Question

if TYPE_CHECKING:
    from newsdesk.ui.article_list.panel import ArticleListPanel

_LONGEST = 80


class SearchNamePopup(Question):
    """Asks under what name a search should be kept."""

    chosen = Signal(str)

    def __init__(self, proposed: str, parent: QWidget) -> None:
        super().__init__(QLineEdit(proposed), parent)
        self.setObjectName("ask_search_name")
        self.line.setObjectName("asked_search_name")
        self.line.setMaxLength(_LONGEST)
        self.ask(self.tr("Save this search as"))
        self.line.setPlaceholderText(self.tr("Name of the search"))

    def _answer(self) -> None:
        name = as_name(self.line.text())
        if name:
            self.chosen.emit(name)
            self.close()


class SearchSaving(QObject):
    """Asks for the name, and says what was saved, with a way back."""

    def __init__(self, panel: ArticleListPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        panel.filters.save_wanted.connect(self.ask)

    def ask(self) -> None:
        """Ask for a name, and keep what the list shows now under it."""
        panel = self._panel
        if panel.session.is_open and not panel.session.read_only:
            popup = SearchNamePopup(self._proposed(), panel)
            popup.chosen.connect(self._save)
            popup.open_over(panel.filters)

    def _proposed(self) -> str:
        """The words of all that holds: most often the name is there already."""
        sections, shown = self._panel.rows.words, self._panel.filter
        parts = [text.strip("«»“”") for _, text, _ in held_filters(shown, sections.named)]
        return " · ".join(reversed(parts))[:_LONGEST]

    def _save(self, name: str) -> None:
        panel = self._panel
        search = SavedSearch(name, panel.filter, panel.sort)
        panel.session.write(
            self, lambda newsroom: newsroom.saved_searches.save(search), lambda former: self._tell(search, former)
        )

    def _tell(self, search: SavedSearch, former: tuple[SavedSearch, ...]) -> None:
        def take_back() -> None:
            self._panel.session.write(self, lambda newsroom: newsroom.saved_searches.put_back(former, search.name))

        words = self.tr("The search “{name}” stands in the navigation now")
        if any(each.name.casefold() == search.name.casefold() for each in former):
            words = self.tr("The search “{name}” is what the list shows now")
        self._panel.said.emit(words.replace("{name}", search.name), self.tr("Undo"), take_back)
