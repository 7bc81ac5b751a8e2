# SPDX-License-Identifier: GPL-3.0-or-later
"""What changed between two states, to be read: new words underlined, words that went struck through."""

from __future__ import annotations

import html
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QTextBrowser, QWidget

from newsdesk.domain.article import Correction, Credit, Kind, Language, RelatedChoice, Role, Status, Subject
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.wording import (
    field_name,
    kind_name,
    language_name,
    moment_text,
    number_text,
    role_name,
    section_name,
    status_name,
)

if TYPE_CHECKING:
    from newsdesk.newsroom.index_cards import Comparison
    from newsdesk.newsroom.reports import DiffPiece

_CONTEXT = 90
_CUT = 3 * _CONTEXT


class ComparisonView(QTextBrowser):
    """A comparison as text; long runs without a change are cut short."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison_view")
        self.setProperty("look", "flat")
        self.setOpenLinks(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.document().setDocumentMargin(0)
        self.setStyleSheet("padding: 0;")
        self._appearance = appearance
        self._comparison: Comparison | None = None
        self._zone: ZoneInfo | None = None
        appearance.changed.connect(self._show)
        self._retranslate()

    def show_comparison(self, comparison: Comparison, zone: ZoneInfo | None) -> None:
        """Show what changed."""
        if (comparison, zone) != (self._comparison, self._zone):
            self._comparison, self._zone = comparison, zone
            self._show()

    def clear(self) -> None:
        """Show nothing."""
        self._comparison = None
        super().clear()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("What changed"))
        self._show()

    def _show(self) -> None:
        comparison = self._comparison
        if comparison is None:
            return
        if comparison.same:
            self.setHtml(self._label(self.tr("Nothing is different")))
            return
        parts = []
        for field, pieces in comparison.texts:
            name = field_name(field)
            if field == "body" and comparison.marks_only:
                name = self.tr("Text: the same words, other formatting")
            parts.append(self._label(name) + self._pieces(pieces))
        for changed in comparison.fields:
            before, after = (self._value(changed.field, value) for value in (changed.before, changed.after))
            shown = [self._removed(before)] if before else []
            shown += [self._added(after)] if after else []
            parts.append(self._label(field_name(changed.field)) + self._paragraph(" → ".join(shown)))
        self.setHtml("".join(parts))

    def _label(self, words: str) -> str:
        colour = self._appearance.tokens.muted
        return f'<p style="color:{colour}; font-size:12px; margin:10px 0 2px 0">{html.escape(words)}</p>'

    def _paragraph(self, shown: str) -> str:
        return f'<p style="color:{self._appearance.tokens.ink}; margin:0">{shown}</p>'

    def _pieces(self, pieces: Iterable[DiffPiece]) -> str:
        every = tuple(pieces)
        shown = []
        for place, piece in enumerate(every):
            if piece.op == "added":
                shown.append(self._added(piece.text))
            elif piece.op == "removed":
                shown.append(self._removed(piece.text))
            else:
                text = _shortened(piece.text, first=place == 0, last=place == len(every) - 1)
                shown.append(_lines(text))
        return self._paragraph("".join(shown))

    def _added(self, text: str) -> str:
        ground = self._appearance.tokens.added
        return f'<span style="background:{ground}; text-decoration:underline">{_lines(text)}</span>'

    def _removed(self, text: str) -> str:
        ground = self._appearance.tokens.removed
        return f'<span style="background:{ground}; text-decoration:line-through">{_lines(text)}</span>'

    def _value(self, field: str, value: Any) -> str:
        """A value of a field in words; empty where there is none."""
        if value is None or value in ("", ()):
            return ""
        if field == "section":
            return section_name(value)
        if field == "translation_of":
            return f"№ {value}"
        if isinstance(value, RelatedChoice):
            return self._related(value)
        if isinstance(value, tuple):
            return "; ".join(self._one(each) for each in value)
        return self._one(value)

    def _one(self, value: Any) -> str:
        if isinstance(value, (Status, Kind, Language)):
            return _named(value)
        if isinstance(value, datetime):
            return moment_text(value, self._zone or ZoneInfo("UTC"))
        if isinstance(value, Credit):
            return value.name if value.role is Role.AUTHOR else f"{value.name} ({role_name(value.role).lower()})"
        if isinstance(value, Subject):
            return value.name or value.code
        if isinstance(value, Correction):
            return f"{self._one(value.at)}: {value.text}"
        return number_text(value) if isinstance(value, int) else str(value)

    def _related(self, choice: RelatedChoice) -> str:
        groups = ((self.tr("pinned"), choice.pinned), (self.tr("struck"), choice.struck))
        return "; ".join(f"{name} {', '.join(f'№ {each}' for each in those)}" for name, those in groups if those)


def _named(value: Status | Kind | Language) -> str:
    if isinstance(value, Status):
        return status_name(value)
    return kind_name(value) if isinstance(value, Kind) else language_name(value)


def _lines(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def _shortened(text: str, *, first: bool, last: bool) -> str:
    """A run without a change, with no more of it than shows where the change stands."""
    if len(text) <= _CUT:
        return text
    before = "" if first else _cut_back(text[:_CONTEXT])
    after = "" if last else _cut_front(text[-_CONTEXT:])
    return f"{before} … {after}".strip(" ") if not before else f"{before} … {after}"


def _cut_back(text: str) -> str:
    return text[: text.rfind(" ")] if " " in text else text


def _cut_front(text: str) -> str:
    return text[text.find(" ") + 1 :]
