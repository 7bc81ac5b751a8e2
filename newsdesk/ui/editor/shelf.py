# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheets of the articles that were open last: coming back shows the same place at once."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from newsdesk.document.plain_text import Counts
from newsdesk.document.tree import Figure, Placement
from newsdesk.ui.editor import redressing
from newsdesk.ui.editor.counting import Counter
from newsdesk.ui.editor.from_tree import Writer
from newsdesk.ui.editor.keepsakes import Keepsakes
from newsdesk.ui.editor.kinds import BLOCK_OBJECT, INLINE_OBJECT
from newsdesk.ui.editor.look import Look
from newsdesk.ui.editor.nodes.footnotes import Footnotes
from newsdesk.ui.editor.objects import ObjectDrawer
from newsdesk.ui.editor.places import Places
from newsdesk.ui.editor.redressing import Redressing
from newsdesk.ui.editor.returning import Returning
from newsdesk.ui.editor.sheet import Sheet
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.pictures import Pictures

KEPT: Final = 10
WIDE: Final = Placement.WIDE


@dataclass(slots=True)
class _Kept:
    """A sheet, what draws its objects, and what counts it."""

    sheet: Sheet
    drawer: ObjectDrawer
    counter: Counter
    look: Look


class OpenSheets(QObject):
    """Sheets by their articles."""

    counted = Signal(object)
    """The `Counts` of the article that is shown."""

    def __init__(self, look: Look, keepsakes: Keepsakes, pictures: Pictures, parent: QObject) -> None:
        super().__init__(parent)
        self.look = look
        self.writer = Writer(look, keepsakes)
        self._pictures = pictures
        self._kept: OrderedDict[OpenArticle, _Kept] = OrderedDict()
        self._shown: _Kept | None = None
        self.places = Places()
        self._outset = 0
        self._dresser: Redressing | None = None
        self._returning: Returning | None = None

    @property
    def counter(self) -> Counter | None:
        """What counts the article that is shown."""
        return None if self._shown is None else self._shown.counter

    @property
    def drawer(self) -> ObjectDrawer | None:
        """What draws the objects of the article that is shown."""
        return None if self._shown is None else self._shown.drawer

    def remember(self, view: TextView) -> None:
        """Note where the sheet in the view stands."""
        self.finish()
        if self._shown is not None:
            self.places.keep(self._shown.sheet.article.id, self._return(view).place())

    def show(self, article: OpenArticle, view: TextView, *, read_only: bool) -> None:
        """Put an article's sheet into the view, where it was left."""
        kept = self._kept.get(article)
        if kept is None:
            kept = self._new(article)
            self._kept[article] = kept
        self._kept.move_to_end(article)
        if kept.look is not self.look:
            self._recolour(kept)
        self._fit(kept)
        self._shown = kept
        view.setExtraSelections([])  # those of a document that is gone bring Qt down when others follow them
        view.show_sheet(kept.sheet, read_only=read_only)
        self._restore(kept, view)
        kept.counter.count_soon()
        while len(self._kept) > KEPT:
            self._drop(self._kept.popitem(last=False)[1])

    def recolour(self, look: Look, view: TextView) -> None:
        """Take the colours of another theme; what is not seen takes them when it is."""
        if self._dresser is None or not self._dresser.under_way:
            self.remember(view)
        self.look = self.writer.look = look
        shown = self._shown
        if shown is None or shown.sheet is not view.sheet:
            return
        if self.shows_much:
            shown.look = look
            shown.drawer.recolour(look)
            self._redressing(view).begin(shown.sheet)
        else:
            self._recolour(shown)
            self._restore(shown, view)

    @property
    def shows_much(self) -> bool:
        """Whether so much is shown that it takes another look by and by."""
        return self._shown is not None and self._shown.sheet.document.characterCount() > redressing.LONG

    def finish(self) -> None:
        """Have what is shown in its look at once."""
        if self._dresser is not None:
            self._dresser.finish()

    def _redressing(self, view: TextView) -> Redressing:
        if self._dresser is None:
            self._dresser = Redressing(view)
        return self._dresser

    def let_stand_out(self, outset: int) -> None:
        """Let wide pictures stand out of the column by so many pixels on each side."""
        self._outset = outset
        if self._shown is not None:
            self._fit(self._shown)

    def _fit(self, kept: _Kept) -> None:
        if kept.drawer.outset == self._outset:
            return
        kept.drawer.outset = self._outset
        blocks = kept.sheet.article.document.blocks
        wide = [place for place, node in enumerate(blocks) if isinstance(node, Figure) and node.placement is WIDE]
        if wide:
            kept.sheet.lay_out_anew(wide)

    def forget(self, view: TextView) -> None:
        """Let all articles go but the one that the view still holds."""
        self._shown = None
        self.places = Places()
        for article, kept in list(self._kept.items()):
            if kept.sheet is not view.sheet:
                del self._kept[article]
                self._drop(kept)

    def _new(self, article: OpenArticle) -> _Kept:
        sheet = Sheet(article, self.writer, self, near=self.places.of(article.id).block)
        footnotes = Footnotes(article, sheet)
        drawer = ObjectDrawer(article, self.look, self.writer.keepsakes, self._pictures, footnotes, sheet)
        drawer.outset = self._outset
        footnotes.renumbered.connect(drawer.forget_cards)
        footnotes.renumbered.connect(sheet.lay_out_anew)
        article.photos_changed.connect(drawer.forget_cards)
        layout = sheet.document.documentLayout()
        layout.registerHandler(BLOCK_OBJECT, drawer)
        layout.registerHandler(INLINE_OBJECT, drawer)
        counter = Counter(article, sheet)
        counter.counted.connect(lambda counts: self._tell(sheet, counts))
        article.photos_changed.connect(sheet.lay_out_anew)
        return _Kept(sheet, drawer, counter, self.look)

    def _tell(self, sheet: Sheet, counts: Counts) -> None:
        if self._shown is not None and self._shown.sheet is sheet:
            self.counted.emit(counts)

    def _recolour(self, kept: _Kept) -> None:
        kept.look = self.look
        kept.drawer.recolour(self.look)
        kept.sheet.reload()

    def _restore(self, kept: _Kept, view: TextView) -> None:
        self._return(view).put(self.places.of(kept.sheet.article.id))

    def _return(self, view: TextView) -> Returning:
        if self._returning is None:
            self._returning = Returning(view)
        return self._returning

    def _drop(self, kept: _Kept) -> None:
        if not isValid(kept.sheet.article):
            return  # it went with a library that was left before this one, and tells nobody anything
        kept.sheet.article.photos_changed.disconnect(kept.sheet.lay_out_anew)
        kept.sheet.article.photos_changed.disconnect(kept.drawer.forget_cards)
        kept.drawer.footnotes.release()
        kept.drawer.forget_cards()
        kept.counter.release()
        kept.sheet.release()
        kept.sheet.deleteLater()
