# SPDX-License-Identifier: GPL-3.0-or-later
"""The section: one of the paper's, or a new one, which is said before it is made."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout

from newsdesk.domain.section import Section
from newsdesk.language.collation import fold
from newsdesk.ui.inspector.fields.field import Field, FieldCompletionLine, put_text
from newsdesk.ui.widgets.completion import Ask


class SectionLine(FieldCompletionLine):
    """A line in which a click chooses: another section is meant, and not another letter of this one."""

    _entered = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._entered = event.reason() is Qt.FocusReason.MouseFocusReason

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._entered and not self.hasSelectedText() and not self.isReadOnly():
            self.selectAll()
            self.offer()
        self._entered = False


class SectionField(Field):
    """The name is taken when it is complete, so that no half-typed name becomes a section."""

    def __init__(self, ask: Ask) -> None:
        super().__init__()
        self._known: dict[str, str] = {}
        self._value = ""
        self.line = SectionLine(ask, self.commit)
        self.line.setObjectName("section_line")
        self.waiting = self.line
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._typed)
        self.line.chosen.connect(self.commit)
        self.line.editingFinished.connect(self.commit)

    def set_known(self, sections: Iterable[Section]) -> None:
        """The sections that the paper has."""
        self._known = {fold(name): each.name for each in sections for name in (each.name, *each.names.values())}
        self._hint()

    def show_value(self, value: Any) -> None:
        if value != self._value or not self.line.hasFocus():
            put_text(self.line, value)
        self._value = value
        self._hint()

    def set_read_only(self, read_only: bool) -> None:
        self.line.setReadOnly(read_only)

    def commit(self) -> None:
        """Take the name; one that the paper has in another language or case becomes its own."""
        typed = " ".join(self.line.text().split())
        name = self._known.get(fold(typed), typed)
        put_text(self.line, name)
        if name != self._value:
            self._value = name
            self.value_edited.emit(name, False)
        self._hint()

    def _typed(self) -> None:
        self._hint()

    def _hint(self) -> None:
        typed = " ".join(self.line.text().split())
        new = bool(typed) and bool(self._known) and fold(typed) not in self._known
        words = self.tr("New section: it will be made when the article is saved") if new else ""
        self.hint_changed.emit(words)
