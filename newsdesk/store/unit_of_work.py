# SPDX-License-Identifier: GPL-3.0-or-later
"""One transaction on a library, and the parts of the library within it."""

from __future__ import annotations

from newsdesk.store.article_writing import ArticleWriter
from newsdesk.store.articles import Articles
from newsdesk.store.bulk_rows import BulkRows
from newsdesk.store.completion import Completion
from newsdesk.store.emptying import Emptying
from newsdesk.store.imports import Imports
from newsdesk.store.ledger import Ledger
from newsdesk.store.ledger_pages import LedgerPages
from newsdesk.store.library_settings import Settings
from newsdesk.store.new_articles import NewArticles
from newsdesk.store.people import People, Tags
from newsdesk.store.photo_desk_rows import PhotoDeskRows
from newsdesk.store.photos import Photos
from newsdesk.store.readership_rows import ReadershipRows
from newsdesk.store.revisions import Revisions
from newsdesk.store.saved_searches import SavedSearches
from newsdesk.store.search_index import SearchIndex
from newsdesk.store.search_rows import SearchRows
from newsdesk.store.sections import Sections
from newsdesk.store.shelf import ShelfRows
from newsdesk.store.stamps import Stamps
from newsdesk.store.transaction import Transaction
from newsdesk.store.views import Views


class UnitOfWork:
    """The library as one transaction sees it; values that it hands out outlive it."""

    def __init__(self, transaction: Transaction) -> None:
        self.settings = Settings(transaction)
        self.people = People(transaction)
        self.tags = Tags(transaction)
        self.sections = Sections(transaction, self.settings)
        self.photos = Photos(transaction)
        self.photo_rows = PhotoDeskRows(transaction)
        self.search = SearchIndex(transaction, self.settings)
        self.revisions = Revisions(transaction)
        self.articles = Articles(
            transaction,
            ArticleWriter(
                transaction,
                self.settings,
                self.people,
                self.tags,
                self.sections,
                self.photos,
                self.search,
                NewArticles(transaction),
            ),
            self.revisions,
        )
        self.shelf = ShelfRows(transaction, self.sections)
        self.saved_searches = SavedSearches(transaction, self.settings, self.sections)
        self.bulk = BulkRows(transaction, self.sections)
        self.photos.reworded = self.articles.reindex
        self.searching = SearchRows(transaction, self.search)
        self.views = Views(transaction, self.sections)
        self.readership = ReadershipRows(transaction)
        self.stamps = Stamps(transaction)
        self.imports = Imports(transaction)
        self.ledger = Ledger(transaction)
        self.ledger_pages = LedgerPages(transaction, self.ledger)
        self.emptying = Emptying(transaction)
        self.completion = Completion(transaction)

    def finish(self) -> None:
        """Write down what was gathered over the whole transaction, before it is committed."""
        self.search.finish()
