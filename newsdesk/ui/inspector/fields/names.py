# SPDX-License-Identifier: GPL-3.0-or-later
"""Tags and subjects: fields of chips."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout

from newsdesk.domain.article import Subject
from newsdesk.language.collation import fold
from newsdesk.ui.inspector.fields.field import Field, FieldCompletionLine, mark_invalid
from newsdesk.ui.inspector.media_topics import topic_name, topics
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.widgets.completion import Ask
from newsdesk.ui.widgets.token_field import TokenField

_CODED = re.compile(r"(?:medtop:)?(\d{8})\b[\s·:–-]*(.*)")


class TagsField(Field):
    """The tags in their order."""

    def __init__(self, appearance: Appearance, ask: Ask) -> None:
        super().__init__()
        self._ask = ask
        self.tokens = TokenField(appearance, FieldCompletionLine(self._ask_new, self.commit), "tags_field")
        self.waiting = self.tokens.line
        _alone(self, self.tokens)
        self.tokens.tokens_edited.connect(self._edited)
        self._retranslate()

    def show_value(self, value: Any) -> None:
        self.tokens.set_tokens(value)

    def set_read_only(self, read_only: bool) -> None:
        self.tokens.set_read_only(read_only)

    def draw(self) -> None:
        """Take the colours that hold now."""
        self.tokens.draw()

    def commit(self) -> None:
        self.tokens.commit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.tokens.line.setPlaceholderText(self.tr("add a tag"))

    def _ask_new(self, begun: str, tell: Callable[[list[str]], None]) -> None:
        """Ask for tags that the article has not got yet."""

        def told(found: list[str]) -> None:
            known = {fold(token) for token in self.tokens.tokens}
            tell([name for name in found if fold(name) not in known])

        self._ask(begun, told)

    def _edited(self, tokens: tuple[str, ...]) -> None:
        """A tag that is there in another case is not added again."""
        once = {fold(token): token for token in reversed(tokens)}
        kept = tuple(token for token in tokens if once[fold(token)] == token)
        self.tokens.set_tokens(kept)
        self.value_edited.emit(kept, False)


class SubjectsField(Field):
    """IPTC Media Topics: chosen by name, or written as a code with a name."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._value: tuple[Subject, ...] = ()
        line = FieldCompletionLine(_fitting, self.commit)
        self.tokens = TokenField(appearance, line, "subjects_field", separators=";")
        self.waiting = self.tokens.line
        _alone(self, self.tokens)
        self.tokens.tokens_edited.connect(self._edited)
        self.tokens.line.textEdited.connect(lambda _: self._say(""))
        self._retranslate()

    def show_value(self, value: Any) -> None:
        self._value = value
        self.tokens.set_tokens(map(_words, value), {_words(each): _tip(each) for each in value})

    def set_read_only(self, read_only: bool) -> None:
        self.tokens.set_read_only(read_only)

    def draw(self) -> None:
        """Take the colours that hold now."""
        self.tokens.draw()

    def commit(self) -> None:
        self.tokens.commit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.tokens.line.setPlaceholderText(self.tr("add a subject"))

    def _edited(self, tokens: tuple[str, ...]) -> None:
        known = {_words(each): each for each in self._value}
        read = [(token, known.get(token) or _read(token)) for token in tokens]
        unread = [token for token, subject in read if subject is None]
        value = tuple({each.code: each for _, each in read if each is not None}.values())
        changed = value != self._value
        self.show_value(value)
        if unread:
            self.tokens.line.setText("; ".join(unread))
            self._say(self.tr("Choose a subject from the list, or write its IPTC code of eight digits and its name"))
        if changed:
            self.value_edited.emit(value, False)

    def _say(self, words: str) -> None:
        mark_invalid(self.tokens.line, bool(words))
        self.problem_changed.emit(words)


def _words(subject: Subject) -> str:
    return subject.name or subject.code


def _tip(subject: Subject) -> str:
    return f"{subject.code} · {subject.name}" if subject.name else subject.code


def _fitting(begun: str, tell: Callable[[list[str]], None]) -> None:
    key = fold(begun)
    tell([f"{name} · {code}" for code, name in topics() if key in fold(name) or code.startswith(key)])


def _read(token: str) -> Subject | None:
    name, _, code = token.rpartition(" · ")
    if name and code.isdecimal():
        return Subject(code, name)
    match = _CODED.fullmatch(token)
    if match is not None:
        return Subject(match[1], match[2].strip() or topic_name(match[1]))
    return next((Subject(code, name) for code, name in topics() if fold(name) == fold(token)), None)


def _alone(field: Field, tokens: TokenField) -> None:
    layout = QHBoxLayout(field)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(tokens)
    field.setFocusProxy(tokens.line)
