# SPDX-License-Identifier: GPL-3.0-or-later
"""The photos of the open article as cards, in the order of its text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from newsdesk.document.tree import Figure
from newsdesk.domain.photo import Photo
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.photos.article_figures import ArticleFigures
from newsdesk.ui.photos.card import PhotoCard
from newsdesk.ui.photos.card_content import UTC, CardContent
from newsdesk.ui.photos.figures import photo_of
from newsdesk.ui.photos.gaps import next_gap, tab_chain
from newsdesk.ui.photos.photo_writes import PhotoWrites
from newsdesk.ui.photos.reordering import ReorderArea
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.completion import Ask

_AT_ONCE = 4
_EACH_TURN = 3


class ArticlePhotos(ReorderArea):
    """Cards of an article's figures: what is typed of photos goes to `writes`, the rest is an edit of the text."""

    figure_chosen = Signal(int)
    file_wanted = Signal(int)
    """The picture of this photo, which is awaited, should be chosen."""
    same_credit_wanted = Signal(list, str)
    """Photos (ids) should all get this credit."""
    counted = Signal(int, int, int)
    """How many figures there are, and how many of them lack a credit and an alt text."""
    completed = Signal()
    """Nothing is missing any more."""

    def __init__(
        self,
        appearance: Appearance,
        pictures: Pictures,
        writes: PhotoWrites,
        ask_credits: Ask,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, parent)
        self.setObjectName("article_photos")
        self._appearance, self._pictures = appearance, pictures
        self._writes = writes
        self._ask_credits = ask_credits
        self.figures = ArticleFigures(writes, self)
        self._zone = UTC
        self._shown_late = False
        self._renewing = True
        self._cards: list[PhotoCard] = []
        self._missing = (0, 0)
        room = QWidget()
        room.setObjectName("photo_cards")
        self._column = QVBoxLayout(room)
        self._column.setContentsMargins(GRID, GRID, GRID, 2 * GRID)
        self._column.setSpacing(GRID)
        self._column.addStretch(1)
        self.set_room(room)
        self.moved.connect(self.move_figure)
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._make_more)
        self._refresh = QTimer(self, interval=0, singleShot=True)
        self._refresh.timeout.connect(self.show_figures)
        self.figures.changed.connect(self._figures_changed)
        self.figures.reloaded.connect(self._show_anew)
        self.figures.photos_changed.connect(self.show_photos)

    # -- what is shown -----------------------------------------------------------------------------------------------

    @property
    def cards(self) -> tuple[PhotoCard, ...]:
        """The cards that are made, in the order of the text; see `make_all`."""
        return tuple(self._cards[: len(self.figures.placed)])

    def show_article(self, article: OpenArticle | None) -> None:
        """Show the photos of another article, or of none."""
        self.flush()
        self.figures.show_article(article)
        self.verticalScrollBar().setValue(0)
        self._show_anew()

    def set_zone(self, zone: ZoneInfo) -> None:
        """Show times in this zone."""
        self._zone = zone
        self.show_photos()

    def flush(self) -> None:
        """Have everything that was typed written now."""
        for card in self.cards:
            card.flush()
        self._writes.flush()

    def make_all(self) -> None:
        """Make the cards that are not made yet."""
        self._make(len(self.figures.placed))

    def card_of(self, photo: int) -> PhotoCard | None:
        """The first card of a photo."""
        for number, each in enumerate(self.figures.placed):
            if each.photo == photo:
                self.make_all()
                return self._cards[number]
        return None

    def reveal(self, card: PhotoCard, field: str = "credit") -> None:
        """Bring a card into view and give the keyboard to a field of it."""
        self._column.activate()  # a card made just now has no place yet
        bar = self.verticalScrollBar()
        top, bottom = card.y() - GRID, card.y() + card.height() + GRID
        if bottom - bar.value() > self.viewport().height() or top < bar.value():
            fits = card.height() + 2 * GRID < self.viewport().height()
            bar.setValue(max(0, bottom - self.viewport().height() if fits and top > bar.value() else top))
        card.focus_field(field)
        if (focused := self.focusWidget()) is not None and card.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, GRID)  # a card may be higher than the room there is

    def next_gap(self, field: str = "", after: PhotoCard | None = None) -> bool:
        """Go to the next photo without a credit, or, where all have one, without an alt text; whether there is one."""
        self.make_all()
        focused = next((card for card in self.cards if card.isAncestorOf(QApplication.focusWidget() or self)), None)
        gap = next_gap(self.cards, field, behind=after or focused, but=after)
        if gap is not None:
            self.reveal(*gap)
        return gap is not None

    # -- the text changes --------------------------------------------------------------------------------------------

    def show_figures(self) -> None:
        """Show the figures anew, as they stand in the text."""
        self._refresh.stop()
        if not self.isVisible():
            self._shown_late = True
            self._count()
            return
        self._shown_late = False
        renew, self._renewing = self._renewing, False
        for card in self._cards[len(self.figures.placed) :]:
            card.hide()
        self._make(_AT_ONCE)
        self._fill(renew=renew)
        self._set_tab_order()
        if len(self._cards) < len(self.figures.placed):
            self._turn.start()
        self._count()

    def show_photos(self) -> None:
        """Show what is known of the photos now."""
        if self.isVisible():
            self._fill(renew=False)
        self._count()

    def _figures_changed(self, renew: bool) -> None:
        self._renewing = self._renewing or renew
        self._refresh.start()

    def _show_anew(self) -> None:
        self._renewing = True
        self.show_figures()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._shown_late:
            self.show_figures()

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def _make_more(self) -> None:
        self._make(len(self._cards) + _EACH_TURN)
        if len(self._cards) < len(self.figures.placed):
            self._turn.start()

    def _make(self, wanted: int) -> None:
        """Have at least so many cards, no more than there are figures."""
        first = len(self._cards)
        while len(self._cards) < min(wanted, len(self.figures.placed)):
            card = PhotoCard(self._appearance, self._pictures, self._ask_credits)
            self._column.insertWidget(len(self._cards), card)
            self._connect(card)
            self._cards.append(card)
        if len(self._cards) > first:
            self._fill(renew=False)
            self._set_tab_order()

    def _fill(self, *, renew: bool, but: PhotoCard | None = None) -> None:
        """Have the cards show their figures, all but the one that tells of itself."""
        photos, lacking = self.figures.photos, self.figures.uncredited()
        for number, card in enumerate(self.cards):
            if card is not but:
                card.show_content(self._content(number, photos, lacking), renew=renew)
                card.show()

    def _content(self, number: int, photos: Mapping[int, Photo], lacking: Sequence[int]) -> CardContent:
        placed = self.figures.placed
        each = placed[number]
        others = sum(photo != each.photo for photo in lacking)
        return CardContent(
            each.figure, photos.get(each.photo), number + 1, len(placed), others, self._zone, self.figures.read_only
        )

    def _count(self) -> bool:
        """Tell what is missing; whether that is another number than before."""
        missing = self.figures.missing()
        changed, self._missing = missing != self._missing, missing
        self.counted.emit(len(self.figures.placed), *missing)
        return changed

    # -- the cards change --------------------------------------------------------------------------------------------

    def _connect(self, card: PhotoCard) -> None:
        card.photo_typed.connect(partial(self._photo_typed, card))
        card.photo_left.connect(self._writes.settle)
        card.figure_edited.connect(partial(self._figure_edited, card))
        card.moved_on.connect(partial(self._move_on, card))
        card.same_credit_wanted.connect(partial(self._same_credit, card))
        card.move_wanted.connect(partial(self._move_by, card))
        card.remove_wanted.connect(partial(self._remove, card))
        card.place_wanted.connect(lambda: self.figure_chosen.emit(self.figures.placed[self._number(card)].place[0]))
        card.file_wanted.connect(lambda: self.file_wanted.emit(_photo(card)))

    def _number(self, card: PhotoCard) -> int:
        return self._cards.index(card)

    def _photo_typed(self, card: PhotoCard, field: str, value: object) -> None:
        photo = _photo(card)
        self._writes.put(photo, field, value, getattr(self.figures.known(photo), field, None))
        if field in ("credit", "alt") and self._count():
            self._fill(renew=False, but=card)  # each says how many others still lack a credit

    def _figure_edited(self, card: PhotoCard, figure: Figure) -> None:
        self.figures.put(self._number(card), figure, typing=True)
        self._count()

    def _move_on(self, card: PhotoCard, field: str) -> None:
        if (
            not self.next_gap(field, after=card)
            and field != "caption"
            and not any(each.missing() for each in self.cards)
        ):
            self.completed.emit()

    def _same_credit(self, card: PhotoCard, credit: str) -> None:
        self._writes.flush()
        others = self.figures.uncredited(but=_photo(card))
        if others:
            self.same_credit_wanted.emit(others, credit)

    def _move_by(self, card: PhotoCard, step: int) -> None:
        self.move_figure(self._number(card), self._number(card) + step)

    def move_figure(self, source: int, target: int) -> None:
        """Make the figure number `source` the one number `target`."""
        if self.figures.read_only or source == target or not 0 <= target < len(self.figures.placed):
            return
        self.flush()
        field = self._focused_field(source)
        self.figures.move(source, target)
        self._show_anew()
        self.make_all()
        self.reveal(self._cards[target], field)

    def _focused_field(self, number: int) -> str:
        focused = QApplication.focusWidget()
        card = self._cards[number] if number < len(self._cards) else None
        names = {} if card is None else {card.caption: "caption", card.alt: "alt"}
        return next((name for field, name in names.items() if field is focused), "credit")

    def _remove(self, card: PhotoCard) -> None:
        number = self._number(card)
        self.flush()
        self.figures.put(number, None)
        self._show_anew()
        if self.cards:
            self.reveal(self._cards[min(number, len(self.cards) - 1)])

    def _set_tab_order(self) -> None:
        for before, after in pairwise(tab_chain(self.cards)):
            QWidget.setTabOrder(before, after)


def _photo(card: PhotoCard) -> int:
    """The photo that a card shows, wherever its figure stands by now."""
    return 0 if card.content is None else photo_of(card.content.figure)
