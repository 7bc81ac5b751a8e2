# SPDX-License-Identifier: GPL-3.0-or-later
"""What a search may go on with: the names of its fields, and behind a colon the values that the library knows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView
from shiboken6 import isValid

from newsdesk.domain.search import Part, parts_of
from newsdesk.domain.search_fields import FIELD_NAMES, FIELDS, Field, field_name
from newsdesk.language.collation import fold
from newsdesk.ui.session import Session
from newsdesk.ui.widgets.announcing import announce
from newsdesk.ui.wording import spoken

Ask = Callable[[Field, str, Callable[[tuple[str, ...]], None]], None]
"""Called with a field and how its value begins, and with whom to tell what it may be."""

_PAUSE_MS = 60
_ROWS = 10
_WIDTH = 220
_SHORTEST = 2
_PLAIN = (Field.HEADLINE, Field.LEAD, Field.BODY, Field.NAMES)


class SearchCompletion(QObject):
    """A list under the search field: Up and Down walk it, Enter and a click take from it, Esc closes it.

    Alt+Down shows all fields.
    """

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._ask: Ask | None = None
        self._asked = 0
        self._from = 0
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_ROWS)
        self._completer.setWidget(line)
        self._popup = QListView()
        self._popup.setObjectName("search_completions")
        self._popup.setUniformItemSizes(True)
        self._popup.setStyleSheet("QListView { padding: 0; } QListView::item { padding: 4px 6px; }")
        self._popup.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._completer.setPopup(self._popup)
        self._completer.activated.connect(self.take)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.offer)
        line.textEdited.connect(self._pause.start)

    def answer_by(self, ask: Ask) -> None:
        """Ask there for the values of fields."""
        self._ask = ask

    @property
    def choices(self) -> tuple[str, ...]:
        """What is offered."""
        return tuple(self._model.stringList()) if self._popup.isVisible() else ()

    @property
    def chosen(self) -> bool:
        """Whether a row of the open list has the keyboard."""
        return self._popup.isVisible() and self._popup.currentIndex().isValid()

    def name(self, words: str) -> None:
        """What a screen reader calls the list."""
        self._popup.setAccessibleName(words)

    def offer(self) -> None:
        """Show what the part before the cursor may become."""
        self._asked += 1
        part = self._part()
        field = FIELDS.get(fold(part.field)) if part is not None and part.field else None
        if part is None or (part.quoted and part.closed):
            self.close()
        elif field is None and not part.quoted:
            begun = fold(part.value)
            self._from = part.value_start
            self._show([each for each in self._fields() if len(begun) >= _SHORTEST and _begins(each, begun)])
        elif field is not None and field not in _PLAIN and self._ask is not None:
            self._from = part.value_start
            number = self._asked

            def answered(values: tuple[str, ...]) -> None:
                if isValid(self) and number == self._asked:
                    self._show([each for each in values if fold(each) != fold(part.value)])

            self._ask(field, part.value, answered)
        else:
            self.close()

    def offer_fields(self) -> None:
        """Show the names of all fields."""
        self._asked += 1
        self._from = self._line.cursorPosition()
        self._show([name + ":" for name in dict.fromkeys(field_name(each, spoken()) for each in Field)])

    def close(self) -> None:
        """Show no list, and none that is still to come."""
        self._asked += 1
        self._pause.stop()
        self._popup.hide()

    def take(self, choice: str) -> None:
        """Put a field's name, or a value, in the place of what was begun."""
        self.close()
        named = choice.endswith(":") and FIELDS.get(fold(choice[:-1])) is not None
        text = choice if named else _quoted(choice) + " "
        cursor = self._line.cursorPosition()
        whole = self._line.text()
        self._line.setText(whole[: self._from] + text + whole[cursor:].lstrip())
        self._line.setCursorPosition(self._from + len(text))
        if named:
            self.offer()

    def _part(self) -> Part | None:
        """The part that ends at the cursor."""
        before = self._line.text()[: self._line.cursorPosition()]
        parts = parts_of(before)
        return parts[-1] if parts and parts[-1].end == len(before) else None

    def _fields(self) -> list[str]:
        """The fields by their names in the interface's language, then by those of the others."""
        own = [field_name(each, spoken()) for each in Field]
        others = [names[0] for each in Field for names in FIELD_NAMES[each].values()]
        return [f"{name}:" for name in dict.fromkeys((*own, *others))]

    def _show(self, found: list[str]) -> None:
        self._model.setStringList(found)
        if not found or not self._line.hasFocus():
            self._popup.hide()
            return
        left = self._line.fontMetrics().horizontalAdvance(self._line.text()[: self._from])
        room = self._line.rect()
        shift = min(left, max(0, room.width() - _WIDTH))
        self._completer.complete(QRect(room.left() + shift, room.top(), _WIDTH, room.height()))
        announce(self._line, ", ".join(found[:3]))


def values_from(session: Session, owner: QObject) -> Ask:
    """A way to ask the open library for values, for as long as `owner` is there."""

    def ask(field: Field, begun: str, tell: Callable[[tuple[str, ...]], None]) -> None:
        if session.is_open:
            language = spoken()
            session.read(owner, lambda newsroom: newsroom.searching.values(field, begun, language), tell, key="values")

    return ask


def _begins(name: str, begun: str) -> bool:
    return fold(name).startswith(begun) and fold(name) != begun


def _quoted(value: str) -> str:
    return f'"{value}"' if any(sign.isspace() for sign in value) else value
