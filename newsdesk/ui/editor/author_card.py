# SPDX-License-Identifier: GPL-3.0-or-later
"""The card that says who wrote a sentence, when, and what it was before others changed it."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.popover import Popover
from newsdesk.ui.wording import moment_text, revision_reason

if TYPE_CHECKING:
    from newsdesk.domain.authorship import Attribution, Origin

_WIDTH: Final = 400
_LONGEST: Final = 140
_TOLD: Final = 4
"""Wordings that are told; of more the first one and the latest."""


class AuthorCard(Popover):
    """A sentence with its author, and a way to the saved state in which it came."""

    revision_wanted = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__("author_card", parent)
        self._appearance = appearance
        self._shown: tuple[str, Attribution, ZoneInfo] | None = None
        self.setFixedWidth(_WIDTH)
        self.text = QLabel(self)
        self.text.setObjectName("author_text")
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.text.linkActivated.connect(lambda number: self._go(int(number)))
        self._history = QPushButton(self)
        self._history.setObjectName("author_history")
        self._history.setProperty("look", "link")
        self._history.clicked.connect(self._go_to_first)
        row = QHBoxLayout()
        row.addWidget(self._history)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.text)
        column.addLayout(row)
        appearance.changed.connect(self._retranslate)
        self._retranslate()

    def show_author(self, sentence: str, found: Attribution, zone: ZoneInfo) -> None:
        """Say who wrote a sentence."""
        self._shown = sentence, found, zone
        self._retranslate()

    def _retranslate(self) -> None:
        self._history.setText(self.tr("Show in the history"))
        self.setAccessibleName(self.tr("Who wrote this sentence"))
        if self._shown is None:
            return
        sentence, found, zone = self._shown
        forms = found.forms
        parts = []
        if not found.saved:
            parts.append(self._strong(self.tr("Not saved yet")))
            parts.append(self._quoted(sentence))
        parts += [self._form(each, zone) for each in forms[:_TOLD]]
        if len(forms) > _TOLD:
            parts.append(self._quiet("…"))
            parts.append(self._form(forms[-1], zone))
        self.text.setText("".join(parts))
        self._history.setVisible(bool(forms))

    def _form(self, form: Origin, zone: ZoneInfo) -> str:
        """A wording: whose, since when, in which saved state, and how it read."""
        saved = form.since
        who = saved.who or self.tr("somebody")
        told = [moment_text(saved.saved_at, zone), revision_reason(saved.why)]
        told += [f"«{saved.name}»"] if saved.name else []
        number = f'<a href="{saved.number}" style="color:{self._appearance.tokens.accent}">№&nbsp;{saved.number}</a>'
        about = f"{html.escape(' · '.join(told))} · {number}"
        return self._strong(who) + self._quiet(about) + self._quoted(form.text)

    def _strong(self, words: str) -> str:
        return f'<p style="margin:6px 0 0 0; color:{self._appearance.tokens.ink}"><b>{html.escape(words)}</b></p>'

    def _quiet(self, shown: str) -> str:
        return f'<p style="margin:0; color:{self._appearance.tokens.muted}; font-size:12px">{shown}</p>'

    def _quoted(self, text: str) -> str:
        short = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rsplit(' ', 1)[0]} …"
        return f'<p style="margin:2px 0 4px 0; color:{self._appearance.tokens.text}">«{html.escape(short)}»</p>'

    def _go_to_first(self) -> None:
        if self._shown is not None and self._shown[1].forms:
            self._go(self._shown[1].forms[0].since.number)

    def _go(self, number: int) -> None:
        self.hide()
        self.revision_wanted.emit(number)
