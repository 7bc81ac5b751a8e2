# SPDX-License-Identifier: GPL-3.0-or-later
"""The metadata of the open article: every field but its text, changed at once and undone like the text."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from newsdesk.domain.article import Article, Kind, Language
from newsdesk.errors import FieldInvalid
from newsdesk.newsroom.changes import Changes, Subject
from newsdesk.ui.inspector.asking import names
from newsdesk.ui.inspector.facts import Facts
from newsdesk.ui.inspector.field_row import FieldRow
from newsdesk.ui.inspector.fields.address import AddressField
from newsdesk.ui.inspector.fields.byline import BylineField
from newsdesk.ui.inspector.fields.corrections import CorrectionsField
from newsdesk.ui.inspector.fields.field import Field
from newsdesk.ui.inspector.fields.lines import ChoiceField, NumberField, TextField
from newsdesk.ui.inspector.fields.moment import MomentField
from newsdesk.ui.inspector.fields.names import SubjectsField, TagsField
from newsdesk.ui.inspector.fields.original import OriginalField
from newsdesk.ui.inspector.fields.section import SectionField
from newsdesk.ui.inspector.fields.status import StatusField
from newsdesk.ui.inspector.page import InspectorPage, separator
from newsdesk.ui.open_article import OpenArticle, SaveState, SaveStatus
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.states import StateStack
from newsdesk.ui.wording import error_text, field_name, kind_name, language_name

if TYPE_CHECKING:
    from newsdesk.newsroom.index_cards import Desk

_GROUPS = (
    ("status", "kind", "section", "language"),
    ("byline", "tags", "subjects", "dateline", "source"),
    ("published_at", "embargo_until", "slug"),
    ("translation_of", "opening_views"),
    ("corrections",),
)
_WIDE = frozenset({"byline", "tags", "subjects", "slug", "translation_of", "corrections"})
_ADDRESS = frozenset({"slug", "section", "language", "headline"})
_STACKED_UNDER = 320
_PAUSE_MS = 250


class MetadataPage(InspectorPage):
    """The fields, in groups parted by lines."""

    article_chosen = Signal(int)
    """Another article should be opened."""
    place_chosen = Signal(object)
    """A `Finding` whose place should be shown."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(session, appearance, parent)
        self.setObjectName("metadata_page")
        self._desk: Desk | None = None
        self.rows: dict[str, FieldRow] = {}
        self.facts = Facts()
        self.area = QScrollArea()
        self.area.setObjectName("metadata_scroll")
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._make_fields()
        self.area.setWidget(self._column())
        self.states = StateStack(self.area, appearance)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask_address)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.states)
        session.changed.connect(self._library_changed)
        self._retranslate()

    def field(self, name: str) -> Field:
        """The field of that name."""
        return self.rows[name].field

    def reveal_field(self, name: str) -> bool:
        """Show a field and give it the keyboard; False where this page has no such field."""
        row = self.rows.get(name)
        if row is None:
            return False
        row.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.area.ensureWidgetVisible(row, 0, 3 * GRID)
        return True

    def commit(self) -> None:
        """Take what is typed so far in fields that wait for its end."""
        for row in self.rows.values():
            row.field.commit()

    def show_article(self, article: OpenArticle | None) -> None:
        former = self._article
        if former is article:
            return
        if former is not None:
            former.status_changed.disconnect(self._state_changed)
            self.commit()
        if article is not None:
            article.status_changed.connect(self._state_changed)
        super().show_article(article)

    # -- building ----------------------------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        session, appearance = self._session, self._appearance
        status = StatusField(session, appearance)
        status.button.place_chosen.connect(self.place_chosen)
        original = OriginalField(session, appearance)
        original.article_chosen.connect(self.article_chosen)
        sections = names(session, self, lambda cards, begun: cards.sections(begun), "sections")
        people = names(session, self, lambda cards, begun: cards.people(begun), "people")
        tags = names(session, self, lambda cards, begun: cards.tags(begun), "tags")
        fields: dict[str, Field] = {
            "status": status,
            "kind": ChoiceField("kind", Kind, kind_name),
            "section": SectionField(sections),
            "language": ChoiceField("language", Language, language_name),
            "byline": BylineField(appearance, people),
            "tags": TagsField(appearance, tags),
            "subjects": SubjectsField(appearance),
            "dateline": TextField("dateline"),
            "source": TextField("source"),
            "published_at": MomentField("published_at", appearance),
            "embargo_until": MomentField("embargo_until", appearance),
            "slug": AddressField(appearance),
            "translation_of": original,
            "opening_views": NumberField("opening_views"),
            "corrections": CorrectionsField(appearance),
        }
        for name, field in fields.items():
            field.value_edited.connect(partial(self._take, name))
            if field.waiting is not None:
                field.waiting.textEdited.connect(partial(self._note_begun, name))
                field.waiting.editingFinished.connect(partial(self._note_begun, name, ""))
            self.rows[name] = FieldRow(name, field, wide=name in _WIDE)

    def _column(self) -> QWidget:
        inner = QWidget()
        inner.setObjectName("metadata_fields")
        column = QVBoxLayout(inner)
        column.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for group in _GROUPS:
            for name in group:
                column.addWidget(self.rows[name])
            column.addWidget(separator())
        column.addWidget(self.facts)
        column.addStretch(1)
        order = [name for group in _GROUPS for name in group]
        for before, after in pairwise(order):
            QWidget.setTabOrder(self.rows[before], self.rows[after])
        return inner

    # -- what is shown -----------------------------------------------------------------------------------------------

    def _article_changed(self) -> None:
        article = self._article
        button = self.field("status")
        if isinstance(button, StatusField):
            button.button.show_article(article)
        for row in self.rows.values():
            row.show_refusal("")
        if article is None:
            self.states.show_empty(
                self.tr("No article is open"),
                self.tr("Choose one in the list: its section, authors and dates will stand here."),
            )
            return
        self._show(self.rows)
        for row in self.rows.values():
            row.field.set_read_only(article.read_only)
        self.states.show_content()
        self._ask()

    def _edited(self, fields: frozenset[str], *, own: bool) -> None:
        if not own:
            self._show(fields)
        if fields & _ADDRESS:
            self._pause.start()

    def _saved(self, _article: Article) -> None:
        self._show(self.rows)
        self._ask()

    def _show(self, fields: Any) -> None:
        """Show values of fields that others set."""
        if self._article is None:
            return
        standing = self._article.article
        for name in fields:
            if name in self.rows:
                self.rows[name].field.show_value(getattr(standing, name))
                self.rows[name].show_refusal("")
        if self._desk is not None:
            self.facts.show_article(standing, self._desk.settings.timezone)

    def _take(self, name: str, value: Any, typing: bool) -> None:
        if self._article is not None and not self._article.read_only:
            self.rows[name].show_refusal("")
            self._article.set_field(name, value, typing=typing, origin=self)

    def _note_begun(self, name: str, text: str) -> None:
        if self._article is not None and not self._article.read_only:
            self._article.begun.note(name, text, self._article.manuscript.saved.version)

    def _show_begun(self) -> None:
        """Let stand again in the fields what was typed there when a window was lost."""
        left = self._article.begun.take_left() if self._article is not None else {}
        for name, text in left.items():
            waiting = self.rows[name].field.waiting if name in self.rows else None
            if waiting is not None:
                waiting.setText(text)

    def _ask(self) -> None:
        """Ask for what the fields are shown with: the zone, the sections, whether the address is frozen."""
        article = self._article
        if article is None or not self._session.is_open:
            return

        def done(desk: Desk) -> None:
            if article is self._article:
                self._take_desk(desk)

        self._session.read(self, lambda newsroom: newsroom.index_cards.desk(article.id), done, key="desk")
        self._ask_address()

    def _take_desk(self, desk: Desk) -> None:
        self._desk = desk
        for row in self.rows.values():
            field = row.field
            if isinstance(field, (MomentField, CorrectionsField)):
                field.set_zone(desk.settings.timezone)
            elif isinstance(field, SectionField):
                field.set_known(desk.sections)
            elif isinstance(field, AddressField):
                field.set_frozen(desk.frozen)
        self._show(())
        self._show_begun()

    def _ask_address(self) -> None:
        article, field = self._article, self.field("slug")
        if article is None or not self._session.is_open or not isinstance(field, AddressField):
            return
        standing = article.article
        self._session.read(
            self, lambda newsroom: newsroom.index_cards.address(standing), field.show_address, key="address"
        )

    def _state_changed(self, status: SaveStatus) -> None:
        """A value that the library refused is marked at its field."""
        if status.state is SaveState.FAILED and isinstance(status.error, FieldInvalid):
            row = self.rows.get(status.error.field)
            if row is not None:
                row.show_refusal(error_text(status.error).what)

    def _library_changed(self, changes: Changes) -> None:
        if self._article is not None and (changes.touches(Subject.NAMES) or changes.touches(Subject.SETTINGS)):
            self._ask()

    # -- looks -------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_labels()

    def _place_labels(self) -> None:
        stacked = self.width() < _STACKED_UNDER
        narrow = [row for name, row in self.rows.items() if name not in _WIDE]
        metrics = self.fontMetrics()
        width = max(metrics.horizontalAdvance(row.label.text()) for row in narrow) + 2
        for row in self.rows.values():
            row.set_stacked(stacked, min(width, max(self.width() // 4 + GRID, 90)))

    def _draw(self) -> None:
        """Fields that are not seen draw themselves when they come into view."""
        for row in self.rows.values():
            if row.field.isVisible():
                row.field.draw()

    def _retranslate(self) -> None:
        for name, row in self.rows.items():
            row.set_name(field_name(name))
        self._place_labels()
        self.area.setAccessibleName(self.tr("Metadata"))
        if self._article is None:
            self._article_changed()
