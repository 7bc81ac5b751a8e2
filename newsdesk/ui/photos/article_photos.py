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
from shiboken6 import isValid

from newsdesk.document.tree import Document, Figure, Heading, Paragraph, Speech
from newsdesk.document.walk import figures
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit
from newsdesk.domain.photo import Photo
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.photos.card import PhotoCard
from newsdesk.ui.photos.card_content import UTC, CardContent
from newsdesk.ui.photos.figures import (
    PlacedFigure,
    placed_figures,
    steps_to,
    steps_to_move,
    uncredited,
    without_alt,
)
from newsdesk.ui.photos.photo_writes import PhotoWrites
from newsdesk.ui.photos.reordering import ReorderArea
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.completion import Ask

_AT_ONCE = 4
_EACH_TURN = 3
_LINES = (Paragraph, Heading, Speech)


class ArticlePhotos(ReorderArea):
    """Cards of an article's figures. Fields of photos go to `writes`, the rest is an edit of the text."""

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
        session: Session,
        appearance: Appearance,
        pictures: Pictures,
        writes: PhotoWrites,
        ask_credits: Ask,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, parent)
        self.setObjectName("article_photos")
        self._session, self._appearance, self._pictures = session, appearance, pictures
        self._writes = writes
        self._ask_credits = ask_credits
        self._article: OpenArticle | None = None
        self._zone = UTC
        self._placed: tuple[PlacedFigure, ...] = ()
        self._stale = self._shown_late = False
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

    # -- what is shown -----------------------------------------------------------------------------------------------

    @property
    def cards(self) -> tuple[PhotoCard, ...]:
        """The cards that are made, in the order of the text; see `make_all`."""
        return tuple(self._cards[: len(self._placed)])

    @property
    def placed(self) -> tuple[PlacedFigure, ...]:
        """The figures with their places as they are now."""
        if self._stale and self._article is not None:
            self._stale = False
            self._placed = placed_figures(self._article.document)
        return self._placed

    def show_article(self, article: OpenArticle | None) -> None:
        """Show the photos of another article, or of none."""
        self.flush()
        if self._article is not None and isValid(self._article):
            self._article.edited.disconnect(self._edited)
            self._article.photos_changed.disconnect(self.show_photos)
            self._article.reloaded.disconnect(self._reloaded)
        self._article = article
        if article is not None:
            article.edited.connect(self._edited)
            article.photos_changed.connect(self.show_photos)
            article.reloaded.connect(self._reloaded)
        self._renewing = True
        self.verticalScrollBar().setValue(0)
        self.show_figures()

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
        self._make(len(self.placed))

    def card_of(self, photo: int) -> PhotoCard | None:
        """The first card of a photo."""
        for number, each in enumerate(self.placed):
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
        cards = self.cards
        if not cards:
            return False
        focused = next((card for card in cards if card.isAncestorOf(QApplication.focusWidget() or self)), None)
        behind = after or focused
        start = cards.index(behind) + 1 if behind in cards else 0
        in_turn = (*cards[start:], *cards[:start])
        for name in (field,) if field == "caption" else ("credit", "alt") if field != "alt" else ("alt", "credit"):
            for card in in_turn:
                if (card is not after or name != field) and _lacks(card, name):
                    self.reveal(card, name)
                    return True
        return False

    # -- the text changes --------------------------------------------------------------------------------------------

    def _edited(self, edit: Edit, origin: object) -> None:
        steps = [step for step in edit.steps if isinstance(step, BlocksReplaced)]
        if any(_has_figures(step) for step in steps):
            self._stale = True
            if origin is not self:
                self._renewing = self._renewing or origin is None
                self._refresh.start()
        elif any(len(step.before) != len(step.after) for step in steps):
            self._stale = True

    def _reloaded(self) -> None:
        self._renewing = True
        self.show_figures()

    def show_figures(self) -> None:
        """Show the figures anew, as they stand in the text."""
        self._refresh.stop()
        self._stale = False
        self._placed = placed_figures(self._article.document) if self._article is not None else ()
        if not self.isVisible():
            self._shown_late = True
            self._count()
            return
        self._shown_late = False
        renew, self._renewing = self._renewing, False
        for card in self._cards[len(self._placed) :]:
            card.hide()
        self._make(_AT_ONCE)
        self._fill(renew)
        self._set_tab_order()
        if len(self._cards) < len(self._placed):
            self._turn.start()
        self._count()

    def show_photos(self) -> None:
        """Show what is known of the photos now."""
        if self.isVisible():
            self._fill(renew=False)
        self._count()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._shown_late:
            self.show_figures()

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def _make_more(self) -> None:
        self._make(len(self._cards) + _EACH_TURN)
        if len(self._cards) < len(self._placed):
            self._turn.start()

    def _make(self, wanted: int) -> None:
        """Have at least so many cards, no more than there are figures."""
        first = len(self._cards)
        while len(self._cards) < min(wanted, len(self._placed)):
            card = PhotoCard(self._appearance, self._pictures, self._ask_credits)
            self._column.insertWidget(len(self._cards), card)
            self._connect(card)
            self._cards.append(card)
        if len(self._cards) > first:
            self._fill(renew=False)
            self._set_tab_order()

    def _fill(self, renew: bool) -> None:
        photos = self._photos()
        lacking = uncredited(self._placed, photos)
        for number, card in enumerate(self.cards):
            card.show_content(self._content(number, photos, lacking), renew=renew)
            card.show()

    def _content(self, number: int, photos: Mapping[int, Photo], lacking: Sequence[int]) -> CardContent:
        each = self._placed[number]
        others = sum(photo != each.photo for photo in lacking)
        read_only = self._article is None or self._article.read_only
        return CardContent(
            each.figure, photos.get(each.photo), number + 1, len(self._placed), others, self._zone, read_only
        )

    def uncredited(self, but: int = 0) -> list[int]:
        """The ids of the photos here that need a credit, each once."""
        return [photo for photo in uncredited(self._placed, self._photos()) if photo != but]

    def _photos(self) -> dict[int, Photo]:
        """The article's photos with what is typed about them."""
        photos: Mapping[int, Photo] = self._article.photos if self._article is not None else {}
        return {key: self._writes.completed(photo) for key, photo in photos.items()}

    def _count(self) -> bool:
        """Tell what is missing; whether that is another number than before."""
        photos = self._photos()
        missing = len(uncredited(self._placed, photos)), len(without_alt(self._placed, photos))
        changed, self._missing = missing != self._missing, missing
        self.counted.emit(len(self._placed), *missing)
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
        card.place_wanted.connect(lambda: self.figure_chosen.emit(self.placed[self._cards.index(card)].place[0]))
        card.file_wanted.connect(lambda: self.file_wanted.emit(self.placed[self._cards.index(card)].photo))

    def _photo_typed(self, card: PhotoCard, field: str, value: object) -> None:
        photo = self._placed[self._cards.index(card)].photo
        known = self._article.photos.get(photo) if self._article is not None else None
        self._writes.put(photo, field, value, getattr(known, field, None))
        if field in ("credit", "alt") and self._count():
            self._fill_others(card)

    def _fill_others(self, but: PhotoCard) -> None:
        """Renew what other cards say of this one: how many photos still lack a credit."""
        photos = self._photos()
        lacking = uncredited(self._placed, photos)
        for number, card in enumerate(self.cards):
            if card is not but:
                card.show_content(self._content(number, photos, lacking))

    def _figure_edited(self, card: PhotoCard, figure: Figure) -> None:
        if self._article is None:
            return
        place = self.placed[self._cards.index(card)].place
        steps = steps_to(self._article.document, {place: figure})
        if steps:
            self._article.do(Edit(steps, typing=True), self)
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
        others = self.uncredited(but=self.placed[self._cards.index(card)].photo)
        if others:
            self.same_credit_wanted.emit(others, credit)

    def _move_by(self, card: PhotoCard, step: int) -> None:
        number = self._cards.index(card)
        self.move_figure(number, number + step)

    def move_figure(self, source: int, target: int) -> None:
        """Make the figure number `source` the one number `target`."""
        article = self._article
        if article is None or article.read_only or source == target or not 0 <= target < len(self.placed):
            return
        self.flush()
        field = self._focused_field(source)
        steps = steps_to_move(article.document, source, target)
        if steps:
            article.do(Edit(steps), self)
        self._renewing = True
        self.show_figures()
        self.make_all()
        self.reveal(self._cards[target], field)

    def _focused_field(self, number: int) -> str:
        focused = QApplication.focusWidget()
        card = self._cards[number] if number < len(self._cards) else None
        names = {} if card is None else {card.caption: "caption", card.alt: "alt"}
        return next((name for field, name in names.items() if field is focused), "credit")

    def _remove(self, card: PhotoCard) -> None:
        if self._article is None:
            return
        number = self._cards.index(card)
        self.flush()
        steps = steps_to(self._article.document, {self.placed[number].place: None})
        if steps:
            self._article.do(Edit(steps), self)
        self._renewing = True
        self.show_figures()
        if self.cards:
            self.reveal(self._cards[min(number, len(self._placed) - 1)])

    def _set_tab_order(self) -> None:
        """What is missing comes first, then the cards from top to bottom."""
        cards = self.cards
        missing = [field for card in cards for field in card.missing()]
        for card in cards:
            if card.credit in missing:  # what can be done with a credit once it is typed stands behind it
                missing.insert(missing.index(card.credit) + 1, card.same_credit)
        rest = [field for card in cards for field in card.in_tab_order() if field not in missing]
        chain = [*missing, *rest]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)


def _has_figures(step: BlocksReplaced) -> bool:
    if all(isinstance(block, _LINES) for blocks in (step.before, step.after) for block in blocks):
        return False  # thousands may have changed at once
    return any(True for _ in figures(Document(step.before))) or any(True for _ in figures(Document(step.after)))


def _lacks(card: PhotoCard, field: str) -> bool:
    if field == "credit":
        return card.lacks_credit
    return card.lacks_alt if field == "alt" else not card.caption.toPlainText().strip()
