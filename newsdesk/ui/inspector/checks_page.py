# SPDX-License-Identifier: GPL-3.0-or-later
"""What was found in the article: what keeps it from its readers first, each with a way to its place."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsdesk.domain.preflight import Finding
from newsdesk.ui.inspector.examination import Examination
from newsdesk.ui.inspector.page import InspectorPage
from newsdesk.ui.inspector.rows import Row, RowsView
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.widgets.states import StateStack
from newsdesk.ui.wording import field_name, finding_text


class ChecksPage(InspectorPage):
    """The findings of the open article."""

    place_chosen = Signal(object)
    """A `Finding` whose place should be shown."""

    def __init__(
        self, session: Session, appearance: Appearance, examination: Examination, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, appearance, parent)
        self.setObjectName("checks_page")
        self._examination = examination
        self.view = RowsView(appearance, "findings")
        self.states = StateStack(self.view, appearance)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.states)
        examination.found.connect(self._show)
        self.view.row_chosen.connect(self.place_chosen)
        self.view.clicked.connect(self._clicked)
        self._retranslate()

    def step(self, by: int) -> None:
        """Go to the next finding (1) or the one before (-1), round and round."""
        findings = self._examination.findings
        if not findings:
            return
        row = self.view.current_row
        place = findings.index(row.value) + by if row is not None and row.value in findings else min(by, 0)
        finding = findings[place % len(findings)]
        self.view.select_value(finding)
        self.place_chosen.emit(finding)

    def _article_changed(self) -> None:
        self._show()

    def _retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Findings"))
        self._show()

    def _show(self) -> None:
        findings = self._examination.findings
        current = self.view.current_row
        self.view.rows.set_rows(self._rows(findings))
        if current is not None:
            self.view.select_value(current.value)
        if findings:
            self.states.show_content()
        elif self._article is None:
            self.states.show_empty(self.tr("No article is open"), self.tr("What is to be looked at will stand here."))
        elif self._examination.known:
            self.states.show_empty(
                self.tr("Nothing found"),
                self.tr("Headline, text, photos and links are as they should be. The checks go on while you write."),
            )
        else:
            self.states.show_content()
            self.states.show_loading()

    def _rows(self, findings: tuple[Finding, ...]) -> Iterator[Row]:
        blocking = [finding for finding in findings if finding.blocking]
        others = [finding for finding in findings if not finding.blocking]
        groups = (
            (self.tr("They hold the article back from the site"), blocking, Icon.BAD, "bad"),
            (self.tr("Worth a look"), others, Icon.WARNING, "warning"),
        )
        for title, group, icon, colour in groups:
            if group:
                yield Row(title)
            for finding in group:
                yield Row(finding_text(finding), self._place(finding), "", finding, icon, colour)

    def _place(self, finding: Finding) -> str:
        name = field_name(finding.field)
        if finding.block is None:
            return name
        place = self.tr("paragraph %1").replace("%1", str(finding.block + 1))
        return f"{name} · {place}"

    def _clicked(self, index: QModelIndex) -> None:
        row = self.view.rows.row(index)
        if not row.heading:
            self.place_chosen.emit(row.value)
