# SPDX-License-Identifier: GPL-3.0-or-later
"""«Читайте также»: what the editor pinned, what the text suggests and why, what was struck."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from newsdesk.domain.article import Article, RelatedChoice
from newsdesk.newsroom.changes import Changes, Subject
from newsdesk.ui.inspector.asking import ArticleFinder
from newsdesk.ui.inspector.page import InspectorPage
from newsdesk.ui.inspector.rows import Action, Row, RowsView
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.completion import CompletionLineEdit
from newsdesk.ui.widgets.order_keys import claims_order_keys, order_step
from newsdesk.ui.widgets.states import StateStack
from newsdesk.ui.wording import day_text, section_name, status_name

if TYPE_CHECKING:
    from newsdesk.newsroom.index_cards import Card, RelatedCard, RelatedCards

_FIELDS = frozenset({"related", "byline", "tags"})
_PAUSE_MS = 150


class RelatedView(RowsView):
    """The list: Space pins, Delete strikes, Alt+Up and Alt+Down change the order."""

    pin_wanted = Signal(int)
    strike_wanted = Signal(int)
    move_wanted = Signal(int, int)

    def event(self, event: QEvent) -> bool:
        return claims_order_keys(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, step = self.current_row, order_step(event)
        if row is None or row.heading:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self.pin_wanted.emit(row.value)
        elif event.key() == Qt.Key.Key_Delete:
            self.strike_wanted.emit(row.value)
        elif step:
            self.move_wanted.emit(row.value, step)
        else:
            super().keyPressEvent(event)


class RelatedPage(InspectorPage):
    """Articles to read after the open one."""

    article_chosen = Signal(int)
    """Another article should be opened."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(session, appearance, parent)
        self.setObjectName("related_page")
        self._cards: RelatedCards | None = None
        self._stale = True
        self._finder = ArticleFinder(session, self)
        self.line = CompletionLineEdit(self._finder.ask)
        self.line.setObjectName("related_search")
        self.line.setEnabled(False)  # until there is an article
        self.view = RelatedView(appearance, "related_articles")
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.states = StateStack(self.view, appearance)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        head = QVBoxLayout()
        head.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        head.addWidget(self.line)
        column.addLayout(head)
        column.addWidget(self.states, 1)
        self._connect()
        self._retranslate()

    # -- what can be done --------------------------------------------------------------------------------------------

    def pin(self, article: int) -> None:
        """Pin an article, or let a pinned one go."""
        choice = self._choice
        if article in choice.pinned:
            self._set(replace(choice, pinned=_without(choice.pinned, article)))
        elif self._article is not None and article != self._article.id:
            self._set(RelatedChoice((*choice.pinned, article), _without(choice.struck, article)))

    def strike(self, article: int) -> None:
        """Strike an article from the suggestions, or take a struck one back."""
        choice = self._choice
        if article in choice.struck:
            self._set(replace(choice, struck=_without(choice.struck, article)))
        else:
            self._set(RelatedChoice(_without(choice.pinned, article), (*choice.struck, article)))

    def move_pinned(self, article: int, by: int) -> None:
        """Move a pinned article up (-1) or down (1)."""
        pinned = list(self._choice.pinned)
        if article in pinned and 0 <= pinned.index(article) + by < len(pinned):
            place = pinned.index(article)
            pinned.insert(place + by, pinned.pop(place))
            self._set(replace(self._choice, pinned=tuple(pinned)))

    def search(self) -> None:
        """Give the keyboard to the line that finds another article."""
        self.line.setFocus()

    # -- what is shown -----------------------------------------------------------------------------------------------

    def _article_changed(self) -> None:
        self._cards, self._stale = None, True
        self.view.rows.set_rows(())
        self.line.setEnabled(self._writable)
        self._show()
        if self._active:
            self._ask()

    def _activated(self) -> None:
        if self._stale:
            self._ask()

    def _edited(self, fields: frozenset[str], *, own: bool) -> None:
        if fields & _FIELDS:
            self._stale = True
            if self._active:
                self._ask() if own else self._pause.start()

    def _saved(self, _article: Article) -> None:
        self._stale = True
        if self._active:
            self._pause.start()

    def _retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("Pin another article: find it by its words"))
        self.line.setAccessibleName(self.tr("Pin another article"))
        self.view.setAccessibleName(self.tr("Related articles"))
        self._show()

    def _connect(self) -> None:
        self.line.chosen.connect(self._found)
        self.view.row_chosen.connect(self.article_chosen.emit)
        self.view.pin_wanted.connect(self.pin)
        self.view.strike_wanted.connect(self.strike)
        self.view.move_wanted.connect(self.move_pinned)
        self.view.action_chosen.connect(self._act)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self._session.changed.connect(self._library_changed)

    @property
    def _choice(self) -> RelatedChoice:
        return RelatedChoice() if self._article is None else self._article.article.related

    @property
    def _writable(self) -> bool:
        return self._article is not None and not self._article.read_only

    def _set(self, choice: RelatedChoice) -> None:
        if self._article is not None and self._writable:
            self._article.set_field("related", choice, origin=self)

    def _ask(self) -> None:
        article = self._article
        if article is None or not self._session.is_open:
            return
        standing = article.article

        def done(cards: RelatedCards) -> None:
            if article is self._article:
                self._cards, self._stale = cards, False
                self._show()

        self._session.read(
            self,
            lambda newsroom: newsroom.index_cards.related(standing),
            done,
            failed=lambda error: self.states.show_error(error, self._ask),
            key="related",
        )

    def _show(self) -> None:
        cards = self._cards
        if self._article is None:
            self.states.show_empty(
                self.tr("No article is open"), self.tr("What to read after the article will stand here.")
            )
        elif cards is None:
            self.states.show_content()
            self.states.show_loading()
        elif not cards.shown and not cards.struck:
            self.states.show_empty(
                self.tr("Nothing similar yet"),
                self.tr("Suggestions come with the first save of the text. Any article can be pinned before."),
            )
        else:
            current = self.view.current_row
            self.view.rows.set_rows(self._rows(cards))
            if current is not None:
                self.view.select_value(current.value)
            self.states.show_content()

    def _rows(self, cards: RelatedCards) -> Iterator[Row]:
        pinned = [each for each in cards.shown if each.pinned]
        suggested = [each for each in cards.shown if not each.pinned]
        if pinned:
            yield Row(self.tr("Pinned"))
        for each in pinned:
            yield self._row(each.card, Icon.PIN, self._actions(pin=self.tr("Let go")))
        if suggested:
            yield Row(self.tr("Suggested by the text"))
        for each in suggested:
            actions = self._actions(pin=self.tr("Pin"), strike=self.tr("Do not suggest"))
            yield Row(each.card.headline, self._why(each), _about(each.card), each.card.id, actions=actions)
        if cards.struck:
            yield Row(self.tr("Struck"))
        for card in cards.struck:
            yield self._row(card, Icon.STRIKE_OUT, self._actions(back=self.tr("Suggest again")))

    def _row(self, card: Card, icon: Icon, actions: tuple[Action, ...]) -> Row:
        colour = "accent" if icon is Icon.PIN else "muted"
        return Row(card.headline, _about(card), "", card.id, icon, colour, actions)

    def _actions(self, pin: str = "", strike: str = "", back: str = "") -> tuple[Action, ...]:
        if not self._writable:
            return ()
        every = (
            ("pin", Icon.PIN, pin, Qt.Key.Key_Space),
            ("strike", Icon.STRIKE_OUT, strike, Qt.Key.Key_Delete),
            ("back", Icon.UNDO, back, Qt.Key.Key_Delete),
        )
        return tuple(Action(name, icon, f"{tip} ({_key(key)})") for name, icon, tip, key in every if tip)

    def _why(self, related: RelatedCard) -> str:
        return self.tr("in common: %1").replace("%1", ", ".join(related.because))

    def _found(self, text: str) -> None:
        card = self._finder.found(text)
        self.line.clear()
        if card is not None and card.id not in self._choice.pinned:
            self.pin(card.id)

    def _act(self, row: int, name: str) -> None:
        value = self.view.rows.rows[row].value
        if name == "pin":
            self.pin(value)
        else:
            self.strike(value)

    def _show_menu(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        row = self.view.rows.row(index) if index.isValid() else None
        if row is not None and not row.heading:
            self.menu_of(row.value).popup(self.view.viewport().mapToGlobal(place))

    def menu_of(self, article: int) -> QMenu:
        """What can be done with one of the articles."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), lambda: self.article_chosen.emit(article))
        if not self._writable:
            return menu
        choice = self._choice
        if article in choice.pinned:
            menu.addAction(self.tr("Move up"), lambda: self.move_pinned(article, -1))
            menu.addAction(self.tr("Move down"), lambda: self.move_pinned(article, 1))
        if article in choice.struck:
            menu.addAction(self.tr("Suggest again"), lambda: self.strike(article))
        else:
            menu.addAction(self.tr("Let go") if article in choice.pinned else self.tr("Pin"), lambda: self.pin(article))
            menu.addAction(self.tr("Do not suggest"), lambda: self.strike(article))
        return menu

    def _library_changed(self, changes: Changes) -> None:
        if self._article is not None and changes.touches(Subject.ARTICLES):
            self._stale = True
            if self._active:
                self._pause.start()


def _about(card: Card) -> str:
    when = status_name(card.status) if card.published_at is None else day_text(card.published_at.date())
    return f"{section_name(card.section)} · {when}"


def _key(key: Qt.Key) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _without(those: tuple[int, ...], one: int) -> tuple[int, ...]:
    return tuple(each for each in those if each != one)
