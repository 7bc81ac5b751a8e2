# SPDX-License-Identifier: GPL-3.0-or-later
"""The articles that are open in this window: each once, with its history, as long as there is anything to lose."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from newsdesk.domain.photo import Photo
from newsdesk.newsroom.changes import Changes, Subject
from newsdesk.ui.background import Job
from newsdesk.ui.old_edits import OldEdits
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.session import Session

if TYPE_CHECKING:
    from newsdesk.domain.manuscript.manuscript import SavedElsewhere
    from newsdesk.newsroom.manuscripts import JournalWriter, OpenedManuscript, Presence
    from newsdesk.newsroom.newsroom import Newsroom

KEPT = 20
"""How many articles stay at hand that have nothing unsaved, and nothing that could be taken back."""
PRESENCE_MS = 5_000


class OpenArticles(QObject):
    """Opens articles off the GUI thread and keeps them; the same id gives the same object."""

    conflict = Signal(object, object)
    """Somebody else saved what was changed here too: the `OpenArticle`, and the `Article` that is theirs."""
    recovered = Signal(object, int)
    """An `OpenArticle` came back with so many edits that no save has."""
    left_unsaved = Signal(object)
    """The library holds unsaved work of a window that is gone: the ids (a tuple) of these articles."""
    current_changed = Signal(object)
    """Another `OpenArticle` (or none) is the one that is worked on."""

    safety_changed = Signal(object)
    """How safe the text of this `OpenArticle` is may have changed; told after each of its edits."""

    _journal_failed = Signal(object)
    _journal_replaced = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._articles: OrderedDict[int, OpenArticle] = OrderedDict()
        self._current: OpenArticle | None = None
        self._opening: Job | None = None
        self._journal: JournalWriter | None = None
        self._presence = QTimer(self, interval=PRESENCE_MS)
        self._presence.timeout.connect(self._look_around)
        # Both are told on the journal's own thread.
        self._journal_failed.connect(self._tell_failed, Qt.ConnectionType.QueuedConnection)
        self._journal_replaced.connect(self._note_anew, Qt.ConnectionType.QueuedConnection)
        session.opened.connect(self._begin)
        session.closed.connect(self._end)
        session.changed.connect(self._library_changed)

    @property
    def current(self) -> OpenArticle | None:
        """The article that is worked on."""
        return self._current

    def get(self, article: int) -> OpenArticle | None:
        """An article that is open, by its id."""
        return self._articles.get(article)

    def all(self) -> list[OpenArticle]:
        """Every article that is open, the one that was worked on last at the end."""
        return list(self._articles.values())

    def unsaved(self) -> list[OpenArticle]:
        """The articles that hold what the library has not."""
        return [each for each in self._articles.values() if each.busy]

    def open(
        self,
        article: int,
        done: Callable[[OpenArticle], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Work on an article: `done` gets it, at once where it is open already. A later wish replaces this one."""
        if self._opening is not None:
            self._opening.cancel()
            self._opening = None
        self.flush_all()
        known = self._articles.get(article)
        if known is not None:
            self._go_to(known)
            done(known)
            return
        self._opening = self._session.read(
            self,
            lambda newsroom: newsroom.manuscripts.open(article),
            lambda opened: self._take(opened, done),
            failed=failed,
        )

    def save_all(self) -> None:
        """Save everything that is unsaved."""
        for each in self.unsaved():
            each.save()

    def flush_all(self) -> None:
        """Let everything that was typed go to the disk at once; does not wait for it."""
        if self._current is not None:
            self._current.flush()
        if self._journal is not None:
            self._journal.flush()

    def close_all(self) -> None:
        """Have nothing open any more; what is unsaved is on disk and comes back when the article is opened again."""
        if self._opening is not None:
            self._opening.cancel()
            self._opening = None
        for each in self._articles.values():
            each.journal.leave()
        if self._journal is not None:
            self._journal.wait(2.0)
        self._drop(list(self._articles))

    def let_go_of_binned(self) -> None:
        """Have nothing open that lies in the bin, unless it has text that was not saved."""
        gone = [key for key, each in self._articles.items() if each.binned and _has_nothing_to_lose(each)]
        for key in gone:
            self._articles[key].journal.leave()
        self._drop(gone)

    # -- opening -----------------------------------------------------------------------------------------------------

    def _take(self, opened: OpenedManuscript, done: Callable[[OpenArticle], None]) -> None:
        self._opening = None
        known = self._articles.get(opened.article.id)
        article = known or self._made(opened)
        self._go_to(article)
        done(article)
        if known is None and opened.recovered is not None:
            self.recovered.emit(article, opened.recovered.edits)
        if known is None and opened.theirs is not None:
            self.conflict.emit(article, opened.theirs.article)

    def _made(self, opened: OpenedManuscript) -> OpenArticle:
        article = OpenArticle(self._session, opened.manuscript, opened.photos, opened.journal, opened.begun)
        article.found(opened.recovered, opened.theirs, opened.elsewhere)
        article.conflicted.connect(self._conflicted)
        article.status_changed.connect(lambda _: self.safety_changed.emit(article))
        OldEdits(article.manuscript.history, article.edited, article)
        if opened.journal is not None:
            self._listen(opened.journal.writer)
        if not opened.adopted:
            article.journal.note_anew()
        self._articles[article.id] = article
        return article

    def _go_to(self, article: OpenArticle) -> None:
        self._articles.move_to_end(article.id)
        self._show(article)
        idle = [key for key, each in self._articles.items() if each is not article and _has_nothing_to_lose(each)]
        for key in idle[: max(0, len(idle) - KEPT)]:
            self._articles[key].journal.leave()
            self._drop([key])

    def _show(self, article: OpenArticle | None) -> None:
        if article is not self._current:
            self._current = article
            self.current_changed.emit(article)

    def _drop(self, keys: list[int]) -> None:
        if self._current is not None and self._current.id in keys:
            self._show(None)
        for key in keys:
            self._articles.pop(key).deleteLater()

    def _conflicted(self, theirs: SavedElsewhere) -> None:
        article = self._articles.get(theirs.article.id)
        if article is not None:
            self.conflict.emit(article, theirs.article)

    # -- the library -------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._presence.start()
        self._session.read(self, lambda newsroom: newsroom.manuscripts.pending(), self._tell_left, key="left")

    def _end(self) -> None:
        self._presence.stop()
        self._journal = None
        self._opening = None
        self._drop(list(self._articles))

    def _tell_left(self, articles: tuple[int, ...]) -> None:
        left = tuple(each for each in articles if each not in self._articles)
        if left:
            self.left_unsaved.emit(left)

    def _library_changed(self, changes: Changes) -> None:
        if not self._session.is_open or not self._articles:
            return
        ids = tuple(self._articles)
        if changes.touches(Subject.ARTICLES):
            self._session.read(self, lambda newsroom: newsroom.manuscripts.versions(ids), self._compare, key="versions")
        if changes.touches(Subject.PHOTOS):
            shown = {photo for each in self._articles.values() for photo in each.photos}
            self._session.read(self, lambda newsroom: newsroom.manuscripts.photos(shown), self._learn, key="photos")

    def _compare(self, versions: Mapping[int, int]) -> None:
        """Fetch what others saved of the articles that are open here; those without a version lie in the bin."""
        for key, article in self._articles.items():
            article.whereabouts.show_binned(binned=key not in versions)
            if versions.get(key, 0) <= article.manuscript.saved.version:
                continue
            self._session.read(article, partial(_saved_elsewhere, key), article.meet, key="theirs")

    def _learn(self, photos: tuple[Photo, ...]) -> None:
        by_id = {photo.id: photo for photo in photos}
        for article in self._articles.values():
            news = [by_id[key] for key, photo in article.photos.items() if by_id.get(key, photo) != photo]
            if news:
                article.learn_photos(*news)

    # -- who else is here --------------------------------------------------------------------------------------------

    def _look_around(self) -> None:
        article = self._current
        if article is None or not self._session.is_open or article.read_only:
            return
        key = article.id

        def ask(newsroom: Newsroom) -> tuple[Presence, ...]:
            return newsroom.manuscripts.elsewhere(key)

        self._session.read(article, ask, article.whereabouts.show_elsewhere, failed=lambda _: None, key="elsewhere")

    # -- the journal -------------------------------------------------------------------------------------------------

    def _listen(self, journal: JournalWriter) -> None:
        if journal is not self._journal:
            self._journal = journal
            journal.listen(self._journal_failed.emit, self._journal_replaced.emit)

    def _tell_failed(self, error: Exception | None) -> None:
        for each in self._articles.values():
            each.journal_failed(error)

    def _note_anew(self) -> None:
        for each in self._articles.values():
            each.journal.note_anew()


def _has_nothing_to_lose(article: OpenArticle) -> bool:
    history = article.manuscript.history
    return not (article.busy or history.can_undo or history.can_redo)


def _saved_elsewhere(article: int, newsroom: Newsroom) -> SavedElsewhere:
    return newsroom.manuscripts.saved_elsewhere(article)
