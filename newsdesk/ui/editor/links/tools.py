# SPDX-License-Identifier: GPL-3.0-or-later
"""Links in the text: where they lead is said, and they are followed, copied and taken off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QMouseEvent

from newsdesk.document.addresses import article_of, is_address
from newsdesk.ui.editor.links.chip import LinkChip
from newsdesk.ui.editor.links.linking import link_at, set_link
from newsdesk.ui.editor.links.targets import Targets, article_number, status_line
from newsdesk.ui.editor.links.typed import link_addresses
from newsdesk.ui.editor.selected_rect import selected_rect
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance

_PAUSE_MS = 120


class LinkTools(QObject):
    """Carries out the commands on links by their names, and shows where the link at caret or mouse leads."""

    article_wanted = Signal(int)
    """An article of the library should be opened."""

    def __init__(self, view: TextView, session: Session, appearance: Appearance, run: Callable[[str], None]) -> None:
        super().__init__(view)
        self._view = view
        self._run = run
        self.targets = Targets(session, self)
        self._appearance = appearance
        self._chip: LinkChip | None = None
        self._hovered = ""
        self.open_outside: Callable[[str], object] = lambda address: QDesktopServices.openUrl(QUrl(address))
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self.show_link)
        view.state_changed.connect(self._soon.start)
        view.viewport().installEventFilter(self)
        self.targets.arrived.connect(lambda _: self._soon.start())
        self._verbs: dict[str, Callable[[], None]] = {
            "open_link": lambda: self.open(self.href()),
            "copy_link": self._copy,
            "remove_link": self._remove,
            "link_addresses": lambda: view.run(link_addresses),
        }

    @property
    def chip(self) -> LinkChip:
        """What says where a link leads."""
        if self._chip is None:
            self._chip = LinkChip(self._appearance, self._view)
            self._chip.spared = self._line
            self._chip.wanted.connect(self._run)
            self._chip.confirmed.connect(lambda address: self.open_outside(address))
            self._chip.left.connect(self._view.setFocus)
        return self._chip

    def run(self, name: str) -> bool:
        """Carry out a command; whether it was one of these."""
        if name not in self._verbs:
            return False
        self._verbs[name]()
        return True

    def href(self) -> str:
        """The address of the link at the caret; empty where there is none."""
        found = link_at(self._view.textCursor()) if self._view.sheet is not None else None
        return "" if found is None else found[2].href

    def open(self, href: str) -> None:
        """Follow a link: an article here, anything else outside, once its address was shown and confirmed."""
        number = article_number(href)
        if number is not None:
            if self.targets.card(number) is None and self.targets.is_known(number):
                self.chip.show_text(self._words(href), actions=False)
            else:
                self.article_wanted.emit(number)
        elif href and is_address(href) and article_of(href) is None:
            self.chip.ask_to_open(href)

    def close(self) -> None:
        """Ask and say no more: another article comes."""
        self._hovered = ""
        if self._chip is not None:
            self._chip.hide()

    def show_link(self) -> None:
        """Say where the link at the caret leads, or the one under the mouse."""
        if self._chip is not None and self._chip.asks and self._chip.has_keyboard():
            return
        href = self.href()
        if self._hovered and self._hovered != href:
            self.chip.show_text(self._words(self._hovered), actions=False)
        elif href:
            self.chip.show_text(self._words(href), actions=not self._view.isReadOnly())
        elif self._chip is not None:
            self._chip.hide()

    def _line(self) -> QRect:
        """The lines of the caret's link, from edge to edge."""
        viewport = self._view.viewport()
        line = selected_rect(self._view)
        return QRect(viewport.x(), viewport.y() + line.top(), viewport.width(), line.height())

    def _words(self, href: str) -> str:
        number = article_number(href)
        if number is None:
            return href
        card = self.targets.card(number)
        if card is None:
            return self.tr("This article is not in the library") if self.targets.is_known(number) else "…"
        return f"{card.headline} · {status_line(card, self.targets.zone)}"

    def _copy(self) -> None:
        if self.href():
            QGuiApplication.clipboard().setText(self.href())

    def _remove(self) -> None:
        if self.href():
            self._view.run(lambda cursor, look: set_link(cursor, "", look))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and not event.buttons():
            self._hover(self._view.anchorAt(event.position().toPoint()))
        elif kind is QEvent.Type.Leave:
            self._hover("")
        elif kind is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            return self._pressed(event)
        return False

    def _pressed(self, event: QMouseEvent) -> bool:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        href = self._view.anchorAt(event.position().toPoint()) if control else ""
        if not href or event.button() is not Qt.MouseButton.LeftButton:
            return False
        self.open(href)
        return True

    def _hover(self, href: str) -> None:
        if href != self._hovered:
            self._hovered = href
            self._soon.start()
        if href and QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier:
            self._view.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
