# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk status of the open article, and the ways on from it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from newsdesk.domain.article import Article, Status
from newsdesk.domain.manuscript.steps import Edit
from newsdesk.domain.workflow import WAYS
from newsdesk.ui.inspector.passing import Passing, verb
from newsdesk.ui.open_article import OpenArticle, touched_fields
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.widgets.status_mark import status_icon
from newsdesk.ui.wording import status_name


class StatusButton(QToolButton):
    """Shows the status with its mark; its menu names what may be done, in verbs."""

    place_chosen = Signal(object)
    """A `Finding` whose place should be shown before the article is published."""
    passed = Signal(object)
    """The article got this `Status`, and is being saved."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_button")
        self._appearance = appearance
        self._article: OpenArticle | None = None
        self.passing = Passing(session, self)
        self.passing.place_chosen.connect(self.place_chosen)
        self.passing.passed.connect(self.passed)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(16, 16))
        self.setMenu(QMenu(self))
        self.menu().setObjectName("status_menu")
        self.menu().aboutToShow.connect(self._fill)
        appearance.changed.connect(self._show)
        self._show()

    def show_article(self, article: OpenArticle | None) -> None:
        """Show the status of another article, or of none."""
        former = self._article
        if former is article:
            return
        if former is not None:
            former.edited.disconnect(self._edited)
            former.saved.disconnect(self._saved)
            former.reloaded.disconnect(self._show)
            former.status_changed.disconnect(self._state_changed)
        self._article = article
        if article is not None:
            article.edited.connect(self._edited)
            article.saved.connect(self._saved)
            article.reloaded.connect(self._show)
            article.status_changed.connect(self._state_changed)
        self._show()

    def pass_on(self, status: Status) -> None:
        """Give the article another status, where there is a way."""
        if self._article is not None:
            self.passing.pass_on(self._article, status)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._show()
        super().showEvent(event)

    def _edited(self, edit: Edit, _origin: object) -> None:
        if "status" in touched_fields(edit.steps):
            self._show()

    def _saved(self, _article: Article) -> None:
        self._show()

    def _state_changed(self, _state: object) -> None:
        self.setEnabled(self._article is not None and not self._article.read_only)

    def _show(self) -> None:
        article = self._article
        self.setEnabled(article is not None and not article.read_only)
        if article is None:
            self.setText(self.tr("No article"))
            self.setToolTip("")
            self.setAccessibleName(self.tr("Desk status"))
            return
        status = article.article.status
        self.setText(f"{status_name(status)} ▾")
        self.setIcon(status_icon(status, self._appearance.tokens, self.devicePixelRatioF()))
        self.setToolTip(self.tr("Desk status: choose what to do with the article"))
        self.setAccessibleName(self.tr("Desk status: %1").replace("%1", status_name(status)))

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        if self._article is None:
            return
        for status in WAYS[self._article.article.status]:
            action = menu.addAction(status_icon(status, self._appearance.tokens), verb(status))
            action.setObjectName(f"pass_{status.name.lower()}")
            action.setData(status)
            action.triggered.connect(lambda _=False, status=status: self.pass_on(status))
