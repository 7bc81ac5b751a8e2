# SPDX-License-Identifier: GPL-3.0-or-later
"""What changed between two states, to be read: new words underlined, words that went struck through."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QPixmap, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from newsdesk.domain.article import Correction, Credit, Kind, Language, RelatedChoice, Role, Status, Subject
from newsdesk.newsroom.reports import DiffPiece
from newsdesk.ui.inspector.history.restoring import RESTORED
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.word_difference import difference_html
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
    from newsdesk.newsroom.comparing import BlockChange, Comparison, PhotoChange

_CONTEXT = 90
"""Signs of a run without a change that are left on each side of one."""
_MOVED = 60
_PICTURE = 44
_IMAGE = QTextDocument.ResourceType.ImageResource.value
_SHOWN = 50
"""Paragraphs that changed, of which the rest is shown when it is asked for."""
_ALL = "all"


@dataclass(frozen=True, slots=True)
class Back:
    """A part that is to be what it was: a field, a block that changed or went, or one that came and is to go."""

    kind: str
    """`field`, `block` or `away`."""
    place: str

    @property
    def address(self) -> str:
        """The part as the address of a link."""
        return f"{self.kind}:{self.place}"


class ComparisonView(QTextBrowser):
    """A comparison as text; what did not change is cut short, and each part has a way back where there is one."""

    back_wanted = Signal(object)
    """A part (`Back`) is to be what it was before."""

    def __init__(self, appearance: Appearance, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison_view")
        self.setProperty("look", "flat")
        self.setOpenLinks(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(0, 0, 2 * GRID, 0)  # between the text and the scroll bar, which stands at the edge
        self.setStyleSheet("padding: 0;")
        self._appearance = appearance
        self._pictures = pictures
        self._drawn: dict[str, QPixmap] = {}
        self._comparison: Comparison | None = None
        self._zone: ZoneInfo | None = None
        self._ways_back = self._whole = False
        self.anchorClicked.connect(self._follow)
        appearance.changed.connect(self._show)
        pictures.arrived.connect(self._picture_arrived)
        self._retranslate()

    def show_comparison(self, comparison: Comparison, zone: ZoneInfo | None, *, ways_back: bool = False) -> None:
        """Show what changed, and with `ways_back` a way back for each part."""
        if (comparison, zone, ways_back) != (self._comparison, self._zone, self._ways_back):
            self._comparison, self._zone, self._ways_back = comparison, zone, ways_back
            self._whole = False
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
            parts.append(self._label(field_name(field), Back("field", field)) + self._pieces(pieces))
        if comparison.blocks:
            parts.append(self._label(field_name("body")))
            parts += self._blocks(comparison.blocks)
        if comparison.photos:
            parts.append(self._label(self.tr("Photos")))
            parts += [self._paragraph(self._photo(each)) for each in comparison.photos]
        for changed in comparison.fields:
            before, after = (self._value(changed.field, value) for value in (changed.before, changed.after))
            shown = [self._removed(before)] if before else []
            shown += [self._added(after)] if after else []
            way = Back("field", changed.field) if changed.field in RESTORED else None
            parts.append(self._label(field_name(changed.field), way) + self._paragraph(" → ".join(shown)))
        self.setHtml("".join(parts))

    def _follow(self, link: QUrl) -> None:
        kind, _, place = link.toString().partition(":")
        if kind == _ALL:
            self._whole = True
            self._show()
            return
        self.back_wanted.emit(Back(kind, place))

    def _blocks(self, changes: tuple[BlockChange, ...]) -> Iterator[str]:
        """The blocks of the body; several in a row that stayed are only counted."""
        room = len(changes) if self._whole else _SHOWN
        for stayed, group in groupby(changes, lambda change: change.went == "stayed"):
            run = list(group)
            if stayed:
                words = self.tr("%n paragraph(s) without a change", "", len(run))
                yield self._aside(f"⋯ {words}")
                continue
            yield from (self._block(change) for change in run[: max(0, room)])
            room -= len(run)
        if room < 0:
            words = self.tr("%n more paragraph(s) changed: show all", "", -room)
            style = f"color:{self._appearance.tokens.accent}; text-decoration:none"
            yield self._aside(f'<a href="{_ALL}:" style="{style}">{html.escape(words)}</a>')

    def _block(self, change: BlockChange) -> str:
        way = Back("away", str(change.after)) if change.before is None else Back("block", str(change.before))
        if change.went == "moved":
            text = change.pieces[0].text
            text = html.escape(text if len(text) <= _MOVED else f"{text[:_MOVED].rpartition(' ')[0]} …")
            said = self.tr("stood here before: %1") if change.after is None else self.tr("stands here now: %1")
            return self._aside(said.replace("%1", f"«{text}»"))
        words = self.tr("formatting") if change.went == "marked" else ""
        said = f"{self._muted(words)} " if words else ""
        return self._pieces(change.pieces, said, self._way(way))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """The pictures of photos; nothing else is ever loaded."""
        return self._drawn.get(QUrl(name).toString()) if kind == _IMAGE else None

    def _picture_arrived(self, sha256: str) -> None:
        comparison = self._comparison
        if comparison is not None and any(each.sha256 == sha256 for each in comparison.photos):
            self._show()

    def _picture(self, change: PhotoChange) -> str:
        """A small picture of a photo before what is told of it; nothing while it is on its way."""
        found = self._pictures.thumbnail(change.sha256)
        if found is None:
            return ""
        place = QUrl(f"picture:{change.photo}")
        smooth = Qt.TransformationMode.SmoothTransformation
        small = found.scaledToHeight(round(_PICTURE * self.devicePixelRatioF()), smooth)
        small.setDevicePixelRatio(self.devicePixelRatioF())
        self._drawn[place.toString()] = small
        return f'<img src="{place.toString()}" style="vertical-align:middle">&nbsp;&nbsp;'

    def _photo(self, change: PhotoChange) -> str:
        return self._picture(change) + self._photo_words(change)

    def _photo_words(self, change: PhotoChange) -> str:
        parts = [f"▣ {change.photo}"]
        if change.went == "removed":
            return self._removed(" ".join(filter(None, (*parts, change.before))))
        if change.went == "added":
            return self._added(" ".join(filter(None, (*parts, change.after))))
        told = [self._removed(change.before)] if change.before else []
        told += [self._added(change.after)] if change.after else []
        return " ".join((*parts, " → ".join(told)))

    def _label(self, words: str, way: Back | None = None) -> str:
        colour = self._appearance.tokens.muted
        back = "" if way is None else self._way(way)
        return f'<p style="color:{colour}; font-size:12px; margin:10px 0 2px 0">{html.escape(words)}{back}</p>'

    def _aside(self, shown: str) -> str:
        return f'<p style="color:{self._appearance.tokens.muted}; font-size:12px; margin:4px 0">{shown}</p>'

    def _muted(self, words: str) -> str:
        return f'<span style="color:{self._appearance.tokens.muted}; font-size:12px">{html.escape(words)}</span>'

    def _way(self, way: Back) -> str:
        """A link by which a part is what it was."""
        if not self._ways_back:
            return ""
        words = html.escape(self.tr("Remove") if way.kind == "away" else self.tr("Bring back"))
        colour = self._appearance.tokens.accent
        style = f"color:{colour}; text-decoration:none; font-size:12px"
        return f'&nbsp;&nbsp;<a href="{way.address}" style="{style}">{words.replace(" ", "&nbsp;")}</a>'

    def _paragraph(self, shown: str) -> str:
        return f'<p style="color:{self._appearance.tokens.ink}; margin:0 0 4px 0">{shown}</p>'

    def _pieces(self, pieces: Iterable[DiffPiece], before: str = "", after: str = "") -> str:
        return self._paragraph(before + difference_html(pieces, self._appearance.tokens, _CONTEXT) + after)

    def _added(self, text: str) -> str:
        return difference_html((DiffPiece("added", text),), self._appearance.tokens)

    def _removed(self, text: str) -> str:
        return difference_html((DiffPiece("removed", text),), self._appearance.tokens)

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
