# SPDX-License-Identifier: GPL-3.0-or-later
"""A small sheet beside the caret: an address, or words of an article of the library to link to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.document.addresses import ARTICLE_SCHEME, is_address
from newsdesk.ui.editor.links.targets import Targets, article_number, status_line
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.widgets.popover import Popover
from newsdesk.ui.widgets.status_mark import status_icon

if TYPE_CHECKING:
    from newsdesk.newsroom.index_cards import Card

_ROWS: Final = 5
_ROW: Final = 44
_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_SCHEMES: Final = frozenset({"http", "https", "mailto", "tel", "article"})


class LinkPopover(Popover):
    """Asks where a link leads; `chosen` tells the address and what to write where nothing is selected."""

    chosen = Signal(str, str)
    removed = Signal()

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget) -> None:
        super().__init__("link_popover", parent)
        self._session = session
        self._appearance = appearance
        self._targets = Targets(session, self)
        self._searching = self._take_first = False
        self._field = QLineEdit(self)
        self._field.setObjectName("link_address")
        self._list = QListWidget(self)
        self._list.setObjectName("link_articles")
        self._list.setIconSize(QSize(16, 16))
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field walks it
        self._hint = QLabel(self)
        self._hint.setObjectName("link_hint")
        self._hint.setProperty("look", "hint")
        self._hint.setWordWrap(True)
        self._remove, self._copy = self._button("link_remove", "link"), self._button("link_copy", "link")
        self._apply = self._button("link_apply", "primary")
        self._later = QTimer(self, singleShot=True, interval=120)
        self._lay_out()
        self._connect()
        self._retranslate()

    def ask(self, anchor: QRect, href: str = "") -> None:
        """Show the sheet beside what is to be linked, with the address that is there already."""
        self._field.setText(href)
        self._field.selectAll()
        self._show_rows(())
        self._remove.setVisible(bool(href))
        self._copy.setVisible(bool(href))
        self._say()
        self.show_beside(anchor)
        self._field.setFocus()

    def address(self) -> str:
        """What is written, as an address; empty where it is none."""
        text = self._field.text().strip()
        if is_address(text):
            return text
        bare = "." in text and " " not in text and "@" not in text and self._scheme() == ""
        if bare and is_address(f"https://{text}"):
            return f"https://{text}"
        return f"mailto:{text}" if "@" in text and is_address(f"mailto:{text}") and " " not in text else ""

    def _lay_out(self) -> None:
        self.setFixedWidth(440)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addWidget(self._list)
        column.addWidget(self._hint)
        row = QHBoxLayout()
        row.addWidget(self._remove)
        row.addWidget(self._copy)
        row.addStretch(1)
        row.addWidget(self._apply)
        column.addLayout(row)

    def _button(self, name: str, look: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("look", look)
        return button

    def _connect(self) -> None:
        self._field.textEdited.connect(self._edited)
        self._field.returnPressed.connect(self._accept)
        self._field.installEventFilter(self)
        self._list.itemClicked.connect(self._take)
        self._apply.clicked.connect(self._accept)
        self._remove.clicked.connect(self._take_away)
        self._copy.clicked.connect(self._copy_address)
        self._later.timeout.connect(self._search)
        self._targets.arrived.connect(lambda _: self._say())

    # -- what is said ------------------------------------------------------------------------------------------------

    def _edited(self) -> None:
        self._take_first = False
        self._say()
        if self.address() or self._scheme():
            self._later.stop()
            self._show_rows(())
        else:
            self._later.start()

    def _scheme(self) -> str:
        """The scheme that is written and that no link may have."""
        found = _SCHEME.match(self._field.text().strip())
        if found is None or found[1].lower() in _SCHEMES:
            return ""
        after = self._field.text().strip()[found.end() :]
        return "" if not after or after[0].isspace() or after[:1].isdigit() else found[1]

    def _say(self) -> None:
        address, scheme = self.address(), self._scheme()
        self._apply.setEnabled(bool(address))
        number = article_number(address)
        if scheme:
            words = self.tr("A link leads to http, https, mailto, tel or to an article; “{scheme}” is none of them")
            self._hint.setText(words.replace("{scheme}", scheme))
        elif number is not None:
            self._hint.setText(self._of_article(number))
        else:
            self._hint.setText(address or self.tr("An address, or words of an article in the library"))
        self._hint.setProperty("look", "bad" if scheme else "hint")
        self._hint.style().polish(self._hint)

    def _of_article(self, number: int) -> str:
        card = self._targets.card(number)
        if card is None:
            return self.tr("This article is not in the library") if self._targets.is_known(number) else "…"
        return f"{card.headline}\n{status_line(card, self._targets.zone)}"

    # -- articles ----------------------------------------------------------------------------------------------------

    def _search(self) -> None:
        words = self._field.text().strip()
        if len(words) < 2 or not self._session.is_open:
            return
        self._searching = True
        self._session.read(
            self,
            lambda newsroom: (newsroom.index_cards.search(words), newsroom.settings().timezone),
            lambda found: self._found(words, *found),
            key="link",
        )

    def _found(self, words: str, cards: tuple[Card, ...], zone: ZoneInfo) -> None:
        self._searching = False
        if self.isHidden() or words != self._field.text().strip():
            return  # nobody waits for it any more
        self._targets.zone = zone
        self._show_rows(cards)
        if not cards:
            self._hint.setText(self.tr("No article has these words"))
        elif self._take_first:
            self._take(self._list.item(0))

    def _show_rows(self, cards: tuple[Card, ...]) -> None:
        self._list.clear()
        for card in cards:
            item = QListWidgetItem(f"{card.headline}\n{status_line(card, self._targets.zone)}")
            item.setIcon(status_icon(card.status, self._appearance.tokens))
            item.setData(Qt.ItemDataRole.UserRole, (card.id, card.headline))
            item.setToolTip(card.headline)
            item.setSizeHint(QSize(200, _ROW))
            self._list.addItem(item)
        self._list.setVisible(bool(cards))
        self._list.setFixedHeight(_ROW * min(_ROWS, max(1, len(cards))) + 2)
        self._list.setCurrentRow(0)
        self.adjustSize()

    # -- what is chosen ----------------------------------------------------------------------------------------------

    def _accept(self) -> None:
        if self.address():
            self.hide()
            self.chosen.emit(self.address(), "")
        elif not self._list.isHidden() and self._list.currentItem() is not None and not self._later.isActive():
            self._take(self._list.currentItem())
        elif self._later.isActive() or self._searching:  # faster than the library: take what it finds first
            self._take_first = True
            if self._later.isActive():
                self._later.stop()
                self._search()

    def _take(self, item: QListWidgetItem) -> None:
        number, headline = item.data(Qt.ItemDataRole.UserRole)
        self.hide()
        self.chosen.emit(f"{ARTICLE_SCHEME}{number}", headline)

    def _take_away(self) -> None:
        self.hide()
        self.removed.emit()

    def _copy_address(self) -> None:
        self.hide()
        QGuiApplication.clipboard().setText(self.address())

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Link"))
        self._field.setAccessibleName(self.tr("Address or article"))
        self._field.setPlaceholderText(self.tr("Address or article"))
        self._list.setAccessibleName(self.tr("Articles found"))
        self._remove.setText(self.tr("Remove the link"))
        self._copy.setText(self.tr("Copy the address"))
        self._apply.setText(self.tr("Link"))
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and not self._list.isHidden():
                row = self._list.currentRow() + step
                self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))
                return True
        return super().eventFilter(watched, event)
