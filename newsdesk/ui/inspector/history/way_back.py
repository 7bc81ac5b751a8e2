# SPDX-License-Identifier: GPL-3.0-or-later
"""A state or one part of it made what stands now: an edit that can be undone, saved as restored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.tree import Blocks
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit
from newsdesk.ui.inspector.history.comparing import Compared
from newsdesk.ui.inspector.history.comparison_view import Back
from newsdesk.ui.inspector.history.restoring import edit_to_restore, edit_to_restore_field
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.session import Session

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom


class WayBack(QObject):
    """Reads what was off the GUI thread, and makes the edit on it."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def whole(self, article: OpenArticle | None, number: int) -> None:
        """Bring all of a revision back."""
        if article is None or article.read_only:
            return

        def work(newsroom: Newsroom) -> tuple[Article, Blocks]:
            earlier = newsroom.revisions.get(article.id, number)
            return earlier, from_markdown(earlier.body).blocks

        def done(found: tuple[Article, Blocks]) -> None:
            _make(article, edit_to_restore(article, *found))

        self._session.read(self, work, done, key="restore")

    def part(self, article: OpenArticle | None, part: Back, compared: Compared | None) -> None:
        """Make one part what it was before the comparison that is shown."""
        if article is None or article.read_only or compared is None or compared.before is None:
            return
        if part.kind == "field":
            self._field(article, part.place, compared.before)
        else:
            self._block(article, part, compared)

    def _field(self, article: OpenArticle, field: str, number: int) -> None:
        self._session.read(
            self,
            lambda newsroom: newsroom.revisions.get(article.id, number),
            lambda earlier: _make(article, edit_to_restore_field(article, earlier, field)),
            key="restore",
        )

    def _block(self, article: OpenArticle, part: Back, compared: Compared) -> None:
        standing, place = article.document.blocks, int(part.place)

        def work(newsroom: Newsroom) -> BlocksReplaced | None:
            desk = newsroom.revisions
            if part.kind == "block":
                return desk.block_back(article.id, compared.before or 1, place, standing)
            if compared.after is not None:
                return desk.block_away(article.id, compared.after, place, standing)
            return BlocksReplaced(place, (standing[place],), ())

        def done(step: BlocksReplaced | None) -> None:
            if article.document.blocks != standing:  # somebody typed meanwhile: look again
                self._block(article, part, compared)
            elif step is not None:
                _make(article, Edit((step,)))

        self._session.read(self, work, done, key="restore")


def _make(article: OpenArticle, edit: Edit | None) -> None:
    if edit is not None and not article.read_only:
        article.do(edit)
        article.save("restored")
