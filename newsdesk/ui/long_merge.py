# SPDX-License-Identifier: GPL-3.0-or-later
"""What two versions of a long text come to, worked out off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from newsdesk.domain.manuscript.bringing_together import Merging
from newsdesk.domain.manuscript.manuscript import Manuscript, SavedElsewhere
from newsdesk.domain.merging.collisions import Choice
from newsdesk.domain.merging.merge import Merged
from newsdesk.ui.session import Session

if TYPE_CHECKING:
    from newsdesk.newsroom.changes import Done
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.reports import Progress

_LONG = 150
"""Blocks from which on a text is merged off the GUI thread."""


class LongMerge:
    """Has a manuscript remember what a merge comes to, before that is asked of it on the GUI thread."""

    def __init__(self, session: Session, manuscript: Manuscript, owner: QObject) -> None:
        self._session = session
        self._manuscript = manuscript
        self._owner = owner

    def needed(self, theirs: SavedElsewhere) -> bool:
        """Whether to merge off the GUI thread: a long text, unless what comes of it is known already."""
        manuscript = self._manuscript
        return self._is_long(theirs) and manuscript.last_merge.known(manuscript.merging(theirs)) is None

    def work_out(
        self,
        theirs: SavedElsewhere,
        done: Callable[[], None],
        failed: Callable[[Exception], None],
        dropped: Callable[[], None],
    ) -> None:
        """Work out what comes of their text and this one as it stands; one of the three follows."""
        self._work_out(self._manuscript.merging(theirs), done, failed, dropped)

    def prepare(
        self,
        theirs: SavedElsewhere,
        done: Callable[[], None],
        failed: Callable[[], None],
        choices: Sequence[Choice] = (),
        otherwise: Choice = Choice.BOTH,
    ) -> None:
        """Have a merge worked out off the GUI thread where it takes long, so that asking for it is quick then.

        `done` is called once it is known, `failed` where it was called off or broke.
        """
        asked = self._manuscript.merging(theirs, choices, otherwise)
        if not self._is_long(theirs) or self._manuscript.last_merge.known(asked) is not None:
            done()
            return

        def broke(error: Exception) -> None:
            failed()
            self._session.failed.emit(error)

        self._work_out(asked, done, broke, failed)

    def _is_long(self, theirs: SavedElsewhere) -> bool:
        return max(self._manuscript.block_count, len(theirs.blocks)) > _LONG

    def _work_out(
        self,
        asked: Merging,
        done: Callable[[], None],
        failed: Callable[[Exception], None],
        dropped: Callable[[], None],
    ) -> None:
        """Bring texts together with progress in the status bar, and a way to stop it."""

        def work(_newsroom: Newsroom, progress: Progress) -> Done[Merged]:
            from newsdesk.newsroom.changes import Changes, Done  # start-up time

            return Done(asked.work(progress), Changes())

        def take(made: Merged) -> None:
            self._manuscript.last_merge.remember(asked, made)
            done()

        long = self._session.run_long(
            self._owner,
            lambda: QCoreApplication.translate("OpenArticle", "Bringing both texts together"),
            work,
            take,
            failed=failed,
            stop_words=lambda: QCoreApplication.translate("OpenArticle", "Stop: both texts stay as they are"),
        )
        long.dropped.connect(dropped)
