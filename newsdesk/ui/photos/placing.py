# SPDX-License-Identifier: GPL-3.0-or-later
"""Photos on their way into the text of the open article: where its caret is, or where they were wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from newsdesk.document.tree import Paragraph
from newsdesk.domain.manuscript.steps import BODY, Point, Selection
from newsdesk.domain.photo import Photo
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.open_text import OpenText
from newsdesk.ui.photos.arrivals import Arrived, Wanted
from newsdesk.ui.photos.figures import new_figures
from newsdesk.ui.text_places import Spot, Taker

_CAPTION = 2
"""Signs of a figure's block before its caption: the picture, and the end of its line."""


class PhotoPlacing(QObject):
    """Knows where in the open article photos are to stand, and puts them there."""

    figure_wanted = Signal(object)
    """A `Photo` should be placed at the caret."""
    figures_came = Signal(int)
    """Photos stand in the text of the open article now, the first at the top-level block of that number."""
    placed = Signal(object)
    """These photos (a tuple) were put into the text of the open article."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._article: OpenArticle | None = None
        self._caret: int | None = None

    def show_article(self, article: OpenArticle | None) -> None:
        """Place photos in this article from now on."""
        self._article, self._caret = article, None

    def note_caret(self, block: int) -> None:
        """Remember the top-level block in which the caret is: new photos come behind it."""
        self._caret = block

    def wanted(self, before_block: int | None, taker: Taker | None = None) -> Wanted | None:
        """Where photos that are on their way are to stand, before a block or behind the caret; None for nowhere."""
        article = self._article
        if article is None or article.read_only:
            return None
        return Wanted(Spot(article, self._behind_caret if before_block is None else before_block), taker)

    def take(self, came: Arrived) -> bool:
        """Put photos that arrived where they were wanted; whether they were, and the place is there still."""
        wanted = came.wanted
        if wanted is None or not isValid(wanted.spot) or not isValid(wanted.spot.article):
            return False
        article, block = wanted.spot.article, wanted.spot.block
        wanted.spot.leave()
        if came.photos and not (wanted.take is not None and wanted.take(came.photos)):
            self._insert(article, came.photos, block)
        return True

    def insert(self, photos: Sequence[Photo]) -> bool:
        """Put photos of the library where the caret is; whether there is an article that takes them."""
        article = self._article
        if article is None or article.read_only:
            return False
        if len(photos) == 1:
            article.learn_photos(*photos)
            self.figure_wanted.emit(photos[0])
        else:
            self._insert(article, tuple(photos), self._behind_caret)
        return True

    @property
    def _behind_caret(self) -> int | None:
        return None if self._caret is None else self._caret + 1

    def _insert(self, article: OpenText, photos: tuple[Photo, ...], block: int | None) -> None:
        article.learn_photos(*photos)
        if block is None and len(photos) == 1 and article is self._article:
            self.figure_wanted.emit(photos[0])
        else:
            self._insert_at(article, photos, block)
        if article is self._article:
            self.placed.emit(photos)

    def _insert_at(self, article: OpenText, photos: tuple[Photo, ...], block: int | None) -> None:
        """Put photos before a block, or in the place of the empty paragraph that was meant for them."""
        last = article.manuscript.block_count
        block = last if block is None else min(block, last)
        if block and article.manuscript.block(block - 1) == Paragraph(()):
            here, caption = (Selection(BODY, Point(block - 1, at), Point(block - 1, at)) for at in (0, _CAPTION))
            article.replace_blocks(block - 1, 1, new_figures(photos), before=here, after=caption, origin=self)
            return
        article.replace_blocks(block, 0, new_figures(photos), origin=self)
        if article is self._article:
            self.figures_came.emit(block)
