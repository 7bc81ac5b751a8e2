# SPDX-License-Identifier: GPL-3.0-or-later
"""The library of a backup, unpacked once and asked as often as one likes; nothing in it can be changed."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path

from newsdesk.domain.article import Article
from newsdesk.domain.query import ArticleQuery, Found
from newsdesk.store.backup import earlier
from newsdesk.store.kept_backup import open_backup
from newsdesk.store.snapshot import Stepped, unwatched


class EarlierLibrary:
    """Articles as they were in a backup. Any thread may ask; raises BackupUnreadable where it cannot be read."""

    def __init__(self, file: Path, stepped: Stepped = unwatched) -> None:
        self.file = file
        stepped(0, 2)
        with ExitStack() as stack:
            place = stack.enter_context(tempfile.TemporaryDirectory(prefix="newsdesk-restore-"))
            backup = stack.enter_context(open_backup(file))
            self._database = stack.enter_context(earlier(backup, Path(place)))
            stepped(1, 2)
            self._open = stack.pop_all()

    def find(self, query: ArticleQuery) -> Found:
        """The articles that fit a query, without their bodies."""
        with self._database.read() as work:
            return work.articles.find(query)

    def article(self, article: int) -> Article:
        """One article, also from the bin (ArticleMissing)."""
        with self._database.read() as work:
            return work.articles.get(article)

    def close(self) -> None:
        """Take away what was unpacked."""
        self._open.close()
