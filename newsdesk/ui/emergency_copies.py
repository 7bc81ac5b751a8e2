# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of texts that cannot be written to their library, in a folder elsewhere; gone once the library has them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.errors import ArticleMissing, NewsdeskError
from newsdesk.paths import emergency_places
from newsdesk.ui.inspector.history.restoring import edit_to_restore
from newsdesk.ui.open_article import OpenArticle, SaveState

if TYPE_CHECKING:
    from newsdesk.domain.manuscript.manuscript import Snapshot
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.store.emergency import EmergencyFolder, KeptText
    from newsdesk.ui.desk import Desk
    from newsdesk.ui.open_articles import OpenArticles

PAUSE_MS = 200
"""How long a text waits for the next key: a copy is written whole each time."""


class EmergencyCopies(QObject):
    """Watches how safe the open articles are, keeps those that cannot be saved, and brings back what was kept."""

    kept = Signal(int, object)
    """Where the text of an article (its id) is now: a Path, None where it is there no more, or why it is nowhere."""

    def __init__(self, desk: Desk, open_articles: OpenArticles) -> None:
        super().__init__(desk)
        self._desk = desk
        self._session = desk.session
        self._open_articles = open_articles
        self._folder: EmergencyFolder | None = None
        self._waiting: dict[int, OpenArticle] = {}
        self._kept: set[int] = set()
        self._left: dict[int, KeptText] = {}
        self._brought_back: set[int] = set()
        self._busy = False
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self._write)
        open_articles.safety_changed.connect(self._look)
        self._session.opened.connect(self._begin)
        self._session.closed.connect(self._end)

    # -- keeping -----------------------------------------------------------------------------------------------------

    def _look(self, article: OpenArticle) -> None:
        """See how safe an article is; told after each of its keys, so that it costs next to nothing."""
        state = article.status.state
        if state is SaveState.FAILED:
            self._waiting[article.id] = article
            if not self._soon.isActive() and not self._busy:
                self._soon.start()
            return
        # What was brought back waits for its save; what is written here is safe once the journal takes it again.
        safe = state is SaveState.SAVED or (state is SaveState.UNSAVED and article.id not in self._brought_back)
        if safe and article.id in self._kept:
            self._forget(article)

    def keep_unsaved(self) -> None:
        """Keep every unsaved text of a library that is let go because it can no longer be trusted."""
        folder = self._folder
        texts = [each.manuscript.snapshot() for each in self._open_articles.unsaved()]
        if folder is not None and texts:
            self._session.background.write(
                lambda: [_written(folder, each) for each in texts], None, self._session.failed.emit
            )

    def _write(self) -> None:
        folder = self._folder
        failing = [each for each in self._waiting.values() if each.status.state is SaveState.FAILED]
        self._waiting.clear()
        if folder is None or not failing:
            return
        self._busy = True
        self._kept.update(each.id for each in failing)
        texts = [each.manuscript.snapshot() for each in failing]

        def written(files: list[Path | Exception]) -> None:
            self._busy = False
            for article, file in zip(failing, files, strict=True):
                self.kept.emit(article.id, file)
                if article.status.state is not SaveState.FAILED:
                    self._look(article)
            if self._waiting:
                self._soon.start()

        def broke(error: Exception) -> None:
            self._busy = False  # the next key tries again
            self._session.failed.emit(error)

        self._session.background.read(lambda: [_written(folder, each) for each in texts], written, broke)

    def _forget(self, article: OpenArticle) -> None:
        """Let the files go; not while they are being written, which would bring them back."""
        folder, key = self._folder, article.id
        if folder is None or self._busy:
            return
        self._kept.discard(key)
        self._brought_back.discard(key)
        self.kept.emit(key, None)
        self._session.background.read(lambda: folder.forget(key), None, self._session.failed.emit)

    # -- what was kept on an earlier day -----------------------------------------------------------------------------

    def _begin(self) -> None:
        def find(newsroom: Newsroom) -> tuple[EmergencyFolder, tuple[KeptText, ...]]:
            from newsdesk.store.emergency import EmergencyFolder  # start-up time: the window is painted first

            folder = EmergencyFolder(newsroom.folder, emergency_places())
            return folder, folder.left()

        self._session.read(self, find, self._found, key="kept")

    def _end(self) -> None:
        self._soon.stop()
        self._folder = None
        self._waiting.clear()
        self._kept.clear()
        self._brought_back.clear()
        self._left.clear()

    def _found(self, found: tuple[EmergencyFolder, tuple[KeptText, ...]]) -> None:
        self._folder, left = found
        self._left = {each.article.id: each for each in left}
        self._say_left()

    def _say_left(self) -> None:
        if self._left and not self._session.read_only:
            left = len(self._left)
            self._desk.notices.warn(
                lambda: self.tr("%n text(s) could not be written to this library and were kept elsewhere", "", left),
                action=lambda: self.tr("Bring back"),
                run=self._bring_next,
            )

    def _bring_next(self) -> None:
        """Put the next text into its article, as an edit that undo takes back; a lost article is imported anew."""
        key, kept = next(iter(self._left.items()))

        def failed(error: Exception) -> None:
            if isinstance(error, ArticleMissing):
                self._settled(key)
                self._desk.intake.take_in([kept.file])
            else:
                self._say_left()
                self._session.failed.emit(error)

        self._open_articles.open(key, lambda article: self._bring_back(article, kept), failed)

    def _bring_back(self, article: OpenArticle, kept: KeptText) -> None:
        edit = edit_to_restore(article, kept.article)
        self._kept.add(article.id)
        if self._folder is not None:
            self._folder.take_over(kept)
        if edit is not None:
            self._brought_back.add(article.id)
            article.do(edit)
            article.flush()
        self._look(article)
        self._settled(article.id)

    def _settled(self, article: int) -> None:
        self._left.pop(article, None)
        self._say_left()


def _written(folder: EmergencyFolder, text: Snapshot) -> Path | Exception:
    """Where the text is now, or why it could not be kept anywhere."""
    try:
        return folder.keep(text.written())
    except NewsdeskError as error:
        return error
