# SPDX-License-Identifier: GPL-3.0-or-later
"""The lower edge of the window: how safe the text is, how long it is, what the checks found, what is under way."""

from __future__ import annotations

from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStatusBar, QWidget

from newsdesk.document.plain_text import Counts
from newsdesk.domain.preflight import Finding
from newsdesk.newsroom.changes import Changes, Subject
from newsdesk.ui.failures import error_text
from newsdesk.ui.length import Length
from newsdesk.ui.length_button import LengthButton
from newsdesk.ui.open_article import OpenArticle, SaveState, SaveStatus, touched_fields
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import CLICK_TARGET, GRID
from newsdesk.ui.widgets.long_works import LongWorks
from newsdesk.ui.widgets.state_mark import state_mark
from newsdesk.ui.wording import finding_text, language_name, time_text

if TYPE_CHECKING:
    from newsdesk.domain.manuscript.steps import Edit
    from newsdesk.newsroom.newsroom import Newsroom

_LONGEST_TOOLTIP = 8
_WIDEST_STATE = 340


class StatusBar(QStatusBar):
    """What the editor wants to know at a glance; it never covers anything and never asks."""

    findings_wanted = Signal()
    """The findings of the open article should be shown."""
    backups_wanted = Signal()
    """The backups should be shown: one cannot be relied on, or none could be made."""
    conflict_wanted = Signal()
    """What somebody else saved should be compared with what stands here."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_bar")
        self.setSizeGripEnabled(False)
        self._session = session
        self._appearance = appearance
        self._article: OpenArticle | None = None
        self._zone: tzinfo | None = None
        self._counts: tuple[Counts, int] | None = None
        self._status_shown: SaveStatus | None = None
        self._findings: tuple[Finding, ...] | None = None
        self._tells = True
        self._backup_trouble: Exception | None = None
        self._build()
        session.opened.connect(self._learn_zone)
        session.closed.connect(lambda: self.show_article(None))
        session.changed.connect(self._library_changed)
        session.long_work_started.connect(self.long_works.show_work)
        appearance.changed.connect(self._draw)
        self._retranslate()

    @property
    def article(self) -> OpenArticle | None:
        """The article whose state is shown."""
        return self._article

    def show_article(self, article: OpenArticle | None) -> None:
        """Tell of this article from now on."""
        if article is self._article:
            return
        if self._article is not None:
            self._article.status_changed.disconnect(self._status_changed)
            self._article.edited.disconnect(self._edited)
            self._article.reloaded.disconnect(self._draw)
        self._article = article
        self._counts = None
        self._findings = None
        if article is not None:
            article.status_changed.connect(self._status_changed)
            article.edited.connect(self._edited)
            article.reloaded.connect(self._draw)
        self._draw()

    def tell_of_article(self, tells: bool) -> None:
        """Tell of the article, or keep silent about it while it cannot be seen."""
        self._tells = tells
        self._draw()

    def set_counts(self, signs: int, signs_without_spaces: int, words: int, minutes: int) -> None:
        """Tell how long the text is; `minutes` is the time that reading takes."""
        self._counts = (Counts(signs, signs_without_spaces, words), minutes)
        self._show_counts()

    def follow(self, length: Length) -> None:
        """Tell of these figures, of the selection and the target too."""
        self.counts.follow(length)

    def set_findings(self, findings: tuple[Finding, ...]) -> None:
        """Tell what the checks of the open article found."""
        self._findings = findings
        self._show_findings()

    def show_backup_trouble(self, error: Exception | None) -> None:
        """Tell, until it is mended, why the newest backup cannot be relied on."""
        self._backup_trouble = error
        self._show_backup_trouble()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.state = _quiet_button("save_state")
        self.state.clicked.connect(self._state_clicked)
        self.counts = LengthButton(self._appearance)
        self.language = _label("article_language")
        self.findings = _quiet_button("findings")
        self.findings.clicked.connect(self.findings_wanted)
        self.backup = _quiet_button("backup_trouble")
        self.backup.clicked.connect(self.backups_wanted)
        self.long_works = LongWorks(self._appearance)
        row = QWidget()
        row.setObjectName("status_row")
        line = QHBoxLayout(row)
        line.setContentsMargins(GRID, 2, GRID, 2)
        line.setSpacing(2 * GRID)
        # As high without an article as with one: regions that were pushed together would not be as high again.
        row.setMinimumHeight(CLICK_TARGET + 4)
        line.addWidget(self.state)
        line.addWidget(self.backup)
        line.addWidget(self.long_works)
        line.addStretch(1)
        for widget in (self.counts, self.language, self.findings):
            line.addWidget(widget)
        self.addWidget(row, 1)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Status bar"))
        self.language.setAccessibleName(self.tr("Language of the article"))
        self._draw()

    def _draw(self) -> None:
        self._show_state(self._article.status if self._article is not None else None)
        self._show_counts()
        self._show_language()
        self._show_findings()
        self._show_backup_trouble()

    # -- how safe the text is ----------------------------------------------------------------------------------------

    def _status_changed(self, status: SaveStatus) -> None:
        """Show the state where it is another: it is told with every key."""
        if status != self._status_shown:
            self._show_state(status)

    def _show_state(self, status: SaveStatus | None) -> None:
        self._status_shown = status
        self.state.setVisible(self._tells and (status is not None or self._session.read_only))
        state = status.state if status is not None else SaveState.READ_ONLY
        words = self._state_words(status)
        self.state.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST_STATE))
        self.state.setIcon(state_mark(state, self._appearance.tokens))
        self.state.setAccessibleName(words)
        self.state.setToolTip(self._state_tip(status))
        acts = state in {SaveState.UNSAVED, SaveState.FAILED, SaveState.CONFLICT}
        self.state.setFocusPolicy(Qt.FocusPolicy.TabFocus if acts else Qt.FocusPolicy.NoFocus)

    def _state_words(self, status: SaveStatus | None) -> str:
        if status is None or status.state is SaveState.READ_ONLY:
            return self.tr("Read only")
        if status.state is SaveState.SAVED:
            if status.saved_at is None:
                return self.tr("Saved")
            return self.tr("Saved at {time}").format(time=time_text(status.saved_at, self._zone))
        if status.state is SaveState.FAILED and status.error is not None:
            return self.tr("Not saved. {reason}").format(reason=error_text(status.error).what)
        return {
            SaveState.UNSAVED: self.tr("Not saved – in the journal"),
            SaveState.SAVING: self.tr("Saving…"),
            SaveState.FAILED: self.tr("Not saved"),
            SaveState.CONFLICT: self.tr("Saved by somebody else meanwhile – compare"),
        }[status.state]

    def _state_tip(self, status: SaveStatus | None) -> str:
        if status is None or status.state is SaveState.READ_ONLY:
            reason = self._session.newsroom.holding.hindrance if self._session.is_open else None
            if reason is not None:
                return error_text(reason).whole
            return self.tr("The library can only be read here: its texts cannot be changed.")
        if status.state is SaveState.UNSAVED:
            return self.tr("Every key is kept in the journal within a moment. Click to save now (Ctrl+S).")
        if status.state is SaveState.CONFLICT:
            return self.tr("Nothing was overwritten. Click to compare the two texts.")
        if status.state is SaveState.FAILED and status.error is not None:
            text = error_text(status.error)
            return f"{text.whole}\n" + self.tr("Click to try again.")
        return ""

    def _state_clicked(self) -> None:
        if self._article is None:
            return
        state = self._article.status.state
        if state is SaveState.CONFLICT:
            self.conflict_wanted.emit()
        elif state in {SaveState.UNSAVED, SaveState.FAILED}:
            self._article.save()

    # -- the rest ----------------------------------------------------------------------------------------------------

    def _edited(self, edit: Edit, _origin: object) -> None:
        if "language" in touched_fields(edit.steps):
            self._show_language()

    def _show_counts(self) -> None:
        self.counts.setVisible(self._tells and self._article is not None and self._counts is not None)
        if self._counts is not None:
            self.counts.say(*self._counts)
            self.counts.draw()

    def _show_language(self) -> None:
        self.language.setVisible(self._tells and self._article is not None)
        if self._article is not None:
            language = self._article.article.language
            self.language.setText(language)
            self.language.setToolTip(self.tr("The article is in {language}").format(language=language_name(language)))

    def _show_findings(self) -> None:
        self.findings.setVisible(self._tells and self._article is not None and self._findings is not None)
        if self._findings is None:
            return
        tokens = self._appearance.tokens
        blocking = sum(finding.blocking for finding in self._findings)
        if not self._findings:
            self.findings.setText(self.tr("No remarks"))
            icon = self._appearance.icon(Icon.GOOD, tokens.good)
        else:
            self.findings.setText(self.tr("%Ln remark(s)", "", len(self._findings)))
            meaning, colour = (Icon.BAD, tokens.bad) if blocking else (Icon.WARNING, tokens.warning)
            icon = self._appearance.icon(meaning, colour)
        self.findings.setIcon(icon)
        lines = [finding_text(finding) for finding in self._findings[:_LONGEST_TOOLTIP]]
        if blocking:
            lines.insert(0, self.tr("%Ln of them keep(s) the article from export:", "", blocking))
        self.findings.setToolTip("\n".join(lines))
        self.findings.setAccessibleName(self.findings.text())

    def _show_backup_trouble(self) -> None:
        error = self._backup_trouble
        self.backup.setVisible(error is not None)
        if error is not None:
            self.backup.setText(self.tr("No sound backup"))
            self.backup.setIcon(self._appearance.icon(Icon.BAD, self._appearance.tokens.bad))
            self.backup.setToolTip(error_text(error).whole)
            self.backup.setAccessibleName(self.backup.text())
            self.backup.setAccessibleDescription(error_text(error).whole)

    def _learn_zone(self) -> None:
        def zone(newsroom: Newsroom) -> tzinfo:
            return newsroom.settings().timezone

        self._session.read(self, zone, self._take_zone, key="zone")

    def _take_zone(self, zone: tzinfo) -> None:
        self._zone = zone
        self._draw()

    def _library_changed(self, changes: Changes) -> None:
        if changes.touches(Subject.SETTINGS):
            self._learn_zone()


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("look", "label")
    return label


def _quiet_button(name: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setProperty("look", "quiet")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
