# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of articles with search, filters and order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.saved_search import SavedSearch
from newsdesk.domain.shelf import BulkChange
from newsdesk.ui.article_list.actions import BulkActions
from newsdesk.ui.article_list.asking import ListQuestions
from newsdesk.ui.article_list.bulk_bar import BulkBar
from newsdesk.ui.article_list.cell_delegate import CellDelegate
from newsdesk.ui.article_list.delegate import RowDelegate
from newsdesk.ui.article_list.filter_bar import FilterBar
from newsdesk.ui.article_list.index_completion import IndexCompletion
from newsdesk.ui.article_list.loading import ListLoading
from newsdesk.ui.article_list.memory import as_table, from_table
from newsdesk.ui.article_list.model import ArticleRows
from newsdesk.ui.article_list.saving import SearchSaving
from newsdesk.ui.article_list.search_completion import values_from
from newsdesk.ui.article_list.search_field import SearchField
from newsdesk.ui.article_list.selected import SelectedArticles
from newsdesk.ui.article_list.selection_menu import SelectionMenu
from newsdesk.ui.article_list.suggestion_line import SuggestionLine
from newsdesk.ui.article_list.table_look import TableLook
from newsdesk.ui.article_list.type_ahead import TypeAhead
from newsdesk.ui.article_list.view import ArticleView, local_files
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.save_status import SaveState, SaveStatus
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.widgets.states import StateStack

if TYPE_CHECKING:
    from newsdesk.store.first_look import FirstLook
    from newsdesk.ui.open_article import OpenArticle


class ArticleListPanel(QWidget):
    """The list of articles with search, filters and order."""

    article_chosen = Signal(int)
    """An article should be shown in the editor."""
    filter_changed = Signal(object)
    """The `ListFilter` that the list shows now."""
    new_article_wanted = Signal()
    files_dropped = Signal(list)
    """Files (Path) to take in."""
    said = Signal(str, str, object)
    """Something was done: words, what a button would do («Undo»; empty for none), and the function that does it."""
    warned = Signal(str)
    """Something could not be done."""
    selection_changed = Signal(int)
    """So many articles are selected."""

    def __init__(
        self, session: Session, appearance: Appearance, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("articles")
        self.setProperty("look", "panel")
        self.session = session
        self.appearance = appearance
        self._pictures = pictures
        self._followed: WeakSet[OpenArticle] = WeakSet()
        self._search_sort: Sort | None = None
        self._plain_sort = Sort.NEWEST
        self.rows = ArticleRows(session, self)
        self.delegate = RowDelegate(self.rows.words, appearance, pictures, self)
        self.view = ArticleView(self.rows, self.delegate, appearance)
        self.table = TableLook(self.view, self.delegate, CellDelegate(self.rows, appearance, self.view))
        self.search_field = SearchField(appearance)
        self.filters = FilterBar(appearance)
        self.bulk_bar = BulkBar(appearance)
        self.suggestion = SuggestionLine(session)
        self._index_completion = IndexCompletion(session, self)
        self.states = StateStack(self.view, appearance, skeleton_rows=8)
        self.picked = SelectedArticles(session, self.view)
        self.actions_on_many = BulkActions(session, self)
        self.selection = SelectionMenu(self)
        self.asking = ListQuestions(self)
        self.saving = SearchSaving(self)
        self._type_ahead = TypeAhead(session, self.view)
        self.loading = ListLoading(self)
        self._lay_out()
        self._connect()
        self._retranslate()

    # -- what is shown -----------------------------------------------------------------------------------------------

    @property
    def filter(self) -> ListFilter:
        """What the list shows."""
        return self.rows.shown

    @property
    def sort(self) -> Sort:
        """The order in which it does."""
        return self.rows.order

    def set_filter(self, shown: ListFilter) -> None:
        """Show other articles."""
        if shown == self.rows.shown:
            return
        self.rows.shown = shown
        self.rows.order = self._sort_for(shown)
        self.search_field.show_search(shown.search)
        self._show_filter()
        self.loading.load()
        self.filter_changed.emit(shown)

    def show_search(self, search: SavedSearch) -> None:
        """Show what was saved, in the order that it was saved in."""
        self._note_sort(search.shown, search.sort)
        self.set_filter(search.shown)
        self.set_sort(search.sort)

    def set_sort(self, sort: Sort) -> None:
        """Show them in another order; a search keeps an order of its own."""
        self._note_sort(self.rows.shown, sort)
        if sort is not self.rows.order:
            self.rows.order = sort
            self._show_filter()
            self.loading.load()

    def state(self) -> dict[str, Any]:
        """Filters and orders, to be remembered; words that were looked for are not."""
        return as_table(self.rows.shown, self._plain_sort, self._search_sort)

    def restore(self, state: dict[str, Any]) -> None:
        """Show what `state` remembered; what cannot be understood is passed over."""
        shown, self._plain_sort, self._search_sort = from_table(state)
        if self.rows.known and (shown, self._plain_sort) == (self.rows.shown, self.rows.order):
            return  # it was shown before the library was open
        self.rows.order = self._plain_sort
        if shown == self.rows.shown:
            self._show_filter()
            self.loading.load()
        else:
            self.set_filter(shown)

    def show_article(self, article: OpenArticle | None) -> None:
        """Mark the article that is open, and follow how safe it is."""
        if article is None:
            return
        if article not in self._followed:
            # For as long as it lives: it may be saved while another is open.
            self._followed.add(article)
            key = article.id
            article.status_changed.connect(lambda status: self._note_status(key, status))
        self._note_status(article.id, article.status)
        self.select_article(article.id)

    # -- what is selected --------------------------------------------------------------------------------------------

    def select_article(self, article: int) -> None:
        """Select an article, where the list shows it, without opening it."""
        row = self.view.current_row()
        if row is None or row.id != article or self.picked.count != 1:
            self.view.go_to(article)

    def selected_articles(self) -> tuple[int, ...]:
        """The selected articles, as far as their ids have come; see `picked.when_known`."""
        return self.picked.ids

    def select_all(self) -> None:
        """Select all articles of the list."""
        self.view.setFocus()
        self.view.selectAll()

    def next_article(self) -> None:
        """Go to the next article of the list."""
        self.view.step(1)

    def previous_article(self) -> None:
        """Go to the one before."""
        self.view.step(-1)

    def focus_list(self) -> None:
        """Give the list the keyboard."""
        self.view.setFocus()
        if not self.view.currentIndex().isValid() and self.rows.total:
            self.view.select_row(0)

    def focus_search(self) -> None:
        """Give the search the keyboard, with its words selected."""
        self.search_field.setFocus()
        self.search_field.selectAll()

    # -- changing what is selected -----------------------------------------------------------------------------------

    def change_selected(self, change: BulkChange) -> None:
        """Change the selected articles."""
        if self.session.is_open and self.picked.whole is not None:
            self.actions_on_many.change_list(self.picked.whole, change, self.picked.besides)
        elif self.session.is_open:
            self.picked.when_known(lambda ids: self.change(ids, change))

    def change(self, articles: tuple[int, ...], change: BulkChange) -> None:
        """Change articles; what was done is said, with a way back."""
        self.actions_on_many.change(articles, change)

    def bin_selected(self) -> None:
        """Put the selected articles into the bin."""
        if not self.filter.binned:
            self.change_selected(BulkChange(binned=True))

    def restore_selected(self) -> None:
        """Take the selected articles out of the bin."""
        if self.filter.binned:
            self.change_selected(BulkChange(binned=False))

    def mark_unsaved(self, article: int, unsaved: bool) -> None:
        """Show or hide the mark of unsaved work at an article."""
        self.rows.mark_unsaved(article, unsaved)

    def search_for(self, text: str) -> None:
        """Look for other words."""
        self.set_filter(replace(self.filter, search=text))

    def clear_filters(self) -> None:
        """Show all articles."""
        self.set_filter(ListFilter())

    def show_first(self, look: FirstLook) -> None:
        """Show the beginning of the list before the library is open; it is asked again then."""
        if not self.session.is_open:
            self.rows.words.zone, self.rows.words.language = look.zone, look.language
            self.rows.take(look.part)

    def _note_status(self, article: int, status: SaveStatus) -> None:
        self.rows.mark_unsaved(article, status.state not in (SaveState.SAVED, SaveState.READ_ONLY))

    # -- set up ------------------------------------------------------------------------------------------------------

    def _sort_for(self, shown: ListFilter) -> Sort:
        return (self._search_sort if shown.search else None) or self._plain_sort

    def _note_sort(self, shown: ListFilter, sort: Sort) -> None:
        if shown.search:
            self._search_sort = sort
        else:
            self._plain_sort = sort

    def _show_filter(self) -> None:
        self.filters.show_filter(self.rows.shown, self.rows.order)
        self.rows.retell_headings()
        self.bulk_bar.show_bin(self.rows.shown.binned)

    def _connect(self) -> None:
        session, view = self.session, self.view
        self._pictures.arrived.connect(lambda _: view.viewport().update())
        self.appearance.changed.connect(view.viewport().update)
        view.chosen.connect(self.article_chosen)
        view.bin_wanted.connect(self.bin_selected)
        view.drag_wanted.connect(lambda: self.picked.when_known(view.drag))
        view.files_dropped.connect(self.files_dropped)
        self.search_field.searched.connect(self.search_for)
        self.search_field.left.connect(self.focus_list)
        self.search_field.completion.answer_by(values_from(session, self))
        self.suggestion.taken.connect(self.search_for)
        self.filters.filter_wanted.connect(self.set_filter)
        self.filters.sort_wanted.connect(self.set_sort)
        self.table.sort_wanted.connect(self.set_sort)
        self.actions_on_many.said.connect(self.said)
        self.actions_on_many.warned.connect(self.warned)
        self.picked.changed.connect(self._show_selection)
        self.bulk_bar.deselect_wanted.connect(self._deselect)
        if session.is_open:
            self.loading.opened()

    def _show_selection(self, number: int) -> None:
        self.bulk_bar.set_writable(self.session.is_open and not self.session.read_only)
        self.bulk_bar.show_count(number)
        self.selection_changed.emit(number)

    def _deselect(self) -> None:
        if self.view.currentIndex().isValid():
            self.view.select_row(self.view.currentIndex().row())
        else:
            self.view.clearSelection()
        self.view.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self.bulk_bar)
        column.addWidget(self.suggestion)
        column.addWidget(self.states, 1)
        self.setAcceptDrops(True)
        self.setFocusProxy(self.view)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Articles"))
        self.view.setAccessibleName(self.tr("List of articles"))
        self.table.retranslate()
        self.rows.retell()
        if self.rows.known and not self.rows.total:
            self.loading.show_empty()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = local_files(event)
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
